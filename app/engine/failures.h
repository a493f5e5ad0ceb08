#pragma once

#include "base/error.h"

#include <optional>

namespace retalk::lipsync {

/// The input that an error is about.
enum class Input { Video, Voice, Reference };

/// What is wrong with an input. inputError() has a user-visible sentence for each combination.
enum class Fault {
    CannotOpen,   ///< missing or not readable
    Empty,        ///< 0 bytes
    NotMedia,     ///< in no format that FFmpeg knows
    NoStream,     ///< a video without pictures or a voice track without audio
    StillPicture, ///< a photo instead of a video
    NoDecoder,    ///< the codec isn't included in this FFmpeg
    Damaged,      ///< opens but can't be decoded
    Incomplete,   ///< truncated: a large part of its end is missing
    TooLong,      ///< longer than kLongestMinutes
    TooLarge,     ///< a side exceeds kLargestSide pixels
    UnusableRate  ///< a sample rate that isn't used for speech
};

/// Limits of the engine. Beyond them, a draft would take hours or more memory than is available.
inline constexpr int kLongestMinutes = 30;
inline constexpr int kLargestSide = 8192;
inline constexpr int kLowestSampleRate = 4000;
inline constexpr int kHighestSampleRate = 768'000;

/// Returns the error for an input: kind Media, with `field` and `apiCode` as named in the contract. `detail`
/// is for the log.
Error inputError(Input input, Fault fault, const QString &detail = {});

/// No face in the whole video. Kind TaskFailed.
Error noFaceError();
/// Why a visible face can't be redrawn in any frame of the video.
enum class NoMouth { Turned, Covered, CutOff };
/// The chosen person's mouth is never visible. Kind TaskFailed.
Error noMouthError(NoMouth why);
/// No face in the face photo. Kind TaskFailed.
Error noReferenceFaceError();
/// Several faces of similar size in the face photo. Kind TaskFailed.
Error severalReferenceFacesError();
/// No one in the video matches the face photo. Kind TaskFailed. `bestScore` and the score of the runner-up,
/// if there are several people, are on the API's scale 120..200. The client parses both from the message
/// (faceScoresOf()).
Error noMatchError(int bestScore, std::optional<int> nextScore, int threshold);
/// The result can't be written. Kind Disk.
Error writeError(const QString &detail);
Error cancelledError();

} // namespace retalk::lipsync
