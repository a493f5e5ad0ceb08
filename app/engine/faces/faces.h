#pragma once

#include "base/expected.h"
#include "engine/faces/facematching.h"

#include <QByteArray>
#include <QRect>

#include <functional>
#include <vector>

namespace retalk::lipsync {

/// A person found in a video, for the user to choose from.
struct VideoFace
{
    QByteArray picture;      ///< JPEG of the clearest view, head and shoulders; usable as a face photo
    double seconds = 0;      ///< time of that view
    QRect box;               ///< the face in that frame, pixels of the upright picture as displayed
    double firstSeconds = 0; ///< when the person is first seen, by samples
    QRect firstBox;          ///< the face at that time
    double place = 0;        ///< average position of the face, 0 (left) .. 1 (right)
    double share = 0;        ///< visible fraction of the video, 0..1, by samples
    bool isFrontal = false;  ///< looks towards the camera for a good part of that time
    std::vector<FaceDescriptor> likeness; ///< see distanceTo()
};

/// Returns the people in a video from left to right: at most kMaxFaces, those visible longest; empty if
/// there are none. Analyses at most 150 frames, evenly spread. Blocks. Errors: Media, Internal (the face
/// model is missing), Cancelled.
inline constexpr std::size_t kMaxFaces = 9;
Expected<std::vector<VideoFace>> facesIn(const QString &videoPath,
                                         const std::function<bool(double)> &progress = {});

/// Returns true if a person with these head rotations (degrees, HeadPose::yaw) looks towards the camera for
/// at least a quarter of the time.
bool looksTowardsCamera(const std::vector<float> &yaws);

} // namespace retalk::lipsync
