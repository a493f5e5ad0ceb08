#include "jobs/jobstore.h"

#include "base/log.h"
#include "jobs/jobindex.h"
#include "jobs/jobtable.h"
#include "jobs/leases.h"
#include "jobs/migrations.h"

#include <QCache>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QTimer>

namespace retalk {

namespace {

using namespace std::chrono_literals;

constexpr auto kWatchEvery = 500ms; ///< for changes of another process; one PRAGMA that touches no disk
constexpr auto kBeatEvery = 10s;
constexpr int kCachedJobs = 512; ///< more than any screen shows rows

struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::JobStore)
};

/// Moves the store and its WAL files aside together, so that SQLite could still recover what is in them.
Expected<QString> moveAside(const QString &path)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmsszzz"_qs);
    const QString aside = path + u".corrupt-"_qs + stamp;
    if (!QFile::rename(path, aside)) {
        return failure(ErrorKind::Disk,
                       StoreText::tr("The job list is damaged and cannot be moved aside. Check the folder's "
                                     "permissions."),
                       path);
    }
    for (const auto &suffix : {u"-wal"_qs, u"-shm"_qs})
        QFile::rename(path + suffix, aside + suffix);
    qCWarning(lcJobs) << "the job store was damaged; it lies at" << aside << "now";
    return aside;
}

/// True when nothing differs but what the service said last about a task in the same state.
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
    std::unique_ptr<JobTable> table;
    std::unique_ptr<Leases> leases;
    JobIndex index;
    mutable QCache<QUuid, Job> cache{kCachedJobs};
    QString setAside;
    qint64 seenRevision = 0;
    qint64 dataVersion = 0;
    QTimer watchTimer;
    QTimer beatTimer;

    /// Takes in a row that this process wrote. True when it is new.
    bool take(JobIndex::Row row)
    {
        cache.remove(row.id);
        if (row.revision == seenRevision + 1) // nobody else wrote in between
            ++seenRevision;
        return index.put(std::move(row));
    }

    static Expected<std::unique_ptr<Private>> open(const QString &path)
    {
        auto opened = JobTable::open(path);
        if (!opened)
            return failure(opened.error());
        auto d = std::make_unique<Private>();
        d->table = std::move(*opened);
        d->dataVersion = d->table->dataVersion();
        d->seenRevision = d->table->revision();
        auto rows = d->table->rowsAfter(-1);
        if (!rows)
            return failure(rows.error());
        for (JobIndex::Row &row : *rows)
            d->index.put(std::move(row));
        d->leases = std::make_unique<Leases>(d->table->database());
        return d;
    }
};

JobStore::JobStore(std::unique_ptr<Private> opened) : d(std::move(opened))
{
    d->watchTimer.setInterval(kWatchEvery);
    d->watchTimer.setTimerType(Qt::CoarseTimer);
    connect(&d->watchTimer, &QTimer::timeout, this, &JobStore::watch);
    d->watchTimer.start();
    d->beatTimer.setInterval(kBeatEvery);
    connect(&d->beatTimer, &QTimer::timeout, this, [this] {
        if (d->leases->holdsAny())
            d->leases->beat();
    });
    d->beatTimer.start();
}

JobStore::~JobStore()
{
    d->leases->releaseAll();
    d->leases.reset();
}

Expected<std::unique_ptr<JobStore>> JobStore::open(const QString &path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    // Two programs that start together must neither migrate nor move aside at once.
    QLockFile lock(path + u".lock"_qs);
    if (!lock.tryLock(5s) && lock.error() == QLockFile::LockFailedError)
        return failure(ErrorKind::Disk,
                       StoreText::tr("Another Retalk is busy with the job list. Try again in a moment."));
    auto opened = Private::open(path);
    if (!opened && isCorrupt(opened.error())) {
        const auto aside = moveAside(path);
        if (!aside)
            return failure(aside.error());
        opened = Private::open(path);
        if (opened)
            (*opened)->setAside = *aside;
    }
    if (!opened)
        return failure(opened.error());
    return std::unique_ptr<JobStore>(new JobStore(std::move(*opened)));
}

QString JobStore::setAside() const
{
    return d->setAside;
}

std::optional<Job> JobStore::job(const QUuid &id) const
{
    if (const Job *known = d->cache.object(id))
        return *known;
    if (!d->index.row(id))
        return std::nullopt;
    std::optional<Job> job = d->table->read(id);
    if (job)
        d->cache.insert(id, new Job(*job));
    return job;
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

std::optional<QUuid> JobStore::jobWithTask(const QString &taskId, const ServiceAddress &service) const
{
    for (const QUuid &id : d->table->jobsWithTask(taskId)) {
        const auto known = job(id);
        if (known && known->service == service)
            return id;
    }
    return std::nullopt;
}

double JobStore::lastPosition() const
{
    return d->index.lastPosition();
}

int JobStore::queuedBefore(const QUuid &id, int most) const
{
    return d->index.queuedBefore(id, most);
}

Expected<void> JobStore::save(const Job &job)
{
    auto row = d->table->write(job, JobTable::Write::Upsert);
    if (!row)
        return failure(row.error());
    const bool isNew = d->take(std::move(*row));
    if (isNew)
        Q_EMIT added(job.id);
    else
        Q_EMIT changed(job.id);
    return {};
}

Expected<void> JobStore::update(const Job &job)
{
    if (!d->leases->confirm(job.id))
        return failure(ErrorKind::NotFound,
                       StoreText::tr("This job has been removed or belongs to another Retalk."));
    // The service is asked for the progress again in a moment: no reason to make the window wait for the
    // disk.
    const std::optional<Job> before = this->job(job.id);
    const auto sync = before && isOnlyProgress(*before, job) ? JobTable::Sync::Later : JobTable::Sync::Now;
    auto row = d->table->write(job, JobTable::Write::Existing, sync);
    if (!row)
        return failure(row.error());
    d->take(std::move(*row));
    Q_EMIT changed(job.id);
    return {};
}

Expected<void> JobStore::remove(const QUuid &id)
{
    if (auto done = d->table->remove(id); !done)
        return done;
    d->leases->release(id);
    d->cache.remove(id);
    if (d->index.remove(id))
        Q_EMIT removed(id);
    return {};
}

bool JobStore::acquireLease(const QUuid &id)
{
    return d->leases->acquire(id);
}

void JobStore::releaseLease(const QUuid &id)
{
    d->leases->release(id);
}

/// Takes in what another process has written since the last look.
void JobStore::watch()
{
    const qint64 version = d->table->dataVersion();
    if (version < 0 || version == d->dataVersion)
        return;
    d->dataVersion = version;
    const qint64 newest = d->table->revision();
    const auto rows = d->table->rowsAfter(d->seenRevision);
    if (!rows)
        return;
    const auto removals = d->table->removedAfter(d->seenRevision);
    d->seenRevision = std::max(d->seenRevision, newest);
    for (const JobTable::Removal &removal : removals) {
        const JobIndex::Row *known = d->index.row(removal.id);
        if (!known || known->revision > removal.revision) // brought back since
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
}

} // namespace retalk
