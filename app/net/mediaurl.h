#pragma once

#include <QString>

namespace retalk {

/// Why a text isn't a downloadable URL, in the order of the checks.
enum class UrlFault {
    None,
    Empty,
    OuterSpace,         ///< leading or trailing white space
    InnerSpace,         ///< white space inside: two links or a sentence
    ForbiddenCharacter, ///< control or invisible characters, < > " or a backslash
    NoScheme,           ///< "example.com/a.mp4"
    NotHttp,            ///< another scheme, or http where only https is allowed
    UserInfo,           ///< "https://name:password@host/"
    BadHost,            ///< missing or not a host name
    BadPort,
    BadPercent, ///< "%" not followed by two hexadecimal digits
    PrivateHost
};

struct UrlRule
{
    bool httpsOnly = false;
    bool publicOnly = true;
};

/// Checks `text` exactly as it would be sent. Never corrects it, since a signed link must not change.
UrlFault checkUrl(const QString &text, UrlRule rule);

} // namespace retalk
