#pragma once

#include "engine/faces/facealign.h"

namespace retalk::lipsync {

/// Returns the upright face in the form the face recognition model was trained with: 150 x 150 luma pixels,
/// with a margin of a quarter of the face's size.
cv::Mat faceChip(const UprightFace &face);

} // namespace retalk::lipsync
