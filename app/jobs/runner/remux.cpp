#include "jobs/runner/remux.h"

#include "base/onpool.h"
#include "media/mediaprocess.h"
#include "media/mediasource.h"
#include "net/containercheck.h"
#include "net/partfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <utility>

namespace retalk {

using namespace Qt::StringLiterals;

struct Remux::Private
{
    explicit Private(Options given)
        : options(std::move(given))
        , source(QUrl::fromLocalFile(options.source))
        , part(std::make_shared<PartFile>(options.target, options.partId))
    {
    }

    Options options;
    MediaSource source;
    std::shared_ptr<PartFile> part; ///< the pool may still be working on it
    std::unique_ptr<MediaProcess> process;
};

Remux::Remux(Options options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(options)))
{
}

Remux::~Remux() = default;

/// Runs `work` in the pool, then `next` with its result, unless this object has been destroyed.
template <typename Work, typename Next>
void Remux::onDisk(Work work, Next next)
{
    onPool(
        this, [part = d->part, work = std::move(work)] { return work(*part); }, std::move(next));
}

void Remux::start()
{
    onDisk(
        [whole = d->options.whole, from = d->options.source](PartFile &part) -> Expected<bool> {
            const auto opened = part.open(false, whole);
            if (!opened)
                return failure(opened.error());
            if (opened->isWhole)
                return true;
            return part.prepare(true, QFileInfo(from).size()).map([] { return false; });
        },
        [this](const Expected<bool> &isWhole) {
            if (!isWhole)
                fail(isWhole.error());
            else if (*isWhole)
                commit();
            else
                write();
        });
}

void Remux::write()
{
    const QStringList before{u"-v"_s, u"error"_s, u"-nostdin"_s, u"-y"_s};
    const QString path = PartFile::pathFor(d->options.target, d->options.partId);
    d->process = std::make_unique<MediaProcess>(
        u"ffmpeg"_s, before, &d->source, remuxArguments(d->options.kind) + QStringList{u"file:"_s + path},
        std::chrono::milliseconds(0));
    connect(d->process.get(), &MediaProcess::finished, this, [this](const std::optional<Error> &fault) {
        d->process.release()->deleteLater();
        if (!fault)
            return seal();
        if (fault->detail.contains(u"No space left"_s) || fault->detail.contains(u"Disk quota"_s)) {
            return fail({.kind = ErrorKind::Disk,
                         .message = tr("The disk is full. Free some space, then retry; nothing is lost."),
                         .detail = fault->detail});
        }
        Error error = *fault;
        if (error.apiCode.isEmpty()) {
            error.message =
                tr("The video was downloaded but can't be written as %1. Choose a name that ends in "
                   ".mp4.")
                    .arg(endingOf(d->options.kind));
        }
        fail(error);
    });
    d->process->start();
}

void Remux::seal()
{
    onDisk([](PartFile &part) { return part.seal(MediaRule::Certain); },
           [this](const Expected<FileStamp> &stamp) {
               if (!stamp)
                   return fail(stamp.error());
               Q_EMIT sealed(*stamp);
               commit();
           });
}

void Remux::commit()
{
    onDisk([mayReplace = d->options.mayReplace](PartFile &part) { return part.commit(mayReplace); },
           [this](const Expected<QString> &placed) {
               if (!placed)
                   return fail(placed.error(), false);
               Q_EMIT finished(placed);
           });
}

/// Releases the part file first, because the next attempt may start at once.
void Remux::fail(const Error &error, bool isPartUseless)
{
    onDisk(
        [isPartUseless](PartFile &part) {
            part.leave(isPartUseless);
            return true;
        },
        [this, error](bool) { Q_EMIT finished(failure(error)); });
}

QStringList remuxArguments(ResultKind kind)
{
    // Timecode and chapters are recreated from the tags: as tracks they can't be copied.
    QStringList arguments{u"-map"_s, u"0:v"_s, u"-map"_s, u"0:a?"_s,          u"-map"_s,
                          u"0:s?"_s, u"-c"_s,  u"copy"_s, u"-map_metadata"_s, u"0"_s};
    if (kind == ResultKind::Mkv)
        arguments += {u"-c:s"_s, u"srt"_s, u"-f"_s, u"matroska"_s};
    else
        arguments += {u"-movflags"_s, u"+faststart"_s, u"-f"_s, u"mov"_s};
    return arguments;
}

} // namespace retalk
