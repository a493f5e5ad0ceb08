#include "films/filmrunner.h"

#include "base/clock.h"
#include "base/log.h"
#include "films/filmcut.h"
#include "films/filmjoin.h"
#include "jobs/model/joberror.h"
#include "jobs/runner/jobrunner.h"
#include "jobs/runner/outputclaim.h"
#include "jobs/runner/outputs.h"
#include "jobs/store/jobstore.h"
#include "media/probe.h"
#include "net/httperror.h"
#include "net/outputplace.h"
#include "net/partfile.h"
#include "net/translatedmessage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QSet>
#include <QUrl>
#include <QtConcurrent>

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

/// Only EvoLink publishes its model's limits. Those of other services are unknown, and the local one has
/// none.
bool keepsModelLimits(const Film &film)
{
    return film.service.kind == ServiceKind::EvoLink;
}

constexpr std::chrono::minutes kDuplicateWithin{1};
/// The share of a film's progress after which joining begins; the rest is cutting and the jobs.
constexpr double kJoinsFrom = 0.9;
/// The share of a piece's progress that is its cut; the rest is its job.
constexpr double kCut = 0.1;
constexpr std::chrono::minutes kDiscardAfter{1}; ///< longer than the window offers to undo a removal

/// Shared with results that are still on their way from the pool; resetting it releases the claim everywhere.
using SharedClaim = std::shared_ptr<std::optional<OutputClaim>>;

/// Claims the output's name after checking that a file can be created there. Run on the pool.
Expected<SharedClaim> claimOf(const QString &output, const OutputClaim::Owner &owner)
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
    auto claim = OutputClaim::take(*place, owner);
    if (!claim)
        return withField(claim.error());
    return std::make_shared<std::optional<OutputClaim>>(std::move(*claim));
}

void dropClaim(const QString &output, const OutputClaim::Owner &owner)
{
    QThreadPool::globalInstance()->start([output, owner] {
        if (const auto place = outputPlace(output))
            OutputClaim::drop(*place, owner);
    });
}

bool hasChanged(const FileStamp &before, const QString &input)
{
    return before.isValid() && !isSameContent(before, fileStamp(localFilePath(input)));
}

/// Returns the error for the input in `field` that has changed; nullopt if `field` names none.
std::optional<Error> changeOf(const StoredFilm &stored, const QString &field)
{
    const Film &film = stored.film;
    const auto error = [&field](const QString &message) {
        return Error{.kind = ErrorKind::InvalidInput, .message = message, .field = field};
    };
    const auto name = [](const QString &input) {
        return QFileInfo(localFilePath(input)).fileName();
    };
    if (field == u"video" || field == u"underlay") {
        return error(FilmRunner::tr("“%1” has changed or is gone since the film began. Put the original file "
                                    "back, then resume; the finished pieces are kept.")
                         .arg(name(field == u"video" ? film.video : film.underlay.file)));
    }
    for (qsizetype part = 0; part < film.parts.size(); ++part) {
        const qsizetype given = enteredIndex(film, part);
        const bool isVoice = field == partField(given, u"voice"_s);
        if (!isVoice && field != partField(given, u"face"_s))
            continue;
        return error(FilmRunner::tr("Part %1: “%2” has changed or is gone since the film began. Put the "
                                    "original file back, then resume; the finished pieces are kept.")
                         .arg(given + 1)
                         .arg(name(isVoice ? film.parts[part].voice : film.parts[part].face)));
    }
    return std::nullopt;
}

/// Returns an error if the video or an input of `part` has changed; -1: the video or the underlay. Run on the
/// pool.
std::optional<Error> changedInput(const StoredFilm &stored, int part)
{
    const Film &film = stored.film;
    if (hasChanged(stored.stamps.video, film.video))
        return changeOf(stored, u"video"_s);
    if (part < 0) {
        return hasChanged(stored.stamps.underlay, film.underlay.file) ? changeOf(stored, u"underlay"_s)
                                                                      : std::nullopt;
    }
    const qsizetype given = enteredIndex(film, part);
    if (hasChanged(stored.stamps.voices[part], film.parts[part].voice))
        return changeOf(stored, partField(given, u"voice"_s));
    return hasChanged(stored.stamps.faces[part], film.parts[part].face)
               ? changeOf(stored, partField(given, u"face"_s))
               : std::nullopt;
}

/// Returns the error with its message in the current language, as far as its codes say what happened.
Error translated(const StoredFilm &film, Error error)
{
    if (error.kind == ErrorKind::InvalidInput) {
        if (const auto change = changeOf(film, error.field))
            return *change;
    }
    error.message = translatedMessage(error);
    return error;
}

Expected<void> takeFilmLease(JobStore &jobs, const QUuid &film)
{
    switch (jobs.takeLease(film)) {
    case LeaseResult::Held:
        return {};
    case LeaseResult::Elsewhere:
        return failure(ErrorKind::InvalidInput, FilmRunner::tr("Another Retalk is working on this film."));
    case LeaseResult::Failed:
        break;
    }
    return failure(leaseError());
}

/// Returns true if the service reported that it no longer has the result and is being asked again.
bool isSaidToBeGone(const Job &job)
{
    return job.state == JobState::WaitingToRetry && !job.taskId.isEmpty() && job.error &&
           (job.error->kind == ErrorKind::NotFound || job.error->kind == ErrorKind::Expired);
}

/// Returns true if the service may have the result after all: its earlier answer may be outdated, and the
/// clock that let the job expire may have jumped. Asking is free.
bool mayBeThereAfterAll(const Job &job)
{
    return isSaidToBeGone(job) || canAskAgain(job);
}

