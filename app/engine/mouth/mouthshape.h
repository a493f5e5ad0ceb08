#pragma once

#include "engine/mouth/mouthchoice.h"

namespace retalk::lipsync {

/// The mouth to draw onto one output frame.
struct DrawnMouth
{
    int source = -1;      ///< frame whose mouth is borrowed; -1: the output frame stays unchanged
    int other = -1;       ///< second frame to mix in around a jump; -1: none
    float otherShare = 0; ///< 0..0.5
    float strength = 1;   ///< below 1 where drawing begins or ends within a shot
    float opening = 0;    ///< wanted, eye distances
    Landmarks shape{};    ///< lips and jaw, in the coordinates of FaceFrame
};

/// Returns the mouths of all output frames: the borrowed lips, smoothed over time and adjusted to the wanted
/// opening, width, rounding and tuck; the jaw follows. `sources` comes from chooseMouths().
std::vector<DrawnMouth> drawnMouths(const std::vector<FaceFrame> &frames, const MouthLibrary &library,
                                    const std::vector<WantedMouth> &wanted, const std::vector<int> &sources);

/// Moves the lips of a shape to an opening (eye distances), mostly the lower lip.
void setOpening(Landmarks &shape, float opening);

} // namespace retalk::lipsync
