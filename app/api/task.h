#pragma once

#include "base/expected.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <chrono>
#include <optional>

namespace retalk {

/// `status` of a task. Any other value becomes Unknown and is kept in Task::statusText; polling continues.
enum class TaskStatus { Pending, Processing, Completed, Failed, Cancelled, Unknown };

/// Why a task failed: the service's `error` object.
struct TaskError
{
    QString code;
    QString message;
    QString suggestion; ///< optional; undocumented, but seen in answers

    bool operator==(const TaskError &) const = default;
};

/// `usage` and `billing` as reported by the service, never computed here. Amounts are in credits.
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

/// A task as described by the API (api-contract: "Create a task", "Query a task").
struct Task
{
    QString id;
    QString model;
    TaskStatus status = TaskStatus::Unknown;
    QString statusText;  ///< `status` as received
    double progress = 0; ///< 0..100
    QDateTime created;   ///< UTC
    bool canCancel = false;
    std::optional<std::chrono::seconds> estimatedTime;
    std::optional<double> videoDuration; ///< seconds
    QString engine;       ///< task_info.engine of retalk-service ("passthrough", "lipsync"); else empty
    QStringList warnings; ///< task_info.warnings of retalk-service: flaws of the result, one sentence each
    QStringList results;  ///< URLs, valid for 24 hours after completion
    std::optional<TaskError> error;
    Billing billing;

    bool operator==(const Task &) const = default;
};

/// Returns true for completed, failed and cancelled, after which the task doesn't change.
bool isFinal(TaskStatus status);

/// Parses a task; any bytes that aren't one give an Error of kind Protocol. Tolerates unknown statuses,
/// missing optional fields, numbers given as strings and extra fields. Only `id` is required, as read by
/// json::id().
Expected<Task> parseTask(const QByteArray &json);
Expected<Task> parseTask(const QJsonObject &object);
/// Returns the task object in the service's format.
QJsonObject toJson(const Task &task);

/// Returns the API's name for a status; "unknown" for Unknown.
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
    QDateTime answered; ///< UTC, from the Date header of the answer; invalid if it has none

    bool operator==(const TaskPage &) const = default;
};

Expected<TaskPage> parseTaskPage(const QByteArray &json);
/// Parses the answer of POST /v1/tasks/batch, which omits unknown ids.
Expected<QList<Task>> parseTaskBatch(const QByteArray &json);

/// Returns a translated explanation of a task's error code and what the user can do next, for every code of
/// the contract and the upstream codes inside messages (InvalidFile.FaceNotMatch, ...).
QString explainTaskError(const TaskError &error);

enum class TaskErrorAdvice { FixInput, RetryLater, Unclear };
TaskErrorAdvice adviceFor(const TaskError &error);
/// Returns true if the face photo's person wasn't found in the video: a lower threshold may help.
bool isFaceNotMatched(const TaskError &error);

/// How well people in the video match the face photo, on the threshold's scale of 120 to 200.
struct FaceScores
{
    int best = 0;
    std::optional<int> next; ///< the second-best person's score, if there are several people

    bool operator==(const FaceScores &) const = default;
};
/// Returns the scores in the message of the service on this computer; nothing if it has none.
std::optional<FaceScores> faceScoresOf(const TaskError &error);
/// Returns true if the same request is certain to match the face photo's person, and no one else, at
/// `threshold`.
bool wouldMatchAt(const TaskError &error, int threshold);

} // namespace retalk
