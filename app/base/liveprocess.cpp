#include "base/liveprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QUuid>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace retalk {

Expected<std::unique_ptr<LiveProcess>> LiveProcess::enter(const QString &folder)
{
    QDir().mkpath(folder);
    const QString id = QUuid::createUuid().toString(QUuid::Id128);
    const int lock =
        ::open(QFile::encodeName(folder + u'/' + id).constData(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
    if (lock < 0 || ::flock(lock, LOCK_EX | LOCK_NB) != 0) {
        const QString reason = qt_error_string();
        if (lock >= 0)
            ::close(lock);
        return failure(ErrorKind::Disk,
                       QCoreApplication::translate("retalk::LiveProcess",
                                                   "Can't write to the folder %1. Check its permissions and "
                                                   "that the disk isn't full.")
                           .arg(QDir::toNativeSeparators(folder)),
                       reason);
    }
    return std::unique_ptr<LiveProcess>(new LiveProcess(folder, id, lock));
}

LiveProcess::LiveProcess(QString folder, QString id, int lock)
    : m_folder(std::move(folder)), m_id(std::move(id)), m_lock(lock)
{
}

LiveProcess::~LiveProcess()
{
    QFile::remove(m_folder + u'/' + m_id);
    ::close(m_lock);
}

bool LiveProcess::isAlive(const QString &id) const
{
    if (id == m_id)
        return true;
    if (id.isEmpty() || id.contains(u'/'))
        return false;
    const QString path = m_folder + u'/' + id;
    const int other = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    if (other < 0)
        return errno != ENOENT && errno != ENOTDIR; // other errors, such as EMFILE, prove nothing
    const bool isFree = ::flock(other, LOCK_SH | LOCK_NB) == 0;
    ::close(other);
    if (isFree)
        QFile::remove(path);
    return !isFree;
}

bool LiveProcess::isAlone() const
{
    const QStringList others = QDir(m_folder).entryList(QDir::Files);
    // If not even this process's own lock is listed, the folder couldn't be read.
    bool isAlone = others.contains(m_id);
    for (const QString &other : others) {
        if (other != m_id && isAlive(other))
            isAlone = false;
    }
    return isAlone;
}

} // namespace retalk
