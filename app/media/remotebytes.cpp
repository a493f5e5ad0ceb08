#include "media/remotebytes.h"

#include <QNetworkReply>
#include <QNetworkRequest>

namespace retalk {

namespace {

constexpr int kStallMs = 15'000;

/// What a range answer ("bytes 0-4095/123456") or a whole one says about the length.
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

RemoteBytes::RemoteBytes(const QUrl &url, qint64 maxBytes, QObject *parent)
    : QObject(parent), m_url(url), m_maxBytes(maxBytes)
{
}

void RemoteBytes::start()
{
    QNetworkRequest request(m_url);
    request.setRawHeader("Range", "bytes=0-" + QByteArray::number(m_maxBytes - 1));
    // The length must be the file's, not that of a packed copy.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Retalk/" RETALK_VERSION));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setTransferTimeout(kStallMs);
    m_reply = m_network.get(request);
    m_reply->setReadBufferSize(1 << 18);
    connect(m_reply, &QNetworkReply::readyRead, this, &RemoteBytes::read);
    connect(m_reply, &QNetworkReply::finished, this, &RemoteBytes::onFinished);
}

void RemoteBytes::read()
{
    m_bytes += m_reply->read(m_maxBytes - m_bytes.size());
    // A server that ignores Range sends the whole file: enough is enough.
    if (m_bytes.size() >= m_maxBytes)
        onFinished();
}

void RemoteBytes::onFinished()
{
    if (m_isOver)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto refused = [this, status](ErrorKind kind, const QString &message) {
        end(failure(
            {.kind = kind, .message = message, .detail = m_reply->errorString(), .httpStatus = status}));
    };
    if (status == 416 && totalOf(m_reply, status) <= 0) {
        end(Result{{}, 0});
    } else if (status == 404 || status == 410) {
        refused(ErrorKind::NotFound, tr("There is nothing at this address (%1).").arg(status));
    } else if (status == 401 || status == 403) {
        refused(ErrorKind::Permission,
                tr("This address refuses access (%1). The link may have expired.").arg(status));
    } else if (status >= 500) {
        refused(ErrorKind::Server, tr("The server of this address has a fault (%1).").arg(status));
    } else if (status >= 400) {
        refused(ErrorKind::Network, tr("This address cannot be read (%1).").arg(status));
    } else if (m_reply->error() != QNetworkReply::NoError && m_bytes.size() < m_maxBytes) {
        refused(ErrorKind::Network, tr("This address cannot be reached."));
    } else {
        m_bytes += m_reply->read(m_maxBytes - m_bytes.size());
        const qint64 total = totalOf(m_reply, status);
        end(Result{m_bytes, total >= 0 || m_bytes.size() >= m_maxBytes ? total : m_bytes.size()});
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
