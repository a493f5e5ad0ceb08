#include "service/routes/accountroutes.h"

#include "service/http/answers.h"
#include "service/http/httpserver.h"
#include "service/routes/routecontext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <httplib.h>

namespace retalk::service {

using namespace Qt::StringLiterals;

namespace {

void health(const RouteContext &context, httplib::Response &answer)
{
    sendJson(answer, 200,
             {{u"status"_s, u"ok"_s},
              {u"version"_s, QStringLiteral(RETALK_VERSION)},
              {u"pid"_s, QCoreApplication::applicationPid()},
              {u"accepts_files"_s, context.options.acceptsFiles}});
}

void credits(const Call &, httplib::Response &answer)
{
    const QJsonObject token{
        {u"remaining_credits"_s, 0}, {u"used_credits"_s, 0}, {u"unlimited_credits"_s, true}};
    const QJsonObject user{{u"remaining_credits"_s, 0}, {u"used_credits"_s, 0}};
    sendJson(answer, 200,
             {{u"success"_s, true},
              {u"message"_s, QString()},
              {u"data"_s, QJsonObject{{u"token"_s, token}, {u"user"_s, user}}}});
}

QJsonObject pricingBody(bool isFull)
{
    const QJsonObject rule{{u"billing_rule"_s, u"per_second"_s},
                           {u"unit"_s, u"second"_s},
                           {u"credits_per_second"_s, 0},
                           {u"minimum_credits"_s, 0}};
    QJsonObject data{
        {u"model"_s, u"videoretalk"_s}, {u"currency"_s, u"credits"_s}, {u"rules"_s, QJsonArray{rule}}};
    if (isFull)
        data.insert(u"limits"_s,
                    QJsonObject{{u"query_face_threshold"_s,
                                 QJsonObject{{u"min"_s, 120}, {u"max"_s, 200}, {u"default"_s, 170}}}});
    return {{u"success"_s, true}, {u"data"_s, data}};
}

void pricing(const Call &call, httplib::Response &answer)
{
    if (call.captured.first() != u"videoretalk")
        return sendRefusal(answer,
                           {.status = 404, .code = u"model_not_found"_s, .message = u"Unknown model."_s});
    const QJsonObject body = pricingBody(call.query("view") == u"full"_s);
    const QByteArray json = QJsonDocument(body).toJson(QJsonDocument::Compact);
    const QString etag = u"\"%1\""_s.arg(
        QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex().left(16)));
    answer.set_header("ETag", etag.toStdString());
    const QString known = call.header("If-None-Match");
    if (known == u"*" || known.contains(etag)) {
        answer.status = 304;
        return;
    }
    sendJson(answer, 200, body);
}

} // namespace

void addAccountRoutes(HttpServer &server, const RouteContext &context)
{
    server.add(
        {"GET", "/health", Access::Bearer, Body::None, [&context](const Call &, httplib::Response &answer) {
             health(context, answer);
         }});
    server.add({"GET", "/v1/credits", Access::Bearer, Body::None, credits});
    // Needs no key, as the contract says.
    server.add({"GET", "/v1/catalog/models/{}/pricing-rules", Access::Open, Body::None, pricing});
}

} // namespace retalk::service
