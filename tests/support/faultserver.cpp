#include "support/faultserver.h"

#include "support/faultconnection.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

#include <algorithm>

namespace retalk::test {

namespace {

QByteArray tlsFile(const QString &name)
{
    QFile file(QStringLiteral(RETALK_TLS_DIR "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return file.readAll();
}

Reply breaking(bool resets)
{
    return {.isSilent = true, .breakAfter = 0, .resets = resets};
}

} // namespace

class FaultServer::Listener : public QTcpServer
{
    Q_OBJECT
public:
    explicit Listener(FaultServer *server) : m_server(server)
    {
        if (!server->m_options.tls)
            return;
        m_tls = QSslConfiguration::defaultConfiguration();
        m_tls.setLocalCertificate(QSslCertificate(tlsFile(QStringLiteral("cert.pem"))));
        m_tls.setPrivateKey(QSslKey(tlsFile(QStringLiteral("key.pem")), QSsl::Ec));
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        {
            const QMutexLocker lock(&m_server->m_mutex);
            ++m_server->m_connections;
        }
        auto *socket = m_server->m_options.tls ? new QSslSocket : new QTcpSocket;
        socket->setSocketDescriptor(descriptor);
        if (m_server->m_options.moment == Moment::OnAccept) {
            socket->disconnectFromHost();
            delete socket;
            return;
        }
        if (auto *tlsSocket = qobject_cast<QSslSocket *>(socket)) {
            tlsSocket->setSslConfiguration(m_tls);
            tlsSocket->startServerEncryption();
        }
        new FaultConnection(m_server, socket, this);
    }

private:
    FaultServer *m_server;
    QSslConfiguration m_tls;
};

QByteArray SeenRequest::header(QByteArrayView name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(), [name](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.end() ? QByteArray() : found->second;
}

Reply Reply::with(const QByteArray &name, const QByteArray &value) const
{
    Reply reply = *this;
    reply.headers.append({name, value});
    return reply;
}

Reply bytesReply(int status, const QByteArray &body, const QByteArray &contentType)
{
    return {.status = status,
            .headers = {{"Content-Type", contentType}},
            .body = [body](qint64 offset, qint64 maxBytes) { return body.mid(offset, maxBytes); },
            .bodyBytes = body.size()};
}

Reply jsonReply(int status, const QByteArray &json)
{
    return bytesReply(status, json, "application/json");
}

Reply closing()
{
    return breaking(false);
}

Reply resetting()
{
    return breaking(true);
}

Reply hanging()
{
    return {.isSilent = true, .hangs = true};
}

Reply fileReply(const SeenRequest &request, const QByteArray &content, const QByteArray &etag,
                const QByteArray &contentType)
{
    const QByteArray range = request.header("range");
    const QByteArray ifRange = request.header("if-range");
    if (!range.startsWith("bytes=") || (!ifRange.isEmpty() && ifRange != etag))
        return bytesReply(200, content, contentType).with("ETag", etag).with("Accept-Ranges", "bytes");
    const qint64 from = range.sliced(6).split('-').value(0).toLongLong();
    if (from >= content.size())
        return bytesReply(416, {}).with("Content-Range", "bytes */" + QByteArray::number(content.size()));
    const QByteArray contentRange = "bytes " + QByteArray::number(from) + '-' +
                                    QByteArray::number(content.size() - 1) + '/' +
                                    QByteArray::number(content.size());
    return bytesReply(206, content.mid(from), contentType)
        .with("ETag", etag)
        .with("Content-Range", contentRange);
}

FaultServer::FaultServer(Handler handler) : FaultServer(std::move(handler), Options()) {}

FaultServer::FaultServer(Handler handler, Options options) : m_handler(std::move(handler)), m_options(options)
{
    m_thread.start();
    m_listener = new Listener(this);
    if (!m_listener->listen(QHostAddress::LocalHost))
        qFatal("the fault server cannot listen: %s", qPrintable(m_listener->errorString()));
    m_port = m_listener->serverPort();
    m_listener->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_listener, &QObject::deleteLater);
}

FaultServer::~FaultServer()
{
    m_thread.quit();
    m_thread.wait();
}

QUrl FaultServer::url(const QString &path) const
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2%3")
                    .arg(m_options.tls ? QStringLiteral("https") : QStringLiteral("http"),
                         QString::number(m_port), path));
}

QList<SeenRequest> FaultServer::requests() const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests;
}

int FaultServer::connectionCount() const
{
    const QMutexLocker lock(&m_mutex);
    return m_connections;
}

qint64 FaultServer::sentBodyBytes() const
{
    const QMutexLocker lock(&m_mutex);
    return m_sentBodyBytes;
}

void FaultServer::stop()
{
    QMetaObject::invokeMethod(
        m_listener,
        [listener = m_listener] {
            listener->close();
            qDeleteAll(listener->findChildren<FaultConnection *>());
        },
        Qt::BlockingQueuedConnection);
}

QSslConfiguration FaultServer::trustingConfiguration()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificate(QSslCertificate(tlsFile(QStringLiteral("cert.pem"))));
    return configuration;
}

} // namespace retalk::test

#include "faultserver.moc"
