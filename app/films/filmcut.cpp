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

/// As "Fix it" encodes: 46.9 dB on the presenter with film grain, 56 dB without.
constexpr int kCutQuality = 12;
/// A tenth is left for the container and for the encoder's freedom.
constexpr double kShareOfBytes = 0.9;
constexpr double kHighestBitrate = 100e6;
constexpr double kLowestBitrate = 200e3;
constexpr qint64 kNothingLeft = 1024 * 1024; ///< bytes
/// Of a frame: so much before the one that is meant, it is the first in any rounding.
constexpr double kEarly = 0.25;

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

/// Brings a finished file to the disk and gives it its name. Slow; for the pool.
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

/// After ffmpeg has ended, with `fault` or well. For the pool.
std::optional<Error> endOf(const CutRequest &cut, const std::optional<Error> &fault, const QString &part,
                           const QString &target)
{
    // The better reason for a fault; and what is whole under its final name is never looked at again.
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
    // A picture that starts after the sound is held from the beginning on.
    std::chrono::milliseconds start = info.pictureStart;
    for (const SoundTrack &track : info.soundTracks)
        start = std::min(start, track.start);
    return frameAt(info.duration + (info.pictureStart - start), rate);
}

QSize cutSize(const MediaInfo &info, bool keepsModelLimits)
{
    const QSize shown = keepsModelLimits ? fixplan::shownSize(info) : info.size;
    const QSize fixed = keepsModelLimits ? fixplan::fixedSize(shown) : QSize();
    // x264 takes even sides only.
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
    const double from = (double(cut.piece.first) - kEarly) / cut.rate.perSecond();
    return {u"-ss"_s, QString::number(from, 'f', 6)};
}

QStringList cutVideoArguments(const CutRequest &cut)
{
    const bool isFound = fixplan::canSeek(cut.info) || cut.piece.first == 0;
    const qint64 first = isFound ? 0 : cut.piece.first;
    const QSize size = cutSize(cut.info, cut.keepsModelLimits);
    const QSize target = size == cut.info.size ? QSize() : size;
    auto picture = fixplan::pictureAs(cut.info, cut.rate, target);
    // The range right after the frame rate, before anything that takes time.
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
        u"-vf"_s,  picture.filters.join(u','),    u"-c:v"_s, u"libx264"_s, u"-preset"_s,       u"veryfast"_s,
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

bool canCopyCut(const CutRequest &cut)
{
    const MediaInfo &info = cut.info;
    const bool isIndexed = info.container == u"MP4" || info.container == u"MOV";
    const bool isPlain = info.videoCodec == u"H.264" && info.pixelFormat == u"yuv420p" &&
                         info.bitDepth == 8 && !info.isHdr && !info.isInterlaced && !info.hasAlpha;
    const bool isAsWanted = cutSize(info, cut.keepsModelLimits) == info.size &&
                            cutRate(info, cut.keepsModelLimits) == cut.rate && filmRate(info) == cut.rate;
    return isIndexed && isPlain && isAsWanted && (!cut.keepsModelLimits || info.sampleAspect == 1.0);
}

QStringList cutCopyBefore(const CutRequest &cut)
{
    return cutVideoBefore(cut);
}

QStringList cutCopyArguments(const CutRequest &cut)
{
    // What ffmpeg skips isn't copied, and the frame that is meant comes at 0.
    const bool isFromStart = cut.piece.first == 0;
    const QString early = QString::number(isFromStart ? 0 : kEarly / cut.rate.perSecond(), 'f', 9);
    return {u"-map"_s,
            fixplan::pictureMap(cut.info),
            u"-an"_s,
            u"-sn"_s,
            u"-map_metadata"_s,
            u"-1"_s,
            u"-map_chapters"_s,
            u"-1"_s,
            u"-frames:v"_s,
            QString::number(cut.piece.frames),
            u"-copypriorss"_s,
            u"0"_s,
            u"-c:v"_s,
            u"copy"_s,
            u"-bsf:v"_s,
            u"setts=pts=PTS-round(%1/TB):dts=DTS-round(%1/TB)"_s.arg(early),
            u"-movflags"_s,
            u"+faststart"_s,
            u"-f"_s,
            u"mp4"_s};
}

bool isExactCopy(const QByteArray &packets, const CutRequest &cut)
{
    constexpr double most = 0.05; // of a frame
    QList<double> places;
    const QList<QByteArray> lines = packets.trimmed().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> fields = line.split(',');
        bool isNumber = false;
        const double seconds = fields.first().toDouble(&isNumber);
        // What an edit list leaves out isn't seen.
        if (!isNumber || fields.size() < 2 || fields[1].contains('D'))
            return false;
        places += seconds * cut.rate.perSecond();
    }
    std::sort(places.begin(), places.end());
    if (places.size() != cut.piece.frames)
        return false;
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (std::abs(places[i] - double(i)) > most)
            return false;
    }
    return true;
}

QStringList cutVoiceArguments(const CutRequest &cut)
{
    const qint64 begin = sampleAt(cut.piece.first, cut.rate, kFilmSampleRate);
    const qint64 from = cut.part.voiceFrom.count() * kFilmSampleRate / 1000 + begin -
                        sampleAt(cut.partFirst, cut.rate, kFilmSampleRate);
    const qint64 count = sampleAt(cut.piece.end(), cut.rate, kFilmSampleRate) - begin;
    // Silence stands for what the container leaves out, before the sound and within it.
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
    void copyVideo();
    void checkCopy();
    void compareCopy();
    void encodeVideo();
    void cutVoice();
    void beginPart(const QString &target);
    void run(MediaSource *source, const QStringList &before, const QStringList &after, const QString &target,
             void (Private::*next)());
    void ask(const QString &program, MediaSource *source, const QStringList &before, const QStringList &after,
             std::function<void(const QByteArray &)> answer);
    void publish(const QString &target, const std::optional<Error> &fault, void (Private::*next)());
    void end(const std::optional<Error> &error);

    FilmCut *q;
    CutRequest cut;
    MediaSource video;
    MediaSource voice;
    std::unique_ptr<MediaSource> copy; ///< what is looked at
    std::unique_ptr<MediaProcess> process;
    QByteArray said;
    QString part; ///< what is being written
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
    if (canCopyCut(cut))
        copyVideo();
    else
        encodeVideo();
}

