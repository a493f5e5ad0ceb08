#include "films/filmjoin.h"

#include "base/onpool.h"
#include "films/filmcut.h"
#include "media/mediaprocess.h"
#include "media/mediasource.h"
#include "media/probe.h"
#include "net/containercheck.h"
#include "net/partfile.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <QtEndian>

#include <algorithm>
#include <utility>
#include <vector>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

/// Returns the number of channels of a WAV file as ffmpeg writes it; 1 if it can't be read.
int channelsOf(const QString &wav)
{
    constexpr qint64 at = 22;
    QFile file(wav);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(at))
        return 1;
    const QByteArray bytes = file.read(2);
    return bytes.size() == 2 ? std::clamp(int(qFromLittleEndian<quint16>(bytes.constData())), 1, 2) : 1;
}

/// Returns the last "frame=123" in ffmpeg's progress report; -1 if there is none.
qint64 framesIn(const QByteArray &report)
{
    const qsizetype at = report.lastIndexOf("frame=");
    if (at < 0)
        return -1;
    bool isNumber = false;
    const qint64 frames =
        report.mid(at + 6, report.indexOf('\n', at) - at - 6).trimmed().toLongLong(&isNumber);
    return isNumber ? frames : -1;
}

/// Returns the part file of the film without its underlay, or of its sound alone.
QString plainPart(const QString &output, const QString &partId, const QString &name)
{
    return PartFile::pathFor(output, partId + u'-' + name);
}

/// Gives the complete film without its underlay a free name beside `output`. Run on the pool.
Expected<QString> placeBeside(const QString &output, const QString &partId)
{
    const QFileInfo file(output);
    //: in a file's name, after the rest: "lesson (without underlay)"
    const QString name = file.completeBaseName() + u" ("_s + FilmJoin::tr("without underlay") + u')';
    const QString ending = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    Expected<QString> placed = failure(ErrorKind::Internal, {});
    // Another program may take the name in the meantime.
    for (int tries = 0; tries < 10 && !placed; ++tries) {
        const QString path = uniqueResultPath(file.absolutePath(), name, ending, [](const QString &taken) {
            const QFileInfo other(taken);
            return other.exists() || other.isSymLink();
        });
        PartFile part(path, partId + u"-plain"_s);
        if (const auto opened = part.open(true); !opened)
            return failure(opened.error());
        if (const auto sealed = part.seal(MediaRule::Certain); !sealed)
            return failure(sealed.error());
        placed = part.commit(false);
        if (!placed && placed.error().apiCode != QLatin1StringView(PartFile::kNameTaken))
            break;
    }
    return placed;
}

} // namespace

struct FilmJoin::Private
{
    explicit Private(Options given)
        : options(std::move(given)), part(std::make_shared<PartFile>(options.output, options.partId))
    {
        plan.frames = options.frames;
        plan.rate = options.rate;
        plan.underlay = options.underlay;
        plan.quality = options.quality;
        plan.kind = resultKindOf(options.output).value_or(ResultKind::Mp4);
        addSource(options.video);
        for (const Input &input : std::as_const(options.inputs)) {
            plan.pieces += JoinPiece{.piece = input.piece, .number = input.number, .size = {}, .rate = {}};
            addSource(input.result);
        }
        for (const Input &input : std::as_const(options.inputs))
            addSource(input.voice);
        if (options.underlay.kind == Underlay::Kind::File)
            addSource(localFilePath(options.underlay.file));
    }
    void addSource(const QString &path)
    {
        sources.push_back(std::make_unique<MediaSource>(QUrl::fromLocalFile(path)));
    }

    Options options;
    JoinPlan plan;
    std::vector<std::unique_ptr<MediaSource>> sources;
    qsizetype looked = 0;           ///< number of inputs examined: the video, then the results
    std::shared_ptr<PartFile> part; ///< shared with work that may still be on the pool
    std::unique_ptr<MediaProbe> probe;
    std::unique_ptr<MediaProcess> process;
    qint64 written = -1;                 ///< frames
    std::unique_ptr<MediaSource> joined; ///< the part file
    std::unique_ptr<MediaSource> sound;  ///< without the underlay

    QString plainPath(const QString &name) const { return plainPart(options.output, options.partId, name); }
};

