#pragma once

#include <QSet>
#include <QSqlDatabase>
#include <QUuid>

namespace retalk {

/// Who may act on which job when several processes share one store. A lease belongs to a process, known by
/// its pid, the moment that started and the pid namespace it lives in. It lapses when that process is gone:
/// seen at once within one namespace, and from a heartbeat that stopped (30 s) across namespaces
/// (containers). A process that merely hangs keeps its leases, because it could wake up and send a second
/// paid POST.
class Leases
{
public:
    explicit Leases(const QSqlDatabase &database);

    bool acquire(const QUuid &job);
    void release(const QUuid &job);
    /// Gives everything back; call before the database closes.
    void releaseAll();
    bool holds(const QUuid &job) const { return m_held.contains(job); }
    /// Looks into the store: false when the lease is not, or no longer, ours.
    bool confirm(const QUuid &job) const;
    bool holdsAny() const { return !m_held.isEmpty(); }
    /// Call every 10 s while holdsAny().
    void beat();

private:
    bool isAlive(const QByteArray &process) const;

    QSqlDatabase m_database;
    QByteArray m_self;
    QSet<QUuid> m_held;
};

} // namespace retalk
