#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace retalk {

/// Parses an HTTP date ("Sun, 06 Nov 1994 08:49:37 GMT") as used in the Date and Retry-After headers. Invalid
/// if malformed.
QDateTime parseHttpDate(const QByteArray &value);

/// Parses a Retry-After header, in seconds or as an HTTP date. Returns the delay from `now`, at most one day;
/// nothing if the value is neither.
std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &value, const QDateTime &now);

} // namespace retalk
