#include "service/database.h"

#include "base/log.h"

#include <QCoreApplication>
#include <QHash>
#include <QSqlError>
#include <QSqlQuery>

#include <atomic>

namespace retalk::service {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSchemaVersion = 1;

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
    "PRAGMA user_version = 1",
};

/// The connections of one thread; they must be closed by the thread that opened them.
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

tl::unexpected<Error> refused(const QSqlError &error)
{
    return failure(ErrorKind::Disk,
                   QCoreApplication::translate("retalk::service::Database",
                                               "The service cannot read or write its own records."),
                   error.text());
}

} // namespace

Database::Database(QString path) : m_path(std::move(path)) {}

Expected<std::unique_ptr<Database>> Database::open(const QString &path)
{
    std::unique_ptr<Database> database(new Database(path));
    if (!database->connection().isOpen())
        return refused(database->connection().lastError());
    if (auto migrated = database->migrate(); !migrated)
        return failure(migrated.error());
    return database;
}

QSqlDatabase Database::connection() const
{
    static thread_local ThreadConnections connections;
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
        // An empty text is a text: a null QString would be stored as NULL.
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
        if (version > kSchemaVersion)
            return failure(ErrorKind::Disk,
                           QCoreApplication::translate(
                               "retalk::service::Database",
                               "The service's records were written by a newer version of this program."));
        if (version < 1) {
            for (const char *sql : kSchema) {
                if (auto done = command(sql); !done)
                    return done;
            }
        }
        return true;
    });
}

} // namespace retalk::service
