#pragma once

#include "base/expected.h"

#include <QString>

namespace retalk {

/// What the bytes of a file must be.
enum class MediaRule {
    Anything,
    Perhaps, ///< not certainly something else (a page, a playlist, an archive, ...); a demuxer decides later
    Certain  ///< audio, video or a picture of a known kind
};

/// Whether the file at `path` begins as `rule` wants it. Kind Media with a sentence when not.
Expected<void> checkMediaHead(const QString &path, MediaRule rule);

/// The same, and, where the container says so itself (MP4, MOV, M4A), whether it is all there: no box reaches
/// past the end of the file, the index ("moov") is among them, and nothing that it names lies past the end.
Expected<void> checkContainer(const QString &path, MediaRule rule);

} // namespace retalk
