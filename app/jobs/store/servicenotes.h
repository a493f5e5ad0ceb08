#pragma once

#include "net/serviceaddress.h"

#include <QDateTime>
#include <QList>
#include <QSqlDatabase>
#include <QUuid>

namespace retalk {

/// What is known about services and kept beside the job list, in a small SQLite file that all processes
/// share: which of them honour idempotency keys, and which uploads they keep for us. None of it decides about
/// money by being lost, so that a failure to write is logged and no more. Opened when it is first needed.
class ServiceNotes
{
public:
    explicit ServiceNotes(QString path);
    ~ServiceNotes();
    Q_DISABLE_COPY_MOVE(ServiceNotes)

    /// True when the service once answered a key that it had seen with the task it made then. Only ever
    /// observed: nothing promises it.
    bool honoursKeys(const ServiceAddress &service);
    void noteHonoursKeys(const ServiceAddress &service);

    /// A POST leaves at `when` with the API key `bearer`. Kept is only enough of a hash to know it again.
    void noteSender(const ServiceAddress &service, const QString &bearer, const QDateTime &when);
    /// True when every POST to the service since `from` is known to have left with `bearer`: under another
    /// key of an account a service need not know what it was sent under the first.
    bool isOnlySender(const ServiceAddress &service, const QString &bearer, const QDateTime &from);

    /// One file that a service keeps for a job.
    struct Upload
    {
        ServiceAddress service;
        QString file; ///< the service's id of it
        QUuid job;
        QDateTime uploaded;
    };
    void noteUpload(const Upload &upload);
    QList<Upload> uploads();
    void forgetUpload(const Upload &upload);

private:
    /// Null when there is no file and `creates` is false, or when it can't be opened.
    QSqlDatabase *database(bool creates);
    void write(const QString &statement, const QVariantList &values);

    QString m_path;
    QString m_connection;
    QSqlDatabase m_database;
};

} // namespace retalk
