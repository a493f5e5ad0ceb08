#pragma once

#include "local/readyline.h"

#include <QProcess>

#include <chrono>

namespace retalk {

/// One run of the retalk-service program: its pipe, its ready line, its last words. Says nothing of HTTP.
class ServiceProcess : public QObject
{
    Q_OBJECT
public:
    explicit ServiceProcess(QObject *parent = nullptr);
    ~ServiceProcess() override;

    /// The token goes through the environment, where `ps` does not show it to others.
    void start(const QString &program, const QStringList &arguments, const QString &token);
    /// Closes the pipe and sends SIGTERM, later SIGKILL, and deletes this object when the program has ended.
    /// Returns at once; no signal is emitted any more.
    void leave(std::chrono::milliseconds grace);
    /// True when it has used the processor since this was asked last, or waits for it or for a disk: on a
    /// busy computer that may take any time.
    bool isAtWork();

Q_SIGNALS:
    void ready(const retalk::Expected<retalk::ReadyLine> &line);
    /// The program could not be started or has ended; `detail` holds its exit code and last words.
    void ended(const QString &detail);

private:
    void readOutput();
    void readLastWords();
    void onFinished(int exitCode, QProcess::ExitStatus status);

    QProcess m_process;
    QByteArray m_line;
    QByteArray m_lastWords;
    qint64 m_processorTicks = 0; ///< used when isAtWork() was asked last
    bool m_hasReadyLine = false;
    bool m_isLeaving = false;
};

} // namespace retalk
