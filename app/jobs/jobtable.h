#pragma once

#include "jobs/jobindex.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace retalk {

/// The statements over the store's tables; one open connection.
class JobTable
{
public:
    /// Opens `path` with the store's pragmas and brings it to the newest schema.
    static Expected<std::unique_ptr<JobTable>> open(const QString &path);
    ~JobTable();
    Q_DISABLE_COPY_MOVE(JobTable)

    QSqlDatabase database() const { return m_database; }

    /// Every row with a revision above `after`.
    Expected<std::vector<JobIndex::Row>> rowsAfter(qint64 after);
    struct Removal
    {
        QUuid id;
        qint64 revision = 0;
    };
    QList<Removal> removedAfter(qint64 after);
    std::optional<Job> read(const QUuid &id);
    QList<QUuid> jobsWithTask(const QString &taskId);
    qint64 revision();
    /// Changes whenever another connection has committed.
    qint64 dataVersion();

    enum class Write { Upsert, Existing };
    /// Now: on the disk before write() returns. Later: safe from a crash of the program, and with the next
    /// write that is Now also from a power cut.
    enum class Sync { Now, Later };
    /// Answers with the row as it is listed.
    Expected<JobIndex::Row> write(const Job &job, Write how, Sync sync = Sync::Now);
    Expected<void> remove(const QUuid &id);

private:
    explicit JobTable(QString connection);
    Expected<void> prepare();
    Expected<JobIndex::Row> writeInside(const Job &job, Write how);

    QString m_connection;
    QSqlDatabase m_database;
    // Prepared once: the window reads and writes through them all the time.
    std::unique_ptr<QSqlQuery> m_read, m_writeRow, m_writeDetail, m_dataVersion, m_nextRevision;
};

} // namespace retalk
