#include "media/playablecopy.h"

#include "media/anonymousfile.h"
#include "media/fixplan.h"
#include "media/mediaprocess.h"
#include "media/mediasource.h"
#include "media/proberead.h"

#include <algorithm>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

/// CRF for x264 "ultrafast": no visible difference at any zoom.
constexpr int kQuality = 12;
/// Distance of keyframes in frames: a step back decodes as many.
constexpr int kKeyFrames = 12;

std::chrono::milliseconds lengthOf(const MediaInfo &info, const PlayableCopy::Wanted &wanted)
{
    return wanted.longest.count() > 0 && wanted.longest < info.duration ? wanted.longest : info.duration;
}

} // namespace

class PlayableCopy::Private : public QObject
{
public:
    Private(PlayableCopy *copy, const QUrl &source, const MediaInfo &known, const Wanted &what)
        : q(copy), input(source), info(known), wanted(what)
    {
    }

    void end(const Expected<QUrl> &answer)
    {
        if (process) {
            process->disconnect(this);
            process.release()->deleteLater(); // it may be the caller
        }
        Q_EMIT q->finished(answer); // last: a receiver may delete the copy
    }

    PlayableCopy *q;
    MediaSource input;
    MediaInfo info;
    Wanted wanted;
    AnonymousFile file;
    std::unique_ptr<MediaProcess> process; ///< declared after the file it writes to, so it ends first
};

PlayableCopy::PlayableCopy(const QUrl &source, const MediaInfo &info, const Wanted &wanted, QObject *parent)
    : QObject(parent), m_source(source), d(std::make_unique<Private>(this, source, info, wanted))
{
}

PlayableCopy::~PlayableCopy() = default;

QStringList PlayableCopy::outputArguments(const MediaInfo &info, const Wanted &wanted)
{
    QStringList filters;
    if (info.isInterlaced)
        filters += u"yadif=mode=send_frame:deint=all"_s;
    filters += u"setpts=PTS-STARTPTS"_s;
    if (const FrameRate rate = exactRate(info.exactFrameRate); rate.isKnown())
        filters += u"fps=%1/%2"_s.arg(rate.numerator).arg(rate.denominator);
    filters += info.isRgb ? u"scale=out_color_matrix=bt709:out_range=tv"_s : u"scale=out_range=tv"_s;
    const bool isOdd = info.size.width() % 2 != 0 || info.size.height() % 2 != 0;
    filters +=
        u"format=yuv%1p%2"_s.arg(isOdd ? u"444"_s : u"420"_s, info.bitDepth > 8 ? u"10le"_s : QString());
    QStringList arguments{u"-map"_s, fixplan::pictureMap(info)};
    if (wanted.hasSound && info.hasAudio)
        arguments << u"-map"_s << fixplan::soundMap(info) << u"-af"_s << fixplan::soundFromPicture(info)
                  << u"-c:a"_s << u"aac"_s << u"-b:a"_s << u"192k"_s;
    if (wanted.longest.count() > 0)
        arguments << u"-t"_s << QString::number(double(wanted.longest.count()) / 1000, 'f', 3);
    return arguments << u"-map_metadata"_s << u"-1"_s << u"-map_chapters"_s << u"-1"_s << u"-vf"_s
                     << filters.join(u',') << u"-c:v"_s << u"libx264"_s << u"-preset"_s << u"ultrafast"_s
                     << u"-crf"_s << QString::number(kQuality) << u"-g"_s << QString::number(kKeyFrames)
                     << u"-bf"_s << u"0"_s << u"-f"_s << u"mp4"_s;
}

ColourTags PlayableCopy::colourOf(const MediaInfo &info)
{
    ColourTags colour = info.colour;
    colour.range = u"tv"_s;
    if (info.isRgb)
        colour.matrix = u"bt709"_s;
    return colour;
}

void PlayableCopy::start()
{
    if (!d->file.isOpen()) {
        QMetaObject::invokeMethod(
            d.get(), [this] { d->end(failure(AnonymousFile::full())); }, Qt::QueuedConnection);
        return;
    }
    const QStringList before{u"-v"_s, u"error"_s, u"-nostdin"_s, u"-y"_s, u"-progress"_s, u"pipe:1"_s};
    d->process = std::make_unique<MediaProcess>(u"ffmpeg"_s, before, &d->input,
                                                outputArguments(d->info, d->wanted) +
                                                    QStringList{u"file:"_s + d->file.path()},
                                                std::chrono::milliseconds(0));
    connect(d->process.get(), &MediaProcess::output, d.get(), [this](const QByteArray &report) {
        const double seconds = MediaProcess::secondsIn(report);
        const double all = double(lengthOf(d->info, d->wanted).count()) / 1000;
        if (seconds >= 0 && all > 0)
            Q_EMIT progressed(std::min(1.0, seconds / all));
    });
    connect(d->process.get(), &MediaProcess::finished, d.get(), [this](const std::optional<Error> &fault) {
        if (fault)
            d->end(failure(proberead::explain(AnonymousFile::explained(*fault), d->info.container)));
        else
            d->end(QUrl::fromLocalFile(d->file.path()));
    });
    d->process->start();
}

} // namespace retalk
