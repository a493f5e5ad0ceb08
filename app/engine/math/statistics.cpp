#include "engine/math/statistics.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace retalk::lipsync {

float quantile(std::vector<float> values, double share)
{
    std::erase_if(values, [](float value) { return std::isnan(value); });
    if (values.empty())
        return 0;
    const auto nth = values.begin() + std::ptrdiff_t(share * double(values.size() - 1));
    std::nth_element(values.begin(), nth, values.end());
    return *nth;
}

double correlation(const std::vector<float> &a, const std::vector<float> &b, int lag)
{
    constexpr double fewest = 8;
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
    const double spread = n < fewest ? 0 : (xx - x * x / n) * (yy - y * y / n);
    return spread > 1e-12 ? (xy - x * y / n) / std::sqrt(spread) : 0;
}

} // namespace retalk::lipsync
