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

/// Searches for the task of a job whose POST was never answered by listing the account's tasks of that time.
/// Never decides: the list says nothing about the tasks' inputs, and another program on the same account may
/// have created a task at the same moment. The only proof the API offers is the answer to a POST with the
/// same key, which is left to the runner. Searches a few times, because a task may be listed late and the
/// network may have been at fault.
class Recovery : public QObject
{
    Q_OBJECT
public:
    /// Returns true if a task belongs to another job of this store.
    using IsKnown = std::function<bool(const QString &taskId)>;

    Recovery(const Job &job, ServiceDirectory *services, const Clock *clock, IsKnown isKnown,
             const Pace &pace, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// Emitted exactly once, after the last search. If a later page couldn't be read, the earlier pages still
    /// count.
    void done(const retalk::TaskSearch &search);

private:
    void startAttempt();
    void readPage(const ServiceDirectory::Clients &clients, int page);
    /// Adds the rows and returns true if there are more pages.
    bool take(const TaskPage &answer);
    void endAttempt(const std::optional<Error> &error);

    Job m_job;
    ServiceDirectory *m_services;
    const Clock *m_clock;
    IsKnown m_isKnown;
    Pace m_pace;
    size_t m_attempt = 0;
    QTimer m_timer;
    QSet<QString> m_seen; ///< rows of the current search
    QList<TaskRow> m_candidates;
};

/// When a job's task was created, by the service's clock.
struct TaskWindow
{
    QDateTime from;
    QDateTime to;
};

/// `answered`: the Date of an answer received at `now`, which gives the difference between the service's
/// clock and ours; invalid: unknown, so the window allows for badly set clocks.
TaskWindow taskWindow(const Job &job, const QDateTime &answered, const QDateTime &now);

/// Returns the rows that may be the job's task: those of our model, created within `window` or at an unknown
/// time.
QList<TaskRow> candidatesAmong(const QList<TaskRow> &rows, const TaskWindow &window);

} // namespace retalk
