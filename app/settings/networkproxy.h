#pragma once

#include <QNetworkProxy>

namespace retalk {

class Settings;

/// Returns the proxy chosen in the settings; of type DefaultProxy for the system's proxy, or if no host is
/// set.
QNetworkProxy proxyOf(const Settings &settings);

} // namespace retalk
