#pragma once

#include "jobs/job.h"
#include "jobs/servicedirectory.h"

#include <QObject>

namespace retalk {

/// Gets one job ready for its POST: uploads its local files one after the other, skipping those that the
/// service still keeps, and makes the body. Deleting it stops the upload.
class Preparation : public QObject
{
    Q_OBJECT
public:
    Preparation(const Job &job, ServiceDirectory *services, const QDateTime &now, QObject *parent = nullptr);

    /// Ends with exactly one ready() or failed().
    void start();

Q_SIGNALS:
    void uploaded(const QString &field, const retalk::UploadedFile &file);
    void progressed(double fraction);
    void ready(const QByteArray &body);
    void failed(const retalk::Error &error);

private:
    struct Input
    {
        QString field;
        QString path;
        qint64 bytes = 0;
    };
    void next();
    void upload(const Input &input);

    Job m_job;
    ServiceDirectory *m_services;
    QDateTime m_now;
    ServiceDirectory::Clients m_clients;
    QList<Input> m_left;
    qint64 m_doneBytes = 0;
    qint64 m_allBytes = 0;
};

/// True when `file`, uploaded earlier, still stands for the file at `path` and will be there long enough for
/// the service to fetch it. `filesBase`: where uploads go now.
bool isStillKept(const UploadedFile &file, const QString &path, const ServiceEndpoint &endpoint,
                 const QDateTime &now);

} // namespace retalk
