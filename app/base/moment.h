#pragma once

#include <QDateTime>
#include <QString>

namespace retalk {

/// Formats `when` for the current language and time zone: the time alone if it is on `day`, else with the
/// date.
QString momentText(const QDateTime &when, const QDate &day);

} // namespace retalk
