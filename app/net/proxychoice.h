#pragma once

#include <QNetworkProxy>

class QUrl;

namespace retalk {

/// Uses `proxy` for all connections of this process except those to this computer, which are always direct.
/// DefaultProxy, the initial setting, uses the system's proxy for each host.
void useProxy(const QNetworkProxy &proxy);

/// Returns the proxy for the host of `url`.
QNetworkProxy proxyFor(const QUrl &url);

} // namespace retalk
