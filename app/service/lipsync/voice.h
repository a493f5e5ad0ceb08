#pragma once

#include "base/expected.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace retalk::lipsync {

/// The voice as the recogniser wants it: 16 kHz, mono, 16 bits, from the first sample on.
struct Voice
{
    static constexpr int sampleRate = 16000;
    std::vector<std::int16_t> samples;

    double seconds() const { return double(samples.size()) / sampleRate; }
};

/// Decodes the first audio stream of any file. Errors: Media, apiCode "invalid_audio", when there is none, it
/// is corrupt or empty, or its codec is unknown.
Expected<Voice> readVoice(const QString &path);

} // namespace retalk::lipsync
