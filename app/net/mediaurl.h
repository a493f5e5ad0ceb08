#pragma once

#include <QString>

namespace retalk {

/// Why a text is not a URL that can be fetched, in the order in which the checks are made.
enum class UrlFault {
    None,
    Empty,
    OuterSpace,         ///< begins or ends with white space
    InnerSpace,         ///< white space inside: two links, or a sentence
    ForbiddenCharacter, ///< control or invisible characters, < > " or a backslash
    NoScheme,           ///< "example.com/a.mp4"
    NotHttp,            ///< another scheme, or not HTTPS where only that is allowed
    UserInfo,           ///< "https://name:password@host/"
    BadHost,            ///< missing or not a host name
    BadPort,
    BadPercent, ///< "%" that is not followed by two hexadecimal digits
    PrivateHost
};

struct UrlRule
{
    bool httpsOnly = false;
    bool publicOnly = true;
};

/// Checks `text` as it stands, byte for byte as it would be sent; never corrects anything (a signed link must
/// not change).
UrlFault checkUrl(const QString &text, UrlRule rule);

} // namespace retalk
