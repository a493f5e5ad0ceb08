#pragma once

#include "base/expected.h"

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>

#include <initializer_list>

/// Reading JSON that others wrote: tolerant of numbers given as strings and the other way round, total over
/// anything.
namespace retalk::json {

/// The top-level object of `bytes`, or an Error of kind Protocol.
Expected<QJsonObject> object(const QByteArray &bytes);

/// A finite number, or the text of one.
std::optional<double> number(const QJsonValue &value);
std::optional<qint64> integer(const QJsonValue &value);
/// Text, or a number or boolean written as text; empty for anything else.
QString text(const QJsonValue &value);
/// true, "true", 1 and "1".
bool boolean(const QJsonValue &value);
/// Unix seconds or milliseconds, as a number or text, or an ISO 8601 text; invalid when it is none. UTC.
QDateTime instant(const QJsonValue &value);
/// The value of the first of `names` that is there and not null.
QJsonValue first(const QJsonObject &object, std::initializer_list<QLatin1StringView> names);

/// A Protocol error: `detail` says what was wrong with the answer.
Error malformed(const QString &detail);

} // namespace retalk::json
