#pragma once

#include "films/filmlook.h"
#include "films/filmstore.h"
#include "films/storedfilm.h"
#include "jobs/store/submitturn.h"

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

/// What becomes of a film at this moment, for its row in a list.
struct FilmStage
{
    enum class Kind {
        Resting,   ///< nobody works on it: goOn() does
        Elsewhere, ///< another Retalk works on it
        Cutting,
        Waiting, ///< for its pieces' jobs
        Joining,
        Stopped,   ///< it waits for the person: `error` says why, and goOn() tries again
        Cancelled, ///< by the person; goOn() takes it up again
        Over       ///< joined
    } kind = Kind::Resting;
    int piece = -1;             ///< Cutting: which one, counted from 0
    double fraction = 0;        ///< Joining: 0..1
    int done = 0;               ///< pieces whose video is there
    std::optional<Error> error; ///< `field` of validate()

    /// This process works on it, and cancel() stops that.
    bool isAtWork() const { return kind == Kind::Cutting || kind == Kind::Waiting || kind == Kind::Joining; }
    bool operator==(const FilmStage &) const = default;
};

/// How far a film is, 0..1: its pieces and their join.
double wholeProgress(const StoredFilm &film, const FilmStage &stage, const JobStore &jobs);

/// Carries films through cutting, their pieces' jobs and joining. A film is stored before anything is done
/// for it, and each step finds out from the disk what is left: which pieces have a job, which cuts and
/// results are there. So a kill at any instant loses nothing and pays nothing twice. The jobs' own life is
/// JobRunner's.
///
/// Nothing is cut or submitted but for films that begin() or goOn() were called for in this process. One per
/// process; looks at inputs and outputs on the pool, at its own folder beside the job list directly.
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
        /// x264's CRF of what is joined, asked for as the join begins; none: kFilmQuality.
        std::function<int()> quality = {};
    };
    explicit FilmRunner(Parts parts, QObject *parent = nullptr);
    ~FilmRunner() override;

    /// Stores a film that was looked at and whose plan, `pieces`, has no errors, and goes on with it.
    /// `outputChosen`: a file there is replaced by the joined one. Its id; begun() follows, or notBegun()
    /// when nothing was stored. Ask twin() first.
    QUuid begin(const FilmLook::Found &found, const QList<FilmPiece> &pieces, bool outputChosen);
    /// Goes on with it; does nothing to one that is going on. Kind InvalidInput when another Retalk works on
    /// it, or it's joined already; stopped() when it can't go on for another reason.
    Expected<void> goOn(const QUuid &film);
    /// Nothing more is cut, submitted or joined: jobs that can be cancelled are, and what was submitted is
    /// fetched. Its name is free for others. Kind InvalidInput when another Retalk works on it or it's
    /// joined, Disk when it can't be stored.
    Expected<void> cancel(const QUuid &film);
    /// Takes a film out of the list, after cancel() where it isn't joined; its jobs and their videos stay.
    /// What was cut for it goes a little later. The film, for restore(). As cancel().
    Expected<StoredFilm> remove(const QUuid &film);
    /// Back into the list, as remove() has left it. Kind Disk on failure.
    Expected<void> restore(const StoredFilm &film);
    /// Every film of the list, the oldest first.
    QList<StoredFilm> films() const;
    /// One of them, without reading the others; none when it isn't in the list.
    std::optional<StoredFilm> film(const QUuid &film) const;
    FilmStage stage(const StoredFilm &film) const;

    /// The jobs of `film` that submitAgain() may pay for once more: those that failed, were cancelled or
    /// removed, whose video is gone, or which may have been submitted from a damaged list. In the order of
    /// its pieces.
    QList<QUuid> replaceableJobs(const StoredFilm &film) const;
    /// goOn() after the person has said that `jobs`, of replaceableJobs(), are submitted once more, as new
    /// ones; no other is, not even one that fails from now on. Results that the service may still have are
    /// asked for first.
    Expected<void> submitAgain(const QUuid &film, const QList<QUuid> &jobs);
    /// Joins the pieces that are done, with the video's own picture in place of the others, for which nothing
    /// more is submitted. The film is over then. stopped() when no piece is done. Ask first where
    /// leftOutOf() isn't nothing.
    Expected<void> joinWhatIsThere(const QUuid &film);
    /// The pieces that joinWhatIsThere() would leave out though they may still come.
    struct LeftOut
    {
        int unsent = 0;    ///< they are cut or wait, and are then cancelled
        int submitted = 0; ///< they may be paid for, and their videos are downloaded all the same

        bool operator==(const LeftOut &) const = default;
    };
    LeftOut leftOutOf(const StoredFilm &film) const;
    /// The film for which the same would be paid once more: the newest that isn't over, else one that was
    /// joined within the last minute. None for a service that is free.
    std::optional<StoredFilm> twin(const Film &film, const FilmStamps &stamps) const;
    /// True when it needs no look at the account to say that none of its jobs has cost anything, not even one
    /// that another has replaced.
    bool isCertainlyUncharged(const StoredFilm &film) const;
    /// Before the last look at twin(), and until begun() or notBegun(): no other process begins the same
    /// meanwhile. As SubmitTurn::take().
    Expected<std::optional<SubmitTurn>> takeTurn(const Film &film) const;

    /// From now on films whose pieces are all done are joined by themselves, which costs nothing. Call once,
    /// in a process that is there for all films.
    void start();

    /// True while it cuts or joins, or has pieces to submit.
    bool isBusy(const QUuid &film) const;

