#include "base/filelock.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <future>
#include <thread>
#include <utility>

namespace retalk {

bool lockFile(int descriptor, std::chrono::milliseconds patience)
{
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK)
        return true;
    // The system has no wait for a lock with an end. The lock is that of the open file, whichever copy of its
    // descriptor asks for it, and a thread that waits in vain ends with the holder's lock.
    const int copy = ::fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
    if (copy < 0)
        return false;
    std::promise<void> locked;
    const std::future<void> isLocked = locked.get_future();
    std::thread([copy, locked = std::move(locked)]() mutable {
        while (::flock(copy, LOCK_EX) != 0 && errno == EINTR) {
        }
        ::close(copy);
        locked.set_value();
    }).detach();
    return isLocked.wait_for(patience) == std::future_status::ready;
}

} // namespace retalk
