#pragma once

#include "engine/faces/facealign.h"

namespace retalk::lipsync {

/// The face brought upright as the face recognition model has learnt to see it: 150 x 150 pixels of luma,
/// a quarter of the face's size around it.
cv::Mat faceChip(const UprightFace &face);

} // namespace retalk::lipsync