/// Returns true if the video itself is at fault, rather than a disk, a network or a key, with which a new
/// video would fail as well.
bool isVideoAtFault(const Job &job)
{
    if (!job.error || job.state == JobState::Expired || job.state == JobState::Completed)
        return true;
    switch (job.error->kind) {
    case ErrorKind::NotFound:
    case ErrorKind::Expired:
    case ErrorKind::Media:
        return true;
    case ErrorKind::Permission: // file hosts answer this for files that they no longer have
        return job.resumeState == JobState::Downloading;
    case ErrorKind::Protocol: // otherwise it's usually the sign-in page of a network
        return job.error->apiCode == kNoLink;
    default:
        return false;
    }
}

} // namespace

double overallProgress(const StoredFilm &film, const FilmStage &stage, const JobStore &jobs)
{
    if (stage.kind == FilmStage::Kind::Joining)
        return kJoinsFrom + (1 - kJoinsFrom) * stage.fraction;
    double sum = 0;
    qint64 all = 0;
    for (qsizetype i = 0; i < film.pieces.size(); ++i) {
        const auto frames = double(film.pieces[i].frames);
        all += film.pieces[i].frames;
        const QUuid job = film.jobs[i];
        if (!jobs.contains(job)) {
            if (stage.kind == FilmStage::Kind::Cutting && stage.piece == i)
                sum += frames * kCut * stage.fraction;
            continue;
        }
        if (jobs.state(job) == JobState::Completed)
            sum += frames;
        else if (const auto its = isFinished(jobs.state(job)) ? std::nullopt : jobs.job(job))
            sum += frames * (kCut + (1 - kCut) * overallProgress(*its, 0));
    }
    return all > 0 ? kJoinsFrom * sum / double(all) : 0;
}

/// The work of this process on one film.
class FilmRunner::Work
{
public:
    StoredFilm film;
    SharedClaim claim;
    std::optional<MediaInfo> video;
    std::unique_ptr<MediaProbe> probe;
    std::unique_ptr<FilmCut> cut;
    std::unique_ptr<FilmJoin> join;
    int piece = -1;         ///< being cut; -1: none
    double cutFraction = 0; ///< progress of that cut
    double fraction = -1;   ///< progress of the join; -1: not joining
    int looks = 0;          ///< number of checks running on the pool
    QSet<QUuid> mayRenew;   ///< jobs that the user has allowed to be replaced
    QSet<QUuid> askedAgain; ///< those whose result has been requested again
    bool joinsWhatIsThere = false;
    bool isStepDue = false;

    bool isAtWork() const { return probe || cut || join || isStepDue || looks > 0; }
    /// Deletes the object later, because it may be emitting a signal.
    template <typename Part>
    static void leave(std::unique_ptr<Part> &part)
    {
        if (part)
            part.release()->deleteLater();
    }
};

FilmRunner::FilmRunner(Parts parts, QObject *parent) : QObject(parent), m_parts(std::move(parts))
{
    connect(m_parts.jobs, &JobStore::added, this, [this](const QUuid &id) {
        const auto job = m_parts.jobs->job(id);
        if (!job || job->film.isNull())
            return;
        m_filmOf.insert(id, job->film);
        handleJobChange(id);
    });
    connect(m_parts.jobs, &JobStore::changed, this, [this](const QUuid &id) {
        if (m_parts.jobs->state(id) != JobState::Unconfirmed)
            m_settled.remove(id);
        handleJobChange(id);
    });
    connect(m_parts.runner, &JobRunner::settled, this, [this](const QUuid &id) {
        if (m_parts.jobs->state(id) == JobState::Unconfirmed)
            m_settled.insert(id);
        handleJobChange(id);
    });
    connect(m_parts.jobs, &JobStore::removed, this, &FilmRunner::handleJobChange);
    m_discardTimer.setSingleShot(true);
    connect(&m_discardTimer, &QTimer::timeout, this, &FilmRunner::discardAll);
}

FilmRunner::~FilmRunner()
{
    discardAll();
    for (const auto &work : std::as_const(m_work))
        m_parts.jobs->releaseLease(work->film.id);
}

void FilmRunner::discardLater(const StoredFilm &film)
{
    m_discarded.insert(film.id, film);
    m_discardTimer.start(kDiscardAfter);
}

void FilmRunner::discardAll()
{
    const auto waiting = std::exchange(m_discarded, {});
    for (const StoredFilm &film : waiting)
        discard(film);
}

/// Deletes what a join has left beside the output of a removed or cancelled film and, once it's out of the
/// list, also its cuts. If the film comes back, missing files are cut again.
void FilmRunner::discard(const StoredFilm &film)
{
    const auto stored = m_parts.films->film(film.id);
    const bool isGone = !stored && stored.error().kind == ErrorKind::NotFound;
    const bool isCancelled = stored && stored->isCancelled && !m_work.contains(film.id) &&
                             !m_parts.jobs->leasedElsewhere().contains(film.id);
    if (!isGone && !isCancelled)
        return;
    QThreadPool::globalInstance()->start(
        [output = film.film.output, id = film.id.toString(QUuid::Id128)] { FilmJoin::discard(output, id); });
    if (!isGone)
        return;
    // The note stays until the jobs that upload the cuts are done.
    const QSet<QString> needed = cutsOfCopies(film);
    bool isAllGone = true;
    for (int piece = 0; piece < film.pieces.size(); ++piece) {
        const QUuid job = film.jobs[piece];
        const bool isOpen = m_parts.jobs->contains(job) && m_parts.jobs->state(job) != JobState::Completed;
        if (isOpen || needed.contains(pathOf(film, piece, u"video.mp4"_s)) ||
            needed.contains(pathOf(film, piece, u"voice.wav"_s))) {
            isAllGone = false;
            continue;
        }
        QFile::remove(pathOf(film, piece, u"video.mp4"_s));
        QFile::remove(pathOf(film, piece, u"voice.wav"_s));
        // Remains of a cut that was interrupted by a kill.
        const QFileInfo video(pathOf(film, piece, u"video.mp4"_s));
        for (const QFileInfo &half : video.dir().entryInfoList({video.fileName() + u".part*"_s}, QDir::Files))
            QFile::remove(half.filePath());
        QFile::remove(pathOf(film, piece, u"voice.wav.part"_s));
    }
    if (isAllGone)
        m_parts.films->dropNote(film.id);
}

