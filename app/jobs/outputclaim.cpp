#include "jobs/outputclaim.h"

#include "jobs/jobtable.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QThread>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <utility>

namespace retalk {

namespace {

constexpr int kLockTries = 20;
constexpr int kLockPauseMilliseconds = 100;
constexpr qsizetype kMaxBytes = 16 * 1024;
// A result is kept for 24 hours. A list that can't be looked into for this long blocks no name any more.
constexpr qint64 kSecondsInDoubt = 7 * 24 * 3600;

struct ClaimText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::Outputs)
};

QString claimPath(const QString &folder, const QString &name)
{
    const QByteArray hash =
        QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha1).toHex().first(32);
    return OutputPlace{folder, u".retalk-%1.claim"_qs.arg(QString::fromLatin1(hash))}.path();
}

QString folded(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).toCaseFolded();
}

/// One name for all spellings that are one file.
QString claimPath(const OutputPlace &place)
{
    const QString fold = folded(place.name);
    return claimPath(place.folder, fold == place.name || !ignoresCase(place.folder) ? place.name : fold);
}

QByteArray written(const OutputClaim::Owner &owner)
{
    return QJsonDocument(QJsonObject{{u"list"_qs, owner.list},
                                     {u"job"_qs, owner.job.toString(QUuid::WithoutBraces)},
                                     {u"host"_qs, QSysInfo::machineHostName()}})
        .toJson(QJsonDocument::Compact);
}

QByteArray contentOf(int descriptor)
{
    QByteArray content(kMaxBytes, Qt::Uninitialized);
    const ssize_t size = ::pread(descriptor, content.data(), std::size_t(content.size()), 0);
    content.truncate(std::max<ssize_t>(size, 0));
    return content;
}

bool isOf(const QByteArray &claim, const OutputClaim::Owner &owner)
{
    const QJsonObject object = QJsonDocument::fromJson(claim).object();
    return object[u"list"].toString() == owner.list &&
           QUuid::fromString(object[u"job"].toString()) == owner.job;
}

/// True when the job that the claim names is still going to write.
bool holds(const QByteArray &claim, const struct stat &file)
{
    const QJsonObject object = QJsonDocument::fromJson(claim).object();
    const QString list = object[u"list"].toString();
    const QUuid job = QUuid::fromString(object[u"job"].toString());
    if (list.isEmpty() || job.isNull())
        return false; // killed between making and writing it
    const bool isInDoubt = file.st_mtim.tv_sec + kSecondsInDoubt > QDateTime::currentSecsSinceEpoch();
    if (QFile::exists(list)) {
        const auto state = JobTable::stateIn(list, job);
        if (!state)
            return isInDoubt;
        if (state->has_value())
            return !isFinished(**state);
    }
    // Not here; on a shared disk it may be another computer's.
    return object[u"host"].toString() != QSysInfo::machineHostName() && isInDoubt;
}

bool isLockedIn(int descriptor, int tries)
{
    for (int i = 0; i < tries; ++i) {
        if (i > 0)
            QThread::msleep(kLockPauseMilliseconds);
        if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK)
            return true; // or a file system without locks
    }
    return false;
}

bool hasName(int descriptor, const QByteArray &path, struct stat *file)
{
    struct stat named = {};
    return ::fstat(descriptor, file) == 0 && ::lstat(path.constData(), &named) == 0 &&
           file->st_dev == named.st_dev && file->st_ino == named.st_ino;
}

tl::unexpected<Error> cannotWrite(const OutputPlace &place, int code)
{
    return failure(
        ErrorKind::Disk,
        ClaimText::tr("The folder %1 cannot be written to.").arg(QDir::toNativeSeparators(place.folder)),
        QString::fromLocal8Bit(std::strerror(code)));
}

tl::unexpected<Error> taken(const OutputPlace &place, const QString &detail)
{
    return failure(ErrorKind::InvalidInput,
                   ClaimText::tr("Another job is going to write %1. Choose another name.")
                       .arg(QDir::toNativeSeparators(place.path())),
                   detail);
}

} // namespace

OutputClaim::OutputClaim(OutputClaim &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

OutputClaim &OutputClaim::operator=(OutputClaim &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

OutputClaim::~OutputClaim()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Expected<OutputClaim> OutputClaim::take(const OutputPlace &place, const Owner &owner, bool waits)
{
    const QByteArray path = QFile::encodeName(claimPath(place));
    for (int tries = 0; tries < kLockTries; ++tries) {
        const int descriptor =
            ::open(path.constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0644);
        if (descriptor < 0 && errno == EACCES && isNameTaken(QFile::decodeName(path)))
            return taken(place, u"of another user"_qs);
        if (descriptor < 0)
            return cannotWrite(place, errno);
        OutputClaim claim(descriptor);
        if (!isLockedIn(descriptor, waits ? kLockTries : 1))
            return taken(place, QString::fromUtf8(contentOf(descriptor)));
        struct stat file = {};
        if (!hasName(descriptor, path, &file))
            continue; // dropped while its lock was waited for
        if (!S_ISREG(file.st_mode))
            return cannotWrite(place, EEXIST);
        const QByteArray content = contentOf(descriptor);
        if (isOf(content, owner))
            return claim;
        if (holds(content, file))
            return taken(place, QString::fromUtf8(content));
        const QByteArray own = written(owner);
        if (::ftruncate(descriptor, 0) != 0 ||
            ::pwrite(descriptor, own.constData(), std::size_t(own.size()), 0) != own.size()) {
            const int code = errno;
            (void)::unlink(path.constData());
            return cannotWrite(place, code);
        }
        return claim;
    }
    return cannotWrite(place, EAGAIN);
}

void OutputClaim::drop(const OutputPlace &place, const Owner &owner)
{
    for (const QString &name : {place.name, folded(place.name)}) {
        const QByteArray path = QFile::encodeName(claimPath(place.folder, name));
        const int descriptor = ::open(path.constData(), O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
        if (descriptor < 0)
            continue;
        const OutputClaim claim(descriptor);
        struct stat file = {};
        // Under the lock: the next owner may be about to take it over.
        if (isLockedIn(descriptor, 1) && isOf(contentOf(descriptor), owner) &&
            hasName(descriptor, path, &file))
            (void)::unlink(path.constData());
    }
}

bool OutputClaim::isThere(const QString &folder, const QString &name)
{
    return isNameTaken(claimPath(folder, name));
}

} // namespace retalk
