#pragma once

#include "engine/faces/facetrack.h"
#include "engine/math/similarity.h"

#include <vector>

namespace retalk::lipsync {

/// The face in one frame in the speaker's own coordinates: upright, in eye distances as seen from the front,
/// with the base of the nose at the origin. In these coordinates, lips and jaws of different frames can be
/// compared and exchanged.
struct FaceFrame
{
    bool isUsable = false;
    Similarity toFace;    ///< from luma pixels
    Similarity toPicture; ///< to luma pixels
    Landmarks shape{};
    Landmarks turned{}; ///< the shift of each landmark due to head rotation, see shiftByTurn()
    // As seen from the front:
    float opening = 0;    ///< of the inner lips
    float width = 0;      ///< between the outer corners
    float cornerLift = 0; ///< height of the corners above the middle of the lips: positive for a smile
    float unit = 0;       ///< pixels per eye distance
    float turn = 0;       ///< horizontal position of the nose tip: increases with yaw
    float nod = 0;        ///< its vertical position: increases with pitch
    int shot = 0;

    /// Returns a point of the shape as seen from the front.
    cv::Point2f front(std::size_t point) const { return shape[point] - turned[point]; }
};

/// Returns all frames of a track; those that can't be redrawn have isUsable set to false.
std::vector<FaceFrame> faceFramesOf(const FaceTrack &track);

/// Returns the opening of the inner lips for a shape in FaceFrame's coordinates, see mouthOpening(); negative
/// if they cross.
float openingOf(const Landmarks &shape);

} // namespace retalk::lipsync
