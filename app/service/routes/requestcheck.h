#pragma once

#include "api/generationrequest.h"
#include "service/options.h"

namespace retalk::service {

class FileStore;

/// Everything about `request` that the contract forbids, as far as it can be said before anything is fetched.
/// Addresses of this service's own files are always welcome; file:/// URLs only where Options::acceptsFiles.
QList<Error> check(const GenerationRequest &request, const Options &options, const FileStore &files);

/// The same for one media URL of a /local/ route.
std::optional<Error> checkMediaUrl(const QString &url, const QString &field, const Options &options,
                                   const FileStore &files);

} // namespace retalk::service
