#pragma once

#include "engine/mouth/mouthlibrary.h"

namespace retalk::lipsync {

/// Colours (Y, U, V) of the inside of one speaker's mouth, to paint what no frame shows.
struct MouthColours
{
    cv::Vec3f cavity;
    cv::Vec3f teeth;
    cv::Vec3f tongue;
    float teethEdge = 0;  ///< height of the upper teeth's edge below the base of the nose, eye distances
    float teethShare = 1; ///< 0: paint no teeth, because the video shows the speaker's own
};

/// Returns the colours of the widest mouth, guessed from lips and skin if the speaker never opens it.
MouthColours mouthColours(const std::vector<FaceFrame> &frames, const MouthLibrary &library,
                          const CropStore &crops);

/// The position of a pixel in a painted mouth.
struct InsidePlace
{
    float across = 0;     ///< -1 at the left corner .. 1 at the right
    float fromMiddle = 0; ///< to the right of the middle, eye distances
    float height = 0;     ///< below the base of the nose, eye distances, without the mouth's tilt
    float fromUpper = 0;
    float fromLower = 0; ///< both: distance to the lip, eye distances
};

/// Returns the colour inside a mouth: dark, lighter towards the tongue, with upper teeth shaded by the lip.
cv::Vec3f paintedInside(const MouthColours &colours, const InsidePlace &place);

} // namespace retalk::lipsync
