#pragma once

#include "net/serviceaddress.h"

#include <QDateTime>
#include <QList>
#include <QSqlDatabase>
#include <QUuid>

namespace retalk {

/// Notes about services, in a small SQLite file next to the job list that all processes share: which services
/// honour idempotency keys, and which uploads they store for us. Losing a note never costs money, so failed
/// writes are only logged. Opened on first use.
class ServiceNotes
{
public:
    explicit ServiceNotes(QString path);
    ~ServiceNotes();
    Q_DISABLE_COPY_MOVE(ServiceNotes)

    /// Returns true if the service has answered a key it had seen before with the task it created then. Only
    /// observed: no service promises it.
    bool honoursKeys(const ServiceAddress &service);
    void noteHonoursKeys(const ServiceAddress &service);

    /// Records that a POST is sent at `when` with the API key `bearer`. Stores only a hash that is just long
    /// enough to recognise the key.
    void noteSender(const ServiceAddress &service, const QString &bearer, const QDateTime &when);
    /// Returns true if every POST to the service since `from` is known to have been sent with `bearer`: for
    /// another key of the same account, a service may not know about earlier requests.
    bool isOnlySender(const ServiceAddress &service, const QString &bearer, const QDateTime &from);

    /// A file that a service stores for a job.
    struct Upload
    {
        ServiceAddress service;
        QString file; ///< the service's id for it
        QUuid job;
        QDateTime uploaded;
    };
    void noteUpload(const Upload &upload);
    QList<Upload> uploads();
    void forgetUpload(const Upload &upload);

private:
    /// Returns null if there's no file and `creates` is false, or if it can't be opened.
    QSqlDatabase *database(bool creates);
    void write(const QString &statement, const QVariantList &values);

    QString m_path;
    QString m_connection;
    QSqlDatabase m_database;
};

} // namespace retalk