Q_SIGNALS:
    void begun(const QUuid &film);
    /// PartFile's and OutputClaim's errors, field "output"; kind Disk when it can't be stored.
    void notBegun(const QUuid &film, const retalk::Error &error);
    /// stage() says something else, or the film has left the list or is back.
    void changed(const QUuid &film);
    /// It's over, or was cancelled.
    void finished(const QUuid &film);

    void cutting(const QUuid &film, int piece);
    void submitted(const QUuid &film, int piece, const QUuid &job);
    void joining(const QUuid &film, double fraction);
    void joined(const QUuid &film, const QString &path, const QStringList &notes);
    /// It waits for the person: what's done is kept, and goOn() tries again.
    void stopped(const QUuid &film, const retalk::Error &error);

private:
    class Work;
    template <typename Does, typename Next>
    void onDisk(const QUuid &film, Does does, Next next);
    void store(const QUuid &film);
    void look(const QUuid &job);
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
    void rest(const StoredFilm &film);
    void cancelUnsent(const StoredFilm &film);
    void join(const QUuid &film);
    void joinUnchanged(Work &work);
    void finish(const QUuid &film, const QString &path, const QStringList &notes);
    void stopAtVideo(const QUuid &film, const Error &error);
    void stop(const QUuid &film, const Error &error);
    void stepLater(const QUuid &film);
    void note(const StoredFilm &film);
    QString pathOf(const StoredFilm &film, int piece, const QString &name) const;
    QSet<QString> cutsOfCopies(const StoredFilm &film) const;
    void removeUploadedCuts(const StoredFilm &film) const;
    void removeCuts(const StoredFilm &film, const QStringList &cuts) const;
    QString resultOf(const StoredFilm &film, int piece) const;
    int donePieces(const StoredFilm &film) const;
    Error wrongPiece(const StoredFilm &film, int piece, Error error) const;
    std::optional<Error> stuckPiece(const StoredFilm &film) const;

    Parts m_parts;
    QHash<QUuid, std::shared_ptr<Work>> m_work;
    QHash<QUuid, QUuid> m_filmOf;         ///< by job, as far as they were met
    QHash<QUuid, Error> m_stopped;        ///< why films of this process wait
    QSet<QUuid> m_settled;                ///< Unconfirmed jobs whose task was looked for
    QHash<QUuid, StoredFilm> m_discarded; ///< removed or cancelled a short while ago
    QTimer m_discardTimer;
    bool m_joinsByItself = false;
};

} // namespace retalk
