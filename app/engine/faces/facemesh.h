#pragma once

#include "base/expected.h"
#include "engine/faces/canonicalface.h"
#include "engine/faces/facecrop.h"
#include "engine/networks/facemodels.h"

#include <QString>

#include <memory>

namespace retalk::lipsync {

/// A face mesh fitted to a square. The mesh can be fitted to any square, with or without a face.
struct MeshFace
{
    MeshPoints mesh{};
    Landmarks points{}; ///< see landmarksOf()
    HeadPose pose;
    float presence = 0; ///< 0..1: certainty of a face; not lowered by something in front of the mouth
};

/// MediaPipe's face mesh with attention to the lips (Grishchenko et al. 2020): 468 points of a face. A second
/// pass refines the 80 points of the lips.
class FaceMesh
{
public:
    /// Errors: Internal if the models are missing or damaged.
    static Expected<FaceMesh> load(const QString &folder = faceModelFolder());
    ~FaceMesh();
    FaceMesh(FaceMesh &&) noexcept;
    FaceMesh &operator=(FaceMesh &&) noexcept;

    /// Fits the mesh to the face in a square, which may be off by a tenth of its side. Takes about 5 ms
    /// whatever the picture's size. Thread-safe.
    MeshFace find(const Frame &frame, const ColourFormat &look, const FaceSquare &square) const;

    /// See headShapeOf().
    HeadShape headShape() const;

private:
    struct Networks;
    struct Pool;
    explicit FaceMesh(std::unique_ptr<Pool> pool);
    std::unique_ptr<Pool> m_pool;
};

/// Returns where to search for a face that had these points a frame ago. Not smoothed in time, because that
/// would lag.
FaceSquare squareAround(const MeshPoints &points);

} // namespace retalk::lipsync
