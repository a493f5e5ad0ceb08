#pragma once

#include <vector>

namespace retalk::lipsync {

/// Returns the value below which `share` (0..1) of `values` lies. Ignores NaN; returns 0 if no values remain.
float quantile(std::vector<float> values, double share);

/// Returns Pearson's r of a[i] and b[i + lag] over the indices where both exist and aren't NaN; 0 for fewer
/// than eight such pairs or constant values.
double correlation(const std::vector<float> &a, const std::vector<float> &b, int lag = 0);

} // namespace retalk::lipsync
