// What the worker and the housekeeping do to tasks; what callers ask of them is in taskstore.cpp.
#include "service/taskstore.h"

#include <QJsonDocument>
#include <QSqlQuery>

namespace retalk::service {

using namespace Qt::StringLiterals;

namespace {

Expected<bool> done(const Expected<QSqlQuery> &query)
{
    if (!query)
        return failure(query.error());
    return true;
}

} // namespace

Expected<bool> TaskStore::adopt(const std::function<bool(const QString &)> &isAlive) const
{
    auto owners = m_database.run(u"SELECT owner FROM tasks WHERE status IN ('pending', 'processing')"
                                 " UNION SELECT owner FROM callbacks"_s);
    if (!owners)
        return failure(owners.error());
    QStringList gone;
    while (owners->next()) {
        const QString owner = owners->value(0).toString();
        if (owner != m_owner && !isAlive(owner))
            gone << owner;
    }
    owners->finish();
    for (const QString &owner : std::as_const(gone)) {
        auto tasks = m_database.run(u"UPDATE tasks SET owner = ?, status = 'pending', progress = 0"
                                    " WHERE owner = ? AND status IN ('pending', 'processing')"_s,
                                    {m_owner, owner});
        if (!tasks)
            return failure(tasks.error());
        auto callbacks =
            m_database.run(u"UPDATE callbacks SET owner = ? WHERE owner = ?"_s, {m_owner, owner});
        if (!callbacks)
            return failure(callbacks.error());
    }
    return !gone.isEmpty();
}

Expected<std::optional<StoredTask>> TaskStore::begin(const QStringList &underWay) const
{
    using Result = std::optional<StoredTask>;
    return m_database.transact<Result>([&]() -> Expected<Result> {
        auto waiting = m_database.run(u"SELECT id FROM tasks WHERE status = 'pending' AND owner = ?"
                                      " ORDER BY attempts, created_ms, id LIMIT ?"_s,
                                      {m_owner, underWay.size() + 1});
        if (!waiting)
            return failure(waiting.error());
        QString id;
        while (id.isEmpty() && waiting->next()) {
            if (const QString next = waiting->value(0).toString(); !underWay.contains(next))
                id = next;
        }
        waiting->finish();
        if (id.isEmpty())
            return Result();
        auto begun =
            m_database.run(u"UPDATE tasks SET attempts = attempts + 1, started_ms = ? WHERE id = ?"_s,
                           {m_clock.now().toMSecsSinceEpoch(), id});
        if (!begun)
            return failure(begun.error());
        auto task = find(id);
        if (!task)
            return failure(task.error());
        return Result(*task);
    });
}

Expected<bool> TaskStore::release(const QString &id) const
{
    return done(m_database.run(u"UPDATE tasks SET attempts = max(0, attempts - 1), status = 'pending',"
                               " progress = 0 WHERE id = ? AND owner = ?"
                               " AND status IN ('pending', 'processing')"_s,
                               {id, m_owner}));
}

Expected<bool> TaskStore::setProgress(const QString &id, TaskStatus status, double progress) const
{
    return done(m_database.run(u"UPDATE tasks SET status = ?, progress = max(progress, ?) WHERE id = ?"
                               " AND status IN ('pending', 'processing')"_s,
                               {toString(status), progress, id}));
}

Expected<bool> TaskStore::setVideoSeconds(const QString &id, double seconds) const
{
    return done(m_database.run(u"UPDATE tasks SET video_seconds = ? WHERE id = ?"_s, {seconds, id}));
}

Expected<bool> TaskStore::queueCallback(const QString &id) const
{
    auto task = find(id);
    if (!task)
        return failure(task.error());
    if (task->request.callbackUrl.isEmpty())
        return true;
    return done(m_database.run(u"INSERT OR IGNORE INTO callbacks (task_id, url, owner) VALUES (?, ?, ?)"_s,
                               {id, task->request.callbackUrl, m_owner}));
}

Expected<bool> TaskStore::complete(const QString &id, const QString &result, double seconds,
                                   const QJsonObject &report) const
{
    return m_database.transact<bool>([&]() -> Expected<bool> {
        auto ended = m_database.run(u"UPDATE tasks SET status = 'completed', progress = 100, finished_ms = ?,"
                                    " result = ?, video_seconds = ?, report = ? WHERE id = ?"
                                    " AND status IN ('pending', 'processing')"_s,
                                    {m_clock.now().toMSecsSinceEpoch(), result, seconds,
                                     QJsonDocument(report).toJson(QJsonDocument::Compact), id});
        if (!ended)
            return failure(ended.error());
        if (ended->numRowsAffected() == 0)
            return false;
        return queueCallback(id);
    });
}

Expected<bool> TaskStore::fail(const QString &id, const TaskError &error) const
{
    return m_database.transact<bool>([&]() -> Expected<bool> {
        auto ended = m_database.run(
            u"UPDATE tasks SET status = 'failed', progress = 0, finished_ms = ?,"
            " error_code = ?, error_message = ?, error_suggestion = ? WHERE id = ?"
            " AND status IN ('pending', 'processing')"_s,
            {m_clock.now().toMSecsSinceEpoch(), error.code, error.message, error.suggestion, id});
        if (!ended)
            return failure(ended.error());
        if (ended->numRowsAffected() == 0)
            return false;
        return queueCallback(id);
    });
}

Expected<StoredTask> TaskStore::cancel(const QString &id) const
{
    return m_database.transact<StoredTask>([&]() -> Expected<StoredTask> {
        auto ended = m_database.run(u"UPDATE tasks SET status = 'cancelled', progress = 0, finished_ms = ?"
                                    " WHERE id = ? AND status IN ('pending', 'processing')"_s,
                                    {m_clock.now().toMSecsSinceEpoch(), id});
        if (!ended)
            return failure(ended.error());
        if (ended->numRowsAffected() > 0) {
            if (auto queued = queueCallback(id); !queued)
                return failure(queued.error());
        }
        return find(id);
    });
}

Expected<QStringList> TaskStore::finishedBefore(std::chrono::seconds age) const
{
    const qint64 limit = m_clock.now().toMSecsSinceEpoch() - std::chrono::milliseconds(age).count();
    auto query =
        m_database.run(u"SELECT id FROM tasks WHERE status = 'completed' AND finished_ms < ?"_s, {limit});
    if (!query)
        return failure(query.error());
    QStringList ids;
    while (query->next())
        ids << query->value(0).toString();
    return ids;
}

Expected<bool>
TaskStore::withIds(const std::function<void(const QSet<QString> &, const QSet<QString> &)> &sweep) const
{
    return m_database.transact<bool>([&]() -> Expected<bool> {
        auto rows = m_database.run(u"SELECT id, status IN ('pending', 'processing') FROM tasks"_s);
        if (!rows)
            return failure(rows.error());
        QSet<QString> all;
        QSet<QString> unfinished;
        while (rows->next()) {
            all.insert(rows->value(0).toString());
            if (rows->value(1).toBool())
                unfinished.insert(rows->value(0).toString());
        }
        sweep(all, unfinished);
        return true;
    });
}

Expected<bool> TaskStore::forgetBefore(std::chrono::seconds age) const
{
    const qint64 limit = m_clock.now().toMSecsSinceEpoch() - std::chrono::milliseconds(age).count();
    auto keys = m_database.run(u"DELETE FROM idempotency WHERE task_id IN"
                               " (SELECT id FROM tasks WHERE finished_ms < ?)"_s,
                               {limit});
    if (!keys)
        return failure(keys.error());
    return done(m_database.run(u"DELETE FROM tasks WHERE finished_ms < ?"_s, {limit}));
}

} // namespace retalk::service
