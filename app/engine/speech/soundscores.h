#pragma once

#include "base/expected.h"
#include "engine/media/voice.h"

#include <array>
#include <functional>
#include <span>
#include <vector>

namespace retalk::lipsync {

/// How well a voice matches each sound of the acoustic model at one moment, together with its level and
/// spectrum.
struct SoundScores
{
    static constexpr int kCepstra = 13;
    static constexpr int kSounds = 42; ///< the 39 of English, silence, noise and breath
    /// 1 at probability one, minus a third per nat, at least -1.
    std::array<float, kSounds> fit{};
    float level = 0; ///< loudness: 1 for loud speech, minus one per 20 dB
    /// The shape of the spectrum minus the mean of all speech, mostly within -2..2. In languages other than
    /// English, the fits alone don't distinguish the silence before a T from that before a P, or an L from an
    /// M.
    std::array<float, kCepstra> cepstrum{};
};

/// Returns the scores of `voice` (mono, Voice::kSampleRate), 100 per second, score i at second (i + 0.5) /
/// 100. The model was trained on hundreds of English speakers. It assumes no words or order of sounds, so the
/// scores apply to any language. `keepGoing` is called before each piece of 10 to 20 s. Errors: Media if the
/// speech model isn't installed or can't be read, Cancelled.
Expected<std::vector<SoundScores>> soundScores(std::span<const std::int16_t> voice,
                                               const std::function<bool()> &keepGoing = {});

} // namespace retalk::lipsync
