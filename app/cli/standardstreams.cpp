#include "cli/standardstreams.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <initializer_list>
#include <unistd.h>

namespace retalk::cli {

void guardStandardStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) == -1 && errno == EBADF)
            (void)::open("/dev/null", O_RDWR); // gets the lowest free number, which is this one
    }
    std::signal(SIGPIPE, SIG_IGN);
}

} // namespace retalk::cli
