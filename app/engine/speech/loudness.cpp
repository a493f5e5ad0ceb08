#include "engine/speech/loudness.h"

#include "engine/media/voice.h"

#include <algorithm>
#include <cmath>

namespace retalk::lipsync {

std::vector<float> loudnessOf(std::span<const std::int16_t> voice)
{
    constexpr std::ptrdiff_t kHop = Voice::kSampleRate / 100;
    constexpr std::ptrdiff_t halfWindow = Voice::kSampleRate / 80;
    std::vector<float> loudness((voice.size() + kHop - 1) / kHop);
    const auto samples = std::ptrdiff_t(voice.size());
    for (std::size_t i = 0; i < loudness.size(); ++i) {
        const std::ptrdiff_t centre = std::ptrdiff_t(i) * kHop + kHop / 2;
        const std::ptrdiff_t begin = std::max<std::ptrdiff_t>(0, centre - halfWindow);
        const std::ptrdiff_t end = std::min(samples, centre + halfWindow);
        double energy = 0;
        for (std::ptrdiff_t k = begin; k < end; ++k)
            energy += double(voice[std::size_t(k)]) * voice[std::size_t(k)];
        loudness[i] = float(std::sqrt(energy / double(std::max<std::ptrdiff_t>(1, end - begin))) / 32768);
    }
    return loudness;
}

} // namespace retalk::lipsync
