#include "api/plainexchange.h"

#include <QNetworkRequest>

#include <algorithm>

namespace retalk {

namespace {

constexpr qint64 kChunk = 256 * 1024;

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

} // namespace

PlainExchange::PlainExchange(const QByteArray &method, const QNetworkRequest &request, Body body,
                             qint64 mostAnswerBytes, QObject *parent)
    : QObject(parent)
    , m_url(request.url())
    , m_body(std::move(body))
    , m_file(m_body.file)
    , m_parser(mostAnswerBytes)
{
    const QByteArray target =
        m_url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    m_head = method + ' ' + (target.isEmpty() ? "/" : target) + " HTTP/1.1\r\nHost: " +
             m_url.adjusted(QUrl::RemoveUserInfo).authority(QUrl::FullyEncoded).toLatin1() +
             "\r\nConnection: close\r\n";
    m_head += "Accept-Encoding: identity\r\n";
    const QList<QByteArray> names = request.rawHeaderList();
    for (const QByteArray &name : names)
        m_head += name + ": " + request.rawHeader(name) + "\r\n";
    m_bodyBytes = m_body.before.size() + (m_body.file.isEmpty() ? 0 : m_file.size()) + m_body.after.size();
    if (method != "GET")
        m_head += "Content-Length: " + QByteArray::number(m_bodyBytes) + "\r\n";
    m_head += "\r\n";
    if (m_url.scheme() == u"https")
        connect(&m_socket, &QSslSocket::encrypted, this, &PlainExchange::send);
    else
        connect(&m_socket, &QSslSocket::connected, this, &PlainExchange::send);
    connect(&m_socket, &QSslSocket::connected, this, &PlainExchange::active);
    connect(&m_socket, &QSslSocket::encrypted, this, &PlainExchange::active);
    connect(&m_socket, &QSslSocket::bytesWritten, this, &PlainExchange::active);
    connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, &PlainExchange::active);
    connect(&m_socket, &QSslSocket::readyRead, this, &PlainExchange::active);
    connect(&m_socket, &QSslSocket::readyRead, this, &PlainExchange::read);
    connect(&m_socket, &QSslSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (take())
            return;
        if (error == QAbstractSocket::RemoteHostClosedError && m_parser.end() == AnswerParser::State::Done) {
            m_isOver = true;
            Q_EMIT finished();
        } else {
            fail(networkError(error), m_socket.errorString());
        }
    });
}

bool PlainExchange::start(const QNetworkProxy &proxy)
{
    if (!m_body.file.isEmpty() && !m_file.open(QIODevice::ReadOnly))
        return false;
    m_socket.setProxy(proxy);
    if (m_url.scheme() == u"https")
        m_socket.connectToHostEncrypted(m_url.host(), quint16(m_url.port(443)));
    else
        m_socket.connectToHost(m_url.host(), quint16(m_url.port(80)));
    return true;
}

void PlainExchange::end()
{
    m_isOver = true;
    disconnect();
    m_socket.disconnect(this);
    setParent(nullptr);
    deleteLater();
}

void PlainExchange::send()
{
    if (m_isOver)
        return;
    // Not before: the handshake writes too.
    connect(&m_socket, &QSslSocket::bytesWritten, this, &PlainExchange::sendMore);
    connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, &PlainExchange::sendMore);
    m_socket.write(m_head + m_body.before);
    m_sentBytes = m_body.before.size();
    sendMore();
}

void PlainExchange::sendMore()
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
    if (!m_file.isOpen() && !m_isAllSent) {
        m_socket.write(m_body.after);
        m_sentBytes += m_body.after.size();
        m_isAllSent = true;
    }
    const qint64 gone = m_sentBytes - unsentBytes();
    if (!m_body.file.isEmpty() && gone > m_toldBytes) {
        m_toldBytes = gone;
        Q_EMIT uploadProgress(gone, m_bodyBytes);
    }
}

/// What waits in this process; with TLS, before and after it is encrypted.
qint64 PlainExchange::unsentBytes() const
{
    return m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite();
}

void PlainExchange::read()
{
    (void)take();
}

/// Reads what has come; true once nothing more is to be done, and then the object may be gone.
bool PlainExchange::take()
{
    if (m_isOver)
        return true;
    const AnswerParser::State state = m_parser.add(m_socket.readAll());
    if (state == AnswerParser::State::Broken) {
        fail(QNetworkReply::ProtocolFailure,
             QStringLiteral("no answer of HTTP/1.1, or one that is too large"));
    } else if (state == AnswerParser::State::Done) {
        m_isOver = true;
        Q_EMIT finished();
    }
    return state != AnswerParser::State::Open;
}

void PlainExchange::fail(QNetworkReply::NetworkError error, const QString &detail)
{
    m_isOver = true;
    Q_EMIT failed(error, detail);
}

} // namespace retalk
