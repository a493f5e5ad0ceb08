#pragma once

#include "base/expected.h"
#include "engine/faces/canonicalface.h"
#include "engine/faces/facecrop.h"
#include "engine/networks/facemodels.h"

#include <QString>

#include <memory>

namespace retalk::lipsync {

/// A face as the mesh draws it into a square. It draws one into any square.
struct MeshFace
{
    MeshPoints mesh{};
    Landmarks points{}; ///< see landmarksOf()
    HeadPose pose;
    float presence = 0; ///< 0..1: how sure it is that there is a face. Something in front of the mouth
                        ///< doesn't lower it.
};

/// MediaPipe's face mesh with attention to the lips (Grishchenko et al. 2020): 468 points of a face, of which
/// the lips' 80 are looked at twice.
class FaceMesh
{
public:
    /// Errors: Internal, when the models are missing or damaged.
    static Expected<FaceMesh> load(const QString &folder = faceModelFolder());
    ~FaceMesh();
    FaceMesh(FaceMesh &&) noexcept;
    FaceMesh &operator=(FaceMesh &&) noexcept;

    /// The face in a square, which may be off by a tenth of its side. Takes some 5 ms whatever the picture's
    /// size. May be called from several threads.
    MeshFace find(const Frame &frame, const ColourLook &look, const FaceSquare &square) const;

    /// See headShapeOf().
    HeadShape headShape() const;

private:
    struct Networks;
    struct Pool;
    explicit FaceMesh(std::unique_ptr<Pool> pool);
    std::unique_ptr<Pool> m_pool;
};

/// Where to look for a face that had these points a frame ago: smoothed in time it would lag, so it isn't.
FaceSquare squareAround(const MeshPoints &points);

} // namespace retalk::lipsync
