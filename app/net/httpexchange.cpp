#include "net/httpexchange.h"

#include <QHostInfo>
#include <QList>
#include <QNetworkRequest>

#include <algorithm>
#include <chrono>
#include <limits>

namespace retalk {

namespace {

constexpr qint64 kChunk = 256 * 1024;
/// Per address while there are others: connections hang in a broken IPv6 network.
constexpr std::chrono::seconds kPatienceWithAddress{4};

QNetworkReply::NetworkError networkError(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return QNetworkReply::ConnectionRefusedError;
    case QAbstractSocket::RemoteHostClosedError:
        return QNetworkReply::RemoteHostClosedError;
    case QAbstractSocket::HostNotFoundError:
        return QNetworkReply::HostNotFoundError;
    case QAbstractSocket::SocketTimeoutError:
        return QNetworkReply::TimeoutError;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return QNetworkReply::SslHandshakeFailedError;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return QNetworkReply::ProxyAuthenticationRequiredError;
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return QNetworkReply::UnknownProxyError;
    default:
        return QNetworkReply::UnknownNetworkError;
    }
}

/// Returns the first address, then the first of the other family (IPv4 or IPv6), then the rest.
QStringList inOrder(QList<QHostAddress> addresses)
{
    const auto other = std::find_if(addresses.begin(), addresses.end(), [&](const QHostAddress &address) {
        return address.protocol() != addresses.first().protocol();
    });
    if (other != addresses.end())
        addresses.move(other - addresses.begin(), 1);
    QStringList names;
    for (const QHostAddress &address : std::as_const(addresses))
        names += address.toString();
    return names;
}

/// Returns true if the request is addressed to the proxy itself; otherwise the connection leads through the
/// proxy to the host.
bool isAskedItself(const QNetworkProxy &proxy, const QUrl &url)
{
    return url.scheme() != u"https" &&
           (proxy.type() == QNetworkProxy::HttpProxy || proxy.type() == QNetworkProxy::HttpCachingProxy);
}

QByteArray hostHeader(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveUserInfo).authority(QUrl::FullyEncoded).toLatin1();
}

} // namespace

HttpExchange::HttpExchange(const QByteArray &method, const QNetworkRequest &request, Body body,
                           qint64 mostAnswerBytes, QObject *parent)
    : QObject(parent)
    , m_method(method)
    , m_url(request.url())
    , m_body(std::move(body))
    , m_file(m_body.file)
    , m_parser(mostAnswerBytes)
{
    m_headers = "Host: " + hostHeader(m_url) + "\r\nConnection: close\r\nAccept-Encoding: identity\r\n";
    const QList<QByteArray> names = request.rawHeaderList();
    for (const QByteArray &name : names)
        m_headers += name + ": " + request.rawHeader(name) + "\r\n";
    m_bodyBytes = m_body.before.size() + (m_body.file.isEmpty() ? 0 : m_file.size()) + m_body.after.size();
    if (method != "GET")
        m_headers += "Content-Length: " + QByteArray::number(m_bodyBytes) + "\r\n";
    m_socket.setSslConfiguration(request.sslConfiguration());
    m_connectTimer.setSingleShot(true);
    connect(&m_connectTimer, &QTimer::timeout, this, [this] {
        m_socket.abort();
        connectToNext();
    });
    if (m_url.scheme() == u"https")
        connect(&m_socket, &QSslSocket::encrypted, this, &HttpExchange::send);
    else
        connect(&m_socket, &QSslSocket::connected, this, &HttpExchange::send);
    // The first address over which data can be sent is used; one may accept connections but not support TLS.
    const auto isThere = m_url.scheme() == u"https"
                             ? &QSslSocket::encrypted
                             : static_cast<void (QSslSocket::*)()>(&QSslSocket::connected);
    connect(&m_socket, isThere, &m_connectTimer, &QTimer::stop);
    connect(&m_socket, isThere, &m_socket, [this] { m_peers.clear(); });
    connect(&m_socket, &QSslSocket::connected, this, &HttpExchange::active);
    connect(&m_socket, &QSslSocket::encrypted, this, &HttpExchange::active);
    connect(&m_socket, &QSslSocket::bytesWritten, this, &HttpExchange::active);
    connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, &HttpExchange::active);
    connect(&m_socket, &QSslSocket::readyRead, this, &HttpExchange::active);
    connect(&m_socket, &QSslSocket::readyRead, this, &HttpExchange::read);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &HttpExchange::takeSocketError);
}

void HttpExchange::streamBody(qint64 bufferBytes)
{
    m_bufferBytes = bufferBytes;
    m_socket.setReadBufferSize(bufferBytes);
    m_parser = AnswerParser(std::numeric_limits<qint64>::max(), AnswerParser::Body::Streamed);
}

