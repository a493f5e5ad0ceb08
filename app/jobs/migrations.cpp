#include "jobs/migrations.h"

#include "base/log.h"
#include "jobs/writescope.h"

#include <QCoreApplication>

#include <array>

namespace retalk {

namespace {

struct MigrationText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::JobStore)
};

// `job` is narrow because it is read whole at every start; the bulk of a job lies in `detail`. `revision`
// grows with every write of any process, so that another one can read what changed; `removed` tells it what
// went.
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

constexpr std::array kMigrations{
    Migration{1, kFirst},
};

Expected<int> version(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(u"PRAGMA user_version"_qs) || !query.next())
        return failure(storeError(query.lastError()));
    return query.value(0).toInt();
}

Expected<void> carryOut(QSqlDatabase &database, const Migration &step)
{
    WriteScope scope(database);
    if (!scope.isOpen())
        return failure(storeError(scope.lastError()));
    QSqlQuery query(database);
    for (const char *statement : step.statements) {
        if (!query.exec(QString::fromLatin1(statement)))
            return failure(storeError(query.lastError()));
    }
    if (!query.exec(u"PRAGMA user_version = %1"_qs.arg(step.version)))
        return failure(storeError(query.lastError()));
    if (!scope.commit())
        return failure(storeError(scope.lastError()));
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
    if (!steps.empty() && *found > steps.back().version) {
        return failure(
            ErrorKind::Disk,
            MigrationText::tr(
                "Your job list was written by a newer Retalk. Update Retalk to use it; nothing was changed."),
            u"user_version %1"_qs.arg(*found));
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

Error storeError(const QSqlError &error)
{
    return {.kind = ErrorKind::Disk,
            .message = MigrationText::tr(
                "The job list cannot be read or written. Check that the disk is not full and that the folder "
                "may be written to."),
            .detail = error.text(),
            .apiCode = error.nativeErrorCode()};
}

bool isCorrupt(const Error &error)
{
    // SQLITE_CORRUPT and SQLITE_NOTADB; extended codes carry the plain one in their low byte.
    bool isNumber = false;
    const int code = error.apiCode.toInt(&isNumber) & 0xff;
    return isNumber && (code == 11 || code == 26);
}

} // namespace retalk
