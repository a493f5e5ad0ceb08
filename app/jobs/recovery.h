#pragma once

#include "jobs/job.h"
#include "jobs/pace.h"
#include "jobs/servicedirectory.h"
#include "jobs/tasksearch.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace retalk {

/// Looks for the task of a job whose POST was never answered: lists the account's tasks of that time. Exactly
/// one that no job of ours knows is the one. Looks a few times, because a task may be listed late and the
/// network may be what failed.
class Recovery : public QObject
{
    Q_OBJECT
public:
    /// Tells whether a task belongs to another job of this store.
    using IsKnown = std::function<bool(const QString &taskId)>;

    /// `mayAdopt` false: another job is unconfirmed too, so that one unknown task could be either's.
    Recovery(const Job &job, ServiceDirectory *services, IsKnown isKnown, bool mayAdopt, const Pace &pace,
             QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// The one task; nothing more follows.
    void found(const QString &taskId);
    /// Not exactly one after the last look: the person must decide. Also when listing failed or is not
    /// offered.
    void undecided(const retalk::TaskSearch &search);

private:
    void look();
    void readPage(const ServiceDirectory::Clients &clients, int page);
    void take(const std::optional<Error> &error);

    Job m_job;
    ServiceDirectory *m_services;
    IsKnown m_isKnown;
    bool m_mayAdopt;
    Pace m_pace;
    size_t m_look = 0;
    QTimer m_timer;
    QList<TaskRow> m_candidates;
};

/// The rows that may be the task of a POST that left at `submittedAt`: of our model, made in the window
/// around it.
QList<TaskRow> candidatesAmong(const QList<TaskRow> &rows, const QDateTime &submittedAt);

} // namespace retalk
