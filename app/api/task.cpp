#include "api/task.h"

#include "base/jsonreading.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array kStatuses{
    std::pair{TaskStatus::Pending, "pending"_L1},     std::pair{TaskStatus::Processing, "processing"_L1},
    std::pair{TaskStatus::Completed, "completed"_L1}, std::pair{TaskStatus::Failed, "failed"_L1},
    std::pair{TaskStatus::Cancelled, "cancelled"_L1}, std::pair{TaskStatus::Cancelled, "canceled"_L1},
};

// Limits on stored and displayed text from a service.
constexpr qsizetype kLongestWord = 100;
constexpr qsizetype kLongestMessage = 2000;
constexpr qsizetype kMaxWarnings = 20;

TaskStatus statusFromText(const QString &text)
{
    for (const auto &[status, name] : kStatuses) {
        if (text.compare(name, Qt::CaseInsensitive) == 0)
            return status;
    }
    return TaskStatus::Unknown;
}

double progressOf(const QJsonObject &object, TaskStatus status)
{
    const auto progress = json::number(object.value("progress"_L1));
    return std::clamp(progress.value_or(status == TaskStatus::Completed ? 100 : 0), 0.0, 100.0);
}

QStringList resultsOf(const QJsonObject &object)
{
    QStringList urls;
    const auto add = [&urls](const QJsonValue &value) {
        if (const QString url = value.isString() ? json::text(value) : QString();
            !url.isEmpty() && !urls.contains(url))
            urls.append(url);
    };
    const QJsonValue results = object.value("results"_L1);
    add(results);
    for (const QJsonValue &entry : results.toArray()) {
        add(entry);
        add(json::first(entry.toObject(), {"video_url"_L1, "url"_L1}));
    }
    if (!urls.isEmpty())
        return urls;
    for (const QJsonValue &entry : object.value("result_data"_L1).toArray())
        add(json::first(entry.toObject(), {"video_url"_L1, "url"_L1}));
    return urls;
}

std::optional<TaskError> errorOf(const QJsonObject &object, TaskStatus status)
{
    const QJsonValue value = object.value("error"_L1);
    if (value.isObject() && !value.toObject().isEmpty()) {
        const QJsonObject error = value.toObject();
        return TaskError{.code = json::text(error.value("code"_L1)).left(kLongestWord),
                         .message = json::text(error.value("message"_L1)).left(kLongestMessage),
                         .suggestion = json::text(error.value("suggestion"_L1)).left(kLongestMessage)};
    }
    if (value.isString() && !value.toString().isEmpty())
        return TaskError{.message = json::text(value).left(kLongestMessage)};
    if (status == TaskStatus::Failed)
        return TaskError{};
    return std::nullopt;
}

Billing billingOf(const QJsonObject &object)
{
    const QJsonObject usage = object.value("usage"_L1).toObject();
    const QJsonObject cost = usage.value("cost"_L1).toObject();
    const QJsonObject billing = object.value("billing"_L1).toObject();
    const auto either = [](const QJsonValue &preferred, const QJsonValue &otherwise) {
        const auto number = json::number(preferred);
        return number ? number : json::number(otherwise);
    };
    return {.reserved = either(billing.value("reserved_credits"_L1), usage.value("credits_reserved"_L1)),
            .charged = either(billing.value("charged_credits"_L1),
                              json::number(usage.value("credits_used"_L1)) ? usage.value("credits_used"_L1)
                                                                           : cost.value("credits"_L1)),
            .refunded = json::number(billing.value("refunded_credits"_L1)),
            .usd = json::number(cost.value("usd"_L1)),
            .chargeStatus = json::text(billing.value("charge_status"_L1)).left(kLongestWord),
            .refundStatus = json::text(billing.value("refund_status"_L1)).left(kLongestWord)};
}

