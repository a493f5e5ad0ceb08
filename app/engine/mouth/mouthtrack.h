#pragma once

#include "engine/speech/lipshapes.h"

namespace retalk::lipsync {

/// The shape of the mouth that suits the voice at one moment.
struct MouthPose
{
    float opening = 0;  ///< 0 shut .. 1 as wide as this speaker opens it in speech
    float width = 0;    ///< -1 narrow .. 1 spread
    float rounding = 0; ///< 0..1
    float tuck = 0;     ///< 0..1, lower lip under the upper teeth
    float loudness = 0; ///< RMS of the voice, 0..1
    bool silent = true; ///< no speech here: the mouth rests
};

/// The whole voice as mouth poses, kRate per second; pose i is at (i + 0.5) / kRate s.
struct MouthTrack
{
    static constexpr int kRate = 100;
    std::vector<MouthPose> poses;

    /// Returns the pose for a frame that is shown from `seconds` for `shown` seconds. It is shut if the lips
    /// meet at any moment of it, so that a closure shorter than a frame is visible. Outside the voice: silent
    /// and shut.
    MouthPose at(double seconds, double shown) const;
};

/// Returns the mouth movements for a voice, from the lips heard in it and its loudness: wider for loud
/// sounds, shut for M, B and P and in silence. Without `lips`, loudness alone opens the mouth. `voice` is
/// mono, at Voice::kSampleRate.
MouthTrack makeMouthTrack(std::span<const std::int16_t> voice, const std::vector<LipShape> &lips);

} // namespace retalk::lipsync
