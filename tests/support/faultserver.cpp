#include "support/faultserver.h"

#include "support/faultconnection.h"

#include <QFile>
#include <QRandomGenerator>
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

QString nameOf(FaultServer::Certificate certificate)
{
    switch (certificate) {
    case FaultServer::Certificate::Expired:
        return QStringLiteral("expired");
    case FaultServer::Certificate::OtherHost:
        return QStringLiteral("other-host");
    case FaultServer::Certificate::Untrusted:
        return QStringLiteral("untrusted");
    case FaultServer::Certificate::Good:
    case FaultServer::Certificate::None:
        break;
    }
    return QStringLiteral("good");
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
    explicit Listener(FaultServer *server) : m_server(server) {}

protected:
    void incomingConnection(qintptr descriptor) override
    {
        {
            const QMutexLocker lock(&m_server->m_mutex);
            ++m_server->m_connections;
        }
        const bool isTls = m_server->m_isTls && m_server->m_certificate != Certificate::None;
        auto *socket = isTls ? new QSslSocket : new QTcpSocket;
        socket->setSocketDescriptor(descriptor);
        if (m_server->m_moment == Moment::OnAccept) {
            socket->disconnectFromHost();
            delete socket;
            return;
        }
        if (auto *tlsSocket = qobject_cast<QSslSocket *>(socket)) {
            const QString name = nameOf(m_server->m_certificate);
            auto tls = QSslConfiguration::defaultConfiguration();
            tls.setLocalCertificate(QSslCertificate(tlsFile(name + QStringLiteral(".pem"))));
            tls.setPrivateKey(QSslKey(tlsFile(name + QStringLiteral("-key.pem")), QSsl::Ec));
            tlsSocket->setSslConfiguration(tls);
            tlsSocket->startServerEncryption();
        }
        new FaultConnection(m_server, socket, this);
    }

private:
    FaultServer *m_server;
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

Reply rawReply(const QByteArray &bytes)
{
    return {.body = [bytes](qint64 offset, qint64 maxBytes) { return bytes.mid(offset, maxBytes); },
            .bodyBytes = bytes.size(),
            .isSilent = true,
            .closes = true};
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

FaultServer::FaultServer(Handler handler, Options options)
    : m_handler(std::move(handler))
    , m_isTls(options.tls)
    , m_moment(options.moment)
    , m_certificate(options.certificate)
{
    m_thread.start();
    m_listener = new Listener(this);
    // Below the system's ephemeral port range: an outgoing connection could otherwise take this port while
    // the server refuses connections, and the server could never listen on it again.
    for (int tries = 0; tries < 100 && !m_listener->isListening(); ++tries)
        m_listener->listen(QHostAddress::LocalHost,
                           quint16(QRandomGenerator::global()->bounded(10'000, 32'000)));
    if (!m_listener->isListening())
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
    return QUrl(
        QStringLiteral("%1://127.0.0.1:%2%3")
            .arg(m_isTls ? QStringLiteral("https") : QStringLiteral("http"), QString::number(m_port), path));
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

void FaultServer::refuse()
{
    const bool isOurThread = QThread::currentThread() == &m_thread;
    QMetaObject::invokeMethod(
        m_listener, [listener = m_listener] { listener->close(); },
        isOurThread ? Qt::DirectConnection : Qt::BlockingQueuedConnection);
}

void FaultServer::serve(Moment moment)
{
    m_moment = moment;
    QMetaObject::invokeMethod(
        m_listener,
        [listener = m_listener, port = m_port] {
            if (!listener->isListening() && !listener->listen(QHostAddress::LocalHost, port))
                qFatal("the fault server cannot listen again: %s", qPrintable(listener->errorString()));
        },
        Qt::BlockingQueuedConnection);
}

QSslConfiguration FaultServer::trustingConfiguration()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificate(QSslCertificate(tlsFile(QStringLiteral("ca.pem"))));
    return configuration;
}

} // namespace retalk::test

#include "faultserver.moc"
