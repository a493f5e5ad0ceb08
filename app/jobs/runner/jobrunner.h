#pragma once

#include "jobs/model/job.h"
#include "jobs/runner/pace.h"
#include "jobs/runner/tasksearch.h"
#include "jobs/store/jobstore.h"
#include "jobs/store/submitlock.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace retalk {

class Clock;
class HttpTransport;
class LocalService;
class SecretStore;
class Settings;
struct ResultFacts;

/// Runs jobs: commits each transition to the store, then carries out its effects. One per process.
class JobRunner : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        JobStore *store;
        Settings *settings;
        SecretStore *secrets;
        LocalService *local; ///< may be null in a client-only build
        HttpTransport *transport;
        const Clock *clock;
        Pace pace = {};
    };
    explicit JobRunner(Parts parts, QObject *parent = nullptr);
    ~JobRunner() override;

    /// Resumes all unfinished jobs, including those of processes that end. Call once. Pieces of films that
    /// have been submitted are followed to their end, but none is submitted: see isPausedWithFilm().
    void start();
    /// Resumes this job only. For processes that don't run all jobs and so never call start(), and for the
    /// pieces of a film that continues.
    void follow(const QUuid &id);
    /// Lets the piece of a film rest again, see isPausedWithFilm(): nothing more is submitted for it, not
    /// even what's only waiting for another job's answer, until follow(), retry() or sendAgain(). What has
    /// been submitted is still followed and downloaded.
    void pausePiece(const QUuid &id);
    /// Returns true for an unsent piece of a film that isn't being continued in this process: it starts when
    /// its film continues or the user retries it.
    bool isPausedWithFilm(const QUuid &id) const;

    /// Stores a new job as Queued and returns it; it starts when its turn comes. With an empty `outputPath`,
    /// the path is made from the settings' result folder and file name pattern and never names an existing
    /// file. A given one is replaced, but only by the finished video. `name`: replaces the name made from the
    /// inputs, and the pattern for the file name. Kind InvalidInput: the first rule that the request breaks;
    /// its files aren't checked until its turn comes.
    Expected<Job> submit(const GenerationRequest &request, const ServiceAddress &service,
                         const QString &outputPath = {}, const QString &name = {});

    /// Returns the path that submit() would use for such a job: not an existing file, another job's output or
    /// claimed by another process.
    QString freeOutputPath(const ResultFacts &facts) const;

    /// Like submit(), for a piece of a film whose `id` is stored with the film: a job already in the store is
    /// returned unchanged, so nothing is submitted twice. Uses the piece's id, film, piece, name, service,
    /// request and outputPath.
    Expected<Job> submitPiece(const Job &piece);

    /// Failed, Expired, Cancelled or WaitingToRetry: tries again from the last safe state (never an automatic
    /// second paid POST). Completed: downloads the result again.
    /// On failure returns the reason; kind Disk: it's done once it can be stored.
    Expected<void> retry(const QUuid &id);
    /// Stores the result of the sync check of a Completed job's file.
    void noteSync(const QUuid &id, const SyncVerdict &verdict);
    /// Replaces the request of a job that hasn't been sent.
    Expected<void> edit(const QUuid &id, const GenerationRequest &request);
    /// Keeps a queued job from starting while the user edits it, until release(). In this process only.
    void hold(const QUuid &id);
    void release(const QUuid &id);
    /// Stops a job for which canCancel() is true; otherwise returns false and changes nothing. On other
    /// services a task continues until the service answers.
    bool cancel(const QUuid &id);
    /// Undoes cancel(): the job is queued again, and the piece of a film that rested rests again.
    void undoCancel(const QUuid &id);
    enum class Removal {
        OnlyIfNothingIsLost,
        EvenIfPaid ///< confirmed by the user
    };
    /// Stops the job at once, deletes it and returns it as it was. Kind InvalidInput: its result may be paid
    /// for and would be lost (mayLosePaidResult()), or another Retalk is working on it. Kind NotFound: there
    /// is no such job.
    Expected<Job> remove(const QUuid &id, Removal how = Removal::OnlyIfNothingIsLost);
    /// Puts back what remove() returned. The job continues where it was; if it was being prepared it's
    /// queued, and the piece of a film that rested rests again.
    Expected<void> restore(const Job &job);
    /// Moves the queued jobs among `ids`, in this order, ahead of `before` (null: to the end).
    void move(const QList<QUuid> &ids, const QUuid &before);

    /// Changes the output path of a job that isn't downloaded yet or whose file is missing. Kind
    /// InvalidInput, field "output", if that file can't be written or the video has already been downloaded.
    Expected<void> setOutput(const QUuid &id, const QString &outputPath);

    // Unconfirmed
    /// Lists the account's tasks; candidatesFound() is emitted later. If that's impossible, returns an error
    /// as below.
    Expected<void> checkWithService(const QUuid &id);
    // Each returns an error if it isn't done: kind InvalidInput if the job isn't Unconfirmed (any more) or
    // another Retalk is working on it, Disk if the request couldn't be stored yet.
    Expected<void> sendAgain(const QUuid &id); ///< confirmed by the user: same body, same key
    /// Assigns the task chosen by the user. Also kind InvalidInput, field "task": another job has this task.
    Expected<void> adopt(const QUuid &id, const QString &taskId);
    Expected<void> forget(const QUuid &id); ///< given up by the user: Cancelled

    /// Returns the newest job with the same request and service that was created within the last minute,
    /// wasn't cancelled, and has cost or will cost something.
    std::optional<QUuid> findDuplicate(const GenerationRequest &request, const ServiceAddress &service) const;
    /// Returns true if a newer job has the same request and has cost or will cost something: submitting `job`
    /// would be paid for twice.
    bool hasNewerDuplicate(const Job &job) const;

    /// Returns the turn to submit this request: take it before the last call of findDuplicate() and keep it
    /// until the job is submitted.
    Expected<std::optional<SubmitLock>> acquireSubmitLock(const GenerationRequest &request,
                                                          const ServiceAddress &service) const;

    /// Returns the jobs of this process whose POST has been sent and whose answer isn't stored yet; ending
    /// the program now would leave them Unconfirmed.
    QSet<QUuid> postsUnderWay() const;

    /// Sets how many jobs run at a time on each service of this kind.
    void setParallelLimit(ServiceKind kind, int jobs);
    /// Likewise, for every service.
    void setParallelLimit(int jobs);

    /// Why no queued job starts.
    enum class Pause {
        No,
        ByUser,    ///< by the user: nothing is uploaded or submitted
        LowBalance ///< likewise for paid jobs; drafts on this computer continue
    };
    /// Takes effect at once: jobs being prepared are queued again. Submitted tasks are still followed and
    /// downloaded. The runner doesn't save it.
    void setPause(Pause pause);
    Pause pause() const;
    /// Returns true if jobs at `service` don't start.
    bool isPaused(const ServiceAddress &service) const;
    /// The balance is checked before each paid submission; below `credits` the queue is paused. 0: it's never
    /// checked.
    void setLowestBalance(double credits);

    /// For the end of the program: no further POST is sent, and jobs that would send one, or are waiting to
    /// retry, stay as they are.
    void stopSubmitting();

    /// Returns the progress of the job's current stage, which isn't stored.
    double stageProgress(const QUuid &id) const;

Q_SIGNALS:
    void stageProgressed(const QUuid &id, double fraction);
    /// Emitted when a job reaches Completed, Failed, Expired or Cancelled, or stays Unconfirmed after the
    /// search for its task.
    void settled(const QUuid &id);
    /// Emitted when the POST of `id` is no longer under way, see postsUnderWay().
    void postEnded(const QUuid &id);
    void pauseChanged();
    /// Emitted when the queue has paused itself before a submission to `service` with only `credits` left.
    void balanceTooLow(const retalk::ServiceAddress &service, double credits);
    /// Emitted when the service didn't stop the task of `id`.
    void cancelFailed(const QUuid &id, const retalk::Error &error);
    /// Emitted with the result of checkWithService().
    void candidatesFound(const QUuid &id, const retalk::TaskSearch &search);
    /// Emitted when checkWithService() ends without a result: the job is finished, or belongs to another
    /// process.
    void checkEnded(const QUuid &id);
    /// Emitted when a change couldn't be stored (disk full); it's retried until it can, and its job doesn't
    /// continue until then. Once for each reason, until everything is stored.
    void storeFailed(const retalk::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace retalk
