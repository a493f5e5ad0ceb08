#pragma once

#include <vector>

namespace retalk::lipsync {

/// How a mouth that was seen lies in time against the one that the voice asks for.
struct SyncLag
{
    int frames = 0; ///< pictures by which the mouth is late; negative: early
    /// 0..1: how much better the mouth fits at this lag than at others; below 0.3 the lag means nothing.
    double confidence = 0;
};

/// The farthest lag that is looked at, frames.
int farthestLag(double framesPerSecond);

/// Compares openings picture by picture, at lags of up to 0.6 s; those that are no number are left out.
SyncLag syncLag(const std::vector<float> &wanted, const std::vector<float> &seen, double framesPerSecond);

} // namespace retalk::lipsync
