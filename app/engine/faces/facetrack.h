#pragma once

#include "engine/faces/landmarks.h"

#include <vector>

namespace retalk::lipsync {

/// One person through the whole video: one entry for each source frame, in order. A person who leaves and
/// comes back, also over a cut, stays one track.
struct FaceTrack
{
    int id = 0;
    std::vector<FaceOnFrame> frames;
    HeadShape head{}; ///< what turns

    /// Frames in which the person is seen at all.
    int seen() const;
    /// Frames that can be drawn on.
    int usable() const;
};

} // namespace retalk::lipsync
