#include "cli/jobscommand.h"

#include "base/log.h"
#include "cli/console.h"
#include "cli/jobargument.h"
#include "cli/serviceoption.h"
#include "program/composition.h"

#include <QLocale>

#include <algorithm>

namespace retalk::cli {

namespace {

using namespace Qt::StringLiterals;

QJsonObject describe(const Job &job)
{
    QJsonObject fields{{u"job"_s, job.id.toString(QUuid::WithoutBraces)},
                       {u"name"_s, shownName(job)},
                       {u"state"_s, toString(job.state)},
                       {u"service"_s, serviceName(job.service)},
                       {u"task_id"_s, job.taskId},
                       {u"progress"_s, job.task.progress},
                       {u"output"_s, job.outputPath},
                       {u"video"_s, job.request.videoUrl},
                       {u"audio"_s, job.request.audioUrl},
                       {u"created"_s, timeField(job.createdAt)},
                       {u"submitted"_s, timeField(job.submittedAt)},
                       {u"updated"_s, timeField(job.updatedAt)},
                       {u"finished"_s, timeField(job.finishedAt)},
                       {u"expires"_s, timeField(job.resultExpiresAt)},
                       {u"can_ask_again"_s, canAskAgain(job)}};
    if (!job.request.referenceImageUrl.isEmpty())
        fields[u"reference"_s] = job.request.referenceImageUrl;
    if (job.request.audioTrack > 0)
        fields[u"audio_track"_s] = job.request.audioTrack;
    if (job.request.audioOffset.count() != 0)
        fields[u"audio_offset"_s] = double(job.request.audioOffset.count()) / 1000;
    if (job.service.kind == ServiceKind::Local)
        fields[u"quality"_s] = toString(job.request.quality);
    if (const Billing &billing = job.task.billing; billing.charged || billing.reserved)
        fields[u"credits"_s] = billing.charged.value_or(billing.reserved.value_or(0));
    if (job.state == JobState::WaitingToRetry) {
        fields[u"retry_at"_s] = timeField(job.retryAt);
        fields[u"attempts"_s] = job.attempts;
        fields[u"resume_state"_s] = toString(job.resumeState);
    }
    if (job.error) {
        fields[u"code"_s] = job.error->apiCode.isEmpty() ? toString(job.error->kind) : job.error->apiCode;
        fields[u"kind"_s] = toString(job.error->kind);
        fields[u"message"_s] = job.error->message;
        if (!job.error->field.isEmpty())
            fields[u"field"_s] = job.error->field;
        if (!job.error->requestId.isEmpty())
            fields[u"request_id"_s] = job.error->requestId;
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
    const QString task = job.taskId.isEmpty() ? u"-"_s : job.taskId;
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
    : Command({.name = u"jobs"_s,
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
        console.event(u"job"_s, describe(*job));
        console.result(row(*job));
    }
    if (keys.isEmpty())
        console.say(tr("There are no jobs yet."));
    Q_EMIT finished(ExitDone);
}

} // namespace retalk::cli
