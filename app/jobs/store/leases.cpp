#include "jobs/store/leases.h"

#include "base/liveprocess.h"
#include "base/log.h"
#include "jobs/store/writescope.h"

#include <QVariant>

namespace retalk {

using namespace Qt::StringLiterals;

Leases::Leases(const QSqlDatabase &database, std::unique_ptr<LiveProcess> self)
    : m_database(database), m_process(std::move(self)), m_self(m_process->id().toLatin1())
{
}

Leases::~Leases() = default;

LeaseResult Leases::acquire(const QUuid &job)
{
    if (holds(job))
        return LeaseResult::Held;
    WriteScope scope(m_database);
    if (!scope.isOpen())
        return LeaseResult::Failed;
    QSqlQuery query(m_database);
    query.prepare(u"SELECT process FROM lease WHERE job = ?"_s);
    query.addBindValue(job.toRfc4122());
    if (!query.exec())
        return LeaseResult::Failed;
    if (query.next()) {
        const QByteArray owner = query.value(0).toByteArray();
        query.finish();
        if (owner != m_self && m_process->isAlive(QString::fromLatin1(owner)))
            return LeaseResult::Elsewhere;
    }
    query.prepare(u"INSERT OR REPLACE INTO lease VALUES (?, ?)"_s);
    query.addBindValue(job.toRfc4122());
    query.addBindValue(m_self);
    if (!query.exec() || !scope.commit()) {
        qCWarning(lcJobs) << "cannot lease a job:" << query.lastError().text();
        return LeaseResult::Failed;
    }
    m_held.insert(job);
    return LeaseResult::Held;
}

void Leases::release(const QUuid &job)
{
    if (!m_held.remove(job))
        return;
    QSqlQuery query(m_database);
    query.prepare(u"DELETE FROM lease WHERE job = ? AND process = ?"_s);
    query.addBindValue(job.toRfc4122());
    query.addBindValue(m_self);
    query.exec(); // if it fails, the lease lapses when this process ends
}

void Leases::releaseAll()
{
    if (m_held.isEmpty())
        return;
    m_held.clear();
    QSqlQuery query(m_database);
    query.prepare(u"DELETE FROM lease WHERE process = ?"_s);
    query.addBindValue(m_self);
    query.exec();
}

QSet<QUuid> Leases::elsewhere(qint64 version)
{
    if (version < 0 || version != m_othersVersion) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        query.prepare(u"SELECT job, process FROM lease WHERE process <> ?"_s);
        query.addBindValue(m_self);
        if (query.exec()) { // on failure unchanged; acquire() checks again
            m_others.clear();
            while (query.next())
                m_others[query.value(1).toByteArray()].insert(
                    QUuid::fromRfc4122(query.value(0).toByteArray()));
            m_othersVersion = version;
        }
    }
    QSet<QUuid> jobs;
    for (auto other = m_others.cbegin(); other != m_others.cend(); ++other) {
        if (!m_process->isAlive(QString::fromLatin1(other.key())))
            continue;
        if (jobs.isEmpty())
            jobs = other.value(); // shared, not copied, in the usual case of a single other process
        else
            jobs.unite(other.value());
    }
    return jobs;
}

} // namespace retalk
