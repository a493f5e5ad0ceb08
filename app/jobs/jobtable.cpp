#include "jobs/jobtable.h"

#include "jobs/jobcodec.h"
#include "jobs/migrations.h"
#include "jobs/writescope.h"

#include <QCoreApplication>
#include <QFile>
#include <QScopeGuard>
#include <QSqlError>
#include <QVariant>

namespace retalk {

namespace {

struct TableText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::JobStore)
};

std::unique_ptr<QSqlQuery> prepared(const QSqlDatabase &database, const QString &statement)
{
    auto query = std::make_unique<QSqlQuery>(database);
    query->setForwardOnly(true);
    return query->prepare(statement) ? std::move(query) : nullptr;
}

qint64 number(QSqlQuery &query)
{
    const qint64 value = query.exec() && query.next() ? query.value(0).toLongLong() : -1;
    query.finish();
    return value;
}

} // namespace

JobTable::JobTable(QString connection)
    : m_connection(std::move(connection)), m_database(QSqlDatabase::addDatabase(u"QSQLITE"_qs, m_connection))
{
}

JobTable::~JobTable()
{
    for (auto *query : {&m_read, &m_writeRow, &m_writeDetail, &m_dataVersion, &m_nextRevision})
        query->reset();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Expected<std::unique_ptr<JobTable>> JobTable::open(const QString &path)
{
    std::unique_ptr<JobTable> table(new JobTable(QUuid::createUuid().toString()));
    QSqlDatabase &database = table->m_database;
    if (!database.isValid()) {
        return failure(
            ErrorKind::Disk,
            TableText::tr("Qt's SQLite driver is missing. Install the package libqt6sql6-sqlite."));
    }
    database.setDatabaseName(path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_qs);
    if (!database.open())
        return failure(storeError(database.lastError()));
    // Links in it may be signed: nobody else's business.
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    // Before anything is written: a newer Retalk's file must stay as it is.
    QSqlQuery query(database);
    const auto steps = jobStoreMigrations();
    if (!query.exec(u"PRAGMA user_version"_qs) || !query.next())
        return failure(storeError(query.lastError()));
    const bool isKnown = query.value(0).toInt() <= steps.back().version;
    query.finish();
    if (isKnown) {
        for (const auto &pragma : {u"PRAGMA journal_mode = WAL"_qs, u"PRAGMA synchronous = FULL"_qs,
                                   u"PRAGMA foreign_keys = ON"_qs}) {
            if (!query.exec(pragma))
                return failure(storeError(query.lastError()));
        }
        query.finish();
    }
    if (auto done = migrate(database, steps); !done)
        return failure(done.error());
    if (auto done = table->prepare(); !done)
        return failure(done.error());
    return table;
}

Expected<void> JobTable::prepare()
{
    m_read = prepared(m_database, u"SELECT json FROM detail WHERE id = ?"_qs);
    m_writeRow = prepared(m_database,
                          u"INSERT INTO job VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
                          "state = excluded.state, name = excluded.name, task_id = excluded.task_id, "
                          "error = excluded.error, created = excluded.created, position = excluded.position, "
                          "revision = excluded.revision"_qs);
    m_writeDetail = prepared(m_database, u"INSERT INTO detail VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET "
                                         "json = excluded.json"_qs);
    m_dataVersion = prepared(m_database, u"PRAGMA data_version"_qs);
    m_nextRevision = prepared(m_database, u"UPDATE revision SET value = value + 1 RETURNING value"_qs);
    if (!m_read || !m_writeRow || !m_writeDetail || !m_dataVersion || !m_nextRevision)
        return failure(storeError(m_database.lastError()));
    return {};
}

Expected<std::vector<JobIndex::Row>> JobTable::rowsAfter(qint64 after)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    // Everything is read by the primary key; what is new by the index over revisions.
    const QString columns =
        u"SELECT id, state, name, task_id, error, created, position, revision FROM job"_qs;
    const bool done = after < 0
                          ? query.exec(columns)
                          : query.exec(columns + u" WHERE revision > %1 ORDER BY revision"_qs.arg(after));
    if (!done)
        return failure(storeError(query.lastError()));
    std::vector<JobIndex::Row> rows;
    while (query.next()) {
        rows.push_back({.id = QUuid::fromRfc4122(query.value(0).toByteArray()),
                        .state = jobStateFromString(query.value(1).toString()).value_or(JobState::Failed),
                        .text = JobIndex::searchText(query.value(2).toString(), query.value(3).toString(),
                                                     query.value(4).toString()),
                        .created = query.value(5).toLongLong(),
                        .position = query.value(6).toDouble(),
                        .revision = query.value(7).toLongLong()});
    }
    if (query.lastError().isValid()) // a damaged page ends the reading early
        return failure(storeError(query.lastError()));
    return rows;
}

