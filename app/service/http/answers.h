#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace httplib {
struct Response;
}

namespace retalk::service {

/// One refusal in the contract's envelope (api-contract: "HTTP errors").
struct Refusal
{
    int status = 400;
    QString type; ///< empty: the contract's type for `status`
    QString code;
    QString message;
    QString param;      ///< the field at fault, or empty
    QString suggestion; ///< what to do instead, or empty
};

/// The refusal of one field or parameter: 400 with `invalid_parameters`.
Refusal invalidParameter(const QString &param, const QString &message);

/// The contract's `error.type` for an HTTP status.
QString errorTypeFor(int status);

/// The envelope: {"error": {code, message, type, param, fallback_suggestion}}.
QJsonObject toEnvelope(const Refusal &refusal);

/// Fills `answer` with compact JSON.
void sendJson(httplib::Response &answer, int status, const QJsonObject &body);
void sendRefusal(httplib::Response &answer, const Refusal &refusal);

/// The files service's form: {"success", "code", "msg", "data"}.
void sendFilesData(httplib::Response &answer, const QJsonValue &data);
/// Its refusals carry the common envelope's `error` too, so that either kind of client understands them.
void sendFilesRefusal(httplib::Response &answer, const Refusal &refusal, int filesCode);

} // namespace retalk::service
