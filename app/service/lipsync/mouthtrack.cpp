#include "service/lipsync/mouthtrack.h"

#include "service/lipsync/statistics.h"
#include "service/lipsync/viseme.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace retalk::lipsync {
namespace {

constexpr int kHop = Voice::sampleRate / MouthTrack::kRate;
constexpr float kCoarticulation = 5;  // sigma in hops: 50 ms
constexpr float kLoudnessShare = .6F; // also carries the languages whose phones the recogniser misses
constexpr float kLoudnessPower = .8F; // of the amplitude; with the share this gives r = 0.71 to 0.84 with it
constexpr float kWidest = .9F;        // how far loudness alone opens the mouth
constexpr float kNoSpeech = 3e-4F;    // -70 dBFS: a recording whose loud parts lie below has no speech
constexpr int kRestAfter = 15;        // hops of quiet that count as silence and not as a stop consonant
constexpr int kOpenBefore = 6;        // hops: lips part shortly before the voice is heard
constexpr int kCloseAfter = 8;

/// Loudness below which there is no speech, given that of loud speech.
float floorOf(const std::vector<float> &loudness, float loud)
{
    // A voice without a pause has no noise to measure, so the floor stays 20 dB under loud speech at the
    // highest.
    return std::clamp(quantile(loudness, 0.05) * 2, loud * .02F, loud * .1F);
}

/// How loud each hop is between the noise of the recording (0) and loud speech (1), in decibels.
std::vector<float> levelsOf(const std::vector<float> &loudness, float loud, float floor)
{
    std::vector<float> levels(loudness.size());
    std::transform(loudness.begin(), loudness.end(), levels.begin(), [&](float rms) {
        return std::clamp(std::log(std::max(rms, 1e-6F) / floor) / std::log(loud / floor), 0.F, 1.F);
    });
    return levels;
}

std::pair<int, int> hopsOf(const Phone &phone, std::size_t hops)
{
    const int last = int(hops);
    return {std::clamp(int(std::lround(phone.start * MouthTrack::kRate)), 0, last),
            std::clamp(int(std::lround(phone.end * MouthTrack::kRate)), 0, last)};
}

/// The viseme wished for at each hop, before neighbours pull at it.
std::vector<Viseme> wishes(const std::vector<Phone> &phones, const std::vector<float> &levels)
{
    std::vector<Viseme> wished(levels.size(), visemeOf("SIL"));
    for (const Phone &phone : phones) {
        const auto [begin, end] = hopsOf(phone, levels.size());
        if (begin >= end)
            continue;
        Viseme viseme = visemeOf(phone.name);
        const float level = *std::max_element(levels.begin() + begin, levels.begin() + end);
        if (!viseme.closes && viseme.tuck == 0)
            viseme.opening *= .25F + .85F * level;
        std::fill(wished.begin() + begin, wished.begin() + end, viseme);
    }
    return wished;
}

std::vector<MouthPose> blended(const std::vector<Viseme> &wished)
{
    constexpr int reach = int(3 * kCoarticulation);
    std::array<float, reach + 1> bell{};
    for (int k = 0; k <= reach; ++k)
        bell[std::size_t(k)] = std::exp(-.5F * float(k * k) / (kCoarticulation * kCoarticulation));
    const int hops = int(wished.size());
    std::vector<MouthPose> poses(wished.size());
    for (int i = 0; i < hops; ++i) {
        MouthPose &pose = poses[std::size_t(i)];
        float sum = 0;
        for (int k = -reach; k <= reach; ++k) {
            const Viseme &viseme = wished[std::size_t(std::clamp(i + k, 0, hops - 1))];
            const float weight = bell[std::size_t(std::abs(k))] * viseme.dominance;
            sum += weight;
            pose.opening += weight * viseme.opening;
            pose.width += weight * viseme.width;
            pose.rounding += weight * viseme.rounding;
            pose.tuck += weight * viseme.tuck;
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

/// The lips meet in the middle of each M, B and P and part again over its edges.
void shutOnClosures(std::vector<MouthPose> &poses, const std::vector<Phone> &phones)
{
    for (const Phone &phone : phones) {
        if (!visemeOf(phone.name).closes)
            continue;
        const auto [begin, end] = hopsOf(phone, poses.size());
        const float centre = float(begin + end) / 2;
        const float half = std::max(4.F, float(end - begin) / 2);
        const float shut = half * .6F;
        const float ramp = half * .4F + 7;
        for (int i = std::max(0, int(centre - shut - ramp));
             i < std::min(int(poses.size()), int(centre + shut + ramp) + 1); ++i) {
            const float away = std::max(0.F, std::abs(float(i) + .5F - centre) - shut) / ramp;
            poses[std::size_t(i)].opening *= std::min(1.F, away);
        }
    }
}

/// Shuts and relaxes the mouth in every longer pause, with a short way in and out of it.
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

std::vector<float> loudnessOf(std::span<const std::int16_t> voice)
{
    constexpr std::ptrdiff_t halfWindow = Voice::sampleRate / 80;
    std::vector<float> loudness((voice.size() + kHop - 1) / kHop);
    const auto samples = std::ptrdiff_t(voice.size());
    for (std::size_t i = 0; i < loudness.size(); ++i) {
        const std::ptrdiff_t centre = std::ptrdiff_t(i) * kHop + kHop / 2;
        const std::ptrdiff_t begin = std::max<std::ptrdiff_t>(0, centre - halfWindow);
        const std::ptrdiff_t end = std::min(samples, centre + halfWindow);
        double energy = 0;
        for (std::ptrdiff_t k = begin; k < end; ++k)
            energy += double(voice[std::size_t(k)]) * voice[std::size_t(k)];
        loudness[i] = float(std::sqrt(energy / double(std::max<std::ptrdiff_t>(1, end - begin))) / 32768);
    }
    return loudness;
}

MouthTrack makeMouthTrack(std::span<const std::int16_t> voice, const std::vector<Phone> &phones)
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
    track.poses = blended(wishes(phones, levels));
    for (std::size_t i = 0; i < loudness.size(); ++i) {
        track.poses[i].loudness = loudness[i];
        track.poses[i].silent = false;
    }
    openWithLoudness(track.poses, loudness, loud, floor);
    shutOnClosures(track.poses, phones);
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
