#pragma once

#include "base/expected.h"
#include "jobs/model/job.h"
#include "jobs/store/leasing.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace retalk {

/// What to list. Default: everything, newest first. By time, what isn't over stands together, at the newer
/// end: what runs, then what waits, the next to run first.
struct JobQuery
{
    /// Words, each of which must stand somewhere in title, name, links, task id, error text, note, project,
    /// the state's or the service's name; case-insensitively. Empty: all.
    QString text;
    enum class Group { All, Active, Done, NeedsAttention } group = Group::All;
    enum class Order { NewestFirst, OldestFirst, Name, State } order = Order::NewestFirst;
    enum class Kind { All, Drafts, Finals } kind = Kind::All; ///< a draft: isDraft()
    bool isStarredOnly = false;
    std::optional<QString> service; ///< serviceKey() of the only one that is wanted

    /// How people call the states and the services, by JobState and serviceKey(): what `text` is looked for
    /// in, too.
    QHash<JobState, QString> stateNames;
    QHash<QString, QString> serviceNames;

    bool operator==(const JobQuery &) const = default;
};

/// Jobs and what they come to.
struct JobSums
{
    int jobs = 0;
    double seconds = 0;  ///< of finished video, as the services said
    double reserved = 0; ///< credits that services expected them to cost
    double charged = 0;  ///< credits

    bool operator==(const JobSums &) const = default;
};
JobSums &operator+=(JobSums &sums, const JobSums &more);

/// What lists and totals can tell of a job without reading it.
struct JobFigures
{
    QUuid id;
    qint64 createdMs = 0; ///< Job::createdAt, milliseconds since the epoch
    JobState state = JobState::Queued;
    QString video;   ///< GenerationRequest::videoUrl
    QString project; ///< JobMarks::project
    QString service; ///< serviceKey()
    bool isStarred = false;
    JobSums sums; ///< of this one
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
    /// Opens or creates `path` and migrates it (user_version), stopping on the first error. A damaged file is
    /// moved aside (to "<path>.corrupt-<time>", see setAside()) and never deleted; every job that can still
    /// be read is kept, and paid ones come back from "<path>.paid" if need be. A file from a newer Retalk is
    /// left alone and refused, and so is a damaged one that another process has open.
    static Expected<std::unique_ptr<JobStore>> open(const QString &path);
    ~JobStore() override;

    /// The file that it is in.
    QString path() const;
    /// Where a damaged store was moved on open, or empty: the window says so once.
    QString setAside() const;
    /// How many jobs of a damaged store were kept.
    int salvaged() const;

    std::optional<Job> job(const QUuid &id) const;
    QList<QUuid> find(const JobQuery &query) const;
    /// The same rows in the same order, with their days. Asked at every keystroke in the job list's search:
    /// at most 40 ms for 100,000 jobs.
    QList<JobKey> keys(const JobQuery &query) const;
    /// The same rows in the same order, with what can be told of each.
    QList<JobFigures> figures(const JobQuery &query) const;
    /// Every project that a job is filed under, and the serviceKey() of every service that has one; sorted.
    QStringList projects() const;
    QStringList services() const;
    QList<Job> unfinished() const; ///< in queue order
    QList<QUuid> unfinishedIds() const;
    int count() const;
    bool contains(const QUuid &id) const;
    JobState state(const QUuid &id) const;     ///< of a job that contains() says is there
    QString serviceKey(const QUuid &id) const; ///< the same, without reading it
    /// The serviceKey() of every service that queued jobs are for, in no order.
    QStringList queuedServices() const;
    /// The job that has the task `taskId` of `service`, if any.
    std::optional<QUuid> jobWithTask(const QString &taskId, const ServiceAddress &service) const;
    /// Jobs with this request and service, created at `since` or later, the newest first.
    QList<QUuid> twins(const GenerationRequest &request, const ServiceAddress &service,
                       const QDateTime &since) const;
    double lastPosition() const; ///< the largest Job::position
    double position(const QUuid &id) const;
    /// How many queued jobs go before `id`, counted up to `most`.
    int queuedBefore(const QUuid &id, int most) const;

    /// Inserts or replaces, in one transaction; the marks only of a job that is new. Kind Disk on failure:
    /// the caller must not carry out the effect. Kind InvalidInput: another job has this task.
    Expected<void> save(const Job &job);
    enum class Update {
        Written,
        Stale,    ///< written by somebody since `job` was read: read it again, decide again
        NotOurs,  ///< removed, or not leased to this process
        TaskTaken ///< another job of this service has this task; nothing was written
    };
    /// Writes over the revision that `job` was read as, and no other. Only for a job whose lease this process
    /// has. Kind Disk on failure, as save(). A task id that is new and may be paid for stands in the file of
    /// paid tasks before this returns.
    Expected<Update> update(const Job &job);
    Expected<void> remove(const QUuid &id);
    /// Writes each job's marks, normalised(), over those whose revision they carry, in one transaction. It
    /// needs no lease and never keeps an update() from being written, nor the other way round. Answers the
    /// jobs that were left as they are: removed, or marked by somebody since they were read. changeMarks()
    /// reads those again. Kind Disk on failure, and then nothing is changed.
    Expected<QList<QUuid>> mark(const QList<std::pair<QUuid, JobMarks>> &marks);
    /// Gives each job its Job::position, in one transaction. It needs no lease. Answers the jobs that were
    /// left where they are: removed, not queued, or held by another living process. Kind Disk on failure, and
    /// then nothing is changed.
    Expected<QList<QUuid>> reposition(const QList<std::pair<QUuid, double>> &positions);
    /// Before anything else is done with an answer that names a task: `accepted`, the job with it, is written
    /// to the file of paid tasks if it may be paid for. There it is safe even where the job itself can't be
    /// read or written any more.
    void noteAccepted(const Job &accepted);

    /// Ownership lease. Held: this process may act on the job, which was read from the disk once more: look
    /// at its state after this and not before. A lease of a process that has ended lapses.
    Leasing takeLease(const QUuid &id);
    bool acquireLease(const QUuid &id) { return takeLease(id) == Leasing::Held; }
    void releaseLease(const QUuid &id);
    /// The jobs that other living processes hold, without asking for a lease of each.
    QSet<QUuid> leasedElsewhere() const;
    /// Takes in at once what other processes have written; else it arrives within about a second.
    void lookForChanges() { watch(); }

Q_SIGNALS:
    void added(const QUuid &id);
    void changed(const QUuid &id);
    void removed(const QUuid &id);
    /// Somebody else has written to the file, another process or the store of films: jobs, which the signals
    /// above have told of, but maybe films or leases. At most once a second by itself.
    void changedElsewhere();

private:
    class Private;
    explicit JobStore(std::unique_ptr<Private> d);
    void watch();
    bool refresh(const QUuid &id);
    std::unique_ptr<Private> d;
};

} // namespace retalk