bool HttpExchange::start(const QNetworkProxy &proxy, const QList<QHostAddress> &addresses)
{
    if (!m_body.file.isEmpty() && !m_file.open(QIODevice::ReadOnly))
        return false;
    QByteArray target = m_url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    if (!target.startsWith('/'))
        target.prepend('/');
    if (isAskedItself(proxy, m_url) && addresses.isEmpty()) {
        target.prepend("http://" + hostHeader(m_url));
        if (!proxy.user().isEmpty()) {
            const QByteArray login = (proxy.user() + u':' + proxy.password()).toUtf8().toBase64();
            m_headers += "Proxy-Authorization: Basic " + login + "\r\n";
        }
        m_socket.setProxy(QNetworkProxy::NoProxy);
        m_socket.connectToHost(proxy.hostName(), proxy.port());
    } else if (proxy.type() == QNetworkProxy::NoProxy && addresses.isEmpty() &&
               QHostAddress(m_url.host()).isNull()) {
        m_socket.setProxy(QNetworkProxy::NoProxy);
        QHostInfo::lookupHost(m_url.host(), this, [this](const QHostInfo &host) {
            if (m_isOver)
                return;
            if (host.addresses().isEmpty())
                return fail(QNetworkReply::HostNotFoundError, host.errorString());
            m_peers = inOrder(host.addresses());
            connectToNext();
        });
    } else {
        m_socket.setProxy(proxy);
        m_peers = addresses.isEmpty() ? QStringList{m_url.host()} : inOrder(addresses);
        connectToNext();
    }
    m_requestLine = m_method + ' ' + target + " HTTP/1.1\r\n";
    return true;
}

void HttpExchange::connectToNext()
{
    if (m_isOver || m_peers.isEmpty())
        return;
    const QString peer = m_peers.takeFirst();
    if (!m_peers.isEmpty())
        m_connectTimer.start(kPatienceWithAddress);
    if (m_url.scheme() == u"https")
        m_socket.connectToHostEncrypted(peer, quint16(m_url.port(443)), m_url.host());
    else
        m_socket.connectToHost(peer, quint16(m_url.port(80)));
}

void HttpExchange::takeSocketError(QAbstractSocket::SocketError error)
{
    if (!m_isOver && !m_peers.isEmpty()) {
        // Queued, because this runs inside the socket's own signal.
        m_connectTimer.stop();
        QMetaObject::invokeMethod(this, &HttpExchange::connectToNext, Qt::QueuedConnection);
        return;
    }
    m_socketError = error;
    (void)take();
}

QByteArray HttpExchange::takeBody()
{
    const QByteArray piece = m_parser.takeBody();
    if (!piece.isEmpty() && !m_isOver)
        QMetaObject::invokeMethod(this, &HttpExchange::read, Qt::QueuedConnection);
    return piece;
}

void HttpExchange::end()
{
    m_isOver = true;
    disconnect();
    m_socket.disconnect(this);
    setParent(nullptr);
    deleteLater();
}

void HttpExchange::send()
{
    if (m_isOver)
        return;
    // Connected only now, because the TLS handshake also writes.
    connect(&m_socket, &QSslSocket::bytesWritten, this, &HttpExchange::sendMore);
    connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, &HttpExchange::sendMore);
    m_socket.write(m_requestLine + m_headers + "\r\n" + m_body.before);
    m_sentBytes = m_body.before.size();
    sendMore();
}

void HttpExchange::sendMore()
{
    if (m_isOver)
        return;
    while (m_file.isOpen() && unsentBytes() < kChunk) {
        const QByteArray bytes =
            m_file.read(std::min(kChunk, m_bodyBytes - m_body.after.size() - m_sentBytes));
        if (bytes.isEmpty()) {
            m_file.close();
            if (m_sentBytes + m_body.after.size() != m_bodyBytes)
                return fail(QNetworkReply::UnknownContentError, QStringLiteral("the file became shorter"));
            break;
        }
        m_socket.write(bytes);
        m_sentBytes += bytes.size();
    }
    if (!m_file.isOpen() && !m_isFullySent) {
        m_socket.write(m_body.after);
        m_sentBytes += m_body.after.size();
        m_isFullySent = true;
    }
    const qint64 gone = m_sentBytes - unsentBytes();
    if (!m_body.file.isEmpty() && gone > m_toldBytes) {
        m_toldBytes = gone;
        Q_EMIT uploadProgress(gone, m_bodyBytes);
    }
}

/// Bytes buffered in this process; with TLS, before and after encryption.
qint64 HttpExchange::unsentBytes() const
{
    return m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite();
}

void HttpExchange::read()
{
    (void)take();
}

/// Reads available data. Returns true if the exchange is over; the object may have been deleted by then.
bool HttpExchange::take()
{
    using State = AnswerParser::State;
    State state = State::Open;
    bool hasMore = false;
    while (!m_isOver && state == State::Open) {
        // Bytes that the owner hasn't taken yet hold the sender back.
        if (m_bufferBytes > 0 && m_parser.answer().body.size() >= m_bufferBytes)
            break;
        const QByteArray bytes = m_bufferBytes > 0 ? m_socket.read(m_bufferBytes) : m_socket.readAll();
        if (bytes.isEmpty())
            break;
        state = m_parser.add(bytes);
        hasMore = true;
    }
    if (hasMore && m_bufferBytes > 0 && m_parser.hasHead())
        Q_EMIT arrived();
    if (m_isOver)
        return true;
    if (state == State::Open && m_socketError && m_socket.bytesAvailable() == 0) {
        if (*m_socketError != QAbstractSocket::RemoteHostClosedError || m_parser.end() != State::Done) {
            fail(networkError(*m_socketError), m_socket.errorString());
            return true;
        }
        state = State::Done;
    }
    if (state == State::Broken) {
        fail(QNetworkReply::ProtocolFailure,
             QStringLiteral("no answer of HTTP/1.1, or one that is too large"));
    } else if (state == State::Done) {
        m_isOver = true;
        Q_EMIT finished();
    }
    return state != State::Open;
}

void HttpExchange::fail(QNetworkReply::NetworkError error, const QString &detail)
{
    m_isOver = true;
    Q_EMIT failed(error, detail);
}

} // namespace retalk
