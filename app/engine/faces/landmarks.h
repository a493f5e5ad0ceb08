#pragma once

#include "engine/faces/facesquare.h"

#include <array>
#include <tuple>

namespace retalk::lipsync {

/// Points of a face in luma pixels of the upright picture. The first 68 are those of the iBUG 300-W scheme:
/// 0..16 jaw, 17..26 brows, 27..35 nose, 36..47 eyes, 48..59 outer lips, 60..67 inner lips. Then come the
/// other points of the inner lips, from the picture's left: 68..73 of the upper lip, 74..79 below those of
/// the lower one.
using Landmarks = std::array<cv::Point2f, 80>;
inline constexpr std::size_t kFirstLip = 48;

/// Points of the inner lips above one another, and how far open a mouth is there when it's 1 in the middle: a
/// parabola between the corners.
struct InnerPair
{
    std::size_t upper;
    std::size_t lower;
    float share;
};
inline constexpr std::array<InnerPair, 9> kInnerPairs{{{68, 74, .26F},
                                                       {69, 75, .53F},
                                                       {70, 76, .78F},
                                                       {61, 67, .94F},
                                                       {62, 66, 1},
                                                       {63, 65, .94F},
                                                       {71, 77, .78F},
                                                       {72, 78, .53F},
                                                       {73, 79, .26F}}};
/// An opening is measured at the three pairs in the middle, by what all nine say.
inline constexpr float kMiddleShare = (.94F + 1 + .94F) / 3;

/// Why a face can or cannot be drawn on in one frame.
enum class FaceState {
    None,         ///< not in this frame
    Usable,       ///< mouth in the picture, seen from the front or nearly
    OutOfPicture, ///< the lips, or where the jaw would move to, leave the picture
    Profile,      ///< turned or tilted too far
    Occluded      ///< something is in front of the mouth
};

/// Head pose in degrees, measured against a mean face.
struct HeadPose
{
    float yaw = 0;   ///< positive: turned to the picture's right
    float pitch = 0; ///< positive: looking down
    float roll = 0;  ///< positive: tilted clockwise
};

/// Where the landmarks of a mean head lie in space, in eye distances from the base of the nose: x to the
/// picture's right, y down, z away from the camera. All 0: not known, and turning changes nothing.
using HeadShape = std::array<cv::Point3f, std::tuple_size_v<Landmarks>>;

/// By how much a turn of the head moves each landmark against the base of the nose, eye distances. The roll
/// turns the whole picture of a face and isn't among it.
Landmarks shiftByTurn(const HeadShape &head, const HeadPose &pose);

/// One person's face in one frame.
struct FaceOnFrame
{
    FaceState state = FaceState::None;
    Landmarks points{};    ///< valid unless `state` is None; smoothed in time
    cv::Rect2f box;        ///< see boxAround()
    float eyeDistance = 0; ///< between the centres of the eyes, pixels: the unit of all measures on a face
    HeadPose pose;
    FaceSquare square; ///< where the face mesh finds it again
    int shot = 0;      ///< counts cuts: never smooth or cross-fade between frames of different shots

    bool isUsable() const { return state == FaceState::Usable; }
};

/// Distance between the eyes' centres, pixels.
float eyeDistance(const Landmarks &points);
/// Opening of the inner lips in their middle, by all of their points (least squares), in eye distances;
/// negative when the lips are crossed.
float mouthOpening(const Landmarks &points);
/// The same measured against the eyes as they'd be from the front: those of a turned head look nearer to each
/// other.
float mouthOpening(const Landmarks &points, const HeadPose &pose);
/// Centre of the nose's base (31..35): what a mouth is anchored to.
cv::Point2f noseBase(const Landmarks &points);
/// A square box around a face, from the brows to the chin: steadier than a detector's.
cv::Rect2f boxAround(const Landmarks &points);

} // namespace retalk::lipsync
