#include "media/probe.h"

#include "base/mediasniff.h"
#include "base/onpool.h"
#include "media/anonymousfile.h"
#include "media/linkcheck.h"
#include "media/localhead.h"
#include "media/mediaprocess.h"
#include "media/mediasource.h"
#include "media/picture.h"
#include "media/posterframes.h"
#include "media/probepackets.h"
#include "media/proberead.h"
#include "media/remotebytes.h"

#include <QBuffer>
#include <QFile>
#include <QTimer>

#include <optional>

namespace retalk {

namespace {

constexpr int kPosterWidth = 640;
/// More than the model's 10 MB, so that pictures that are only slightly too large are still shown.
constexpr qint64 kRemotePictureMax = 32ll << 20;

/// A link of at most this size is read as a whole for its poster if its server can't send parts.
constexpr qint64 kRemoteWholeMax = 32ll << 20;
/// Twice the size of the largest video that the service accepts.
constexpr qint64 kLocalPacketsMax = 600ll << 20;
constexpr qint64 kRemotePacketsMax = 64ll << 20;
/// Far more than the service accepts, so measuring isn't worth a second per hour of media.
constexpr std::chrono::minutes kPacketsLongest{30};
constexpr std::chrono::seconds kMeasureLimit{12};
constexpr std::chrono::seconds kFramesLimit{5};

} // namespace

class MediaProbe::Private : public QObject
{
public:
    Private(MediaProbe *probe, const QUrl &url, std::chrono::milliseconds limit)
        : q(probe), source(url), media(url)
    {
        deadline.setSingleShot(true);
        deadline.setInterval(limit);
        connect(&deadline, &QTimer::timeout, this, [this] {
            if (headers)
                finishSteps();
            else
                end(failure(ErrorKind::Timeout,
                            MediaProbe::tr("Checking this took too long. It may still work.")));
        });
    }

    void start();
    void readLocal();
    void readRemote();
    void judge(const QByteArray &head, qint64 total);
    void readLocalPicture();
    void readRemotePicture();
    void showPicture(const Expected<Picture> &picture);
    void askFfprobe();
    void onFfprobe(const std::optional<Error> &fault);
    bool arePacketsWanted() const;
    void plan(void (Private::*step)());
    void startSteps();
    void endStep(std::unique_ptr<MediaProcess> &process);
    void finishSteps();
    void measure();
    void lookAtFrames();
    void takePoster();
    void paintFrom(MediaSource *from, void (Private::*then)());
    void endPoster();
    void readWhole();
    void endLastPoster();
    void end(const Expected<Result> &answer);

    /// Releases a part that may be inside its own signal.
    template <typename Part>
    void leave(std::unique_ptr<Part> &part)
    {
        if (!part)
            return;
        part->disconnect(this);
        part.release()->deleteLater();
    }

    /// Runs `work` on the thread pool and passes its result to `then` in this thread, unless the probe has
    /// ended by then.
    template <typename Work, typename Then>
    void readOnPool(Work work, Then then)
    {
        onPool(this, std::move(work), [this, then = std::move(then)](const auto &value) {
            if (!isOver)
                then(value);
        });
    }