/// Returns the cuts that may still be uploaded by jobs that no longer belong to the film: copies of a piece
/// that were submitted on their own. Failed and cancelled ones count, because the user may retry them.
QSet<QString> FilmRunner::cutsOfCopies(const StoredFilm &film) const
{
    QSet<QString> cuts;
    for (const QUuid &id : m_parts.jobs->find({.text = m_parts.films->folderOf(film.id)})) {
        const bool isDone = m_parts.jobs->state(id) == JobState::Completed;
        const auto job = isDone || film.jobs.contains(id) ? std::nullopt : m_parts.jobs->job(id);
        if (job)
            cuts << job->request.videoUrl << job->request.audioUrl;
    }
    return cuts;
}

/// Deletes the video cuts of finished pieces, which were only needed for uploading.
void FilmRunner::removeUploadedCuts(const StoredFilm &film) const
{
    QStringList cuts;
    for (int piece = 0; piece < film.pieces.size(); ++piece) {
        const QString cut = pathOf(film, piece, u"video.mp4"_s);
        if (!resultOf(film, piece).isEmpty() && QFileInfo::exists(cut))
            cuts += cut;
    }
    removeCuts(film, cuts);
}

void FilmRunner::removeCuts(const StoredFilm &film, const QStringList &cuts) const
{
    if (cuts.isEmpty())
        return;
    const QSet<QString> needed = cutsOfCopies(film); // looks through the whole list
    for (const QString &cut : cuts) {
        if (!needed.contains(cut))
            QFile::remove(cut);
    }
}

/// Runs `does` on the pool, then `next` with its result unless the film has stopped in the meantime.
template <typename Does, typename Next>
void FilmRunner::onDisk(const QUuid &film, Does does, Next next)
{
    using Answer = decltype(does());
    const auto work = m_work.value(film);
    ++work->looks;
    auto *watcher = new QFutureWatcher<Answer>(this);
    connect(watcher, &QFutureWatcherBase::finished, this,
            [this, watcher, film, work = std::weak_ptr(work), next = std::move(next)] {
                const Answer answer = watcher->result();
                watcher->deleteLater();
                const auto its = work.lock();
                if (!its || m_work.value(film) != its)
                    return;
                --its->looks;
                next(answer);
            });
    watcher->setFuture(QtConcurrent::run(std::move(does)));
}

/// Handles a change of a job, which may or may not belong to a film.
void FilmRunner::handleJobChange(const QUuid &job)
{
    const QUuid film = m_filmOf.value(job);
    if (film.isNull())
        return;
    if (m_work.contains(film))
        stepLater(film);
    else if (m_joinsByItself && m_parts.jobs->contains(job) &&
             m_parts.jobs->state(job) == JobState::Completed)
        joinIfWhole(film);
    Q_EMIT changed(film);
}

void FilmRunner::note(const StoredFilm &film)
{
    for (const QUuid &job : film.jobs)
        m_filmOf.insert(job, film.id);
}

QString FilmRunner::pathOf(const StoredFilm &film, int piece, const QString &name) const
{
    return u"%1/piece-%2-%3"_s.arg(m_parts.films->folderOf(film.id))
        .arg(piece + 1, 3, 10, QLatin1Char('0'))
        .arg(name);
}

QUuid FilmRunner::begin(const FilmProbe::Result &found, const QList<FilmPiece> &pieces, bool outputChosen)
{
    const auto work = std::make_shared<Work>();
    work->film = {.id = QUuid::createUuid(),
                  .film = found.film,
                  .frames = found.facts.frames,
                  .rate = found.facts.rate,
                  .pieces = pieces,
                  .attempts = QList<int>(pieces.size(), 0),
                  .stamps = found.stamps,
                  .outputChosen = outputChosen,
                  .createdAt = m_parts.clock->now()};
    StoredFilm &film = work->film;
    film.film.output = Outputs::absolutePath(film.film.output);
    for (qsizetype i = 0; i < pieces.size(); ++i)
        film.jobs += QUuid::createUuid();
    const QUuid id = film.id;
    m_work.insert(id, work);
    onDisk(
        id,
        [output = film.film.output, owner = OutputClaim::Owner{m_parts.jobs->path(), id}] {
            return claimOf(output, owner);
        },
        [this, id](const Expected<SharedClaim> &claim) {
            if (claim) {
                m_work[id]->claim = *claim;
                return store(id);
            }
            m_work.remove(id);
            Q_EMIT beginFailed(id, claim.error());
        });
    return id;
}

/// Stores a new film whose output has been claimed.
void FilmRunner::store(const QUuid &film)
{
    const auto work = m_work.value(film);
    // Take the lease first, because other processes see the film as soon as it is stored.
    const auto leased = takeFilmLease(*m_parts.jobs, film);
    const auto saved = leased ? m_parts.films->save(work->film) : leased;
    if (!saved) {
        m_work.remove(film);
        m_parts.jobs->releaseLease(film);
        work->claim->reset();
        dropClaim(work->film.film.output, {m_parts.jobs->path(), film});
        Q_EMIT beginFailed(film, saved.error());
        return;
    }
    note(work->film);
    Q_EMIT begun(film);
    Q_EMIT changed(film);
    stepLater(film);
}

