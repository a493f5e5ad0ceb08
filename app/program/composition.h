#pragma once

#include "base/clock.h"
#include "films/filmrunner.h"
#include "jobs/runner/jobrunner.h"
#include "jobs/store/jobstore.h"
#include "local/localservice.h"
#include "net/httptransport.h"
#include "secrets/layeredsecretstore.h"
#include "settings/settings.h"

namespace retalk {

/// The program's long-lived objects, created in one place for the window and the command line.
class Composition : public QObject
{
    Q_OBJECT
public:
    /// Time limits and intervals; the program uses the defaults.
    struct Timing
    {
        TransportLimits limits;
        Pace pace;
    };

    /// Opens the job store in paths::dataDirectory(). Starts neither jobs nor the service on this computer.
    static Expected<std::unique_ptr<Composition>> make(const Timing &timing = {});
    ~Composition() override;

    Settings *settings() { return &m_settings; }
    LayeredSecretStore *secrets() { return &m_secrets; }
    HttpTransport *transport() { return &m_transport; }
    LocalService *local() { return &m_local; }
    JobStore *store() { return m_store.get(); }
    JobRunner *runner() { return m_runner.get(); }
    /// Null if the list of films can't be read.
    FilmRunner *films() { return m_films.get(); }
    FilmStore *filmStore() { return m_filmStore.get(); }

private:
    Composition(std::unique_ptr<JobStore> store, const Timing &timing);
    void applyProxy();

    // In order of dependency; destroyed in reverse.
    SystemClock m_clock;
    Settings m_settings;
    LayeredSecretStore m_secrets;
    HttpTransport m_transport;
    LocalService m_local;
    std::unique_ptr<JobStore> m_store;
    std::unique_ptr<JobRunner> m_runner;
    std::unique_ptr<FilmStore> m_filmStore;
    std::unique_ptr<FilmRunner> m_films;
};

} // namespace retalk
