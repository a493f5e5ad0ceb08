#pragma once

#include "jobs/jobevent.h"
#include "jobs/jobrunner.h"
#include "jobs/pollschedule.h"
#include "jobs/tasksearch.h"
#include "jobs/transition.h"

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
    JobEffects(const JobRunner::Parts &parts, const Outputs *outputs, QObject *parent = nullptr);

    void carryOut(const Job &job, const QList<Effect> &effects);
    /// Drops whatever is going on for the job.
    void stop(const QUuid &id);
    /// The next call for the service reads its key anew.
    void forgetKey(const ServiceAddress &service) { m_services.forget(service); }
    bool isBusyWith(const QUuid &id) const { return m_works.contains(id); }

Q_SIGNALS:
    void reported(const QUuid &id, const retalk::Happening &what);
    void progressed(const QUuid &id, double fraction);
    /// Looking for the task of an unconfirmed job did not find exactly one.
    void undecided(const QUuid &id, const retalk::TaskSearch &search);

private:
    void carryOut(const Job &job, Effect effect);
    void upload(const Job &job);
    void post(const Job &job);
    void fetch(const Job &job);
    void recover(const Job &job);
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
    const Outputs *m_outputs;
    ServiceDirectory m_services;
    PollSchedule m_polls;
    QHash<QUuid, QObject *> m_works;
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
