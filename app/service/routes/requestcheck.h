#pragma once

#include "api/generationrequest.h"
#include "service/options.h"

namespace retalk::service {

class FileStore;

/// Returns every violation of the contract in `request` that can be found without fetching anything. URLs of
/// this service's own files are always allowed, file:/// URLs only with Options::acceptsFiles.
QList<Error> check(const GenerationRequest &request, const Options &options, const FileStore &files);

/// The same check for a media URL of a /local/ route.
std::optional<Error> checkMediaUrl(const QString &url, const QString &field, const Options &options,
                                   const FileStore &files);

} // namespace retalk::service
