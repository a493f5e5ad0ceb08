#include "net/proxychoice.h"

#include "net/hostrules.h"

#include <QNetworkProxyFactory>
#include <QUrl>

namespace retalk {

namespace {

class ProxyChoice final : public QNetworkProxyFactory
{
public:
    explicit ProxyChoice(const QNetworkProxy &proxy) : m_proxy(proxy) {}

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

void useProxy(const QNetworkProxy &proxy)
{
    QNetworkProxyFactory::setApplicationProxyFactory(new ProxyChoice(proxy)); // owned by the application
}

QNetworkProxy proxyFor(const QUrl &url)
{
    if (isLoopbackHost(url.host())) // also before useProxy()
        return QNetworkProxy::NoProxy;
    return QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url)).value(0, QNetworkProxy::NoProxy);
}

} // namespace retalk