    MediaProbe *q;
    QUrl source;
    MediaSource media;
    QTimer deadline;
    Result result;
    QByteArray json;
    bool isEndCut = false;
    bool hasSoundIndex = false; ///< an MP3 that states its length
    std::optional<proberead::Headers> headers;
    std::optional<ProbePackets> packets;
    bool isMeasured = false;
    QByteArray scans;
    PosterFrames frames;
    std::unique_ptr<RemoteBytes> remote;
    std::unique_ptr<MediaProcess> process;
    // Steps after the headers. A link has one reader at a time.
    QList<void (Private::*)()> steps;
    int stepsAtWork = 0;
    std::unique_ptr<MediaProcess> measurer;
    std::unique_ptr<MediaProcess> frameLooker;
    std::unique_ptr<MediaProcess> painter;
    bool hasRanges = true;                    ///< of a link: its server sends parts of it
    std::shared_ptr<AnonymousFile> copied;    ///< a copy of a link without ranges
    std::unique_ptr<MediaSource> copiedMedia; ///< the copy
    bool isOver = false;
    bool isPosterWanted = true;
    int soundTrack = 0;
};

MediaProbe::MediaProbe(const QUrl &source, QObject *parent, std::chrono::milliseconds limit)
    : QObject(parent), d(std::make_unique<Private>(this, source, limit))
{
}

MediaProbe::~MediaProbe() = default;

void MediaProbe::skipPoster()
{
    d->isPosterWanted = false;
}

void MediaProbe::useSoundTrack(int number)
{
    d->soundTrack = number;
}

void MediaProbe::start()
{
    d->start();
}

void MediaProbe::Private::start()
{
    deadline.start();
    if (source.isLocalFile()) {
        readLocal();
    } else if ((source.scheme() == u"http" || source.scheme() == u"https") && !source.host().isEmpty()) {
        readRemote();
    } else {
        QTimer::singleShot(0, this, [this] {
            end(failure(ErrorKind::InvalidInput,
                        MediaProbe::tr("This is neither a file nor an http or https address.")));
        });
    }
}

void MediaProbe::Private::readLocal()
{
    readOnPool([path = source.toLocalFile()] { return readLocalHead(path); },
               [this](const Expected<LocalHead> &head) {
                   if (!head) {
                       end(failure(head.error()));
                       return;
                   }
                   // The file may still be playable.
                   isEndCut = head->isTruncated;
                   judge(head->bytes, head->total);
               });
}

void MediaProbe::Private::readRemote()
{
    remote = std::make_unique<RemoteBytes>(&media, kSniffBytes);
    connect(remote.get(), &RemoteBytes::finished, this, [this](const Expected<RemoteBytes::Result> &head) {
        if (!head)
            return end(failure(head.error()));
        result.info.name = head->name;
        hasRanges = head->isPart;
        judge(head->bytes, head->total);
    });
    remote->start();
}

void MediaProbe::Private::judge(const QByteArray &head, qint64 total)
{
    result.info.bytes = total;
    if (const auto fault = headFault(head, total)) {
        end(failure(*fault));
        return;
    }
    const SniffedMedia sniffed = sniffMedia(head);
    result.info.container = sniffed.container;
    hasSoundIndex = head.contains("Xing") || head.contains("Info") || head.contains("VBRI");
    if (sniffed.kind != MediaKind::Image)
        askFfprobe();
    else if (source.isLocalFile())
        readLocalPicture();
    else
        readRemotePicture();
}

void MediaProbe::Private::readLocalPicture()
{
    readOnPool(
        [path = source.toLocalFile(), container = result.info.container] {
            QFile file(path);
            file.open(QIODevice::ReadOnly);
            return readPicture(file, container, kPosterWidth);
        },
        [this](const Expected<Picture> &picture) { showPicture(picture); });
}

void MediaProbe::Private::readRemotePicture()
{
    leave(remote);
    remote = std::make_unique<RemoteBytes>(&media, kRemotePictureMax);
    connect(remote.get(), &RemoteBytes::finished, this, [this](const Expected<RemoteBytes::Result> &whole) {
        if (!whole) {
            end(failure(whole.error()));
            return;
        }
        result.info.bytes = whole->total;
        readOnPool(
            [bytes = whole->bytes, container = result.info.container] {
                QBuffer buffer;
                buffer.setData(bytes);
                buffer.open(QIODevice::ReadOnly);
                return readPicture(buffer, container, kPosterWidth);
            },
            [this](const Expected<Picture> &picture) { showPicture(picture); });
    });
    remote->start();
}

void MediaProbe::Private::showPicture(const Expected<Picture> &picture)
{
    if (!picture) {
        end(failure(picture.error()));
        return;
    }
    result.info.kind = MediaKind::Image;
    result.info.size = picture->size;
    result.poster = picture->image;
    end(result);
}

void MediaProbe::Private::askFfprobe()
{
    process = std::make_unique<MediaProcess>(QStringLiteral("ffprobe"), proberead::probeArguments(), &media,
                                             QStringList(), std::chrono::milliseconds(0));
    connect(process.get(), &MediaProcess::output, this, [this](const QByteArray &bytes) { json += bytes; });
    connect(process.get(), &MediaProcess::finished, this, &Private::onFfprobe);
    process->start();
}

void MediaProbe::Private::onFfprobe(const std::optional<Error> &fault)
{
    if (fault) {
        end(failure(proberead::explain(*fault, result.info.container)));
        return;
    }
    auto answer = proberead::parse(json, result.info, soundTrack);
    if (!answer) {
        end(failure(answer.error()));
        return;
    }
    headers = std::move(*answer);
    leave(process);
    if (arePacketsWanted())
        plan(&Private::measure);
    if (headers->isScanUnknown)
        plan(&Private::lookAtFrames);
    if (headers->info.kind == MediaKind::Video && isPosterWanted)
        plan(&Private::takePoster);
    startSteps();
}

/// Headers are estimates, and include what an edit list leaves out. But reading every packet of a link takes
/// time, as does a very large file.
bool MediaProbe::Private::arePacketsWanted() const
{
    const qint64 bytes = headers->info.bytes;
    if (headers->isLengthGuessed && !(headers->format == "mp3" && hasSoundIndex && !source.isLocalFile()))
        return source.isLocalFile() || bytes <= kRemotePacketsMax;
    const bool isLong = headers->info.duration > kPacketsLongest;
    return source.isLocalFile() && ((bytes <= kLocalPacketsMax && !isLong) || isEndCut);
}

void MediaProbe::Private::plan(void (Private::*step)())
{
    steps.append(step);
}

void MediaProbe::Private::startSteps()
{
    while (!steps.isEmpty() && (stepsAtWork == 0 || source.isLocalFile())) {
        ++stepsAtWork;
        (this->*steps.takeFirst())();
    }
    if (stepsAtWork == 0)
        finishSteps();
}

void MediaProbe::Private::endStep(std::unique_ptr<MediaProcess> &ended)
{
    if (isOver || !ended)
        return;
    leave(ended);
    --stepsAtWork;
    startSteps();
}

void MediaProbe::Private::finishSteps()
{
    MediaInfo &info = result.info;
    const bool wasCut = isEndCut;
    info = isMeasured ? packets->improve(*headers, wasCut) : headers->info;
    info.isEndMissing = info.isEndMissing || (wasCut && !isMeasured);
    info.isInterlaced = info.isInterlaced || proberead::isInterlaced(scans);
    result.poster = frames.best();
    if (const auto error = proberead::tooLong(info))
        end(failure(*error));
    else
        end(result);
}

void MediaProbe::Private::measure()
{
    packets.emplace(*headers);
    measurer = std::make_unique<MediaProcess>(QStringLiteral("ffprobe"), ProbePackets::probeArguments(),
                                              &media, QStringList(), kMeasureLimit);
    connect(measurer.get(), &MediaProcess::output, this,
            [this](const QByteArray &bytes) { packets->add(bytes); });
    connect(measurer.get(), &MediaProcess::finished, this, [this](const std::optional<Error> &fault) {
        // If the end is truncated, ffprobe reports an error after it has listed the packets.
        isMeasured = !fault || fault->kind == ErrorKind::Media;
        endStep(measurer);
    });
    measurer->start();
}

void MediaProbe::Private::lookAtFrames()
{
    frameLooker = std::make_unique<MediaProcess>(QStringLiteral("ffprobe"), proberead::frameProbeArguments(),
                                                 &media, QStringList(), kFramesLimit);
    connect(frameLooker.get(), &MediaProcess::output, this,
            [this](const QByteArray &bytes) { scans += bytes; });
    connect(frameLooker.get(), &MediaProcess::finished, this, [this] { endStep(frameLooker); });
    frameLooker->start();
}

/// Its failure is ignored: a readable video is never refused because of its poster.
void MediaProbe::Private::takePoster()
{
    paintFrom(&media, &Private::endPoster);
}

void MediaProbe::Private::paintFrom(MediaSource *from, void (Private::*then)())
{
    const QStringList before{QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-nostdin")};
    painter = std::make_unique<MediaProcess>(
        QStringLiteral("ffmpeg"), before, from,
        PosterFrames::outputArguments(headers->info, headers->picture, headers->isScanUnknown, kPosterWidth),
        std::chrono::milliseconds(0));
    connect(painter.get(), &MediaProcess::output, this, [this](const QByteArray &bytes) {
        if (frames.add(bytes))
            endStep(painter);
    });
    connect(painter.get(), &MediaProcess::finished, this, then);
    painter->start();
}

/// With the index at the end of a link without ranges, ffmpeg can't go back to the frames.
void MediaProbe::Private::endPoster()
{
    if (!isOver && painter && frames.best().isNull() && !source.isLocalFile() && !hasRanges)
        readWhole();
    else
        endStep(painter);
}

void MediaProbe::Private::readWhole()
{
    if (headers->info.bytes > kRemoteWholeMax) {
        result.isPosterTooFar = true;
        return endStep(painter);
    }
    leave(remote);
    remote = std::make_unique<RemoteBytes>(&media, kRemoteWholeMax);
    connect(remote.get(), &RemoteBytes::finished, this, [this](const Expected<RemoteBytes::Result> &link) {
        if (!link || link->bytes.size() >= kRemoteWholeMax) {
            result.isPosterTooFar = link.has_value();
            return endStep(painter);
        }
        readOnPool([bytes = link->bytes] { return AnonymousFile::holding(bytes); },
                   [this](const std::shared_ptr<AnonymousFile> &file) {
                       copied = file;
                       if (!copied || !painter)
                           return endStep(painter);
                       leave(painter);
                       frames = {};
                       copiedMedia = std::make_unique<MediaSource>(QUrl::fromLocalFile(copied->path()));
                       paintFrom(copiedMedia.get(), &Private::endLastPoster);
                   });
    });
    remote->start();
}

void MediaProbe::Private::endLastPoster()
{
    endStep(painter);
}

void MediaProbe::Private::end(const Expected<Result> &answer)
{
    if (isOver)
        return;
    isOver = true;
    deadline.stop();
    leave(remote);
    leave(process);
    leave(measurer);
    leave(frameLooker);
    leave(painter);
    // Last: a receiver may delete the probe.
    Q_EMIT q->finished(answer);
}

} // namespace retalk
