#include "service/instance.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QUuid>

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace retalk::service {

Expected<std::unique_ptr<Instance>> Instance::enter(const QString &folder)
{
    const QString id = QUuid::createUuid().toString(QUuid::Id128);
    QDir().mkpath(folder);
    const int lock =
        ::open(QFile::encodeName(folder + u'/' + id).constData(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
    if (lock < 0 || ::flock(lock, LOCK_EX | LOCK_NB) != 0) {
        const QString reason = qt_error_string();
        if (lock >= 0)
            ::close(lock);
        return failure(ErrorKind::Disk,
                       QCoreApplication::translate("retalk::service::Instance",
                                                   "The service cannot write to its data folder %1.")
                           .arg(folder),
                       reason);
    }
    return std::unique_ptr<Instance>(new Instance(folder, id, lock));
}

Instance::Instance(QString folder, QString id, int lock)
    : m_folder(std::move(folder)), m_id(std::move(id)), m_lock(lock)
{
}

Instance::~Instance()
{
    QFile::remove(m_folder + u'/' + m_id);
    ::close(m_lock);
}

bool Instance::isAlive(const QString &id) const
{
    if (id == m_id)
        return true;
    const QString path = m_folder + u'/' + id;
    const int other = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    if (other < 0)
        return errno != ENOENT;
    const bool isFree = ::flock(other, LOCK_SH | LOCK_NB) == 0;
    ::close(other);
    if (isFree)
        QFile::remove(path);
    return !isFree;
}

bool Instance::isAlone() const
{
    const QStringList ids = QDir(m_folder).entryList(QDir::Files);
    // A folder that does not even show this service's own lock could not be read.
    return ids.contains(m_id) && std::none_of(ids.begin(), ids.end(), [this](const QString &id) {
               return id != m_id && isAlive(id);
           });
}

} // namespace retalk::service
