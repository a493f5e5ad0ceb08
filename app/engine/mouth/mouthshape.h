#pragma once

#include "engine/mouth/mouthchoice.h"

namespace retalk::lipsync {

/// What is drawn onto one picture of the result.
struct DrawnMouth
{
    int source = -1;      ///< frame whose mouth is borrowed; -1: the picture stays as it is
    int other = -1;       ///< a second one around a jump; -1: none
    float otherShare = 0; ///< 0..0.5
    float strength = 1;   ///< below 1 where drawing begins or ends within a shot
    float opening = 0;    ///< wanted, eye distances
    Landmarks shape{};    ///< lips and jaw, in the measure of FaceFrame
};

/// Shapes for all pictures: the borrowed lips, smoothed in time, brought to the wanted opening, width,
/// rounding and tuck; the jaw follows. `sources` as from chooseMouths().
std::vector<DrawnMouth> drawnMouths(const std::vector<FaceFrame> &frames, const MouthLibrary &library,
                                    const std::vector<WantedMouth> &wanted, const std::vector<int> &sources);

/// Moves the lips of a shape to an opening (eye distances): the lower lip most of the way.
void setOpening(Landmarks &shape, float opening);

} // namespace retalk::lipsync
