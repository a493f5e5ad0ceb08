#include "jobs/store/migrations.h"

#include "base/log.h"
#include "jobs/model/jobcodec.h"
#include "jobs/store/jobindex.h"
#include "jobs/store/storeerror.h"
#include "jobs/store/writescope.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <array>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

constexpr int kNoVersion = 9999; ///< far above any real version

struct MigrationText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::JobStore)
};

// `job` is narrow because it's read completely at every start; most of a job is in `detail`. `revision` grows
// with every write by any process, so that others can read what changed; `removed` tells them what was
// deleted.
constexpr std::array kFirst{
    "CREATE TABLE job (id BLOB PRIMARY KEY NOT NULL, state TEXT NOT NULL, name TEXT NOT NULL, task_id TEXT "
    "NOT NULL, "
    "error TEXT NOT NULL, created INTEGER NOT NULL, position REAL NOT NULL, revision INTEGER NOT NULL) "
    "WITHOUT ROWID",
    "CREATE INDEX job_revision ON job (revision)",
    "CREATE INDEX job_task ON job (task_id) WHERE task_id <> ''",
    "CREATE TABLE detail (id BLOB PRIMARY KEY NOT NULL REFERENCES job (id) ON DELETE CASCADE, json BLOB NOT "
    "NULL)",
    "CREATE TABLE removed (revision INTEGER PRIMARY KEY, id BLOB NOT NULL)",
    "CREATE TABLE revision (value INTEGER NOT NULL)",
    "INSERT INTO revision VALUES (0)",
    "CREATE TABLE process (id BLOB PRIMARY KEY NOT NULL, pid INTEGER NOT NULL, started TEXT NOT NULL, space "
    "TEXT NOT NULL, "
    "heartbeat INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE lease (job BLOB PRIMARY KEY NOT NULL, process BLOB NOT NULL) WITHOUT ROWID",
};

// `service` is the address within which task ids are unique, empty for this computer; `fingerprint` is that
// of request and service. No two jobs may have the same task. Leases belong to processes that hold a lock
// file.
constexpr std::array kSecond{
    "ALTER TABLE job ADD COLUMN service TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE job ADD COLUMN fingerprint INTEGER NOT NULL DEFAULT 0",
    "UPDATE job SET service = coalesce((SELECT rtrim(json_extract(CAST(json AS TEXT), '$.service.api'), '/') "
    "FROM detail WHERE detail.id = job.id AND json_valid(CAST(json AS TEXT))), '')",
    "CREATE INDEX job_twin ON job (fingerprint, created)",
    "DROP INDEX job_task",
    "DELETE FROM lease",
    "DROP TABLE process",
};

// What lists and totals show of a job without reading its record, and the user's marks. Marks have their own
// revision, because they are written whichever process works on the job. An older Retalk that is still
// running may keep writing jobs at the same time.
constexpr std::array kThird{
    "ALTER TABLE job ADD COLUMN links TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE job ADD COLUMN seconds REAL NOT NULL DEFAULT 0",
    "ALTER TABLE job ADD COLUMN reserved REAL NOT NULL DEFAULT 0",
    "ALTER TABLE job ADD COLUMN charged REAL NOT NULL DEFAULT 0",
    "CREATE TABLE mark (id BLOB PRIMARY KEY NOT NULL REFERENCES job (id) ON DELETE CASCADE, title TEXT NOT "
    "NULL, note TEXT NOT NULL, project TEXT NOT NULL, star INTEGER NOT NULL, revision INTEGER NOT NULL) "
    "WITHOUT ROWID",
    "CREATE INDEX mark_revision ON mark (revision)",
};

// A film with its plan and the ids of its jobs; `isOver` if nothing is left to do for it.
constexpr std::array kFourth{
    "CREATE TABLE film (id BLOB PRIMARY KEY NOT NULL, json BLOB NOT NULL, created INTEGER NOT NULL, isOver "
    "INTEGER NOT NULL) WITHOUT ROWID",
};

Expected<void> waitForOlder(QSqlDatabase &database);
Expected<void> separateTasks(QSqlDatabase &database);
Expected<void> fillFigures(QSqlDatabase &database);

constexpr std::array kMigrations{
    Migration{1, kFirst},
    Migration{2, kSecond, separateTasks, waitForOlder},
    Migration{3, kThird, fillFigures},
    Migration{4, kFourth},
};

Expected<int> version(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return failure(storeError(query.lastError()));
    return query.value(0).toInt();
}