Expected<void> FilmRunner::resume(const QUuid &film)
{
    if (m_work.contains(film)) {
        stepLater(film);
        return {};
    }
    // Take the lease first, because the previous owner may have changed anything read before.
    if (auto leased = takeFilmLease(*m_parts.jobs, film); !leased)
        return leased;
    m_parts.jobs->lookForChanges();
    auto stored = m_parts.films->film(film);
    if (stored && stored->isJoined)
        stored = failure(ErrorKind::InvalidInput, tr("This film is joined already."));
    if (stored && stored->isCancelled) {
        stored->isCancelled = false;
        if (auto saved = m_parts.films->save(*stored); !saved)
            stored = failure(saved.error());
    }
    if (!stored) {
        m_parts.jobs->releaseLease(film);
        return failure(stored.error());
    }
    const auto work = std::make_shared<Work>();
    work->film = *stored;
    m_work.insert(film, work);
    m_stopped.remove(film);
    note(*stored);
    claim(film);
    Q_EMIT changed(film);
    return {};
}

void FilmRunner::claim(const QUuid &film)
{
    onDisk(
        film,
        [output = m_work[film]->film.film.output, owner = OutputClaim::Owner{m_parts.jobs->path(), film}] {
            return claimOf(output, owner);
        },
        [this, film](const Expected<SharedClaim> &claimed) {
            if (!claimed)
                return stop(film, claimed.error());
            const auto work = m_work.value(film);
            work->claim = *claimed;
            for (const QUuid &job : std::as_const(work->film.jobs)) {
                const bool isOpen = m_parts.jobs->contains(job) && !isFinished(m_parts.jobs->state(job));
                if (isOpen && !work->joinsWhatIsThere)
                    m_parts.runner->follow(job);
            }
            stepLater(film);
        });
}

Expected<void> FilmRunner::cancel(const QUuid &film)
{
    auto work = m_work.value(film);
    if (!work) {
        if (auto leased = takeFilmLease(*m_parts.jobs, film); !leased)
            return leased;
        m_parts.jobs->lookForChanges();
    }
    auto stored = work ? Expected<StoredFilm>(work->film) : m_parts.films->film(film);
    if (stored && stored->isJoined)
        stored = failure(ErrorKind::InvalidInput, tr("This film is joined already."));
    if (stored) {
        stored->isCancelled = true;
        if (auto saved = m_parts.films->save(*stored); !saved)
            stored = failure(saved.error());
    }
    if (!stored) {
        if (!work)
            m_parts.jobs->releaseLease(film);
        return failure(stored.error());
    }
    if (work) {
        Work::leave(work->cut);
        Work::leave(work->join);
        Work::leave(work->probe);
        m_work.remove(film);
        if (work->claim)
            work->claim->reset();
    }
    pausePieces(*stored);
    for (const QUuid &job : std::as_const(stored->jobs)) {
        if (m_parts.jobs->contains(job) && !isFinished(m_parts.jobs->state(job)))
            m_parts.runner->cancel(job);
    }
    dropClaim(stored->film.output, {m_parts.jobs->path(), film});
    m_parts.jobs->releaseLease(film);
    m_stopped.remove(film);
    discardLater(*stored);
    Q_EMIT changed(film);
    Q_EMIT finished(film);
    return {};
}

/// Prevents any further submission. All pieces must rest before the first is cancelled, because cancelling
/// one may let another one's POST proceed.
void FilmRunner::pausePieces(const StoredFilm &film)
{
    for (const QUuid &job : film.jobs)
        m_parts.runner->pausePiece(job);
}

Expected<StoredFilm> FilmRunner::remove(const QUuid &film)
{
    auto stored = m_parts.films->film(film);
    if (stored && !stored->isJoined) {
        if (auto cancelled = cancel(film); !cancelled)
            return failure(cancelled.error());
        stored = m_parts.films->film(film);
    }
    if (!stored)
        return stored;
    m_parts.films->noteRemoval(*stored);
    if (auto removed = m_parts.films->remove(film); !removed) {
        m_parts.films->dropNote(film);
        return failure(removed.error());
    }
    for (const QUuid &job : std::as_const(stored->jobs))
        m_filmOf.remove(job);
    discardLater(*stored);
    Q_EMIT changed(film);
    return stored;
}

Expected<void> FilmRunner::restore(const StoredFilm &film)
{
    if (auto saved = m_parts.films->save(film); !saved)
        return saved;
    m_parts.films->dropNote(film.id);
    note(film);
    Q_EMIT changed(film.id);
    return {};
}

QList<StoredFilm> FilmRunner::films() const
{
    return m_parts.films->films().value_or(QList<StoredFilm>());
}

std::optional<StoredFilm> FilmRunner::film(const QUuid &film) const
{
    if (const auto work = m_work.value(film))
        return work->film;
    auto stored = m_parts.films->film(film);
    return stored ? std::optional(std::move(*stored)) : std::nullopt;
}

FilmStage FilmRunner::stage(const StoredFilm &film) const
{
    using Kind = FilmStage::Kind;
    FilmStage stage;
    for (const QUuid &job : film.jobs)
        stage.done += m_parts.jobs->contains(job) && m_parts.jobs->state(job) == JobState::Completed ? 1 : 0;
    const auto work = m_work.value(film.id);
    if (work && work->fraction >= 0) {
        stage.kind = Kind::Joining;
        stage.fraction = work->fraction;
    } else if (work) {
        stage.kind = work->piece >= 0 ? Kind::Cutting : Kind::Waiting;
        stage.piece = work->piece;
        stage.fraction = work->piece >= 0 ? work->cutFraction : 0;
    } else if (film.isJoined) {
        stage.kind = Kind::Joined;
    } else if (film.isCancelled) {
        stage.kind = Kind::Cancelled;
    } else if (m_parts.jobs->leasedElsewhere().contains(film.id)) {
        stage.kind = Kind::Elsewhere;
    } else if (const auto why = m_stopped.constFind(film.id); why != m_stopped.cend()) {
        stage.kind = Kind::Stopped;
        stage.error = (*why)();
    } else if (const auto wrong = failedPiece(film)) {
        stage.kind = Kind::Stopped;
        stage.error = wrong;
    }
    return stage;
}

