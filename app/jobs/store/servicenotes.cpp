#include "jobs/store/servicenotes.h"

#include "base/log.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

/// Returns a hash that recognises `bearer` but is too short to recover it.
QByteArray markOf(const ServiceAddress &service, const QString &bearer)
{
    const QByteArray salted = service.apiBase.toEncoded() + '\n' + bearer.toUtf8();
    return QCryptographicHash::hash(salted, QCryptographicHash::Sha256).first(4).toHex();
}

QString text(const QUrl &url)
{
    return url.isEmpty() ? u""_s : url.toString(QUrl::FullyEncoded);
}

} // namespace

ServiceNotes::ServiceNotes(QString path) : m_path(std::move(path)) {}

ServiceNotes::~ServiceNotes()
{
    if (m_connection.isEmpty())
        return;
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase *ServiceNotes::database(bool creates)
{
    if (m_database.isOpen())
        return &m_database;
    if (!creates && !QFile::exists(m_path))
        return nullptr;
    if (m_connection.isEmpty()) {
        m_connection = QUuid::createUuid().toString();
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
        m_database.setDatabaseName(m_path);
        m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=1000"_s);
    }
    if (!m_database.open()) {
        qCWarning(lcJobs) << "cannot open the notes about services:" << m_database.lastError().text();
        return nullptr;
    }
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
    QSqlQuery query(m_database);
    for (
        const auto &statement :
        {u"CREATE TABLE IF NOT EXISTS honours_keys (service TEXT PRIMARY KEY NOT NULL)"_s,
         u"CREATE TABLE IF NOT EXISTS sender (service TEXT PRIMARY KEY NOT NULL, mark TEXT NOT NULL, "
         "since INTEGER NOT NULL)"_s,
         u"CREATE TABLE IF NOT EXISTS upload (kind INTEGER NOT NULL, api TEXT NOT NULL, files TEXT NOT NULL, "
         "file TEXT NOT NULL, job BLOB NOT NULL, uploaded INTEGER NOT NULL, PRIMARY KEY (api, files, file))"_s}) {
        if (!query.exec(statement)) {
            qCWarning(lcJobs) << "the notes about services are unusable:" << query.lastError().text();
            m_database.close();
            return nullptr;
        }
    }
    return &m_database;
}

void ServiceNotes::write(const QString &statement, const QVariantList &values)
{
    QSqlDatabase *open = database(true);
    if (!open)
        return;
    QSqlQuery query(*open);
    query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        qCWarning(lcJobs) << "cannot write a note about a service:" << query.lastError().text();
}

bool ServiceNotes::honoursKeys(const ServiceAddress &service)
{
    QSqlDatabase *open = database(false);
    if (!open)
        return false;
    QSqlQuery query(*open);
    query.prepare(u"SELECT 1 FROM honours_keys WHERE service = ?"_s);
    query.addBindValue(text(service.apiBase));
    return query.exec() && query.next();
}

void ServiceNotes::noteHonoursKeys(const ServiceAddress &service)
{
    write(u"INSERT OR IGNORE INTO honours_keys VALUES (?)"_s, {text(service.apiBase)});
}

void ServiceNotes::noteSender(const ServiceAddress &service, const QString &bearer, const QDateTime &when)
{
    write(u"INSERT INTO sender VALUES (?, ?, ?) ON CONFLICT (service) DO UPDATE SET mark = excluded.mark, "
          "since = excluded.since WHERE mark <> excluded.mark"_s,
          {text(service.apiBase), QString::fromLatin1(markOf(service, bearer)), when.toMSecsSinceEpoch()});
}

bool ServiceNotes::isOnlySender(const ServiceAddress &service, const QString &bearer, const QDateTime &from)
{
    QSqlDatabase *open = database(false);
    if (!open)
        return false;
    QSqlQuery query(*open);
    query.prepare(u"SELECT 1 FROM sender WHERE service = ? AND mark = ? AND since <= ?"_s);
    query.addBindValue(text(service.apiBase));
    query.addBindValue(QString::fromLatin1(markOf(service, bearer)));
    query.addBindValue(from.toMSecsSinceEpoch());
    return query.exec() && query.next();
}

void ServiceNotes::noteUpload(const Upload &upload)
{
    write(u"INSERT OR REPLACE INTO upload VALUES (?, ?, ?, ?, ?, ?)"_s,
          {int(upload.service.kind), text(upload.service.apiBase), text(upload.service.filesBase),
           upload.file, upload.job.toRfc4122(), upload.uploaded.toMSecsSinceEpoch()});
}

QList<ServiceNotes::Upload> ServiceNotes::uploads()
{
    QList<Upload> found;
    QSqlDatabase *open = database(false);
    if (!open)
        return found;
    QSqlQuery query(*open);
    query.exec(u"SELECT kind, api, files, file, job, uploaded FROM upload"_s);
    while (query.next()) {
        found.append({.service = {ServiceKind(query.value(0).toInt()), QUrl(query.value(1).toString()),
                                  QUrl(query.value(2).toString())},
                      .file = query.value(3).toString(),
                      .job = QUuid::fromRfc4122(query.value(4).toByteArray()),
                      .uploaded = QDateTime::fromMSecsSinceEpoch(query.value(5).toLongLong(), Qt::UTC)});
    }
    return found;
}

void ServiceNotes::forgetUpload(const Upload &upload)
{
    write(u"DELETE FROM upload WHERE api = ? AND files = ? AND file = ?"_s,
          {text(upload.service.apiBase), text(upload.service.filesBase), upload.file});
}

} // namespace retalk
