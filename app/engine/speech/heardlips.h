#pragma once

#include "engine/speech/soundscores.h"

namespace retalk::lipsync {

/// What a voice says about the lips at one moment, in whatever language it speaks.
struct HeardLips
{
    float closure = 0;  ///< 0..1, how surely they meet, as in M, B and P
    float tuck = 0;     ///< 0..1, how surely the lower one is under the upper teeth, as in F and V
    float opening = 0;  ///< 0 shut .. 1 as wide as in "ah"
    float width = 0;    ///< -1 narrow .. 1 spread
    float rounding = 0; ///< 0..1, pushed forward
    bool operator==(const HeardLips &) const = default;
};

/// The lips of a voice, one entry for each of its scores. A small network (one hidden layer), which
/// resources/lips/train has trained on voices that know their sounds, looks at a fifth of a second of scores.
/// In pauses only closure and tuck mean anything.
std::vector<HeardLips> lipsOf(const std::vector<SoundScores> &scores);

/// Both steps. Errors as those of soundScores().
Expected<std::vector<HeardLips>> hearLips(std::span<const std::int16_t> voice,
                                          const std::function<bool()> &keepGoing = {});

} // namespace retalk::lipsync
