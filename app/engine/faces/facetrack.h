#pragma once

#include "engine/faces/landmarks.h"

#include <vector>

namespace retalk::lipsync {

/// One person throughout the video: one entry per source frame, in order. A person who leaves and returns,
/// even across a cut, remains one track.
struct FaceTrack
{
    int id = 0;
    std::vector<FaceOnFrame> frames;
    HeadShape head{}; ///< the shape that head rotation is applied to

    /// Returns the number of frames in which the person is visible.
    int seen() const;
    /// Returns the number of frames that can be redrawn.
    int usable() const;
};

} // namespace retalk::lipsync
