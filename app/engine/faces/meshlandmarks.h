#pragma once

#include "engine/faces/canonicalface.h"

namespace retalk::lipsync {

/// Returns the landmarks of a face mesh. On a head turned by more than about 15 degrees, the far side of the
/// jaw is placed on the visible outline, because the mesh's own jaw is hidden behind it.
Landmarks landmarksOf(const MeshPoints &mesh, const HeadPose &pose);

/// Returns the landmarks of the mean face in space.
HeadShape headShapeOf(const CanonicalFace &face);

} // namespace retalk::lipsync
