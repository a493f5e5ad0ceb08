#pragma once

#include "api/filesclient.h"

#include <QJsonObject>
#include <QMap>

namespace retalk {

/// One question about videos or pictures to the service on this computer (its routes under /local/): names
/// the files it is about by path, or uploads them where the service takes none by path, asks, and removes the
/// uploads again, also when the question is given up. Comes again while the service is busy with others. One
/// object is one question.
class LocalQuestion : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<void(Expected<QJsonObject>)>;

    /// `transport` outlives it.
    LocalQuestion(const ServiceEndpoint &endpoint, HttpTransport *transport, QObject *parent = nullptr);
    ~LocalQuestion() override;

    /// A field of the body that names no file. Before ask().
    void setParameter(const QString &field, const QJsonValue &value) { m_body.insert(field, value); }
    /// `route`: "/local/faces"; `inputs`: the body's fields, each a URL or a file of this computer. Answers
    /// once, later and with the uploads gone, unless this dies first.
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
