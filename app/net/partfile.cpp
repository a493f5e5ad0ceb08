#include "net/partfile.h"

#include "base/filelock.h"
#include "base/sizetext.h"
#include "net/containercheck.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStorageInfo>

#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <utility>

namespace retalk {

namespace {

constexpr qint64 kSpaceForOthers = 16 * 1024 * 1024;
// A cancelled attempt may still be writing its last block.
constexpr std::chrono::seconds kLockPatience{2};
constexpr int kLockTries = 20; ///< in case the file is replaced repeatedly

struct PartText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::Download)
};

QString errnoText(int code)
{
    return QString::fromLocal8Bit(std::strerror(code));
}

Error cannotWrite(const QString &folder, const QString &detail)
{
    return {.kind = ErrorKind::Disk,
            .message = PartText::tr("Can't write to the folder %1.").arg(QDir::toNativeSeparators(folder)),
            .detail = detail};
}

Error writeError(const QString &folder, int code)
{
    if (code == ENOSPC || code == EDQUOT) {
        return {.kind = ErrorKind::Disk,
                .message =
                    PartText::tr(
                        "The disk that holds %1 is full. Free some space and try again; nothing is lost.")
                        .arg(QDir::toNativeSeparators(folder)),
                .detail = errnoText(code)};
    }
    if (code == EFBIG) {
        return {.kind = ErrorKind::Disk,
                .message = PartText::tr(
                               "The disk that holds %1 can't store a file this large. Choose another folder.")
                               .arg(QDir::toNativeSeparators(folder)),
                .detail = errnoText(code)};
    }
    return cannotWrite(folder, errnoText(code));
}

QString partPath(const OutputPlace &place, const QString &id)
{
    const QByteArray name = QFile::encodeName(place.name);
    const QString own =
        id.isEmpty()
            ? QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha1).toHex().first(32))
            : id;
    return OutputPlace{place.folder, QStringLiteral(".retalk-%1.part").arg(own)}.path();
}

/// Returns 0 or an errno value.
int replace(const QByteArray &from, const QByteArray &to)
{
    return std::rename(from.constData(), to.constData()) == 0 ? 0 : errno;
}

/// The same, but fails with EEXIST if `to` exists.
int renameToFreeName(const QByteArray &from, const QByteArray &to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    // NFS and most user-space file systems support hard links but not this flag.
    if (::link(from.constData(), to.constData()) == 0) {
        (void)::unlink(from.constData());
        return 0;
    }
    if (errno != EPERM && errno != EOPNOTSUPP && errno != ENOSYS && errno != EMLINK)
        return errno;
    // Neither flag nor hard links: checking first is the best that can be done.
    struct stat target = {};
    return ::lstat(to.constData(), &target) == 0 ? EEXIST : replace(from, to);
}

/// Without syncing the folder, the new name may not survive a power failure.
void syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    (void)::fsync(descriptor); // some file systems refuse this; the file itself is safe by then
    ::close(descriptor);
}

} // namespace

PartFile::PartFile(const QString &targetPath, const QString &id) : m_targetPath(targetPath), m_id(id) {}

PartFile::~PartFile()
{
    close();
}

void PartFile::close()
{
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1)); // also releases the lock
}

qint64 PartFile::size() const
{
    struct stat file = {};
    return ::fstat(m_descriptor, &file) == 0 ? qint64(file.st_size) : 0;
}

Expected<void> PartFile::empty()
{
    if (size() > 0 && ::ftruncate(m_descriptor, 0) != 0)
        return failure(writeError(m_place.folder, errno));
    return {};
}

QString PartFile::pathFor(const QString &targetPath, const QString &id)
{
    const auto place = outputPlace(targetPath);
    return place ? partPath(*place, id) : QString();
}

Expected<PartFile::Opened> PartFile::open(bool keeps, const FileStamp &whole)
{
    const auto place = outputPlace(m_targetPath);
    if (!place)
        return failure(place.error());
    m_place = *place;
    m_path = partPath(m_place, m_id);
    const QString &folder = m_place.folder;
    if (m_place.name.isEmpty() || !QDir().mkpath(folder))
        return failure(cannotWrite(folder, QStringLiteral("mkpath")));
    if (auto opened = openLocked(); !opened)
        return failure(opened.error());
    const bool isWhole = whole.isValid() && fileStamp(m_descriptor) == whole;
    if (!keeps && !isWhole) {
        if (auto emptied = empty(); !emptied)
            return failure(emptied.error());
    }
    return Opened{.bytes = size(), .isWhole = isWhole};
}

