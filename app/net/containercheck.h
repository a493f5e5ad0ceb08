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

/// Whether a transfer has proven that it brought everything.
enum class LengthProof {
    Given, ///< by a length or by chunks
    None   ///< it ended when the connection did, so the container must tell
};

/// The same, and, where the container says so itself, whether it is all there. MP4, MOV, M4A: no box reaches
/// past the end of the file, the index ("moov") is among them, and nothing that it names lies past the end.
/// With LengthProof::None also WAV, AVI and Matroska: their stated size is not more than there is. Such an
/// error has apiCode kIncomplete.
Expected<void> checkContainer(const QString &path, MediaRule rule, LengthProof proof = LengthProof::Given);

inline constexpr auto kIncomplete = "incomplete";

} // namespace retalk
