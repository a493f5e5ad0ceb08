#include "media/inputcopy.h"

#include "base/onpool.h"
#include "base/sizetext.h"
#include "media/fixedcopy.h"
#include "media/fixplan.h"
#include "media/mediaprocess.h"
#include "media/mediasource.h"
#include "media/monomix.h"
#include "media/preflight.h"
#include "media/support.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <QtEndian>

#include <algorithm>
#include <atomic>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

struct CopyText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::InputCopy)
};

/// Hz; speech has nothing above what this rate covers.
constexpr int kHighestMonoRate = 48000;
/// Seconds; the longest voice the model accepts is enough to decide how to mix the channels.
constexpr int kMeasuredSeconds = int(limits::kLongest.count());

Error cannotWrite(const QString &target, const QString &detail)
{
    return {.kind = ErrorKind::Disk,
            .message = CopyText::tr("Can't write a copy of an input to the folder %1. Free some space there, "
                                    "then retry.")
                           .arg(QDir::toNativeSeparators(QFileInfo(target).absolutePath())),
            .detail = detail};
}

/// Returns ffmpeg's failure in terms of the input that the user chose.
Error explained(Error error, const CopyPlan &plan, const QString &target)
{
    if (error.detail.contains(u"No space left"_s) || error.detail.contains(u"Disk quota"_s))
        return cannotWrite(target, error.detail);
    if (error.kind != ErrorKind::Media || error.apiCode == u"no_ffmpeg")
        return error;
    error.kind = ErrorKind::InvalidInput;
    if (plan.kind == CopyPlan::Kind::Voice && error.detail.contains(u"matches no streams"_s)) {
        error.apiCode = u"no_track"_s;
        error.message = CopyText::tr("The file has no audio track %1.").arg(std::max(plan.track, 1));
        return error;
    }
    error.apiCode = u"invalid_file"_s;
    error.message = plan.kind == CopyPlan::Kind::Face
                        ? CopyText::tr("This picture can't be read here. Save it as JPEG or PNG.")
                        : CopyText::tr("This voice track can't be read. Choose another file.");
    return error;
}

QString mapOf(const CopyPlan &plan)
{
    return u"0:a:%1"_s.arg(std::max(plan.track, 1) - 1);
}

/// Returns false for a WAV file with a header but no samples.
bool hasSamples(const QString &path)
{
    constexpr qint64 headOfFile = 12;
    constexpr qint64 headOfChunk = 8;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    for (qint64 at = headOfFile; file.seek(at);) {
        const QByteArray head = file.read(headOfChunk);
        if (head.size() < headOfChunk)
            return false;
        at += headOfChunk;
        if (head.startsWith("data"))
            return file.size() > at;
        const qint64 bytes = qFromLittleEndian<quint32>(head.constData() + 4);
        at += bytes + bytes % 2;
    }
    return false;
}

/// Returns an Error if the complete copy of a voice at `path` can't be used.
std::optional<Error> faultOfVoice(const QString &path, const CopyPlan &plan)
{
    if (QFileInfo(path).size() > limits::kVoiceBytes) {
        return Error{.kind = ErrorKind::InvalidInput,
                     .message = CopyText::tr("As a WAV file the voice track takes more than %1, which is the "
                                             "most that can be submitted. Cut it into parts.")
                                    .arg(sizeText(limits::kVoiceBytes)),
                     .apiCode = u"invalid_file"_s};
    }
    if (hasSamples(path))
        return std::nullopt;
    if (plan.offset.count() < 0) {
        return Error{.kind = ErrorKind::InvalidInput,
                     .message =
                         CopyText::tr("The offset cuts off the whole voice track. Choose a smaller one."),
                     .apiCode = u"invalid_parameters"_s};
    }
    return Error{.kind = ErrorKind::InvalidInput,
                 .message = CopyText::tr("This voice track has no sound. Choose another file."),
                 .apiCode = u"invalid_file"_s};
}

} // namespace

