#include "support/faultconnection.h"

#include <sys/socket.h>

#include <algorithm>

namespace retalk::test {

namespace {

constexpr qint64 kChunk = 256 * 1024;

} // namespace

FaultConnection::FaultConnection(FaultServer *server, QTcpSocket *socket, QObject *parent)
    : QObject(parent), m_server(server), m_socket(socket)
{
    socket->setParent(this);
    m_drip.setSingleShot(true);
    connect(&m_drip, &QTimer::timeout, this, &FaultConnection::sendBody);
    connect(socket, &QTcpSocket::readyRead, this, &FaultConnection::read);
    connect(socket, &QTcpSocket::bytesWritten, this, [this] {
        if (m_isReplying && !m_drip.isActive() && m_socket->bytesToWrite() < kChunk)
            sendBody();
    });
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

void FaultConnection::read()
{
    m_input += m_socket->readAll();
    if (m_bodyLeft < 0 && !readHead())
        return;
    const qint64 count = std::min<qint64>(m_bodyLeft, m_input.size());
    if (count > 0) {
        const QMutexLocker lock(&m_server->m_mutex);
        m_server->m_requests[m_index].body += m_input.first(count);
        m_request.body += m_input.first(count);
        m_input.remove(0, count);
        m_bodyLeft -= count;
    }
    if (m_bodyLeft == 0 && !m_isReplying && m_server->m_moment == FaultServer::Moment::AfterBody)
        answer();
}

/// Returns true once the head of a request has arrived.
bool FaultConnection::readHead()
{
    const qsizetype end = m_input.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QList<QByteArray> lines = m_input.first(end).split('\n');
    m_input.remove(0, end + 4);
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    m_request = SeenRequest{.method = words.value(0), .target = words.value(1)};
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        m_request.headers.append(
            {line.first(std::max<qsizetype>(colon, 0)).trimmed(), line.sliced(colon + 1).trimmed()});
    }
    m_bodyLeft = m_request.header("content-length").toLongLong();
    {
        const QMutexLocker lock(&m_server->m_mutex);
        m_index = m_server->m_requests.size();
        m_server->m_requests.append(m_request);
    }
    Q_EMIT m_server->requestArrived();
    if (m_server->m_moment == FaultServer::Moment::AfterHeaders)
        answer();
    return true;
}

void FaultConnection::answer()
{
    m_reply = m_server->m_handler(m_request);
    m_sent = 0;
    m_isReplying = true;
    if (m_reply.delayMs > 0)
        QTimer::singleShot(m_reply.delayMs, this, &FaultConnection::begin);
    else
        begin();
}

void FaultConnection::begin()
{
    if (!m_reply.isSilent)
        sendHead();
    sendBody();
}

void FaultConnection::sendHead()
{
    QByteArray head = m_reply.interim + "HTTP/1.1 " + QByteArray::number(m_reply.status) + " Status\r\n";
    bool hasLength = m_reply.isUnframed;
    for (const auto &[name, value] : m_reply.headers) {
        head += name + ": " + value + "\r\n";
        hasLength = hasLength || name.compare("content-length", Qt::CaseInsensitive) == 0 ||
                    name.compare("transfer-encoding", Qt::CaseInsensitive) == 0;
    }
    if (!hasLength)
        head += "Content-Length: " + QByteArray::number(m_reply.bodyBytes) + "\r\n";
    m_socket->write(head + "\r\n");
}

void FaultConnection::sendBody()
{
    const qint64 end =
        m_reply.breakAfter >= 0 ? std::min(m_reply.breakAfter, m_reply.bodyBytes) : m_reply.bodyBytes;
    const qint64 count = std::min(end - m_sent, m_reply.dripBytes > 0 ? m_reply.dripBytes : kChunk);
    if (count > 0) {
        const QByteArray bytes = m_reply.body(m_sent, count);
        m_sent += bytes.size();
        {
            const QMutexLocker lock(&m_server->m_mutex);
            m_server->m_sentBodyBytes += bytes.size();
        }
        m_socket->write(bytes);
        if (m_reply.dripBytes > 0)
            m_drip.start(m_reply.dripEveryMs);
        return; // resumed when these bytes are written, or after the delay
    }
    if (m_socket->bytesToWrite() == 0 || m_reply.isSilent)
        endReply();
}

void FaultConnection::endReply()
{
    if (m_reply.hangs)
        return;
    if (m_reply.breakAfter >= 0 || m_reply.closes || m_reply.isUnframed || m_reply.resets)
        return breakOff();
    m_isReplying = false;
    m_bodyLeft = -1;
    if (!m_input.isEmpty())
        read();
}

void FaultConnection::breakOff()
{
    m_isReplying = false;
    if (!m_reply.resets)
        return m_socket->disconnectFromHost();
    const linger now{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    QTimer::singleShot(0, m_socket,
                       &QAbstractSocket::abort); // TLS sockets don't survive abort() inside readyRead
}

} // namespace retalk::test
