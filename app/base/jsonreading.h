#pragma once

#include "base/expected.h"

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>

#include <initializer_list>

/// Reading of JSON from other programs. Accepts any input, and numbers given as strings or vice versa.
namespace retalk::json {

/// Returns the top-level object of `bytes`, or an Error of kind Protocol.
Expected<QJsonObject> object(const QByteArray &bytes);

/// Returns a finite number, or one given as a string.
std::optional<double> number(const QJsonValue &value);
std::optional<qint64> integer(const QJsonValue &value);
/// Returns a string on a single line, without terminal control characters (base/printable.h) and with at most
/// 16,384 characters. Numbers and booleans are converted; integers of up to 63 bits keep every digit. Empty
/// for anything else.
QString text(const QJsonValue &value);
/// Returns a string that is safe as part of a path (up to 256 of A-Z a-z 0-9 . _ : -) or an integer of up to
/// 63 bits as text. Empty for anything else.
QString id(const QJsonValue &value);
/// Returns true for true, "true", 1 and "1".
bool boolean(const QJsonValue &value);
/// Parses Unix seconds or milliseconds, given as a number or a string, or an ISO 8601 string. Returns UTC;
/// invalid for anything else.
QDateTime instant(const QJsonValue &value);
/// Returns the value of the first of `names` that is present and not null.
QJsonValue first(const QJsonObject &object, std::initializer_list<QLatin1StringView> names);

/// Returns a Protocol error; `detail` says what is wrong with the answer.
Error malformed(const QString &detail);

} // namespace retalk::json
