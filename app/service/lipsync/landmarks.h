#pragma once

#include <opencv2/core/types.hpp>

#include <array>

namespace retalk::lipsync {

/// The 68 points of the iBUG 300-W scheme in luma pixels of the upright picture: 0..16 jaw, 17..26
/// brows, 27..35 nose, 36..47 eyes, 48..59 outer lips, 60..67 inner lips.
using Landmarks = std::array<cv::Point2f, 68>;

/// Why a face can or cannot be drawn on in one frame.
enum class FaceState {
    None,         ///< not in this frame
    Usable,       ///< mouth in the picture, seen from the front or nearly
    OutOfPicture, ///< the lips, or where the jaw would move to, leave the picture
    Profile,      ///< turned or tilted too far
    Occluded      ///< something is in front of the mouth
};

/// Head pose in degrees, roughly: good for comparing frames of one person, not for measuring.
struct HeadPose
{
    float yaw = 0;   ///< positive: turned to the picture's right
    float pitch = 0; ///< positive: looking down
    float roll = 0;  ///< positive: tilted clockwise
};

/// One person's face in one frame.
struct FaceOnFrame
{
    FaceState state = FaceState::None;
    Landmarks points{};    ///< valid unless `state` is None; smoothed in time
    cv::Rect2f box;        ///< as the detector would draw it
    float eyeDistance = 0; ///< between the centres of the eyes, pixels: the unit of all measures on a face
    HeadPose pose;
    int shot = 0; ///< counts cuts: never smooth or cross-fade between frames of different shots

    bool isUsable() const { return state == FaceState::Usable; }
};

/// Distance between the eyes' centres, pixels.
float eyeDistance(const Landmarks &points);
/// Opening of the inner lips, the mean of three distances, in eye distances; negative when the lips are
/// crossed.
float mouthOpening(const Landmarks &points);
/// Distance between the outer mouth corners in eye distances.
float mouthWidth(const Landmarks &points);
/// Centre of the nose's base (31..35): what a mouth is anchored to.
cv::Point2f noseBase(const Landmarks &points);
HeadPose headPose(const Landmarks &points);
/// The box that dlib's detector would draw around these landmarks: steadier than the detector's own.
cv::Rect2f boxAround(const Landmarks &points);

} // namespace retalk::lipsync