void FilmRunner::start()
{
    m_joinsByItself = true;
    const QList<StoredFilm> all = films();
    for (const StoredFilm &film : all) {
        note(film);
        joinIfWhole(film.id);
        if (film.isCancelled)
            discard(film);
    }
    // Clean up after a session that was killed before it could.
    const QList<StoredFilm> removed = m_parts.films->notedRemovals();
    for (const StoredFilm &film : removed)
        discard(film);
}

/// Joins a film without being asked if every piece has a finished video, because then resume() can't submit
/// anything.
void FilmRunner::joinIfWhole(const QUuid &film)
{
    const auto stored = m_parts.films->film(film);
    if (!stored || stored->isJoined || stored->isCancelled)
        return;
    for (int piece = 0; piece < stored->pieces.size(); ++piece) {
        if (resultOf(*stored, piece).isEmpty())
            return;
    }
    if (const auto done = resume(film); !done)
        qCDebug(lcJobs) << "a film isn't joined here:" << done.error().message;
}

QList<QUuid> FilmRunner::replaceableJobs(const StoredFilm &film) const
{
    QList<QUuid> jobs;
    for (int piece = 0; piece < film.pieces.size(); ++piece) {
        if (isReplaceable(film, piece))
            jobs += film.jobs[piece];
    }
    return jobs;
}

Expected<void> FilmRunner::submitAgain(const QUuid &film, const QList<QUuid> &jobs)
{
    if (auto done = resume(film); !done)
        return done;
    const auto work = m_work.value(film);
    StoredFilm next = work->film;
    // While this is set, no piece without a job in the list is submitted.
    next.isSalvaged =
        next.isSalvaged && std::any_of(next.jobs.cbegin(), next.jobs.cend(), [&](const QUuid &job) {
            return !m_parts.jobs->contains(job) && !jobs.contains(job);
        });
    if (auto saved = m_parts.films->save(next); !saved) {
        stop(film, saved.error());
        return saved;
    }
    work->film = next;
    work->mayRenew = QSet<QUuid>(jobs.cbegin(), jobs.cend());
    return {};
}

Expected<void> FilmRunner::joinFinishedPieces(const QUuid &film)
{
    if (auto done = resume(film); !done)
        return done;
    const auto work = m_work.value(film);
    work->joinsWhatIsThere = true;
    // Rest them now, because they may be due before the join starts.
    if (donePieces(work->film) > 0)
        pausePieces(work->film);
    return {};
}

FilmRunner::OmittedPieces FilmRunner::omittedPieces(const StoredFilm &film) const
{
    OmittedPieces out;
    for (const QUuid &id : film.jobs) {
        if (!m_parts.jobs->contains(id)) {
            out.unsent += m_parts.films->wasRemoved(id) ? 0 : 1;
            continue;
        }
        const auto job = m_parts.jobs->job(id);
        if (job && !isFinished(job->state))
            ++(isUnsent(*job) ? out.unsent : out.submitted);
    }
    return out;
}

/// Returns the number of pieces with a finished video.
int FilmRunner::donePieces(const StoredFilm &film) const
{
    int done = 0;
    for (int piece = 0; piece < film.pieces.size(); ++piece)
        done += resultOf(film, piece).isEmpty() ? 0 : 1;
    return done;
}

/// Cancels the resting pieces, before the film is over without them.
void FilmRunner::cancelUnsent(const StoredFilm &film)
{
    pausePieces(film);
    for (const QUuid &id : film.jobs) {
        if (m_parts.runner->isPausedWithFilm(id))
            m_parts.runner->cancel(id);
    }
}

std::optional<StoredFilm> FilmRunner::findDuplicate(const Film &film, const FilmStamps &stamps) const
{
    if (film.service.kind == ServiceKind::Local)
        return std::nullopt;
    const QDateTime since = m_parts.clock->now().addSecs(-std::chrono::seconds(kDuplicateWithin).count());
    std::optional<StoredFilm> found;
    const QList<StoredFilm> all = films();
    for (const StoredFilm &other : all) {
        const bool isFresh = other.isJoined && other.joinedAt >= since;
        const bool isOpen = !other.isJoined && !other.isCancelled;
        if (paidPart(other.film) == paidPart(film) && isSameContent(other.stamps, stamps) &&
            (isOpen || (isFresh && (!found || found->isJoined))))
            found = other;
    }
    return found;
}

bool FilmRunner::isCertainlyUncharged(const StoredFilm &film) const
{
    if (film.film.service.kind == ServiceKind::Local || film.isSalvaged)
        return false;
    // Another Retalk process may be about to submit.
    if (m_parts.jobs->leasedElsewhere().contains(film.id))
        return false;
    const bool isOneRemoved = std::any_of(film.jobs.cbegin(), film.jobs.cend(), [this](const QUuid &id) {
        return !m_parts.jobs->contains(id) && m_parts.films->wasRemoved(id);
    });
    QList<QUuid> all = film.jobs;
    int replaced = std::accumulate(film.attempts.cbegin(), film.attempts.cend(), 0);
    const QList<QUuid> others =
        replaced > 0 ? m_parts.jobs->find({.text = m_parts.films->folderOf(film.id)}) : QList<QUuid>();
    for (const QUuid &id : others) {
        const auto job = film.jobs.contains(id) ? std::nullopt : m_parts.jobs->job(id);
        if (job && job->film == film.id) {
            all += id;
            --replaced;
        }
    }
    // A job that isn't in the list and wasn't removed from it was never submitted. A replaced job that isn't
    // in the list may have been.
    return !isOneRemoved && replaced == 0 && std::all_of(all.cbegin(), all.cend(), [this](const QUuid &id) {
        const auto job = m_parts.jobs->contains(id) ? m_parts.jobs->job(id) : std::nullopt;
        // An unfinished job may be submitted at any moment.
        return !job || (isFinished(job->state) && retalk::isCertainlyUncharged(*job));
    });
}

