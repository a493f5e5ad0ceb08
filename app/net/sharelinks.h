#pragma once

#include "base/error.h"

#include <QString>

#include <optional>

namespace retalk {

/// The address of the file behind a share page of Dropbox, Google Drive or GitHub. Every other link comes
/// back as it is, byte for byte: a signed one must not change.
QString directLink(const QString &link);

/// Why `link` can't be used: it leads to a page of a share or video service that is known to show a page in
/// place of a file. The sentence says how to get at the file. Kind InvalidInput, apiCode "invalid_media_url".
std::optional<Error> sharePageError(const QString &link);

} // namespace retalk
