#pragma once

#include "local/readyline.h"

#include <QProcess>

#include <chrono>

namespace retalk {

/// A run of the retalk-service program: its pipe, its ready line, its last output. Knows nothing of HTTP.
class ServiceProcess : public QObject
{
    Q_OBJECT
public:
    explicit ServiceProcess(QObject *parent = nullptr);
    ~ServiceProcess() override;

    /// The token is passed in the environment, where `ps` doesn't show it to other users.
    void start(const QString &program, const QStringList &arguments, const QString &token);
    /// Closes the pipe, sends SIGTERM and later SIGKILL, and deletes this object when the program has ended.
    /// Returns immediately; no more signals are emitted.
    void leave(std::chrono::milliseconds grace);
    /// Returns true if the program has used the processor since the last call, or is waiting for the
    /// processor or a disk, which can take any time on a busy computer.
    bool isAtWork();

Q_SIGNALS:
    void ready(const retalk::Expected<retalk::ReadyLine> &line);
    /// Emitted when the program couldn't be started or has ended; `detail` contains its exit code and last
    /// output.
    void ended(const QString &detail);

private:
    void readOutput();
    void readLastOutput();
    void onFinished(int exitCode, QProcess::ExitStatus status);

    QProcess m_process;
    QByteArray m_line;
    QByteArray m_lastOutput;
    qint64 m_processorTicks = 0; ///< as of the last call of isAtWork()
    bool m_hasReadyLine = false;
    bool m_isLeaving = false;
};

} // namespace retalk
