#include "films/filmcut.h"

#include "base/onpool.h"
#include "media/fixplan.h"
#include "media/mediaprocess.h"
#include "media/mediasource.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QUrl>
#include <QUuid>

#include <algorithm>
#include <cmath>
#include <fcntl.h>
#include <unistd.h>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

/// With "superfast", takes six tenths of the time that "veryfast" takes at CRF 12: 54.6 dB instead of 54.4
/// and a quarter more bytes for a talking person, 42.9 dB instead of 44.5 and a tenth fewer bytes for the
/// presenter with film grain. "ultrafast" would save another third of the time, but pieces are uploaded, and
/// those of a talking person would be four tenths larger.
constexpr int kCutQuality = 16;
/// A tenth is reserved for the container and for variations of the encoder.
constexpr double kShareOfBytes = 0.9;
constexpr double kHighestBitrate = 100e6;
constexpr double kLowestBitrate = 200e3;
constexpr qint64 kNothingLeft = 1024 * 1024; ///< bytes

struct CutText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::FilmCut)
};

QString fraction(FrameRate rate)
{
    return u"%1/%2"_s.arg(rate.numerator).arg(rate.denominator);
}

bool isWhole(const QString &path)
{
    return QFileInfo(path).size() > 0;
}

/// Flushes a finished file to disk and gives it its final name. Slow; run on the pool.
std::optional<Error> publishCut(const QString &part, const QString &target)
{
    const int descriptor = ::open(QFile::encodeName(part).constData(), O_RDWR | O_CLOEXEC);
    const bool isOnDisk = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    if (isOnDisk && ::rename(QFile::encodeName(part).constData(), QFile::encodeName(target).constData()) == 0)
        return std::nullopt;
    return Error{.kind = ErrorKind::Disk,
                 .message = CutText::tr("Can't write to the folder %1. Free some space there, then retry.")
                                .arg(QDir::toNativeSeparators(QFileInfo(target).absolutePath())),
                 .detail = part};
}

/// Completes a cut after ffmpeg has ended, with or without `fault`. Run on the pool.
std::optional<Error> endOf(const CutRequest &cut, const std::optional<Error> &fault, const QString &part,
                           const QString &target)
{
    // A changed source explains a fault better. It must also be checked before the file gets its final name,
    // because it isn't checked again after that.
    if (const auto why = cut.changed ? cut.changed() : std::nullopt)
        return why;
    return fault ? fullDisk(*fault, target).value_or(*fault) : publishCut(part, target);
}

} // namespace

std::optional<Error> fullDisk(const Error &fault, const QString &file)
{
    const bool isSaid = fault.detail.contains(u"No space left"_s) || fault.detail.contains(u"Disk quota"_s);
    const QStorageInfo disk(QFileInfo(file).absolutePath());
    const bool isSeen = fault.kind == ErrorKind::Media && disk.bytesTotal() > 0 &&
                        disk.bytesAvailable() >= 0 && disk.bytesAvailable() < kNothingLeft;
    if (!isSaid && !isSeen)
        return std::nullopt;
    return Error{.kind = ErrorKind::Disk,
                 .message = CutText::tr("The disk is full. Free some space, then retry; nothing is lost."),
                 .detail = fault.detail};
}

FrameRate filmRate(const MediaInfo &info)
{
    return info.exactFrameRate.isKnown() ? exactRate(info.exactFrameRate) : exactRate(info.frameRate);
}

qint64 filmFrames(const MediaInfo &info)
{
    const FrameRate rate = filmRate(info);
    if (!rate.isKnown())
        return 0;
    // If the video starts after the audio, its first frame is held from the beginning.
    std::chrono::milliseconds start = info.pictureStart;
    for (const SoundTrack &track : info.soundTracks)
        start = std::min(start, track.start);
    return frameAt(info.duration + (info.pictureStart - start), rate);
}

QSize cutSize(const MediaInfo &info, bool keepsModelLimits)
{
    const QSize shown = keepsModelLimits ? fixplan::shownSize(info) : info.size;
    const QSize fixed = keepsModelLimits ? fixplan::fixedSize(shown) : QSize();
    // x264 requires even sides.
    return fixed.isEmpty() ? QSize((shown.width() + 1) / 2 * 2, (shown.height() + 1) / 2 * 2) : fixed;
}

