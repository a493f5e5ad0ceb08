#include "joblist/jobtext.h"

#include "common/format.h"
#include "common/servicenames.h"
#include "joblist/jobline.h"
#include "net/translatedmessage.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace retalk {

namespace {

struct TextWords
{
    Q_DECLARE_TR_FUNCTIONS(retalk::JobText)
};

/// Quotes any text as a single shell word.
QString quoted(QString text)
{
    return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QLatin1String("'\\''")) + QLatin1Char('\'');
}

} // namespace

QString asCurl(const Job &job)
{
    const bool local = job.service.kind == ServiceKind::Local;
    // The local service's port and token change with every start.
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
    QStringList lines{shownName(job)};
    const auto add = [&lines](const QString &pattern, const QString &value) {
        if (!value.isEmpty())
            lines << pattern.arg(value);
    };
    if (job.error) {
        add(QStringLiteral("%1"), translatedMessage(*job.error));
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

QString stateName(JobState state)
{
    switch (state) {
    case JobState::Queued:
        return TextWords::tr("Waiting");
    case JobState::Preparing:
        return TextWords::tr("Uploading");
    case JobState::Submitting:
        return TextWords::tr("Submitting");
    case JobState::Pending:
        return TextWords::tr("Waiting on the service");
    case JobState::Processing:
        return TextWords::tr("Processing");
    case JobState::Downloading:
        return TextWords::tr("Downloading");
    case JobState::Completed:
        return TextWords::tr("Done");
    case JobState::Unconfirmed:
        return TextWords::tr("Unconfirmed");
    case JobState::WaitingToRetry:
        return TextWords::tr("Waiting to retry");
    case JobState::Failed:
        return TextWords::tr("Failed");
    case JobState::Cancelled:
        return TextWords::tr("Cancelled");
    case JobState::Expired:
        return TextWords::tr("Expired");
    }
    return {};
}

namespace {

QString qualityName(DraftQuality quality)
{
    switch (quality) {
    case DraftQuality::Fast:
        return TextWords::tr("Fast");
    case DraftQuality::High:
        return TextWords::tr("High");
    case DraftQuality::Normal:
        break;
    }
    return TextWords::tr("Normal");
}

} // namespace

QList<JobFact> detailsOf(const Job &job)
{
    const QLocale locale;
    QList<JobFact> facts;
    const auto head = [&facts](const QString &title) {
        facts.append({title, {}});
    };
    const auto add = [&facts](const QString &label, const QString &value) {
        if (!value.isEmpty())
            facts.append({label, value});
    };
    const auto onOff = [](bool isOn) {
        return isOn ? TextWords::tr("On") : TextWords::tr("Off");
    };

    head(TextWords::tr("Job"));
    add(TextWords::tr("Name"), shownName(job));
    if (!job.marks.title.isEmpty())
        add(TextWords::tr("Inputs"), job.name);
    add(TextWords::tr("State"), stateName(job.state));
    add(TextWords::tr("Kind"), isDraft(job) ? TextWords::tr("Draft") : TextWords::tr("Final"));
    add(TextWords::tr("Project"), job.marks.project);
    add(TextWords::tr("Note"), job.marks.note);

    head(TextWords::tr("Submitted"));
    add(TextWords::tr("Video"), job.request.videoUrl);
    add(TextWords::tr("Voice track"), job.request.audioUrl);
    if (job.request.audioTrack > 0)
        add(TextWords::tr("Audio track"), locale.toString(job.request.audioTrack));
    if (job.request.audioOffset.count() != 0)
        //: How much later the voice track starts; %1 is a number of milliseconds
        add(TextWords::tr("Offset"),
            TextWords::tr("%1 ms").arg(locale.toString(qint64(job.request.audioOffset.count()))));
    add(TextWords::tr("Face photo"), job.request.referenceImageUrl);
    if (!job.request.referenceImageUrl.isEmpty())
        add(TextWords::tr("Match"), locale.toString(job.request.faceThreshold));
    add(TextWords::tr("Extend the video"), onOff(job.request.videoExtension));
    if (isDraft(job))
        add(TextWords::tr("Draft quality"), qualityName(job.request.quality));
    add(TextWords::tr("Callback URL"), job.request.callbackUrl);

    head(TextWords::tr("Service"));
    add(TextWords::tr("Service"), serviceName(job.service));
    add(TextWords::tr("Address"), job.service.apiBase.toString());
    add(TextWords::tr("Task id"), job.taskId);
    add(TextWords::tr("Status"), job.task.statusText);
    add(TextWords::tr("Engine"), job.task.engine);
    if (job.task.videoDuration && *job.task.videoDuration > 0)
        add(TextWords::tr("Length"), Format::length(*job.task.videoDuration));
    add(TextWords::tr("Warnings"), job.task.warnings.join(u'\n'));

    head(TextWords::tr("Times"));
    add(TextWords::tr("Created"), Format::exactMoment(job.createdAt));
    add(TextWords::tr("Submitted"), Format::exactMoment(job.submittedAt));
    add(TextWords::tr("Accepted by the service"), Format::exactMoment(job.task.created));
    add(TextWords::tr("Finished"), Format::exactMoment(job.finishedAt));
    QDateTime since = job.createdAt;
    JobState stage = JobState::Queued;
    for (const StageEntry &next : job.stages) {
        if (since.isValid() && next.since >= since)
            add(stateName(stage), Format::length(std::chrono::milliseconds(since.msecsTo(next.since))));
        since = next.since;
        stage = next.state;
    }

    const Billing &billing = job.task.billing;
    if (billing.reserved || billing.charged || billing.refunded) {
        head(TextWords::tr("Credits"));
        if (billing.reserved)
            add(TextWords::tr("Estimated and reserved"), Format::credits(*billing.reserved));
        if (billing.charged)
            add(TextWords::tr("Charged"),
                billing.usd ? TextWords::tr("%1 (%2)", "credits, dollars")
                                  .arg(Format::credits(*billing.charged), Format::dollars(*billing.usd))
                            : Format::credits(*billing.charged));
        if (billing.reserved && billing.charged && *billing.reserved != *billing.charged)
            add(TextWords::tr("Difference"), Format::credits(*billing.charged - *billing.reserved));
        if (billing.refunded)
            add(TextWords::tr("Refunded"), Format::credits(*billing.refunded));
    }

    if (!job.outputPath.isEmpty()) {
        head(TextWords::tr("Result"));
        add(TextWords::tr("File"), QDir::toNativeSeparators(job.outputPath));
        if (job.syncVerdict)
            add(TextWords::tr("Sync"), Format::sync(*job.syncVerdict));
    }

    if (job.error || job.task.error) {
        head(TextWords::tr("Failure"));
        if (job.error) {
            add(TextWords::tr("What happened"), translatedMessage(*job.error));
            add(TextWords::tr("Details"), job.error->detail);
            add(TextWords::tr("Code"), job.error->apiCode);
            if (job.error->httpStatus > 0)
                add(TextWords::tr("HTTP status"), QString::number(job.error->httpStatus));
            add(TextWords::tr("Request id"), job.error->requestId);
        }
        if (job.task.error) {
            add(TextWords::tr("The service's code"), job.task.error->code);
            add(TextWords::tr("The service's message"), job.task.error->message);
            add(TextWords::tr("The service's suggestion"), job.task.error->suggestion);
        }
    }
    return facts;
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
