#include "engine/speech/soundscores.h"

#include "engine/math/statistics.h"
#include "engine/speech/acousticmodel.h"
#include "engine/speech/loudness.h"

#include <pocketsphinx.h>
#include <sphinxbase/err.h>
#include <sphinxbase/fe.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace retalk::lipsync {
namespace {

using namespace Qt::StringLiterals;

constexpr const char *kModelFolder = "/usr/share/pocketsphinx/model/en-us/en-us";
constexpr std::size_t kHop = Voice::kSampleRate / 100;
constexpr std::size_t kFrameSamples = 410; // pocketsphinx's window of 25.6 ms

// Cepstra are normalised per piece, which must be long enough to be typical and short enough that the
// recording conditions stay the same.
constexpr double kShortestPieceSeconds = 10;
constexpr double kLongestPieceSeconds = 20;

constexpr float kCepstrumUnit = 20; // about the standard deviation of each
static_assert(SoundScores::kCepstra == AcousticModel::kCepstra);

using Cepstrum = std::array<float, AcousticModel::kCepstra>;

struct FreeingFrontEnd
{
    void operator()(fe_t *frontEnd) const { fe_free(frontEnd); }
    void operator()(cmd_ln_t *config) const { cmd_ln_free_r(config); }
};
using FrontEnd = std::unique_ptr<fe_t, FreeingFrontEnd>;

/// Returns the converter from samples to cepstra, configured as in en-us/feat.params.
FrontEnd makeFrontEnd()
{
    err_set_logfp(nullptr);
    const std::unique_ptr<cmd_ln_t, FreeingFrontEnd> config(cmd_ln_init(
        nullptr, ps_args(), TRUE, "-lowerf", "130", "-upperf", "6800", "-nfilt", "25", "-transform", "dct",
        "-lifter", "22", "-frate", "100", "-remove_silence", "no", "-remove_noise", "no", nullptr));
    return config ? FrontEnd(fe_init_auto_r(config.get())) : nullptr;
}

/// Returns one cepstrum per hop of `samples`; the last window may extend past the end.
std::vector<Cepstrum> cepstraOf(fe_t *frontEnd, std::span<const std::int16_t> samples, std::size_t hops)
{
    std::vector<Cepstrum> cepstra(hops + 4);
    std::vector<mfcc_t *> rows;
    std::transform(cepstra.begin(), cepstra.end(), std::back_inserter(rows),
                   [](Cepstrum &row) { return row.data(); });
    const std::int16_t *next = samples.data();
    std::size_t left = samples.size();
    auto count = std::int32_t(rows.size());
    fe_start_utt(frontEnd);
    if (fe_process_frames(frontEnd, &next, &left, rows.data(), &count, nullptr) < 0)
        count = 0;
    Cepstrum rest{};
    std::int32_t more = 0;
    fe_end_utt(frontEnd, rest.data(), &more);
    const std::size_t got = std::clamp<std::size_t>(std::size_t(std::max(0, count)), 0, hops);
    cepstra.resize(got);
    if (!cepstra.empty())
        cepstra.resize(hops, cepstra.back()); // the last window extends past the end
    return cepstra;
}

/// Returns where to split the voice into pieces, in hops: at the quietest moment of each allowed range.
std::vector<std::size_t> pieceEnds(const std::vector<float> &loudness)
{
    std::vector<std::size_t> ends;
    const auto shortest = std::ptrdiff_t(kShortestPieceSeconds * 100);
    const auto longest = std::ptrdiff_t(kLongestPieceSeconds * 100);
    auto begin = loudness.begin();
    while (loudness.end() - begin > longest) {
        begin = std::min_element(begin + shortest, begin + longest);
        ends.push_back(std::size_t(begin - loudness.begin()));
    }
    ends.push_back(loudness.size());
    return ends;
}

/// The model expects speech at a normal level; a peak of 20000 leaves headroom and avoids clipping.
std::vector<std::int16_t> atUsualLevel(std::span<const std::int16_t> voice)
{
    int peak = 1;
    for (const std::int16_t sample : voice)
        peak = std::max(peak, std::abs(int(sample)));
    std::vector<std::int16_t> louder(voice.size());
    std::transform(voice.begin(), voice.end(), louder.begin(), [peak](std::int16_t sample) {
        return std::int16_t(std::lround(sample * 20000.0 / peak));
    });
    return louder;
}

/// Returns the mean over speech only, so that pauses of any length don't affect it.
Cepstrum spokenMean(const std::vector<Cepstrum> &cepstra, std::span<const float> loudness, float loud)
{
    constexpr float quiet = .03F; // 30 dB below loud speech
    Cepstrum mean{};
    int spoken = 0;
    for (std::size_t i = 0; i < cepstra.size(); ++i) {
        if (loudness[i] <= quiet * loud)
            continue;
        ++spoken;
        for (std::size_t d = 0; d < mean.size(); ++d)
            mean[d] += cepstra[i][d];
    }
    for (float &value : mean)
        value /= float(std::max(1, spoken));
    return mean;
}

/// Converts log likelihoods to probabilities on the scale of SoundScores. They are flattened first, because
/// neighbouring dimensions and frames carry the same information several times.
std::array<float, SoundScores::kSounds> fitsOf(std::array<float, SoundScores::kSounds> likelihoods)
{
    constexpr float flatness = .3F;
    constexpr float least = -6;
    const float best = *std::max_element(likelihoods.begin(), likelihoods.end());
    float sum = 0;
    for (float &value : likelihoods) {
        value = flatness * (value - best);
        sum += std::exp(value);
    }
    for (float &value : likelihoods)
        value = std::max(least, value - std::log(sum)) / 3 + 1;
    return likelihoods;
}

float levelOf(float rms, float loud)
{
    return std::clamp(20 * std::log10(std::max(rms, 3e-8F) / loud), -45.F, 5.F) / 20 + 1;
}

} // namespace

