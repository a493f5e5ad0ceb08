#include "films/filmrunner.h"

#include "base/clock.h"
#include "base/log.h"
#include "films/filmcut.h"
#include "films/filmjoin.h"
#include "jobs/jobrunner.h"
#include "jobs/jobstore.h"
#include "jobs/outputclaim.h"
#include "jobs/outputs.h"
#include "media/probe.h"
#include "transfer/outputplace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>
#include <optional>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

/// EvoLink publishes what its model takes; of another service nothing is known, and this computer takes all.
bool keepsModelLimits(const Film &film)
{
    return film.service.kind == ServiceKind::EvoLink;
}

/// A copy that was put back has another inode and is the same file.
bool isUnchanged(const FileStamp &before, const QString &path)
{
    const FileStamp now = fileStamp(path);
    return now.isValid() && now.bytes == before.bytes && now.modifiedNs == before.modifiedNs;
}

/// The place of the output, once a file can be made there.
Expected<OutputPlace> placeOf(const QString &output)
{
    const auto withField = [](Error error) {
        error.field = u"output"_s;
        return failure(std::move(error));
    };
    const auto place = outputPlace(output);
    if (!place)
        return withField(place.error());
    if (const auto checked = checkOutput(*place); !checked)
        return withField(checked.error());
    return *place;
}

} // namespace

/// What this process does for one film.
class FilmRunner::Work
{
public:
    StoredFilm film;
    std::optional<OutputClaim> claim;
    std::optional<MediaInfo> video;
    std::unique_ptr<MediaProbe> probe;
    std::unique_ptr<FilmCut> cut;
    std::unique_ptr<FilmJoin> join;
    bool joinsWhatIsThere = false;
    bool isStepDue = false;

    bool isAtWork() const { return probe || cut || join || isStepDue; }
    /// It may be in the middle of its own signal.
    template <typename Part>
    static void leave(std::unique_ptr<Part> &part)
    {
        if (part)
            part.release()->deleteLater();
    }
};

FilmRunner::FilmRunner(Parts parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    const auto look = [this](const QUuid &id) {
        for (const auto &work : std::as_const(m_work)) {
            if (work->film.jobs.contains(id))
                return stepLater(work->film.id);
        }
        if (!m_isForAll || m_parts.jobs->state(id) != JobState::Completed)
            return;
        const auto job = m_parts.jobs->job(id);
        if (job && !job->film.isNull())
            (void)follow(job->film); // one that is over, or another process's, stays as it is
    };
    connect(parts.jobs, &JobStore::changed, this, look);
    connect(parts.runner, &JobRunner::settled, this, [this, look](const QUuid &id) {
        m_settled.insert(id);
        look(id);
    });
    connect(parts.jobs, &JobStore::removed, this, look);
}

FilmRunner::~FilmRunner()
{
    for (const auto &work : std::as_const(m_work))
        m_parts.jobs->releaseLease(work->film.id);
}

QString FilmRunner::pathOf(const StoredFilm &film, int piece, const QString &name) const
{
    return u"%1/piece-%2-%3"_s.arg(m_parts.films->folderOf(film.id))
        .arg(piece + 1, 3, 10, QLatin1Char('0'))
        .arg(name);
}

Expected<StoredFilm> FilmRunner::begin(const Film &film, const FilmFacts &facts,
                                       const QList<FilmPiece> &pieces, bool outputChosen)
{
    StoredFilm stored{.id = QUuid::createUuid(),
                      .film = film,
                      .frames = facts.frames,
                      .rate = facts.rate,
                      .pieces = pieces,
                      .video = fileStamp(localFilePath(film.video)),
                      .outputChosen = outputChosen,
                      .createdAt = m_parts.clock->now()};
    stored.film.output = Outputs::absolutePath(film.output);
    for (const FilmPart &part : film.parts)
        stored.voices += fileStamp(localFilePath(part.voice));
    for (qsizetype i = 0; i < pieces.size(); ++i)
        stored.jobs += QUuid::createUuid();
    if (const auto place = placeOf(stored.film.output); !place)
        return failure(place.error());
    if (auto saved = m_parts.films->save(stored); !saved)
        return failure(saved.error());
    if (auto followed = follow(stored.id); !followed) {
        stored.isOver = true; // nothing was done for it, and nothing will be
        if (const auto saved = m_parts.films->save(stored); !saved)
            qCWarning(lcJobs) << "a film that can't begin stays in the list:" << saved.error().detail;
        return failure(followed.error());
    }
    return stored;
}

