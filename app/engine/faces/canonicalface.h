#pragma once

#include "base/expected.h"
#include "engine/faces/landmarks.h"

#include <opencv2/core/types.hpp>

#include <QByteArrayView>

#include <array>
#include <vector>

namespace retalk::lipsync {

/// The points of MediaPipe's face mesh in luma pixels of the upright picture; z in the same unit, smaller is
/// nearer.
inline constexpr std::size_t kMeshPoints = 468;
using MeshPoints = std::array<cv::Point3f, kMeshPoints>;

/// The mean face of the mesh's training data, from the front: the reference for head rotation.
class CanonicalFace
{
public:
    /// Parses MediaPipe's geometry metadata (a Protocol Buffers message). Errors: Internal if it is
    /// malformed.
    static Expected<CanonicalFace> read(QByteArrayView bytes);

    /// Returns the rotation of a head: that of the least-squares similarity from the mean face to the points
    /// that don't move in speech (Kabsch 1976, with the metadata's weights).
    HeadPose poseOf(const MeshPoints &points) const;

    /// Centimetres; x to the picture's right, y up, z towards the camera.
    const MeshPoints &points() const { return m_points; }

private:
    struct Weighted
    {
        std::size_t point = 0;
        float weight = 0;
    };
    MeshPoints m_points{};
    std::vector<Weighted> m_steady;
};

} // namespace retalk::lipsync
