#include "base/filestamp.h"

#include <QFile>

#include <sys/stat.h>

namespace retalk {

namespace {

FileStamp stampOf(const struct stat &status)
{
    if (!S_ISREG(status.st_mode))
        return {};
    return {.bytes = qint64(status.st_size),
            .modifiedNs = qint64(status.st_mtim.tv_sec) * 1'000'000'000 + qint64(status.st_mtim.tv_nsec),
            .inode = quint64(status.st_ino)};
}

} // namespace

FileStamp fileStamp(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? stampOf(status) : FileStamp{};
}

FileStamp fileStamp(int descriptor)
{
    struct stat status = {};
    return ::fstat(descriptor, &status) == 0 ? stampOf(status) : FileStamp{};
}

} // namespace retalk