Expected<void> FilmRunner::follow(const QUuid &film)
{
    const auto stored = m_parts.films->film(film);
    if (!stored)
        return failure(stored.error());
    if (stored->isOver)
        return failure(ErrorKind::InvalidInput, tr("This film is joined already."));
    if (!m_parts.jobs->acquireLease(film))
        return failure(ErrorKind::InvalidInput, tr("Another Retalk is working on this film."));
    auto &work = m_work[film];
    if (!work)
        work = std::make_shared<Work>();
    work->film = *stored;
    if (!work->claim) {
        const auto place = placeOf(stored->film.output);
        auto claim = place ? OutputClaim::take(*place, {m_parts.jobs->path(), film})
                           : Expected<OutputClaim>(failure(place.error()));
        if (!claim) {
            m_work.remove(film);
            m_parts.jobs->releaseLease(film);
            return failure(claim.error());
        }
        work->claim = std::move(*claim);
    }
    for (const QUuid &job : stored->jobs) {
        m_settled.remove(job);
        if (m_parts.jobs->contains(job) && !isFinished(m_parts.jobs->state(job)))
            m_parts.runner->follow(job);
    }
    stepLater(film);
    return {};
}

void FilmRunner::start()
{
    m_isForAll = true;
    const auto films = m_parts.films->films();
    if (!films)
        return;
    for (const StoredFilm &film : *films) {
        if (!film.isOver && !follow(film.id))
            qCDebug(lcJobs) << "a film is not followed:" << film.id;
    }
}

Expected<void> FilmRunner::submitAgain(const QUuid &film)
{
    if (auto followed = follow(film); !followed)
        return followed;
    StoredFilm next = m_work[film]->film;
    next.isSalvaged = false;
    for (QUuid &job : next.jobs) {
        const bool isThere = m_parts.jobs->contains(job);
        const JobState state = isThere ? m_parts.jobs->state(job) : JobState::Queued;
        if ((isThere && isFinished(state) && state != JobState::Completed) ||
            (!isThere && m_parts.films->wasRemoved(job)))
            job = QUuid::createUuid();
    }
    if (auto saved = m_parts.films->save(next); !saved)
        return saved;
    m_work[film]->film = next;
    return {};
}

Expected<void> FilmRunner::joinWhatIsThere(const QUuid &film)
{
    if (auto followed = follow(film); !followed)
        return followed;
    m_work[film]->joinsWhatIsThere = true;
    return {};
}

bool FilmRunner::isBusy(const QUuid &film) const
{
    const auto work = m_work.value(film);
    return work && work->isAtWork();
}

void FilmRunner::stepLater(const QUuid &film)
{
    const auto work = m_work.value(film);
    if (!work || std::exchange(work->isStepDue, true))
        return;
    QMetaObject::invokeMethod(
        this, [this, film] { step(film); }, Qt::QueuedConnection);
}

/// Finds the first thing that is left to do.
void FilmRunner::step(const QUuid &film)
{
    const auto work = m_work.value(film);
    if (!work)
        return;
    work->isStepDue = false;
    if (work->isAtWork())
        return; // it takes the next step when it is done
    const StoredFilm &stored = work->film;
    bool isAllDone = true;
    int done = 0;
    for (int piece = 0; piece < stored.pieces.size(); ++piece) {
        const QUuid job = stored.jobs[piece];
        if (!m_parts.jobs->contains(job)) {
            if (work->joinsWhatIsThere || m_parts.films->wasRemoved(job)) {
                isAllDone = false;
                continue;
            }
            if (stored.isSalvaged) {
                return stop(film,
                            {.kind = ErrorKind::OutcomeUnknown,
                             .message = tr("The job list was damaged, so Retalk can't be sure that piece %1 "
                                           "wasn't submitted. Join what is there, or begin a new film.")
                                            .arg(piece + 1)});
            }
            return cut(*work, piece);
        }
        const bool isCompleted = !resultOf(stored, piece).isEmpty();
        isAllDone = isAllDone && isCompleted;
        done += isCompleted ? 1 : 0;
        if (isCompleted)
            QFile::remove(
                pathOf(stored, piece, u"video.mp4"_s)); // its copy at the service was all it was for
    }
    if (isAllDone)
        return join(*work);
    if (work->joinsWhatIsThere && done == 0) {
        work->joinsWhatIsThere = false;
        return stop(film, {.kind = ErrorKind::InvalidInput,
                           .message = tr("No piece of this film is done yet, so there is nothing to join.")});
    }
    if (work->joinsWhatIsThere)
        return join(*work);
    // Pieces that failed say so on their own; the others go on.
    const bool isWaiting = std::any_of(stored.jobs.cbegin(), stored.jobs.cend(), [this](const QUuid &job) {
        if (!m_parts.jobs->contains(job))
            return false;
        // Its task is looked for first.
        if (m_parts.jobs->state(job) == JobState::Unconfirmed)
            return !m_settled.contains(job);
        return !isFinished(m_parts.jobs->state(job));
    });
    if (isWaiting)
        return;
    for (int piece = 0; piece < stored.pieces.size(); ++piece) {
        if (!resultOf(stored, piece).isEmpty())
            continue;
        const auto job = m_parts.jobs->job(stored.jobs[piece]);
        Error error{.kind = ErrorKind::NotFound, .message = tr("It was removed from the job list.")};
        if (job && job->state == JobState::Completed)
            error.message = tr("Its finished video is no longer on the disk.");
        else if (job)
            error =
                job->error.value_or(Error{.kind = ErrorKind::Cancelled, .message = tr("It was cancelled.")});
        //: %1: number of a piece, %2: why it failed, a sentence
        error.message = tr("Piece %1: %2").arg(piece + 1).arg(error.message);
        return stop(film, error);
    }
}

