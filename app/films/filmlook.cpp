#include "films/filmlook.h"

#include "films/filmcut.h"
#include "media/mediaprocess.h"
#include "media/mediasource.h"
#include "media/probe.h"
#include "media/waveform.h"

#include <QUrl>

#include <algorithm>
#include <cmath>

namespace retalk {

namespace {

using namespace std::chrono_literals;

/// Short enough to tell a pause from a consonant.
constexpr std::chrono::milliseconds kStep = 50ms;
/// An hour of sound on a slow computer.
constexpr std::chrono::minutes kReadingTime{10};

/// Of 1, how different two pictures are. Heads that move stay below a tenth of that.
constexpr double kOtherScene = 0.35;

/// The frames that the filter "metadata" has printed.
QList<qint64> scenesIn(const QByteArray &report, FrameRate rate)
{
    QList<qint64> frames;
    for (const QByteArray &line : report.split('\n')) {
        const qsizetype at = line.indexOf("pts_time:");
        bool isNumber = false;
        const double seconds =
            at < 0 ? 0 : line.sliced(at + 9).trimmed().split(' ').first().toDouble(&isNumber);
        if (isNumber && seconds > 0)
            frames += qint64(std::llround(seconds * rate.perSecond()));
    }
    std::sort(frames.begin(), frames.end());
    return frames;
}

QUrl sourceOf(const QString &input)
{
    return QUrl::fromLocalFile(localFilePath(input));
}

} // namespace

struct FilmLook::Private
{
    Found found;
    FilmLimits limits;
    std::chrono::milliseconds videoLength{0};
    std::unique_ptr<MediaProbe> probe;
    std::unique_ptr<WaveformReader> reader;
    std::unique_ptr<MediaSource> source;
    std::unique_ptr<MediaProcess> scenes;
    QByteArray report; ///< about scenes
    qsizetype part = 0;

    void refuse(Error error, const QString &field, qsizetype of = -1)
    {
        error.kind = ErrorKind::InvalidInput;
        error.field = field;
        if (of >= 0)
            error.message = FilmLook::tr("Part %1: %2").arg(of + 1).arg(error.message);
        found.errors += std::move(error);
    }
    bool hasLongPart() const
    {
        return std::any_of(found.film.parts.cbegin(), found.film.parts.cend(),
                           [this](const FilmPart &one) { return isLong(one); });
    }
    /// Whether a part is cut at all.
    bool isLong(const FilmPart &one) const
    {
        const auto end = one.to.count() > 0 ? one.to : videoLength;
        return limits.longest.count() > 0 && end - one.from > limits.longest;
    }
};

FilmLook::FilmLook(const Film &film, const FilmLimits &limits, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>())
{
    d->found.film = film;
    d->limits = limits;
}

FilmLook::~FilmLook() = default;

void FilmLook::start()
{
    d->probe = std::make_unique<MediaProbe>(sourceOf(d->found.film.video));
    d->probe->leaveOutPoster();
    connect(d->probe.get(), &MediaProbe::finished, this, [this](const Expected<MediaProbe::Result> &result) {
        d->probe.release()->deleteLater();
        if (result) {
            d->found.facts.rate = filmRate(result->info);
            d->found.facts.frames = filmFrames(result->info);
            d->videoLength = result->info.duration;
        } else {
            d->refuse(result.error(), u"video"_qs);
        }
        if (d->hasLongPart())
            lookForScenes();
        else
            lookAtVoice();
    });
    d->probe->start();
}

/// Among whole pictures alone, which encoders begin scenes with: a second for what takes minutes otherwise.
void FilmLook::lookForScenes()
{
    d->source = std::make_unique<MediaSource>(sourceOf(d->found.film.video));
    d->scenes = std::make_unique<MediaProcess>(
        u"ffmpeg"_qs, QStringList{u"-v"_qs, u"error"_qs, u"-nostdin"_qs, u"-skip_frame"_qs, u"nokey"_qs},
        d->source.get(),
        QStringList{u"-map"_qs, u"0:V:0"_qs, u"-vf"_qs,
                    u"scale=160:90,select=gt(scene\\,%1),metadata=print:file=-"_qs.arg(kOtherScene), u"-f"_qs,
                    u"null"_qs, u"-"_qs},
        kReadingTime);
    connect(d->scenes.get(), &MediaProcess::output, this,
            [this](const QByteArray &bytes) { d->report += bytes; });
    connect(d->scenes.get(), &MediaProcess::finished, this, [this] {
        d->scenes.release()->deleteLater();
        // A film without scenes is cut by its pauses alone.
        d->found.facts.sceneCuts = scenesIn(d->report, d->found.facts.rate);
        lookAtVoice();
    });
    d->scenes->start();
}

void FilmLook::lookAtVoice()
{
    if (d->part == d->found.film.parts.size()) {
        Q_EMIT finished(d->found);
        return;
    }
    const FilmPart &part = d->found.film.parts[d->part];
    d->probe = std::make_unique<MediaProbe>(sourceOf(part.voice));
    d->probe->leaveOutPoster();
    d->probe->useSoundTrack(part.voiceTrack);
    connect(d->probe.get(), &MediaProbe::finished, this, [this](const Expected<MediaProbe::Result> &result) {
        d->probe.release()->deleteLater();
        d->found.facts.voices += VoiceFacts{};
        if (!result) {
            d->refuse(result.error(), partField(d->part, u"voice"_qs), d->part);
            return next();
        }
        FilmPart &its = d->found.film.parts[d->part];
        if (its.voiceTrack == 0)
            its.voiceTrack = std::max(1, result->info.soundTrack);
        if (result->info.soundTracks.isEmpty()) {
            d->refuse({.message = tr("There is no sound in this file.")}, partField(d->part, u"voice"_qs),
                      d->part);
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

void FilmLook::readLevels(std::chrono::milliseconds length)
{
    const FilmPart &part = d->found.film.parts[d->part];
    const auto bins = int((length + kStep - 1ms) / kStep);
    d->reader = std::make_unique<WaveformReader>(sourceOf(part.voice), bins, nullptr, kReadingTime);
    d->reader->useSoundTrack(part.voiceTrack);
    connect(d->reader.get(), &WaveformReader::finished, this, [this](const Expected<QList<float>> &levels) {
        d->reader.release()->deleteLater();
        // Without them pieces overlap, which is right for any voice.
        if (levels) {
            d->found.facts.voices.last().step = kStep;
            d->found.facts.voices.last().levels = *levels;
        }
        next();
    });
    d->reader->start();
}

void FilmLook::next()
{
    ++d->part;
    lookAtVoice();
}

} // namespace retalk
