#include "service/stores/storedtask.h"

#include <QJsonArray>

#include <array>
#include <utility>

namespace retalk::service {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kStatuses{
    std::pair{TaskStatus::Pending, "pending"},     std::pair{TaskStatus::Processing, "processing"},
    std::pair{TaskStatus::Completed, "completed"}, std::pair{TaskStatus::Failed, "failed"},
    std::pair{TaskStatus::Cancelled, "cancelled"},
};

/// Nothing is charged on this computer, but the figures change as in the cloud.
QJsonObject billing(TaskStatus status)
{
    const char *charge = !isFinal(status)                  ? "reserved"
                         : status == TaskStatus::Completed ? "charged"
                                                           : "released";
    return {{u"charge_status"_s, QString::fromLatin1(charge)},
            {u"refund_status"_s, u"not_required"_s},
            {u"reserved_credits"_s, 0},
            {u"charged_credits"_s, 0},
            {u"refunded_credits"_s, 0},
            {u"refunded_at"_s, QJsonValue::Null}};
}

QJsonObject usage(TaskStatus status)
{
    QJsonObject usage{
        {u"billing_rule"_s, u"per_second"_s}, {u"credits_reserved"_s, 0}, {u"user_group"_s, u"default"_s}};
    if (isFinal(status)) {
        usage.insert(u"credits_used"_s, 0);
        usage.insert(u"cost"_s, QJsonObject{{u"credits"_s, 0}, {u"usd"_s, 0}});
    }
    return usage;
}

} // namespace

TaskStatus statusFromString(QStringView word)
{
    for (const auto &[value, text] : kStatuses) {
        if (word == QLatin1StringView(text))
            return value;
    }
    return TaskStatus::Unknown;
}

QJsonObject toJson(const StoredTask &task, const QString &baseUrl)
{
    QJsonObject info = task.report;
    info.insert(u"can_cancel"_s, !isFinal(task.status));
    info.insert(u"estimated_time"_s, task.estimatedSeconds);
    info.insert(u"video_duration"_s, task.videoSeconds);
    QJsonObject json{{u"created"_s, task.createdMs / 1000},
                     {u"id"_s, task.id},
                     {u"model"_s, u"videoretalk"_s},
                     {u"object"_s, u"video.generation.task"_s},
                     {u"progress"_s, int(task.progress)},
                     {u"status"_s, toString(task.status)},
                     {u"type"_s, u"video"_s},
                     {u"task_info"_s, info},
                     {u"usage"_s, usage(task.status)},
                     {u"billing"_s, billing(task.status)}};
    if (task.status == TaskStatus::Completed) {
        const QString url = u"%1/results/%2/%3.mp4"_s.arg(baseUrl, task.result, task.id);
        json.insert(u"results"_s, QJsonArray{url});
        json.insert(u"result_data"_s, QJsonArray{QJsonObject{{u"video_url"_s, url}}});
        json.insert(u"duration"_s, task.videoSeconds);
    } else if (task.status == TaskStatus::Failed) {
        QJsonObject error{{u"code"_s, task.error.code}, {u"message"_s, task.error.message}};
        if (!task.error.suggestion.isEmpty())
            error.insert(u"suggestion"_s, task.error.suggestion);
        json.insert(u"error"_s, error);
    }
    return json;
}

QJsonObject toRow(const StoredTask &task)
{
    return {{u"id"_s, task.id},
            {u"status"_s, toString(task.status)},
            {u"model"_s, u"videoretalk"_s},
            {u"type"_s, u"video"_s},
            {u"progress"_s, int(task.progress)},
            {u"created_at"_s, task.createdMs / 1000},
            {u"credits_used"_s, 0},
            {u"has_results"_s, task.status == TaskStatus::Completed},
            {u"has_error"_s, task.status == TaskStatus::Failed}};
}

} // namespace retalk::service