FilmJoin::FilmJoin(Options options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(options)))
{
}

FilmJoin::~FilmJoin() = default;

void FilmJoin::discard(const QString &output, const QString &partId)
{
    for (const QString &path : {PartFile::pathFor(output, partId), plainPart(output, partId, u"plain"_s),
                                plainPart(output, partId, u"sound"_s)})
        QFile::remove(path);
}

/// Runs `work` on the pool, then `next` with its result unless this object has been deleted.
template <typename Work, typename Next>
void FilmJoin::onDisk(Work work, Next next)
{
    onPool(
        this, [part = d->part, work = std::move(work)] { return work(*part); }, std::move(next));
}

void FilmJoin::start()
{
    onDisk([whole = d->options.whole](PartFile &part) { return part.open(false, whole); },
           [this](const Expected<PartFile::Opened> &opened) {
               if (!opened)
                   fail(opened.error());
               else if (opened->isWhole)
                   commit();
               else
                   probeNext();
           });
}

/// Examines the video and all results, one after the other.
void FilmJoin::probeNext()
{
    const QString path = d->looked == 0 ? d->options.video : d->options.inputs[d->looked - 1].result;
    d->probe = std::make_unique<MediaProbe>(QUrl::fromLocalFile(path));
    d->probe->skipPoster();
    connect(d->probe.get(), &MediaProbe::finished, this, [this](const Expected<MediaProbe::Result> &found) {
        d->probe.release()->deleteLater();
        takeProbe(found.map([](const MediaProbe::Result &result) { return result.info; }));
    });
    d->probe->start();
}

void FilmJoin::takeProbe(const Expected<MediaInfo> &info)
{
    if (!info) {
        Error error = info.error();
        if (d->looked == 0)
            error.field = u"video"_s;
        else
            error.message =
                tr("Piece %1 can't be read. Download it again.").arg(d->options.inputs[d->looked - 1].number);
        return fail(error);
    }
    if (d->looked == 0) {
        d->plan.video = *info;
        d->plan.sentSize = cutSize(*info, d->options.keepsModelLimits);
        d->plan.sentRate = cutRate(*info, d->options.keepsModelLimits);
    } else {
        JoinPiece &piece = d->plan.pieces[d->looked - 1];
        piece.size = info->size;
        piece.rate = filmRate(*info);
    }
    if (++d->looked <= d->options.inputs.size())
        return probeNext();
    for (const Input &input : std::as_const(d->options.inputs))
        d->plan.voiceChannels = std::max(d->plan.voiceChannels, channelsOf(input.voice));
    open();
}

void FilmJoin::open()
{
    const int copies = hasUnderlay(d->plan) ? 2 : 1;
    onDisk([from = d->options.video,
            copies](PartFile &part) { return part.prepare(true, copies * QFileInfo(from).size()); },
           [this](const Expected<void> &prepared) {
               if (prepared)
                   write();
               else
                   fail(prepared.error());
           });
}

void FilmJoin::write()
{
    QStringList inputs;
    for (std::size_t i = 1; i < d->sources.size(); ++i) {
        const auto arguments = d->sources[i]->inputArguments();
        if (!arguments)
            return fail(arguments.error());
        inputs += *arguments;
    }
    const auto gaps = gapArguments(d->plan);
    for (const QStringList &found : gaps) {
        const auto arguments = d->sources.front()->inputArguments();
        if (!arguments)
            return fail(arguments.error());
        inputs += found + *arguments;
    }
    const QStringList before{u"-v"_s, u"error"_s, u"-nostdin"_s, u"-y"_s, u"-progress"_s, u"pipe:1"_s};
    const QString path = PartFile::pathFor(d->options.output, d->options.partId);
    QStringList outputs = joinArguments(d->plan) + QStringList{u"file:"_s + path};
    if (hasUnderlay(d->plan))
        outputs += plainSoundArguments(d->plan) + QStringList{u"file:"_s + d->plainPath(u"sound"_s)};
    d->process = std::make_unique<MediaProcess>(u"ffmpeg"_s, before, d->sources.front().get(),
                                                inputs + outputs, std::chrono::milliseconds(0));
    connect(d->process.get(), &MediaProcess::output, this, [this](const QByteArray &report) {
        if (const qint64 frames = framesIn(report); frames >= 0) {
            d->written = frames;
            Q_EMIT progressed(std::min(1.0, double(frames) / double(d->plan.frames)));
        }
    });
    connect(d->process.get(), &MediaProcess::finished, this, [this](const std::optional<Error> &fault) {
        d->process.release()->deleteLater();
        if (fault)
            return fail(fullDisk(*fault, d->options.output).value_or(*fault));
        if (d->written != d->plan.frames) {
            return fail({.kind = ErrorKind::Media,
                         .message = tr("The video has %1 frames now, and had %2 when the film began. Put the "
                                       "original file back, then resume.")
                                        .arg(d->written)
                                        .arg(d->plan.frames),
                         .field = u"video"_s});
        }
        if (hasUnderlay(d->plan))
            keepPlain();
        else
            seal();
    });
    Q_EMIT progressed(0);
    d->process->start();
}

