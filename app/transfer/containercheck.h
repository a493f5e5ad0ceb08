#pragma once

#include "base/expected.h"

#include <QString>

namespace retalk {

/// Whether the file at `path` is media and, where its container says so itself (MP4, MOV, M4A), whether it is
/// all there: the boxes add up to the file and the index ("moov") is among them. Kind Media with a sentence
/// when not.
Expected<void> checkContainer(const QString &path);

} // namespace retalk
