#include "cli/jobscommand.h"

#include "base/log.h"
#include "cli/composition.h"
#include "cli/console.h"
#include "cli/jobargument.h"
#include "cli/serviceoption.h"

#include <QLocale>

#include <algorithm>

namespace retalk::cli {

namespace {

QJsonObject describe(const Job &job)
{
    QJsonObject fields{{u"job"_qs, job.id.toString(QUuid::WithoutBraces)},
                       {u"name"_qs, shownName(job)},
                       {u"state"_qs, toString(job.state)},
                       {u"service"_qs, serviceName(job.service)},
                       {u"task_id"_qs, job.taskId},
                       {u"progress"_qs, job.task.progress},
                       {u"output"_qs, job.outputPath},
                       {u"video"_qs, job.request.videoUrl},
                       {u"audio"_qs, job.request.audioUrl},
                       {u"created"_qs, timeField(job.createdAt)},
                       {u"submitted"_qs, timeField(job.submittedAt)},
                       {u"updated"_qs, timeField(job.updatedAt)},
                       {u"finished"_qs, timeField(job.finishedAt)},
                       {u"expires"_qs, timeField(job.resultExpiresAt)},
                       {u"can_ask_again"_qs, canAskAgain(job)}};
    if (!job.request.referenceImageUrl.isEmpty())
        fields[u"reference"_qs] = job.request.referenceImageUrl;
    if (job.request.audioTrack > 0)
        fields[u"audio_track"_qs] = job.request.audioTrack;
    if (job.request.audioOffset.count() != 0)
        fields[u"audio_offset"_qs] = double(job.request.audioOffset.count()) / 1000;
    if (job.service.kind == ServiceKind::Local)
        fields[u"quality"_qs] = toString(job.request.quality);
    if (const Billing &billing = job.task.billing; billing.charged || billing.reserved)
        fields[u"credits"_qs] = billing.charged.value_or(billing.reserved.value_or(0));
    if (job.state == JobState::WaitingToRetry) {
        fields[u"retry_at"_qs] = timeField(job.retryAt);
        fields[u"attempts"_qs] = job.attempts;
        fields[u"resume_state"_qs] = toString(job.resumeState);
    }
    if (job.error) {
        fields[u"code"_qs] = job.error->apiCode.isEmpty() ? toString(job.error->kind) : job.error->apiCode;
        fields[u"kind"_qs] = toString(job.error->kind);
        fields[u"message"_qs] = job.error->message;
        if (!job.error->field.isEmpty())
            fields[u"field"_qs] = job.error->field;
        if (!job.error->requestId.isEmpty())
            fields[u"request_id"_qs] = job.error->requestId;
    }
    return fields;
}

/// One row for people.
QString row(const Job &job)
{
    const QString when = QLocale().toString(job.createdAt.toLocalTime(), QLocale::ShortFormat);
    const QString detail = job.error                          ? redacted(job.error->message)
                           : job.state == JobState::Completed ? job.outputPath
                                                              : QString();
    const QString task = job.taskId.isEmpty() ? u"-"_qs : job.taskId;
    QStringList columns{shortId(job.id),
                        when,
                        toString(job.state).leftJustified(16),
                        redacted(serviceName(job.service)).leftJustified(7),
                        redacted(task),
                        shownName(job),
                        detail};
    columns.removeAll(QString());
    return columns.join(u"  ");
}

} // namespace

JobsCommand::JobsCommand()
    : Command({.name = u"jobs"_qs,
               .description = tr("List every job, newest first."),
               .options = {jsonOption()},
               .required = {},
               .words = {}})
{
}

void JobsCommand::start(const QCommandLineParser &, Composition &parts, Console &console)
{
    // The window's list puts what isn't over on top.
    const JobStore *store = parts.store();
    QList<JobKey> keys = store->keys({});
    std::stable_sort(keys.begin(), keys.end(), [store](const JobKey &left, const JobKey &right) {
        return left.createdMs != right.createdMs ? left.createdMs > right.createdMs
                                                 : store->position(left.id) > store->position(right.id);
    });
    for (const JobKey &key : std::as_const(keys)) {
        const auto job = store->job(key.id);
        if (!job)
            continue;
        console.event(u"job"_qs, describe(*job));
        console.result(row(*job));
    }
    if (keys.isEmpty())
        console.say(tr("There are no jobs yet."));
    Q_EMIT finished(ExitDone);
}

} // namespace retalk::cli
