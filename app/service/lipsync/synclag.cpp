#include "service/lipsync/synclag.h"

#include <algorithm>
#include <cmath>

namespace retalk::lipsync {

namespace {

constexpr double farthestSeconds = .6;

/// Pearson's r of a[i] and b[i + lag]; pictures without a value are left out.
double correlation(const std::vector<float> &a, const std::vector<float> &b, int lag)
{
    double n = 0;
    double x = 0;
    double y = 0;
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (int i = std::max(0, -lag); i < int(a.size()) && i + lag < int(b.size()); ++i) {
        const auto p = double(a[std::size_t(i)]);
        const auto q = double(b[std::size_t(i + lag)]);
        if (std::isnan(p) || std::isnan(q))
            continue;
        n += 1;
        x += p;
        y += q;
        xx += p * p;
        yy += q * q;
        xy += p * q;
    }
    const double spread = n < 8 ? 0 : (xx - x * x / n) * (yy - y * y / n);
    return spread > 1e-12 ? (xy - x * y / n) / std::sqrt(spread) : 0;
}

} // namespace

SyncLag syncLag(const std::vector<float> &wanted, const std::vector<float> &seen, double framesPerSecond)
{
    const int farthest = std::max(3, int(std::lround(farthestSeconds * framesPerSecond)));
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
