#include "cli/exitcode.h"

namespace retalk {

ExitCode exitCodeFor(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::InvalidInput:
        // The option doesn't fit the file.
        return error.apiCode == u"no_track" ? ExitUsage : ExitInputRefused;
    case ErrorKind::Disk:
        return ExitInputRefused;
    case ErrorKind::Authentication:
    case ErrorKind::Permission:
    case ErrorKind::Secret:
        return ExitKey;
    case ErrorKind::Balance:
        return ExitBalance;
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::RateLimited:
    case ErrorKind::Server:
    case ErrorKind::Protocol:
    case ErrorKind::LocalService:
        return ExitNetwork;
    case ErrorKind::OutcomeUnknown:
        return ExitUnconfirmed;
    case ErrorKind::NotFound:
    case ErrorKind::TaskFailed:
    case ErrorKind::Expired:
    case ErrorKind::Media:
    case ErrorKind::Cancelled:
    case ErrorKind::Internal:
        break;
    }
    return ExitTaskFailed;
}

} // namespace retalk
