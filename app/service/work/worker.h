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

/// Runs this service's tasks: fetches the inputs of several in parallel, so that a slow download blocks no
/// other task, makes up to Options::drafts drafts at a time, and moves the results to their folder. Lives in
/// the thread with the event loop.
class Worker : public QObject
{
    Q_OBJECT
public:
    struct Folders
    {
        QString work;    ///< contains one folder per running task, deleted when it ends
        QString results; ///< contains <task id>.mp4
    };

    Worker(const TaskStore &tasks, const FileStore &files, const LiveProcess &process, const Options &options,
           Folders folders, QObject *parent = nullptr);
    ~Worker() override;

    /// Checks for new tasks now. Thread-safe.
    void wake();
    /// Stops the work on a cancelled task and deletes its files. Thread-safe.
    void drop(const QString &id);
    /// Stops cleanly: running tasks are released, so that the next service can start them again.
    void stop();

Q_SIGNALS:
    /// Emitted when a task has reached its final state.
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
    QList<TaskRun *> m_fetched; ///< their inputs are ready; in the order of their tasks
    QList<TaskRun *> m_drafting;
    bool m_isStopped = false;
};

} // namespace retalk::service
