#include "jobs/store/jobstore.h"

#include "base/filelock.h"
#include "base/liveprocess.h"
#include "base/log.h"
#include "jobs/store/jobindex.h"
#include "jobs/store/jobtable.h"
#include "jobs/store/leases.h"
#include "jobs/store/migrations.h"
#include "jobs/store/paidtasks.h"
#include "jobs/store/salvage.h"
#include "jobs/store/storeerror.h"

#include <QCache>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QTimer>

#include <fcntl.h>
#include <unistd.h>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

constexpr auto kWatchEvery = 500ms; ///< for other processes' changes; one PRAGMA that touches no disk
constexpr auto kLongestOpen = 5s;   ///< another process may be migrating or salvaging
constexpr qint64 kSmallBytes = 4 * 1024 * 1024; ///< checked at every start, in a few milliseconds
constexpr int kCachedJobs = 512;                ///< more than the rows on any screen

const QString kMark = QStringLiteral(".damaged");      ///< next to the store: check it at the next start
const QString kSalvaged = QStringLiteral(".salvaged"); ///< next to the store: what will replace it

struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::JobStore)
};

/// Held while a store is opened, so that two processes starting together don't both migrate it or move it
/// aside. The system releases it however the process ends; the existence and contents of the file mean
/// nothing.
class OpenLock
{
public:
    explicit OpenLock(const QString &path)
        : m_fd(::open(QFile::encodeName(path).constData(), O_CREAT | O_RDWR | O_CLOEXEC, 0600))
    {
        m_isBusy = m_fd >= 0 && !lockFile(m_fd, kLongestOpen);
    }
    ~OpenLock()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(OpenLock)
    /// True if another process held it throughout.
    bool isBusy() const { return m_isBusy; }

private:
    int m_fd;
    bool m_isBusy = false;
};

/// Returns true if SQLite reports a writable file as read-only: its header says so, and no Retalk wrote that.
bool isReadOnlyByItself(const QString &path, const Error &error)
{
    bool isNumber = false;
    const int code = error.apiCode.toInt(&isNumber) & 0xff;
    return isNumber && code == 8 && QFileInfo(path).isWritable() &&
           QFileInfo(QFileInfo(path).absolutePath()).isWritable();
}

/// "/data/jobs.db" -> "/data/jobs.paid".
QString beside(const QString &path, const QString &suffix)
{
    const QFileInfo info(path);
    return info.path() + u'/' + info.completeBaseName() + suffix;
}

/// Moves the store and its WAL files aside together, so that SQLite can still recover their contents.
Expected<QString> moveAside(const QString &path)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmsszzz"_s);
    const QString aside = path + u".corrupt-"_s + stamp;
    if (!QFile::rename(path, aside)) {
        return failure(
            ErrorKind::Disk,
            StoreText::tr(
                "The job list is damaged and can't be moved aside. Check the folder's permissions."),
            path);
    }
    for (const auto &suffix : {u"-wal"_s, u"-shm"_s})
        QFile::rename(path + suffix, aside + suffix);
    qCWarning(lcJobs) << "the damaged job store was moved to" << aside;
    return aside;
}

/// Returns true if only the last report on a task in the same state differs.
bool isOnlyProgress(const Job &before, const Job &after)
{
    Job expected = after;
    expected.task = before.task;
    expected.updatedAt = before.updatedAt;
    return before == expected;
}

} // namespace

class JobStore::Private
{
public:
    QString path;
    std::unique_ptr<JobTable> table;
    std::unique_ptr<Leases> leases;
    std::unique_ptr<PaidTasks> paid;
    JobIndex index;
    mutable QCache<QUuid, Job> cache{kCachedJobs};
    QString damagedFilePath;
    int salvaged = 0;
    qint64 seenRevision = 0;
    qint64 dataVersion = 0;
    QTimer watchTimer;
    QSet<std::pair<QUuid, QString>> unnotedTasks; ///< that notePaid() couldn't write down
    QSet<std::pair<QUuid, QString>> notedTasks;   ///< written by notePaid(); the job's own write still fails

