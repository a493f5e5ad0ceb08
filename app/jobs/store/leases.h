#pragma once

#include "jobs/store/leasing.h"

#include <QHash>
#include <QSet>
#include <QSqlDatabase>
#include <QUuid>

#include <memory>

namespace retalk {

class LiveProcess;

/// Who may act on which job when several processes share one store. A lease belongs to a process and lapses
/// when that one ends.
class Leases
{
public:
    /// `self` is this process among those that have the store open.
    Leases(const QSqlDatabase &database, std::unique_ptr<LiveProcess> self);
    ~Leases();

    Leasing acquire(const QUuid &job);
    void release(const QUuid &job);
    /// Gives everything back; call before the database closes.
    void releaseAll();
    bool holds(const QUuid &job) const { return m_held.contains(job); }
    /// The jobs that other living processes hold. `version`: the database's data_version; as long as it
    /// stays, only who lives is looked at again.
    QSet<QUuid> elsewhere(qint64 version);
    /// What the lease table calls this process.
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
