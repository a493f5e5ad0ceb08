#pragma once

#include "jobs/model/job.h"
#include "jobs/runner/pace.h"
#include "jobs/runner/servicedirectory.h"
#include "jobs/runner/tasksearch.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace retalk {

class Clock;

/// Looks for the task of a job whose POST was never answered: lists the account's tasks of that time. Never
/// decides: the rows of the list say nothing of their inputs, and another program of the same account may
/// have made a task at the same moment. The one proof that the API allows is the answer to the same key,
/// which is the runner's business. Looks a few times, because a task may be listed late and the network may
/// be what failed.
class Recovery : public QObject
{
    Q_OBJECT
public:
    /// Tells whether a task belongs to another job of this store.
    using IsKnown = std::function<bool(const QString &taskId)>;

    Recovery(const Job &job, ServiceDirectory *services, const Clock *clock, IsKnown isKnown,
             const Pace &pace, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// After the last look, exactly once. What an earlier page held counts when a later one could not be
    /// read.
    void done(const retalk::TaskSearch &search);

private:
    void look();
    void readPage(const ServiceDirectory::Clients &clients, int page);
    /// Takes the rows in and says whether the list goes on.
    bool take(const TaskPage &answer);
    void endLook(const std::optional<Error> &error);

    Job m_job;
    ServiceDirectory *m_services;
    const Clock *m_clock;
    IsKnown m_isKnown;
    Pace m_pace;
    size_t m_look = 0;
    QTimer m_timer;
    QSet<QString> m_seen; ///< rows of this look
    QList<TaskRow> m_candidates;
};

/// The time in which the task of a job was made, by the clock of the service.
struct TaskWindow
{
    QDateTime from;
    QDateTime to;
};

/// `answered`: the date of an answer that arrived at `now`, which tells how the service's clock differs from
/// ours; invalid: not known, so that the window is as wide as clocks are wrong.
TaskWindow taskWindow(const Job &job, const QDateTime &answered, const QDateTime &now);

/// The rows that may be the job's task: of our model, made within `window` or at a time that is not said.
QList<TaskRow> candidatesAmong(const QList<TaskRow> &rows, const TaskWindow &window);

} // namespace retalk
