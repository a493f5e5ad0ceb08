#pragma once

#include "engine/faces/facesquare.h"

#include <array>
#include <tuple>

namespace retalk::lipsync {

/// The points of a face in luma pixels of the upright picture. The first 68 are those of the iBUG 300-W
/// scheme: 0..16 jaw, 17..26 brows, 27..35 nose, 36..47 eyes, 48..59 outer lips, 60..67 inner lips. Then
/// follow the remaining points of the inner lips, from the picture's left: 68..73 of the upper lip, 74..79
/// opposite them on the lower lip.
using Landmarks = std::array<cv::Point2f, 80>;
inline constexpr std::size_t kFirstLip = 48;

/// Opposite points of the inner lips, and the opening there relative to the middle of the mouth: a parabola
/// between the corners.
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
/// Openings are stated for the three middle pairs but estimated from all nine.
inline constexpr float kMiddleShare = (.94F + 1 + .94F) / 3;

/// Whether a face can be redrawn in a frame, and if not, why.
enum class FaceState {
    None,         ///< not in this frame
    Usable,       ///< mouth inside the picture, from the front or nearly so
    OutOfPicture, ///< the lips, or the jaw after moving, leave the picture
    Profile,      ///< turned or tilted too far
    Occluded      ///< something is in front of the mouth
};

/// Head pose in degrees, relative to a mean face.
struct HeadPose
{
    float yaw = 0;   ///< positive: turned to the picture's right
    float pitch = 0; ///< positive: looking down
    float roll = 0;  ///< positive: tilted clockwise
};

/// The landmarks of a mean head in space, in eye distances from the base of the nose: x to the picture's
/// right, y down, z away from the camera. All 0: unknown, so that rotation has no effect.
using HeadShape = std::array<cv::Point3f, std::tuple_size_v<Landmarks>>;

/// Returns how far head rotation moves each landmark relative to the base of the nose, eye distances.
/// Excludes roll, which rotates the face in the picture as a whole.
Landmarks shiftByTurn(const HeadShape &head, const HeadPose &pose);

/// The face of one person in one frame.
struct FaceOnFrame
{
    FaceState state = FaceState::None;
    Landmarks points{};    ///< valid unless `state` is None; smoothed in time
    cv::Rect2f box;        ///< see boxAround()
    float eyeDistance = 0; ///< between the centres of the eyes, pixels: the unit for all measures of a face
    HeadPose pose;
    FaceSquare square; ///< where the face mesh finds the face again
    int shot = 0;      ///< increases at each cut: never smooth or cross-fade between different shots

    bool isUsable() const { return state == FaceState::Usable; }
};

/// Returns the distance between the centres of the eyes, pixels.
float eyeDistance(const Landmarks &points);
/// Returns the opening in the middle of the inner lips, from all of their points (least squares), in eye
/// distances; negative if the lips cross.
float mouthOpening(const Landmarks &points);
/// Returns the same relative to the eye distance from the front, because the eyes of a turned head appear
/// closer together.
float mouthOpening(const Landmarks &points, const HeadPose &pose);
/// Returns the centre of the nose base (31..35), to which a mouth is anchored.
cv::Point2f noseBase(const Landmarks &points);
/// Returns a square box around a face, from the brows to the chin. Steadier than the detector's box.
cv::Rect2f boxAround(const Landmarks &points);

} // namespace retalk::lipsync
