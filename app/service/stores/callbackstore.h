#pragma once

#include "service/stores/database.h"

namespace retalk::service {

/// A callback that has yet to be delivered.
struct PendingCallback
{
    QString taskId;
    QString url;
    int attempts = 0; ///< attempts made so far
};

/// The callbacks queued by TaskStore when a task ends. They survive a restart.
class CallbackStore
{
public:
    CallbackStore(const Database &database, QString owner);

    Expected<QList<PendingCallback>> pending() const;
    Expected<bool> noteAttempt(const QString &taskId) const;
    /// Removes a callback that was delivered or given up.
    Expected<bool> forget(const QString &taskId) const;

private:
    const Database &m_database;
    QString m_owner;
};

} // namespace retalk::service
