#pragma once

#include <QDateTime>
#include <QString>

namespace retalk {

/// `when` as people say it in the current language and time zone: the time alone on `day`, else with the
/// date.
QString momentText(const QDateTime &when, const QDate &day);

} // namespace retalk
