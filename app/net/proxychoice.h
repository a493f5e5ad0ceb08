#pragma once

#include <QNetworkProxy>

class QUrl;

namespace retalk {

/// Makes `proxy` hold for all connections of this process but those to this computer, which are always made
/// directly. DefaultProxy, as before the first call: what the system says of each host.
void useProxy(const QNetworkProxy &proxy);

/// The proxy by which the host of `url` is reached.
QNetworkProxy proxyFor(const QUrl &url);

} // namespace retalk
