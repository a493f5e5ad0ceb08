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

/// The mean face that the mesh has learnt on, seen straight from the front: what a head's turn is measured
/// against.
class CanonicalFace
{
public:
    /// Reads MediaPipe's geometry metadata (a message of Protocol Buffers). Errors: Internal, on anything
    /// torn.
    static Expected<CanonicalFace> read(QByteArrayView bytes);

    /// The turn of a head: that of the similarity which moves the mean face onto the points that speech
    /// doesn't move, with the least squared error (Kabsch 1976, weighted as the metadata says).
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
