#pragma once

#include "base/expected.h"

#include <QString>

#include <memory>

namespace retalk {

/// This process, registered in a folder of lock files that it shares with others. A process is alive while it
/// holds the lock on its own file, which the system releases however the process ends, also across containers
/// that share a disk. A process that hangs is alive: it could resume at any time.
class LiveProcess
{
public:
    /// Creates `folder` if needed. Fails with kind Disk if it can't be written.
    static Expected<std::unique_ptr<LiveProcess>> enter(const QString &folder);
    ~LiveProcess();
    Q_DISABLE_COPY_MOVE(LiveProcess)

    /// Unique among all processes; the argument of isAlive() in other processes.
    const QString &id() const { return m_id; }
    /// Returns false only if the process has definitely ended.
    bool isAlive(const QString &id) const;
    /// Returns false if another process in the folder is alive or the folder can't be read. Removes the files
    /// of processes that have ended, so no process may enter in the meantime.
    bool isAlone() const;

private:
    LiveProcess(QString folder, QString id, int lock);

    QString m_folder;
    QString m_id;
    int m_lock;
};

} // namespace retalk
