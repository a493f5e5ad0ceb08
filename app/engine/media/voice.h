#pragma once

#include "base/expected.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace retalk::lipsync {

/// The voice in the recogniser's format: 16 kHz, mono, 16 bits, from the first sample on. Gaps in the file
/// are filled with silence.
struct Voice
{
    static constexpr int kSampleRate = 16000;
    std::vector<std::int16_t> samples;
    double start = 0;          ///< time of the first sample in the file, s
    int damaged = 0;           ///< number of frames that couldn't be decoded
    double missingSeconds = 0; ///< how much of the stated length is missing at the end; at most a tenth

    double seconds() const { return double(samples.size()) / kSampleRate; }
};

/// Decodes the audio of any file (see MediaStream), or about `mostSeconds` of it. Errors: Media, apiCode
/// "invalid_audio", if there is none, it is corrupt or empty, its codec is unknown, or it is longer than
/// kLongestMinutes.
Expected<Voice> readVoice(const QString &path, std::optional<double> mostSeconds = {});

} // namespace retalk::lipsync
