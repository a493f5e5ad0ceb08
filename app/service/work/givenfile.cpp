#include "service/work/givenfile.h"

#include "api/generationrequest.h"

#include <QCoreApplication>
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

class Words
{
    Q_DECLARE_TR_FUNCTIONS(retalk::service::GivenFile)
public:
    static QString missing() { return tr("No file exists at this path."); }
    static QString unreadable() { return tr("This file can't be read."); }
    static QString notOrdinary() { return tr("This isn't an ordinary file."); }
    static QString empty() { return tr("This file is empty (0 bytes)."); }
};

/// The kernel shows its own state as files there; not one of them is media.
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
        return refused(Words::missing());
    // A pipe that nobody writes to would hold up whoever opens it.
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    if (descriptor < 0)
        return refused(errno == ENOENT || errno == ENOTDIR ? Words::missing() : Words::unreadable());
    struct stat found = {};
    const bool isKnown = ::fstat(descriptor, &found) == 0;
    std::shared_ptr<const GivenFile> file(
        new GivenFile(descriptor, qint64(found.st_size), identityOf(found)));
    if (!isKnown || !S_ISREG(found.st_mode) || isKernelFileSystem(descriptor))
        return refused(Words::notOrdinary());
    if (found.st_size == 0)
        return refused(Words::empty());
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
