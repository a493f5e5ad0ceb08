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

/// Does what transition() asks for and reports what came of it. Knows no rule of the job's life.
class JobEffects : public QObject
{
    Q_OBJECT
public:
    /// `outputs` outlives it.
    JobEffects(const JobRunner::Parts &parts, Outputs *outputs, QObject *parent = nullptr);

    void carryOut(const Job &job, const QList<Effect> &effects);
    /// Asks the service to stop the job's task; the job itself may be gone.
    void cancelTask(const Job &job);
    /// Drops whatever is going on for the job.
    void stop(const QUuid &id);
    /// The same for a job that is being removed. A task that its POST is making on this computer is stopped
    /// when it is known.
    void abandon(const Job &job);
    /// The next call for the service reads its key anew.
    void forgetKey(const ServiceAddress &service) { m_services.forget(service); }
    /// From now on no paid job is submitted while less than `credits` is left at its service; 0: no matter.
    void setLowestBalance(double credits) { m_lowestBalance = credits; }
    /// True while the job's POST, or its preparation, waits until another POST is answered.
    bool isWaitingToPost(const QUuid &id) const { return m_gate.isWaiting(id); }
    /// Looks for the task of an unconfirmed job and ends with undecided(); for the person's question.
    void search(const Job &job);

Q_SIGNALS:
    void reported(const QUuid &id, const retalk::Happening &what);
    void progressed(const QUuid &id, double fraction);
    /// The task of an unconfirmed job was looked for, and the person must say which one it is.
    void undecided(const QUuid &id, const retalk::TaskSearch &search);
    /// The task of `id` could not be stopped.
    void cancelFailed(const QUuid &id, const retalk::Error &error);
    /// A job was about to be submitted to `service`, where only `credits` are left.
    void balanceTooLow(const retalk::ServiceAddress &service, double credits);

private:
    void carryOut(const Job &job, Effect effect);
    void upload(const Job &job);
    void noteUpload(const QUuid &id, const ServiceAddress &service, const UploadedFile &file);
    /// Reports Prepared, unless too little is left for a paid job.
    void submitWithBalance(const Job &job, const QByteArray &body);
    void post(const Job &job);
    void send(const Job &job, const ServiceDirectory::Clients &clients, QObject *work);
    void fetch(const Job &job);
    void fetchNext();
    void beginFetch(const Job &job);
    void recover(const Job &job);
    bool maySendAgain(const Job &job);
    void awaitRetry(const Job &job);
    void armRetries();
    void reportDueRetries();
    void takeAnswer(const QUuid &id, const Expected<Task> &task);
    void fail(const QUuid &id, const Error &error);
    void reportLater(const QUuid &id, const Happening &what);
    /// Makes `work` what is going on for the job, in place of what was.
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
    QSet<QObject *> m_abandoned; ///< POSTs of jobs that were removed
    QHash<QUuid, Job> m_fetchQueue;
    QSet<QUuid> m_fetching;
    QTimer m_fetchTimer;
    struct Retry
    {
        QDateTime at;          ///< on the wall, which also runs while the computer sleeps
        qint64 deadlineMs = 0; ///< on m_clock, which nobody sets back
    };
    QHash<QUuid, Retry> m_retries;
    QElapsedTimer m_clock;
    QTimer m_retryTimer;
};

} // namespace retalk
