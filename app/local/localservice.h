#pragma once

#include "base/expected.h"
#include "net/serviceaddress.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace retalk {

/// Starts retalk-service when it is first needed, watches it, and stops it with us (it also stops by itself
/// when our pipe to it closes). A service that dies is started again at the next request, at most a few times
/// a minute.
class LocalService : public QObject
{
    Q_OBJECT
public:
    enum class State { Stopped, Starting, Ready, Failed };
    Q_ENUM(State)

    struct Limits
    {
        /// From the program's start to its answer on /health, as long as it isn't at work: on a busy computer
        /// it goes on.
        std::chrono::milliseconds start{20'000};
        std::chrono::milliseconds longestStart{300'000}; ///< and that is all it may take
        std::chrono::milliseconds stop{5'000};           ///< between SIGTERM and SIGKILL
        int failures = 3;                                ///< that many ends or failed starts ...
        std::chrono::milliseconds failureWindow{
            60'000}; ///< ... within this time, and no new start until it is over
    };

    /// `program` empty: next to this program, then ../libexec/retalk, then PATH. `dataDirectory` is where the
    /// service keeps its tasks and files; empty: its own default.
    explicit LocalService(const QString &program = {}, const QString &dataDirectory = {},
                          QObject *parent = nullptr);
    LocalService(const QString &program, const QString &dataDirectory, const Limits &limits,
                 QObject *parent = nullptr);
    ~LocalService() override;

    /// False when this build or installation has no retalk-service: the window then offers only the others.
    bool isInstalled() const;
    State state() const;
    /// Why the last start failed or the service ended; kind LocalService.
    Error lastError() const;

    using Handler = std::function<void(Expected<ServiceEndpoint>)>;
    /// Answers when the service is ready (starting it if need be) or has failed to start within its deadline.
    /// Always later, never when `context` is gone by then.
    void whenReady(QObject *context, Handler handler);
    /// SIGTERM, then SIGKILL after a grace period; returns at once. Whoever waits for the service gets an
    /// Error of kind Cancelled.
    void stop();

Q_SIGNALS:
    void stateChanged(retalk::LocalService::State state);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace retalk