/// The finished video of a piece, empty when it isn't there.
QString FilmRunner::resultOf(const StoredFilm &film, int piece) const
{
    const QUuid id = film.jobs[piece];
    if (!m_parts.jobs->contains(id) || m_parts.jobs->state(id) != JobState::Completed)
        return {};
    const auto job = m_parts.jobs->job(id);
    return job && QFileInfo(job->outputPath).size() > 0 ? job->outputPath : QString();
}

std::optional<Error> FilmRunner::changedInput(const StoredFilm &film, int part) const
{
    const QString video = localFilePath(film.film.video);
    if (!isUnchanged(film.video, video)) {
        return Error{.kind = ErrorKind::InvalidInput,
                     .message =
                         tr("“%1” has changed or is gone since the film began. Put the original file back, "
                            "then resume; the finished pieces are kept.")
                             .arg(QFileInfo(video).fileName()),
                     .field = u"video"_s};
    }
    if (part < 0)
        return std::nullopt;
    const QString voice = localFilePath(film.film.parts[part].voice);
    if (isUnchanged(film.voices[part], voice))
        return std::nullopt;
    return Error{.kind = ErrorKind::InvalidInput,
                 .message =
                     tr("Part %1: “%2” has changed or is gone since the film began. Put the original file "
                        "back, then resume; the finished pieces are kept.")
                         .arg(part + 1)
                         .arg(QFileInfo(voice).fileName()),
                 .field = partField(part, u"voice"_s)};
}

void FilmRunner::cut(Work &work, int piece)
{
    const StoredFilm &stored = work.film;
    const QUuid id = stored.id;
    if (const auto changed = changedInput(stored, stored.pieces[piece].part))
        return stop(id, *changed);
    if (!work.video) {
        work.probe = std::make_unique<MediaProbe>(QUrl::fromLocalFile(localFilePath(stored.film.video)));
        work.probe->leaveOutPoster();
        connect(work.probe.get(), &MediaProbe::finished, this,
                [this, id](const Expected<MediaProbe::Result> &found) {
                    const auto its = m_work.value(id);
                    if (!its)
                        return;
                    Work::leave(its->probe);
                    if (!found)
                        return stop(id, found.error());
                    its->video = found->info;
                    stepLater(id);
                });
        return work.probe->start();
    }
    const FilmPiece &planned = stored.pieces[piece];
    const auto first =
        std::find_if(stored.pieces.cbegin(), stored.pieces.cend(),
                     [&planned](const FilmPiece &other) { return other.part == planned.part; });
    work.cut = std::make_unique<FilmCut>(CutRequest{.video = localFilePath(stored.film.video),
                                                    .info = *work.video,
                                                    .rate = stored.rate,
                                                    .piece = planned,
                                                    .part = stored.film.parts[planned.part],
                                                    .partFirst = first->first,
                                                    .keepsModelLimits = keepsModelLimits(stored.film),
                                                    .videoTarget = pathOf(stored, piece, u"video.mp4"_s),
                                                    .voiceTarget = pathOf(stored, piece, u"voice.wav"_s)});
    connect(work.cut.get(), &FilmCut::finished, this, [this, id, piece](const std::optional<Error> &error) {
        const auto its = m_work.value(id);
        if (!its)
            return;
        Work::leave(its->cut);
        if (error)
            return stop(id, *error);
        submit(*its, piece);
    });
    Q_EMIT cutting(id, piece);
    work.cut->start();
}