/// The coded frames as they are. Any doubt leads to encodeVideo().
void FilmCut::Private::copyVideo()
{
    beginPart(cut.videoTarget);
    ask(u"ffmpeg"_s, &video, QStringList{u"-v"_s, u"error"_s, u"-nostdin"_s, u"-y"_s} + cutCopyBefore(cut),
        cutCopyArguments(cut) + QStringList{u"file:"_s + part}, [this](const QByteArray &) { checkCopy(); });
}

void FilmCut::Private::checkCopy()
{
    const bool isTooLarge =
        cut.keepsModelLimits &&
        double(QFileInfo(part).size()) > kShareOfBytes * double(fixplan::maxBytes(MediaRole::Video));
    if (isTooLarge)
        return encodeVideo();
    copy = std::make_unique<MediaSource>(QUrl::fromLocalFile(part));
    ask(u"ffprobe"_s, copy.get(),
        {u"-v"_s, u"error"_s, u"-select_streams"_s, u"V:0"_s, u"-show_entries"_s, u"packet=pts_time,flags"_s,
         u"-of"_s, u"csv=p=0"_s},
        {}, [this](const QByteArray &packets) {
            if (isExactCopy(packets, cut))
                compareCopy();
            else
                encodeVideo();
        });
}

/// Not every picture that a file calls whole is: the first one must look as it does in the video.
void FilmCut::Private::compareCopy()
{
    const auto input = copy->inputArguments();
    if (!input)
        return encodeVideo();
    const auto sum = [](const QString &picture) {
        return QStringList{u"-map"_s, picture, u"-frames:v"_s, u"1"_s, u"-f"_s, u"framemd5"_s, u"pipe:1"_s};
    };
    ask(u"ffmpeg"_s, &video, QStringList{u"-v"_s, u"error"_s, u"-nostdin"_s} + cutVideoBefore(cut),
        *input + sum(fixplan::pictureMap(cut.info)) + sum(u"1:V:0"_s), [this](const QByteArray &report) {
            QList<QByteArray> sums;
            const QList<QByteArray> lines = report.trimmed().split('\n');
            for (const QByteArray &line : lines) {
                if (!line.startsWith('#'))
                    sums += line.split(',').last().trimmed();
            }
            if (sums.size() == 2 && sums[0] == sums[1])
                publish(cut.videoTarget, std::nullopt, &Private::cutVoice);
            else
                encodeVideo();
        });
}

void FilmCut::Private::encodeVideo()
{
    run(&video, cutVideoBefore(cut), cutVideoArguments(cut), cut.videoTarget, &Private::cutVoice);
}

void FilmCut::Private::cutVoice()
{
    if (isWhole(cut.voiceTarget))
        return end(std::nullopt);
    run(&voice, {}, cutVoiceArguments(cut), cut.voiceTarget, nullptr);
}

/// Of this attempt alone: what an earlier one still does on the pool can't take it for its own.
void FilmCut::Private::beginPart(const QString &target)
{
    const QFileInfo file(target);
    const QDir folder = file.dir();
    for (const QString &left : folder.entryList({file.fileName() + u".part*"_s}, QDir::Files))
        QFile::remove(folder.filePath(left));
    part = target + u".part"_s + QUuid::createUuid().toString(QUuid::Id128);
}

void FilmCut::Private::run(MediaSource *source, const QStringList &before, const QStringList &after,
                           const QString &target, void (Private::*next)())
{
    beginPart(target);
    process = std::make_unique<MediaProcess>(
        u"ffmpeg"_s, QStringList{u"-v"_s, u"error"_s, u"-nostdin"_s, u"-y"_s} + before, source,
        after + QStringList{u"file:"_s + part}, std::chrono::milliseconds(0));
    QObject::connect(process.get(), &MediaProcess::finished, q,
                     [this, target, next](const std::optional<Error> &fault) {
                         process.release()->deleteLater();
                         publish(target, fault, next);
                     });
    process->start();
}

/// A run for the copy: `answer` gets what it printed; where it fails, the video is encoded.
void FilmCut::Private::ask(const QString &program, MediaSource *source, const QStringList &before,
                           const QStringList &after, std::function<void(const QByteArray &)> answer)
{
    said.clear();
    process = std::make_unique<MediaProcess>(program, before, source, after, std::chrono::milliseconds(0));
    QObject::connect(process.get(), &MediaProcess::output, q,
                     [this](const QByteArray &bytes) { said += bytes; });
    QObject::connect(process.get(), &MediaProcess::finished, q,
                     [this, answer = std::move(answer)](const std::optional<Error> &fault) {
                         process.release()->deleteLater();
                         if (fault)
                             encodeVideo();
                         else
                             answer(said);
                     });
    process->start();
}

/// What was written gets its name, unless there is a fault.
void FilmCut::Private::publish(const QString &target, const std::optional<Error> &fault,
                               void (Private::*next)())
{
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
}

void FilmCut::Private::end(const std::optional<Error> &error)
{
    if (error && !part.isEmpty())
        QFile::remove(part);
    part.clear();
    // Last: a listener may delete this object.
    Q_EMIT q->finished(error);
}

} // namespace retalk
