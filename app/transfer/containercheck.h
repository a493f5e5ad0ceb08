#pragma once

#include "base/expected.h"

#include <QString>

namespace retalk {

/// Whether the file at `path` begins as audio, video or a picture does. Kind Media with a sentence when not.
Expected<void> checkMediaHead(const QString &path);

/// The same, and, where the container says so itself (MP4, MOV, M4A), whether it is all there: no box reaches
/// past the end of the file, and the index ("moov") is among them.
Expected<void> checkContainer(const QString &path);

} // namespace retalk
