#include "base/retryafter.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

constexpr std::chrono::milliseconds kLongestRetryAfter = std::chrono::hours(24);

} // namespace

// RFC 9110, 5.6.7: "Sun, 06 Nov 1994 08:49:37 GMT" and two obsolete formats that clients must accept.
QDateTime parseHttpDate(const QByteArray &value)
{
    QString text = QString::fromLatin1(value).simplified();
    const bool isZoned = text.endsWith(u" GMT");
    if (isZoned) {
        text.chop(4);
        // The weekday is redundant, and wrong for the century that Qt assumes for a two-digit year.
        text = text.section(u", "_s, 1);
    }
    const QLocale locale = QLocale::c();
    QDateTime date;
    if (isZoned) {
        date = locale.toDateTime(text, u"dd MMM yyyy hh:mm:ss"_s);
        if (!date.isValid())
            date = locale.toDateTime(text, u"dd-MMM-yy hh:mm:ss"_s);
        if (date.isValid() && date.date().year() < 1970)
            date = date.addYears(100);
    } else {
        date = locale.toDateTime(text, u"ddd MMM d hh:mm:ss yyyy"_s);
    }
    return date.isValid() ? QDateTime(date.date(), date.time(), Qt::UTC) : QDateTime();
}

std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &value, const QDateTime &now)
{
    const QByteArray text = value.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    bool ok = false;
    std::chrono::milliseconds wait{0};
    if (const double seconds = text.toDouble(&ok); ok) {
        if (!(seconds >= 0) || std::isinf(seconds)) // "nan" and "inf" are neither
            return std::nullopt;
        wait =
            std::chrono::milliseconds(qint64(std::min(seconds * 1000, double(kLongestRetryAfter.count()))));
    } else {
        const QDateTime instant = parseHttpDate(text);
        if (!instant.isValid())
            return std::nullopt;
        wait = std::chrono::milliseconds(std::max<qint64>(now.msecsTo(instant), 0));
    }
    return std::min(wait, kLongestRetryAfter);
}

} // namespace retalk
