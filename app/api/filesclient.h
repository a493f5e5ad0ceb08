#pragma once

#include "api/files.h"
#include "net/serviceaddress.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace retalk {

class HttpTransport;

/// Client for the files API of one service. Streams uploads from disk, so memory use doesn't grow with the
/// file.
class FilesClient : public QObject
{
    Q_OBJECT
public:
    template <typename T>
    using Handler = std::function<void(Expected<T>)>;
    using ProgressHandler = std::function<void(qint64 sentBytes, qint64 totalBytes)>;

    FilesClient(ServiceEndpoint endpoint, HttpTransport *transport, QObject *parent = nullptr);

    /// Uploads the file at `path` under the name `uniqueName`, which must be unique because the service
    /// overwrites files of the same name. Empty or unreadable files and those over kUploadMaxBytes are
    /// refused without sending anything. Deleting `context` aborts the upload.
    void upload(const QString &path, const QString &uniqueName, QObject *context, ProgressHandler progress,
                Handler<UploadedFile> handler);
    void list(int page, int pageSize, QObject *context, Handler<FilePage> handler);
    void quota(QObject *context, Handler<FileQuota> handler);
    void remove(const QString &fileId, QObject *context, Handler<bool> handler);

private:
    ServiceEndpoint m_endpoint;
    HttpTransport *m_transport;
    QSet<QString> m_uploads; ///< the unique parts of all upload names so far
};

} // namespace retalk