void FilmRunner::submit(Work &work, int piece)
{
    const StoredFilm &stored = work.film;
    const FilmPart &part = stored.film.parts[stored.pieces[piece].part];
    // What was cut from a file that was replaced meanwhile isn't paid for.
    if (const auto changed = changedInput(stored, stored.pieces[piece].part)) {
        QFile::remove(pathOf(stored, piece, u"video.mp4"_s));
        QFile::remove(pathOf(stored, piece, u"voice.wav"_s));
        return stop(stored.id, *changed);
    }
    Job job;
    job.id = stored.jobs[piece];
    job.film = stored.id;
    job.piece = piece;
    job.name = pieceName(stored.film, piece, int(stored.pieces.size()));
    job.service = stored.film.service;
    job.request = {.videoUrl = pathOf(stored, piece, u"video.mp4"_s),
                   .audioUrl = pathOf(stored, piece, u"voice.wav"_s),
                   .referenceImageUrl = part.face,
                   .faceThreshold = stored.film.faceThreshold,
                   .quality = stored.film.quality};
    job.outputPath = pathOf(stored, piece, u"result.mp4"_s);
    const QUuid id = stored.id;
    const auto submittedJob = m_parts.runner->submitPiece(job);
    if (!submittedJob) {
        Error error = submittedJob.error();
        if (error.field == u"ref_image_url")
            error.field = partField(stored.pieces[piece].part, u"face"_s);
        error.message = tr("Piece %1: %2").arg(piece + 1).arg(error.message);
        return stop(id, error);
    }
    Q_EMIT submitted(id, piece, submittedJob->id);
    stepLater(id);
}

void FilmRunner::join(Work &work)
{
    const StoredFilm &stored = work.film;
    const QUuid id = stored.id;
    // Killed after the joined file got its name and before that was stored.
    if (stored.whole.isValid() && fileStamp(stored.film.output) == stored.whole)
        return finish(id, stored.film.output, {});
    if (const auto changed = changedInput(stored, -1))
        return stop(id, *changed);
    FilmJoin::Options options{.video = localFilePath(stored.film.video),
                              .frames = stored.frames,
                              .rate = stored.rate,
                              .inputs = {},
                              .underlay = stored.film.underlay,
                              .keepsModelLimits = keepsModelLimits(stored.film),
                              .output = stored.film.output,
                              .partId = id.toString(QUuid::Id128),
                              .mayReplace = stored.outputChosen,
                              .whole = stored.whole};
    for (int piece = 0; piece < stored.pieces.size(); ++piece) {
        if (const QString result = resultOf(stored, piece); !result.isEmpty())
            options.inputs +=
                {stored.pieces[piece], piece + 1, result, pathOf(stored, piece, u"voice.wav"_s)};
    }
    work.join = std::make_unique<FilmJoin>(options);
    connect(work.join.get(), &FilmJoin::progressed, this,
            [this, id](double fraction) { Q_EMIT joining(id, fraction); });
    connect(work.join.get(), &FilmJoin::sealed, this, [this, id](const FileStamp &stamp) {
        const auto its = m_work.value(id);
        if (!its)
            return;
        its->film.whole = stamp;
        // On failure it is joined once more after a kill, which costs nothing but time.
        if (const auto saved = m_parts.films->save(its->film); !saved)
            qCWarning(lcJobs) << "a joined film can't be noted:" << saved.error().detail;
    });
    connect(work.join.get(), &FilmJoin::finished, this,
            [this, id](const Expected<FilmJoin::Joined> &joinedFilm) {
                const auto its = m_work.value(id);
                if (!its)
                    return;
                Work::leave(its->join);
                if (!joinedFilm)
                    return stop(id, joinedFilm.error());
                finish(id, joinedFilm->path, joinedFilm->notes);
            });
    Q_EMIT joining(id, 0);
    work.join->start();
}

void FilmRunner::finish(const QUuid &film, const QString &path, const QStringList &notes)
{
    const auto work = m_work.value(film);
    work->film.isOver = true;
    if (const auto saved = m_parts.films->save(work->film); !saved) {
        work->film.isOver = false;
        return stop(film, saved.error());
    }
    for (int piece = 0; piece < work->film.pieces.size(); ++piece) {
        // The results stay: they were paid for.
        QFile::remove(pathOf(work->film, piece, u"video.mp4"_s));
        QFile::remove(pathOf(work->film, piece, u"voice.wav"_s));
    }
    if (const auto place = outputPlace(work->film.film.output))
        OutputClaim::drop(*place, {m_parts.jobs->path(), film});
    m_work.remove(film);
    m_parts.jobs->releaseLease(film);
    Q_EMIT joined(film, path, notes);
}

void FilmRunner::stop(const QUuid &film, const Error &error)
{
    m_work.remove(film);
    m_parts.jobs->releaseLease(film);
    Q_EMIT stopped(film, error);
}

} // namespace retalk
