#pragma once

#include "engine/faces/facealign.h"

#include <vector>

namespace retalk::lipsync {

/// Describes a face without a trained network: histograms of local binary patterns around the landmarks that
/// hardly move in speech, after normalising illumination. Sufficient to tell the people of a video apart, but
/// not to recognise them in a photo from another day.
std::vector<float> facePatterns(const UprightFace &face);

} // namespace retalk::lipsync