    /// Adds a row written by this process to the index. Returns true if it's new.
    bool take(JobIndex::Row row)
    {
        cache.remove(row.id);
        if (row.revision == seenRevision + 1) // no other process wrote in between
            ++seenRevision;
        return index.put(std::move(row));
    }

    /// Updates the job's row in the index from the job itself.
    void list(const Job &job)
    {
        const JobIndex::Row *known = index.row(job.id);
        JobIndex::Row row = JobIndex::rowOf(job);
        row.revision = known ? known->revision : 0;
        index.put(std::move(row));
    }

    /// Before a write: records a new task in the file of paid tasks first. If that fails, the store alone
    /// must do.
    void notePaid(const std::optional<Job> &before, const Job &after)
    {
        const bool isOld = before && hasPaidTask(*before) && before->taskId == after.taskId;
        if (!hasPaidTask(after) || (isOld && !unnotedTasks.contains({after.id, after.taskId})))
            return;
        // A failed write is retried every few seconds: one line is enough.
        const std::pair task{after.id, after.taskId};
        if (notedTasks.contains(task))
            return;
        const auto added = paid->add(after);
        if (added) {
            notedTasks.insert(task);
            unnotedTasks.remove(task);
        } else if (!unnotedTasks.contains(task)) { // retried whenever the job changes
            unnotedTasks.insert(task);
            qCWarning(lcJobs) << "a paid task is recorded in one place only:" << added.error().detail;
        }
    }
    void noteEnd(const QUuid &id, const QString &taskId)
    {
        notedTasks.remove({id, taskId});
        unnotedTasks.remove({id, taskId});
        if (const auto ended = paid->end(id, taskId); !ended)
            qCWarning(lcJobs) << "cannot record that a paid task is done:" << ended.error().detail;
    }
    /// After a write was rejected because the task belongs to another job, which records it itself.
    void noteTaken(const Job &job)
    {
        if (hasPaidTask(job))
            noteEnd(job.id, job.taskId);
    }
    /// After a write: drops a task that no longer needs to be remembered.
    void noteEnd(const std::optional<Job> &before, const Job &after)
    {
        notedTasks.remove({after.id, after.taskId});
        if (!before || !hasPaidTask(*before) || (hasPaidTask(after) && before->taskId == after.taskId))
            return;
        noteEnd(before->id, before->taskId);
    }

    /// Reads from the cache or the disk. Kind Disk if that fails now; the job is then neither listed nor
    /// cached.
    Expected<std::optional<Job>> read(const QUuid &id);

    static Expected<std::unique_ptr<Private>> open(const QString &path,
                                                   std::unique_ptr<LiveProcess> &process);
    static Expected<std::unique_ptr<Private>> openAndSalvage(const QString &path);
    Expected<void> load();
    Expected<void> checkWhole();
    Expected<void> recall();
    Expected<void> recall(const Job &paidJob);
    /// Returns `error`; if the file is damaged, marks it to be checked at the next start.
    Error noted(const Error &error) const;
    mutable bool isDamageNoted = false; ///< once is enough, because failed writes are retried again and again
};

Error JobStore::Private::noted(const Error &error) const
{
    if (isDamage(error) && !std::exchange(isDamageNoted, true)) {
        qCWarning(lcJobs) << "the job store is damaged:" << error.detail;
        QFile mark(path + kMark);
        if (!mark.open(QIODevice::WriteOnly))
            qCWarning(lcJobs) << "cannot record the damage for the next start";
    }
    return error;
}

