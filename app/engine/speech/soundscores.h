#pragma once

#include "base/expected.h"
#include "engine/media/voice.h"

#include <array>
#include <functional>
#include <span>
#include <vector>

namespace retalk::lipsync {

/// How well a voice fits each sound that the acoustic model knows, at one moment, and how it sounds itself.
struct SoundScores
{
    static constexpr int kCepstra = 13;
    static constexpr int kSounds = 42; ///< English's 39, silence, noise and breath
    /// 1 at probability one, falling by a third a nat, -1 at the least.
    std::array<float, kSounds> fit{};
    float level = 0; ///< loudness: 1 is loud speech, falling by one every 20 dB
    /// The spectrum's shape less that of all that's spoken, most of it within -2..2: the fits don't tell the
    /// silence before a T from that before a P, nor an L from an M, in languages other than English.
    std::array<float, kCepstra> cepstrum{};
};

/// The scores of `voice` (mono, Voice::kSampleRate), 100 a second, score i at second (i + 0.5) / 100. The
/// model's mixtures were trained on hundreds of English speakers; no words and no order of sounds are
/// expected, so that the scores say how any language sounds. `keepGoing` is asked before each piece of 10 to
/// 20 s. Errors: Media when the speech model isn't installed or can't be read, Cancelled.
Expected<std::vector<SoundScores>> soundScores(std::span<const std::int16_t> voice,
                                               const std::function<bool()> &keepGoing = {});

} // namespace retalk::lipsync
