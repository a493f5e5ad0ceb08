#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace retalk {

/// What went wrong, seen from what can be done about it. The retry table (api/retrytable.h) and the window's
/// one button for a failed job both read this and nothing else.
enum class ErrorKind {
    InvalidInput,   ///< something the person typed or chose; `field` says what
    Authentication, ///< the key is missing, wrong, disabled or expired
    Balance,        ///< no credits, or the key's own limit is reached
    Permission,     ///< this key may not do this, or the address is blocked
    NotFound,       ///< task or file unknown to the service
    RateLimited,    ///< 429; `retryAfter` holds the service's wish
    Network,        ///< no connection, or it broke off before anything was decided
    Timeout,        ///< a deadline of ours passed
    OutcomeUnknown, ///< a request that may have cost money was sent and its answer never came
    Server,         ///< 5xx
    Protocol,       ///< the answer is not what the contract allows (HTML, truncated JSON, ...)
    TaskFailed,     ///< the task itself ended as failed; `apiCode` says why
    Expired,        ///< the result or the uploaded file is no longer kept by the service
    Disk,           ///< cannot write: full, read-only, gone
    Media,          ///< a file that is not the media it should be
    LocalService,   ///< the service on this computer cannot be started or has stopped
    Secret,         ///< the keychain is locked or failed
    Cancelled,      ///< on the person's own wish
    Internal        ///< a defect of ours
};

/// One failure, as a value. Whoever makes it writes `message` for the person (translated, one or two plain
/// sentences, never a key or a token) and `detail` for the log.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString message;
    QString detail;
    int httpStatus = 0; ///< 0 when no HTTP answer was involved
    QString apiCode;    ///< the service's own code, as text
    QString field;      ///< the request field at fault, in the API's spelling ("video_url"), or empty
    QString requestId;  ///< x-request-id of the answer, for support
    std::optional<std::chrono::milliseconds> retryAfter;
    /// Of a paid request that was refused for certain; the message doesn't say it, saidAgain() does.
    bool isUncharged = false;

    bool operator==(const Error &) const = default;
};

/// Stable lower-case name of a kind ("rate_limited"): for JSON output, the store and logs.
QString toString(ErrorKind kind);
/// The reverse of toString(); nothing for an unknown name.
std::optional<ErrorKind> errorKindFromString(QStringView name);

} // namespace retalk

Q_DECLARE_METATYPE(retalk::Error)
