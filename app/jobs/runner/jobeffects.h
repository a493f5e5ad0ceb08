#pragma once

#include "jobs/model/jobevent.h"
#include "jobs/model/transition.h"
#include "jobs/runner/jobcopies.h"
#include "jobs/runner/jobrunner.h"
#include "jobs/runner/pollschedule.h"
#include "jobs/runner/sendgate.h"
#include "jobs/runner/tasksearch.h"
#include "jobs/runner/uploadsweep.h"
#include "jobs/store/servicenotes.h"

#include <QElapsedTimer>
#include <QTimer>

namespace retalk {

class Outputs;

/// Carries out the effects that transition() returns and reports their outcome. Contains none of the rules of
/// a job's life.
class JobEffects : public QObject
{
    Q_OBJECT
public:
    /// `outputs` must outlive it.
    JobEffects(const JobRunner::Parts &parts, Outputs *outputs, QObject *parent = nullptr);

    void carryOut(const Job &job, const QList<Effect> &effects);
    /// Asks the service to stop the job's task; the job itself may have been removed.
    void cancelTask(const Job &job);
    /// Stops all work on the job.
    void stop(const QUuid &id);
    /// Likewise, for a job that is being removed. A task that its POST is creating on this computer is
    /// stopped once its id is known.
    void abandon(const Job &job);
    /// The next call to the service rereads its key.
    void forgetKey(const ServiceAddress &service) { m_services.forget(service); }
    /// Submits no further paid job while fewer than `credits` are left at its service; 0: no minimum.
    void setLowestBalance(double credits) { m_lowestBalance = credits; }
    /// Returns true while the job's POST, or its preparation, waits for the answer to another POST.
    bool isWaitingToPost(const QUuid &id) const { return m_gate.isWaiting(id); }
    /// Searches for the task of an unconfirmed job at the user's request and ends with undecided().
    void search(const Job &job);

Q_SIGNALS:
    void reported(const QUuid &id, const retalk::JobEventPayload &what);
    void progressed(const QUuid &id, double fraction);
    /// Emitted when the search for an unconfirmed job's task has ended and the user must choose the task.
    void undecided(const QUuid &id, const retalk::TaskSearch &search);
    /// Emitted when the task of `id` couldn't be stopped.
    void cancelFailed(const QUuid &id, const retalk::Error &error);
    /// Emitted when a job was about to be submitted to `service` with only `credits` left.
    void balanceTooLow(const retalk::ServiceAddress &service, double credits);

private:
    void carryOut(const Job &job, Effect effect);
    void upload(const Job &job);
    void noteUpload(const QUuid &id, const ServiceAddress &service, const UploadedFile &file);
    /// Reports Prepared, unless the balance is too low for a paid job.
    void submitWithBalance(const Job &job, const QByteArray &body);
    void post(const Job &job);
    void send(const Job &job, const ServiceDirectory::Clients &clients, QObject *work);
    void queueDownload(const Job &job);
    void downloadNext();
    void beginDownload(const Job &job);
    void recover(const Job &job);
    bool maySendAgain(const Job &job);
    void awaitRetry(const Job &job);
    void armRetries();
    void reportDueRetries();
    void takeAnswer(const QUuid &id, const Expected<Task> &task);
    void fail(const QUuid &id, const Error &error);
    void reportLater(const QUuid &id, const JobEventPayload &what);
    /// Makes `work` the job's current work, replacing any other.
    template <typename Work>
    Work *begin(const QUuid &id, Work *work);

    JobRunner::Parts m_parts;
    Outputs *m_outputs;
    ServiceDirectory m_services;
    PollSchedule m_polls;
    SendGate m_gate;
    ServiceNotes m_notes;
    UploadSweep m_sweep;
    JobCopies m_copies;
    double m_lowestBalance = 0;
    QHash<QUuid, QObject *> m_works;
    QSet<QObject *> m_abandoned; ///< POSTs of removed jobs
    QHash<QUuid, Job> m_downloadQueue;
    QSet<QUuid> m_downloading;
    QTimer m_downloadTimer;
    struct Retry
    {
        QDateTime at;          ///< wall-clock time, which advances while the computer sleeps
        qint64 deadlineMs = 0; ///< in m_clock, which is monotonic
    };
    QHash<QUuid, Retry> m_retries;
    QElapsedTimer m_clock;
    QTimer m_retryTimer;
};

} // namespace retalk