Expected<std::optional<Job>> JobStore::Private::read(const QUuid &id)
{
    if (const Job *known = cache.object(id))
        return std::optional(*known);
    if (!index.row(id))
        return std::optional<Job>();
    const auto found = table->read(id);
    if (!found)
        return failure(noted(found.error()));
    const std::optional<JobTable::Stored> &stored = *found;
    if (!stored)
        return std::optional<Job>();
    if (stored->isDamaged)
        (void)noted(damagedStore(u"the record of %1"_s.arg(id.toString())));
    if (stored->isDamaged || stored->job.state != index.row(id)->state)
        list(stored->job); // the record overrides the row
    cache.insert(id, new Job(stored->job));
    return std::optional(stored->job);
}

Expected<std::unique_ptr<JobStore::Private>> JobStore::Private::open(const QString &path,
                                                                     std::unique_ptr<LiveProcess> &process)
{
    auto opened = JobTable::open(path);
    if (!opened)
        return failure(opened.error());
    auto d = std::make_unique<Private>();
    d->path = path;
    d->table = std::move(*opened);
    if (auto whole = d->checkWhole(); !whole)
        return failure(whole.error());
    // Also finds damage that shows only when every row is read.
    if (auto loaded = d->load(); !loaded)
        return failure(loaded.error());
    d->leases = std::make_unique<Leases>(d->table->database(), std::move(process));
    d->paid = std::make_unique<PaidTasks>(beside(path, u".paid"_s));
    return d;
}

/// Checks a store that was found damaged, and small stores always, before any use.
Expected<void> JobStore::Private::checkWhole()
{
    const bool isSuspect = QFileInfo::exists(path + kMark);
    if (!isSuspect && QFileInfo(path).size() > kSmallBytes)
        return {};
    if (auto whole = checkIntegrity(table->database()); !whole)
        return whole;
    if (isSuspect)
        QFile::remove(path + kMark);
    return {};
}

Expected<void> JobStore::Private::load()
{
    dataVersion = table->dataVersion();
    seenRevision = table->revision();
    if (seenRevision < 0)
        return failure(damagedStore(u"no revision"_s));
    auto rows = table->rowsAfter(-1);
    if (!rows)
        return failure(rows.error());
    index = {};
    for (JobIndex::Row &row : *rows)
        index.put(std::move(row));
    return {};
}

Expected<std::unique_ptr<JobStore::Private>> JobStore::Private::openAndSalvage(const QString &path)
{
    auto entered = LiveProcess::enter(beside(path, u".open"_s));
    if (!entered)
        return failure(entered.error());
    if (!QFileInfo::exists(path) && QFileInfo::exists(path + kSalvaged)) {
        // Retalk ended after moving the damaged file aside, before putting this one in its place.
        for (const auto &suffix : {u"-wal"_s, u"-shm"_s})
            QFile::remove(path + suffix);
        QFile::rename(path + kSalvaged, path);
    }
    auto opened = open(path, *entered);
    QString aside;
    int kept = 0;
    if (!opened && (isDamage(opened.error()) || isReadOnlyByItself(path, opened.error()))) {
        // Other processes' further changes to the old file would be missing from a new one.
        if (!(*entered)->isAlone()) {
            return failure(ErrorKind::Disk,
                           StoreText::tr("The job list is damaged. Close every other Retalk window and start "
                                         "again to repair it."),
                           opened.error().detail);
        }
        qCWarning(lcJobs) << "the job store is damaged:" << opened.error().detail;
        const QList<Job> jobs = salvage(path);
        kept = int(jobs.size());
        if (auto filled = JobTable::fill(path + kSalvaged, jobs, salvageFilms(path)); !filled)
            return failure(filled.error());
        const auto moved = moveAside(path);
        if (!moved)
            return failure(moved.error());
        aside = *moved;
        QFile::rename(path + kSalvaged, path);
        QFile::remove(path + kMark);
        opened = open(path, *entered);
    }
    if (!opened)
        return failure(opened.error());
    (*opened)->damagedFilePath = aside;
    (*opened)->salvaged = kept;
    if (auto recalled = (*opened)->recall(); !recalled)
        return failure(recalled.error());
    return opened;
}