QString CopyPlan::recipe() const
{
    if (kind == Kind::Face)
        return u"jpg"_s;
    return u"wav:%1:%2"_s.arg(track).arg(offset.count()) + (isMono ? u":mono"_s : QString());
}

QString CopyPlan::suffix() const
{
    return kind == Kind::Face ? u"jpg"_s : u"wav"_s;
}

QStringList voiceCopyArguments(const CopyPlan &plan, const QString &toMono)
{
    // Gaps in the container, before and within the sound, become silence.
    QString filters = fixplan::filledSound();
    if (plan.isMono && !toMono.isEmpty())
        filters += u',' + toMono;
    filters += fixplan::shiftedSound(plan.offset);
    QStringList arguments{u"-map"_s, mapOf(plan), u"-af"_s, filters};
    if (plan.isMono)
        arguments += {u"-ac"_s, u"1"_s};
    if (plan.isMono && (plan.sampleRate == 0 || plan.sampleRate > kHighestMonoRate))
        arguments += {u"-ar"_s, QString::number(kHighestMonoRate)};
    // A link may lead to an endless broadcast: nothing beyond the limit is written.
    return arguments + QStringList{u"-c:a"_s, u"pcm_s16le"_s,
                                   u"-fs"_s,  QString::number(limits::kVoiceBytes + 1),
                                   u"-f"_s,   u"wav"_s};
}

bool needsMono(const MediaInfo &info, const CopyPlan &plan)
{
    constexpr double bytesOfSample = 2;
    const int number = plan.track > 0 ? plan.track : info.soundTrack;
    for (const SoundTrack &track : info.soundTracks) {
        if (track.number != number)
            continue;
        const double seconds = double((info.voiceLength(number) + plan.offset).count()) / 1000;
        return seconds * bytesOfSample * track.channels * track.sampleRate > double(limits::kVoiceBytes);
    }
    return false;
}

std::optional<Error> checkCopy(const MediaInfo &info, const CopyPlan &plan)
{
    const auto refused = [](const QString &message, const QString &code) {
        return Error{.kind = ErrorKind::InvalidInput, .message = message, .apiCode = code};
    };
    const auto tracks = int(info.soundTracks.size());
    if (plan.track > tracks && tracks > 0)
        return refused(
            CopyText::tr("The file has %Ln audio track(s), so there is no track %1.", nullptr, tracks)
                .arg(plan.track),
            u"no_track"_s);
    const auto length = info.voiceLength(plan.track);
    if (length.count() > 0 && -plan.offset >= length) {
        return refused(CopyText::tr("The offset cuts off the whole voice track, which is %1 s long.")
                           .arg(QLocale().toString(double(length.count()) / 1000, 'f', 1)),
                       u"invalid_parameters"_s);
    }
    return std::nullopt;
}

bool isUploadablePicture(const QString &container)
{
    static const QStringList taken{u"JPEG"_s, u"PNG"_s, u"WebP"_s};
    return taken.contains(container);
}

class InputCopy::Private : public QObject
{
public:
    Private(InputCopy *copy, const QUrl &input, const CopyPlan &what, const QString &path)
        : q(copy)
        , source(input)
        , plan(what)
        , target(path)
        , working(path + u'.' + QUuid::createUuid().toString(QUuid::Id128))
        , reader(input)
    {
    }
    ~Private() override
    {
        process.reset();
        *isCancelled = true; // work on the thread pool removes its own file
        if (!isOver)
            QFile::remove(part());
    }

    /// Path of the incomplete copy. Unique to this object: another one may be making the same copy, or may
    /// not have noticed yet that it was cancelled.
    QString part() const { return fixedcopy::partOf(working); }
    void readPicture();
    void measure();
    void runFfmpeg(const QString &toMono = {});
    void killAndDelete();
    void publish();
    void end(const Expected<QString> &answer);

    InputCopy *q;
    QUrl source;
    CopyPlan plan;
    QString target;
    QString working; ///< base name of part()
    MediaSource reader;
    std::unique_ptr<MediaProcess> process;
    std::shared_ptr<std::atomic<bool>> isCancelled = std::make_shared<std::atomic<bool>>(false);
    bool isOver = false;
};

