#pragma once

#include "base/expected.h"
#include "media/preflight.h"

namespace retalk::fixedcopy {

/// Where the copy of `source` goes: a name that is not taken, in a folder that can be written, with its empty
/// ".part" already made there. Kind Disk when there is none.
Expected<QString> reserve(const QString &source, MediaRole role, const QString &fallbackDirectory);

QString partOf(const QString &target);

/// Gives the finished .part its name: checks its size, brings it to the disk, renames. Slow; for the pool.
/// Removes the .part when it fails.
Expected<QString> publish(const QString &target, MediaRole role);

/// Writes the picture `source` into the .part as a JPEG within the limits. Slow; for the pool.
std::optional<Error> writePicture(const QString &source, const QString &target);

} // namespace retalk::fixedcopy
