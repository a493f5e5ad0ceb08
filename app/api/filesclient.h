#pragma once

#include "api/files.h"
#include "net/serviceaddress.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace retalk {

class HttpTransport;

/// The files API of one service. Streams uploads from disk (memory does not grow with the file).
class FilesClient : public QObject
{
    Q_OBJECT
public:
    template <typename T>
    using Handler = std::function<void(Expected<T>)>;
    using ProgressHandler = std::function<void(qint64 sentBytes, qint64 totalBytes)>;

    FilesClient(ServiceEndpoint endpoint, HttpTransport *transport, QObject *parent = nullptr);

    /// Uploads the file at `path` under a name made unique by `uniqueName` (a same name overwrites on the
    /// service). Refuses files over kUploadMaxBytes, empty and unreadable ones before sending. Deleting
    /// `context` aborts the upload.
    void upload(const QString &path, const QString &uniqueName, QObject *context, ProgressHandler progress,
                Handler<UploadedFile> handler);
    void list(int page, int pageSize, QObject *context, Handler<FilePage> handler);
    void quota(QObject *context, Handler<FileQuota> handler);
    void remove(const QString &fileId, QObject *context, Handler<bool> handler);

private:
    ServiceEndpoint m_endpoint;
    HttpTransport *m_transport;
    QSet<QString> m_uploads; ///< the unique parts of all their names so far
};

} // namespace retalk