QList<JobTable::Removal> JobTable::removedAfter(qint64 after)
{
    QSqlQuery query(m_database);
    QList<Removal> removals;
    query.exec(u"SELECT id, revision FROM removed WHERE revision > %1 ORDER BY revision"_qs.arg(after));
    while (query.next())
        removals.append({QUuid::fromRfc4122(query.value(0).toByteArray()), query.value(1).toLongLong()});
    return removals;
}

std::optional<Job> JobTable::read(const QUuid &id)
{
    m_read->bindValue(0, id.toRfc4122());
    std::optional<Job> job;
    if (m_read->exec() && m_read->next()) {
        if (auto stored = jobFromStored(m_read->value(0).toByteArray()))
            job = std::move(*stored);
    }
    m_read->finish();
    return job;
}

QList<QUuid> JobTable::jobsWithTask(const QString &taskId)
{
    QList<QUuid> ids;
    if (taskId.isEmpty())
        return ids;
    QSqlQuery query(m_database);
    query.prepare(u"SELECT id FROM job WHERE task_id = ? AND task_id <> ''"_qs);
    query.addBindValue(taskId);
    query.exec();
    while (query.next())
        ids.append(QUuid::fromRfc4122(query.value(0).toByteArray()));
    return ids;
}

qint64 JobTable::revision()
{
    QSqlQuery query(m_database);
    query.prepare(u"SELECT value FROM revision"_qs);
    return number(query);
}

qint64 JobTable::dataVersion()
{
    return number(*m_dataVersion);
}

Expected<JobIndex::Row> JobTable::write(const Job &job, Write how, Sync sync)
{
    QSqlQuery pragma(m_database);
    if (sync == Sync::Later && !pragma.exec(u"PRAGMA synchronous = NORMAL"_qs))
        return failure(storeError(pragma.lastError()));
    const auto again = qScopeGuard([&] {
        if (sync == Sync::Later)
            pragma.exec(u"PRAGMA synchronous = FULL"_qs);
    });
    WriteScope scope(m_database);
    if (!scope.isOpen())
        return failure(storeError(scope.lastError()));
    auto row = writeInside(job, how);
    if (row && !scope.commit())
        return failure(storeError(scope.lastError()));
    return row;
}

Expected<JobIndex::Row> JobTable::writeInside(const Job &job, Write how)
{
    const QByteArray id = job.id.toRfc4122();
    if (how == Write::Existing) {
        m_read->bindValue(0, id);
        const bool isThere = m_read->exec() && m_read->next();
        m_read->finish();
        if (!isThere)
            return failure(ErrorKind::NotFound, TableText::tr("This job has been removed."));
    }
    const qint64 next = number(*m_nextRevision);
    if (next < 0)
        return failure(storeError(m_nextRevision->lastError()));
    const QString error = job.error ? job.error->message : QString();
    JobIndex::Row row{.id = job.id,
                      .state = job.state,
                      .text = JobIndex::searchText(job.name, job.taskId, error),
                      .created = job.createdAt.isValid() ? job.createdAt.toMSecsSinceEpoch() : 0,
                      .position = job.position,
                      .revision = next};
    // A null QString would be a NULL column.
    const auto text = [](const QString &value) {
        return value.isNull() ? u""_qs : value;
    };
    int column = 0;
    for (const QVariant &value :
         {QVariant(id), QVariant(toString(job.state)), QVariant(text(job.name)), QVariant(text(job.taskId)),
          QVariant(text(error)), QVariant(row.created), QVariant(row.position), QVariant(row.revision)})
        m_writeRow->bindValue(column++, value);
    m_writeDetail->bindValue(0, id);
    m_writeDetail->bindValue(1, toStored(job));
    if (!m_writeRow->exec())
        return failure(storeError(m_writeRow->lastError()));
    if (!m_writeDetail->exec())
        return failure(storeError(m_writeDetail->lastError()));
    return row;
}

Expected<void> JobTable::remove(const QUuid &id)
{
    WriteScope scope(m_database);
    if (!scope.isOpen())
        return failure(storeError(scope.lastError()));
    QSqlQuery query(m_database);
    const qint64 next = number(*m_nextRevision);
    // Tombstones are for processes that run now; nobody needs the thousandth oldest.
    for (const auto &statement :
         {u"DELETE FROM detail WHERE id = :id"_qs, u"DELETE FROM job WHERE id = :id"_qs,
          u"DELETE FROM lease WHERE job = :id"_qs,
          u"INSERT INTO removed SELECT value, :id FROM revision"_qs}) {
        query.prepare(statement);
        query.bindValue(u":id"_qs, id.toRfc4122());
        if (!query.exec())
            return failure(storeError(query.lastError()));
    }
    query.finish();
    if (next < 0)
        return failure(storeError(m_nextRevision->lastError()));
    if (!query.exec(u"DELETE FROM removed WHERE revision <= %1"_qs.arg(next - 100'000)))
        return failure(storeError(query.lastError()));
    if (!scope.commit())
        return failure(storeError(scope.lastError()));
    return {};
}

} // namespace retalk
