#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace retalk {

/// An HTTP date ("Sun, 06 Nov 1994 08:49:37 GMT"), as in the headers Date and Retry-After; invalid when it is
/// none.
QDateTime parseHttpDate(const QByteArray &value);

/// The value of a Retry-After header, as seconds or as an HTTP date: the wait from `now` on, at most a day;
/// nothing when it is neither.
std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &value, const QDateTime &now);

} // namespace retalk
