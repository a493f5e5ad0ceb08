#pragma once

#include "engine/mouth/mouthlibrary.h"

namespace retalk::lipsync {

/// Colours (Y, U, V) of one speaker's mouth for what no frame shows.
struct MouthColours
{
    cv::Vec3f cavity;
    cv::Vec3f teeth;
    cv::Vec3f tongue;
    float teethEdge = 0;  ///< height of the upper teeth's edge below the base of the nose, eye distances
    float teethShare = 1; ///< 0: paint no teeth, because the speaker's own are there
};

/// Reads them from the widest mouth, or guesses them from lips and skin when the speaker never opens it.
MouthColours mouthColours(const std::vector<FaceFrame> &frames, const MouthLibrary &library,
                          const CropStore &crops);

/// Where in a painted mouth a pixel lies.
struct InsidePlace
{
    float across = 0;     ///< -1 at the left corner .. 1 at the right
    float fromMiddle = 0; ///< to the right of the middle, eye distances
    float height = 0;     ///< below the base of the nose, eye distances, the mouth's tilt taken off
    float fromUpper = 0;
    float fromLower = 0; ///< to the lips, eye distances
};

/// The colour of the inside of a mouth: dark, lighter towards the tongue, upper teeth in the lip's shade.
cv::Vec3f paintedInside(const MouthColours &colours, const InsidePlace &place);

} // namespace retalk::lipsync
