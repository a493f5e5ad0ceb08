#pragma once

#include "jobs/store/jobindex.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>

namespace retalk {

/// A film as stored; its JSON is parsed in a layer above.
struct FilmRow
{
    QUuid id;
    QByteArray json;
    qint64 createdMs = 0; ///< milliseconds since the epoch
    bool isOver = false;  ///< its output won't be written again

    bool operator==(const FilmRow &) const = default;
};

/// The SQL statements on the store's tables, with one open connection.
class JobTable
{
public:
    /// Opens `path` with the store's pragmas and migrates it to the latest schema.
    static Expected<std::unique_ptr<JobTable>> open(const QString &path);
    /// Creates a new store at `path` with `jobs`. If two jobs have the same task, the first keeps it and the
    /// other is Failed.
    static Expected<void> fill(const QString &path, const QList<Job> &jobs, const QList<FilmRow> &films = {});
    ~JobTable();
    Q_DISABLE_COPY_MOVE(JobTable)

    QSqlDatabase database() const { return m_database; }

    /// Returns the statement that reads all rows.
    static QString everyRow();
    /// Returns every row with a revision above `after`.
    Expected<std::vector<JobIndex::Row>> rowsAfter(qint64 after);
    /// Returns the row as currently on disk; nothing if there is none.
    Expected<std::optional<JobIndex::Row>> row(const QUuid &id);
    struct Removal
    {
        QUuid id;
        qint64 revision = 0;
    };
    Expected<QList<Removal>> removedAfter(qint64 after);
    struct Stored
    {
        Job job;
        bool isDamaged = false; ///< `job` was rebuilt from its row, as Failed
    };
    /// Returns nothing if there's no such row. Kind Disk if it can't be read now, which doesn't mean that the
    /// record is damaged.
    Expected<std::optional<Stored>> read(const QUuid &id);
    /// Returns the state of a job in the store at `path`, which may belong to another Retalk: nothing if
    /// there's no such job, kind Disk if the store can't be read. A film counts as a job: Completed if its
    /// output won't be written again, otherwise Queued.
    static Expected<std::optional<JobState>> stateIn(const QString &path, const QUuid &id);
    std::optional<QUuid> jobWithTask(const QString &taskId, const ServiceAddress &service);
    QList<QUuid> duplicates(const GenerationRequest &request, const ServiceAddress &service,
                            const QDateTime &since);
    qint64 revision();
    /// Changes whenever another connection commits.
    qint64 dataVersion();

    /// Now: on disk before the write returns. Later: survives a crash of the program, and after the next Now
    /// write also a power failure.
    enum class Sync { Now, Later };
    struct Outcome
    {
        JobStore::Update update = JobStore::Update::Written;
        JobIndex::Row row; ///< as listed; if Written
    };
    /// Inserts or replaces.
    Expected<Outcome> put(const Job &job);
    struct Marked
    {
        std::vector<JobIndex::Row> written; ///< as they are now listed
        QList<QUuid> refused;               ///< removed, or changed since they were read
    };
    /// Overwrites the marks with the revisions that were read; the jobs' own revisions don't change.
    Expected<Marked> mark(const QList<std::pair<QUuid, JobMarks>> &marks);
    /// Writes the positions of queued jobs, except those returned by `elsewhere`, which is called inside the
    /// transaction.
    Expected<Marked> reposition(const QList<std::pair<QUuid, double>> &positions,
                                const std::function<QSet<QUuid>()> &elsewhere);
    /// Replaces job.revision if `process` holds the lease.
    Expected<Outcome> update(const Job &job, const QByteArray &process, Sync sync);
    Expected<void> remove(const QUuid &id);
    /// Returns all films of a store, oldest first.
    static Expected<QList<FilmRow>> films(const QSqlDatabase &database);
    /// Returns nothing if there is none.
    static Expected<std::optional<FilmRow>> film(const QSqlDatabase &database, const QUuid &id);
    /// Inserts or replaces, in one transaction.
    static Expected<void> putFilm(const QSqlDatabase &database, const FilmRow &film);
    /// Its jobs are kept.
    static Expected<void> removeFilm(const QSqlDatabase &database, const QUuid &film);

private:
    explicit JobTable(QString connection);
    Expected<void> prepare();
    Expected<Outcome> write(const Job &job, const QByteArray &process, bool mayInsert);
    void mendState(JobIndex::Row &row, const QString &word);
    Expected<JobStore::Update> updateFailure(const Job &job, const QByteArray &process);
    Expected<JobMarks> marksOf(const QUuid &id);
    Expected<void> writeMarks(const QUuid &id, const JobMarks &marks, qint64 revision);

    QString m_connection;
    QSqlDatabase m_database;
    // Prepared once, because the window uses them constantly.
    std::unique_ptr<QSqlQuery> m_read, m_row, m_put, m_update, m_writeDetail, m_marks, m_writeMarks,
        m_dataVersion, m_nextRevision;
};

} // namespace retalk