FrameRate cutRate(const MediaInfo &info, bool keepsModelLimits)
{
    return keepsModelLimits ? fixplan::fixedFrameRate(info) : filmRate(info);
}

QStringList cutVideoBefore(const CutRequest &cut)
{
    if (!fixplan::canSeek(cut.info) || cut.piece.first == 0)
        return {};
    // A quarter of a frame early, so that the intended frame is the first whatever the rounding.
    const double from = (double(cut.piece.first) - 0.25) / cut.rate.perSecond();
    // Accurate seeking would drop a frame that began earlier and is still on show; "fps" drops the earlier
    // ones.
    return {u"-noaccurate_seek"_s, u"-ss"_s, QString::number(from, 'f', 6)};
}

QStringList cutVideoArguments(const CutRequest &cut)
{
    const bool isFound = fixplan::canSeek(cut.info) || cut.piece.first == 0;
    const qint64 first = isFound ? 0 : cut.piece.first;
    const QSize size = cutSize(cut.info, cut.keepsModelLimits);
    const QSize target = size == cut.info.size ? QSize() : size;
    auto picture = fixplan::pictureAs(cut.info, cut.rate, target);
    // Trim right after the frame rate, before any slow filters.
    const auto rate = std::find_if(picture.filters.begin(), picture.filters.end(),
                                   [](const QString &filter) { return filter.startsWith(u"fps="); });
    const QString range =
        u"tpad=stop=-1:stop_mode=clone,trim=start_frame=%1:end_frame=%2,setpts=N*%4/%3/TB"_s.arg(first)
            .arg(first + cut.piece.frames)
            .arg(cut.rate.numerator)
            .arg(cut.rate.denominator);
    picture.filters.insert(rate - picture.filters.begin() + 1, range);
    if (cut.keepsModelLimits)
        picture.filters += u"setsar=1"_s;
    const FrameRate wanted = cutRate(cut.info, cut.keepsModelLimits);
    if (!(wanted == cut.rate) && wanted.isKnown())
        picture.filters += u"fps="_s + fraction(wanted);
    QStringList arguments{
        u"-map"_s, fixplan::pictureMap(cut.info), u"-an"_s,  u"-sn"_s,     u"-map_metadata"_s, u"-1"_s,
        u"-vf"_s,  picture.filters.join(u','),    u"-c:v"_s, u"libx264"_s, u"-preset"_s,       u"superfast"_s,
        u"-crf"_s, QString::number(kCutQuality)};
    arguments += picture.colourTags;
    if (cut.keepsModelLimits) {
        const double seconds = secondsAt(cut.piece.frames, cut.rate);
        const double bits =
            kShareOfBytes * 8 * double(fixplan::maxBytes(MediaRole::Video)) / std::max(seconds, 1.0);
        const QString most = QString::number(std::llround(std::clamp(bits, kLowestBitrate, kHighestBitrate)));
        arguments += {u"-maxrate"_s, most, u"-bufsize"_s, most};
    }
    return arguments + QStringList{u"-movflags"_s, u"+faststart"_s, u"-f"_s, u"mp4"_s};
}

QStringList cutVoiceArguments(const CutRequest &cut)
{
    const qint64 begin = sampleAt(cut.piece.first, cut.rate, kFilmSampleRate);
    const qint64 from = cut.part.voiceFrom.count() * kFilmSampleRate / 1000 + begin -
                        sampleAt(cut.partFirst, cut.rate, kFilmSampleRate);
    const qint64 count = sampleAt(cut.piece.end(), cut.rate, kFilmSampleRate) - begin;
    // Fill gaps in the container with silence, before and within the audio.
    const QString filters =
        u"aresample=%1:async=1:first_pts=0,atrim=start_sample=%2:end_sample=%3,"
        "asetpts=N/SR/TB,apad=whole_len=%4,aformat=channel_layouts=mono|stereo"_s.arg(kFilmSampleRate)
            .arg(from)
            .arg(from + count)
            .arg(count);
    return {u"-map"_s,
            u"0:a:%1"_s.arg(std::max(cut.part.voiceTrack, 1) - 1),
            u"-map_metadata"_s,
            u"-1"_s,
            u"-af"_s,
            filters,
            u"-c:a"_s,
            u"pcm_s16le"_s,
            u"-f"_s,
            u"wav"_s};
}

