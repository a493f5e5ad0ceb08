#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace retalk {

/// Category of a failure, chosen by what can be done about it. The retry table (net/retrytable.h) and the
/// action button of a failed job depend on this alone.
enum class ErrorKind {
    InvalidInput,   ///< invalid input from the user; `field` names it
    Authentication, ///< the key is missing, wrong, disabled or expired
    Balance,        ///< no credits left, or the key's own limit is reached
    Permission,     ///< this key is not allowed to do this, or the address is blocked
    NotFound,       ///< task or file unknown to the service
    RateLimited,    ///< 429; `retryAfter` holds the delay the service asked for
    Network,        ///< no connection, or it was lost before the outcome was decided
    Timeout,        ///< one of our own deadlines expired
    OutcomeUnknown, ///< a request that may have cost money was sent, but no answer arrived
    Server,         ///< 5xx
    Protocol,       ///< the answer violates the API contract (HTML, truncated JSON, ...)
    TaskFailed,     ///< the task itself failed; `apiCode` says why
    Expired,        ///< the service no longer has the result or the uploaded file
    Disk,           ///< can't write: full, read-only or unmounted
    Media,          ///< the file isn't valid media of the expected kind
    LocalService,   ///< the local service can't be started or has stopped
    Secret,         ///< the keychain is locked or failed
    Cancelled,      ///< by the user
    Internal        ///< a bug in Retalk
};

/// A failure, as a value. The code that creates it sets `message` for the user (translated, one or two plain
/// sentences, never a key or token) and `detail` for the log.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString message;
    QString detail;
    int httpStatus = 0; ///< 0 if there was no HTTP answer
    QString apiCode;    ///< the service's own code, as text
    QString field;      ///< the request field at fault, in the API's spelling ("video_url"), or empty
    QString requestId;  ///< x-request-id of the answer, for support
    std::optional<std::chrono::milliseconds> retryAfter;
    /// A paid request was definitely refused. Not mentioned in `message`; see translatedMessage().
    bool isUncharged = false;

    bool operator==(const Error &) const = default;
};

/// Returns the stable lower-case name of a kind ("rate_limited"), used in JSON output, the store and logs.
QString toString(ErrorKind kind);
/// Inverse of toString(). Returns nothing for an unknown name.
std::optional<ErrorKind> errorKindFromString(QStringView name);

} // namespace retalk

Q_DECLARE_METATYPE(retalk::Error)
