#pragma once

#include "base/error.h"

#include <QString>

#include <optional>

namespace retalk {

/// Returns the address of the file behind a share page of Dropbox, Google Drive or GitHub. Any other link is
/// returned unchanged, since a signed one must not be modified.
QString directLink(const QString &link);

/// Returns an Error if `link` leads to a page of a known sharing or video site instead of a file. The message
/// says how to get the file. Kind InvalidInput, apiCode "invalid_media_url".
std::optional<Error> sharePageError(const QString &link);

} // namespace retalk
