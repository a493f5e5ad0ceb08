#pragma once

#include "engine/media/frame.h"

namespace retalk::lipsync {

/// The length of a result and the source frame of each of its frames.
struct LengthRule
{
    double seconds = 0;   ///< length of the audio; the frames last as long, to within one frame
    int frames = 0;       ///< number of frames in the result, at least 1
    int sourceFrames = 0; ///< number of source frames used

    /// `extend` false: as long as the shorter of video and voice. true: as long as the voice; a shorter video
    /// runs forward, back, forward, without repeating a frame at the turns.
    static LengthRule of(const VideoFormat &format, int videoFrames, double voiceSeconds, bool extend);

    /// Returns the source frame for a frame of the result.
    int sourceOf(int frame) const;
};

} // namespace retalk::lipsync
