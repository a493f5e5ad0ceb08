#include "engine/mouth/mouthtrack.h"

#include "engine/math/statistics.h"
#include "engine/speech/loudness.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace retalk::lipsync {
namespace {

constexpr float kCoarticulation = 3;   // sigma in hops: 30 ms
constexpr float kMeetsAt = .3F;        // probability of a closure above which the lips meet
constexpr float kShortestClosure = 2;  // half its length, in hops
constexpr float kLoudnessShare = .45F; // .6 would follow loudness better, but vowels worse
constexpr float kLoudnessPower = .8F;  // exponent of the amplitude
constexpr float kWidest = .9F;         // how far loudness alone opens the mouth
constexpr float kNoSpeech = 3e-4F;     // -70 dBFS; if even the loud parts are below, there is no speech
constexpr int kRestAfter = 15;         // hops; a shorter quiet may be a stop consonant
constexpr int kOpenBefore = 6;         // hops; the lips part shortly before the voice is heard
constexpr int kCloseAfter = 8;

/// Returns the loudness below which there is no speech, given that of loud speech.
float floorOf(const std::vector<float> &loudness, float loud)
{
    // Without a pause there is no noise to measure, so the floor is at least 20 dB below loud speech.
    return std::clamp(quantile(loudness, 0.05) * 2, loud * .02F, loud * .1F);
}

/// Returns the level of each hop, on a decibel scale from the noise floor (0) to loud speech (1).
std::vector<float> levelsOf(const std::vector<float> &loudness, float loud, float floor)
{
    std::vector<float> levels(loudness.size());
    std::transform(loudness.begin(), loudness.end(), levels.begin(), [&](float rms) {
        return std::clamp(std::log(std::max(rms, 1e-6F) / floor) / std::log(loud / floor), 0.F, 1.F);
    });
    return levels;
}

/// Returns the lips as heard, opened less by quiet sounds, and at rest in silence.
std::vector<LipShape> scaledByLevel(std::vector<LipShape> lips, const std::vector<float> &levels)
{
    lips.resize(levels.size());
    for (std::size_t i = 0; i < lips.size(); ++i) {
        LipShape &shape = lips[i];
        if (levels[i] <= 0)
            shape = {.closure = shape.closure, .tuck = shape.tuck};
        shape.opening *= .25F + .85F * levels[i];
    }
    return lips;
}

std::vector<MouthPose> blended(const std::vector<LipShape> &scaled)
{
    constexpr int reach = int(3 * kCoarticulation);
    std::array<float, reach + 1> bell{};
    for (int k = 0; k <= reach; ++k)
        bell[std::size_t(k)] = std::exp(-.5F * float(k * k) / (kCoarticulation * kCoarticulation));
    const int hops = int(scaled.size());
    std::vector<MouthPose> poses(scaled.size());
    for (int i = 0; i < hops; ++i) {
        MouthPose &pose = poses[std::size_t(i)];
        float sum = 0;
        for (int k = -reach; k <= reach; ++k) {
            const LipShape &shape = scaled[std::size_t(std::clamp(i + k, 0, hops - 1))];
            const float weight = bell[std::size_t(std::abs(k))];
            sum += weight;
            pose.opening += weight * shape.opening;
            pose.width += weight * shape.width;
            pose.rounding += weight * shape.rounding;
            pose.tuck += weight * shape.tuck;
        }
        pose.opening /= sum;
        pose.width /= sum;
        pose.rounding /= sum;
        pose.tuck /= sum;
    }
    return poses;
}

void openWithLoudness(std::vector<MouthPose> &poses, const std::vector<float> &loudness, float loud,
                      float floor)
{
    constexpr int reach = 3;
    const int hops = int(poses.size());
    for (int i = 0; i < hops; ++i) {
        float mean = 0;
        for (int k = -reach; k <= reach; ++k)
            mean += loudness[std::size_t(std::clamp(i + k, 0, hops - 1))] / float(2 * reach + 1);
        const float wide =
            kWidest * std::pow(std::clamp((mean - floor) / (loud - floor), 0.F, 1.F), kLoudnessPower);
        MouthPose &pose = poses[std::size_t(i)];
        pose.opening = (1 - kLoudnessShare) * pose.opening + kLoudnessShare * wide;
    }
}

void shutBetween(std::vector<MouthPose> &poses, int begin, int end)
{
    const float centre = float(begin + end) / 2;
    const float half = std::max(kShortestClosure, float(end - begin) / 2);
    const float shut = half * .6F;
    const float ramp = half * .4F + 4;
    for (int i = std::max(0, int(centre - shut - ramp));
         i < std::min(int(poses.size()), int(centre + shut + ramp) + 1); ++i) {
        const float away = std::max(0.F, std::abs(float(i) + .5F - centre) - shut) / ramp;
        poses[std::size_t(i)].opening *= std::min(1.F, away);
    }
}

/// Makes the lips meet in the middle of each M, B and P and part again towards its edges.
void shutOnClosures(std::vector<MouthPose> &poses, const std::vector<LipShape> &lips)
{
    const int hops = int(std::min(poses.size(), lips.size()));
    for (int begin = 0; begin < hops;) {
        int end = begin;
        while (end < hops && lips[std::size_t(end)].closure > kMeetsAt)
            ++end;
        if (end > begin)
            shutBetween(poses, begin, end);
        begin = std::max(end, begin + 1);
    }
}

/// Shuts and relaxes the mouth in every longer pause, with a short transition at each end.
void restInSilence(std::vector<MouthPose> &poses, const std::vector<float> &levels)
{
    const int hops = int(poses.size());
    for (int begin = 0; begin < hops;) {
        int end = begin;
        while (end < hops && levels[std::size_t(end)] <= 0)
            ++end;
        const bool atEdge = begin == 0 || end == hops;
        if (end - begin >= (atEdge ? kRestAfter / 2 : kRestAfter)) {
            for (int i = begin; i < end; ++i) {
                const float sinceVoice = begin == 0 ? 1 : float(i + 1 - begin) / kCloseAfter;
                const float untilVoice = end == hops ? 1 : float(end - i) / kOpenBefore;
                const float rest = std::min({1.F, sinceVoice, untilVoice});
                MouthPose &pose = poses[std::size_t(i)];
                pose.opening *= 1 - rest;
                pose.width *= 1 - rest;
                pose.rounding *= 1 - rest;
                pose.tuck *= 1 - rest;
                pose.silent = rest >= 1;
            }
        }
        begin = std::max(end, begin + 1);
    }
}

} // namespace

