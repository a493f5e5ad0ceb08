#pragma once

#include "engine/media/frame.h"

namespace retalk::lipsync {

/// How long a result is and which picture of the video each of its pictures comes from.
struct LengthRule
{
    double seconds = 0;   ///< of the sound, and of the pictures to within one
    int frames = 0;       ///< pictures of the result, at least 1
    int sourceFrames = 0; ///< pictures of the video that take part

    /// false: as long as the shorter of the two. true: as long as the voice; the video runs forward, back,
    /// forward where it is too short, without showing a picture twice at the turns.
    static LengthRule of(const VideoFormat &format, int videoFrames, double voiceSeconds, bool extend);

    /// Source picture of a picture of the result.
    int sourceOf(int frame) const;
};

} // namespace retalk::lipsync
