#pragma once

#include "base/error.h"

class QByteArray;
class QNetworkAccessManager;
class QNetworkReply;
class QUrl;

namespace retalk {

/// Requests the bytes behind a link for inspection: no key, no credentials, no compression, and only
/// redirects that mayFollow() permits. Cookies set during redirects are sent according to the cookie domain
/// rules and live as long as `network`, so use one manager per link. `range` is "bytes=0-99", for example, or
/// empty for everything.
QNetworkReply *requestLink(QNetworkAccessManager &network, const QUrl &link, const QByteArray &range);

/// Returns the Error for a finished `reply` without content: kind NotFound, Permission, Server or Network.
Error linkError(const QNetworkReply &reply);

} // namespace retalk
