#include "service/lipsync/frametimes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace retalk::lipsync {

namespace {

constexpr std::array standardRates{FrameRate{24000, 1001}, FrameRate{24, 1}, FrameRate{25, 1},
                                   FrameRate{30000, 1001}, FrameRate{30, 1}, FrameRate{50, 1},
                                   FrameRate{60000, 1001}, FrameRate{60, 1}};
/// Containers that count milliseconds, and cameras, put pictures a little beside their slot.
constexpr double slack = 0.4;
/// A picture that was dropped now and then does not make another rate.
constexpr double leastFilled = 0.9;

/// Slots that the pictures fill at a rate; nothing when they do not fit: beside a slot, two in one, too many
/// empty.
std::optional<int> slotsAt(const std::vector<double> &seconds, FrameRate rate)
{
    if (rate.numerator <= 0 || rate.denominator <= 0)
        return {};
    double last = -1;
    for (const double second : seconds) {
        const double place = (second - seconds.front()) * rate.perSecond();
        const double slot = std::round(place);
        if (std::abs(place - slot) > slack || slot <= last)
            return {};
        last = slot;
    }
    if (double(seconds.size()) < leastFilled * (last + 1))
        return {};
    return int(last) + 1;
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
        if (const std::optional<int> slots = slotsAt(seconds, rate)) {
            times.rate = rate;
            times.count = *slots;
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
    // Times in milliseconds give the usual step roughly, the mean step exactly, unless pictures were dropped.
    const double mean = seconds.back() > seconds.front()
                            ? double(seconds.size() - 1) / (seconds.back() - seconds.front())
                            : 1 / usual;
    for (const FrameRate rate : {nearestStandard(mean), nearestStandard(1 / usual)}) {
        times.rate = rate;
        if (const std::optional<int> slots = slotsAt(seconds, rate)) {
            times.count = *slots;
            return times;
        }
    }
    times.isSteady = false;
    const double length = seconds.back() - seconds.front() + (lastDuration > 0 ? lastDuration : usual);
    times.count = std::max(1, int(std::lround(length * times.rate.perSecond())));
    return times;
}

} // namespace retalk::lipsync
