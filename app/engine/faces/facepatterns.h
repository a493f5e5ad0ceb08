#pragma once

#include "engine/faces/facealign.h"

#include <vector>

namespace retalk::lipsync {

/// What a face looks like without a trained network: histograms of local binary patterns around the landmarks
/// that hardly move when a person speaks, light and shade evened out first. Enough to tell two people of one
/// video apart, not to know somebody again on a photograph of another day.
std::vector<float> facePatterns(const UprightFace &face);

} // namespace retalk::lipsync
