#pragma once

#include <vector>

namespace retalk::lipsync {

/// The time offset of a seen mouth relative to the one implied by the voice.
struct SyncLag
{
    int frames = 0; ///< frames by which the mouth is late; negative: early
    /// 0..1: how much better the mouth fits at this lag than at others; below 0.3 the lag is meaningless.
    double confidence = 0;
};

/// Returns the largest lag that is tested, frames.
int farthestLag(double framesPerSecond);

/// Compares the openings frame by frame at lags of up to 0.6 s, ignoring NaN.
SyncLag syncLag(const std::vector<float> &wanted, const std::vector<float> &seen, double framesPerSecond);

} // namespace retalk::lipsync
