#include "engine/spoken.h"

#include "engine/math/statistics.h"
#include "engine/speech.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

namespace spoken {
namespace {

using retalk::lipsync::MouthTrack;

constexpr double kPicture = 1 / 25.0;
constexpr float kShut = .05F; // as a share of the speaker's own range

/// Returns the openness of a vowel, 0..1: the rows of the IPA chart from close to open, evenly spaced except
/// for the most open.
std::optional<float> heightOf(const QString &sound)
{
    static const std::array<std::pair<QString, float>, 9> rows{{
        {QStringLiteral("iyɨuɯ"), .1F},
        {QStringLiteral("ɪʏʊᵻ"), .25F},
        {QStringLiteral("eøo"), .4F},
        {QStringLiteral("əɚ"), .5F},
        {QStringLiteral("ɜ"), .65F},
        {QStringLiteral("ɛœɔ"), .7F},
        {QStringLiteral("ʌ"), .75F},
        {QStringLiteral("æɐɒ"), .9F},
        {QStringLiteral("aäɑ"), 1.F},
    }};
    for (const auto &[letters, height] : rows) {
        if (!sound.isEmpty() && letters.contains(sound.front()))
            return height;
    }
    return {};
}

bool shutsLips(const QString &sound)
{
    return !sound.isEmpty() && QStringLiteral("mbp").contains(sound.front()) && sound != QStringLiteral("pf");
}

std::vector<Sound> soundsIn(const QString &path)
{
    std::vector<Sound> sounds;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return sounds;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList fields = line.split(u'\t');
        sounds.push_back({fields.at(0).toDouble(), fields.at(1).toDouble(), fields.at(2)});
    }
    return sounds;
}

} // namespace

Reading read(const QString &voice, const QString &text, int pitch, int wordsAMinute)
{
    const QTemporaryDir folder;
    const QString words = folder.filePath(QStringLiteral("words.txt"));
    const QString wav = folder.filePath(QStringLiteral("spoken.wav"));
    const QString sounds = folder.filePath(QStringLiteral("sounds.tsv"));
    QFile file(words);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        return {};
    file.close();
    QProcess python;
    python.setStandardInputFile(words);
    python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    python.start(QStringLiteral("python3"), {QStringLiteral(RETALK_SPOKEN_DIR "/spokenphones.py"), voice, wav,
                                             sounds, QStringLiteral("--pitch"), QString::number(pitch),
                                             QStringLiteral("--rate"), QString::number(wordsAMinute)});
    if (!python.waitForFinished(120'000) || python.exitCode() != 0)
        return {};
    return {speech::resampled(wav), soundsIn(sounds)};
}

QString sentences(const QString &language, int most)
{
    QFile file(QStringLiteral(RETALK_SPOKEN_DIR "/readings.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList found;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(language + u'\t') && found.size() < most)
            found.append(line.mid(language.size() + 1));
    }
    return found.join(u'\n');
}

Figures figuresOf(const MouthTrack &track, const std::vector<Sound> &sounds)
{
    const int pictures = int(std::ceil(double(track.poses.size()) / MouthTrack::kRate / kPicture));
    const auto openingOn = [&](int picture) {
        return track.at(picture * kPicture, kPicture).opening;
    };
    const auto pictureAt = [&](double seconds) {
        return std::clamp(int(std::floor(seconds / kPicture + 1e-6)), 0, std::max(0, pictures - 1));
    };
    Figures figures;
    std::vector<float> heights;
    std::vector<float> openings;
    for (std::size_t i = 0; i < sounds.size(); ++i) {
        const Sound &sound = sounds[i];
        if (shutsLips(sound.name)) {
            bool closed = false;
            const int last = pictureAt(sound.end + kPicture - 1e-4);
            for (int picture = pictureAt(sound.start - kPicture); picture <= last; ++picture)
                closed = closed || openingOn(picture) < kShut;
            ++figures.closures;
            figures.closed += closed ? 1 : 0;
            continue;
        }
        const float opening = openingOn(pictureAt((sound.start + sound.end) / 2));
        if (const auto height = heightOf(sound.name)) {
            heights.push_back(*height);
            openings.push_back(opening);
            ++figures.vowels;
            figures.vowelsShut += opening < kShut ? 1 : 0;
            continue;
        }
        const bool isNear = (i > 0 && shutsLips(sounds[i - 1].name)) ||
                            (i + 1 < sounds.size() && shutsLips(sounds[i + 1].name));
        if (!isNear && sound.name.front().isLetter()) {
            ++figures.others;
            figures.othersShut += opening < kShut ? 1 : 0;
        }
    }
    figures.openness = retalk::lipsync::correlation(heights, openings);
    return figures;
}

} // namespace spoken
