#pragma once

#include "base/expected.h"

#include <QString>

#include <memory>

namespace retalk {

/// This process among those that share one folder of lock files. Alive means holding the lock on a file of
/// its own, which the system drops however the process ends, also in other containers over the same disk. A
/// process that merely hangs is alive: it could wake up and act.
class LiveProcess
{
public:
    /// `folder` is created when missing. Kind Disk when it can't be written.
    static Expected<std::unique_ptr<LiveProcess>> enter(const QString &folder);
    ~LiveProcess();
    Q_DISABLE_COPY_MOVE(LiveProcess)

    /// Unique among all processes; what others ask isAlive() for.
    const QString &id() const { return m_id; }
    /// False only when it is certain that the process has ended.
    bool isAlive(const QString &id) const;
    /// False when another process in the folder lives or the folder can't be read. Removes what ended ones
    /// left behind, so no process may enter meanwhile.
    bool isAlone() const;

private:
    LiveProcess(QString folder, QString id, int lock);

    QString m_folder;
    QString m_id;
    int m_lock;
};

} // namespace retalk
