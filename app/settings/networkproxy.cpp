#include "settings/networkproxy.h"

#include "api/hostrules.h"
#include "settings/settings.h"

#include <QNetworkProxyFactory>

namespace retalk {

namespace {

class ProxyForAll final : public QNetworkProxyFactory
{
public:
    explicit ProxyForAll(const QNetworkProxy &proxy) : m_proxy(proxy) {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopbackHost(query.peerHostName()))
            return {QNetworkProxy::NoProxy};
        if (m_proxy.type() == QNetworkProxy::DefaultProxy)
            return systemProxyForQuery(query);
        return {m_proxy};
    }

private:
    QNetworkProxy m_proxy;
};

} // namespace

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

void useProxy(const QNetworkProxy &proxy)
{
    QNetworkProxyFactory::setApplicationProxyFactory(new ProxyForAll(proxy)); // the application owns it
}

} // namespace retalk
