#include "settings/networkproxy.h"

#include "settings/settings.h"

namespace retalk {

QNetworkProxy proxyOf(const Settings &settings)
{
    const QString mode = settings.value(Setting::ProxyMode).toString();
    const QString host = settings.value(Setting::ProxyHost).toString().trimmed();
    const auto port = static_cast<quint16>(settings.value(Setting::ProxyPort).toUInt());
    if (mode == u"none")
        return QNetworkProxy::NoProxy;
    if (mode == u"http" && !host.isEmpty())
        return {QNetworkProxy::HttpProxy, host, port};
    if (mode == u"socks5" && !host.isEmpty())
        return {QNetworkProxy::Socks5Proxy, host, port};
    return QNetworkProxy::DefaultProxy;
}

} // namespace retalk
