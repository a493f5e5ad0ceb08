#pragma once

#include "engine/faces/canonicalface.h"

namespace retalk::lipsync {

/// The landmarks of a face mesh. On a head turned by more than some 15 degrees the far side of the jaw is the
/// outline that is seen: the mesh's own jaw goes on behind it.
Landmarks landmarksOf(const MeshPoints &mesh, const HeadPose &pose);

/// The landmarks of the mean face in space.
HeadShape headShapeOf(const CanonicalFace &face);

} // namespace retalk::lipsync
