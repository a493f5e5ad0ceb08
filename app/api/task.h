#pragma once

#include "base/expected.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <chrono>
#include <optional>

namespace retalk {

/// `status` of a task. A word this program does not know becomes Unknown, is kept in Task::statusText and
/// polled on.
enum class TaskStatus { Pending, Processing, Completed, Failed, Cancelled, Unknown };

/// Why a task failed: the service's `error` object.
struct TaskError
{
    QString code;
    QString message;
    QString suggestion; ///< observed, optional

    bool operator==(const TaskError &) const = default;
};

/// `usage` and `billing`: only what the service reported; never computed here. Amounts are credits.
struct Billing
{
    std::optional<double> reserved;
    std::optional<double> charged;
    std::optional<double> refunded;
    std::optional<double> usd;
    QString chargeStatus; ///< reserved | charged | released | unknown, or empty
    QString refundStatus; ///< not_required | pending | failed | completed | unknown, or empty

    bool operator==(const Billing &) const = default;
};

/// One task as the API describes it (api-contract: "Create a task", "Query a task").
struct Task
{
    QString id;
    QString model;
    TaskStatus status = TaskStatus::Unknown;
    QString statusText;  ///< `status` as it was sent
    double progress = 0; ///< 0..100
    QDateTime created;   ///< UTC
    bool canCancel = false;
    std::optional<std::chrono::seconds> estimatedTime;
    std::optional<double> videoDuration; ///< seconds
    QString engine;       ///< task_info.engine of retalk-service ("passthrough", "lipsync"), else empty
    QStringList warnings; ///< task_info.warnings of retalk-service: what its result lacks, one sentence each
    QStringList results;  ///< URLs, valid 24 h after completion
    std::optional<TaskError> error;
    Billing billing;

    bool operator==(const Task &) const = default;
};

/// True for completed, failed and cancelled: nothing more will happen.
bool isFinal(TaskStatus status);

/// Total: any bytes give a Task or an Error of kind Protocol. Tolerates unknown statuses, missing optional
/// fields, numbers given as strings and extra fields; `id` is the only field that must be there, as
/// json::id() reads it.
Expected<Task> parseTask(const QByteArray &json);
Expected<Task> parseTask(const QJsonObject &object);
/// The task object as the service sends it.
QJsonObject toJson(const Task &task);

/// The API's word for a status; "unknown" for one that it does not have.
QString toString(TaskStatus status);

/// One row of GET /v1/tasks.
struct TaskRow
{
    QString id;
    QString model;
    TaskStatus status = TaskStatus::Unknown;
    double progress = 0;
    QDateTime created; ///< UTC

    bool operator==(const TaskRow &) const = default;
};

/// GET /v1/tasks, newest first.
struct TaskPage
{
    QList<TaskRow> rows;
    int total = 0;
    int page = 1;
    int pageSize = 0;
    QDateTime answered; ///< UTC, by the service's own clock; invalid when its answer carries no date

    bool operator==(const TaskPage &) const = default;
};

Expected<TaskPage> parseTaskPage(const QByteArray &json);
/// The answer of POST /v1/tasks/batch; unknown ids are absent.
Expected<QList<Task>> parseTaskBatch(const QByteArray &json);

/// What a person can do about a task's error code: a translated explanation with the next step, for every
/// code of the contract and the upstream codes inside messages (InvalidFile.FaceNotMatch, ...).
QString explainTaskError(const TaskError &error);

enum class TaskErrorAdvice { FixInput, RetryLater, Unclear };
TaskErrorAdvice adviceFor(const TaskError &error);
/// True when the reference face was not found in the video: a lower threshold may help.
bool isFaceNotMatched(const TaskError &error);

/// How much the reference showed the people of the video, 120..200.
struct FaceScores
{
    int best = 0;
    std::optional<int> next; ///< of the person who comes next, where there are several

    bool operator==(const FaceScores &) const = default;
};
/// The scores that the service on this computer gives in the message; nothing: they aren't told.
std::optional<FaceScores> faceScoresOf(const TaskError &error);
/// Whether the same request surely finds the person of the reference at `threshold`, and no stranger.
bool wouldMatchAt(const TaskError &error, int threshold);

} // namespace retalk
