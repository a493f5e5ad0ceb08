#pragma once

#include "engine/speech/heardlips.h"

namespace retalk::lipsync {

/// What the voice asks of the mouth at one moment.
struct MouthPose
{
    float opening = 0;  ///< 0 shut .. 1 as wide as this speaker speaks
    float width = 0;    ///< -1 narrow .. 1 spread
    float rounding = 0; ///< 0..1
    float tuck = 0;     ///< 0..1, lower lip under the upper teeth
    float loudness = 0; ///< RMS of the voice, 0..1
    bool silent = true; ///< no speech here: the mouth rests
};

/// The whole voice as mouth poses, kRate a second; pose i belongs to second (i + 0.5) / kRate.
struct MouthTrack
{
    static constexpr int kRate = 100;
    std::vector<MouthPose> poses;

    /// The pose of a picture that is shown from `seconds` for `shown` seconds. Shut when the lips meet at any
    /// moment of it, since a closure shorter than a picture must still be seen. Outside the voice: silent and
    /// shut.
    MouthPose at(double seconds, double shown) const;
};

/// Joins what the voice says about the lips, and its loudness, to mouth movements: opened further by loud
/// sounds, shut on M, B and P and in silence. Without `lips` the loudness alone opens the mouth. `voice` is
/// mono, Voice::kSampleRate.
MouthTrack makeMouthTrack(std::span<const std::int16_t> voice, const std::vector<HeardLips> &lips);

} // namespace retalk::lipsync
