#include "base/error.h"

#include <array>
#include <utility>

namespace retalk {

namespace {

constexpr std::array kNames{
    std::pair{ErrorKind::InvalidInput, "invalid_input"},
    std::pair{ErrorKind::Authentication, "authentication"},
    std::pair{ErrorKind::Balance, "balance"},
    std::pair{ErrorKind::Permission, "permission"},
    std::pair{ErrorKind::NotFound, "not_found"},
    std::pair{ErrorKind::RateLimited, "rate_limited"},
    std::pair{ErrorKind::Network, "network"},
    std::pair{ErrorKind::Timeout, "timeout"},
    std::pair{ErrorKind::OutcomeUnknown, "outcome_unknown"},
    std::pair{ErrorKind::Server, "server"},
    std::pair{ErrorKind::Protocol, "protocol"},
    std::pair{ErrorKind::TaskFailed, "task_failed"},
    std::pair{ErrorKind::Expired, "expired"},
    std::pair{ErrorKind::Disk, "disk"},
    std::pair{ErrorKind::Media, "media"},
    std::pair{ErrorKind::LocalService, "local_service"},
    std::pair{ErrorKind::Secret, "secret"},
    std::pair{ErrorKind::Cancelled, "cancelled"},
    std::pair{ErrorKind::Internal, "internal"},
};

} // namespace

QString toString(ErrorKind kind)
{
    for (const auto &[value, name] : kNames) {
        if (value == kind)
            return QString::fromLatin1(name);
    }
    return QStringLiteral("internal");
}

std::optional<ErrorKind> errorKindFromString(QStringView name)
{
    for (const auto &[value, text] : kNames) {
        if (name == QLatin1StringView(text))
            return value;
    }
    return std::nullopt;
}

} // namespace retalk
