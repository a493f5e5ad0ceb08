#pragma once

#include "base/error.h"

class QByteArray;
class QNetworkAccessManager;
class QNetworkReply;
class QUrl;

namespace retalk {

/// Asks for the bytes behind a link as all of Retalk's looks at media do: no key, no credentials, no cookies,
/// nothing packed, redirects only where mayFollow() allows. `range`: "bytes=0-99", or empty for everything.
QNetworkReply *askForLink(QNetworkAccessManager &network, const QUrl &link, const QByteArray &range);

/// Why the finished `reply` brought nothing: kind NotFound, Permission, Server or Network.
Error linkError(const QNetworkReply &reply);

} // namespace retalk
