#pragma once

#include "jobs/store/leaseresult.h"

#include <QHash>
#include <QSet>
#include <QSqlDatabase>
#include <QUuid>

#include <memory>

namespace retalk {

class LiveProcess;

/// Leases that determine which of several processes may act on a job of a shared store. A lease belongs to a
/// process and lapses when that process ends.
class Leases
{
public:
    /// `self` identifies this process among those that have the store open.
    Leases(const QSqlDatabase &database, std::unique_ptr<LiveProcess> self);
    ~Leases();

    LeaseResult acquire(const QUuid &job);
    void release(const QUuid &job);
    /// Releases all leases; call before the database closes.
    void releaseAll();
    bool holds(const QUuid &job) const { return m_held.contains(job); }
    /// Returns the jobs leased by other running processes. `version`: the database's data_version; while it's
    /// unchanged, only which processes are running is checked again.
    QSet<QUuid> elsewhere(qint64 version);
    /// Returns this process's name in the lease table.
    const QByteArray &self() const { return m_self; }

private:
    QSqlDatabase m_database;
    std::unique_ptr<LiveProcess> m_process;
    QByteArray m_self;
    QSet<QUuid> m_held;
    QHash<QByteArray, QSet<QUuid>> m_others; ///< leases by process, as of m_othersVersion
    qint64 m_othersVersion = -1;
};

} // namespace retalk
