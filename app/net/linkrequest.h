#pragma once

#include "base/error.h"

class QByteArray;
class QNetworkAccessManager;
class QNetworkReply;
class QUrl;

namespace retalk {

/// Asks for the bytes behind a link as all of Retalk's looks at media do: no key, no credentials, nothing
/// packed, redirects only where mayFollow() allows. A cookie that a hop sets reaches the next one by the
/// rules for hosts, and lives as long as `network`, which therefore belongs to one link. `range`:
/// "bytes=0-99", or empty for everything.
QNetworkReply *askForLink(QNetworkAccessManager &network, const QUrl &link, const QByteArray &range);

/// Why the finished `reply` brought nothing: kind NotFound, Permission, Server or Network.
Error linkError(const QNetworkReply &reply);

} // namespace retalk
