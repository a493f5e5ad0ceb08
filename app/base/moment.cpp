#include "base/moment.h"

#include <QLocale>

namespace retalk {

QString momentText(const QDateTime &when, const QDate &day)
{
    const QDateTime local = when.toLocalTime();
    return local.date() == day ? QLocale().toString(local.time(), QLocale::ShortFormat)
                               : QLocale().toString(local, QLocale::ShortFormat);
}

} // namespace retalk
