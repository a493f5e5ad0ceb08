#include "engine/sync/synclag.h"

#include "engine/math/statistics.h"

#include <algorithm>
#include <cmath>

namespace retalk::lipsync {

namespace {

constexpr double kFarthestSeconds = .6;

} // namespace

int farthestLag(double framesPerSecond)
{
    return std::max(3, int(std::lround(kFarthestSeconds * framesPerSecond)));
}

SyncLag syncLag(const std::vector<float> &wanted, const std::vector<float> &seen, double framesPerSecond)
{
    const int farthest = farthestLag(framesPerSecond);
    std::vector<double> fits;
    for (int lag = -farthest; lag <= farthest; ++lag)
        fits.push_back(correlation(wanted, seen, lag));
    const auto best = std::max_element(fits.begin(), fits.end());
    const double peak = *best;
    SyncLag found{.frames = int(best - fits.begin()) - farthest};
    std::nth_element(fits.begin(), fits.begin() + std::ptrdiff_t(fits.size() / 2), fits.end());
    found.confidence = std::clamp(peak - fits[fits.size() / 2], 0., 1.);
    return found;
}

} // namespace retalk::lipsync