Expected<std::optional<SubmitLock>> FilmRunner::acquireSubmitLock(const Film &film) const
{
    return SubmitLock::take(m_parts.jobs, toStored({.film = paidPart(film)}));
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
        this,
        [this, film, work = std::weak_ptr(work)] {
            const auto its = work.lock();
            if (its && m_work.value(film) == its)
                step(film);
        },
        Qt::QueuedConnection);
}

/// Returns true if a piece's video currently can't be obtained with its present job.
bool FilmRunner::isReplaceable(const StoredFilm &film, int piece) const
{
    const QUuid id = film.jobs[piece];
    if (!m_parts.jobs->contains(id))
        return film.isSalvaged || m_parts.films->wasRemoved(id);
    const auto job = m_parts.jobs->job(id);
    return job && resultOf(film, piece).isEmpty() && (isFinished(job->state) || isSaidToBeGone(*job));
}

/// Gives a piece whose video can't be obtained a new job, once and only with the user's consent. Returns true
/// if it did.
Expected<bool> FilmRunner::renew(Work &work, int piece)
{
    const QUuid old = work.film.jobs[piece];
    if (!work.mayRenew.contains(old) || !isReplaceable(work.film, piece))
        return false;
    // Download a paid result that may still exist rather than paying again.
    const auto job = m_parts.jobs->contains(old) ? m_parts.jobs->job(old) : std::nullopt;
    if (job && mayBeThereAfterAll(*job)) {
        if (!work.askedAgain.contains(old)) {
            if (m_parts.runner->retry(old))
                work.askedAgain.insert(old);
            return false;
        }
        if (!isVideoAtFault(*job))
            return false;
    }
    StoredFilm next = work.film;
    next.jobs[piece] = QUuid::createUuid();
    ++next.attempts[piece];
    if (auto saved = m_parts.films->save(next); !saved)
        return failure(saved.error());
    work.film = next;
    note(next);
    return true;
}

/// Finds and starts the first step that remains to be done.
void FilmRunner::step(const QUuid &film)
{
    const auto work = m_work.value(film);
    work->isStepDue = false;
    if (work->isAtWork() || !work->claim)
        return; // it calls step() when it is done
    removeUploadedCuts(work->film);
    bool isAllDone = true;
    for (int piece = 0; piece < work->film.pieces.size(); ++piece) {
        const auto renewed = work->joinsWhatIsThere ? Expected<bool>(false) : renew(*work, piece);
        if (!renewed)
            return stop(film, renewed.error());
        const StoredFilm &stored = work->film;
        const QUuid job = stored.jobs[piece];
        if (!m_parts.jobs->contains(job)) {
            if (work->joinsWhatIsThere || m_parts.films->wasRemoved(job)) {
                isAllDone = false;
                continue;
            }
            if (stored.isSalvaged) {
                return stop(film, [piece] {
                    return Error{.kind = ErrorKind::OutcomeUnknown,
                                 .message =
                                     tr("The job list was damaged, so Retalk can't be sure that piece %1 "
                                        "wasn't submitted. Join what is there, or begin a new film.")
                                         .arg(piece + 1)};
                });
            }
            return cut(film, piece);
        }
        const bool isCompleted = !resultOf(stored, piece).isEmpty();
        isAllDone = isAllDone && isCompleted;
        if (!isCompleted)
            continue;
        // The join needs the cut voice, which was deleted when the film was removed; now it's back.
        if (!QFileInfo::exists(pathOf(stored, piece, u"voice.wav"_s)))
            return cut(film, piece);
    }
    if (isAllDone)
        return join(film);
    if (work->joinsWhatIsThere && donePieces(work->film) == 0) {
        work->joinsWhatIsThere = false;
        return stop(film, [] {
            return Error{.kind = ErrorKind::InvalidInput,
                         .message = tr("No piece of this film is done yet, so there is nothing to join.")};
        });
    }
    if (work->joinsWhatIsThere) {
        cancelUnsent(work->film);
        return join(film);
    }
    if (const auto why = stuckPiece(work->film))
        stop(film, why);
}

namespace {

/// Returns why a job ended without a video, without what was charged: its film may have been charged for
/// others.
Error failureOf(const Job &job)
{
    return translatedError(job, ChargeWords::Without)
        .value_or(Error{.kind = ErrorKind::Cancelled, .message = FilmRunner::tr("It was cancelled.")});
}

} // namespace

/// Returns why a film without work in progress can't be finished, after a restart too. Only reads the job of
/// the first piece that failed.
std::optional<Error> FilmRunner::failedPiece(const StoredFilm &film) const
{
    int failed = -1;
    for (int piece = 0; piece < film.jobs.size(); ++piece) {
        const QUuid &id = film.jobs[piece];
        if (!m_parts.jobs->contains(id))
            return std::nullopt;
        const JobState state = m_parts.jobs->state(id);
        if (state == JobState::Unconfirmed ? !m_settled.contains(id) : !isFinished(state))
            return std::nullopt;
        if (failed < 0 && isFinished(state) && state != JobState::Completed)
            failed = piece;
    }
    const auto job = failed >= 0 ? m_parts.jobs->job(film.jobs[failed]) : std::nullopt;
    return job ? std::optional(wrongPiece(film, failed, failureOf(*job))) : std::nullopt;
}

