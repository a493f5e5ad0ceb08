#pragma once

#include "api/filesclient.h"

#include <QJsonObject>
#include <QMap>

namespace retalk {

/// A request about videos or images to the service on this computer (its routes under /local/): passes files
/// by path, or uploads them if the service doesn't accept paths, sends the request, and deletes the uploads
/// again, even if the request is abandoned. Retries while the service is busy. One object per request.
class LocalQuery : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<void(Expected<QJsonObject>)>;

    /// `transport` must outlive it.
    LocalQuery(const ServiceEndpoint &endpoint, HttpTransport *transport, QObject *parent = nullptr);
    ~LocalQuery() override;

    /// Sets a field of the body that isn't a file. Call before ask().
    void setParameter(const QString &field, const QJsonValue &value) { m_body.insert(field, value); }
    /// `route`: "/local/faces"; `inputs`: the body's fields, each a URL or a local file. Calls `handler`
    /// once, asynchronously and after deleting the uploads, unless this object is destroyed first.
    void ask(const QString &route, const QMap<QString, QString> &inputs, const Handler &handler);

private:
    void uploadNext();
    void post();
    void finish(const Expected<QJsonObject> &answer);

    ServiceEndpoint m_endpoint;
    HttpTransport *m_transport;
    FilesClient m_files;
    QString m_route;
    QMap<QString, QString> m_left;
    QJsonObject m_body;
    QStringList m_uploads;
    Handler m_handler;
    int m_tries = 0;
};

} // namespace retalk
