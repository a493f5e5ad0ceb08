#pragma once

#include "service/stores/database.h"

namespace retalk::service {

/// A callback that is still owed to somebody.
struct OwedCallback
{
    QString taskId;
    QString url;
    int attempts = 0; ///< made so far
};

/// The callbacks that TaskStore queues when a task ends; they survive a restart.
class CallbackStore
{
public:
    CallbackStore(const Database &database, QString owner);

    Expected<QList<OwedCallback>> owed() const;
    Expected<bool> noteAttempt(const QString &taskId) const;
    /// Delivered, or given up.
    Expected<bool> forget(const QString &taskId) const;

private:
    const Database &m_database;
    QString m_owner;
};

} // namespace retalk::service
