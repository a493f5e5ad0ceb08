#pragma once

#include "engine/speech/soundscores.h"

namespace retalk::lipsync {

/// The lip shape that a voice implies at one moment, whatever its language.
struct LipShape
{
    float closure = 0;  ///< 0..1, certainty that the lips meet, as in M, B and P
    float tuck = 0;     ///< 0..1, certainty that the lower lip is under the upper teeth, as in F and V
    float opening = 0;  ///< 0 closed .. 1 as wide as in "ah"
    float width = 0;    ///< -1 narrow .. 1 spread
    float rounding = 0; ///< 0..1, pushed forward
    bool operator==(const LipShape &) const = default;
};

/// Returns the lip shapes of a voice, one for each of its scores. Uses a small network (one hidden layer) on
/// a fifth of a second of scores, trained by resources/lips/train.py on voices with known sounds. In pauses,
/// only closure and tuck are meaningful.
std::vector<LipShape> lipShapesOf(const std::vector<SoundScores> &scores);

/// Calls soundScores() and lipShapesOf(). Errors: see soundScores().
Expected<std::vector<LipShape>> recogniseLips(std::span<const std::int16_t> voice,
                                              const std::function<bool()> &keepGoing = {});

} // namespace retalk::lipsync
