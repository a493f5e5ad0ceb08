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
/// Text on one line without anything that a terminal obeys (base/printable.h), at most 16,384 characters; or
/// a number or boolean written as text, integers of up to 63 bits to the last digit; empty for anything else.
QString text(const QJsonValue &value);
/// Text that can stand in a path as it is: up to 256 of A-Z a-z 0-9 . _ : -, or an integer of up to 63 bits;
/// empty for anything else.
QString id(const QJsonValue &value);
/// true, "true", 1 and "1".
bool boolean(const QJsonValue &value);
/// Unix seconds or milliseconds, as a number or text, or an ISO 8601 text; invalid when it is none. UTC.
QDateTime instant(const QJsonValue &value);
/// The value of the first of `names` that is there and not null.
QJsonValue first(const QJsonObject &object, std::initializer_list<QLatin1StringView> names);

/// A Protocol error: `detail` says what was wrong with the answer.
Error malformed(const QString &detail);

} // namespace retalk::json
