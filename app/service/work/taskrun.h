#pragma once

#include "service/stores/storedtask.h"
#include "service/work/givenfile.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>

namespace retalk::service {

class FileStore;
class InputFetch;
class JobProcess;
class TaskStore;
struct Options;

/// A task in progress: its inputs are fetched into its own folder (pending, 0..10), then the draft is made in
/// a child process (processing, 10..80).
class TaskRun : public QObject
{
    Q_OBJECT
public:
    /// The objects that the run needs; they must outlive it.
    struct Parts
    {
        const TaskStore &tasks;
        const FileStore &files;
        const Options &options;
    };
    /// How a task ended.
    struct Outcome
    {
        TaskError error;    ///< empty code: the draft is ready
        QJsonObject answer; ///< from the engine
    };

    TaskRun(StoredTask task, const QString &folder, const Parts &means, QObject *parent = nullptr);
    ~TaskRun() override;

    const StoredTask &task() const { return m_task; }
    /// Returns the path of the finished draft; the file may not exist.
    QString draftPath() const { return m_folder + QStringLiteral("/draft.mp4"); }

    /// Emits inputsFetched() or ended(), never from within the call.
    void fetchInputs();
    /// Call this after inputsFetched(). Emits ended(). An engine killed by a signal is restarted a few times.
    void makeDraft();
    /// Stops the work and deletes its folder.
    void clear();

Q_SIGNALS:
    void inputsFetched();
    void ended(const retalk::service::TaskRun::Outcome &outcome);

private:
    void noteProgress(TaskStatus status, double progress);
    void end(const Outcome &outcome);

    StoredTask m_task;
    QString m_folder;
    Parts m_parts;
    std::unique_ptr<InputFetch> m_fetch;
    std::unique_ptr<JobProcess> m_process;
    GivenFiles m_given;
    QElapsedTimer m_sinceProgress;
    int m_crashes = 0;
};

} // namespace retalk::service
