#pragma once

#include "service/work/taskrun.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace retalk {
class LiveProcess;
}

namespace retalk::service {

/// Works on the tasks of this service: fetches the inputs of several side by side, so that a slow link holds
/// up no other task, makes so many drafts at a time as it was told, and puts the results in their place.
/// Lives in the thread with the event loop.
class Worker : public QObject
{
    Q_OBJECT
public:
    struct Folders
    {
        QString work;    ///< one folder for each task at work, gone when it ends
        QString results; ///< <task id>.mp4
    };

    Worker(const TaskStore &tasks, const FileStore &files, const LiveProcess &process, const Options &options,
           Folders folders, QObject *parent = nullptr);
    ~Worker() override;

    /// Looks for work now; from any thread.
    void wake();
    /// Ends the work on a task that was cancelled, and what it has left; from any thread.
    void drop(const QString &id);
    /// Stops in good order: what is under way is given back, to be begun again by the next service.
    void stop();

Q_SIGNALS:
    /// A task reached its final state.
    void taskEnded(const QString &id);

private:
    using Outcome = TaskRun::Outcome;

    void adopt();
    void startNext();
    void begin(StoredTask task);
    void draftNext();
    void finish(TaskRun *run, const Outcome &outcome);
    bool settle(const TaskRun &run, const Outcome &outcome);
    void forget(TaskRun *run);
    void dropCancelled();

    const TaskStore &m_tasks;
    const FileStore &m_files;
    const LiveProcess &m_process;
    const Options &m_options;
    Folders m_folders;
    QTimer m_adoptTimer;
    std::vector<std::unique_ptr<TaskRun>> m_runs;
    QList<TaskRun *> m_fetched; ///< their inputs are there; in the order of their tasks
    QList<TaskRun *> m_drafting;
    bool m_isStopped = false;
};

} // namespace retalk::service
