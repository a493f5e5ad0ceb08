#include "local/serviceprocess.h"

#include "base/childenvironment.h"
#include "base/log.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimer>

#include <utility>

#include <unistd.h>

namespace retalk {

namespace {

constexpr qsizetype kLineMax = 4096;
constexpr qsizetype kLastWordsMax = 2000;
/// More than idle timers use; 10 ms each.
constexpr qint64 kTicksOfWork = 3;

} // namespace

ServiceProcess::ServiceProcess(QObject *parent) : QObject(parent)
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ServiceProcess::readOutput);
    connect(&m_process, &QProcess::readyReadStandardError, this, &ServiceProcess::readLastOutput);
    connect(&m_process, &QProcess::finished, this, &ServiceProcess::onFinished);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        // Every other error is followed by finished().
        if (error == QProcess::FailedToStart)
            Q_EMIT ended(m_process.errorString());
    });
}

ServiceProcess::~ServiceProcess()
{
    // The program is still running here only if the application ends during leave(). It has received SIGTERM;
    // if it doesn't end in a moment, ~QProcess kills it.
    m_process.disconnect(this);
    if (m_process.state() != QProcess::NotRunning)
        m_process.waitForFinished(500);
}

void ServiceProcess::start(const QString &program, const QStringList &arguments, const QString &token)
{
    QProcessEnvironment environment = environmentWithoutSecrets();
    environment.insert(QStringLiteral("RETALK_SERVICE_TOKEN"), token);
    m_process.setProcessEnvironment(environment);
    m_process.setProgram(program);
    m_process.setArguments(arguments);
    // Ctrl+C in the terminal must reach only Retalk, which then stops the service properly.
    m_process.setChildProcessModifier([] { ::setpgid(0, 0); });
    m_process.start();
}

void ServiceProcess::leave(std::chrono::milliseconds grace)
{
    m_isLeaving = true;
    if (m_process.state() == QProcess::NotRunning) {
        deleteLater();
        return;
    }
    setParent(QCoreApplication::instance());
    m_process.closeWriteChannel();
    m_process.terminate();
    QTimer::singleShot(grace, &m_process, &QProcess::kill);
}

bool ServiceProcess::isAtWork()
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(m_process.processId()));
    if (!stat.open(QIODevice::ReadOnly))
        return false;
    const QByteArray all = stat.readAll();
    // proc(5): the state, 10 other fields, then utime and stime. The name before them may contain anything.
    const QList<QByteArray> fields = all.mid(all.lastIndexOf(')') + 2).split(' ');
    const char state = fields.constFirst().isEmpty() ? '?' : fields.constFirst().front();
    const qint64 ticks = fields.value(11).toLongLong() + fields.value(12).toLongLong();
    const bool hasWorked = ticks - std::exchange(m_processorTicks, ticks) >= kTicksOfWork;
    return hasWorked || state == 'R' || state == 'D';
}

void ServiceProcess::readOutput()
{
    const QByteArray bytes = m_process.readAllStandardOutput();
    if (m_hasReadyLine || m_isLeaving)
        return;
    m_line += bytes;
    const qsizetype end = m_line.indexOf('\n');
    if (end < 0 && m_line.size() < kLineMax)
        return;
    m_hasReadyLine = true;
    const QByteArray line = std::exchange(m_line, {}).first(end < 0 ? kLineMax : end);
    Q_EMIT ready(parseReadyLine(line));
}

void ServiceProcess::readLastOutput()
{
    const QByteArray bytes = m_process.readAllStandardError();
    m_lastOutput = (m_lastOutput + bytes).last(qMin(kLastWordsMax, m_lastOutput.size() + bytes.size()));
    qCDebug(lcLocal).noquote() << bytes.trimmed();
}

void ServiceProcess::onFinished(int exitCode, QProcess::ExitStatus status)
{
    if (m_isLeaving) {
        deleteLater();
        return;
    }
    const QString how = status == QProcess::CrashExit ? QStringLiteral("crashed")
                                                      : QStringLiteral("exit code %1").arg(exitCode);
    Q_EMIT ended(how + QStringLiteral(": ") + QString::fromUtf8(m_lastOutput).trimmed());
}

} // namespace retalk
