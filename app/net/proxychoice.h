#pragma once

#include <QNetworkProxyFactory>

#include <memory>

namespace retalk {

/// `proxy` for every host but those on this computer, which are always reached directly. DefaultProxy: what
/// the system says of each host.
std::unique_ptr<QNetworkProxyFactory> proxyChoice(const QNetworkProxy &proxy);

} // namespace retalk
