#pragma once

#include <cstdint>
#include <vector>

namespace retalk::lipsync {

/// A number of frames a second, exactly.
struct FrameRate
{
    int numerator = 25;
    int denominator = 1;

    double perSecond() const { return double(numerator) / denominator; }
    bool operator==(const FrameRate &) const = default;
};

/// When the pictures of a video are shown, and the steady rate that Retalk shows them at.
struct FrameTimes
{
    FrameRate rate;
    int count = 0;        ///< pictures at that rate
    bool isSteady = true; ///< the video has this rate already, but for pictures dropped now and then
};

/// Finds the rate from the times of all pictures (seconds, ascending). `stated` are the container's own
/// ideas, best first; one that all pictures agree with (each falls into a slot of its own, few slots stay
/// empty) is kept as it is.
///
/// A video of variable rate gets the standard rate nearest to its usual step, at least 24 and at most 60: a
/// talking mouth must go on moving where the video itself stands still for a second, so its own times cannot
/// be kept.
FrameTimes findFrameTimes(const std::vector<double> &seconds, double lastDuration,
                          const std::vector<FrameRate> &stated);

} // namespace retalk::lipsync
