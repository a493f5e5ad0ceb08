#pragma once

#include "net/serviceaddress.h"

#include <QByteArray>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace retalk::test {

/// The real retalk-service of this build on a free port, with its own data folder. Stopped with SIGTERM when
/// it goes out of scope. All calls block; tests only.
class RunningService
{
public:
    /// Starts at once. `dataDirectory` empty: a temporary folder. Media URLs may be private unless
    /// `allowsPrivate` is false. `arguments` are added to the command line.
    explicit RunningService(const QStringList &arguments = {}, const QString &dataDirectory = {},
                            bool allowsPrivate = true);
    ~RunningService();
    RunningService(const RunningService &) = delete;
    RunningService &operator=(const RunningService &) = delete;

    /// False when it did not print its ready line; log() says why.
    bool isReady() const { return m_port != 0; }
    quint16 port() const { return m_port; }
    QString token() const { return m_token; }
    qint64 pid() const { return m_process->processId(); }
    /// The processes it has started and not yet reaped.
    QList<qint64> children() const;
    QUrl url(const QString &path = {}) const;
    ServiceEndpoint endpoint() const;
    QString dataDirectory() const { return m_dataDirectory; }
    /// Everything it wrote to standard error so far.
    QByteArray log();

    /// SIGTERM; true when it ended by itself with exit code 0 within a few seconds.
    bool stop();
    /// SIGKILL, as when the power fails.
    void kill();
    /// Starts again on the same data; on another port and with another token.
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