MouthTrack makeMouthTrack(std::span<const std::int16_t> voice, const std::vector<LipShape> &lips)
{
    MouthTrack track;
    const std::vector<float> loudness = loudnessOf(voice);
    if (loudness.empty())
        return track;
    const float loud = quantile(loudness, 0.95);
    if (loud < kNoSpeech) {
        track.poses.resize(loudness.size());
        return track;
    }
    const float floor = floorOf(loudness, loud);
    const std::vector<float> levels = levelsOf(loudness, loud, floor);
    track.poses = blended(scaledByLevel(lips, levels));
    for (std::size_t i = 0; i < loudness.size(); ++i) {
        track.poses[i].loudness = loudness[i];
        track.poses[i].silent = false;
    }
    openWithLoudness(track.poses, loudness, loud, floor);
    shutOnClosures(track.poses, lips);
    restInSilence(track.poses, levels);
    return track;
}

MouthPose MouthTrack::at(double seconds, double shown) const
{
    constexpr float kMeets = .04F;
    const int hops = int(poses.size());
    const int begin = std::max(0, int(std::lround(seconds * kRate)));
    const int end = std::min(hops, std::max(begin + 1, int(std::lround((seconds + shown) * kRate))));
    MouthPose mean;
    if (begin >= end)
        return mean;
    mean.silent = true;
    float lowest = 1;
    for (int i = begin; i < end; ++i) {
        const MouthPose &pose = poses[std::size_t(i)];
        mean.opening += pose.opening;
        mean.width += pose.width;
        mean.rounding += pose.rounding;
        mean.tuck += pose.tuck;
        mean.loudness += pose.loudness;
        mean.silent = mean.silent && pose.silent;
        lowest = std::min(lowest, pose.opening);
    }
    const float share = 1.F / float(end - begin);
    mean.opening = lowest < kMeets ? lowest : mean.opening * share;
    mean.width *= share;
    mean.rounding *= share;
    mean.tuck *= share;
    mean.loudness *= share;
    return mean;
}

} // namespace retalk::lipsync
