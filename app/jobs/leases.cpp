#include "jobs/leases.h"

#include "base/log.h"
#include "jobs/writescope.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QVariant>

namespace retalk {

namespace {

constexpr qint64 kSilentForMs = 30'000;

/// The kernel's start time of `pid` in clock ticks, so that a reused pid is not taken for the old process;
/// empty: no such process.
QString startOf(qint64 pid)
{
    QFile stat(u"/proc/%1/stat"_qs.arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = stat.readAll();
    // The second field is the program's name in parentheses and may hold anything; the 22nd is the start
    // time.
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    if (fields.size() < 20 || fields[0] == "Z" || fields[0] == "X") // a zombie acts no more
        return {};
    return QString::fromLatin1(fields[19]);
}

/// Where pids mean the same as here: this boot and this pid namespace.
QString space()
{
    QFile boot(u"/proc/sys/kernel/random/boot_id"_qs);
    const QByteArray id = boot.open(QIODevice::ReadOnly) ? boot.readAll().trimmed() : QByteArray();
    return QString::fromLatin1(id) + u' ' + QFile::symLinkTarget(u"/proc/self/ns/pid"_qs).section(u'/', -1);
}

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

Leases::Leases(const QSqlDatabase &database) : m_database(database), m_self(QUuid::createUuid().toRfc4122())
{
}

bool Leases::isAlive(const QByteArray &process) const
{
    QSqlQuery query(m_database);
    query.prepare(u"SELECT pid, started, space, heartbeat FROM process WHERE id = ?"_qs);
    query.addBindValue(process);
    if (!query.exec())
        return true; // in doubt for the other
    if (!query.next())
        return false;
    if (query.value(2).toString() == space()) {
        const QString started = query.value(1).toString();
        return !started.isEmpty() && startOf(query.value(0).toLongLong()) == started;
    }
    return now() - query.value(3).toLongLong() < kSilentForMs;
}

bool Leases::acquire(const QUuid &job)
{
    if (holds(job))
        return true;
    WriteScope scope(m_database);
    if (!scope.isOpen())
        return false;
    QSqlQuery query(m_database);
    query.prepare(u"SELECT process FROM lease WHERE job = ?"_qs);
    query.addBindValue(job.toRfc4122());
    if (!query.exec())
        return false;
    if (query.next()) {
        const QByteArray owner = query.value(0).toByteArray();
        query.finish();
        if (owner != m_self && isAlive(owner))
            return false;
    }
    if (m_held.isEmpty()) {
        const qint64 pid = QCoreApplication::applicationPid();
        query.prepare(u"INSERT OR REPLACE INTO process VALUES (?, ?, ?, ?, ?)"_qs);
        for (const QVariant &value :
             {QVariant(m_self), QVariant(pid), QVariant(startOf(pid)), QVariant(space()), QVariant(now())})
            query.addBindValue(value);
        if (!query.exec())
            return false;
    }
    query.prepare(u"INSERT OR REPLACE INTO lease VALUES (?, ?)"_qs);
    query.addBindValue(job.toRfc4122());
    query.addBindValue(m_self);
    if (!query.exec() || !scope.commit()) {
        qCWarning(lcJobs) << "cannot lease a job:" << query.lastError().text();
        return false;
    }
    m_held.insert(job);
    return true;
}

bool Leases::confirm(const QUuid &job) const
{
    QSqlQuery query(m_database);
    query.prepare(u"SELECT 1 FROM lease WHERE job = ? AND process = ?"_qs);
    query.addBindValue(job.toRfc4122());
    query.addBindValue(m_self);
    return query.exec() && query.next();
}

void Leases::release(const QUuid &job)
{
    if (!m_held.remove(job))
        return;
    QSqlQuery query(m_database);
    query.prepare(u"DELETE FROM lease WHERE job = ? AND process = ?"_qs);
    query.addBindValue(job.toRfc4122());
    query.addBindValue(m_self);
    query.exec(); // on failure it lapses with this process
}

void Leases::releaseAll()
{
    if (m_held.isEmpty())
        return;
    m_held.clear();
    WriteScope scope(m_database);
    QSqlQuery query(m_database);
    for (const auto &statement :
         {u"DELETE FROM lease WHERE process = ?"_qs, u"DELETE FROM process WHERE id = ?"_qs}) {
        query.prepare(statement);
        query.addBindValue(m_self);
        query.exec();
    }
    // Leases of processes that were killed are taken over one by one; their names would stay for ever.
    query.exec(u"DELETE FROM process WHERE id NOT IN (SELECT process FROM lease) AND heartbeat < %1"_qs.arg(
        now() - kSilentForMs));
    query.finish();
    scope.commit();
}

void Leases::beat()
{
    QSqlQuery query(m_database);
    query.prepare(u"UPDATE process SET heartbeat = ? WHERE id = ?"_qs);
    query.addBindValue(now());
    query.addBindValue(m_self);
    query.exec();
}

} // namespace retalk
