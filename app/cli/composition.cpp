#include "cli/composition.h"

#include "base/paths.h"

#include <QNetworkProxy>

namespace retalk {

Expected<std::unique_ptr<Composition>> Composition::make()
{
    auto store = JobStore::open(paths::dataDirectory() + u"/jobs.db"_qs);
    if (!store)
        return failure(store.error());
    return std::unique_ptr<Composition>(new Composition(std::move(*store)));
}

Composition::Composition(std::unique_ptr<JobStore> store)
    : m_store(std::move(store))
    , m_runner(std::make_unique<JobRunner>(JobRunner::Parts{.store = m_store.get(),
                                                            .settings = &m_settings,
                                                            .secrets = &m_secrets,
                                                            .local = &m_local,
                                                            .transport = &m_transport,
                                                            .clock = &m_clock}))
{
    applyProxy();
    connect(&m_settings, &Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::ProxyMode || setting == Setting::ProxyHost || setting == Setting::ProxyPort)
            applyProxy();
    });
}

Composition::~Composition() = default;

void Composition::applyProxy()
{
    const QString mode = m_settings.value(Setting::ProxyMode).toString();
    const QString host = m_settings.value(Setting::ProxyHost).toString();
    const auto port = quint16(m_settings.value(Setting::ProxyPort).toUInt());
    if (mode == u"none")
        m_transport.setProxy(QNetworkProxy::NoProxy);
    else if (mode == u"http" && !host.isEmpty())
        m_transport.setProxy({QNetworkProxy::HttpProxy, host, port});
    else if (mode == u"socks5" && !host.isEmpty())
        m_transport.setProxy({QNetworkProxy::Socks5Proxy, host, port});
    else
        m_transport.setProxy(QNetworkProxy::DefaultProxy);
}

} // namespace retalk
