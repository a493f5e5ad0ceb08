#pragma once

#include "base/expected.h"

#include <QString>

namespace retalk {

/// What a downloaded file must be.
enum class MediaRule {
    Anything,
    Perhaps, ///< not obviously something else (a page, a playlist, an archive, ...); a demuxer decides later
    Certain  ///< audio, video or an image of a known format
};

/// Checks that the file at `path` starts as `rule` demands. Otherwise fails with kind Media and a message for
/// the user.
Expected<void> checkMediaHead(const QString &path, MediaRule rule);

/// Whether the transfer itself has proved that it is complete.
enum class LengthProof {
    Given, ///< by its length or its last chunk
    None   ///< it ended when the connection closed, so only the container can show it
};

/// Does the same, and checks that the file is complete if its container allows it. For MP4, MOV and M4A: no
/// box extends past the end of the file, the index ("moov") is present, and nothing listed there is past the
/// end. With LengthProof::None also for WAV, AVI and Matroska: the size stated in the file isn't larger than
/// the file. An Error for an incomplete file has apiCode kIncomplete.
Expected<void> checkContainer(const QString &path, MediaRule rule, LengthProof proof = LengthProof::Given);

inline constexpr auto kIncomplete = "incomplete";

} // namespace retalk
