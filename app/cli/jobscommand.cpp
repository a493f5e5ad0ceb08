#include "cli/jobscommand.h"

#include "base/log.h"
#include "cli/composition.h"
#include "cli/console.h"

#include <QLocale>

namespace retalk::cli {

namespace {

QJsonObject describe(const Job &job)
{
    const auto time = [](const QDateTime &at) {
        return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODate)) : QJsonValue();
    };
    QJsonObject fields{{u"job"_qs, job.id.toString(QUuid::WithoutBraces)},
                       {u"name"_qs, job.name},
                       {u"state"_qs, toString(job.state)},
                       {u"task_id"_qs, job.taskId},
                       {u"progress"_qs, job.task.progress},
                       {u"output"_qs, job.outputPath},
                       {u"created"_qs, time(job.createdAt)},
                       {u"updated"_qs, time(job.updatedAt)},
                       {u"finished"_qs, time(job.finishedAt)}};
    if (job.retryAt.isValid())
        fields[u"retry_at"_qs] = time(job.retryAt);
    if (job.error) {
        fields[u"code"_qs] = job.error->apiCode.isEmpty() ? toString(job.error->kind) : job.error->apiCode;
        fields[u"message"_qs] = redacted(job.error->message);
    }
    return fields;
}

} // namespace

QString JobsCommand::name() const
{
    return u"jobs"_qs;
}

QString JobsCommand::description() const
{
    return tr("List every job, newest first.");
}

void JobsCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption(jsonOption());
}

void JobsCommand::start(const QCommandLineParser &, Composition &parts, Console &console)
{
    const QList<QUuid> ids = parts.store()->find({});
    for (const QUuid &id : ids) {
        const auto job = parts.store()->job(id);
        if (!job)
            continue;
        console.event(u"job"_qs, describe(*job));
        const QString when = QLocale().toString(job->createdAt.toLocalTime(), QLocale::ShortFormat);
        const QString detail = job->error                          ? job->error->message
                               : job->state == JobState::Completed ? job->outputPath
                                                                   : QString();
        console.result(u"%1  %2  %3  %4  %5"_qs
                           .arg(job->id.toString(QUuid::WithoutBraces).left(8), when,
                                toString(job->state).leftJustified(16), job->name, redacted(detail))
                           .trimmed());
    }
    if (ids.isEmpty())
        console.say(tr("There are no jobs yet."));
    Q_EMIT finished(ExitDone);
}

} // namespace retalk::cli
