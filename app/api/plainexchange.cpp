#include "api/plainexchange.h"

#include "base/printable.h"

#include <QCoreApplication>
#include <QNetworkRequest>

#include <algorithm>

namespace retalk {

namespace {

constexpr qint64 kChunk = 256 * 1024;

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
    m_head = method + ' ' + (target.isEmpty() ? "/" : target) +
             " HTTP/1.1\r\nHost: " + m_url.authority(QUrl::FullyEncoded).toLatin1() +
             "\r\nConnection: close\r\n";
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
    connect(&m_socket, &QSslSocket::bytesWritten, this, &PlainExchange::sendMore);
    connect(&m_socket, &QSslSocket::readyRead, this, &PlainExchange::read);
    connect(&m_socket, &QSslSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        read();
        if (error == QAbstractSocket::RemoteHostClosedError && m_parser.end() == AnswerParser::State::Done)
            end(m_parser.answer());
        else
            end(failure({.kind = ErrorKind::Network, .detail = m_socket.errorString()}));
    });
}

void PlainExchange::start(const QNetworkProxy &proxy)
{
    if (!m_body.file.isEmpty() && !m_file.open(QIODevice::ReadOnly)) {
        const Error error{
            .kind = ErrorKind::InvalidInput,
            .message = QCoreApplication::translate("retalk::Transport", "The file “%1” cannot be read.")
                           .arg(oneLine(m_body.file)),
            .detail = m_file.errorString()};
        QMetaObject::invokeMethod(
            this, [this, error] { end(failure(error)); }, Qt::QueuedConnection);
        return;
    }
    m_socket.setProxy(proxy);
    if (m_url.scheme() == u"https")
        m_socket.connectToHostEncrypted(m_url.host(), quint16(m_url.port(443)));
    else
        m_socket.connectToHost(m_url.host(), quint16(m_url.port(80)));
}

void PlainExchange::send()
{
    m_socket.write(m_head + m_body.before);
    m_sentBytes = m_body.before.size();
    sendMore();
}

void PlainExchange::sendMore()
{
    if (m_isOver || m_isAllSent)
        return;
    while (m_file.isOpen() && m_socket.bytesToWrite() < kChunk) {
        const QByteArray bytes =
            m_file.read(std::min(kChunk, m_bodyBytes - m_body.after.size() - m_sentBytes));
        if (bytes.isEmpty()) {
            m_file.close();
            if (m_sentBytes + m_body.after.size() != m_bodyBytes)
                return end(failure(
                    {.kind = ErrorKind::Network, .detail = QStringLiteral("the file became shorter")}));
            break;
        }
        m_socket.write(bytes);
        m_sentBytes += bytes.size();
        Q_EMIT uploadProgress(m_sentBytes, m_bodyBytes);
    }
    if (m_file.isOpen())
        return;
    m_socket.write(m_body.after);
    m_isAllSent = true;
}

void PlainExchange::read()
{
    if (m_isOver)
        return;
    const AnswerParser::State state = m_parser.add(m_socket.readAll());
    if (state == AnswerParser::State::Done)
        end(m_parser.answer());
    else if (state == AnswerParser::State::Broken)
        end(failure({.kind = ErrorKind::Protocol, .detail = QStringLiteral("no answer of HTTP/1.1")}));
}

void PlainExchange::end(const Expected<HttpAnswer> &answer)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_socket.disconnect(this);
    m_socket.abort();
    Q_EMIT finished(answer);
}

} // namespace retalk