/// Opens or creates the part file and locks it. Retries if the name refers to another file by then: while
/// waiting for the lock, its holder may have renamed that file to the target's name.
Expected<void> PartFile::openLocked()
{
    const QByteArray path = QFile::encodeName(m_path);
    for (int tries = 0; tries < kLockTries; ++tries) {
        constexpr int kFlags = O_RDWR | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;
        int descriptor = ::open(path.constData(), kFlags | O_CREAT | O_EXCL, 0666);
        if (descriptor < 0 && errno == EEXIST) {
            descriptor = ::open(path.constData(), kFlags);
            if (descriptor < 0 && errno == ENOENT)
                continue; // it has just been renamed to the target's name
        }
        if (descriptor < 0)
            return failure(writeError(m_place.folder, errno));
        struct stat mine = {};
        struct stat named = {};
        // On a file system without locks, the owner's lease still keeps other processes out.
        const bool isLocked = lockFile(descriptor, kLockPatience);
        const bool isOrdinary = ::fstat(descriptor, &mine) == 0 && S_ISREG(mine.st_mode);
        if (isLocked && isOrdinary && ::lstat(path.constData(), &named) == 0 && mine.st_dev == named.st_dev &&
            mine.st_ino == named.st_ino) {
            m_descriptor = descriptor;
            return {};
        }
        ::close(descriptor);
        if (!isOrdinary)
            return failure(cannotWrite(m_place.folder, m_path));
        if (!isLocked)
            break;
    }
    return failure(ErrorKind::Disk, PartText::tr("Another Retalk is already downloading this file."), m_path);
}

Expected<void> PartFile::prepare(bool restarts, qint64 more)
{
    if (restarts) {
        if (auto emptied = empty(); !emptied)
            return emptied;
    }
    const QStorageInfo disk(m_place.folder);
    const qint64 free = disk.bytesAvailable();
    // Some user-space and in-memory file systems report 0 of 0, meaning unknown.
    if (more < 0 || free < 0 || disk.bytesTotal() <= 0 || free - kSpaceForOthers >= more)
        return {};
    const auto [left, needed] = sizeTexts(free, more);
    return failure(ErrorKind::Disk, PartText::tr("The disk that holds %1 has %2 free, but %3 is needed. Free "
                                                 "some space and try again; nothing is lost.")
                                        .arg(QDir::toNativeSeparators(m_place.folder), left, needed));
}

Expected<void> PartFile::append(const QByteArray &bytes)
{
    const char *data = bytes.constData();
    auto left = std::size_t(bytes.size());
    // Not with QFile, which hides the reason for a partial write.
    while (left > 0) {
        const ssize_t written = ::write(m_descriptor, data, left);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return failure(writeError(m_place.folder, written < 0 ? errno : ENOSPC));
        data += written;
        left -= std::size_t(written);
    }
    return {};
}

Expected<void> PartFile::checkHead(MediaRule rule) const
{
    return checkMediaHead(m_path, rule);
}

Expected<FileStamp> PartFile::seal(MediaRule rule, LengthProof proof)
{
    if (const auto checked = checkContainer(m_path, rule, proof); !checked)
        return failure(checked.error());
    if (::fsync(m_descriptor) != 0)
        return failure(writeError(m_place.folder, errno));
    return fileStamp(m_descriptor);
}

Expected<QString> PartFile::commit(bool mayReplace)
{
    const QByteArray from = QFile::encodeName(m_path);
    const QByteArray to = QFile::encodeName(m_place.path());
    struct stat target = {};
    const bool isOrdinary = ::lstat(to.constData(), &target) != 0 || S_ISREG(target.st_mode);
    const int wrong = !isOrdinary ? EEXIST : mayReplace ? replace(from, to) : renameToFreeName(from, to);
    if (wrong == EEXIST) {
        return failure(Error{.kind = ErrorKind::Disk,
                             .message = PartText::tr("There's another file called %1 now.")
                                            .arg(QDir::toNativeSeparators(m_place.path())),
                             .apiCode = QString::fromLatin1(kNameTaken)});
    }
    if (wrong != 0)
        return failure(writeError(m_place.folder, wrong));
    close();
    syncFolder(m_place.folder);
    return m_targetPath;
}

void PartFile::leave(bool isUseless)
{
    if (m_descriptor < 0)
        return;
    if (isUseless || size() == 0)
        (void)::unlink(QFile::encodeName(m_path).constData());
    close();
}

} // namespace retalk