/// Restores paid tasks that are missing from the store.
Expected<void> JobStore::Private::recall()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QSet<QUuid> elsewhere = leases->elsewhere(-1);
    if (!paid->exists()) {
        QList<Job> jobs;
        for (const QUuid &id : index.unfinished() + index.find({.group = JobQuery::Group::NeedsAttention})) {
            const auto stored = table->read(id);
            if (!stored)
                return failure(stored.error());
            if (*stored && !(*stored)->isDamaged)
                jobs.append((*stored)->job);
        }
        paid->begin(jobs);
    }
    const qint64 before = table->revision();
    for (const Job &job : paid->open(now)) {
        if (elsewhere.contains(job.id)) // it may be writing right now
            continue;
        if (auto done = recall(job); !done)
            return done;
    }
    paid->compact(now);
    return table->revision() == before && damagedFilePath.isEmpty() ? Expected<void>() : load();
}

Expected<void> JobStore::Private::recall(const Job &paidJob)
{
    const auto owner = table->jobWithTask(paidJob.taskId, paidJob.service);
    const auto read = table->read(owner.value_or(paidJob.id));
    if (!read)
        return failure(read.error());
    const std::optional<JobTable::Stored> &stored = *read;
    // A row salvaged without its record has no request.
    const bool hasTask = stored && !stored->isDamaged && stored->job.taskId == paidJob.taskId &&
                         stored->job.service == paidJob.service && !stored->job.request.videoUrl.isEmpty();
    if (hasTask && owner)
        return {};
    Job job = hasTask ? stored->job : paidJob; // its record is right, only its row is wrong
    // A task of the job's past must not overwrite what it has become since.
    const bool isAnother = !owner && stored && !stored->isDamaged && stored->job.taskId != paidJob.taskId &&
                           (stored->job.state == JobState::Completed || !stored->job.taskId.isEmpty());
    if (owner)
        job.id = *owner;
    if (isAnother) {
        job.id = QUuid::createUuid();
        job.outputChosen = false; // the file there may be the other job's
    }
    qCWarning(lcJobs) << "restoring a paid task:" << job.taskId;
    const auto written = table->put(job);
    if (!written)
        return failure(written.error());
    if (isAnother && paid->add(job))
        (void)paid->end(paidJob.id, paidJob.taskId);
    return {};
}

JobStore::JobStore(std::unique_ptr<Private> opened) : d(std::move(opened))
{
    d->watchTimer.setInterval(kWatchEvery);
    d->watchTimer.setTimerType(Qt::CoarseTimer);
    connect(&d->watchTimer, &QTimer::timeout, this, &JobStore::watch);
    d->watchTimer.start();
}

JobStore::~JobStore()
{
    const auto unnoted = d->unnotedTasks;
    for (const auto &[id, task] : unnoted) { // last chance
        if (const auto job = d->read(id); job && *job && (*job)->taskId == task)
            d->notePaid(**job, **job);
    }
    d->leases->releaseAll();
    d->leases.reset();
}

Expected<std::unique_ptr<JobStore>> JobStore::open(const QString &path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    const OpenLock lock(path + u".lock"_s);
    if (lock.isBusy())
        return failure(
            ErrorKind::Disk,
            StoreText::tr("The job list is in use by another Retalk window. Try again in a moment."));
    auto opened = Private::openAndSalvage(path);
    if (!opened)
        return failure(opened.error());
    return std::unique_ptr<JobStore>(new JobStore(std::move(*opened)));
}

QString JobStore::path() const
{
    return d->table->database().databaseName();
}

QString JobStore::damagedFilePath() const
{
    return d->damagedFilePath;
}

int JobStore::salvaged() const
{
    return d->salvaged;
}

std::optional<Job> JobStore::job(const QUuid &id) const
{
    auto found = d->read(id);
    if (!found) {
        qCWarning(lcJobs) << "cannot read a job:" << found.error().detail;
        return std::nullopt;
    }
    return std::move(*found);
}

QList<QUuid> JobStore::find(const JobQuery &query) const
{
    return d->index.find(query);
}