TaskRow rowOf(const QJsonObject &object)
{
    const TaskStatus status = statusFromText(json::text(object.value("status"_L1)));
    return {.id = json::id(json::first(object, {"id"_L1, "task_id"_L1})),
            .model = json::text(object.value("model"_L1)).left(kLongestWord),
            .status = status,
            .progress = progressOf(object, status),
            .created = json::instant(json::first(object, {"created_at"_L1, "created"_L1}))};
}

/// Returns the rows of a list answer, under one of the names that services use, at the top level or in
/// `data`.
std::optional<QJsonArray> rowsIn(const QJsonObject &object)
{
    for (const auto name : {"data"_L1, "tasks"_L1, "items"_L1, "list"_L1, "rows"_L1, "results"_L1}) {
        const QJsonValue value = object.value(name);
        if (value.isArray())
            return value.toArray();
        if (name == "data"_L1 && value.isObject()) {
            if (auto rows = rowsIn(value.toObject()))
                return rows;
        }
    }
    return std::nullopt;
}

int countIn(const QJsonObject &object, QLatin1StringView name, int otherwise)
{
    const auto own = json::integer(object.value(name));
    const auto found = own ? own : json::integer(object.value("data"_L1).toObject().value(name));
    return int(std::clamp<qint64>(found.value_or(otherwise), 0, std::numeric_limits<int>::max()));
}

template <typename T>
void insertIf(QJsonObject &object, QLatin1StringView name, const std::optional<T> &value)
{
    if (value)
        object.insert(name, *value);
}

void insertIf(QJsonObject &object, QLatin1StringView name, const QString &value)
{
    if (!value.isEmpty())
        object.insert(name, value);
}

} // namespace

QString toString(TaskStatus status)
{
    for (const auto &[value, name] : kStatuses) {
        if (value == status)
            return name;
    }
    return u"unknown"_s;
}

bool isFinal(TaskStatus status)
{
    return status == TaskStatus::Completed || status == TaskStatus::Failed || status == TaskStatus::Cancelled;
}

Expected<Task> parseTask(const QJsonObject &object)
{
    const QString id = json::id(json::first(object, {"id"_L1, "task_id"_L1}));
    if (id.isEmpty()) {
        if (object.value("data"_L1).isObject() && !object.contains("id"_L1))
            return parseTask(object.value("data"_L1).toObject());
        return failure(json::malformed(u"task without an id that can be asked for"_s));
    }
    Task task;
    task.id = id;
    task.model = json::text(object.value("model"_L1)).left(kLongestWord);
    task.statusText = json::text(object.value("status"_L1)).left(kLongestWord);
    task.status = statusFromText(task.statusText);
    task.progress = progressOf(object, task.status);
    task.created = json::instant(json::first(object, {"created"_L1, "created_at"_L1}));
    const QJsonObject info = object.value("task_info"_L1).toObject();
    task.canCancel = json::boolean(info.value("can_cancel"_L1));
    // A year: longer than any plausible estimate, and small enough to avoid overflow in later arithmetic.
    if (const auto seconds = json::integer(info.value("estimated_time"_L1)); seconds && *seconds >= 0)
        task.estimatedTime = std::chrono::seconds(std::min<qint64>(*seconds, 366 * 86400));
    task.videoDuration = json::number(json::first(info, {"video_duration"_L1}));
    if (!task.videoDuration)
        task.videoDuration = json::number(object.value("duration"_L1));
    task.engine = json::text(info.value("engine"_L1)).left(kLongestWord);
    for (const QJsonValue &value : info.value("warnings"_L1).toArray()) {
        if (const QString warning = value.isString() ? json::text(value) : QString();
            !warning.isEmpty() && task.warnings.size() < kMaxWarnings)
            task.warnings.append(warning.left(kLongestMessage));
    }
    task.results = resultsOf(object);
    task.error = errorOf(object, task.status);
    task.billing = billingOf(object);
    return task;
}

Expected<Task> parseTask(const QByteArray &json)
{
    return json::object(json).and_then([](const QJsonObject &object) { return parseTask(object); });
}

