#pragma once

#include "jobs/runner/jobrunner.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QUuid>

class QWidget;

namespace retalk {

class JobStore;
class UnconfirmedDialog;

/// Asks which of the account's tasks a job with a missing response is, with one dialog per job.
class UnconfirmedQuestions : public QObject
{
    Q_OBJECT
public:
    /// `store` and `runner` must outlive it; dialogs are shown above `window`'s window.
    UnconfirmedQuestions(JobStore *store, JobRunner *runner, QWidget *window);

    /// Asks about a job after a check with its service.
    void ask(const QUuid &id, const TaskSearch &search);

private:
    JobStore *m_store;
    JobRunner *m_runner;
    QWidget *m_window;
    QHash<QUuid, QPointer<UnconfirmedDialog>> m_open; ///< by job
};

} // namespace retalk
