#include "media/relayconnection.h"

#include "media/mediasource.h"
#include "net/linkrequest.h"

#include <QNetworkReply>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kLongestHead = 8192;
constexpr qint64 kMaxWaiting = 256 * 1024;
constexpr std::chrono::seconds kHeadPatience{10};

/// Returns the Range header of a request; empty if it has none that specifies a start.
QByteArray rangeIn(const QByteArray &head)
{
    static const QRegularExpression rule(u"\r\nRange:[ \t]*(bytes=[0-9]{1,18}-[0-9]{0,18})[ \t]*\r\n"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return rule.match(QString::fromLatin1(head)).captured(1).toLatin1();
}

} // namespace

RelayConnection::RelayConnection(MediaSource *source, QTcpSocket *socket, bool isReader)
    : QObject(source), m_source(source), m_socket(socket), m_isReader(isReader)
{
    socket->setParent(this);
    QTimer::singleShot(kHeadPatience, this, [this] {
        if (!m_reply && !m_isHeadSent)
            m_socket->abort();
    });
    connect(socket, &QTcpSocket::readyRead, this, &RelayConnection::readHead);
    connect(socket, &QTcpSocket::bytesWritten, this, &RelayConnection::pump);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

RelayConnection::~RelayConnection()
{
    m_socket->disconnect(this);
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
}

void RelayConnection::readHead()
{
    m_head += m_socket->readAll();
    if (m_reply || m_isHeadSent)
        return;
    if (m_head.size() > kLongestHead) {
        m_socket->abort();
        return;
    }
    if (!m_head.contains("\r\n\r\n"))
        return;
    const QList<QByteArray> words = m_head.first(m_head.indexOf('\r')).split(' ');
    if (words.value(0) != "GET" || words.value(1) != m_source->m_path || !m_isReader)
        return refuse("403 Forbidden");
    take(m_source->ask(rangeIn(m_head)));
}

void RelayConnection::take(QNetworkReply *reply)
{
    m_reply = reply;
    m_reply->setReadBufferSize(kMaxWaiting);
    connect(m_reply, &QNetworkReply::readyRead, this, &RelayConnection::pump);
    connect(m_reply, &QNetworkReply::finished, this, &RelayConnection::onFinished);
}

/// Returns true if the link is being requested again in a different way.
bool RelayConnection::askInstead()
{
    if (m_isHeadSent || m_reply->error() == QNetworkReply::NoError)
        return false;
    QNetworkReply *other = m_source->askInstead(*m_reply);
    if (!other)
        return false;
    m_reply->disconnect(this);
    m_reply->deleteLater();
    take(other);
    return true;
}

void RelayConnection::sendHead()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_isHeadSent || (status != 200 && status != 206))
        return;
    m_isHeadSent = true;
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " Answer\r\nConnection: close\r\n";
    for (const char *name : {"Content-Length", "Content-Range", "Accept-Ranges"}) {
        if (const QByteArray value = m_reply->rawHeader(name); !value.isEmpty())
            head += QByteArray(name) + ": " + value + "\r\n";
    }
    m_socket->write(head + "\r\n");
}

void RelayConnection::pump()
{
    if (!m_reply)
        return;
    sendHead();
    if (!m_isHeadSent) {
        m_reply->readAll(); // an error page
        return;
    }
    while (m_reply->bytesAvailable() > 0 && m_socket->bytesToWrite() < kMaxWaiting)
        m_socket->write(m_reply->read(kMaxWaiting));
    if (m_reply->isFinished() && m_reply->bytesAvailable() == 0)
        m_socket->disconnectFromHost(); // after all of it has been sent
}

void RelayConnection::onFinished()
{
    if (askInstead())
        return;
    sendHead();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (!m_isHeadSent) {
        QByteArray refusal = "502 Bad Gateway";
        if (status == 416) // the range starts after the end
            refusal = "416 Answer\r\nContent-Range: " + m_reply->rawHeader("Content-Range");
        else
            m_source->m_error = linkError(*m_reply);
        m_reply->deleteLater();
        m_reply.clear();
        return refuse(refusal);
    }
    if (m_reply->error() != QNetworkReply::NoError) {
        m_source->m_error = linkError(*m_reply);
        m_socket->abort(); // truncated, like the response
        return;
    }
    pump();
}

void RelayConnection::refuse(const QByteArray &status)
{
    m_isHeadSent = true;
    m_socket->write("HTTP/1.1 " + status + "\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
    m_socket->disconnectFromHost();
}

} // namespace retalk
