#pragma once

#include "films/filmprobe.h"
#include "films/filmstore.h"
#include "films/storedfilm.h"
#include "jobs/store/submitlock.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace retalk {

class Clock;
class JobRunner;
class JobStore;

/// The current state of a film, for its row in a list.
struct FilmStage
{
    enum class Kind {
        Idle,      ///< nothing is in progress; resume() continues it
        Elsewhere, ///< another Retalk process is working on it
        Cutting,
        Waiting, ///< for the jobs of its pieces
        Joining,
        Stopped, ///< needs the user: `error` says why, and resume() retries; also after a restart if a piece
                 ///< has failed
        Cancelled, ///< by the user; resume() resumes it
        Joined     ///< joined
    } kind = Kind::Idle;
    int piece = -1;             ///< for Cutting: the piece, counted from 0
    double fraction = 0;        ///< how much of the piece is cut or of the film is joined, 0..1
    int done = 0;               ///< pieces with a finished video
    std::optional<Error> error; ///< `field` as in validate()

    /// Returns true if this process is working on it, so that cancel() stops it.
    bool isAtWork() const { return kind == Kind::Cutting || kind == Kind::Waiting || kind == Kind::Joining; }
    bool operator==(const FilmStage &) const = default;
};

/// Returns the overall progress of a film, 0..1, from the cuts and jobs of its pieces and the join.
double overallProgress(const StoredFilm &film, const FilmStage &stage, const JobStore &jobs);

/// Takes films through cutting, the jobs of their pieces, and joining. A film is stored before any work on it
/// begins, and each step determines from the disk what remains to be done: which pieces have a job, and which
/// cuts and results exist. A crash at any moment therefore loses nothing and pays for nothing twice. The jobs
/// themselves are run by JobRunner.
///
/// Only films passed to begin() or resume() in this process are cut or submitted. There is one instance per
/// process. Inputs and outputs are accessed on the pool, the film folder next to the job list directly.
class FilmRunner : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        FilmStore *films;
        JobStore *jobs;
        JobRunner *runner;
        const Clock *clock;
        /// Returns x264's CRF for the joined file; called when the join begins. Not set: kFilmQuality.
        std::function<int()> quality = {};
    };
    explicit FilmRunner(Parts parts, QObject *parent = nullptr);
    ~FilmRunner() override;

    /// Stores a film that has been read and whose plan, `pieces`, has no errors, and starts work on it.
    /// `outputChosen` allows the joined file to replace an existing one. Returns the film's id; begun()
    /// follows, or beginFailed() if nothing was stored. Check findDuplicate() first.
    QUuid begin(const FilmProbe::Result &found, const QList<FilmPiece> &pieces, bool outputChosen);
    /// Continues a film; does nothing if it is already in progress. Fails with kind InvalidInput if another
    /// Retalk process is working on it or it is already joined. Emits stopped() if it can't continue for
    /// another reason.
    Expected<void> resume(const QUuid &film);
    /// Stops cutting, submitting and joining. Cancels the jobs that can be cancelled and downloads the
    /// results of those already submitted. Releases the output name. Fails with kind InvalidInput if another
    /// Retalk process is working on the film or it is joined, and with Disk if it can't be stored.
    Expected<void> cancel(const QUuid &film);
    /// Removes a film from the list, after cancel() if it isn't joined. Its jobs and their videos stay; its
    /// cuts are deleted shortly afterwards. Returns the film, for restore(). Errors: see cancel().
    Expected<StoredFilm> remove(const QUuid &film);
    /// Puts a film back in the list as remove() left it. Fails with kind Disk.
    Expected<void> restore(const StoredFilm &film);
    /// Returns all films in the list, oldest first.
    QList<StoredFilm> films() const;
    /// Returns one film without reading the others; nullopt if it isn't in the list.
    std::optional<StoredFilm> film(const QUuid &film) const;
    FilmStage stage(const StoredFilm &film) const;

    /// Returns the jobs of `film` that submitAgain() may pay for again, in the order of the pieces: jobs that
    /// failed, were cancelled or removed, whose video is gone, or that may have been submitted from a damaged
    /// list.
    QList<QUuid> replaceableJobs(const StoredFilm &film) const;
    /// Calls resume() after the user has confirmed that `jobs`, from replaceableJobs(), are submitted again
    /// as new jobs. No other job is, not even one that fails later. Results that the service may still have
    /// are requested first.
    Expected<void> submitAgain(const QUuid &film, const QList<QUuid> &jobs);
    /// Joins the finished pieces, with the original video in place of the others, for which nothing more is
    /// submitted. The film is then over. Emits stopped() if no piece is finished. If omittedPieces() isn't
    /// empty, ask the user first.
    Expected<void> joinFinishedPieces(const QUuid &film);
    /// The pieces that joinFinishedPieces() would leave out although they may still be finished.
    struct OmittedPieces
    {
        int unsent = 0;    ///< cut or waiting; they will be cancelled
        int submitted = 0; ///< possibly paid for; their videos are downloaded anyway

        bool operator==(const OmittedPieces &) const = default;
    };
    OmittedPieces omittedPieces(const StoredFilm &film) const;
    /// Returns the film for which the same would be paid again: the newest that isn't over, otherwise one
    /// that was joined within the last minute. Returns nullopt for a free service.
    std::optional<StoredFilm> findDuplicate(const Film &film, const FilmStamps &stamps) const;
    /// Returns true if none of its jobs, including replaced ones, can have cost anything, without having to
    /// check the account.
    bool isCertainlyUncharged(const StoredFilm &film) const;
    /// Reserves the right to begin `film`, so that no other process begins the same one. Hold the result from
    /// before the last call of findDuplicate() until begun() or beginFailed(). See SubmitLock::take().
    Expected<std::optional<SubmitLock>> acquireSubmitLock(const Film &film) const;

    /// From now on, joins films automatically when all pieces are finished, which costs nothing. Call this
    /// once, in a process that manages all films.
    void start();

    /// Returns true while the film is being cut or joined, or has pieces to submit.
    bool isBusy(const QUuid &film) const;