/// Copies the picture of the joined film, together with the sound without the underlay.
void FilmJoin::keepPlain()
{
    const auto source = [](const QString &path) {
        return std::make_unique<MediaSource>(QUrl::fromLocalFile(path));
    };
    d->joined = source(PartFile::pathFor(d->options.output, d->options.partId));
    d->sound = source(d->plainPath(u"sound"_s));
    const auto sound = d->sound->inputArguments();
    if (!sound)
        return fail(sound.error());
    d->process = std::make_unique<MediaProcess>(
        u"ffmpeg"_s, QStringList{u"-v"_s, u"error"_s, u"-nostdin"_s, u"-y"_s}, d->joined.get(),
        *sound + plainArguments(d->plan) + QStringList{u"file:"_s + d->plainPath(u"plain"_s)},
        std::chrono::milliseconds(0));
    connect(d->process.get(), &MediaProcess::finished, this, [this](const std::optional<Error> &fault) {
        d->process.release()->deleteLater();
        if (fault)
            fail(fullDisk(*fault, d->options.output).value_or(*fault));
        else
            placePlain();
    });
    d->process->start();
}

void FilmJoin::placePlain()
{
    onDisk(
        [options = d->options, sound = d->plainPath(u"sound"_s)](PartFile &) -> Expected<QString> {
            QFile::remove(sound);
            if (const auto why = options.changed ? options.changed() : std::nullopt)
                return failure(*why);
            return placeBeside(options.output, options.partId);
        },
        [this](const Expected<QString> &placed) {
            if (!placed)
                return fail(placed.error());
            d->options.withoutUnderlay = *placed;
            seal();
        });
}

void FilmJoin::seal()
{
    onDisk(
        [changed = d->options.changed](PartFile &part) -> Expected<FileStamp> {
            if (const auto why = changed ? changed() : std::nullopt)
                return failure(*why);
            return part.seal(MediaRule::Certain);
        },
        [this](const Expected<FileStamp> &stamp) {
            if (!stamp)
                return fail(fullDisk(stamp.error(), d->options.output).value_or(stamp.error()));
            Q_EMIT sealed(*stamp, d->options.withoutUnderlay);
            commit();
        });
}

void FilmJoin::commit()
{
    onDisk([mayReplace = d->options.mayReplace](PartFile &part) { return part.commit(mayReplace); },
           [this](const Expected<QString> &placed) {
               if (!placed)
                   return fail(placed.error(), false);
               Q_EMIT finished(Joined{*placed, joinNotes(d->plan), d->options.withoutUnderlay});
           });
}

/// Releases the part file first, because the next attempt may start immediately. If an input has changed or
/// is missing, reports that instead, because it explains the failure better.
void FilmJoin::fail(const Error &error, bool isPartUseless)
{
    onDisk(
        [isPartUseless, error, options = d->options](PartFile &part) {
            const auto &changed = options.changed;
            for (const QString &name : {u"plain"_s, u"sound"_s})
                QFile::remove(plainPart(options.output, options.partId, name));
            part.leave(isPartUseless);
            return changed && error.kind != ErrorKind::Disk ? changed().value_or(error) : error;
        },
        [this](const Error &why) { Q_EMIT finished(failure(why)); });
}

} // namespace retalk
