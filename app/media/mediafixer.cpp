#include "media/mediafixer.h"

#include "base/onpool.h"
#include "base/paths.h"
#include "media/fixedcopy.h"
#include "media/fixplan.h"
#include "media/mediaprocess.h"
#include "media/mediasource.h"
#include "media/monomix.h"
#include "media/proberead.h"

#include <QFile>

#include <atomic>
#include <functional>

namespace retalk {

namespace {
using namespace Qt::StringLiterals;
} // namespace

class MediaFixer::Private : public QObject
{
public:
    Private(MediaFixer *fixer, const QString &file, const MediaInfo &known, MediaRole wanted,
            const QString &directory)
        : q(fixer)
        , source(file)
        , input(QUrl::fromLocalFile(file))
        , info(known)
        , role(wanted)
        , fallbackDirectory(directory)
    {
    }
    ~Private() override
    {
        process.reset();
        // Work on the thread pool removes its own file.
        *isCancelled = true;
        if (!target.isEmpty())
            QFile::remove(fixedcopy::partOf(target));
    }

    void reserve();
    /// Determines how to downmix a voice with several channels.
    void measure();
    void convert(const QString &toMono);
    void killAndDelete();
    /// Runs `prepare` on the thread pool, then renames the .part.
    void publish(std::function<std::optional<Error>()> prepare);
    void end(const Expected<QString> &answer);

    MediaFixer *q;
    QString source;
    MediaSource input;
    MediaInfo info;
    MediaRole role;
    QString fallbackDirectory;
    fixplan::KeptPart part;
    QString target;
    std::unique_ptr<MediaProcess> process;
    std::shared_ptr<std::atomic<bool>> isCancelled = std::make_shared<std::atomic<bool>>(false);
};

MediaFixer::MediaFixer(const QString &source, const MediaInfo &info, MediaRole role,
                       const QString &fallbackDirectory, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, source, info, role,
                                  fallbackDirectory.isEmpty() ? paths::defaultResultDirectory()
                                                              : fallbackDirectory))
{
}

MediaFixer::~MediaFixer() = default;

void MediaFixer::keep(const fixplan::KeptPart &part)
{
    d->part = part;
}

void MediaFixer::start()
{
    d->reserve();
}

void MediaFixer::Private::reserve()
{
    const auto reserved = fixedcopy::reserve(source, role, fallbackDirectory);
    if (!reserved) {
        QMetaObject::invokeMethod(
            this, [this, reserved] { end(reserved); }, Qt::QueuedConnection);
        return;
    }
    target = *reserved;
    if (role == MediaRole::Face)
        publish([from = source, to = target] { return fixedcopy::writePicture(from, to); });
    else if (role == MediaRole::Voice && monomix::isNeeded(fixplan::soundChannels(info)))
        measure();
    else
        convert({});
}

void MediaFixer::Private::measure()
{
    const QStringList before{u"-v"_s, u"info"_s, u"-hide_banner"_s, u"-nostats"_s, u"-nostdin"_s};
    const auto longest = std::chrono::ceil<std::chrono::seconds>(fixplan::keptLength(info, part));
    process = std::make_unique<MediaProcess>(
        u"ffmpeg"_s, before + fixplan::inputArguments(part), &input,
        monomix::measuringArguments(fixplan::soundMap(info), fixplan::soundChannels(info),
                                    int(longest.count() > 0 ? longest.count() : limits::kLongest.count())),
        std::chrono::milliseconds(0));
    connect(process.get(), &MediaProcess::finished, this, [this](const std::optional<Error> &fault) {
        const QByteArray said = process->messages();
        killAndDelete();
        // If it can't be read, converting fails too and reports why.
        convert(fault ? QString() : monomix::filterFor(said, fixplan::soundChannels(info)));
    });
    process->start();
}

void MediaFixer::Private::convert(const QString &toMono)
{
    const QStringList before{u"-v"_s, u"error"_s, u"-nostdin"_s, u"-y"_s, u"-progress"_s, u"pipe:1"_s};
    const QStringList after = fixplan::outputArguments(info, role, fixplan::maxBytes(role), toMono, part) +
                              QStringList{u"file:"_s + fixedcopy::partOf(target)};
    // No time limit: a long video on a slow computer takes its time, and the user sees the progress and can
    // cancel.
    process = std::make_unique<MediaProcess>(u"ffmpeg"_s, before + fixplan::inputArguments(part), &input,
                                             after, std::chrono::milliseconds(0));
    connect(process.get(), &MediaProcess::output, this, [this](const QByteArray &report) {
        const double seconds = MediaProcess::secondsIn(report);
        const double all = static_cast<double>(fixplan::keptLength(info, part).count()) / 1000;
        if (seconds >= 0 && all > 0)
            Q_EMIT q->progressed(std::min(1.0, seconds / all));
    });
    connect(process.get(), &MediaProcess::finished, this, [this](const std::optional<Error> &fault) {
        if (fault)
            end(failure(proberead::explain(*fault, info.container)));
        else
            publish([]() -> std::optional<Error> { return std::nullopt; });
    });
    process->start();
}

void MediaFixer::Private::publish(std::function<std::optional<Error>()> prepare)
{
    const auto work = [prepare = std::move(prepare), to = target, what = role, isCancelled = isCancelled] {
        const std::optional<Error> fault = prepare();
        Expected<QString> path = fault ? Expected<QString>(failure(*fault)) : QString();
        if (!fault && !*isCancelled)
            path = fixedcopy::publish(to, what);
        if (*isCancelled) {
            QFile::remove(fixedcopy::partOf(to));
            if (path && !path->isEmpty())
                QFile::remove(*path);
        }
        return path;
    };
    onPool(this, work, [this](const Expected<QString> &path) { end(path); });
}

/// Deletes the process later, because this may run inside its own signal.
void MediaFixer::Private::killAndDelete()
{
    if (!process)
        return;
    process->disconnect(this);
    process.release()->deleteLater();
}

void MediaFixer::Private::end(const Expected<QString> &answer)
{
    killAndDelete();
    if (!answer && !target.isEmpty())
        QFile::remove(fixedcopy::partOf(target));
    target.clear();
    // Last: a receiver may delete the fixer.
    Q_EMIT q->finished(answer);
}

} // namespace retalk
