#include "base/retryafter.h"

#include <QLocale>

#include <algorithm>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

constexpr std::chrono::milliseconds kLongestRetryAfter = std::chrono::hours(24);

} // namespace

QDateTime parseHttpDate(const QByteArray &value)
{
    const QByteArray text = value.trimmed();
    const QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(text.left(25)), u"ddd, dd MMM yyyy hh:mm:ss"_s);
    return date.isValid() && text.endsWith("GMT") ? QDateTime(date.date(), date.time(), Qt::UTC)
                                                  : QDateTime();
}

std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &value, const QDateTime &now)
{
    const QByteArray text = value.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    bool ok = false;
    std::chrono::milliseconds wait{0};
    if (const double seconds = text.toDouble(&ok); ok) {
        if (!(seconds >= 0)) // not a number is neither
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
