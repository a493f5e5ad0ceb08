#pragma once

#include "base/expected.h"
#include "jobs/model/job.h"

#include <QList>

namespace retalk {

/// Returns true while `job` has a task that may be paid for and whose result isn't on this computer yet.
bool hasPaidTask(const Job &job);

/// A second record of tasks that may be paid for: a small file next to the store, with a line of JSON
/// appended for each accepted task and each task that no longer needs to be remembered. If the store is
/// damaged, its jobs are restored from here.
class PaidTasks
{
public:
    static constexpr qint64 kLargeBytes = 256 * 1024; ///< size above which the file is compacted

    explicit PaidTasks(QString path) : m_path(std::move(path)) {}

    /// Records `job` as accepted. On disk before it returns; kind Disk on failure.
    Expected<void> add(const Job &job);
    /// Records that the job's task no longer needs to be remembered: its file is here, it failed, or the job
    /// was removed. Compacts the file now and then.
    Expected<void> end(const QUuid &job, const QString &taskId);
    /// Returns the jobs accepted in the last 7 days that haven't ended, oldest first. Skips damaged lines.
    QList<Job> open(const QDateTime &now) const;
    /// Rewrites the file with the jobs that open() returns, if it has grown large.
    void compact(const QDateTime &now);
    /// False in the folder of an earlier Retalk without such a file.
    bool exists() const;
    /// Creates the file with the paid jobs among `jobs`.
    void begin(const QList<Job> &jobs);

private:
    void replace(const QList<Job> &jobs);
    Expected<void> append(const QByteArray &line);

    QString m_path;
    qint64 m_bytes = 0;                 ///< of the file, up to and including the last line
    qint64 m_bytesOfOpen = kLargeBytes; ///< of what remained after the last compaction
};

} // namespace retalk
