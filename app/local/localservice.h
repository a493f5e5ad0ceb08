#pragma once

#include "api/service.h"
#include "base/expected.h"

#include <QObject>

#include <functional>
#include <memory>

namespace retalk {

/// Starts retalk-service when it is first needed, watches it, and stops it with us (it also stops by itself when our pipe
/// to it closes). A service that dies is started again at the next request, at most a few times a minute.
class LocalService : public QObject
{
    Q_OBJECT
public:
    enum class State { Stopped, Starting, Ready, Failed };
    Q_ENUM(State)

    /// `program` empty: next to this program, then libexec, then PATH. `dataDirectory` is where the service keeps its
    /// tasks and files.
    explicit LocalService(const QString &program = {}, const QString &dataDirectory = {}, QObject *parent = nullptr);
    ~LocalService() override;

    /// False when this build or installation has no retalk-service: the window then offers only the others.
    bool isInstalled() const;
    State state() const;
    /// Why the last start failed; kind LocalService.
    Error lastError() const;

    using Handler = std::function<void(Expected<ServiceEndpoint>)>;
    /// Answers when the service is ready (starting it if need be) or has failed to start within its deadline.
    void whenReady(QObject *context, Handler handler);
    /// SIGTERM, then SIGKILL after a grace period; returns at once.
    void stop();

Q_SIGNALS:
    void stateChanged(retalk::LocalService::State state);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace retalk
