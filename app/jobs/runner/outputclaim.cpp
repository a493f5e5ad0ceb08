#include "jobs/runner/outputclaim.h"

#include "jobs/store/jobtable.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <utility>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

constexpr int kTries = 20; ///< other processes may create, drop and replace the file meanwhile
constexpr qsizetype kMaxBytes = 16 * 1024;
// Results are kept for 24 hours. A list that has been unreadable for this long blocks no name any more.
constexpr qint64 kSecondsInDoubt = 7 * 24 * 3600;

struct ClaimText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::Outputs)
};

QString claimPath(const QString &folder, const QString &name)
{
    const QByteArray hash =
        QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha1).toHex().first(32);
    return OutputPlace{folder, u".retalk-%1.claim"_s.arg(QString::fromLatin1(hash))}.path();
}

QString folded(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).toCaseFolded();
}

/// Returns the same path for all spellings that name the same file.
QString claimPath(const OutputPlace &place)
{
    const QString fold = folded(place.name);
    return claimPath(place.folder, fold == place.name || !ignoresCase(place.folder) ? place.name : fold);
}

QByteArray written(const OutputClaim::Owner &owner)
{
    return QJsonDocument(QJsonObject{{u"list"_s, owner.list},
                                     {u"job"_s, owner.job.toString(QUuid::WithoutBraces)},
                                     {u"host"_s, QSysInfo::machineHostName()}})
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

/// Returns true for some time, for claims that can't be verified.
bool isInDoubt(const struct stat &file)
{
    return file.st_mtim.tv_sec + kSecondsInDoubt > QDateTime::currentSecsSinceEpoch();
}

/// Returns true if the job named in the claim is still going to write.
bool holds(const QByteArray &claim, const struct stat &file)
{
    const QJsonObject object = QJsonDocument::fromJson(claim).object();
    const QString list = object[u"list"].toString();
    const QUuid job = QUuid::fromString(object[u"job"].toString());
    if (list.isEmpty() || job.isNull())
        return false; // killed between creating and writing it
    struct stat found = {};
    if (::stat(QFile::encodeName(list).constData(), &found) == 0) {
        const auto state = JobTable::stateIn(list, job);
        if (!state)
            return isInDoubt(file);
        if (state->has_value())
            return !isFinished(**state);
    } else if (errno != ENOENT && errno != ENOTDIR) {
        return isInDoubt(file); // in another user's home
    }
    // The list isn't here; on a shared disk it may be on another computer.
    return object[u"host"].toString() != QSysInfo::machineHostName() && isInDoubt(file);
}

bool locks(int descriptor)
{
    return ::flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK; // file system without locks
}

bool hasName(int descriptor, const QByteArray &path, struct stat *file)
{
    struct stat named = {};
    return ::fstat(descriptor, file) == 0 && ::lstat(path.constData(), &named) == 0 &&
           file->st_dev == named.st_dev && file->st_ino == named.st_ino;
}

/// Sets errno on failure, even if only part of the data fitted on the disk.
bool writesAll(int descriptor, const QByteArray &bytes)
{
    const ssize_t count = ::pwrite(descriptor, bytes.constData(), std::size_t(bytes.size()), 0);
    if (count >= 0 && count < bytes.size())
        errno = ENOSPC;
    return count == bytes.size();
}

tl::unexpected<Error> cannotWrite(const OutputPlace &place, int code)
{
    const bool isFull = code == ENOSPC || code == EDQUOT;
    const QString message = isFull
                                ? ClaimText::tr("The disk that holds %1 is full. Free some space or choose "
                                                "another folder.")
                                : ClaimText::tr("The folder %1 can't be written to.");
    return failure(ErrorKind::Disk, message.arg(QDir::toNativeSeparators(place.folder)),
                   QString::fromLocal8Bit(std::strerror(code)));
}

tl::unexpected<Error> taken(const OutputPlace &place, const QString &detail)
{
    return failure(ErrorKind::InvalidInput,
                   ClaimText::tr("Another job will write %1. Choose another name.")
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

Expected<OutputClaim> OutputClaim::take(const OutputPlace &place, const Owner &owner)
{
    const QByteArray path = QFile::encodeName(claimPath(place));
    for (int tries = 0; tries < kTries; ++tries) {
        constexpr int kFlags = O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;
        int descriptor = ::open(path.constData(), kFlags | O_RDWR | O_CREAT, 0644);
        const bool mayWrite = descriptor >= 0;
        struct stat file = {};
        if (!mayWrite && errno == EACCES && ::lstat(path.constData(), &file) == 0) {
            // Another user's claim. It may still be readable and lockable, or too old to matter.
            descriptor = ::open(path.constData(), kFlags | O_RDONLY);
            if (descriptor < 0 && errno == EACCES && isInDoubt(file))
                return taken(place, u"of another user"_s);
        } else if (!mayWrite) {
            return cannotWrite(place, errno);
        }
        OutputClaim claim(descriptor);
        if (descriptor >= 0) {
            if (!locks(descriptor))
                return taken(place, QString::fromUtf8(contentOf(descriptor)));
            if (!hasName(descriptor, path, &file))
                continue; // dropped meanwhile
            if (!S_ISREG(file.st_mode))
                return cannotWrite(place, EEXIST);
            const QByteArray content = contentOf(descriptor);
            if (isOf(content, owner))
                return claim;
            if (holds(content, file))
                return taken(place, QString::fromUtf8(content));
        }
        if (!mayWrite) {
            if (::unlink(path.constData()) == 0 || errno == ENOENT)
                continue;
            // In a folder like /tmp, users can remove only their own files and can't replace another user's
            // video: the lock is enough.
            return claim;
        }
        const QByteArray own = written(owner);
        (void)::fchmod(descriptor, 0644); // readable for other users, whatever the umask
        if (::ftruncate(descriptor, 0) != 0 || !writesAll(descriptor, own)) {
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
        // Only under the lock: another owner may be about to take it over.
        if (locks(descriptor) && isOf(contentOf(descriptor), owner) && hasName(descriptor, path, &file))
            (void)::unlink(path.constData());
    }
}

bool OutputClaim::isThere(const QString &folder, const QString &name)
{
    return isNameTaken(claimPath(folder, name));
}

} // namespace retalk
