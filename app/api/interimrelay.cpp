#include "api/interimrelay.h"

#include <QNetworkRequest>
#include <QSslSocket>

namespace retalk {

namespace {

constexpr qint64 kBufferBytes = 256 * 1024;
constexpr qsizetype kMaxHead = 64 * 1024;
constexpr int kMaxInterim = 100;

/// Where the head of an answer ends; -1: not yet.
qsizetype endOfHead(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    return end >= 0 ? end + 4 : -1;
}

/// 102, 103, ... but not 101, which ends the exchange.
bool isInterim(const QByteArray &head)
{
    const QByteArray status = head.mid(head.indexOf(' ') + 1, 3);
    return head.startsWith("HTTP/1.") && status.size() == 3 && status.startsWith('1') && status != "101";
}

} // namespace

InterimRelay::InterimRelay(const QUrl &url, const QNetworkProxy &proxy, const QHostAddress &address,
                           QObject *parent)
    : QObject(parent), m_url(url), m_proxy(proxy), m_peer(address.isNull() ? url.host() : address.toString())
{
    m_listener.setMaxPendingConnections(1);
    connect(&m_listener, &QTcpServer::newConnection, this, &InterimRelay::accept);
}

InterimRelay::~InterimRelay() = default;

bool InterimRelay::redirect(QNetworkRequest &request)
{
    if (!m_listener.listen(QHostAddress::LocalHost))
        return false;
    QUrl url = m_url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(m_listener.serverAddress().toString());
    url.setPort(m_listener.serverPort());
    request.setUrl(url);
    request.setRawHeader("Host",
                         m_url.adjusted(QUrl::RemoveUserInfo).authority(QUrl::FullyEncoded).toLatin1());
    request.setRawHeader("Connection", "close");
    return true;
}

void InterimRelay::accept()
{
    m_client = m_listener.nextPendingConnection();
    m_listener.close(); // nobody else on this computer gets in
    m_client->setParent(this);
    m_server = new QSslSocket(this);
    m_server->setProxy(m_proxy);
    m_server->setReadBufferSize(kBufferBytes);
    connect(m_client, &QTcpSocket::readyRead, this, &InterimRelay::forwardRequest);
    connect(m_client, &QTcpSocket::bytesWritten, this, &InterimRelay::forwardAnswer);
    connect(m_client, &QTcpSocket::disconnected, m_server, &QAbstractSocket::abort);
    connect(m_server, &QTcpSocket::readyRead, this, &InterimRelay::forwardAnswer);
    connect(m_server, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (error != QAbstractSocket::RemoteHostClosedError)
            m_client->abort();
    });
    connect(m_server, &QTcpSocket::disconnected, this, &InterimRelay::forwardAnswer);
    const bool isSafe = m_url.scheme() == u"https";
    const auto port = quint16(m_url.port(isSafe ? 443 : 80));
    connect(m_server, isSafe ? &QSslSocket::encrypted : &QSslSocket::connected, this,
            &InterimRelay::forwardRequest);
    if (isSafe)
        m_server->connectToHostEncrypted(m_peer, port, m_url.host());
    else
        m_server->connectToHost(m_peer, port);
}

void InterimRelay::forwardRequest()
{
    const bool isSafe = m_url.scheme() == u"https";
    if (isSafe ? m_server->isEncrypted() : m_server->state() == QAbstractSocket::ConnectedState)
        m_server->write(m_client->readAll());
}

void InterimRelay::forwardAnswer()
{
    while (!m_isFinal && m_server->bytesAvailable() > 0) {
        m_head += m_server->read(kMaxHead);
        while (dropInterim()) {
        }
    }
    while (m_isFinal && m_client->bytesToWrite() < kBufferBytes) {
        const QByteArray bytes = m_server->read(kBufferBytes);
        if (bytes.isEmpty())
            break;
        m_client->write(bytes);
    }
    if (m_server->state() == QAbstractSocket::UnconnectedState && m_server->bytesAvailable() == 0)
        m_client->disconnectFromHost(); // once all is written
}

/// True when an interim answer has left m_head and another one may begin there.
bool InterimRelay::dropInterim()
{
    const qsizetype end = endOfHead(m_head);
    if (end >= 0 && isInterim(m_head) && m_interim < kMaxInterim) {
        ++m_interim;
        m_head.remove(0, end);
        return true;
    }
    if (end >= 0 || m_head.size() > kMaxHead) {
        m_isFinal = true;
        m_client->write(std::exchange(m_head, {}));
    }
    return false;
}

} // namespace retalk
