#include "api/apiclient.h"

#include "api/answerreading.h"
#include "base/jsonreading.h"
#include "base/retryafter.h"
#include "net/httptransport.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrlQuery>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

struct ApiText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::ApiClient)
};

constexpr int kBatchLimit = 50;

QString encoded(const QString &segment)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(segment));
}

HttpRequest getRequest(const ServiceEndpoint &endpoint, const QString &path, const QUrlQuery &query = {})
{
    return {.endpoint = endpoint, .url = addressOf(endpoint.apiBase, path, query)};
}

} // namespace

ApiClient::ApiClient(ServiceEndpoint endpoint, HttpTransport *transport, QObject *parent)
    : QObject(parent), m_endpoint(std::move(endpoint)), m_transport(transport)
{
}

void ApiClient::createTask(const QByteArray &body, const QString &idempotencyKey, QObject *context,
                           Handler<Created> handler)
{
    static const QRegularExpression keyRule(u"\\A[A-Za-z0-9._-]{16,96}\\z"_s);
    Q_ASSERT(keyRule.match(idempotencyKey).hasMatch());
    const HttpRequest request{.method = HttpRequest::Method::Post,
                              .effect = HttpRequest::Effect::Paid,
                              .endpoint = m_endpoint,
                              .url = addressOf(m_endpoint.apiBase, u"/v1/videos/generations"_s),
                              .jsonBody = body,
                              .idempotencyKey = idempotencyKey.toLatin1()};
    m_transport->send(
        request, this, context, [handler = std::move(handler)](const Expected<HttpAnswer> &answer) {
            if (!answer)
                return handler(failure(answer.error()));
            auto task = parseTask(answer->body);
            if (!task) {
                // A success that can't be parsed has most likely been charged.
                Error error = unreadable(task.error(), *answer);
                error.kind = ErrorKind::OutcomeUnknown;
                error.message =
                    ApiText::tr("The service accepted the job, but its answer can't be read. You may have "
                                "been charged. Check with the service before you submit it again.");
                return handler(failure(std::move(error)));
            }
            const bool replayed = answer->header("idempotency-replayed").trimmed().toLower() == "true";
            handler(Created{*std::move(task), replayed, answer->requestId()});
        });
}

void ApiClient::queryTask(const QString &id, QObject *context, Handler<Task> handler)
{
    const auto parse = [id](const QByteArray &body) -> Expected<Task> {
        auto task = parseTask(body);
        if (task && task->id != id)
            return failure(json::malformed(u"asked for task %1, got %2"_s.arg(id, task->id)));
        return task;
    };
    m_transport->send(getRequest(m_endpoint, u"/v1/tasks/"_s + encoded(id)), this, context,
                      reading<Task>(parse, std::move(handler)));
}

void ApiClient::queryTasks(const QStringList &ids, QObject *context, Handler<QList<Task>> handler)
{
    Q_ASSERT(ids.size() <= kBatchLimit);
    const QJsonObject body{
        {u"task_ids"_s, QJsonArray::fromStringList(ids.first(std::min<qsizetype>(ids.size(), kBatchLimit)))}};
    const HttpRequest request{.method = HttpRequest::Method::Post,
                              .endpoint = m_endpoint,
                              .url = addressOf(m_endpoint.apiBase, u"/v1/tasks/batch"_s),
                              .jsonBody = QJsonDocument(body).toJson(QJsonDocument::Compact)};
    m_transport->send(
        request, this, context,
        reading<QList<Task>>(
            [](const QByteArray &bytes) { return parseTaskBatch(bytes); },
            [handler = std::move(handler)](Expected<QList<Task>> tasks) {
                if (!tasks && (tasks.error().httpStatus == 404 || tasks.error().httpStatus == 405))
                    tasks.error().kind = ErrorKind::NotFound; // whatever the body of the error page says
                handler(std::move(tasks));
            }));
}

void ApiClient::cancelTask(const QString &id, QObject *context, Handler<Task> handler)
{
    const HttpRequest request{.method = HttpRequest::Method::Post,
                              .effect = HttpRequest::Effect::Write,
                              .endpoint = m_endpoint,
                              .url =
                                  addressOf(m_endpoint.apiBase, u"/local/tasks/%1/cancel"_s.arg(encoded(id))),
                              .jsonBody = "{}"};
    m_transport->send(
        request, this, context,
        reading<Task>([](const QByteArray &bytes) { return parseTask(bytes); }, std::move(handler)));
}

void ApiClient::listTasks(int page, int pageSize, QObject *context, Handler<TaskPage> handler)
{
    const QUrlQuery query{{u"type"_s, u"video"_s},
                          {u"model"_s, u"videoretalk"_s},
                          {u"page"_s, QString::number(page)},
                          {u"page_size"_s, QString::number(pageSize)}};
    m_transport->send(getRequest(m_endpoint, u"/v1/tasks"_s, query), this, context,
                      [handler = std::move(handler)](const Expected<HttpAnswer> &answer) {
                          if (!answer)
                              return handler(failure(answer.error()));
                          auto rows = parseTaskPage(answer->body);
                          if (!rows)
                              return handler(failure(unreadable(rows.error(), *answer)));
                          rows->answered = parseHttpDate(answer->header("date"));
                          handler(std::move(rows));
                      });
}

void ApiClient::credits(QObject *context, Handler<Credits> handler)
{
    m_transport->send(
        getRequest(m_endpoint, u"/v1/credits"_s), this, context,
        reading<Credits>([](const QByteArray &bytes) { return parseCredits(bytes); }, std::move(handler)));
}

void ApiClient::pricing(QObject *context, Handler<PriceRule> handler)
{
    const auto parse = [](const QByteArray &bytes) {
        auto rule = parsePricingRules(bytes);
        if (rule && !rule->asOf.isValid())
            rule->asOf = QDate::currentDate(); // an undated price is today's
        return rule;
    };
    const QUrlQuery query{{u"view"_s, u"full"_s}};
    m_transport->send(getRequest(m_endpoint, u"/v1/catalog/models/videoretalk/pricing-rules"_s, query), this,
                      context, reading<PriceRule>(parse, std::move(handler)));
}

} // namespace retalk
