#include "jobs/scriptedservice.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMutexLocker>
#include <QRegularExpression>

namespace retalk::test {

namespace {

QByteArray routeOf(const SeenRequest &request)
{
    return request.method + ' ' + request.target;
}

Reply json(const QJsonObject &object, int status = 200)
{
    return jsonReply(status, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

ScriptedService::ScriptedService() : m_server([this](const SeenRequest &request) { return handle(request); })
{
    QFile file(QStringLiteral(RETALK_SAMPLE_DIR "/presenter.mp4"));
    if (file.open(QIODevice::ReadOnly))
        m_video = file.readAll();
}

void ScriptedService::order(const QByteArray &route, const Answer &answer, int times)
{
    const QMutexLocker lock(&m_mutex);
    m_orders.append({route, answer, times});
}

void ScriptedService::order(const QByteArray &route, const Reply &reply, int times)
{
    order(
        route, [reply](const SeenRequest &) { return reply; }, times);
}

void ScriptedService::setPolls(int polls)
{
    const QMutexLocker lock(&m_mutex);
    m_polls = polls;
}

void ScriptedService::setKey(const QByteArray &key)
{
    const QMutexLocker lock(&m_mutex);
    m_key = key;
}

QString ScriptedService::addTask(const QDateTime &created)
{
    const QMutexLocker lock(&m_mutex);
    const QString id = QStringLiteral("task-unified-1775200000-%1").arg(m_next++, 8, 10, QLatin1Char('0'));
    m_tasks.insert(id, {0, created.toSecsSinceEpoch()});
    return id;
}

int ScriptedService::count(const QByteArray &route) const
{
    return int(seen(route).size());
}

QList<SeenRequest> ScriptedService::seen(const QByteArray &route) const
{
    QList<SeenRequest> found;
    for (const SeenRequest &request : m_server.requests()) {
        if (routeOf(request).startsWith(route))
            found.append(request);
    }
    return found;
}

Reply ScriptedService::handle(const SeenRequest &request)
{
    const QMutexLocker lock(&m_mutex);
    for (Order &order : m_orders) {
        if (order.left == 0 || !routeOf(request).startsWith(order.route))
            continue;
        --order.left;
        return order.answer(request);
    }
    return usual(request);
}

Reply ScriptedService::usual(const SeenRequest &request)
{
    const QMutexLocker lock(&m_mutex);
    const QByteArray route = routeOf(request);
    if (route.startsWith("GET /result/"))
        return fileReply(request, m_video, "\"v1\"");
    if (request.header("authorization") != "Bearer " + m_key) {
        return json({{QStringLiteral("error"),
                      QJsonObject{{QStringLiteral("code"), QStringLiteral("invalid_api_key")},
                                  {QStringLiteral("message"), QStringLiteral("wrong key")},
                                  {QStringLiteral("type"), QStringLiteral("authentication_error")}}}},
                    401);
    }
    if (route == "POST /v1/videos/generations")
        return create(request);
    if (route == "POST /v1/tasks/batch")
        return batch(request);
    if (route.startsWith("POST /api/v1/files/upload/stream"))
        return upload(request);
    if (route.startsWith("GET /v1/tasks?"))
        return list();
    if (route.startsWith("GET /v1/credits"))
        return jsonReply(200,
                         R"({"success":true,"data":{"token":{"remaining_credits":7,"used_credits":1,)"
                         R"("unlimited_credits":false},"user":{"remaining_credits":9.5,"used_credits":2}}})");
    const QString id = QString::fromLatin1(request.target.mid(QByteArray("/v1/tasks/").size()));
    if (route.startsWith("GET /v1/tasks/") && m_tasks.contains(id))
        return json(describe(id));
    return json(
        {{QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), QStringLiteral("not_found")},
                                               {QStringLiteral("message"), QStringLiteral("unknown")},
                                               {QStringLiteral("type"), QStringLiteral("not_found_error")}}}},
        404);
}

Reply ScriptedService::create(const SeenRequest &request)
{
    QString &id = m_replays[request.header("idempotency-key")];
    if (id.isEmpty())
        id = addTask(QDateTime::currentDateTimeUtc());
    return json({{QStringLiteral("id"), id},
                 {QStringLiteral("model"), QStringLiteral("videoretalk")},
                 {QStringLiteral("status"), QStringLiteral("pending")},
                 {QStringLiteral("progress"), 0},
                 {QStringLiteral("created"), QDateTime::currentSecsSinceEpoch()}});
}

QJsonObject ScriptedService::describe(const QString &id)
{
    Made &made = m_tasks[id];
    ++made.polls;
    QJsonObject task{{QStringLiteral("id"), id},
                     {QStringLiteral("model"), QStringLiteral("videoretalk")},
                     {QStringLiteral("created"), made.created},
                     {QStringLiteral("status"), QStringLiteral("processing")},
                     {QStringLiteral("progress"), 40}};
    if (made.polls >= m_polls) {
        task[QStringLiteral("status")] = QStringLiteral("completed");
        task[QStringLiteral("progress")] = 100;
        const QString link =
            m_server.url(QStringLiteral("/result/%1-%2.mp4").arg(id).arg(++m_links)).toString();
        task[QStringLiteral("results")] = QJsonArray{link};
    }
    return task;
}

Reply ScriptedService::list() const
{
    QJsonArray rows;
    for (auto made = m_tasks.begin(); made != m_tasks.end(); ++made) {
        rows.append(QJsonObject{{QStringLiteral("id"), made.key()},
                                {QStringLiteral("model"), QStringLiteral("videoretalk")},
                                {QStringLiteral("status"), QStringLiteral("processing")},
                                {QStringLiteral("created_at"), made->created}});
    }
    return json({{QStringLiteral("tasks"), rows},
                 {QStringLiteral("data"), rows},
                 {QStringLiteral("total"), rows.size()},
                 {QStringLiteral("page"), 1},
                 {QStringLiteral("page_size"), 50}});
}

Reply ScriptedService::batch(const SeenRequest &request)
{
    QJsonArray tasks;
    for (const auto id : QJsonDocument::fromJson(request.body).object()[u"task_ids"].toArray()) {
        if (m_tasks.contains(id.toString()))
            tasks.append(describe(id.toString()));
    }
    return json({{QStringLiteral("tasks"), tasks}, {QStringLiteral("data"), tasks}});
}

Reply ScriptedService::upload(const SeenRequest &request)
{
    const int number = m_next++;
    const QString url = m_server.url(QStringLiteral("/files/%1").arg(number)).toString();
    const auto now = QDateTime::currentDateTimeUtc();
    return json({{QStringLiteral("success"), true},
                 {QStringLiteral("code"), 200},
                 {QStringLiteral("data"),
                  QJsonObject{{QStringLiteral("file_id"), QStringLiteral("file-%1").arg(number)},
                              {QStringLiteral("file_name"), QStringLiteral("f%1").arg(number)},
                              {QStringLiteral("file_size"), request.body.size()},
                              {QStringLiteral("file_url"), url},
                              {QStringLiteral("upload_time"), now.toString(Qt::ISODate)},
                              {QStringLiteral("expires_at"), now.addDays(3).toString(Qt::ISODate)}}}});
}

} // namespace retalk::test
