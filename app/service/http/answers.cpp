#include "service/http/answers.h"

#include <QJsonDocument>

#include <httplib.h>

namespace retalk::service {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace

Refusal invalidParameter(const QString &param, const QString &message)
{
    return {.code = u"invalid_parameters"_s, .message = message, .param = param};
}

QString errorTypeFor(int status)
{
    switch (status) {
    case 401:
        return u"authentication_error"_s;
    case 402:
        return u"insufficient_quota_error"_s;
    case 403:
        return u"permission_error"_s;
    case 404:
    case 410:
        return u"not_found_error"_s;
    case 413:
    case 415:
        return u"request_too_large_error"_s;
    case 429:
        return u"rate_limit_error"_s;
    case 502:
        return u"upstream_error"_s;
    case 503:
    case 504:
        return u"service_unavailable_error"_s;
    default:
        return status >= 500 ? u"internal_server_error"_s : u"invalid_request_error"_s;
    }
}

QJsonObject toEnvelope(const Refusal &refusal)
{
    return {{u"error"_s,
             QJsonObject{{u"code"_s, refusal.code},
                         {u"message"_s, refusal.message},
                         {u"type"_s, refusal.type.isEmpty() ? errorTypeFor(refusal.status) : refusal.type},
                         {u"param"_s, orNull(refusal.param)},
                         {u"fallback_suggestion"_s, orNull(refusal.suggestion)}}}};
}

void sendJson(httplib::Response &answer, int status, const QJsonObject &body)
{
    answer.status = status;
    answer.set_content(QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString(), "application/json");
}

void sendRefusal(httplib::Response &answer, const Refusal &refusal)
{
    sendJson(answer, refusal.status, toEnvelope(refusal));
}

void sendFilesData(httplib::Response &answer, const QJsonValue &data)
{
    sendJson(answer, 200,
             {{u"success"_s, true}, {u"code"_s, 200}, {u"msg"_s, u"success"_s}, {u"data"_s, data}});
}

void sendFilesRefusal(httplib::Response &answer, const Refusal &refusal, int filesCode)
{
    QJsonObject body = toEnvelope(refusal);
    body.insert(u"success"_s, false);
    body.insert(u"code"_s, filesCode);
    body.insert(u"msg"_s, refusal.message);
    body.insert(u"data"_s, QJsonValue::Null);
    sendJson(answer, refusal.status, body);
}

} // namespace retalk::service
