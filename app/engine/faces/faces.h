#pragma once

#include "base/expected.h"
#include "engine/faces/facematching.h"

#include <QByteArray>
#include <QRect>

#include <functional>
#include <vector>

namespace retalk::lipsync {

/// One person of a video, for people to pick from.
struct VideoFace
{
    QByteArray picture; ///< JPEG: the person's clearest view, head and shoulders; good as a reference picture
    double seconds = 0; ///< when that view is shown
    QRect box;          ///< the face in that frame, pixels of the upright picture as shown
    double firstSeconds = 0;              ///< when the person is seen first, by samples
    QRect firstBox;                       ///< the face then
    double place = 0;                     ///< where the face is on average, 0 (left) .. 1 (right)
    double share = 0;                     ///< part of the video that shows the person, 0..1, by samples
    bool isFrontal = false;               ///< looks towards the camera for a good part of that
    std::vector<FaceDescriptor> likeness; ///< see distanceTo()
};

/// The people of a video from left to right, no more than kMostFaces, those seen longest; empty when there is
/// nobody. Looks at no more than 150 pictures, evenly spread. Blocks. Errors: Media, Internal (the face model
/// is missing), Cancelled.
inline constexpr std::size_t kMostFaces = 9;
Expected<std::vector<VideoFace>> facesIn(const QString &videoPath,
                                         const std::function<bool(double)> &progress = {});

/// Whether somebody whose head is turned by these angles (degrees, HeadPose::yaw) looks towards the camera
/// for a good part of the time: for a quarter of it.
bool looksTowardsCamera(const std::vector<float> &yaws);

} // namespace retalk::lipsync
