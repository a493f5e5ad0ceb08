#pragma once

#include "jobs/model/job.h"
#include "jobs/runner/pace.h"
#include "jobs/runner/tasksearch.h"
#include "jobs/store/jobstore.h"
#include "jobs/store/submitturn.h"

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

/// Carries jobs through their life: commits each transition to the store, then carries out its effects. One
/// per process.
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

    /// Goes on with every unfinished job where it was, and with those of processes that end. Call once.
    /// Pieces of films are followed to their end, but none is submitted: see restsWithFilm().
    void start();
    /// Goes on with this job alone: what a process that is not there for all jobs calls instead of start(),
    /// and for the piece of a film that goes on.
    void follow(const QUuid &id);
    /// Lets the piece of a film rest again, see restsWithFilm(): from now on nothing is submitted for it, not
    /// even what only waits for another job's answer, until follow(), retry() or sendAgain(). What was
    /// submitted is followed and downloaded as ever.
    void rest(const QUuid &id);
    /// True for the piece of a film that would cost something and that nobody goes on with here: it begins
    /// when its film does, or when the person retries it.
    bool restsWithFilm(const QUuid &id) const;

    /// Stores a new job in Queued and returns it; it starts when its turn comes. `outputPath` empty: made
    /// from the settings' result folder and file-name pattern, never over an existing file. A given one is
    /// replaced, by the finished video only. `name`: what the job is called instead of after its inputs, and
    /// its file instead of after the settings' pattern. Kind InvalidInput: the first rule that the request
    /// breaks; its files are looked at once its turn has come.
    Expected<Job> submit(const GenerationRequest &request, const ServiceAddress &service,
                         const QString &outputPath = {}, const QString &name = {});

    /// The path that submit() would make for such a job: no file, no other job's and nobody's claim.
    QString freshOutput(const ResultFacts &facts) const;

    /// As submit(), for a piece of a film, whose `id` was stored with the film: a job that is in the store
    /// already is returned as it is, so that nothing is submitted twice. Its id, film, piece, name, service,
    /// request and outputPath count.
    Expected<Job> submitPiece(const Job &piece);

    /// Failed, Expired, Cancelled or WaitingToRetry: again from the last safe stage (never a second paid POST
    /// by itself). Completed: fetches the result once more.
    /// The reason where it isn't done: kind Disk, it will be once it can be stored.
    Expected<void> retry(const QUuid &id);
    /// Keeps what was found about voice and mouth in the finished file of a Completed job.
    void noteSync(const QUuid &id, const SyncVerdict &verdict);
    /// Replaces the request of a job that has not been sent yet.
    Expected<void> edit(const QUuid &id, const GenerationRequest &request);
    /// Lets a queued job wait while the person changes it, whether its turn comes or not. For this process
    /// and until release().
    void hold(const QUuid &id);
    void release(const QUuid &id);
    /// Stops a job for which canCancel() holds; for any other it returns false and changes nothing. A task
    /// elsewhere goes on until its service answers.
    bool cancel(const QUuid &id);
    /// Takes that back: the job waits again as it did, and the piece of a film that rested rests.
    void undoCancel(const QUuid &id);
    enum class Removal {
        OnlyIfNothingIsLost,
        EvenIfPaid ///< the person was asked and says so
    };
    /// Stops the job at once, deletes it and returns it as it was. Kind InvalidInput: its result may be paid
    /// for and would be lost (mayLosePaidResult()), or another Retalk works on it. Kind NotFound: it isn't
    /// there.
    Expected<Job> remove(const QUuid &id, Removal how = Removal::OnlyIfNothingIsLost);
    /// Puts back what remove() returned. It continues where it was; a job that was being prepared is queued,
    /// and the piece of a film that rested rests.
    Expected<void> restore(const Job &job);
    /// Moves the queued ones of `ids`, in this order, in front of `before` (null: to the end).
    void move(const QList<QUuid> &ids, const QUuid &before);

    /// Another name for the video of a job that is not downloaded yet, or whose file is gone. Kind
    /// InvalidInput, field "output", when it can't be written there or the video is there already.
    Expected<void> setOutput(const QUuid &id, const QString &outputPath);

    // Unconfirmed
    /// Lists the account's tasks: candidatesFound(), later. Otherwise why not, as below.
    Expected<void> checkWithServer(const QUuid &id);
    // Each answers why it wasn't done: kind InvalidInput when the job isn't Unconfirmed (any more) or another
    // Retalk works on it, Disk when the wish couldn't be stored yet.
    Expected<void> sendAgain(const QUuid &id); ///< the person says so: same body, same key
    /// The person picks the task. Also kind InvalidInput, field "task": another job has this task.
    Expected<void> adopt(const QUuid &id, const QString &taskId);
    Expected<void> forget(const QUuid &id); ///< the person lets it be: Cancelled

    /// The newest job with the same request and service that was created within the last minute, was not
    /// cancelled, and is going to cost something or did.
    std::optional<QUuid> twin(const GenerationRequest &request, const ServiceAddress &service) const;
    /// True where a younger job asks for the same, and is going to cost something or did: whoever submits
    /// `job` pays twice.
    bool isMadeAnew(const Job &job) const;

    /// The turn to submit this, to be had before the last look at twin() and until it is submitted.
    Expected<std::optional<SubmitTurn>> takeTurn(const GenerationRequest &request,
                                                 const ServiceAddress &service) const;

    /// Jobs of this process whose POST has left and whose answer isn't stored yet: ending the program now
    /// leaves them Unconfirmed.
    QSet<QUuid> postsUnderWay() const;

    /// How many jobs go on at the same time at one service of this kind.
    void setParallelLimit(ServiceKind kind, int jobs);
    /// The same at every service.
    void setParallelLimit(int jobs);

    /// Why no waiting job begins.
    enum class Pause {
        No,
        ByPerson,  ///< nothing is uploaded or submitted
        LowBalance ///< the same for paid jobs; drafts on this computer go on
    };
    /// Takes effect at once: what is being prepared waits again. Tasks are followed and downloaded all the
    /// while. Not kept by the runner.
    void setPause(Pause pause);
    Pause pause() const;
    /// True when jobs at `service` don't begin.
    bool isPaused(const ServiceAddress &service) const;
    /// Before each paid submission the balance is asked for; below `credits` the queue pauses itself. 0: it
    /// is never asked for.
    void setLowestBalance(double credits);

    /// For the end of the program: no further POST is sent, and jobs that would send one, or wait to
    /// be tried again, stay where they are.
    void submitNoMore();

    /// The stage's live progress, which is not stored.
    double stageProgress(const QUuid &id) const;

Q_SIGNALS:
    void stageProgressed(const QUuid &id, double fraction);
    /// A job reached Completed, Failed, Expired or Cancelled, or stays Unconfirmed after its task was looked
    /// for.
    void settled(const QUuid &id);
    /// The POST of `id` is no longer under way, see postsUnderWay().
    void postEnded(const QUuid &id);
    void pauseChanged();
    /// The queue has paused itself before a submission to `service`, where `credits` are left.
    void balanceTooLow(const retalk::ServiceAddress &service, double credits);
    /// The service did not stop the task of `id`.
    void cancelFailed(const QUuid &id, const retalk::Error &error);
    /// The answer to checkWithServer().
    void candidatesFound(const QUuid &id, const retalk::TaskSearch &search);
    /// What checkWithServer() began ends without one: the job is over, or another process's.
    void checkEnded(const QUuid &id);
    /// A change could not be stored (disk full); it is tried again until it can, and nothing goes on before.
    /// Once for each reason, until everything is stored.
    void storeFailed(const retalk::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace retalk
