#include "net/linkrequest.h"

#include "base/log.h"
#include "base/useragent.h"
#include "net/hostrules.h"
#include "net/nocredentials.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace retalk {

namespace {

constexpr int kStallMs = 15'000;
constexpr int kMaxLinkRedirects = 10;

struct LinkText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::RemoteBytes)
};

} // namespace

QNetworkReply *requestLink(QNetworkAccessManager &network, const QUrl &link, const QByteArray &range)
{
    QNetworkRequest request(link);
    if (!range.isEmpty())
        request.setRawHeader("Range", range);
    // The length must be that of the file, not of a compressed copy.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setHeader(QNetworkRequest::UserAgentHeader, userAgent());
    // With HTTP/2, Qt buffers as fast as the network delivers, regardless of the reader.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::UserVerifiedRedirectPolicy);
    request.setMaximumRedirectsAllowed(kMaxLinkRedirects);
    request.setTransferTimeout(kStallMs);
    sendNoCredentials(request);
    QNetworkReply *reply = network.get(request);
    QObject::connect(reply, &QNetworkReply::redirected, reply,
                     [reply, from = link](const QUrl &target) mutable {
                         if (mayFollow(from, target)) {
                             from = target;
                             Q_EMIT reply->redirectAllowed();
                         } else {
                             // Queued, because this runs inside the reply's own signal.
                             QMetaObject::invokeMethod(reply, &QNetworkReply::abort, Qt::QueuedConnection);
                         }
                     });
    return reply;
}

Error linkError(const QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    Error error{.kind = ErrorKind::Network, .detail = redacted(reply.errorString()), .httpStatus = status};
    if (status == 404 || status == 410) {
        error.kind = ErrorKind::NotFound;
        error.message = LinkText::tr("Nothing was found at this address (%1).").arg(status);
    } else if (status == 401 || status == 403) {
        error.kind = ErrorKind::Permission;
        error.message =
            LinkText::tr("This address refuses access (%1). The link may have expired.").arg(status);
    } else if (status >= 500) {
        error.kind = ErrorKind::Server;
        error.message = LinkText::tr("The site at this address has a problem (%1).").arg(status);
    } else if (status >= 300) {
        error.message = LinkText::tr("This address can't be read (%1).").arg(status);
    } else {
        error.message = LinkText::tr("This address can't be reached.");
    }
    return error;
}

} // namespace retalk
