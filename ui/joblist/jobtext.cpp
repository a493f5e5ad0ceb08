#include "joblist/jobtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace retalk {

namespace {

struct TextWords
{
    Q_DECLARE_TR_FUNCTIONS(retalk::JobText)
};

/// One word for sh, whatever is in it.
QString quoted(QString text)
{
    return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QLatin1String("'\\''")) + QLatin1Char('\'');
}

} // namespace

QString asCurl(const Job &job)
{
    const bool local = job.service.kind == ServiceKind::Local;
    // The port and the token of the service on this computer change with every start.
    const QString base =
        local ? QStringLiteral("\"$RETALK_SERVICE_URL\"") : quoted(job.service.apiBase.toString());
    const QString key =
        u'$' + (local ? QStringLiteral("RETALK_SERVICE_TOKEN") : keyVariable(job.service.apiBase.host()));
    QStringList parts{QStringLiteral("curl -X POST %1/v1/videos/generations").arg(base),
                      QStringLiteral("-H \"Authorization: Bearer %1\"").arg(key),
                      QStringLiteral("-H 'Content-Type: application/json'")};
    if (!job.idempotencyKey.isEmpty())
        parts << QStringLiteral("-H ") + quoted(QStringLiteral("Idempotency-Key: ") + job.idempotencyKey);
    const QByteArray body = job.body.isEmpty() ? toBody(job.request, job.service.kind) : job.body;
    parts << QStringLiteral("--data-raw ") + quoted(QString::fromUtf8(body));
    return parts.join(QLatin1String(" \\\n  "));
}

QString errorReport(const Job &job)
{
    if (!job.error && !job.task.error)
        return {};
    QStringList lines{job.name};
    const auto add = [&lines](const QString &pattern, const QString &value) {
        if (!value.isEmpty())
            lines << pattern.arg(value);
    };
    if (job.error) {
        add(QStringLiteral("%1"), job.error->message);
        add(TextWords::tr("Detail: %1"), job.error->detail);
        add(TextWords::tr("Code: %1"), job.error->apiCode);
        if (job.error->httpStatus > 0)
            add(TextWords::tr("HTTP status: %1"), QString::number(job.error->httpStatus));
    }
    if (job.task.error) {
        add(TextWords::tr("Task error: %1"), job.task.error->code);
        add(QStringLiteral("%1"), job.task.error->message);
    }
    if (job.error)
        add(TextWords::tr("Request id: %1"), job.error->requestId);
    add(TextWords::tr("Task id: %1"), job.taskId);
    return lines.join(QLatin1Char('\n'));
}

QString dayHeading(const QDate &day, const QDate &today)
{
    if (day == today)
        return TextWords::tr("Today");
    if (day == today.addDays(-1))
        return TextWords::tr("Yesterday");
    const QLocale locale;
    return day.year() == today.year()
               ? locale.toString(day, TextWords::tr("d MMMM", "day heading in this year"))
               : locale.toString(day, QLocale::LongFormat);
}

} // namespace retalk
