#include "service/routes/taskroutes.h"

#include "base/clock.h"
#include "service/http/answers.h"
#include "service/http/httpserver.h"
#include "service/http/sendfile.h"
#include "service/routes/requestcheck.h"
#include "service/routes/routecontext.h"
#include "service/stores/taskstore.h"
#include "service/work/givenfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <httplib.h>

namespace retalk::service {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaxBatch = 50;
constexpr int kMaxTasksOnPage = 100;

/// Returns the refusal for an error of a store.
Refusal refusalFor(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        return {.status = 404, .code = u"task_not_found"_s, .message = error.message};
    case ErrorKind::InvalidInput:
        // The contract names the code but not the status; other APIs use 409.
        return {.status = 409,
                .type = u"invalid_request_error"_s,
                .code = error.apiCode,
                .message = error.message};
    case ErrorKind::RateLimited:
        return {.status = 429, .code = error.apiCode, .message = error.message};
    default:
        return {.status = 500, .code = u"service_error"_s, .message = error.message};
    }
}

void sendTaskError(httplib::Response &answer, const Error &error)
{
    if (error.retryAfter)
        answer.set_header("Retry-After",
                          std::to_string(std::chrono::ceil<std::chrono::seconds>(*error.retryAfter).count()));
    sendRefusal(answer, refusalFor(error));
}

void sendInvalid(httplib::Response &answer, const QList<Error> &errors)
{
    Refusal refusal = invalidParameter(errors.first().field, errors.first().message);
    if (!errors.first().apiCode.isEmpty())
        refusal.code = errors.first().apiCode;
    QJsonObject body = toEnvelope(refusal);
    if (errors.size() > 1) {
        QJsonArray all;
        for (const Error &error : errors)
            all.append(QJsonObject{{u"param"_s, error.field}, {u"message"_s, error.message}});
        QJsonObject envelope = body.value(u"error").toObject();
        envelope.insert(u"errors"_s, all);
        body.insert(u"error"_s, envelope);
    }
    sendJson(answer, 400, body);
}

/// Returns the current identities of the files that the request gives by path.
QJsonObject identitiesOf(const GenerationRequest &request, const Options &options)
{
    QJsonObject identities;
    for (const auto &[field, url] :
         {std::pair{u"video_url"_s, request.videoUrl}, std::pair{u"audio_url"_s, request.audioUrl},
          std::pair{u"ref_image_url"_s, request.referenceImageUrl}}) {
        if (!options.acceptsFiles || !GivenFile::isFileUrl(url))
            continue;
        const auto file = GivenFile::open(url);
        identities.insert(field, file ? QString::fromLatin1((*file)->identity()) : u"gone"_s);
    }
    return identities;
}

void create(const RouteContext &context, const Call &call, httplib::Response &answer)
{
    const QString key = call.header("Idempotency-Key");
    static const QRegularExpression keyForm(QStringLiteral("^[A-Za-z0-9._-]{16,96}$"));
    if (call.request.has_header("Idempotency-Key") &&
        (call.request.get_header_value_count("Idempotency-Key") != 1 || !keyForm.match(key).hasMatch())) {
        sendRefusal(answer, {.code = u"invalid_idempotency_key"_s,
                             .message = QStringLiteral(
                                 "Idempotency-Key must be 16 to 96 of the characters A-Z a-z 0-9 . _ -"),
                             .param = u"Idempotency-Key"_s});
        return;
    }
    const auto request = parseGenerationRequest(call.body);
    if (!request)
        return sendInvalid(answer, {request.error()});
    if (const QList<Error> errors = check(*request, context.options, context.files); !errors.isEmpty())
        return sendInvalid(answer, errors);

    const auto created = context.tasks.create(*request, key, identitiesOf(*request, context.options));
    if (!created)
        return sendTaskError(answer, created.error());
    if (created->isReplay)
        answer.set_header("idempotency-replayed", "true");
    else
        context.wakeWorker();
    sendJson(answer, 200, toJson(created->task, context.baseUrl));
}

bool isTaskId(const QString &id)
{
    static const QRegularExpression form(QStringLiteral("^task-[a-z]+-[0-9]{1,12}-[A-Za-z0-9]{4,32}$"));
    return form.match(id).hasMatch();
}

void query(const RouteContext &context, const Call &call, httplib::Response &answer)
{
    const QString id = call.captured.first();
    if (!isTaskId(id))
        return sendRefusal(answer, {.code = u"invalid_task_id"_s,
                                    .message = QStringLiteral("This is not a task id."),
                                    .param = u"id"_s});
    const auto task = context.tasks.find(id);
    if (!task)
        return sendTaskError(answer, task.error());
    sendJson(answer, 200, toJson(*task, context.baseUrl));
}

/// Not part of the cloud's API.
void cancel(const RouteContext &context, const Call &call, httplib::Response &answer)
{
    const auto task = context.tasks.cancel(call.captured.first());
    if (!task)
        return sendTaskError(answer, task.error());
    if (task->status == TaskStatus::Cancelled)
        context.dropFromWork(task->id);
    sendJson(answer, 200, toJson(*task, context.baseUrl));
}