InputCopy::InputCopy(const QUrl &source, const CopyPlan &plan, const QString &target, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, source, plan, target))
{
}

InputCopy::~InputCopy() = default;

void InputCopy::start()
{
    if (!QDir().mkpath(QFileInfo(d->target).absolutePath())) {
        QMetaObject::invokeMethod(
            d.get(), [this] { d->end(failure(cannotWrite(d->target, u"mkpath"_s))); }, Qt::QueuedConnection);
        return;
    }
    if (d->plan.kind == CopyPlan::Kind::Face)
        d->readPicture();
    else if (d->plan.isMono && monomix::isNeeded(d->plan.channels))
        d->measure();
    else
        d->runFfmpeg();
}

/// Uses Qt, which supports the most image formats.
void InputCopy::Private::readPicture()
{
    onPool(
        this,
        [from = source.toLocalFile(), to = working, cancelled = isCancelled] {
            const std::optional<Error> fault = fixedcopy::writePicture(from, to);
            if (*cancelled)
                QFile::remove(fixedcopy::partOf(to));
            return fault;
        },
        [this](const std::optional<Error> &fault) {
            if (fault && fault->kind == ErrorKind::Disk)
                end(failure(*fault));
            else if (fault)
                runFfmpeg(); // for AVIF, and HEIC if supported
            else
                publish();
        });
}

/// Measures the channels separately and mixed: two channels of opposite phase would cancel each other out.
void InputCopy::Private::measure()
{
    const QStringList before{u"-v"_s, u"info"_s, u"-hide_banner"_s, u"-nostats"_s, u"-nostdin"_s};
    process = std::make_unique<MediaProcess>(
        u"ffmpeg"_s, before, &reader,
        monomix::measuringArguments(mapOf(plan), plan.channels, kMeasuredSeconds),
        std::chrono::milliseconds(0));
    connect(process.get(), &MediaProcess::finished, this, [this](const std::optional<Error> &fault) {
        const QByteArray said = process->messages();
        killAndDelete();
        // If it can't be read, copying fails too and reports why.
        runFfmpeg(fault ? QString() : monomix::filterFor(said, plan.channels));
    });
    process->start();
}

void InputCopy::Private::runFfmpeg(const QString &toMono)
{
    const QStringList before{u"-v"_s, u"error"_s, u"-nostdin"_s, u"-y"_s};
    QStringList after = plan.kind == CopyPlan::Kind::Face
                            ? QStringList{u"-map"_s,  u"0:v:0"_s, u"-frames:v"_s, u"1"_s,  u"-c:v"_s,
                                          u"mjpeg"_s, u"-q:v"_s,  u"2"_s,         u"-f"_s, u"mjpeg"_s}
                            : voiceCopyArguments(plan, toMono);
    after += u"file:"_s + part();
    process =
        std::make_unique<MediaProcess>(u"ffmpeg"_s, before, &reader, after, std::chrono::milliseconds(0));
    connect(process.get(), &MediaProcess::finished, this, [this](const std::optional<Error> &fault) {
        if (fault)
            end(failure(explained(*fault, plan, target)));
        else
            publish();
    });
    process->start();
}

void InputCopy::Private::publish()
{
    if (plan.kind == CopyPlan::Kind::Voice) {
        if (const auto fault = faultOfVoice(part(), plan))
            return end(failure(*fault));
    }
    QFile::remove(target);
    if (QFileInfo(part()).size() > 0 && QFile::rename(part(), target))
        end(target);
    else
        end(failure(cannotWrite(target, u"rename"_s)));
}

void InputCopy::Private::killAndDelete()
{
    if (!process)
        return;
    process->disconnect(this);
    process.release()->deleteLater();
}

void InputCopy::Private::end(const Expected<QString> &answer)
{
    killAndDelete();
    if (!answer)
        QFile::remove(part());
    isOver = true;
    // Last: a receiver may delete this object.
    Q_EMIT q->finished(answer);
}

} // namespace retalk
