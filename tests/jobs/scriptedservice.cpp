#include "jobs/scriptedservice.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QMutexLocker>
#include <QUrlQuery>

#include <algorithm>

namespace retalk::test {

namespace {

QByteArray routeOf(const SeenRequest &request)
{
    return request.method + ' ' + request.target;
}

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1();
}

Reply json(const QJsonObject &object, int status = 200)
{
    return jsonReply(status, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

ScriptedService::ScriptedService(FaultServer::Options options)
    : m_server([this](const SeenRequest &request) { return handle(request); }, options)
{
    const QMutexLocker lock(&m_mutex); // the server already accepts requests
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

void ScriptedService::heal()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_orders.clear();
    }
    m_server.show(FaultServer::Certificate::Good);
    m_server.serve();
}

void ScriptedService::setResultBase(const QUrl &base)
{
    const QMutexLocker lock(&m_mutex);
    m_resultBase = base;
}

void ScriptedService::setPublicHost(const QByteArray &address)
{
    const QMutexLocker lock(&m_mutex);
    m_publicHost = address;
}

void ScriptedService::setContent(const Content &content)
{
    const QMutexLocker lock(&m_mutex);
    m_content = content;
}

void ScriptedService::ignoreKeys()
{
    const QMutexLocker lock(&m_mutex);
    m_knowsKeys = false;
}

QList<std::pair<QString, QByteArray>> ScriptedService::taken() const
{
    const QMutexLocker lock(&m_mutex);
    return m_taken;
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

int ScriptedService::taskCount() const
{
    const QMutexLocker lock(&m_mutex);
    return int(m_tasks.size());
}

QStringList ScriptedService::keptFiles() const
{
    const QMutexLocker lock(&m_mutex);
    return m_files;
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
    if (!m_publicHost.isEmpty() && request.target.startsWith(m_publicHost)) {
        SeenRequest ours = request;
        ours.target.remove(0, m_publicHost.size());
        return usual(ours);
    }
    const QByteArray route = routeOf(request);
    if (route.startsWith("GET /result/"))
        return result(request);
    if (route.startsWith("GET /health"))
        return json({{QStringLiteral("status"), QStringLiteral("ok")}});
    if (!m_key.isEmpty() && request.header("authorization") != "Bearer " + m_key) {
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
    if (route.startsWith("DELETE /api/v1/files/"))
        return deleteFile(QString::fromLatin1(request.target.mid(QByteArray("/api/v1/files/").size())));
    if (route.startsWith("GET /v1/tasks?"))
        return list(request);
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
    const bool isReplay = !id.isEmpty() && m_knowsKeys;
    if (!isReplay) {
        id = addTask(QDateTime::currentDateTimeUtc());
        m_taken.append({id, request.body});
    }
    const Reply reply = json({{QStringLiteral("id"), id},
                              {QStringLiteral("model"), QStringLiteral("videoretalk")},
                              {QStringLiteral("status"), QStringLiteral("pending")},
                              {QStringLiteral("progress"), 0},
                              {QStringLiteral("created"), QDateTime::currentSecsSinceEpoch()}});
    return isReplay ? reply.with("idempotency-replayed", "true") : reply;
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
        const QUrl base = m_resultBase.isEmpty() ? m_server.url({}) : m_resultBase;
        task[QStringLiteral("results")] =
            QJsonArray{base.toString() + QStringLiteral("/result/%1-%2.mp4").arg(id).arg(++m_links)};
    }
    return task;
}

Reply ScriptedService::list(const SeenRequest &request) const
{
    const QUrlQuery query(QUrl::fromEncoded(request.target));
    const int page = qMax(1, query.queryItemValue(QStringLiteral("page")).toInt());
    const int size = qMax(1, query.queryItemValue(QStringLiteral("page_size")).toInt());
    QStringList ids = m_tasks.keys();
    std::sort(ids.begin(), ids.end(), std::greater<>()); // ids contain a growing number: newest first
    QJsonArray rows;
    for (const QString &id : ids.mid(qsizetype(page - 1) * size, size)) {
        rows.append(QJsonObject{{QStringLiteral("id"), id},
                                {QStringLiteral("model"), QStringLiteral("videoretalk")},
                                {QStringLiteral("status"), QStringLiteral("processing")},
                                {QStringLiteral("created_at"), m_tasks.value(id).created}});
    }
    return json({{QStringLiteral("tasks"), rows},
                 {QStringLiteral("data"), rows},
                 {QStringLiteral("total"), ids.size()},
                 {QStringLiteral("page"), page},
                 {QStringLiteral("page_size"), size}})
        .with("Date", httpDate(QDateTime::currentDateTimeUtc()));
}

/// The path is "/result/<task id>-<link number>.mp4".
Reply ScriptedService::result(const SeenRequest &request) const
{
    if (!m_content)
        return fileReply(request, m_video, "\"v1\"");
    const QByteArray name = request.target.mid(request.target.lastIndexOf('/') + 1);
    const QByteArray id = name.first(name.lastIndexOf('-'));
    return fileReply(request, m_content(QString::fromLatin1(id)), '"' + id + '"');
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

Reply ScriptedService::deleteFile(const QString &id)
{
    if (m_files.removeAll(id) == 0)
        return json({{QStringLiteral("success"), false}, {QStringLiteral("code"), 404}}, 404);
    return json({{QStringLiteral("success"), true}, {QStringLiteral("code"), 200}});
}

Reply ScriptedService::upload(const SeenRequest &request)
{
    const int number = m_next++;
    const QString url = m_server.url(QStringLiteral("/files/%1").arg(number)).toString();
    const auto now = QDateTime::currentDateTimeUtc();
    m_files.append(QStringLiteral("file-%1").arg(number));
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