/// Returns why the first piece without a video has none. Returns nothing while other pieces are in progress,
/// which continue regardless.
FilmRunner::Reason FilmRunner::stuckPiece(const StoredFilm &film) const
{
    const bool isWaiting = std::any_of(film.jobs.cbegin(), film.jobs.cend(), [this](const QUuid &job) {
        if (!m_parts.jobs->contains(job))
            return false;
        // Its task is searched for first.
        if (m_parts.jobs->state(job) == JobState::Unconfirmed)
            return !m_settled.contains(job);
        return !isFinished(m_parts.jobs->state(job));
    });
    for (int piece = 0; piece < film.pieces.size() && !isWaiting; ++piece) {
        if (!resultOf(film, piece).isEmpty())
            continue;
        return [film, piece, job = m_parts.jobs->job(film.jobs[piece])] {
            Error error{.kind = ErrorKind::NotFound, .message = tr("It was removed from the job list.")};
            if (job && job->state == JobState::Completed)
                error.message = tr("Its finished video is no longer on the disk.");
            else if (job) // other pieces may have been charged
                error = failureOf(*job);
            return wrongPiece(film, piece, error);
        };
    }
    return {};
}

/// Assigns an error to the part to which the piece belongs.
Error FilmRunner::wrongPiece(const StoredFilm &film, int piece, Error error)
{
    const TaskError task{.code = error.apiCode, .message = error.detail};
    const bool isFace =
        error.field == u"ref_image_url" || (error.kind == ErrorKind::TaskFailed && isFaceNotMatched(task));
    const bool isVoice = error.field == u"audio_url";
    error.field = partField(enteredIndex(film.film, film.pieces[piece].part), isFace    ? u"face"_s
                                                                              : isVoice ? u"voice"_s
                                                                                        : u"range"_s);
    //: %1: number of a piece, %2: why it failed, a sentence
    error.message = tr("Piece %1: %2").arg(piece + 1).arg(error.message);
    return error;
}

/// Returns the path of a piece's finished video; empty if it doesn't exist.
QString FilmRunner::resultOf(const StoredFilm &film, int piece) const
{
    const QUuid id = film.jobs[piece];
    if (!m_parts.jobs->contains(id) || m_parts.jobs->state(id) != JobState::Completed)
        return {};
    const auto job = m_parts.jobs->job(id);
    return job && QFileInfo(job->outputPath).size() > 0 ? job->outputPath : QString();
}

void FilmRunner::cut(const QUuid &film, int piece)
{
    onDisk(
        film,
        [stored = m_work[film]->film, piece] { return changedInput(stored, stored.pieces[piece].part); },
        [this, film, piece](const std::optional<Error> &changedOne) {
            if (changedOne)
                return stop(film, *changedOne);
            cutUnchanged(*m_work[film], piece);
        });
}

void FilmRunner::cutUnchanged(Work &work, int piece)
{
    const StoredFilm &stored = work.film;
    const QUuid id = stored.id;
    if (!work.video) {
        work.probe = std::make_unique<MediaProbe>(QUrl::fromLocalFile(localFilePath(stored.film.video)));
        work.probe->skipPoster();
        connect(work.probe.get(), &MediaProbe::finished, this,
                [this, id](const Expected<MediaProbe::Result> &found) {
                    const auto its = m_work.value(id);
                    if (!its)
                        return;
                    Work::leave(its->probe);
                    if (!found)
                        return stopAtVideo(id, found.error());
                    its->video = found->info;
                    stepLater(id);
                });
        return work.probe->start();
    }
    const FilmPiece &planned = stored.pieces[piece];
    const auto first =
        std::find_if(stored.pieces.cbegin(), stored.pieces.cend(),
                     [&planned](const FilmPiece &other) { return other.part == planned.part; });
    work.cut = std::make_unique<FilmCut>(
        CutRequest{.video = localFilePath(stored.film.video),
                   .info = *work.video,
                   .rate = stored.rate,
                   .piece = planned,
                   .part = stored.film.parts[planned.part],
                   .partFirst = first->first,
                   .voiceField = partField(enteredIndex(stored.film, planned.part), u"voice"_s),
                   .keepsModelLimits = keepsModelLimits(stored.film),
                   .videoTarget = pathOf(stored, piece, u"video.mp4"_s),
                   .voiceTarget = pathOf(stored, piece, u"voice.wav"_s),
                   .changed = [stored, part = planned.part] {
                       return changedInput(stored, part);
                   }});
    connect(work.cut.get(), &FilmCut::progressed, this, [this, id, piece](double fraction) {
        if (const auto its = m_work.value(id))
            its->cutFraction = fraction;
        Q_EMIT cutProgressed(id, piece, fraction);
        Q_EMIT changed(id);
    });
    connect(work.cut.get(), &FilmCut::finished, this, [this, id, piece](const std::optional<Error> &error) {
        const auto its = m_work.value(id);
        if (!its)
            return;
        Work::leave(its->cut);
        its->piece = -1;
        if (error)
            return stop(id, *error);
        submit(*its, piece);
    });
    work.piece = piece;
    work.cutFraction = 0;
    Q_EMIT cutting(id, piece);
    Q_EMIT changed(id);
    work.cut->start();
}

