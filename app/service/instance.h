#pragma once

#include "base/expected.h"

#include <QString>

#include <memory>

namespace retalk::service {

/// This running service among those that share one data folder (the window and the command line each start
/// one). Each works on its own tasks; what a service that has ended left behind is taken over by another.
/// Being alive means to hold a lock, which the system drops however the process ends.
class Instance
{
public:
    /// `folder` is created when missing. Kind Disk when it cannot be written.
    static Expected<std::unique_ptr<Instance>> enter(const QString &folder);
    ~Instance();
    Instance(const Instance &) = delete;
    Instance &operator=(const Instance &) = delete;

    const QString &id() const { return m_id; }
    /// False only when it certainly is not: what cannot be told, for lack of file descriptors say, is alive.
    bool isAlive(const QString &id) const;
    /// No other service uses the folder.
    bool isAlone() const;

private:
    Instance(QString folder, QString id, int lock);

    QString m_folder;
    QString m_id;
    int m_lock;
};

} // namespace retalk::service
