#include "net/proxychoice.h"

#include "net/hostrules.h"

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

std::unique_ptr<QNetworkProxyFactory> proxyChoice(const QNetworkProxy &proxy)
{
    return std::make_unique<ProxyChoice>(proxy);
}

} // namespace retalk