Expected<void> carryOut(QSqlDatabase &database, const Migration &step)
{
    WriteScope scope(database);
    if (!scope.isOpen())
        return failure(storeError(scope.lastError()));
    if (step.check) {
        if (auto may = step.check(database); !may)
            return may;
    }
    QSqlQuery query(database);
    for (const char *statement : step.statements) {
        if (!query.exec(QString::fromLatin1(statement)))
            return failure(storeError(query.lastError()));
    }
    if (step.finish) {
        if (auto done = step.finish(database); !done)
            return done;
    }
    if (!query.exec(u"PRAGMA user_version = %1"_s.arg(step.version)))
        return failure(storeError(query.lastError()));
    if (!scope.commit())
        return failure(storeError(scope.lastError()));
    return {};
}

QStringList schemaOf(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    QStringList statements;
    query.exec(u"SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"_s);
    while (query.next())
        statements.append(query.value(0).toString());
    return statements;
}

/// Returns the schema of an empty store after `steps`.
QStringList schemaAfter(std::span<const Migration> steps)
{
    const QString name = QUuid::createUuid().toString();
    QStringList schema;
    {
        auto fresh = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        fresh.setDatabaseName(u":memory:"_s);
        if (fresh.open() && migrate(fresh, steps))
            schema = schemaOf(fresh);
    }
    QSqlDatabase::removeDatabase(name);
    return schema;
}

/// Returns what distinguishes a process from a later one with the same pid: its start time in clock ticks,
/// from the kernel. Empty if there is no such process, or it has ended.
QString startOf(qint64 pid)
{
    QFile stat(u"/proc/%1/stat"_s.arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = stat.readAll();
    // The second field is the program's name in parentheses, which may contain anything.
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    if (fields.size() < 20 || fields[0] == "Z" || fields[0] == "X")
        return {};
    return QString::fromLatin1(fields[19]);
}

/// Returns the scope in which pids are comparable: this boot and pid namespace.
QString processSpace()
{
    QFile boot(u"/proc/sys/kernel/random/boot_id"_s);
    const QByteArray id = boot.open(QIODevice::ReadOnly) ? boot.readAll().trimmed() : QByteArray();
    return QString::fromLatin1(id) + u' ' + QFile::symLinkTarget(u"/proc/self/ns/pid"_s).section(u'/', -1);
}

/// Returns an error while a Retalk that writes version 1 is working on jobs: it could no longer save them,
/// and the leases that keep other processes away from its jobs would be lost.
Expected<void> waitForOlder(QSqlDatabase &database)
{
    constexpr qint64 kSilentForMs = 30'000; // it writes a heartbeat every few seconds
    QSqlQuery query(database);
    if (!query.exec(u"SELECT pid, started, space, heartbeat FROM process"_s))
        return failure(storeError(query.lastError()));
    while (query.next()) {
        const QString started = query.value(1).toString();
        const bool isHere = query.value(2).toString() == processSpace();
        const qint64 silentMs = QDateTime::currentMSecsSinceEpoch() - query.value(3).toLongLong();
        if (isHere ? !started.isEmpty() && startOf(query.value(0).toLongLong()) == started
                   : silentMs < kSilentForMs)
            return failure(ErrorKind::Disk,
                           MigrationText::tr("An older Retalk is still working on your jobs. Close it and "
                                             "start again."),
                           u"process %1"_s.arg(query.value(0).toLongLong()));
    }
    return {};
}

/// Takes the task away from a job that shares it with an older one. Only the user can say whose it is.
Expected<void> leaveTaskTo(QSqlDatabase &database, const QString &olderName, const QByteArray &id)
{
    QSqlQuery query(database);
    query.prepare(u"SELECT json FROM detail WHERE id = ?"_s);
    query.addBindValue(id);
    if (!query.exec())
        return failure(storeError(query.lastError()));
    auto job = query.next() ? jobFromStored(query.value(0).toByteArray())
                            : Expected<Job>(damagedJob(QUuid::fromRfc4122(id)));
    query.finish();
    if (!job)
        job = damagedJob(QUuid::fromRfc4122(id));
    job->error = Error{.kind = ErrorKind::OutcomeUnknown,
                       .message = MigrationText::tr("The task %1 was stored for this job and for “%2”. Check "
                                                    "with the service which job it belongs to.")
                                      .arg(job->taskId, olderName),
                       .detail = job->taskId};
    if (job->state != JobState::Completed && job->state != JobState::Cancelled) {
        job->state = JobState::Unconfirmed;
        job->resultUrl.clear();
        job->finishedAt = {};
    }
    job->taskId.clear();
    job->task = {};
    query.prepare(u"UPDATE job SET state = ?, task_id = '', error = ? WHERE id = ?"_s);
    for (const QVariant &value :
         {QVariant(toString(job->state)), QVariant(job->error->message), QVariant(id)})
        query.addBindValue(value);
    if (!query.exec())
        return failure(storeError(query.lastError()));
    query.prepare(u"UPDATE detail SET json = ? WHERE id = ?"_s);
    query.addBindValue(toStored(*job));
    query.addBindValue(id);
    if (!query.exec())
        return failure(storeError(query.lastError()));
    return {};
}

Expected<void> separateTasks(QSqlDatabase &database)
{
    QSqlQuery query(database);
    // A finished video is the best evidence of whose task it was, then the age of the job.
    if (!query.exec(
            u"SELECT id, task_id, service, name FROM job WHERE (task_id, service) IN (SELECT task_id, "
            "service FROM job WHERE task_id <> '' GROUP BY task_id, service HAVING count(*) > 1) "
            "ORDER BY task_id, service, state <> 'completed', created, id"_s))
        return failure(storeError(query.lastError()));
    struct Sharing
    {
        QByteArray id;
        QString task;
        QString name;
    };
    QList<Sharing> sharing;
    while (query.next())
        sharing.append({query.value(0).toByteArray(),
                        query.value(1).toString() + u'\n' + query.value(2).toString(),
                        query.value(3).toString()});
    query.finish();
    const Sharing *owner = nullptr;
    for (const Sharing &job : std::as_const(sharing)) {
        if (!owner || owner->task != job.task) {
            owner = &job;
            continue;
        }
        if (auto done = leaveTaskTo(database, owner->name, job.id); !done)
            return done;
    }
    if (!query.exec(u"CREATE UNIQUE INDEX job_task ON job (task_id, service) WHERE task_id <> ''"_s))
        return failure(storeError(query.lastError()));
    return {};
}

/// Fills the new columns of every job whose record can be read.
Expected<void> fillFigures(QSqlDatabase &database)
{
    QSqlQuery details(database);
    details.setForwardOnly(true);
    QSqlQuery query(database);
    if (!details.exec(u"SELECT id, json FROM detail"_s) ||
        !query.prepare(u"UPDATE job SET links = ?, seconds = ?, reserved = ?, charged = ? WHERE id = ?"_s))
        return failure(storeError(details.lastError().isValid() ? details.lastError() : query.lastError()));
    while (details.next()) {
        const auto job = jobFromStored(details.value(1).toByteArray());
        if (!job)
            continue;
        const JobSums sums = JobIndex::sumsOf(job->task);
        int column = 0;
        for (const QVariant &value : {QVariant(JobIndex::linksOf(job->request)), QVariant(sums.seconds),
                                      QVariant(sums.reserved), QVariant(sums.charged), details.value(0)})
            query.bindValue(column++, value);
        if (!query.exec())
            return failure(storeError(query.lastError()));
    }
    if (details.lastError().isValid())
        return failure(storeError(details.lastError()));
    return {};
}

} // namespace

