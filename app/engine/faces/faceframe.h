#pragma once

#include "engine/faces/facetrack.h"
#include "engine/math/similarity.h"

#include <vector>

namespace retalk::lipsync {

/// One frame's face in the speaker's own measure: upright, in eye distances as from the front, the base of
/// the nose at the origin. Lips and jaws of different frames can be compared and exchanged there.
struct FaceFrame
{
    bool isUsable = false;
    Similarity toFace;    ///< from luma pixels
    Similarity toPicture; ///< back
    Landmarks shape{};
    Landmarks turned{}; ///< by how much the turn of the head moves each of them, see shiftByTurn()
    // As they'd be seen from the front:
    float opening = 0;    ///< of the inner lips
    float width = 0;      ///< between the outer corners
    float cornerLift = 0; ///< how far the corners lie above the lips' middle: a smile is positive
    float unit = 0;       ///< pixels in one eye distance
    float turn = 0;       ///< sideways place of the nose's tip: grows with yaw
    float nod = 0;        ///< its height: grows with pitch
    int shot = 0;

    /// A point of the shape as it'd be seen from the front.
    cv::Point2f front(std::size_t point) const { return shape[point] - turned[point]; }
};

/// All frames of a track; entries that cannot be drawn on have isUsable false.
std::vector<FaceFrame> faceFramesOf(const FaceTrack &track);

/// Opening of the inner lips in a shape of FaceFrame's measure, see mouthOpening(); negative when they cross.
float openingOf(const Landmarks &shape);

} // namespace retalk::lipsync
