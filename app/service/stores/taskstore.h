#pragma once

#include "base/clock.h"
#include "service/stores/database.h"
#include "service/stores/storedtask.h"

#include <QSet>

#include <functional>
#include <optional>

namespace retalk::service {

/// The tasks. Thread-safe; every change is one committed transaction.
class TaskStore
{
public:
    struct Created
    {
        StoredTask task;
        bool isReplay = false; ///< created by an earlier call with the same key
    };
    struct Filter
    {
        std::optional<TaskStatus> status;
        int page = 1;
        int pageSize = 20;
    };
    struct Page
    {
        QList<StoredTask> tasks; ///< newest first
        int total = 0;
    };

    /// `owner` is the id of the LiveProcess that works on the tasks created here.
    TaskStore(const Database &database, const Clock &clock, QString owner);

    /// Creates a task. An empty key always creates a new one. The same key with a different request fails
    /// with InvalidInput and apiCode "idempotency_conflict"; too many waiting tasks with RateLimited.
    /// `inputs` holds the identities of the files given by path, see StoredTask.
    Expected<Created> create(const GenerationRequest &request, const QString &idempotencyKey,
                             const QJsonObject &inputs = {}) const;
    /// Fails with NotFound if there is no such task.
    Expected<StoredTask> find(const QString &id) const;
    Expected<StoredTask> findByResult(const QString &secret) const;
    /// Returns the tasks in the order of `ids`, without unknown ones.
    Expected<QList<StoredTask>> findAll(const QStringList &ids) const;
    Expected<Page> page(const Filter &filter) const;

    /// Takes over the unfinished tasks and callbacks of services that are no longer running. The tasks start
    /// again.
    Expected<bool> adopt(const std::function<bool(const QString &owner)> &isAlive) const;
    /// Returns the next waiting task of this service that isn't in `underWay`, with `attempts` incremented,
    /// or nullopt. Tasks that were in progress when a service died come last.
    Expected<std::optional<StoredTask>> begin(const QStringList &underWay) const;
    /// Reverts a begin() when the service stops cleanly, so that another one can continue with the task.
    Expected<bool> release(const QString &id) const;
    Expected<bool> setProgress(const QString &id, TaskStatus status, double progress) const;
    Expected<bool> setVideoSeconds(const QString &id, double seconds) const;
    /// Ends the task and queues its callback if the request has one. Returns false if it had already ended.
    Expected<bool> complete(const QString &id, const QString &result, double seconds,
                            const QJsonObject &report) const;
    Expected<bool> fail(const QString &id, const TaskError &error) const;
    /// Cancels a waiting or running task and queues its callback; leaves one that has ended unchanged.
    /// Returns the resulting task. Fails with NotFound if there is none.
    Expected<StoredTask> cancel(const QString &id) const;

    /// Returns the ids of completed tasks whose results are older than `age`.
    Expected<QStringList> finishedBefore(std::chrono::seconds age) const;
    /// Calls `sweep` with the ids of all tasks and of the unfinished ones, while no process can begin or end
    /// a task.
    Expected<bool> withIds(
        const std::function<void(const QSet<QString> &all, const QSet<QString> &unfinished)> &sweep) const;
    /// Deletes the rows of finished tasks older than `age`.
    Expected<bool> forgetBefore(std::chrono::seconds age) const;

private:
    Expected<StoredTask> findBy(const char *column, const QString &value) const;
    Expected<int> estimate() const;
    Expected<bool> queueCallback(const QString &id) const;

    const Database &m_database;
    const Clock &m_clock;
    QString m_owner;
};

} // namespace retalk::service
