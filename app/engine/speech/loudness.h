#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace retalk::lipsync {

/// Returns the RMS of a voice (mono, Voice::kSampleRate; 0..1) in windows of 25 ms, 100 per second.
std::vector<float> loudnessOf(std::span<const std::int16_t> voice);

} // namespace retalk::lipsync
