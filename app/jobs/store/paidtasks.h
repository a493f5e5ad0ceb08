#pragma once

#include "base/expected.h"
#include "jobs/model/job.h"

#include <QList>

namespace retalk {

/// True while `job` has a task that may be paid for and whose result isn't on this computer yet.
bool hasPaidTask(const Job &job);

/// The second place for tasks that may be paid for: a small file beside the store, to which one line of JSON
/// is appended for each task that was accepted and for each that needs no memory any more. When the store is
/// damaged, its jobs come back from here.
class PaidTasks
{
public:
    static constexpr qint64 kLargeBytes = 256 * 1024; ///< from which on it is compacted

    explicit PaidTasks(QString path) : m_path(std::move(path)) {}

    /// Keeps `job` as it was accepted. On the disk before it returns; kind Disk when that failed.
    Expected<void> add(const Job &job);
    /// The job's task needs no memory any more: its file is here, it failed, or the job was removed. Now and
    /// then the file is compacted by that.
    Expected<void> end(const QUuid &job, const QString &taskId);
    /// The accepted jobs of the last 7 days that did not end, oldest first. Damaged lines are skipped.
    QList<Job> open(const QDateTime &now) const;
    /// Writes the file once more with what open() returns, when it has grown large.
    void compact(const QDateTime &now);
    /// False in a folder of a Retalk that had no such file yet.
    bool exists() const;
    /// Makes the file, with the paid ones among `jobs`.
    void begin(const QList<Job> &jobs);

private:
    void replace(const QList<Job> &jobs);
    Expected<void> append(const QByteArray &line);

    QString m_path;
    qint64 m_bytes = 0;                 ///< of the file, after the last line
    qint64 m_bytesOfOpen = kLargeBytes; ///< of what was left when it was compacted last
};

} // namespace retalk
