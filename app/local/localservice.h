#pragma once

#include "base/expected.h"
#include "net/serviceaddress.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace retalk {

/// Starts retalk-service on first use, monitors it, and stops it with the program (it also stops when its
/// pipe to us closes). If it dies, the next request restarts it, at most a few times a minute.
class LocalService : public QObject
{
    Q_OBJECT
public:
    enum class State { Stopped, Starting, Ready, Failed };
    Q_ENUM(State)

    struct Limits
    {
        /// From starting the program to its answer on /health. Extended while the program is at work, as on a
        /// busy computer.
        std::chrono::milliseconds start{20'000};
        std::chrono::milliseconds longestStart{300'000}; ///< the overall limit
        std::chrono::milliseconds stop{5'000};           ///< between SIGTERM and SIGKILL
        int failures = 3;                                ///< after this many exits or failed starts ...
        std::chrono::milliseconds failureWindow{60'000}; ///< ... within this time, no restart until it's over
    };

    /// `program` empty: searches next to this program, then in ../libexec/retalk, then in PATH.
    /// `dataDirectory`: where the service stores its tasks and files; empty: its own default.
    explicit LocalService(const QString &program = {}, const QString &dataDirectory = {},
                          QObject *parent = nullptr);
    LocalService(const QString &program, const QString &dataDirectory, const Limits &limits,
                 QObject *parent = nullptr);
    ~LocalService() override;

    /// Returns false if this build or installation has no retalk-service; the window then offers only the
    /// other services.
    bool isInstalled() const;
    State state() const;
    /// Returns why the last start failed or the service ended; kind LocalService.
    Error lastError() const;

    using Handler = std::function<void(Expected<ServiceEndpoint>)>;
    /// Calls `handler` when the service is ready (starting it if necessary) or couldn't be started in time.
    /// Always asynchronous; not called if `context` has been destroyed.
    void whenReady(QObject *context, Handler handler);
    /// Sends SIGTERM, then SIGKILL after a grace period; returns immediately. Callers waiting for the service
    /// get an Error of kind Cancelled.
    void stop();

Q_SIGNALS:
    void stateChanged(retalk::LocalService::State state);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace retalk
