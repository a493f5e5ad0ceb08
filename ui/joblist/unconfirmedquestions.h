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

/// Asks about jobs whose answer never came which of the account's tasks they are: one dialog a job.
class UnconfirmedQuestions : public QObject
{
    Q_OBJECT
public:
    /// `store` and `runner` outlive it; the dialogs stand above `window`'s window.
    UnconfirmedQuestions(JobStore *store, JobRunner *runner, QWidget *window);

    /// The service has said what it knows of the job.
    void ask(const QUuid &id, const TaskSearch &search);

private:
    JobStore *m_store;
    JobRunner *m_runner;
    QWidget *m_window;
    QHash<QUuid, QPointer<UnconfirmedDialog>> m_open; ///< by job
};

} // namespace retalk