/// Returns the query parameter as a number from 1 to `max`, `otherwise` if it is absent, or nullopt if it is
/// invalid.
std::optional<int> number(const Call &call, const char *name, int otherwise, int max)
{
    const auto text = call.query(name);
    if (!text)
        return otherwise;
    bool ok = false;
    const int value = text->toInt(&ok);
    return ok && value >= 1 && value <= max ? std::optional(value) : std::nullopt;
}

void listTasks(const RouteContext &context, const Call &call, httplib::Response &answer)
{
    TaskStore::Filter filter;
    const auto page = number(call, "page", 1, std::numeric_limits<int>::max());
    if (!page)
        return sendRefusal(
            answer, invalidParameter(u"page"_s, QStringLiteral("page must be a whole number from 1.")));
    const auto pageSize = number(call, "page_size", 20, kMaxTasksOnPage);
    if (!pageSize)
        return sendRefusal(
            answer,
            invalidParameter(
                u"page_size"_s,
                QStringLiteral("page_size must be a whole number from 1 to %1.").arg(kMaxTasksOnPage)));
    filter.page = *page;
    filter.pageSize = *pageSize;
    if (const auto status = call.query("status"); status && !status->isEmpty()) {
        filter.status = statusFromString(*status);
        if (filter.status == TaskStatus::Unknown)
            return sendRefusal(answer,
                               invalidParameter(u"status"_s, QStringLiteral("There is no such status.")));
    }
    // All tasks here are videos of a single model: any other type or model matches no rows.
    const bool isNone = call.query("type").value_or(u"video"_s) != u"video" ||
                        call.query("model").value_or(u"videoretalk"_s) != u"videoretalk";
    TaskStore::Page found;
    if (!isNone) {
        const auto result = context.tasks.page(filter);
        if (!result)
            return sendTaskError(answer, result.error());
        found = *result;
    }
    QJsonArray rows;
    for (const StoredTask &task : std::as_const(found.tasks))
        rows.append(toRow(task));
    sendJson(answer, 200,
             {{u"object"_s, u"list"_s},
              {u"data"_s, rows},
              {u"total"_s, found.total},
              {u"page"_s, filter.page},
              {u"page_size"_s, filter.pageSize}});
}

void batch(const RouteContext &context, const Call &call, httplib::Response &answer)
{
    const QJsonValue ids = QJsonDocument::fromJson(call.body).object().value(u"task_ids");
    const QJsonArray array = ids.toArray();
    if (!ids.isArray() || array.isEmpty() || array.size() > kMaxBatch)
        return sendRefusal(
            answer,
            invalidParameter(u"task_ids"_s,
                             QStringLiteral("task_ids must be a list of 1 to %1 task ids.").arg(kMaxBatch)));
    QStringList wanted;
    for (const QJsonValue &id : array) {
        if (!id.isString())
            return sendRefusal(
                answer, invalidParameter(u"task_ids"_s, QStringLiteral("task_ids must hold texts only.")));
        if (!wanted.contains(id.toString()))
            wanted << id.toString();
    }
    const auto tasks = context.tasks.findAll(wanted);
    if (!tasks)
        return sendTaskError(answer, tasks.error());
    QJsonArray rows;
    for (const StoredTask &task : *tasks)
        rows.append(toJson(task, context.baseUrl));
    sendJson(answer, 200, {{u"object"_s, u"list"_s}, {u"data"_s, rows}});
}

void result(const RouteContext &context, const Call &call, httplib::Response &answer)
{
    const auto task = context.tasks.findByResult(call.captured.first());
    if (!task && task.error().kind != ErrorKind::NotFound)
        return sendTaskError(answer, task.error());
    if (!task || call.captured.last() != task->id + u".mp4"_s)
        return sendRefusal(
            answer,
            {.status = 404, .code = u"not_found"_s, .message = QStringLiteral("There is no such result.")});
    const qint64 age = context.clock.now().toMSecsSinceEpoch() - task->finishedMs;
    if (age >= std::chrono::milliseconds(context.options.resultsKeptFor).count())
        return sendRefusal(answer,
                           {.status = 410,
                            .code = u"result_expired"_s,
                            .message = QStringLiteral("The result was kept for 24 hours and is gone now.")});
    sendFile(call, answer,
             {.path = context.resultsFolder + u'/' + task->id + u".mp4"_s,
              .mimeType = u"video/mp4"_s,
              .etag = '"' + task->result.toLatin1() + '"'});
}

} // namespace

void addTaskRoutes(HttpServer &server, const RouteContext &context)
{
    const auto with = [&context](void (*handler)(const RouteContext &, const Call &, httplib::Response &)) {
        return [&context, handler](const Call &call, httplib::Response &answer) {
            handler(context, call, answer);
        };
    };
    server.add({"POST", "/v1/videos/generations", Access::Bearer, Body::Json, with(create)});
    server.add({"GET", "/v1/tasks", Access::Bearer, Body::None, with(listTasks)});
    server.add({"POST", "/v1/tasks/batch", Access::Bearer, Body::Json, with(batch)});
    server.add({"GET", "/v1/tasks/{}", Access::Bearer, Body::None, with(query)});
    server.add({"POST", "/local/tasks/{}/cancel", Access::Bearer, Body::Json, with(cancel)});
    server.add({"GET", "/results/{}/{}", Access::Open, Body::None, with(result)});
}

} // namespace retalk::service