Expected<std::vector<SoundScores>> soundScores(std::span<const std::int16_t> voice,
                                               const std::function<bool()> &keepGoing)
{
    const std::optional<AcousticModel> model = AcousticModel::load(QString::fromLatin1(kModelFolder));
    const FrontEnd frontEnd = makeFrontEnd();
    if (!model || !frontEnd)
        return failure(
            ErrorKind::Media,
            u"The speech model is missing. Install the package pocketsphinx-en-us and try again."_s,
            QString::fromLatin1(kModelFolder));
    const std::vector<std::int16_t> levelled = atUsualLevel(voice);
    const std::vector<float> loudness = loudnessOf(levelled);
    const float loud = std::max(1e-6F, quantile(loudness, .95));
    std::vector<SoundScores> scores;
    scores.reserve(loudness.size());
    std::size_t begin = 0;
    for (const std::size_t end : pieceEnds(loudness)) {
        if (keepGoing && !keepGoing())
            return failure(ErrorKind::Cancelled, u"Cancelled."_s);
        const std::size_t from = begin * kHop;
        const std::size_t to = std::min(levelled.size(), end * kHop + kFrameSamples);
        const auto cepstra =
            cepstraOf(frontEnd.get(), std::span(levelled).subspan(from, to - from), end - begin);
        const std::span<const float> heard = std::span(loudness).subspan(begin, end - begin);
        const Cepstrum mean = spokenMean(cepstra, heard, loud);
        for (std::size_t i = 0; i < heard.size(); ++i) {
            SoundScores &score = scores.emplace_back();
            score.level = levelOf(heard[i], loud);
            if (cepstra.empty())
                continue;
            const AcousticModel::Features features = featuresAt(cepstra, int(i), mean);
            score.fit = fitsOf(model->likelihoods(features));
            std::transform(features[0].begin(), features[0].end(), score.cepstrum.begin(),
                           [](float value) { return value / kCepstrumUnit; });
        }
        begin = end;
    }
    return scores;
}

} // namespace retalk::lipsync
