#pragma once

#include <vector>

namespace retalk::lipsync {

/// The value below which `share` (0..1) of `values` lies; what is not a number is left out. 0 of nothing.
float quantile(std::vector<float> values, double share);

/// Pearson's r of a[i] and b[i + lag], over the places where both are there and numbers; 0 for fewer than
/// eight such places and for what does not vary.
double correlation(const std::vector<float> &a, const std::vector<float> &b, int lag = 0);

} // namespace retalk::lipsync
