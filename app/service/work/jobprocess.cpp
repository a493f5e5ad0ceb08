#include "service/work/jobprocess.h"

#include "base/childenvironment.h"
#include "base/log.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <csignal>

#include <fcntl.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace retalk::service {

using namespace Qt::StringLiterals;

namespace {

/// A decoder may repeat the same message for every frame.
constexpr qint64 kMaxMessageBytes = 64 * 1024;
constexpr qint64 kMaxLineBytes = 1024 * 1024;
/// Less progress than this within the deadline counts as stuck. Slightly below the steps of one percent that
/// runJob() reports.
constexpr double kFurther = 0.009;

TaskError crashError(int signal)
{
    if (signal == SIGKILL)
        return {.code = u"resource_exhausted"_s,
                .message =
                    QStringLiteral("The video engine was stopped, most likely because this computer ran out "
                                   "of memory."),
                .suggestion = QStringLiteral("Try a smaller or shorter video.")};
    if (signal == SIGXFSZ)
        return {.code = u"generation_timeout"_s,
                .message =
                    QStringLiteral("The video engine was stopped because it used too much disk space."),
                .suggestion = QStringLiteral("Try a smaller or shorter video.")};
    return {
        .code = u"unknown_error"_s,
        .message =
            QStringLiteral("The video engine crashed on these files (signal %1). One of them may be damaged.")
                .arg(signal),
        .suggestion = QStringLiteral("Convert the video and the voice to MP4 and WAV, then submit again.")};
}

} // namespace

JobProcess::JobProcess(QJsonObject job, const QString &folder, std::chrono::seconds timeout, Limit limit,
                       GivenFiles files, QObject *parent)
    : QObject(parent)
    , m_job(std::move(job))
    , m_jobPath(folder + u"/job.json"_s)
    , m_limit(limit)
    , m_files(std::move(files))
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(timeout);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_isLate = true;
        m_process.kill();
    });
    // /proc/self/exe is the running binary, even if an update has replaced the file meanwhile.
    m_process.setProgram(u"/proc/self/exe"_s);
    m_process.setArguments({u"--run-job"_s, m_jobPath});
    m_process.setProcessEnvironment(offlineEnvironment()); // it needs no tokens
    const pid_t parentPid = ::getpid();
    std::vector<int> descriptors;
    for (const auto &file : std::as_const(m_files))
        descriptors.push_back(file->descriptor());
    m_process.setChildProcessModifier([parentPid, descriptors] {
        // A killed service must not leave its child running.
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (::getppid() != parentPid)
            ::_exit(1);
        for (const int descriptor : descriptors)
            ::fcntl(descriptor, F_SETFD, 0);
    });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &JobProcess::readLines);
    connect(&m_process, &QProcess::readyReadStandardError, this, &JobProcess::readMessages);
    connect(&m_process, &QProcess::finished, this, &JobProcess::onFinished);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end({.code = u"service_error"_s,
                 .message = QStringLiteral("The video engine could not be started.")});
    });
}

JobProcess::~JobProcess()
{
    m_isEnded = true;
    m_process.disconnect(this);
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished(2000);
    }
}

void JobProcess::start()
{
    QFile file(m_jobPath);
    const QByteArray json = QJsonDocument(m_job).toJson();
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(json) != json.size() ||
        !file.flush()) {
        QTimer::singleShot(0, this, [this] {
            end({.code = u"service_error"_s,
                 .message = QStringLiteral("The service cannot write to its data folder.")});
        });
        return;
    }
    m_deadline.start();
    m_process.start();
}

void JobProcess::readLines()
{
    while (m_process.canReadLine())
        readLine(m_process.readLine(kMaxLineBytes));
}

void JobProcess::readLine(const QByteArray &line)
{
    const QJsonObject message = QJsonDocument::fromJson(line).object();
    if (message.contains(u"progress")) {
        const double fraction = std::min(message.value(u"progress").toDouble(), 1.0);
        if (m_limit == Limit::Progress && fraction >= m_reached + kFurther && m_deadline.isActive()) {
            m_reached = fraction;
            m_deadline.start();
        }
        Q_EMIT progressed(fraction);
    }
    if (message.contains(u"inspected"))
        Q_EMIT inspected(message.value(u"inspected").toObject());
    if (message.contains(u"answer"))
        m_answer = message.value(u"answer").toObject();
    if (message.contains(u"error")) {
        const QJsonObject error = message.value(u"error").toObject();
        m_error = TaskError{.code = error.value(u"code").toString(),
                            .message = error.value(u"message").toString(),
                            .suggestion = error.value(u"suggestion").toString()};
    }
}

void JobProcess::readMessages()
{
    const QByteArray bytes = m_process.readAllStandardError();
    if (m_messageBytes < kMaxMessageBytes)
        qCInfo(lcService).noquote() << "engine:" << QString::fromUtf8(bytes.left(kMaxMessageBytes)).trimmed();
    m_messageBytes += bytes.size();
}

void JobProcess::onFinished(int exitCode, QProcess::ExitStatus status)
{
    readLines();
    if (m_isLate)
        return end({.code = u"generation_timeout"_s,
                    .message = m_limit == Limit::Progress
                                   ? QStringLiteral("The draft got no further and was stopped.")
                                   : QStringLiteral("It took too long and was stopped."),
                    .suggestion = QStringLiteral("Try a smaller or shorter video.")});
    // QProcess reports the signal of a crashed process as its exit code.
    if (status == QProcess::CrashExit)
        return end(crashError(exitCode), exitCode != SIGXFSZ);
    if (m_error)
        return end(*m_error);
    if (exitCode != 0 || !m_answer)
        return end(
            {.code = u"unknown_error"_s,
             .message =
                 QStringLiteral("The video engine ended without a result (exit code %1).").arg(exitCode)});
    if (!std::exchange(m_isEnded, true)) {
        m_deadline.stop();
        Q_EMIT succeeded(*m_answer);
    }
}

void JobProcess::end(const TaskError &error, bool hasCrashed)
{
    if (std::exchange(m_isEnded, true))
        return;
    m_deadline.stop();
    Q_EMIT failed(error, hasCrashed);
}

} // namespace retalk::service
