#include "transfer/partfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace retalk {

namespace {

constexpr qint64 kSpaceForOthers = 16 * 1024 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("retalk::Download", text);
}

Error cannotWrite(const QString &folder, const QString &detail)
{
    return {.kind = ErrorKind::Disk,
            .message = tr("Cannot write to the folder %1.").arg(QDir::toNativeSeparators(folder)),
            .detail = detail};
}

Error diskFull(const QString &folder, const QString &detail)
{
    return {.kind = ErrorKind::Disk,
            .message = tr("The disk that holds %1 is full. Make room and try again; nothing is lost.")
                           .arg(QDir::toNativeSeparators(folder)),
            .detail = detail};
}

/// fsync by path; a folder must be synced too, or the new name may not survive a power cut.
bool syncPath(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
}

} // namespace

PartFile::PartFile(const QString &targetPath)
    : m_folder(QFileInfo(targetPath).absolutePath()), m_file(targetPath + QStringLiteral(".part"))
{
}

Expected<void> PartFile::open()
{
    if (!QDir().mkpath(m_folder))
        return failure(cannotWrite(m_folder, QStringLiteral("mkpath")));
    // Unbuffered: each piece is large, and an error must show at the write that met it.
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered))
        return failure(cannotWrite(m_folder, m_file.errorString()));
    return {};
}

Expected<void> PartFile::restart()
{
    if (!m_file.resize(0))
        return failure(cannotWrite(m_folder, m_file.errorString()));
    return {};
}

Expected<void> PartFile::makeSureOfSpace(qint64 more) const
{
    const qint64 free = QStorageInfo(m_folder).bytesAvailable();
    if (free >= 0 && free < more + kSpaceForOthers) {
        const QLocale locale;
        return failure(ErrorKind::Disk,
                       tr("The disk that holds %1 has %2 free, and %3 are needed. Make room and try again; "
                          "nothing is lost.")
                           .arg(QDir::toNativeSeparators(m_folder), locale.formattedDataSize(free),
                                locale.formattedDataSize(more)));
    }
    return {};
}

Expected<void> PartFile::append(const QByteArray &bytes)
{
    if (m_file.write(bytes) == bytes.size())
        return {};
    if (m_file.error() == QFileDevice::ResourceError || errno == ENOSPC || errno == EDQUOT)
        return failure(diskFull(m_folder, m_file.errorString()));
    return failure(cannotWrite(m_folder, m_file.errorString()));
}

Expected<void> PartFile::flush()
{
    if (!m_file.flush())
        return failure(cannotWrite(m_folder, m_file.errorString()));
    return {};
}

void PartFile::discard()
{
    m_file.close();
    m_file.remove();
}

Expected<QString> PartFile::commit(const QString &partPath, const QString &targetPath)
{
    const QString folder = QFileInfo(targetPath).absolutePath();
    if (!syncPath(partPath, O_RDWR))
        return failure(cannotWrite(folder, QString::fromLocal8Bit(strerror(errno))));
    if (std::rename(QFile::encodeName(partPath).constData(), QFile::encodeName(targetPath).constData()) != 0)
        return failure(cannotWrite(folder, QString::fromLocal8Bit(strerror(errno))));
    // Some file systems refuse to sync a folder; the file itself is safe by then.
    (void)syncPath(folder, O_RDONLY | O_DIRECTORY);
    return targetPath;
}

} // namespace retalk
