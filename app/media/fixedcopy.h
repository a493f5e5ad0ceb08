#pragma once

#include "base/expected.h"
#include "media/preflight.h"

namespace retalk::fixedcopy {

/// Returns the path for a copy of `source`: an unused name in a writable folder, with an empty ".part" file
/// already created for it. Fails with kind Disk.
Expected<QString> reserve(const QString &source, MediaRole role, const QString &fallbackDirectory);

QString partOf(const QString &target);

/// Checks the size of the finished .part, syncs it to disk and renames it. Removes it on failure. Slow; run
/// it on the thread pool.
Expected<QString> publish(const QString &target, MediaRole role);

/// Writes the picture `source` to the .part as a JPEG within the limits. Slow; run it on the thread pool.
std::optional<Error> writePicture(const QString &source, const QString &target);

} // namespace retalk::fixedcopy
