#pragma once

#include "base/expected.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace retalk::lipsync {

/// The voice as the recogniser wants it: 16 kHz, mono, 16 bits, from the first sample on.
struct Voice
{
    static constexpr int sampleRate = 16000;
    std::vector<std::int16_t> samples;
    double start = 0; ///< when its file plays the first sample, s

    double seconds() const { return double(samples.size()) / sampleRate; }
};

/// Decodes the first audio stream of any file, or about `mostSeconds` of it. Errors: Media, apiCode
/// "invalid_audio", when there is none, it is corrupt or empty, its codec is unknown, or it is longer than
/// kLongestMinutes.
Expected<Voice> readVoice(const QString &path, std::optional<double> mostSeconds = {});

} // namespace retalk::lipsync
