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

/// A runner with everything it needs, in a folder of its own, talking to a ScriptedService at a pace for
/// tests.
class Rig
{
public:
    Rig();

    ScriptedService service;
    QTemporaryDir folder;
    std::unique_ptr<LocalService> local; ///< what restart() gives the runner; none at first

    JobStore &store() { return *m_store; }
    JobRunner &runner() { return *m_runner; }
    Settings &settings() { return *m_settings; }

    ServiceAddress address() const;
    /// With addresses of the service for both inputs.
    GenerationRequest request() const;
    QUuid submit(const QString &outputPath = {});
    /// Puts a job into the store as an earlier run would have left it.
    void leave(const Job &job);

    /// Ends the runner and the store as closing the program does, and begins both anew on the same file.
    void restart(bool startsRunner = true);
    /// The key that the person has entered; empty: none.
    void enterKey(const QString &key);

    /// Sets the runner's clock forward, or back.
    void shiftClock(std::chrono::milliseconds by) { m_clock.by += by; }

    /// Waits on the store's signals until the job is in `state`.
    bool reaches(const QUuid &id, JobState state, int timeoutMs = 20'000);
    /// The same for any condition that a job's change may bring about.
    bool waitFor(const std::function<bool()> &condition, int timeoutMs = 20'000);
    Job job(const QUuid &id) { return m_store->job(id).value_or(Job{}); }

private:
    /// The computer's clock, set wrong by as much as a test likes.
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
