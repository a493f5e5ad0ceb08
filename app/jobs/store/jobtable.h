#pragma once

#include "jobs/store/jobindex.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>

namespace retalk {

/// A film as it lies in the store; what its JSON says is read above.
struct FilmRow
{
    QUuid id;
    QByteArray json;
    qint64 createdMs = 0; ///< milliseconds since the epoch
    bool isOver = false;  ///< its output isn't going to be written any more

    bool operator==(const FilmRow &) const = default;
};

/// The statements over the store's tables; one open connection.
class JobTable
{
public:
    /// Opens `path` with the store's pragmas and brings it to the newest schema.
    static Expected<std::unique_ptr<JobTable>> open(const QString &path);
    /// Makes a new store at `path` that holds `jobs`. Of two with one task the first has it; the other is
    /// Failed.
    static Expected<void> fill(const QString &path, const QList<Job> &jobs, const QList<FilmRow> &films = {});
    ~JobTable();
    Q_DISABLE_COPY_MOVE(JobTable)

    QSqlDatabase database() const { return m_database; }

    /// The statement that reads the whole list.
    static QString everyRow();
    /// Every row with a revision above `after`.
    Expected<std::vector<JobIndex::Row>> rowsAfter(qint64 after);
    /// The row as it lies on the disk now; nothing: there is none.
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
        bool isDamaged = false; ///< `job` is what its row still says, as Failed
    };
    /// Nothing: there is no such row. Kind Disk when it can't be read now, which says nothing about the
    /// record.
    Expected<std::optional<Stored>> read(const QUuid &id);
    /// The state of one job in the store at `path`, which may be another Retalk's: nothing when there is
    /// no such job, kind Disk when it can't be looked into. A film counts as a job that is Completed when
    /// nothing is going to write its output any more, else Queued.
    static Expected<std::optional<JobState>> stateIn(const QString &path, const QUuid &id);
    std::optional<QUuid> jobWithTask(const QString &taskId, const ServiceAddress &service);
    QList<QUuid> twins(const GenerationRequest &request, const ServiceAddress &service,
                       const QDateTime &since);
    qint64 revision();
    /// Changes whenever another connection has committed.
    qint64 dataVersion();

    /// Now: on the disk before write() returns. Later: safe from a crash of the program, and with the next
    /// write that is Now also from a power cut.
    enum class Sync { Now, Later };
    struct Outcome
    {
        JobStore::Update update = JobStore::Update::Written;
        JobIndex::Row row; ///< as it is listed; when Written
    };
    /// Inserts or replaces.
    Expected<Outcome> put(const Job &job);
    struct Marked
    {
        std::vector<JobIndex::Row> written; ///< as they are listed now
        QList<QUuid> refused;               ///< gone, or not as they were when they were read
    };
    /// Writes marks over those that they were read as; the jobs' revisions stay.
    Expected<Marked> mark(const QList<std::pair<QUuid, JobMarks>> &marks);
    /// Writes the positions of queued jobs that aren't held by those of `elsewhere`, which is called inside
    /// the transaction.
    Expected<Marked> reposition(const QList<std::pair<QUuid, double>> &positions,
                                const std::function<QSet<QUuid>()> &elsewhere);
    /// Replaces job.revision, when the lease is that of `process`.
    Expected<Outcome> update(const Job &job, const QByteArray &process, Sync sync);
    Expected<void> remove(const QUuid &id);
    /// Every film of a store, the oldest first.
    static Expected<QList<FilmRow>> films(const QSqlDatabase &database);
    /// Nothing when there is none.
    static Expected<std::optional<FilmRow>> film(const QSqlDatabase &database, const QUuid &id);
    /// Inserts or replaces, in one transaction.
    static Expected<void> putFilm(const QSqlDatabase &database, const FilmRow &film);
    /// Its jobs stay.
    static Expected<void> removeFilm(const QSqlDatabase &database, const QUuid &film);

private:
    explicit JobTable(QString connection);
    Expected<void> prepare();
    Expected<Outcome> write(const Job &job, const QByteArray &process, bool mayInsert);
    void mendState(JobIndex::Row &row, const QString &word);
    Expected<JobStore::Update> whyNot(const Job &job, const QByteArray &process);
    Expected<JobMarks> marksOf(const QUuid &id);
    Expected<void> writeMarks(const QUuid &id, const JobMarks &marks, qint64 revision);

    QString m_connection;
    QSqlDatabase m_database;
    // Prepared once: the window reads and writes through them all the time.
    std::unique_ptr<QSqlQuery> m_read, m_row, m_put, m_update, m_writeDetail, m_marks, m_writeMarks,
        m_dataVersion, m_nextRevision;
};

} // namespace retalk
