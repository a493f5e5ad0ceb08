#pragma once

#include "service/storedtask.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace retalk::service {

class FileStore;
class InputFetch;
class Instance;
class JobProcess;
class TaskStore;
struct Options;

/// Works on the tasks of this service, one at a time: fetches the inputs (pending, 0..10), has the draft made
/// in a child process (processing, 10..80) and puts the result in its place. Lives in the thread with the
/// event loop.
class Worker : public QObject
{
    Q_OBJECT
public:
    struct Places
    {
        QString work;    ///< one folder for each task at work, gone when it ends
        QString results; ///< <task id>.mp4
    };

    Worker(const TaskStore &tasks, const FileStore &files, const Instance &instance, const Options &options,
           Places places, QObject *parent = nullptr);
    ~Worker() override;

    /// Looks for work now; from any thread.
    void wake();

Q_SIGNALS:
    /// A task reached its final state.
    void taskEnded(const QString &id);

private:
    /// How a task ended.
    struct Outcome
    {
        TaskError error;    ///< empty code: the draft is there
        QJsonObject answer; ///< of the engine
    };

    void adopt();
    void startNext();
    void fetchInputs();
    void makeDraft();
    void noteProgress(TaskStatus status, double progress);
    void finish(const Outcome &outcome);
    bool settle(const Outcome &outcome);
    QString workFolder() const;

    const TaskStore &m_tasks;
    const FileStore &m_files;
    const Instance &m_instance;
    const Options &m_options;
    Places m_places;
    QNetworkAccessManager *m_network;
    QTimer m_adoptTimer;
    std::optional<StoredTask> m_task;
    std::unique_ptr<InputFetch> m_fetch;
    std::unique_ptr<JobProcess> m_process;
    QElapsedTimer m_sinceProgress;
};

} // namespace retalk::service
