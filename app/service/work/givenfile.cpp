#include "service/work/givenfile.h"

#include "api/generationrequest.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>

#include <fcntl.h>
#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace retalk::service {

namespace {

using namespace Qt::StringLiterals;

/// The kernel exposes its state as files there; none of them is media.
bool isKernelFileSystem(int descriptor)
{
    static constexpr std::array<std::uint32_t, 12> kinds{
        PROC_SUPER_MAGIC,    SYSFS_MAGIC,        DEBUGFS_MAGIC,  TRACEFS_MAGIC,
        SECURITYFS_MAGIC,    CGROUP_SUPER_MAGIC, SELINUX_MAGIC,  SMACK_MAGIC,
        CGROUP2_SUPER_MAGIC, BPF_FS_MAGIC,       BINFMTFS_MAGIC, PSTOREFS_MAGIC};
    struct statfs system = {};
    return ::fstatfs(descriptor, &system) != 0 ||
           std::any_of(kinds.begin(), kinds.end(),
                       [&system](auto kind) { return std::uint32_t(system.f_type) == kind; });
}

QByteArray identityOf(const struct stat &found)
{
    QByteArray identity;
    for (const qint64 part : {qint64(found.st_dev), qint64(found.st_ino), qint64(found.st_size),
                              qint64(found.st_mtim.tv_sec), qint64(found.st_mtim.tv_nsec)})
        identity += QByteArray::number(part) + ' ';
    return identity.trimmed();
}

} // namespace

bool GivenFile::isFileUrl(const QString &url)
{
    return url.startsWith(QLatin1StringView("file:///"), Qt::CaseInsensitive);
}

Expected<std::shared_ptr<const GivenFile>> GivenFile::open(const QString &url)
{
    const auto refused = [](const QString &message) {
        return failure(ErrorKind::InvalidInput, message);
    };
    const QString path = isFileUrl(url) ? localFilePath(url) : QString();
    if (path.isEmpty() || path.contains(QChar::Null))
        return refused(u"No file exists at this path."_s);
    // Without O_NONBLOCK, opening a pipe without a writer would block.
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    if (descriptor < 0)
        return refused(errno == ENOENT || errno == ENOTDIR ? u"No file exists at this path."_s
                                                           : u"This file can't be read."_s);
    struct stat found = {};
    const bool isKnown = ::fstat(descriptor, &found) == 0;
    std::shared_ptr<const GivenFile> file(
        new GivenFile(descriptor, qint64(found.st_size), identityOf(found)));
    if (!isKnown || !S_ISREG(found.st_mode) || isKernelFileSystem(descriptor))
        return refused(u"This isn't an ordinary file."_s);
    if (found.st_size == 0)
        return refused(u"This file is empty (0 bytes)."_s);
    return file;
}

GivenFile::GivenFile(int descriptor, qint64 size, QByteArray identity)
    : m_descriptor(descriptor), m_size(size), m_identity(std::move(identity))
{
}

GivenFile::~GivenFile()
{
    ::close(m_descriptor);
}

QString GivenFile::path() const
{
    return QStringLiteral("/proc/self/fd/%1").arg(m_descriptor);
}

bool GivenFile::isUnchanged() const
{
    struct stat now = {};
    return ::fstat(m_descriptor, &now) == 0 && identityOf(now) == m_identity;
}

} // namespace retalk::service
