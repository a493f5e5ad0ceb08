#pragma once

#include "base/error.h"

#include <optional>

namespace retalk::lipsync {

/// Which of the job's inputs is at fault.
enum class Input { Video, Voice, Reference };

/// What is wrong with it. Each has one sentence for the person, see inputError().
enum class Fault {
    CannotOpen,   ///< missing, not readable
    Empty,        ///< 0 bytes
    NotMedia,     ///< nothing that FFmpeg knows
    NoStream,     ///< no picture in a video, no sound in a voice
    StillPicture, ///< a photo where a video belongs
    NoDecoder,    ///< a codec this FFmpeg was built without
    Damaged,      ///< opens, but cannot be decoded
    Incomplete,   ///< broke off while it was copied: much of its end is missing
    TooLong,      ///< longer than kLongestMinutes
    TooLarge,     ///< a side of more than kLargestSide pixels
    UnusableRate  ///< no sample rate that speech is recorded at
};

/// What the engine takes at most: a draft of it would take hours, or more memory than there is.
inline constexpr int kLongestMinutes = 30;
inline constexpr int kLargestSide = 8192;
inline constexpr int kLowestSampleRate = 4000;
inline constexpr int kHighestSampleRate = 768'000;

/// The error of an input: kind Media, `field` and `apiCode` as the contract names them. `detail` goes to the
/// log.
Error inputError(Input input, Fault fault, const QString &detail = {});

/// No face in the whole video: kind TaskFailed.
Error noFaceError();
/// Why a face that is there can't be drawn on in any frame of the video.
enum class NoMouth { Turned, Covered, CutOff };
/// The chosen person's mouth is never seen: kind TaskFailed.
Error noMouthError(NoMouth why);
/// No face on the reference picture: kind TaskFailed.
Error noReferenceFaceError();
/// Several faces of about one size on the reference picture: kind TaskFailed.
Error severalReferenceFacesError();
/// The reference is nobody in the video: kind TaskFailed. `bestScore` and that of the person who comes next,
/// if there are several, on the API's scale 120..200. The client reads both scores (faceScoresOf()).
Error noMatchError(int bestScore, std::optional<int> nextScore, int threshold);
/// The result cannot be written: kind Disk.
Error writeError(const QString &detail);
Error cancelledError();

} // namespace retalk::lipsync
