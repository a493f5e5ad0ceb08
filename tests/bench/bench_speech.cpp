// bench_speech: how well the mouth follows the sounds of eight languages, spoken by espeak-ng, which reports
// when each is heard: in a plain voice, in other voices, and in a noisy room. RETALK_BENCH_FOOTAGE may name a
// clip of a real talking head; its own mouth is then compared with what its voice requires.
#include "bench/row.h"
#include "engine/spoken.h"
#include "engine/sync/synccheck.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <random>

using namespace retalk;

namespace {

constexpr int kRate = lipsync::Voice::kSampleRate;

/// Adds reverberation of 0.3 s at 10 dB below the voice, and white noise at 20 dB below it.
std::vector<std::int16_t> inANoisyRoom(const std::vector<std::int16_t> &voice)
{
    std::mt19937 random(7); // fixed seed: the same in every run
    std::normal_distribution<double> normal;
    std::vector<std::pair<std::size_t, double>> echoes;
    double energy = 0;
    for (int i = 0; i < 120; ++i) {
        const double late = .002 + .3 * double(i) / 120;
        echoes.emplace_back(std::size_t(late * kRate), normal(random) * std::exp(-6.9 * late / .3));
        energy += echoes.back().second * echoes.back().second;
    }
    std::vector<double> heard(voice.begin(), voice.end());
    for (const auto &[late, gain] : echoes) {
        const double share = gain * std::sqrt(.1 / energy);
        for (std::size_t i = late; i < voice.size(); ++i)
            heard[i] += share * voice[i - late];
    }
    double power = 0;
    for (const double sample : heard)
        power += sample * sample / double(heard.size());
    std::vector<std::int16_t> noisy(heard.size());
    std::transform(heard.begin(), heard.end(), noisy.begin(), [&](double sample) {
        return std::int16_t(std::clamp(sample + .1 * std::sqrt(power) * normal(random), -32767., 32767.));
    });
    return noisy;
}

void figures(const QString &what, const spoken::Reading &reading)
{
    const auto lips = lipsync::recogniseLips(reading.samples);
    if (!lips || reading.sounds.empty())
        qFatal("%s: nothing was spoken or heard", qPrintable(what));
    const auto found = spoken::figuresOf(lipsync::makeMouthTrack(reading.samples, *lips), reading.sounds);
    const auto share = [](int part, int whole) {
        return 100. * part / std::max(1, whole);
    };
    bench::row(what + QStringLiteral(": shut on M, B and P (%1)").arg(found.closures),
               share(found.closed, found.closures), QStringLiteral("%"), QStringLiteral(">= 90"));
    bench::row(what + QStringLiteral(": shut on vowels (%1)").arg(found.vowels),
               share(found.vowelsShut, found.vowels), QStringLiteral("%"));
    bench::row(what + QStringLiteral(": shut on other consonants (%1)").arg(found.others),
               share(found.othersShut, found.others), QStringLiteral("%"));
    bench::row(what + QStringLiteral(": opening with the heights of vowels, r"), found.openness, {});
}

void footage(const QString &video)
{
    const auto check = lipsync::checkSync({.video = video});
    if (!check) {
        std::fprintf(stderr, "bench_speech: %s: %s\n", qPrintable(video), qPrintable(check.error().message));
        return;
    }
    bench::row(QStringLiteral("real footage: the real mouth with what its voice asks for, r"),
               check->evidence.peak, {});
    bench::row(QStringLiteral("real footage: lag of that"), check->evidence.lagFrames,
               QStringLiteral("frames"), QStringLiteral("0"));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    for (const char *language : {"en-us", "de", "fr", "es", "cmn-latn-pinyin", "ja", "ko", "ar"}) {
        const QString voice = QString::fromLatin1(language);
        const QString text = spoken::sentences(voice);
        const spoken::Reading plain = spoken::read(voice, text);
        figures(voice, plain);
        figures(voice + QStringLiteral(", noisy room"), {inANoisyRoom(plain.samples), plain.sounds});
        figures(voice + QStringLiteral(", high and fast"),
                spoken::read(voice + QStringLiteral("+f2"), text, 60, 180));
        figures(voice + QStringLiteral(", low and slow"),
                spoken::read(voice + QStringLiteral("+m3"), text, 30, 150));
    }
    if (qEnvironmentVariableIsSet("RETALK_BENCH_FOOTAGE"))
        footage(qEnvironmentVariable("RETALK_BENCH_FOOTAGE"));
    return 0;
}
