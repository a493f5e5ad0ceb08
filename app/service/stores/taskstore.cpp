#include "service/stores/taskstore.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSqlQuery>

#include <algorithm>

namespace retalk::service {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaxWaiting = 1000;
/// Used until this computer has finished its first draft.
constexpr int kFirstEstimateSeconds = 30;

constexpr auto kTaskColumns =
    "SELECT id, created_ms, request, status, progress, attempts, estimated_s, finished_ms,"
    " video_seconds, report, result, error_code, error_message, error_suggestion, inputs FROM tasks ";

QString sql(const char *tail)
{
    return QString::fromLatin1(kTaskColumns) + QString::fromLatin1(tail);
}

StoredTask taskOf(const QSqlQuery &row)
{
    StoredTask task;
    task.id = row.value(0).toString();
    task.createdMs = row.value(1).toLongLong();
    if (auto request = parseGenerationRequest(row.value(2).toByteArray()))
        task.request = *request;
    task.status = statusFromString(row.value(3).toString());
    task.progress = row.value(4).toDouble();
    task.attempts = row.value(5).toInt();
    task.estimatedSeconds = row.value(6).toInt();
    task.finishedMs = row.value(7).toLongLong();
    task.videoSeconds = row.value(8).toDouble();
    task.report = QJsonDocument::fromJson(row.value(9).toByteArray()).object();
    task.result = row.value(10).toString();
    task.error = {.code = row.value(11).toString(),
                  .message = row.value(12).toString(),
                  .suggestion = row.value(13).toString()};
    task.inputs = QJsonDocument::fromJson(row.value(14).toByteArray()).object();
    return task;
}

/// Returns task-unified-<seconds>-<8 letters and digits>, the format of the cloud's task ids.
QString newTaskId(qint64 nowMs)
{
    static constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz0123456789";
    QString id = u"task-unified-%1-"_s.arg(nowMs / 1000);
    for (int i = 0; i < 8; ++i)
        id += QLatin1Char(letters[QRandomGenerator::system()->bounded(quint32(letters.size()))]);
    return id;
}

Expected<bool> done(const Expected<QSqlQuery> &query)
{
    if (!query)
        return failure(query.error());
    return true;
}

} // namespace

TaskStore::TaskStore(const Database &database, const Clock &clock, QString owner)
    : m_database(database), m_clock(clock), m_owner(std::move(owner))
{
}

Expected<TaskStore::Created> TaskStore::create(const GenerationRequest &request,
                                               const QString &idempotencyKey, const QJsonObject &inputs) const
{
    return m_database.transact<Created>([&]() -> Expected<Created> {
        const QByteArray body = toBody(request, ServiceKind::Local);
        if (!idempotencyKey.isEmpty()) {
            auto known =
                m_database.run(u"SELECT request, task_id FROM idempotency WHERE key = ?"_s, {idempotencyKey});
            if (!known)
                return failure(known.error());
            if (known->next()) {
                if (known->value(0).toByteArray() != body)
                    return failure(
                        Error{.kind = ErrorKind::InvalidInput,
                              .message = QStringLiteral("This Idempotency-Key was used for another request."),
                              .apiCode = u"idempotency_conflict"_s});
                auto task = find(known->value(1).toString());
                if (!task)
                    return failure(task.error());
                return Created{.task = *task, .isReplay = true};
            }
        }
        const auto seconds = estimate();
        if (!seconds)
            return failure(seconds.error());
        StoredTask task;
        task.createdMs = m_clock.now().toMSecsSinceEpoch();
        task.id = newTaskId(task.createdMs);
        task.request = request;
        task.estimatedSeconds = *seconds;
        auto added = m_database.run(u"INSERT INTO tasks (id, created_ms, request, status, owner, estimated_s,"
                                    " inputs) VALUES (?, ?, ?, 'pending', ?, ?, ?)"_s,
                                    {task.id, task.createdMs, body, m_owner, task.estimatedSeconds,
                                     QJsonDocument(inputs).toJson(QJsonDocument::Compact)});
        if (!added)
            return failure(added.error());
        if (!idempotencyKey.isEmpty()) {
            auto noted = m_database.run(u"INSERT INTO idempotency (key, request, task_id) VALUES (?, ?, ?)"_s,
                                        {idempotencyKey, body, task.id});
            if (!noted)
                return failure(noted.error());
        }
        return Created{.task = task};
    });
}

Expected<int> TaskStore::estimate() const
{
    auto waiting = m_database.run(u"SELECT count(*) FROM tasks WHERE status IN ('pending', 'processing')"_s);
    if (!waiting)
        return failure(waiting.error());
    const int ahead = waiting->next() ? waiting->value(0).toInt() : 0;
    if (ahead >= kMaxWaiting)
        return failure(
            Error{.kind = ErrorKind::RateLimited,
                  .message = QStringLiteral("Too many tasks are waiting. Try again when some have finished."),
                  .apiCode = u"resource_exhausted"_s,
                  .retryAfter = std::chrono::seconds(30)});
    auto recent = m_database.run(u"SELECT finished_ms - started_ms FROM tasks WHERE status = 'completed'"
                                 " ORDER BY created_ms DESC LIMIT 20"_s);
    if (!recent)
        return failure(recent.error());
    std::vector<qint64> durations;
    while (recent->next())
        durations.push_back(recent->value(0).toLongLong());
    qint64 seconds = kFirstEstimateSeconds;
    if (!durations.empty()) {
        const auto middle = durations.begin() + qsizetype(durations.size() / 2);
        std::nth_element(durations.begin(), middle, durations.end());
        seconds = std::max<qint64>(1, (*middle + 999) / 1000);
    }
    return int(std::min<qint64>(seconds * (ahead + 1), 24 * 3600));
}

Expected<StoredTask> TaskStore::findBy(const char *column, const QString &value) const
{
    auto query = m_database.run(sql("WHERE ") + QString::fromLatin1(column) + u" = ?"_s, {value});
    if (!query)
        return failure(query.error());
    if (!query->next())
        return failure(ErrorKind::NotFound, QStringLiteral("There is no such task, or it is too old."));
    return taskOf(*query);
}

Expected<StoredTask> TaskStore::find(const QString &id) const
{
    return findBy("id", id);
}

Expected<StoredTask> TaskStore::findByResult(const QString &secret) const
{
    return findBy("result", secret);
}

Expected<QList<StoredTask>> TaskStore::findAll(const QStringList &ids) const
{
    QList<StoredTask> tasks;
    for (const QString &id : ids) {
        auto task = find(id);
        if (task)
            tasks << *task;
        else if (task.error().kind != ErrorKind::NotFound)
            return failure(task.error());
    }
    return tasks;
}

Expected<TaskStore::Page> TaskStore::page(const Filter &filter) const
{
    const QString where = filter.status ? u"WHERE status = ? "_s : QString();
    QVariantList values;
    if (filter.status)
        values << toString(*filter.status);
    auto count = m_database.run(u"SELECT count(*) FROM tasks "_s + where, values);
    if (!count)
        return failure(count.error());
    Page page;
    page.total = count->next() ? count->value(0).toInt() : 0;
    values << filter.pageSize << qint64(filter.page - 1) * filter.pageSize;
    auto rows =
        m_database.run(sql("") + where + u"ORDER BY created_ms DESC, id DESC LIMIT ? OFFSET ?"_s, values);
    if (!rows)
        return failure(rows.error());
    while (rows->next())
        page.tasks << taskOf(*rows);
    return page;
}

// State changes made by the worker and the housekeeping.

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
