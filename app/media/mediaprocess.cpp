#include "media/mediaprocess.h"

#include "base/childenvironment.h"
#include "base/killanddelete.h"
#include "base/log.h"
#include "base/printable.h"
#include "media/mediasource.h"
#include "media/support.h"

#include <QDirIterator>

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace retalk {

namespace {

constexpr qsizetype kMessagesMax = 8192;
/// Slightly below the window's priority, so that it stays responsive meanwhile.
constexpr int kNice = 5;

/// Lowers the priority of a program that has been started. The child must not do it before it runs the
/// program: the window's thread waits until then, and the child would wait for all drafts.
void standBehind(qint64 processId)
{
    ::setpriority(PRIO_PROCESS, static_cast<id_t>(processId), kNice);
    // The threads it has by now; later ones inherit the priority.
    QDirIterator threads(QStringLiteral("/proc/%1/task").arg(processId), QDir::Dirs | QDir::NoDotAndDotDot);
    while (threads.hasNext()) {
        threads.next();
        ::setpriority(PRIO_PROCESS, threads.fileName().toUInt(), kNice);
    }
}

/// ffmpeg exits with 0 if the disk becomes full while the end of a file is written; a small file is nothing
/// but that.
bool isHalfWritten(const QByteArray &messages)
{
    return messages.contains("Error writing trailer") || messages.contains("Error closing file");
}

} // namespace

MediaProcess::MediaProcess(const QString &program, const QStringList &before, MediaSource *source,
                           const QStringList &after, std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
    , m_program(MediaProgram::find(program))
    , m_before(before)
    , m_source(source)
    , m_after(after)
    , m_process(new QProcess)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        end(Error{.kind = ErrorKind::Timeout, .message = tr("Reading this file takes too long.")});
    });
    connect(m_process, &QProcess::readyReadStandardOutput, this,
            [this] { Q_EMIT output(m_process->readAllStandardOutput()); });
    connect(m_process, &QProcess::readyReadStandardError, this, [this] {
        m_messages += m_process->readAllStandardError();
        m_messages = m_messages.last(qMin(kMessagesMax, m_messages.size()));
    });
    connect(m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        if (code == 0 && status == QProcess::NormalExit && !isHalfWritten(m_messages))
            end(std::nullopt);
        else if (m_source && m_source->error())
            end(m_source->error());
        else
            end(Error{.kind = ErrorKind::Media,
                      .message = tr("The file is damaged or has an unsupported format."),
                      .detail = printable(redacted(QString::fromUtf8(m_messages).trimmed()))});
    });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(MediaProgram::missing());
    });
}

MediaProcess::~MediaProcess()
{
    m_process->disconnect(this);
    killAndDelete(m_process);
}

void MediaProcess::start()
{
    if (m_limit.interval() > 0)
        m_limit.start();
    // A proxy must not be asked for what this computer relays itself.
    QProcessEnvironment environment = offlineEnvironment();
    // The messages are parsed for the cause of errors.
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("AV_LOG_FORCE_NOCOLOR"), QStringLiteral("1"));
    m_process->setProcessEnvironment(environment);
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setChildProcessModifier([] {
        // If Retalk is killed, the program must not keep writing to a file that the next Retalk writes to.
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    });
    const auto input = m_source->inputArguments();
    if (m_program.isEmpty() || !input) {
        const Error error = m_program.isEmpty() ? MediaProgram::missing() : input.error();
        QMetaObject::invokeMethod(
            this, [this, error] { end(error); }, Qt::QueuedConnection);
        return;
    }
    m_process->start(m_program, m_before + *input + m_after);
    const qint64 processId = m_process->processId();
    m_source->setReader(processId);
    if (!m_isUrgent && processId > 0)
        standBehind(processId);
}

double MediaProcess::secondsIn(const QByteArray &report)
{
    const qsizetype at = report.lastIndexOf("out_time_us=");
    if (at < 0)
        return -1;
    bool isNumber = false;
    const qsizetype from = at + 12;
    const double microseconds = report.mid(from, report.indexOf('\n', from) - from).toDouble(&isNumber);
    return isNumber ? microseconds / 1e6 : -1;
}

void MediaProcess::end(const std::optional<Error> &error)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_limit.stop();
    if (error)
        qCDebug(lcMedia).noquote() << error->message << error->detail;
    if (m_process->state() != QProcess::NotRunning)
        m_process->kill();
    Q_EMIT finished(error);
}

} // namespace retalk
