#include "base/filelock.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <future>
#include <thread>
#include <utility>

namespace retalk {

bool lockFile(int descriptor, std::chrono::milliseconds timeout)
{
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK)
        return true;
    // There is no flock() with a timeout. The lock belongs to the open file description, so a duplicate
    // descriptor can acquire it from a thread. After a timeout that thread ends once the holder releases the
    // lock.
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
    return isLocked.wait_for(timeout) == std::future_status::ready;
}

} // namespace retalk
