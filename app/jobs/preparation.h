#pragma once

#include "jobs/job.h"
#include "jobs/servicedirectory.h"

#include <QObject>

namespace retalk {

/// Gets one job ready for its POST: uploads its local files one after the other, skipping those that the
/// service still keeps, and makes the body. A service that reads this computer's files itself is given their
/// paths. Deleting it stops the upload.
class Preparation : public QObject
{
    Q_OBJECT
public:
    Preparation(const Job &job, ServiceDirectory *services, const QDateTime &now, QObject *parent = nullptr);

    /// Ends with exactly one ready() or failed().
    void start();

Q_SIGNALS:
    void uploaded(const QString &field, const retalk::UploadedFile &file);
    /// The service keeps this one too, but its file changed meanwhile.
    void discarded(const retalk::UploadedFile &file);
    void progressed(double fraction);
    void ready(const QByteArray &body);
    void failed(const retalk::Error &error);

private:
    struct Input
    {
        QString field;
        QString path;
        FileStamp stamp; ///< as it was when its upload began
        int changes = 0; ///< how often it changed while it was being uploaded
    };
    void takeFile(const QString &field, const QString &path);
    void takeUpload(const Input &input, const UploadedFile &file);
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

/// True when `file`, uploaded earlier, still stands for the file at `path`, which must not have changed
/// since, and will be there long enough for the service to fetch it.
bool isStillKept(const UploadedFile &file, const QString &path, const ServiceEndpoint &endpoint,
                 const QDateTime &now);

} // namespace retalk
