#pragma once

#include "base/expected.h"
#include "jobs/job.h"

#include <QList>
#include <QObject>

#include <memory>

namespace retalk {

/// What to list. Default: everything, newest first.
struct JobQuery
{
    QString text; ///< matched against name, task id and error text, case-insensitively; empty: all
    enum class Group { All, Active, Done, NeedsAttention } group = Group::All;
    enum class Order { NewestFirst, OldestFirst, Name, State } order = Order::NewestFirst;
};

/// What the job list must know of every row before it loads any: who it is and on which day it began.
struct JobKey
{
    QUuid id;
    qint64 createdMs = 0; ///< Job::createdAt, milliseconds since the epoch

    bool operator==(const JobKey &) const = default;
};

/// All jobs, on SQLite (WAL, synchronous=FULL). Commits before it returns. A second process may use the same
/// file: changes made there arrive as the same signals within about a second. 100,000 jobs open in under 0.5
/// s.
class JobStore : public QObject
{
    Q_OBJECT
public:
    /// Opens or creates `path` and migrates it (user_version), stopping on the first error. A corrupt file is
    /// moved aside (to "<path>.corrupt-<time>", see setAside()) and never deleted; a file from a newer Retalk
    /// is left alone and refused.
    static Expected<std::unique_ptr<JobStore>> open(const QString &path);
    ~JobStore() override;

    /// Where a corrupt store was moved on open, or empty: the window says so once.
    QString setAside() const;

    std::optional<Job> job(const QUuid &id) const;
    QList<QUuid> find(const JobQuery &query) const;
    /// The same rows in the same order, with their days. Asked at every keystroke in the job list's search:
    /// at most 40 ms for 100,000 jobs.
    QList<JobKey> keys(const JobQuery &query) const;
    QList<Job> unfinished() const; ///< in queue order
    QList<QUuid> unfinishedIds() const;
    int count() const;
    bool contains(const QUuid &id) const;
    JobState state(const QUuid &id) const; ///< of a job that contains() says is there
    /// The job that has the task `taskId` of `service`, if any.
    std::optional<QUuid> jobWithTask(const QString &taskId, const ServiceAddress &service) const;
    double lastPosition() const; ///< the largest Job::position
    /// How many queued jobs go before `id`, counted up to `most`.
    int queuedBefore(const QUuid &id, int most) const;

    /// Inserts or replaces, in one transaction. Kind Disk on failure: the caller must not carry out the
    /// effect.
    Expected<void> save(const Job &job);
    /// The same for a job that must still be there and be leased to this process: kind NotFound otherwise.
    Expected<void> update(const Job &job);
    Expected<void> remove(const QUuid &id);

    /// Ownership lease: true when this process may act on the job. A lease of a dead process lapses.
    bool acquireLease(const QUuid &id);
    void releaseLease(const QUuid &id);

Q_SIGNALS:
    void added(const QUuid &id);
    void changed(const QUuid &id);
    void removed(const QUuid &id);

private:
    class Private;
    explicit JobStore(std::unique_ptr<Private> d);
    void watch();
    std::unique_ptr<Private> d;
};

} // namespace retalk
