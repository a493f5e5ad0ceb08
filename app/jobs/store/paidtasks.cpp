#include "jobs/store/paidtasks.h"

#include "base/filelock.h"
#include "base/log.h"
#include "jobs/model/jobcodec.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <utility>

namespace retalk {

namespace {

constexpr std::chrono::milliseconds kLockTimeout{1000}; ///< while another process writes a line
constexpr int kKeptDays = 7;                            ///< services keep results for one day

/// A locked file descriptor; closed and unlocked by the destructor.
class LockedFile
{
public:
    /// Opens and locks the file that has this name once the lock is held: another process may have replaced
    /// it meanwhile.
    LockedFile(const QByteArray &path, int flags)
    {
        for (int tries = 0; tries < 10; ++tries) {
            m_fd = ::open(path.constData(), flags | O_CLOEXEC, 0600);
            if (m_fd < 0)
                return;
            struct stat held = {};
            struct stat named = {};
            const bool isLocked = lockFile(m_fd, kLockTimeout);
            if (isLocked && ::fstat(m_fd, &held) == 0 && ::stat(path.constData(), &named) == 0 &&
                held.st_ino == named.st_ino && held.st_dev == named.st_dev)
                return;
            ::close(std::exchange(m_fd, -1));
            if (!isLocked) {
                errno = EWOULDBLOCK;
                return;
            }
        }
    }
    ~LockedFile()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(LockedFile)
    int get() const { return m_fd; }
    void unlock() { ::flock(m_fd, LOCK_UN); }

private:
    int m_fd = -1;
};

bool writeAll(int fd, const QByteArray &bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t more = ::write(fd, bytes.constData() + written, size_t(bytes.size() - written));
        if (more < 0 && errno == EINTR)
            continue;
        if (more <= 0)
            return false;
        written += more;
    }
    return true;
}

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray acceptedLine(const Job &job)
{
    return lineOf({{QStringLiteral("accepted"), QJsonDocument::fromJson(toStored(job)).object()}});
}

void syncFolderOf(const QString &path)
{
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(),
                              O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

} // namespace

bool hasPaidTask(const Job &job)
{
    if (job.service.kind == ServiceKind::Local || job.taskId.isEmpty())
        return false;
    return !isFinished(job.state) || (canAskAgain(job) && job.state != JobState::Completed);
}

Expected<void> PaidTasks::append(const QByteArray &line)
{
    const bool isNew = !QFileInfo::exists(m_path);
    LockedFile file(QFile::encodeName(m_path), O_CREAT | O_RDWR | O_APPEND);
    char last = '\n';
    const off_t size = file.get() < 0 ? -1 : ::lseek(file.get(), 0, SEEK_END);
    // A partial line left by a full disk or power failure must not swallow this one.
    const bool isMalformed = size > 0 && ::pread(file.get(), &last, 1, size - 1) == 1 && last != '\n';
    const bool isWritten = size >= 0 && writeAll(file.get(), isMalformed ? '\n' + line : line);
    QString reason = isWritten ? QString() : qt_error_string();
    // Remove a partial line: it's useless, and each retry would leave another.
    if (!isWritten && size >= 0 && ::ftruncate(file.get(), size) != 0)
        qCWarning(lcJobs) << "an incomplete line remains in the list of paid tasks";
    // Unlock before the slow fsync. Otherwise several processes waiting for each other could time out, and
    // their tasks would be recorded in one place only.
    if (isWritten)
        file.unlock();
    const bool isOnDisk = isWritten && ::fsync(file.get()) == 0;
    if (!isOnDisk) {
        if (isWritten)
            reason = qt_error_string();
        return failure(ErrorKind::Disk,
                       QCoreApplication::translate("retalk::JobStore",
                                                   "Can't write to %1. Check that the disk isn't full.")
                           .arg(m_path),
                       reason);
    }
    if (isNew)
        syncFolderOf(m_path);
    m_bytes = size + line.size();
    return {};
}

Expected<void> PaidTasks::add(const Job &job)
{
    return append(acceptedLine(job));
}

Expected<void> PaidTasks::end(const QUuid &job, const QString &taskId)
{
    const QJsonObject ended{{QStringLiteral("job"), job.toString(QUuid::WithoutBraces)},
                            {QStringLiteral("task_id"), taskId}};
    auto written = append(lineOf({{QStringLiteral("ended"), ended}}));
    if (written && m_bytes > 2 * m_bytesOfOpen)
        compact(QDateTime::currentDateTimeUtc());
    return written;
}

QList<Job> PaidTasks::open(const QDateTime &now) const
{
    QFile file(m_path);
    QList<Job> jobs;
    if (!file.open(QIODevice::ReadOnly))
        return jobs;
    const auto drop = [&jobs](const QUuid &id, const QString &taskId) {
        jobs.removeIf([&](const Job &job) { return job.id == id && job.taskId == taskId; });
    };
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        const QJsonObject ended = line[QStringLiteral("ended")].toObject();
        if (!ended.isEmpty()) {
            drop(QUuid::fromString(ended[QStringLiteral("job")].toString()),
                 ended[QStringLiteral("task_id")].toString());
            continue;
        }
        const QJsonObject accepted = line[QStringLiteral("accepted")].toObject();
        const auto job = jobFromStored(QJsonDocument(accepted).toJson(QJsonDocument::Compact));
        if (!job || !hasPaidTask(*job) || job->updatedAt < now.addDays(-kKeptDays))
            continue;
        drop(job->id, job->taskId);
        jobs.append(*job);
    }
    return jobs;
}

void PaidTasks::compact(const QDateTime &now)
{
    if (QFileInfo(m_path).size() < kLargeBytes)
        return;
    const LockedFile held(QFile::encodeName(m_path), O_RDWR);
    if (held.get() < 0)
        return;
    replace(open(now));
    m_bytesOfOpen = std::max(QFileInfo(m_path).size(), kLargeBytes);
}

bool PaidTasks::exists() const
{
    return QFileInfo::exists(m_path);
}

void PaidTasks::begin(const QList<Job> &jobs)
{
    replace(jobs);
}

void PaidTasks::replace(const QList<Job> &jobs)
{
    QSaveFile file(m_path);
    bool isWritten =
        file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    for (const Job &job : jobs)
        isWritten = isWritten && (!hasPaidTask(job) || file.write(acceptedLine(job)) >= 0);
    if (!isWritten || !file.commit())
        qCWarning(lcJobs) << "cannot write the list of paid tasks:" << file.errorString();
}

} // namespace retalk
