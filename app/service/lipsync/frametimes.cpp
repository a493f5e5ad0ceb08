#include "service/lipsync/frametimes.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace retalk::lipsync {

namespace {

constexpr std::array standardRates{FrameRate{24000, 1001}, FrameRate{24, 1}, FrameRate{25, 1},
                                   FrameRate{30000, 1001}, FrameRate{30, 1}, FrameRate{50, 1},
                                   FrameRate{60000, 1001}, FrameRate{60, 1}};
/// Containers that count milliseconds, and cameras, put pictures a little beside their slot.
constexpr double slack = 0.4;

bool agrees(const std::vector<double> &seconds, FrameRate rate)
{
    if (rate.numerator <= 0 || rate.denominator <= 0)
        return false;
    for (std::size_t i = 0; i < seconds.size(); ++i) {
        if (std::abs((seconds[i] - seconds.front()) * rate.perSecond() - double(i)) > slack)
            return false;
    }
    return true;
}

FrameRate nearestStandard(double perSecond)
{
    return *std::min_element(
        standardRates.begin(), standardRates.end(), [perSecond](FrameRate a, FrameRate b) {
            return std::abs(a.perSecond() - perSecond) < std::abs(b.perSecond() - perSecond);
        });
}

} // namespace

FrameTimes findFrameTimes(const std::vector<double> &seconds, double lastDuration,
                          const std::vector<FrameRate> &stated)
{
    FrameTimes times;
    if (seconds.empty())
        return times;
    for (const FrameRate rate : stated) {
        if (agrees(seconds, rate)) {
            times.rate = rate;
            times.count = int(seconds.size());
            return times;
        }
    }
    std::vector<double> steps;
    for (std::size_t i = 1; i < seconds.size(); ++i) {
        if (seconds[i] > seconds[i - 1])
            steps.push_back(seconds[i] - seconds[i - 1]);
    }
    double usual = 1.0 / 25;
    if (!steps.empty()) {
        std::nth_element(steps.begin(), steps.begin() + std::ptrdiff_t(steps.size() / 2), steps.end());
        usual = steps[steps.size() / 2];
    }
    times.rate = nearestStandard(1 / usual);
    if (agrees(seconds, times.rate)) {
        times.count = int(seconds.size());
        return times;
    }
    times.isSteady = false;
    const double length = seconds.back() - seconds.front() + (lastDuration > 0 ? lastDuration : usual);
    times.count = std::max(1, int(std::lround(length * times.rate.perSecond())));
    return times;
}

} // namespace retalk::lipsync
