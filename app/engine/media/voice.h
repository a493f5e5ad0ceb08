#pragma once

#include "base/expected.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace retalk::lipsync {

/// The voice as the recogniser wants it: 16 kHz, mono, 16 bits, from the first sample on. Gaps that the file
/// leaves are silence.
struct Voice
{
    static constexpr int kSampleRate = 16000;
    std::vector<std::int16_t> samples;
    double start = 0;          ///< when its file plays the first sample, s
    int damaged = 0;           ///< pieces that could not be decoded
    double missingSeconds = 0; ///< of its end, which the file promises and does not have; a tenth at most

    double seconds() const { return double(samples.size()) / kSampleRate; }
};

/// Decodes the sound of any file (see MediaStream), or about `mostSeconds` of it. Errors: Media, apiCode
/// "invalid_audio", when there is none, it is corrupt or empty, its codec is unknown, or it is longer than
/// kLongestMinutes.
Expected<Voice> readVoice(const QString &path, std::optional<double> mostSeconds = {});

} // namespace retalk::lipsync
