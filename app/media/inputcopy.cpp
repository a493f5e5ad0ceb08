#include "media/inputcopy.h"

#include "media/fixedcopy.h"
#include "media/mediaprocess.h"
#include "media/mediasource.h"
#include "media/support.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>
#include <atomic>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

struct CopyText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::InputCopy)
};

/// The path where a copy is while it isn't whole.
QString beginning(const QString &target)
{
    return fixedcopy::partOf(target);
}

Error cannotWrite(const QString &target, const QString &detail)
{
    return {.kind = ErrorKind::Disk,
            .message = CopyText::tr("Can't write a copy of an input to the folder %1. Free some space there, "
                                    "then retry.")
                           .arg(QDir::toNativeSeparators(QFileInfo(target).absolutePath())),
            .detail = detail};
}

/// What ffmpeg's failure means for the person who named the input.
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

} // namespace

QString CopyPlan::recipe() const
{
    return kind == Kind::Face ? u"jpg"_s : u"wav:%1:%2"_s.arg(track).arg(offset.count());
}

QString CopyPlan::suffix() const
{
    return kind == Kind::Face ? u"jpg"_s : u"wav"_s;
}

QStringList voiceCopyArguments(const CopyPlan &plan)
{
    // Silence stands for what the container leaves out, before the sound and within it.
    QString filters = u"aresample=async=1:first_pts=0"_s;
    if (plan.offset.count() > 0)
        filters += u",adelay=delays=%1:all=1"_s.arg(plan.offset.count());
    else if (plan.offset.count() < 0)
        filters +=
            u",atrim=start=%1,asetpts=PTS-STARTPTS"_s.arg(-double(plan.offset.count()) / 1000, 0, 'f', 3);
    return {u"-map"_s, u"0:a:%1"_s.arg(std::max(plan.track, 1) - 1),
            u"-af"_s,  filters,
            u"-c:a"_s, u"pcm_s16le"_s,
            u"-f"_s,   u"wav"_s};
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
    // Of a video used for its voice the first may be the length of its pictures.
    auto length = info.duration;
    if (const int used = plan.track > 0 ? plan.track : info.soundTrack; used > 0 && used <= tracks)
        length = std::max(length, info.soundTracks[used - 1].duration);
    if (length.count() > 0 && -plan.offset >= length) {
        return refused(CopyText::tr("The offset cuts off the whole voice track, which is %1 s long.")
                           .arg(QLocale().toString(double(length.count()) / 1000, 'f', 1)),
                       u"invalid_parameters"_s);
    }
    return std::nullopt;
}

bool isUploadablePicture(const QString &container)
{
    static const QStringList taken{u"JPEG"_s, u"PNG"_s, u"GIF"_s, u"WebP"_s};
    return taken.contains(container);
}

class InputCopy::Private : public QObject
{
public:
    Private(InputCopy *copy, const QUrl &input, const CopyPlan &what, const QString &path)
        : q(copy), source(input), plan(what), target(path), reader(input)
    {
    }
    ~Private() override
    {
        process.reset();
        *isCancelled = true; // the pool's work removes its own
        if (!isOver)
            QFile::remove(beginning(target));
    }

    void readPicture();
    void runFfmpeg();
    void publish();
    void end(const Expected<QString> &answer);

    InputCopy *q;
    QUrl source;
    CopyPlan plan;
    QString target;
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
    else
        d->runFfmpeg();
}

/// By Qt, which knows the most kinds of pictures.
void InputCopy::Private::readPicture()
{
    QThreadPool::globalInstance()->start(
        [self = QPointer<Private>(this), from = source.toLocalFile(), to = target, cancelled = isCancelled] {
            const std::optional<Error> fault = fixedcopy::writePicture(from, to);
            if (*cancelled) {
                QFile::remove(beginning(to));
                return;
            }
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [self, fault] {
                    if (!self)
                        return;
                    if (fault && fault->kind == ErrorKind::Disk)
                        self->end(failure(*fault));
                    else if (fault)
                        self->runFfmpeg(); // AVIF, and HEIC where it can
                    else
                        self->publish();
                },
                Qt::QueuedConnection);
        });
}

void InputCopy::Private::runFfmpeg()
{
    const QStringList before{u"-v"_s, u"error"_s, u"-nostdin"_s, u"-y"_s};
    QStringList after = plan.kind == CopyPlan::Kind::Face
                            ? QStringList{u"-map"_s,  u"0:v:0"_s, u"-frames:v"_s, u"1"_s,  u"-c:v"_s,
                                          u"mjpeg"_s, u"-q:v"_s,  u"2"_s,         u"-f"_s, u"mjpeg"_s}
                            : voiceCopyArguments(plan);
    after += u"file:"_s + beginning(target);
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
    QFile::remove(target);
    if (QFileInfo(beginning(target)).size() > 0 && QFile::rename(beginning(target), target))
        end(target);
    else
        end(failure(cannotWrite(target, u"rename"_s)));
}

void InputCopy::Private::end(const Expected<QString> &answer)
{
    if (process) {
        process->disconnect(this);
        process.release()->deleteLater();
    }
    if (!answer)
        QFile::remove(beginning(target));
    isOver = true;
    // Last: a listener may delete this object.
    Q_EMIT q->finished(answer);
}

} // namespace retalk
