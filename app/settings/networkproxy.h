#pragma once

#include <QNetworkProxy>

namespace retalk {

class Settings;

/// The proxy that the settings ask for; of type DefaultProxy where that is the system's, also when no host is
/// named.
QNetworkProxy proxyOf(const Settings &settings);

/// Makes `proxy` hold for everything in this process that has none of its own (looking at links, downloads).
/// Hosts on this computer are always reached directly.
void useProxy(const QNetworkProxy &proxy);

} // namespace retalk
