#include "service/lipsync/phones.h"

#include <QCoreApplication>
#include <QFile>

#include <pocketsphinx.h>
#include <sphinxbase/err.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace retalk::lipsync {
namespace {

constexpr const char *kModelFolder = "/usr/share/pocketsphinx/model/en-us/";

// The recogniser normalises its features over one utterance, so a piece must be long enough to be typical and
// short enough that its search tables stay small.
constexpr double kShortestPieceSeconds = 10;
constexpr double kLongestPieceSeconds = 20;

struct Freeing
{
    void operator()(ps_decoder_t *decoder) const { ps_free(decoder); }
    void operator()(cmd_ln_t *config) const { cmd_ln_free_r(config); }
};
using Decoder = std::unique_ptr<ps_decoder_t, Freeing>;

Decoder makeDecoder()
{
    err_set_logfp(nullptr);
    const QByteArray folder(kModelFolder);
    const QByteArray acoustic = folder + "en-us";
    const QByteArray phones = folder + "en-us-phone.lm.bin";
    if (!QFile::exists(QString::fromLatin1(acoustic)) || !QFile::exists(QString::fromLatin1(phones)))
        return nullptr;
    // Beams and weight as in CMU's note on phoneme recognition. Without "-remove_silence no" the recogniser
    // drops quiet frames before counting them and every later time is early.
    const std::unique_ptr<cmd_ln_t, Freeing> config(
        cmd_ln_init(nullptr, ps_args(), TRUE, "-hmm", acoustic.constData(), "-allphone", phones.constData(),
                    "-allphone_ci", "yes", "-beam", "1e-20", "-pbeam", "1e-20", "-lw", "2.0", "-frate", "100",
                    "-remove_silence", "no", nullptr));
    return config ? Decoder(ps_init(config.get())) : nullptr;
}

/// Where to cut the voice into pieces: at the quietest moment of each allowed stretch.
std::vector<std::size_t> pieceEnds(std::span<const std::int16_t> voice)
{
    constexpr std::size_t hop = Voice::sampleRate / 100;
    constexpr std::size_t reach =
        5; // hops on each side, so that a cut falls into a pause and not into a zero crossing
    const std::size_t hops = voice.size() / hop;
    std::vector<double> energyUpTo(hops + 1, 0.0);
    for (std::size_t i = 0; i < hops; ++i) {
        double energy = 0;
        for (const std::int16_t sample : voice.subspan(i * hop, hop))
            energy += double(sample) * sample;
        energyUpTo[i + 1] = energyUpTo[i] + energy;
    }
    std::vector<std::size_t> ends;
    std::size_t begin = 0;
    const auto shortest = std::size_t(kShortestPieceSeconds * 100);
    const auto longest = std::size_t(kLongestPieceSeconds * 100);
    while (hops - begin > longest) {
        std::size_t best = begin + longest;
        double quietest = INFINITY;
        for (std::size_t i = begin + shortest; i + reach <= hops && i <= begin + longest; ++i) {
            const double energy = energyUpTo[i + reach] - energyUpTo[i - reach];
            if (energy < quietest) {
                quietest = energy;
                best = i;
            }
        }
        ends.push_back(best * hop);
        begin = best;
    }
    ends.push_back(voice.size());
    return ends;
}

/// The recogniser expects speech at a usual level; a peak of 20000 leaves room and needs no clipping.
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

} // namespace

Expected<std::vector<Phone>> recognisePhones(std::span<const std::int16_t> voice,
                                             const std::function<bool()> &keepGoing)
{
    const Decoder decoder = makeDecoder();
    if (!decoder)
        return failure(ErrorKind::Media,
                       QCoreApplication::translate("lipsync",
                                                   "The speech model is not installed. Install the package "
                                                   "pocketsphinx-en-us and try again."),
                       QString::fromLatin1(kModelFolder));
    const std::vector<std::int16_t> levelled = atUsualLevel(voice);
    std::vector<Phone> phones;
    std::size_t begin = 0;
    for (const std::size_t end : pieceEnds(levelled)) {
        const double offset = double(begin) / Voice::sampleRate;
        if (keepGoing && !keepGoing())
            return failure(ErrorKind::Cancelled, QCoreApplication::translate("lipsync", "Cancelled."));
        if (end - begin >= std::size_t(Voice::sampleRate) / 20 && ps_start_utt(decoder.get()) == 0) {
            ps_process_raw(decoder.get(), levelled.data() + begin, end - begin, FALSE, TRUE);
            ps_end_utt(decoder.get());
            for (ps_seg_t *segment = ps_seg_iter(decoder.get()); segment; segment = ps_seg_next(segment)) {
                int first = 0;
                int last = 0;
                ps_seg_frames(segment, &first, &last);
                phones.push_back({ps_seg_word(segment), offset + first * 0.01, offset + (last + 1) * 0.01});
            }
        }
        begin = end;
    }
    return phones;
}

} // namespace retalk::lipsync
