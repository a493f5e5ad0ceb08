#include "program/composition.h"

#include "base/paths.h"
#include "films/joingraph.h"
#include "net/proxychoice.h"
#include "settings/networkproxy.h"

namespace retalk {

using namespace Qt::StringLiterals;

Expected<std::unique_ptr<Composition>> Composition::make(const Timing &timing)
{
    auto store = JobStore::open(paths::dataDirectory() + u"/jobs.db"_s);
    if (!store)
        return failure(store.error());
    return std::unique_ptr<Composition>(new Composition(std::move(*store), timing));
}

Composition::Composition(std::unique_ptr<JobStore> store, const Timing &timing)
    : m_transport(timing.limits)
    , m_store(std::move(store))
    , m_runner(std::make_unique<JobRunner>(JobRunner::Parts{.store = m_store.get(),
                                                            .settings = &m_settings,
                                                            .secrets = &m_secrets,
                                                            .local = &m_local,
                                                            .transport = &m_transport,
                                                            .clock = &m_clock,
                                                            .pace = timing.pace}))
{
    if (auto films = FilmStore::open(*m_store)) {
        m_filmStore = std::move(*films);
        m_films = std::make_unique<FilmRunner>(
            FilmRunner::Parts{.films = m_filmStore.get(),
                              .jobs = m_store.get(),
                              .runner = m_runner.get(),
                              .clock = &m_clock,
                              .quality = [this] {
                                  return filmQualityOf(m_settings.value(Setting::FilmQuality).toString());
                              }});
    }
    applyProxy();
    connect(&m_settings, &Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::ProxyMode || setting == Setting::ProxyHost || setting == Setting::ProxyPort)
            applyProxy();
    });
}

Composition::~Composition() = default;

void Composition::applyProxy()
{
    useProxy(proxyOf(m_settings));
}

} // namespace retalk