QJsonObject toJson(const Task &task)
{
    QJsonObject info{{u"can_cancel"_s, task.canCancel}};
    if (task.estimatedTime)
        info.insert("estimated_time"_L1, qint64(task.estimatedTime->count()));
    insertIf(info, "video_duration"_L1, task.videoDuration);
    insertIf(info, "engine"_L1, task.engine);
    if (!task.warnings.isEmpty())
        info.insert("warnings"_L1, QJsonArray::fromStringList(task.warnings));

    QJsonObject usage{{u"billing_rule"_s, u"per_second"_s}, {u"user_group"_s, u"default"_s}};
    insertIf(usage, "credits_reserved"_L1, task.billing.reserved);
    insertIf(usage, "credits_used"_L1, task.billing.charged);
    if (task.billing.usd) {
        QJsonObject cost{{u"usd"_s, *task.billing.usd}};
        insertIf(cost, "credits"_L1, task.billing.charged);
        usage.insert("cost"_L1, cost);
    }
    QJsonObject billing;
    insertIf(billing, "charge_status"_L1, task.billing.chargeStatus);
    insertIf(billing, "refund_status"_L1, task.billing.refundStatus);
    insertIf(billing, "reserved_credits"_L1, task.billing.reserved);
    insertIf(billing, "charged_credits"_L1, task.billing.charged);
    insertIf(billing, "refunded_credits"_L1, task.billing.refunded);

    QJsonObject object{
        {u"id"_s, task.id},
        {u"model"_s, task.model},
        {u"object"_s, u"video.generation.task"_s},
        {u"type"_s, u"video"_s},
        {u"status"_s, task.statusText.isEmpty() ? toString(task.status) : task.statusText},
        {u"progress"_s, task.progress},
        {u"task_info"_s, info},
        {u"usage"_s, usage},
    };
    if (task.created.isValid())
        object.insert("created"_L1, task.created.toSecsSinceEpoch());
    if (!billing.isEmpty())
        object.insert("billing"_L1, billing);
    if (!task.results.isEmpty()) {
        QJsonArray data;
        for (const QString &url : task.results)
            data.append(QJsonObject{{u"video_url"_s, url}});
        object.insert("results"_L1, QJsonArray::fromStringList(task.results));
        object.insert("result_data"_L1, data);
    }
    if (task.error) {
        QJsonObject error{{u"code"_s, task.error->code}, {u"message"_s, task.error->message}};
        insertIf(error, "suggestion"_L1, task.error->suggestion);
        object.insert("error"_L1, error);
    }
    return object;
}

Expected<TaskPage> parseTaskPage(const QByteArray &json)
{
    const auto object = json::object(json);
    if (!object)
        return failure(object.error());
    const auto rows = rowsIn(*object);
    if (!rows)
        return failure(json::malformed(u"task list without rows"_s));
    TaskPage page;
    for (const QJsonValue &value : *rows) {
        if (TaskRow row = rowOf(value.toObject()); !row.id.isEmpty())
            page.rows.append(std::move(row));
    }
    page.total = countIn(*object, "total"_L1, int(page.rows.size()));
    page.page = countIn(*object, "page"_L1, 1);
    page.pageSize = countIn(*object, "page_size"_L1, int(page.rows.size()));
    return page;
}

Expected<QList<Task>> parseTaskBatch(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    std::optional<QJsonArray> rows;
    if (document.isArray()) {
        rows = document.array();
    } else {
        const auto object = json::object(json);
        if (!object)
            return failure(object.error());
        rows = rowsIn(*object);
    }
    if (!rows)
        return failure(json::malformed(u"task batch without rows"_s));
    QList<Task> tasks;
    for (const QJsonValue &value : *rows) {
        if (auto task = parseTask(value.toObject()))
            tasks.append(*std::move(task));
    }
    return tasks;
}

} // namespace retalk
