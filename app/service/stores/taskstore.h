#pragma once

#include "base/clock.h"
#include "service/stores/database.h"
#include "service/stores/storedtask.h"

#include <QSet>

#include <functional>
#include <optional>

namespace retalk::service {

/// The tasks. May be used from any thread; every change is one committed transaction.
class TaskStore
{
public:
    struct Created
    {
        StoredTask task;
        bool isReplay = false; ///< an earlier call with the same key made it
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

    /// An empty key makes a new task every time. The same key with another request: InvalidInput with apiCode
    /// "idempotency_conflict". Too many tasks waiting: RateLimited.
    /// `inputs`: what is to be remembered of the files that were given by path, see StoredTask.
    Expected<Created> create(const GenerationRequest &request, const QString &idempotencyKey,
                             const QJsonObject &inputs = {}) const;
    /// NotFound when there is none.
    Expected<StoredTask> find(const QString &id) const;
    Expected<StoredTask> findByResult(const QString &secret) const;
    /// In the order of `ids`; unknown ones are left out.
    Expected<QList<StoredTask>> findAll(const QStringList &ids) const;
    Expected<Page> page(const Filter &filter) const;

    /// Takes over the unfinished tasks and callbacks of services that are no longer there; they start again.
    Expected<bool> adopt(const std::function<bool(const QString &owner)> &isAlive) const;
    /// The next waiting task of this service that is not among `underWay`, with `attempts` counted up;
    /// nothing when there is none. Those that were at work when a service died come after the others.
    Expected<std::optional<StoredTask>> begin(const QStringList &underWay) const;
    /// Takes back a begin(): the service stops in good order, and another goes on with the task.
    Expected<bool> release(const QString &id) const;
    Expected<bool> setProgress(const QString &id, TaskStatus status, double progress) const;
    Expected<bool> setVideoSeconds(const QString &id, double seconds) const;
    /// Ends the task and, when the request wished so, queues its callback. False inside: it was over already.
    Expected<bool> complete(const QString &id, const QString &result, double seconds,
                            const QJsonObject &report) const;
    Expected<bool> fail(const QString &id, const TaskError &error) const;
    /// Ends a task that waits or is at work as Cancelled and queues its callback; leaves one that has ended
    /// as it is. The task as it is then; NotFound when there is none.
    Expected<StoredTask> cancel(const QString &id) const;

    /// Ids of completed tasks whose results are older than `age`.
    Expected<QStringList> finishedBefore(std::chrono::seconds age) const;
    /// Calls `sweep` with the ids of all tasks and of the unfinished ones, while nobody can begin or end one.
    Expected<bool> withIds(
        const std::function<void(const QSet<QString> &all, const QSet<QString> &unfinished)> &sweep) const;
    /// Forgets finished tasks older than `age`.
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