void FilmRunner::submit(Work &work, int piece)
{
    const StoredFilm &stored = work.film;
    const QUuid itsJob = stored.jobs[piece];
    const bool isRemoved = !m_parts.jobs->contains(itsJob) && m_parts.films->wasRemoved(itsJob);
    if (work.joinsWhatIsThere || isRemoved) // changed while the piece was cut
        return stepLater(stored.id);
    const int attempt = stored.attempts[piece];
    Job job;
    job.id = stored.jobs[piece];
    job.film = stored.id;
    job.piece = piece;
    job.name = pieceName(stored.film, piece, int(stored.pieces.size()));
    job.service = stored.film.service;
    job.request = {.videoUrl = pathOf(stored, piece, u"video.mp4"_s),
                   .audioUrl = pathOf(stored, piece, u"voice.wav"_s),
                   .referenceImageUrl = stored.film.parts[stored.pieces[piece].part].face,
                   .faceThreshold = stored.film.faceThreshold,
                   .quality = stored.film.quality};
    // Use a new name, because the previous job may still be downloading its own result.
    job.outputPath =
        pathOf(stored, piece, attempt == 0 ? u"result.mp4"_s : u"result-%1.mp4"_s.arg(attempt + 1));
    const QUuid id = stored.id;
    const auto submittedJob = m_parts.runner->submitPiece(job);
    if (!submittedJob) {
        return stop(id, [stored, piece, error = submittedJob.error()] {
            return wrongPiece(stored, piece, translated(stored, error));
        });
    }
    Q_EMIT submitted(id, piece, submittedJob->id);
    stepLater(id);
}

void FilmRunner::join(const QUuid &film)
{
    struct Found
    {
        bool isThere = false; ///< killed after the joined file got its name, but before that was stored
        std::optional<Error> changed;
    };
    m_work[film]->fraction = 0;
    onDisk(
        film,
        [stored = m_work[film]->film] {
            const bool isThere = stored.whole.isValid() && fileStamp(stored.film.output) == stored.whole;
            return Found{isThere, isThere ? std::nullopt : changedInput(stored, -1)};
        },
        [this, film](const Found &found) {
            if (found.isThere)
                return finish(film, m_work[film]->film.film.output, {});
            if (found.changed)
                return stop(film, *found.changed);
            joinUnchanged(*m_work[film]);
        });
    Q_EMIT changed(film);
}

void FilmRunner::joinUnchanged(Work &work)
{
    const StoredFilm &stored = work.film;
    const QUuid id = stored.id;
    FilmJoin::Options options{.video = localFilePath(stored.film.video),
                              .frames = stored.frames,
                              .rate = stored.rate,
                              .inputs = {},
                              .underlay = stored.film.underlay,
                              .keepsModelLimits = keepsModelLimits(stored.film),
                              .quality = m_parts.quality ? m_parts.quality() : kFilmQuality,
                              .output = stored.film.output,
                              .partId = id.toString(QUuid::Id128),
                              .mayReplace = stored.outputChosen,
                              .whole = stored.whole,
                              .withoutUnderlay = stored.withoutUnderlay,
                              .changed = [stored] {
                                  return changedInput(stored, -1);
                              }};
    for (int piece = 0; piece < stored.pieces.size(); ++piece) {
        if (const QString result = resultOf(stored, piece); !result.isEmpty())
            options.inputs +=
                {stored.pieces[piece], piece + 1, result, pathOf(stored, piece, u"voice.wav"_s)};
    }
    work.join = std::make_unique<FilmJoin>(options);
    connect(work.join.get(), &FilmJoin::progressed, this, [this, id](double fraction) {
        if (const auto its = m_work.value(id))
            its->fraction = fraction;
        Q_EMIT joining(id, fraction);
        Q_EMIT changed(id);
    });
    connect(work.join.get(), &FilmJoin::sealed, this,
            [this, id](const FileStamp &stamp, const QString &withoutUnderlay) {
                const auto its = m_work.value(id);
                if (!its)
                    return;
                its->film.whole = stamp;
                its->film.withoutUnderlay = withoutUnderlay;
                // On failure, it is joined again after a crash, which only costs time.
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
    // The join may have picked another name if this one was taken in the meantime.
    const QString claimed = std::exchange(work->film.film.output, path);
    work->film.isJoined = true;
    work->film.joinedAt = m_parts.clock->now();
    if (const auto saved = m_parts.films->save(work->film); !saved) {
        work->film.isJoined = false;
        work->film.film.output = claimed;
        return stop(film, saved.error());
    }
    // Keep the results, because they were paid for.
    QStringList cuts;
    for (int piece = 0; piece < work->film.pieces.size(); ++piece)
        cuts << pathOf(work->film, piece, u"video.mp4"_s) << pathOf(work->film, piece, u"voice.wav"_s);
    removeCuts(work->film, cuts);
    work->claim->reset();
    dropClaim(claimed, {m_parts.jobs->path(), film});
    m_work.remove(film);
    m_parts.jobs->releaseLease(film);
    Q_EMIT joined(film, path, notes, work->film.withoutUnderlay);
    Q_EMIT changed(film);
    Q_EMIT finished(film);
}

/// Stops because the video can't be read. If it has changed or is missing, reports that instead.
void FilmRunner::stopAtVideo(const QUuid &film, const Error &error)
{
    onDisk(
        film, [stored = m_work[film]->film] { return changedInput(stored, -1); },
        [this, film, error](const std::optional<Error> &changedOne) {
            stop(film, changedOne.value_or(error));
        });
}

void FilmRunner::stop(const QUuid &film, const Error &error)
{
    stop(film, [stored = m_work[film]->film, error] { return translated(stored, error); });
}

void FilmRunner::stop(const QUuid &film, const Reason &why)
{
    m_work.remove(film);
    m_parts.jobs->releaseLease(film);
    m_stopped.insert(film, why);
    Q_EMIT stopped(film, why());
    Q_EMIT changed(film);
}

} // namespace retalk
