#include "media/remotebytes.h"

#include "base/dispositionname.h"
#include "media/mediasource.h"
#include "net/linkrequest.h"

#include <QNetworkReply>

namespace retalk {

namespace {

/// Returns the total size according to a partial ("bytes 0-4095/123456") or full response.
qint64 totalOf(const QNetworkReply *reply, int status)
{
    bool isKnown = false;
    const QByteArray range = reply->rawHeader("Content-Range");
    const qint64 total = status == 206 || status == 416
                             ? range.mid(range.lastIndexOf('/') + 1).toLongLong(&isKnown)
                             : reply->rawHeader("Content-Length").toLongLong(&isKnown);
    return isKnown ? total : -1;
}

} // namespace

RemoteBytes::RemoteBytes(MediaSource *source, qint64 maxBytes, QObject *parent)
    : QObject(parent), m_source(source), m_maxBytes(maxBytes)
{
}

RemoteBytes::~RemoteBytes()
{
    if (m_reply && !m_isOver) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
}

void RemoteBytes::start()
{
    take(m_source->ask("bytes=0-" + QByteArray::number(m_maxBytes - 1)));
}

void RemoteBytes::take(QNetworkReply *reply)
{
    m_reply = reply;
    m_reply->setReadBufferSize(1 << 18);
    connect(m_reply, &QNetworkReply::readyRead, this, &RemoteBytes::read);
    connect(m_reply, &QNetworkReply::finished, this, &RemoteBytes::onFinished);
}

void RemoteBytes::read()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status >= 300) {
        m_reply->readAll(); // an error page
        return;
    }
    m_bytes += m_reply->read(m_maxBytes - m_bytes.size());
    // A server that ignores Range sends the whole file; stop here.
    if (m_bytes.size() >= m_maxBytes)
        onFinished();
}

void RemoteBytes::onFinished()
{
    if (m_isOver)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_reply->error() != QNetworkReply::NoError && m_bytes.isEmpty()) {
        if (QNetworkReply *other = m_source->askInstead(*m_reply)) {
            m_reply->disconnect(this);
            m_reply->deleteLater();
            return take(other);
        }
    }
    if (status == 416 && totalOf(m_reply, status) == 0) {
        end(Result{{}, 0, {}});
    } else if (status >= 300 || (m_reply->error() != QNetworkReply::NoError && m_bytes.size() < m_maxBytes)) {
        end(failure(linkError(*m_reply)));
    } else {
        m_bytes += m_reply->read(m_maxBytes - m_bytes.size());
        const qint64 total = totalOf(m_reply, status);
        end(Result{.bytes = m_bytes,
                   .total = total >= 0 || m_bytes.size() >= m_maxBytes ? total : m_bytes.size(),
                   .name = dispositionName(m_reply->rawHeader("Content-Disposition")),
                   .isPart = status == 206});
    }
}

void RemoteBytes::end(const Expected<Result> &result)
{
    m_isOver = true;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    Q_EMIT finished(result);
}

} // namespace retalk
