#pragma once

#include "base/clock.h"
#include "jobs/runner/jobrunner.h"
#include "jobs/scriptedservice.h"
#include "local/localservice.h"
#include "net/httptransport.h"
#include "secrets/secretstore.h"
#include "settings/settings.h"

#include <QTemporaryDir>

namespace retalk::test {

/// A job runner with everything it needs, in a temporary folder, connected to a ScriptedService and fast
/// enough for tests.
class Rig
{
public:
    Rig();

    ScriptedService service;
    QTemporaryDir folder;
    std::unique_ptr<LocalService> local; ///< passed to the runner by restart(); null by default

    JobStore &store() { return *m_store; }
    JobRunner &runner() { return *m_runner; }
    Settings &settings() { return *m_settings; }

    ServiceAddress address() const;
    /// Returns a request whose inputs are both URLs of the service.
    GenerationRequest request() const;
    QUuid submit(const QString &outputPath = {});
    /// Stores a job as an earlier run of the program would have left it.
    void storeJob(const Job &job);

    /// Destroys the runner and the store as quitting does, and creates both again on the same file.
    void restart(bool startsRunner = true);
    /// Sets the key that the user has entered; empty for none.
    void enterKey(const QString &key);

    /// Moves the runner's clock forward, or back if negative.
    void shiftClock(std::chrono::milliseconds by) { m_clock.by += by; }

    /// Waits for the store's signals until the job is in `state`.
    bool reaches(const QUuid &id, JobState state, int timeoutMs = 20'000);
    /// Like reaches(), for any condition that a change to a job may bring about.
    bool waitFor(const std::function<bool()> &condition, int timeoutMs = 20'000);
    Job job(const QUuid &id) { return m_store->job(id).value_or(Job{}); }

private:
    /// The system clock, off by an amount that the test chooses.
    class WrongClock final : public Clock
    {
    public:
        QDateTime now() const override { return SystemClock().now().addMSecs(by.count()); }
        std::chrono::milliseconds by{0};
    };
    WrongClock m_clock;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<JobStore> m_store;
    std::unique_ptr<JobRunner> m_runner;
};

} // namespace retalk::test
