#include "service/stores/database.h"

#include "base/log.h"

#include <QDateTime>
#include <QFile>
#include <QHash>
#include <QSqlError>
#include <QSqlQuery>

#include <atomic>

namespace retalk::service {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSchemaVersion = 2;

constexpr std::array kSchema{
    "CREATE TABLE tasks (id TEXT PRIMARY KEY, created_ms INTEGER NOT NULL, request BLOB NOT NULL,"
    " status TEXT NOT NULL, progress REAL NOT NULL DEFAULT 0, owner TEXT NOT NULL, attempts INTEGER NOT NULL "
    "DEFAULT 0,"
    " estimated_s INTEGER NOT NULL DEFAULT 0, started_ms INTEGER, finished_ms INTEGER,"
    " video_seconds REAL NOT NULL DEFAULT 0, report BLOB, result TEXT,"
    " error_code TEXT, error_message TEXT, error_suggestion TEXT)",
    "CREATE INDEX tasks_by_age ON tasks (created_ms DESC, id DESC)",
    "CREATE INDEX tasks_by_status ON tasks (status, created_ms)",
    "CREATE UNIQUE INDEX tasks_by_result ON tasks (result) WHERE result IS NOT NULL",
    "CREATE TABLE idempotency (key TEXT PRIMARY KEY, request BLOB NOT NULL, task_id TEXT NOT NULL)",
    "CREATE INDEX idempotency_by_task ON idempotency (task_id)",
    "CREATE TABLE callbacks (task_id TEXT PRIMARY KEY, url TEXT NOT NULL, attempts INTEGER NOT NULL DEFAULT "
    "0,"
    " owner TEXT NOT NULL)",
    "CREATE TABLE files (id TEXT PRIMARY KEY, name TEXT NOT NULL, original_name TEXT NOT NULL, folder TEXT "
    "NOT NULL,"
    " bytes INTEGER NOT NULL, mime TEXT NOT NULL, uploaded_ms INTEGER NOT NULL, expires_ms INTEGER NOT NULL)",
    "CREATE UNIQUE INDEX files_by_name ON files (folder, name)",
};

/// The changes from each schema version to the next.
constexpr std::array kSchema2{
    "ALTER TABLE tasks ADD COLUMN inputs BLOB",
};

/// The connections of one thread. They must be closed by the thread that opened them.
struct ThreadConnections
{
    ThreadConnections() = default;
    ThreadConnections(const ThreadConnections &) = delete;
    ThreadConnections &operator=(const ThreadConnections &) = delete;
    ~ThreadConnections()
    {
        for (const QString &name : std::as_const(names))
            QSqlDatabase::removeDatabase(name);
    }
    QHash<QString, QString> names; ///< by path
};

thread_local ThreadConnections connections;

Error errorOf(const QSqlError &error)
{
    // SQLITE_CORRUPT and SQLITE_NOTADB, including their extended codes.
    const int code = error.nativeErrorCode().toInt() & 0xff;
    return {.kind = ErrorKind::Disk,
            .message = u"The service can't read or write its records."_s,
            .detail = error.text(),
            .apiCode = code == 11 || code == 26 ? QString::fromLatin1(Database::kDamaged) : QString()};
}

tl::unexpected<Error> refused(const QSqlError &error)
{
    return failure(errorOf(error));
}

tl::unexpected<Error> damaged(const QString &detail)
{
    return failure({.kind = ErrorKind::Disk,
                    .message = u"The service's records are damaged."_s,
                    .detail = detail,
                    .apiCode = QString::fromLatin1(Database::kDamaged)});
}

void closeConnection(const QString &path)
{
    if (const QString name = connections.names.take(path); !name.isEmpty())
        QSqlDatabase::removeDatabase(name);
}

} // namespace

Database::Database(QString path) : m_path(std::move(path)) {}

Expected<std::unique_ptr<Database>> Database::open(const QString &path)
{
    std::unique_ptr<Database> database(new Database(path));
    const auto isUsable = [&database]() -> Expected<bool> {
        if (!database->connection().isOpen())
            return refused(database->connection().lastError());
        if (auto migrated = database->migrate(); !migrated)
            return migrated;
        return database->check();
    };
    if (const auto usable = isUsable(); !usable) {
        closeConnection(path);
        return failure(usable.error());
    }
    return database;
}