QList<JobKey> JobStore::keys(const JobQuery &query) const
{
    return d->index.keys(query);
}

QList<Job> JobStore::unfinished() const
{
    QList<Job> jobs;
    for (const QUuid &id : d->index.unfinished()) {
        if (auto known = job(id))
            jobs.append(std::move(*known));
    }
    return jobs;
}

QList<QUuid> JobStore::unfinishedIds() const
{
    return d->index.unfinished();
}

QList<JobFigures> JobStore::figures(const JobQuery &query) const
{
    return d->index.figures(query);
}

QStringList JobStore::projects() const
{
    return d->index.projects();
}

QStringList JobStore::services() const
{
    return d->index.services();
}

int JobStore::count() const
{
    return d->index.size();
}

bool JobStore::contains(const QUuid &id) const
{
    return d->index.row(id) != nullptr;
}

JobState JobStore::state(const QUuid &id) const
{
    const JobIndex::Row *row = d->index.row(id);
    return row ? row->state : JobState::Failed;
}

QString JobStore::serviceKey(const QUuid &id) const
{
    const JobIndex::Row *row = d->index.row(id);
    return row ? row->service : QString();
}

QStringList JobStore::queuedServices() const
{
    return d->index.queuedServices();
}

std::optional<QUuid> JobStore::jobWithTask(const QString &taskId, const ServiceAddress &service) const
{
    return d->table->jobWithTask(taskId, service);
}

QList<QUuid> JobStore::duplicates(const GenerationRequest &request, const ServiceAddress &service,
                                  const QDateTime &since) const
{
    return d->table->duplicates(request, service, since);
}

double JobStore::lastPosition() const
{
    return d->index.lastPosition();
}

double JobStore::position(const QUuid &id) const
{
    return d->index.position(id);
}

int JobStore::queuedBefore(const QUuid &id, int most) const
{
    return d->index.queuedBefore(id, most);
}

Expected<void> JobStore::save(const Job &job)
{
    const auto read = d->read(job.id);
    if (!read)
        return failure(read.error());
    const std::optional<Job> &before = *read;
    d->notePaid(before, job);
    auto written = d->table->put(job);
    if (!written)
        return failure(d->noted(written.error()));
    if (written->update == Update::TaskTaken) {
        d->noteTaken(job);
        return failure(Error{.kind = ErrorKind::InvalidInput,
                             .message = StoreText::tr("Another job already has this task."),
                             .field = u"task"_s});
    }
    d->noteEnd(before, job);
    const bool isNew = d->take(std::move(written->row));
    if (isNew)
        Q_EMIT added(job.id);
    else
        Q_EMIT changed(job.id);
    return {};
}

Expected<JobStore::Update> JobStore::update(const Job &job)
{
    const auto read = d->read(job.id);
    if (!read)
        return failure(read.error());
    const std::optional<Job> &before = *read;
    d->notePaid(before, job);
    // Progress will be polled again shortly, so don't make the window wait for the disk.
    const auto sync = before && isOnlyProgress(*before, job) ? JobTable::Sync::Later : JobTable::Sync::Now;
    auto written = d->table->update(job, d->leases->self(), sync);
    if (!written)
        return failure(d->noted(written.error()));
    if (written->update == Update::Stale)
        refresh(job.id);
    if (written->update == Update::TaskTaken)
        d->noteTaken(job);
    if (written->update != Update::Written)
        return written->update;
    d->noteEnd(before, job);
    d->take(std::move(written->row));
    Q_EMIT changed(job.id);
    return Update::Written;
}

Expected<void> JobStore::remove(const QUuid &id)
{
    const auto before = d->read(id);
    if (!before)
        return failure(before.error());
    if (auto done = d->table->remove(id); !done)
        return failure(d->noted(done.error()));
    d->noteEnd(*before, {});
    d->leases->release(id);
    d->cache.remove(id);
    if (d->index.remove(id))
        Q_EMIT removed(id);
    return {};
}

