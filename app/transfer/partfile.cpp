#include "transfer/partfile.h"

#include "transfer/containercheck.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>
#include <QThread>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace retalk {

namespace {

constexpr qint64 kSpaceForOthers = 16 * 1024 * 1024;
// An attempt that was just given up may still be writing its last piece.
constexpr int kLockTries = 20;
constexpr int kLockPauseMilliseconds = 100;

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
            .message = PartText::tr("Cannot write to the folder %1.").arg(QDir::toNativeSeparators(folder)),
            .detail = detail};
}

Error writeError(const QString &folder, int code)
{
    if (code == ENOSPC || code == EDQUOT) {
        return {.kind = ErrorKind::Disk,
                .message =
                    PartText::tr("The disk that holds %1 is full. Make room and try again; nothing is lost.")
                        .arg(QDir::toNativeSeparators(folder)),
                .detail = errnoText(code)};
    }
    if (code == EFBIG) {
        return {.kind = ErrorKind::Disk,
                .message = PartText::tr(
                               "The file is larger than the disk that holds %1 can take in one file. Choose "
                               "another folder.")
                               .arg(QDir::toNativeSeparators(folder)),
                .detail = errnoText(code)};
    }
    return cannotWrite(folder, errnoText(code));
}

bool locks(int descriptor)
{
    for (int i = 0; i < kLockTries; ++i) {
        if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
            return true;
        if (errno != EWOULDBLOCK)
            return true; // a file system without locks; the owner's lease still keeps others away
        QThread::msleep(kLockPauseMilliseconds);
    }
    return false;
}

/// A folder must be synced too, or the new name may not survive a power cut.
void syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    (void)::fsync(descriptor); // some file systems refuse it; the file itself is safe by then
    ::close(descriptor);
}

} // namespace

PartFile::PartFile(const QString &targetPath)
    : m_targetPath(targetPath)
    , m_folder(QFileInfo(targetPath).absolutePath())
    , m_file(targetPath + QStringLiteral(".part"))
{
}

Expected<qint64> PartFile::open(bool keeps)
{
    if (!QDir().mkpath(m_folder))
        return failure(cannotWrite(m_folder, QStringLiteral("mkpath")));
    // Unbuffered: each piece is large, and an error must show at the write that met it.
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered))
        return failure(cannotWrite(m_folder, m_file.errorString()));
    if (!locks(m_file.handle())) {
        m_file.close();
        return failure(ErrorKind::Disk, PartText::tr("Another Retalk is already fetching this file."),
                       m_file.fileName());
    }
    if (!keeps && m_file.size() > 0 && !m_file.resize(0))
        return failure(cannotWrite(m_folder, m_file.errorString()));
    return m_file.size();
}

Expected<void> PartFile::prepare(bool restarts, qint64 more)
{
    if (restarts && m_file.size() > 0 && !m_file.resize(0))
        return failure(cannotWrite(m_folder, m_file.errorString()));
    const qint64 free = QStorageInfo(m_folder).bytesAvailable();
    if (more < 0 || free < 0 || free - kSpaceForOthers >= more)
        return {};
    const QLocale locale;
    return failure(ErrorKind::Disk,
                   PartText::tr("The disk that holds %1 has %2 free, and %3 are needed. Make "
                                "room and try again; nothing is lost.")
                       .arg(QDir::toNativeSeparators(m_folder), locale.formattedDataSize(free),
                            locale.formattedDataSize(more)));
}

Expected<void> PartFile::append(const QByteArray &bytes)
{
    const char *data = bytes.constData();
    auto left = std::size_t(bytes.size());
    // Not through QFile, which hides why a piece was written only in part.
    while (left > 0) {
        const ssize_t written = ::write(m_file.handle(), data, left);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return failure(writeError(m_folder, written < 0 ? errno : ENOSPC));
        data += written;
        left -= std::size_t(written);
    }
    return {};
}

Expected<void> PartFile::checkHead() const
{
    return checkMediaHead(m_file.fileName());
}

Expected<FileStamp> PartFile::seal(bool isMedia)
{
    if (isMedia) {
        if (const auto checked = checkContainer(m_file.fileName()); !checked)
            return failure(checked.error());
    }
    if (::fsync(m_file.handle()) != 0)
        return failure(writeError(m_folder, errno));
    return fileStamp(m_file.handle());
}

Expected<QString> PartFile::commit()
{
    const QByteArray from = QFile::encodeName(m_file.fileName());
    if (std::rename(from.constData(), QFile::encodeName(m_targetPath).constData()) != 0)
        return failure(cannotWrite(m_folder, errnoText(errno)));
    m_file.close();
    syncFolder(m_folder);
    return m_targetPath;
}

void PartFile::leave(bool isUseless)
{
    if (!m_file.isOpen())
        return;
    if (isUseless || m_file.size() == 0)
        m_file.remove(); // closes it as well
    m_file.close();
}

} // namespace retalk
