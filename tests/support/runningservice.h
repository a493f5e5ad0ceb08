#pragma once

#include "net/serviceaddress.h"

#include <QByteArray>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace retalk::test {

/// The real retalk-service of this build, on a free port and with a data folder of its own. Destroying the
/// object stops it with SIGTERM. All calls block; for tests only.
class RunningService
{
public:
    /// Starts the service. An empty `dataDirectory` means a temporary folder. Media URLs may point to private
    /// addresses unless `allowsPrivate` is false. `arguments` are added to the command line.
    explicit RunningService(const QStringList &arguments = {}, const QString &dataDirectory = {},
                            bool allowsPrivate = true);
    ~RunningService();
    RunningService(const RunningService &) = delete;
    RunningService &operator=(const RunningService &) = delete;

    /// Returns false if the service didn't print its ready line; log() then says why.
    bool isReady() const { return m_port != 0; }
    quint16 port() const { return m_port; }
    QString token() const { return m_token; }
    qint64 pid() const { return m_process->processId(); }
    /// Returns the processes that the service has started and not yet reaped.
    QList<qint64> children() const;
    QUrl url(const QString &path = {}) const;
    ServiceEndpoint endpoint() const;
    QString dataDirectory() const { return m_dataDirectory; }
    /// Returns everything written to standard error so far.
    QByteArray log();

    /// Sends SIGTERM. Returns true if the service exited with code 0 within a few seconds.
    bool stop();
    /// Sends SIGKILL, as if the power had failed.
    void kill();
    /// Restarts the service on the same data, with another port and another token.
    bool start();

private:
    QStringList m_arguments;
    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_dataDirectory;
    std::unique_ptr<QProcess> m_process;
    quint16 m_port = 0;
    QString m_token;
    QByteArray m_log;
};

} // namespace retalk::test