Expected<QList<QUuid>> JobStore::mark(const QList<std::pair<QUuid, JobMarks>> &marks)
{
    if (marks.isEmpty())
        return QList<QUuid>();
    auto marked = d->table->mark(marks);
    if (!marked)
        return failure(d->noted(marked.error()));
    for (const QUuid &id : std::as_const(marked->refused))
        refresh(id);
    QList<QUuid> written;
    for (JobIndex::Row &row : marked->written) {
        written.append(row.id);
        d->take(std::move(row));
    }
    for (const QUuid &id : std::as_const(written))
        Q_EMIT changed(id);
    return marked->refused;
}

Expected<QList<QUuid>> JobStore::reposition(const QList<std::pair<QUuid, double>> &positions)
{
    if (positions.isEmpty())
        return QList<QUuid>();
    auto moved = d->table->reposition(positions, [this] { return d->leases->elsewhere(-1); });
    if (!moved)
        return failure(d->noted(moved.error()));
    for (const QUuid &id : std::as_const(moved->refused))
        refresh(id);
    QList<QUuid> written;
    for (JobIndex::Row &row : moved->written) {
        written.append(row.id);
        d->take(std::move(row));
    }
    for (const QUuid &id : std::as_const(written))
        Q_EMIT changed(id);
    return moved->refused;
}

void JobStore::noteAccepted(const Job &accepted)
{
    d->notePaid(std::nullopt, accepted);
}

LeaseResult JobStore::takeLease(const QUuid &id)
{
    if (d->leases->holds(id))
        return LeaseResult::Held;
    if (const LeaseResult leasing = d->leases->acquire(id); leasing != LeaseResult::Held)
        return leasing;
    if (refresh(id))
        return LeaseResult::Held;
    d->leases->release(id);
    return LeaseResult::Failed;
}

void JobStore::releaseLease(const QUuid &id)
{
    d->leases->release(id);
}

QSet<QUuid> JobStore::leasedElsewhere() const
{
    return d->leases->elsewhere(d->table->dataVersion());
}

/// Rereads a job from the disk. Returns false if that fails.
bool JobStore::refresh(const QUuid &id)
{
    const auto row = d->table->row(id);
    if (!row) {
        qCWarning(lcJobs) << "cannot read a job:" << d->noted(row.error()).detail;
        return false;
    }
    const JobIndex::Row *known = d->index.row(id);
    if (!*row) {
        d->cache.remove(id);
        if (d->index.remove(id))
            Q_EMIT removed(id);
    } else if (!known || known->revision != (*row)->revision) {
        d->cache.remove(id);
        if (d->index.put(**row))
            Q_EMIT added(id);
        else
            Q_EMIT changed(id);
    }
    return true;
}

/// Loads what other processes have written since the last check.
void JobStore::watch()
{
    const qint64 version = d->table->dataVersion();
    if (version < 0 || version == d->dataVersion)
        return;
    const qint64 newest = d->table->revision();
    const auto rows = d->table->rowsAfter(d->seenRevision);
    const auto removals = d->table->removedAfter(d->seenRevision);
    if (newest < 0 || !rows || !removals)
        return; // tried again next time
    d->dataVersion = version;
    d->seenRevision = std::max(d->seenRevision, newest);
    for (const JobTable::Removal &removal : *removals) {
        const JobIndex::Row *known = d->index.row(removal.id);
        if (!known || known->revision > removal.revision) // re-added since
            continue;
        d->cache.remove(removal.id);
        d->index.remove(removal.id);
        Q_EMIT removed(removal.id);
    }
    for (const JobIndex::Row &row : *rows) {
        const JobIndex::Row *known = d->index.row(row.id);
        if (known && known->revision >= row.revision) // written by us
            continue;
        d->cache.remove(row.id);
        if (d->index.put(row))
            Q_EMIT added(row.id);
        else
            Q_EMIT changed(row.id);
    }
    Q_EMIT changedElsewhere();
}

} // namespace retalk
