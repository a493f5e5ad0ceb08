#include "base/jsonreading.h"

#include "base/log.h"
#include "base/printable.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <cmath>

namespace retalk::json {

namespace {

struct ReadingText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::Answer)
};

// Instants outside the years 1970 to 9999 are not plausible times.
constexpr double kLastSecond = 253402300799.0;
// Numbers above this (in seconds, the year 5138) are milliseconds.
constexpr double kFirstMillisecond = 1e11;
// Signed links may have a few thousand characters; no other text we read is longer.
constexpr qsizetype kLongestText = 16'384;

/// Returns true for a number that was written as an integer of up to 63 bits, whose digits are all kept.
bool isWhole(const QJsonValue &value)
{
    return value.isDouble() && value.toVariant().typeId() == QMetaType::LongLong;
}

} // namespace

Error malformed(const QString &detail)
{
    return Error{.kind = ErrorKind::Protocol,
                 .message = ReadingText::tr("The service sent an answer that Retalk doesn't understand. "
                                            "Check the service's address, and try again later."),
                 .detail = oneLine(redacted(detail))};
}

Expected<QJsonObject> object(const QByteArray &bytes)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parseError);
    if (document.isObject())
        return document.object();
    const QString why =
        parseError.error == QJsonParseError::NoError
            ? QStringLiteral("not a JSON object")
            : QStringLiteral("%1 at byte %2").arg(parseError.errorString()).arg(parseError.offset);
    return failure(malformed(QStringLiteral("%1: %2").arg(why, QString::fromUtf8(bytes.left(200)))));
}

std::optional<double> number(const QJsonValue &value)
{
    bool ok = value.isDouble();
    double number = value.toDouble();
    if (value.isString())
        number = QLocale::c().toDouble(value.toString().trimmed(), &ok);
    if (!ok || !std::isfinite(number))
        return std::nullopt;
    return number;
}

std::optional<qint64> integer(const QJsonValue &value)
{
    const auto found = number(value);
    if (!found || std::abs(*found) > 9e15) // beyond this, a double can't represent every integer
        return std::nullopt;
    return qint64(*found);
}

QString id(const QJsonValue &value)
{
    static const QRegularExpression rule(QStringLiteral("\\A[A-Za-z0-9._:-]{1,256}\\z"));
    const QString text = value.isString() ? value.toString() : isWhole(value) ? json::text(value) : QString();
    const bool isStep = text == u"." || text == u".."; // a path component that leads elsewhere
    return !isStep && rule.match(text).hasMatch() ? text : QString();
}

QString text(const QJsonValue &value)
{
    if (value.isString())
        return oneLine(value.toString().left(kLongestText));
    if (isWhole(value))
        return QString::number(value.toInteger());
    if (value.isDouble() && std::isfinite(value.toDouble()))
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return {};
}

bool boolean(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().compare(u"true", Qt::CaseInsensitive) == 0 || value.toString() == u"1";
    return value.toBool() || value.toDouble() == 1;
}

QDateTime instant(const QJsonValue &value)
{
    if (const auto found = number(value)) {
        const bool isMilliseconds = *found > kFirstMillisecond;
        const double seconds = isMilliseconds ? *found / 1000 : *found;
        if (seconds < 1 || seconds > kLastSecond) // 0 means "none", also after rounding down
            return {};
        return isMilliseconds ? QDateTime::fromMSecsSinceEpoch(qint64(*found), Qt::UTC)
                              : QDateTime::fromSecsSinceEpoch(qint64(*found), Qt::UTC);
    }
    QDateTime instant = QDateTime::fromString(value.toString().trimmed(), Qt::ISODateWithMs);
    if (!instant.isValid())
        instant = QDateTime::fromString(value.toString().trimmed(), QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    if (instant.isValid() && instant.timeSpec() == Qt::LocalTime)
        instant.setTimeSpec(Qt::UTC); // without a zone, services mean UTC
    return instant.isValid() ? instant.toUTC() : QDateTime();
}

QJsonValue first(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        const auto found = object.constFind(name);
        if (found != object.constEnd() && !found->isNull())
            return *found;
    }
    return QJsonValue(QJsonValue::Undefined);
}

} // namespace retalk::json
