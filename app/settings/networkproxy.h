#pragma once

#include <QNetworkProxy>

namespace retalk {

class Settings;

/// The proxy that the settings ask for; of type DefaultProxy where that is the system's, also when no host is
/// named.
QNetworkProxy proxyOf(const Settings &settings);

} // namespace retalk