struct FilmCut::Private
{
    explicit Private(CutRequest request, FilmCut *owner)
        : q(owner)
        , cut(std::move(request))
        , video(QUrl::fromLocalFile(cut.video))
        , voice(QUrl::fromLocalFile(localFilePath(cut.part.voice)))
    {
    }

    void cutVideo();
    void cutVoice();
    void run(MediaSource *source, const QStringList &before, const QStringList &after, const QString &target,
             void (Private::*next)());
    void end(const std::optional<Error> &error);

    FilmCut *q;
    CutRequest cut;
    MediaSource video;
    MediaSource voice;
    std::unique_ptr<MediaProcess> process;
    QString part; ///< the file being written
};

FilmCut::FilmCut(CutRequest cut, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(cut), this))
{
}

FilmCut::~FilmCut()
{
    d->process.reset();
    if (!d->part.isEmpty())
        QFile::remove(d->part);
}

void FilmCut::start()
{
    QMetaObject::invokeMethod(
        this, [this] { d->cutVideo(); }, Qt::QueuedConnection);
}

void FilmCut::Private::cutVideo()
{
    if (!QDir().mkpath(QFileInfo(cut.videoTarget).absolutePath())) {
        return end(
            Error{.kind = ErrorKind::Disk,
                  .message = FilmCut::tr("Can't create the folder %1. Check its permissions.")
                                 .arg(QDir::toNativeSeparators(QFileInfo(cut.videoTarget).absolutePath()))});
    }
    if (isWhole(cut.videoTarget))
        return cutVoice();
    run(&video, cutVideoBefore(cut), cutVideoArguments(cut), cut.videoTarget, &Private::cutVoice);
}

void FilmCut::Private::cutVoice()
{
    if (isWhole(cut.voiceTarget))
        return end(std::nullopt);
    run(&voice, {}, cutVoiceArguments(cut), cut.voiceTarget, nullptr);
}

void FilmCut::Private::run(MediaSource *source, const QStringList &before, const QStringList &after,
                           const QString &target, void (Private::*next)())
{
    // Unique to this attempt, so that work of an earlier one still on the pool can't use this file.
    const QFileInfo file(target);
    const QDir folder = file.dir();
    for (const QString &left : folder.entryList({file.fileName() + u".part*"_s}, QDir::Files))
        QFile::remove(folder.filePath(left));
    part = target + u".part"_s + QUuid::createUuid().toString(QUuid::Id128);
    process = std::make_unique<MediaProcess>(
        u"ffmpeg"_s,
        QStringList{u"-v"_s, u"error"_s, u"-nostdin"_s, u"-y"_s, u"-progress"_s, u"pipe:1"_s} + before,
        source, after + QStringList{u"file:"_s + part}, std::chrono::milliseconds(0));
    if (next) { // the voice is cut in no time
        QObject::connect(process.get(), &MediaProcess::output, q, [this](const QByteArray &report) {
            const double seconds = MediaProcess::secondsIn(report);
            if (const double all = secondsAt(cut.piece.frames, cut.rate); seconds >= 0 && all > 0)
                Q_EMIT q->progressed(std::min(1.0, seconds / all));
        });
    }
    QObject::connect(
        process.get(), &MediaProcess::finished, q, [this, target, next](const std::optional<Error> &fault) {
            process.release()->deleteLater();
            onPool(
                q, [cut = cut, fault, from = part, target] { return endOf(cut, fault, from, target); },
                [this, next](std::optional<Error> error) {
                    if (error && error->field.isEmpty())
                        error->field = next ? u"video"_s : cut.voiceField;
                    if (error || !next)
                        end(error);
                    else
                        (this->*next)();
                });
        });
    process->start();
}

void FilmCut::Private::end(const std::optional<Error> &error)
{
    if (error && !part.isEmpty())
        QFile::remove(part);
    part.clear();
    // Emit this last, because a receiver may delete this object.
    Q_EMIT q->finished(error);
}

} // namespace retalk
