#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace httplib {
struct Response;
}

namespace retalk::service {

/// An error response in the contract's envelope (resources/docs/api.md: "HTTP errors").
struct Refusal
{
    int status = 400;
    QString type; ///< empty: the contract's type for `status`
    QString code;
    QString message;
    QString param;      ///< the invalid field, or empty
    QString suggestion; ///< what to do instead, or empty
};

/// Returns the refusal of a field or parameter: 400 with `invalid_parameters`.
Refusal invalidParameter(const QString &param, const QString &message);

/// Returns the contract's `error.type` for an HTTP status.
QString errorTypeFor(int status);

/// Returns the envelope: {"error": {code, message, type, param, fallback_suggestion}}.
QJsonObject toEnvelope(const Refusal &refusal);

/// Sends `body` as compact JSON.
void sendJson(httplib::Response &answer, int status, const QJsonObject &body);
void sendRefusal(httplib::Response &answer, const Refusal &refusal);

/// Sends the answer format of the files service: {"success", "code", "msg", "data"}.
void sendFilesData(httplib::Response &answer, const QJsonValue &data);
/// Sends a refusal of the files service. It also carries the common envelope's `error`, so that clients of
/// either format understand it.
void sendFilesRefusal(httplib::Response &answer, const Refusal &refusal, int filesCode);

} // namespace retalk::service