Q_SIGNALS:
    void begun(const QUuid &film);
    /// The errors of PartFile and OutputClaim, with field "output"; kind Disk if the film can't be stored.
    void beginFailed(const QUuid &film, const retalk::Error &error);
    /// Emitted when stage() changes, or the film was removed from the list or restored.
    void changed(const QUuid &film);
    /// Emitted when the film is over or was cancelled.
    void finished(const QUuid &film);

    void cutting(const QUuid &film, int piece);
    void cutProgressed(const QUuid &film, int piece, double fraction);
    void submitted(const QUuid &film, int piece, const QUuid &job);
    void joining(const QUuid &film, double fraction);
    /// `withoutUnderlay`: see StoredFilm.
    void joined(const QUuid &film, const QString &path, const QStringList &notes,
                const QString &withoutUnderlay);
    /// Emitted when the film needs the user. Finished work is kept, and resume() retries.
    void stopped(const QUuid &film, const retalk::Error &error);

private:
    class Work;
    /// Returns why a film has stopped, in the current language.
    using Reason = std::function<Error()>;
    template <typename Does, typename Next>
    void onDisk(const QUuid &film, Does does, Next next);
    void store(const QUuid &film);
    void handleJobChange(const QUuid &job);
    void discardLater(const StoredFilm &film);
    void discard(const StoredFilm &film);
    void discardAll();
    void joinIfWhole(const QUuid &film);
    void claim(const QUuid &film);
    void step(const QUuid &film);
    bool isReplaceable(const StoredFilm &film, int piece) const;
    Expected<bool> renew(Work &work, int piece);
    void cut(const QUuid &film, int piece);
    void cutUnchanged(Work &work, int piece);
    void submit(Work &work, int piece);
    void pausePieces(const StoredFilm &film);
    void cancelUnsent(const StoredFilm &film);
    void join(const QUuid &film);
    void joinUnchanged(Work &work);
    void finish(const QUuid &film, const QString &path, const QStringList &notes);
    void stopAtVideo(const QUuid &film, const Error &error);
    void stop(const QUuid &film, const Error &error);
    void stop(const QUuid &film, const Reason &why);
    void stepLater(const QUuid &film);
    void note(const StoredFilm &film);
    QString pathOf(const StoredFilm &film, int piece, const QString &name) const;
    QSet<QString> cutsOfCopies(const StoredFilm &film) const;
    void removeUploadedCuts(const StoredFilm &film) const;
    void removeCuts(const StoredFilm &film, const QStringList &cuts) const;
    QString resultOf(const StoredFilm &film, int piece) const;
    int donePieces(const StoredFilm &film) const;
    static Error wrongPiece(const StoredFilm &film, int piece, Error error);
    Reason stuckPiece(const StoredFilm &film) const;
    std::optional<Error> failedPiece(const StoredFilm &film) const;

    Parts m_parts;
    QHash<QUuid, std::shared_ptr<Work>> m_work;
    QHash<QUuid, QUuid> m_filmOf;         ///< by job, as far as known
    QHash<QUuid, Reason> m_stopped;       ///< why films of this process have stopped
    QSet<QUuid> m_settled;                ///< Unconfirmed jobs whose task has been searched for
    QHash<QUuid, StoredFilm> m_discarded; ///< recently removed or cancelled
    QTimer m_discardTimer;
    bool m_joinsByItself = false;
};

} // namespace retalk
