#include "support/runningservice.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace retalk::test {

namespace {

// A sanitizer build on a busy machine is slow to start.
constexpr int kStartMs = 30000;
constexpr int kStopMs = 10000;

} // namespace

RunningService::RunningService(const QStringList &arguments, const QString &dataDirectory, bool allowsPrivate)
    : m_arguments(arguments), m_dataDirectory(dataDirectory)
{
    if (m_dataDirectory.isEmpty()) {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_dataDirectory = m_temporary->filePath(QStringLiteral("service"));
    }
    if (allowsPrivate)
        m_arguments.prepend(QStringLiteral("--allow-private"));
    start();
}

RunningService::~RunningService()
{
    stop();
}

bool RunningService::start()
{
    m_process = std::make_unique<QProcess>();
    m_port = 0;
    m_process->setProgram(QStringLiteral(RETALK_BIN_DIR "/retalk-service"));
    m_process->setArguments(QStringList{QStringLiteral("--data"), m_dataDirectory} + m_arguments);
    m_process->start();
    const QDeadlineTimer deadline(kStartMs);
    while (!m_process->canReadLine() && m_process->state() != QProcess::NotRunning && !deadline.hasExpired())
        m_process->waitForReadyRead(100);
    const QJsonObject ready = QJsonDocument::fromJson(m_process->readLine()).object();
    m_port = quint16(ready.value(QLatin1StringView("port")).toInt());
    m_token = ready.value(QLatin1StringView("token")).toString();
    if (!isReady())
        qWarning("retalk-service is not ready: %s", log().constData());
    return isReady();
}

QUrl RunningService::url(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path));
}

ServiceEndpoint RunningService::endpoint() const
{
    return {.kind = ServiceKind::Local, .apiBase = url(), .filesBase = url(), .bearer = m_token};
}

QList<qint64> RunningService::children() const
{
    QFile file(QStringLiteral("/proc/%1/task/%1/children").arg(pid()));
    QList<qint64> pids;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &word : file.readAll().simplified().split(' ')) {
            if (const qint64 child = word.toLongLong(); child > 0)
                pids.append(child);
        }
    }
    return pids;
}

QByteArray RunningService::log()
{
    if (m_process->state() != QProcess::NotRunning)
        m_process->waitForReadyRead(1);
    m_log += m_process->readAllStandardError();
    return m_log;
}

bool RunningService::stop()
{
    if (m_process->state() == QProcess::NotRunning)
        return false;
    m_process->terminate();
    const bool hasEnded = m_process->waitForFinished(kStopMs);
    if (!hasEnded)
        kill();
    log();
    return hasEnded && m_process->exitStatus() == QProcess::NormalExit && m_process->exitCode() == 0;
}

void RunningService::kill()
{
    m_process->kill();
    m_process->waitForFinished(kStopMs);
}

} // namespace retalk::test