Expected<QString> Database::moveAside(const QString &path)
{
    closeConnection(path);
    const QString aside =
        path + u".corrupt-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmsszzz"_s);
    if (!QFile::rename(path, aside))
        return damaged(path);
    for (const auto &suffix : {u"-wal"_s, u"-shm"_s})
        QFile::rename(path + suffix, aside + suffix);
    return aside;
}

/// Checks for problems that SQLite would report only when it hits them: damaged pages and missing tables.
Expected<bool> Database::check() const
{
    auto pages = run(u"PRAGMA quick_check(1)"_s);
    if (!pages)
        return failure(pages.error());
    if (const QString found = pages->next() ? pages->value(0).toString() : QString(); found != u"ok")
        return damaged(found);
    pages->finish();
    auto tables = run(u"SELECT count(*) FROM sqlite_master WHERE type = 'table'"
                      " AND name IN ('tasks', 'idempotency', 'callbacks', 'files')"_s);
    if (!tables)
        return failure(tables.error());
    if (!tables->next() || tables->value(0).toInt() != 4)
        return damaged(u"a table is missing"_s);
    return true;
}

QSqlDatabase Database::connection() const
{
    static std::atomic<int> counter = 0;
    if (const auto known = connections.names.constFind(m_path); known != connections.names.cend())
        return QSqlDatabase::database(*known, false);

    const QString name = u"service-%1"_s.arg(++counter);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    database.setDatabaseName(m_path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
    connections.names.insert(m_path, name);
    if (database.open()) {
        QSqlQuery pragma(database);
        for (const char *sql : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL"}) {
            if (!pragma.exec(QString::fromLatin1(sql)))
                qCWarning(lcService) << sql << pragma.lastError().text();
        }
    }
    return database;
}

Expected<QSqlQuery> Database::run(const QString &sql, const QVariantList &values) const
{
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    bool ok = query.prepare(sql);
    for (const QVariant &value : values) {
        // QtSql stores a null QString as NULL, so an empty text must be a non-null one.
        const bool isNullText = value.typeId() == QMetaType::QString && value.toString().isNull();
        query.addBindValue(isNullText ? QVariant(u""_s) : value);
    }
    ok = ok && query.exec();
    if (!ok) {
        qCWarning(lcService) << "SQLite:" << query.lastError().text();
        return refused(query.lastError());
    }
    return query;
}

Expected<bool> Database::command(const char *sql) const
{
    QSqlQuery query(connection());
    if (!query.exec(QString::fromLatin1(sql)))
        return refused(query.lastError());
    return true;
}

Expected<bool> Database::migrate() const
{
    return transact<bool>([this]() -> Expected<bool> {
        auto query = run(u"PRAGMA user_version"_s);
        if (!query)
            return failure(query.error());
        if (!query->next())
            return refused(query->lastError());
        const int version = query->value(0).toInt();
        query->finish();
        if (version < 0)
            return damaged(u"version %1"_s.arg(version));
        if (version > kSchemaVersion)
            return failure(ErrorKind::Disk,
                           u"The service's records were written by a newer version of this program."_s);
        const auto all = [this](const auto &statements) -> Expected<bool> {
            for (const char *sql : statements) {
                if (auto done = command(sql); !done)
                    return done;
            }
            return true;
        };
        if (version < 1) {
            auto tables = run(u"SELECT 1 FROM sqlite_master LIMIT 1"_s);
            if (!tables)
                return failure(tables.error());
            if (tables->next())
                return damaged(u"tables without a version"_s);
            tables->finish();
            if (auto done = all(kSchema); !done)
                return done;
        }
        if (version < 2) {
            if (auto done = all(kSchema2); !done)
                return done;
        }
        return version == kSchemaVersion
                   ? Expected<bool>(true)
                   : command(qPrintable(u"PRAGMA user_version = %1"_s.arg(kSchemaVersion)));
    });
}

} // namespace retalk::service
