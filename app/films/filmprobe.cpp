#include "films/filmprobe.h"

#include "base/onpool.h"
#include "films/filmcut.h"
#include "media/probe.h"
#include "media/scenefinder.h"
#include "media/waveform.h"

#include <QUrl>

#include <algorithm>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

/// Short enough to distinguish a pause from a consonant.
constexpr std::chrono::milliseconds kStep = 50ms;
/// Enough for an hour of audio on a slow computer.
constexpr std::chrono::minutes kReadingTime{10};

QUrl sourceOf(const QString &input)
{
    return QUrl::fromLocalFile(localFilePath(input));
}

} // namespace

struct FilmProbe::Private
{
    Result found;
    FilmLimits limits;
    std::chrono::milliseconds videoLength{0};
    std::unique_ptr<MediaProbe> probe;
    std::unique_ptr<WaveformReader> reader;
    std::unique_ptr<SceneFinder> scenes;
    qsizetype part = 0;

    void refuseVideo(Error error)
    {
        error.kind = ErrorKind::InvalidInput;
        error.field = u"video"_s;
        found.errors += std::move(error);
    }
    /// Adds an error for the current part's voice.
    void refuseVoice(Error error)
    {
        const qsizetype given = enteredIndex(found.film, part);
        error.kind = ErrorKind::InvalidInput;
        error.field = partField(given, u"voice"_s);
        error.message = FilmProbe::tr("Part %1: %2").arg(given + 1).arg(error.message);
        found.errors += std::move(error);
    }
    bool hasLongPart() const
    {
        return std::any_of(found.film.parts.cbegin(), found.film.parts.cend(),
                           [this](const FilmPart &one) { return isLong(one); });
    }
    /// Returns true if the part has to be split.
    bool isLong(const FilmPart &one) const
    {
        const auto end = one.to.count() > 0 ? one.to : videoLength;
        return limits.longest.count() > 0 && end - one.from > limits.longest;
    }
};

FilmProbe::FilmProbe(const Film &film, const FilmLimits &limits, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>())
{
    d->found.film = film;
    d->limits = limits;
}

FilmProbe::~FilmProbe() = default;

void FilmProbe::start()
{
    onPool(
        this, [film = d->found.film] { return stampsOf(film); },
        [this](const FilmStamps &stamps) {
            d->found.stamps = stamps;
            probeVideo();
        });
}

void FilmProbe::probeVideo()
{
    d->probe = std::make_unique<MediaProbe>(sourceOf(d->found.film.video));
    d->probe->skipPoster();
    connect(d->probe.get(), &MediaProbe::finished, this, [this](const Expected<MediaProbe::Result> &result) {
        d->probe.release()->deleteLater();
        if (result) {
            d->found.facts.rate = filmRate(result->info);
            d->found.facts.frames = filmFrames(result->info);
            d->videoLength = result->info.duration;
        } else {
            d->refuseVideo(result.error());
        }
        if (d->hasLongPart())
            findScenes();
        else
            probeVoice();
    });
    d->probe->start();
}

void FilmProbe::findScenes()
{
    d->scenes = std::make_unique<SceneFinder>(sourceOf(d->found.film.video), d->found.facts.rate);
    connect(d->scenes.get(), &SceneFinder::finished, this, [this](const QList<qint64> &frames) {
        d->scenes.release()->deleteLater();
        // If no scenes are found, the film is split at pauses only.
        d->found.facts.sceneCuts = frames;
        probeVoice();
    });
    d->scenes->start();
}

void FilmProbe::probeVoice()
{
    if (d->part == d->found.film.parts.size()) {
        Q_EMIT finished(d->found);
        return;
    }
    const FilmPart &part = d->found.film.parts[d->part];
    d->probe = std::make_unique<MediaProbe>(sourceOf(part.voice));
    d->probe->skipPoster();
    d->probe->useSoundTrack(part.voiceTrack);
    connect(d->probe.get(), &MediaProbe::finished, this, [this](const Expected<MediaProbe::Result> &result) {
        d->probe.release()->deleteLater();
        d->found.facts.voices += VoiceFacts{};
        if (!result) {
            d->refuseVoice(result.error());
            return next();
        }
        FilmPart &its = d->found.film.parts[d->part];
        if (its.voiceTrack == 0)
            its.voiceTrack = std::max(1, result->info.soundTrack);
        if (result->info.soundTracks.isEmpty()) {
            d->refuseVoice({.message = tr("There is no sound in this file.")});
            return next();
        }
        const auto length = result->info.voiceLength(its.voiceTrack);
        d->found.facts.voices.last().length = length;
        if (d->isLong(its) && length > d->limits.longest)
            readLevels(length);
        else
            next();
    });
    d->probe->start();
}

void FilmProbe::readLevels(std::chrono::milliseconds length)
{
    const FilmPart &part = d->found.film.parts[d->part];
    const auto bins = int((length + kStep - 1ms) / kStep);
    d->reader = std::make_unique<WaveformReader>(sourceOf(part.voice), bins, nullptr, kReadingTime);
    d->reader->useSoundTrack(part.voiceTrack);
    connect(d->reader.get(), &WaveformReader::finished, this, [this](const Expected<QList<float>> &levels) {
        d->reader.release()->deleteLater();
        // Without levels, the pieces overlap, which works for any voice.
        if (levels) {
            d->found.facts.voices.last().step = kStep;
            d->found.facts.voices.last().levels = *levels;
        }
        next();
    });
    d->reader->start();
}

void FilmProbe::next()
{
    ++d->part;
    probeVoice();
}

} // namespace retalk
