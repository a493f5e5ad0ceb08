#pragma once

#include "base/expected.h"
#include "jobs/model/job.h"
#include "jobs/store/leaseresult.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace retalk {

/// Which jobs to list, and in what order. Default: all, newest first. Ordered by time, unfinished jobs form a
/// block at the newer end: running jobs, then queued ones, the next to run first.
struct JobQuery
{
    /// Words that must each occur in the title, name, links, task id, error text, note, project, state name
    /// or service name, ignoring case. Empty: all jobs.
    QString text;
    enum class Group { All, Active, Done, NeedsAttention } group = Group::All;
    enum class Order { NewestFirst, OldestFirst, Name, State } order = Order::NewestFirst;
    enum class Kind { All, Drafts, Finals } kind = Kind::All; ///< a draft: isDraft()
    bool isStarredOnly = false;
    std::optional<QString> service; ///< serviceKey() of the only service to include

    /// Display names of the states and services, by JobState and serviceKey(); `text` is matched against
    /// these too.
    QHash<JobState, QString> stateNames;
    QHash<QString, QString> serviceNames;

    bool operator==(const JobQuery &) const = default;
};

/// A number of jobs and their totals.
struct JobSums
{
    int jobs = 0;
    double seconds = 0;  ///< of finished video, as reported by the services
    double reserved = 0; ///< credits, as estimated by the services
    double charged = 0;  ///< credits

    bool operator==(const JobSums &) const = default;
};
JobSums &operator+=(JobSums &sums, const JobSums &more);

/// What lists and totals can show of a job without reading its record.
struct JobFigures
{
    QUuid id;
    qint64 createdMs = 0; ///< Job::createdAt, milliseconds since the epoch
    JobState state = JobState::Queued;
    QString video;   ///< GenerationRequest::videoUrl
    QString project; ///< JobMarks::project
    QString service; ///< serviceKey()
    bool isStarred = false;
    JobSums sums; ///< of this job
};

/// What the job list needs of every row before loading any: its id and the day it was created.
struct JobKey
{
    QUuid id;
    qint64 createdMs = 0; ///< Job::createdAt, milliseconds since the epoch

    bool operator==(const JobKey &) const = default;
};

/// All jobs, in SQLite (WAL, synchronous=FULL). Writes are committed before the functions return. Several
/// processes may use the same file: changes by others are emitted through the same signals within about a
/// second. Opens 100,000 jobs in under 0.5 s.
class JobStore : public QObject
{
    Q_OBJECT
public:
    /// Opens or creates `path` and migrates it (user_version), stopping at the first error. A damaged file is
    /// moved aside (to "<path>.corrupt-<time>", see damagedFilePath()) and never deleted; every readable job
    /// is kept, and paid ones are restored from "<path>.paid" if necessary. Fails without changing anything
    /// if the file was written by a newer Retalk, or is damaged and open in another process.
    static Expected<std::unique_ptr<JobStore>> open(const QString &path);
    ~JobStore() override;

    /// Returns the path of the store's file.
    QString path() const;
    /// Returns where a damaged store was moved by open(), or an empty string. The window reports it once.
    QString damagedFilePath() const;
    /// Returns how many jobs of a damaged store were kept.
    int salvaged() const;

    std::optional<Job> job(const QUuid &id) const;
    QList<QUuid> find(const JobQuery &query) const;
    /// Returns the same rows in the same order, with their times. Called on every keystroke in the job list's
    /// search: at most 40 ms for 100,000 jobs.
    QList<JobKey> keys(const JobQuery &query) const;
    /// Returns the same rows in the same order, with the figures of each.
    QList<JobFigures> figures(const JobQuery &query) const;
    /// Return every project that has a job, and the serviceKey() of every service that has one; sorted.
    QStringList projects() const;
    QStringList services() const;
    QList<Job> unfinished() const; ///< in queue order
    QList<QUuid> unfinishedIds() const;
    int count() const;
    bool contains(const QUuid &id) const;
    JobState state(const QUuid &id) const;     ///< `id` must be in the store, see contains()
    QString serviceKey(const QUuid &id) const; ///< likewise; doesn't read the record
    /// Returns the serviceKey() of every service with queued jobs, in any order.
    QStringList queuedServices() const;
    /// Returns the job that has the task `taskId` of `service`, if any.
    std::optional<QUuid> jobWithTask(const QString &taskId, const ServiceAddress &service) const;
    /// Returns the jobs with this request and service created at `since` or later, newest first.
    QList<QUuid> duplicates(const GenerationRequest &request, const ServiceAddress &service,
                            const QDateTime &since) const;
    double lastPosition() const; ///< the largest Job::position
    double position(const QUuid &id) const;
    /// Returns the number of queued jobs ahead of `id`, counting up to `most`.
    int queuedBefore(const QUuid &id, int most) const;

    /// Inserts or replaces in one transaction; marks are written for a new job only. Kind Disk on failure:
    /// the caller must not carry out the effect. Kind InvalidInput: another job has this task.
    Expected<void> save(const Job &job);
    enum class Update {
        Written,
        Stale,    ///< another process changed it since `job` was read: read it and decide again
        NotOurs,  ///< removed, or not leased by this process
        TaskTaken ///< another job of this service has this task; nothing was written
    };
    /// Overwrites the revision that `job` was read from and no other. Only for jobs leased by this process.
    /// Kind Disk on failure, as for save(). A new task id that may be paid for is in the file of paid tasks
    /// before this returns.
    Expected<Update> update(const Job &job);
    Expected<void> remove(const QUuid &id);
    /// Writes each job's marks, normalised(), over the revision they carry, in one transaction. Needs no
    /// lease and never conflicts with update(). Returns the jobs left unchanged: removed, or marked by
    /// another process since they were read; changeMarks() retries those. Kind Disk on failure, with nothing
    /// changed.
    Expected<QList<QUuid>> mark(const QList<std::pair<QUuid, JobMarks>> &marks);
    /// Sets each job's Job::position, in one transaction. Needs no lease. Returns the jobs left unchanged:
    /// removed, not queued, or leased by another running process. Kind Disk on failure, with nothing changed.
    Expected<QList<QUuid>> reposition(const QList<std::pair<QUuid, double>> &positions);
    /// Call this first when an answer names a task: writes `accepted`, the job with its task, to the file of
    /// paid tasks if it may be paid for. It's safe there even if the job can no longer be read or written.
    void noteAccepted(const Job &accepted);

    /// Takes the lease on a job. Held: this process may act on the job, which has just been reread from the
    /// disk, so check its state only now. The lease of a process that has ended lapses.
    LeaseResult takeLease(const QUuid &id);
    bool acquireLease(const QUuid &id) { return takeLease(id) == LeaseResult::Held; }
    void releaseLease(const QUuid &id);
    /// Returns the jobs leased by other running processes, without trying to lease each.
    QSet<QUuid> leasedElsewhere() const;
    /// Loads what other processes have written, at once instead of within about a second.
    void lookForChanges() { watch(); }

Q_SIGNALS:
    void added(const QUuid &id);
    void changed(const QUuid &id);
    void removed(const QUuid &id);
    /// Emitted when the file was written by another process or by the film store: jobs, already reported by
    /// the signals above, or possibly films or leases. At most twice a second, apart from lookForChanges().
    void changedElsewhere();

private:
    class Private;
    explicit JobStore(std::unique_ptr<Private> d);
    void watch();
    bool refresh(const QUuid &id);
    std::unique_ptr<Private> d;
};

} // namespace retalk