std::span<const Migration> jobStoreMigrations()
{
    return kMigrations;
}

Expected<void> migrate(QSqlDatabase &database, std::span<const Migration> steps)
{
    const auto found = version(database);
    if (!found)
        return failure(found.error());
    if (*found < 0 || *found > kNoVersion || (*found == 0 && !database.tables().isEmpty()))
        return failure(damagedStore(u"user_version %1 with tables"_s.arg(*found)));
    if (!steps.empty() && *found > steps.back().version) {
        // A corrupt byte can look like a newer version.
        if (auto whole = checkIntegrity(database); !whole)
            return whole;
        if (!schemaOf(database).isEmpty() && schemaOf(database) == schemaAfter(steps))
            return failure(damagedStore(
                u"user_version %1 with the tables of %2"_s.arg(*found).arg(steps.back().version)));
        return failure(
            ErrorKind::Disk,
            MigrationText::tr(
                "Your job list was written by a newer Retalk. Update Retalk to use it; nothing was changed."),
            u"user_version %1"_s.arg(*found));
    }
    for (const Migration &step : steps) {
        if (step.version <= *found)
            continue;
        if (auto done = carryOut(database, step); !done) {
            qCWarning(lcJobs) << "migration to version" << step.version << "failed:" << done.error().detail;
            return done;
        }
    }
    return {};
}

Expected<void> checkIntegrity(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(u"PRAGMA integrity_check(1)"_s) || !query.next())
        return failure(storeError(query.lastError()));
    if (const QString found = query.value(0).toString(); found != u"ok")
        return failure(damagedStore(found));
    return {};
}

} // namespace retalk
