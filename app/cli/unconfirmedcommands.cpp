#include "cli/unconfirmedcommands.h"

#include "cli/console.h"
#include "cli/jobargument.h"
#include "cli/serviceoption.h"
#include "program/composition.h"

#include <QJsonArray>
#include <QLocale>

namespace retalk::cli {

namespace {

using namespace Qt::StringLiterals;

QString localTime(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QJsonObject listedAs(const Job &job)
{
    return {{u"job"_s, job.id.toString(QUuid::WithoutBraces)},
            {u"name"_s, shownName(job)},
            {u"service"_s, serviceName(job.service)},
            {u"submitted"_s, timeField(job.submittedAt)}};
}

QString heading(const Job &job)
{
    return u"%1  %2  %3  %4"_s.arg(shortId(job.id), localTime(job.submittedAt), serviceName(job.service),
                                   shownName(job));
}

/// Replaces the promise to retry saving: a command that ends at once doesn't.
Error whyNotDone(const Error &error)
{
    return error.kind == ErrorKind::Disk ? leaseError() : error;
}

} // namespace

UnconfirmedCommand::UnconfirmedCommand()
    : Command({.name = u"unconfirmed"_s,
               .description = tr("List jobs whose submission was never answered, with their possible tasks."),
               .options = {jsonOption()},
               .required = {},
               .words = {}})
{
}

void UnconfirmedCommand::start(const QCommandLineParser &, Composition &parts, Console &console)
{
    m_parts = &parts;
    m_console = &console;
    JobStore *store = parts.store();
    JobRunner *runner = parts.runner();
    QList<QUuid> ids;
    for (const QUuid &id : store->unfinishedIds()) {
        if (store->state(id) == JobState::Unconfirmed)
            ids.append(id);
    }
    if (ids.isEmpty()) {
        console.say(tr("No job is unconfirmed."));
        Q_EMIT finished(ExitDone);
        return;
    }
    m_open = {ids.cbegin(), ids.cend()};
    connect(runner, &JobRunner::candidatesFound, this, [this](const QUuid &id, const TaskSearch &search) {
        const auto job = m_parts->store()->job(id);
        if (!m_open.contains(id) || !job)
            return;
        tell(*job, search);
        settle(id, search.error ? exitCodeFor(*search.error) : ExitDone);
    });
    connect(store, &JobStore::changed, this, [this](const QUuid &id) {
        const auto job = m_parts->store()->job(id);
        if (!m_open.contains(id) || !job || job->state == JobState::Unconfirmed)
            return;
        tellFound(*job);
        settle(id, ExitDone);
    });
    connect(store, &JobStore::removed, this, [this](const QUuid &id) { settle(id, ExitDone); });
    console.say(tr("Asking the service for its tasks…"));
    for (const QUuid &id : std::as_const(ids)) {
        const auto job = store->job(id);
        if (!job) {
            settle(id, ExitDone);
            continue;
        }
        if (const auto asked = runner->checkWithService(id); !asked) {
            const Error &error = asked.error();
            tellNotAsked(*job, error.message);
            settle(id, error.kind == ErrorKind::Disk ? exitCodeFor(error) : ExitDone);
        }
    }
}

void UnconfirmedCommand::tell(const Job &job, const TaskSearch &search)
{
    QJsonObject fields = listedAs(job);
    QJsonArray candidates;
    m_console->result(heading(job));
    for (const TaskRow &row : search.candidates) {
        candidates.append(QJsonObject{{u"task_id"_s, row.id},
                                      {u"status"_s, toString(row.status)},
                                      {u"progress"_s, row.progress},
                                      {u"created"_s, timeField(row.created)}});
        m_console->result(u"    %1  %2  %3"_s.arg(row.id, localTime(row.created), toString(row.status)));
    }
    fields[u"candidates"_s] = candidates;
    fields[u"asked"_s] = !search.error;
    if (search.error) {
        const Error &error = *search.error;
        fields[u"code"_s] = error.apiCode.isEmpty() ? toString(error.kind) : error.apiCode;
        fields[u"message"_s] = error.message;
        m_console->say(tr("The service couldn't be asked for all of its tasks, so it isn't known whether it "
                          "received this job. %1")
                           .arg(error.message));
    } else if (search.candidates.isEmpty()) {
        m_console->say(tr("The service lists no task that may be this job."));
    }
    m_console->event(u"unconfirmed"_s, fields);
    const QString id = shortId(job.id);
    if (!search.candidates.isEmpty())
        m_console->say(tr("retalk adopt %1 TASK    use this task: its video is downloaded").arg(id));
    m_console->say(tr("retalk send-again %1    submit it again: may be charged twice").arg(id));
    m_console->say(tr("retalk forget %1        give it up").arg(id));
}

void UnconfirmedCommand::tellNotAsked(const Job &job, const QString &message)
{
    QJsonObject fields = listedAs(job);
    fields[u"candidates"_s] = QJsonArray();
    fields[u"asked"_s] = false;
    fields[u"message"_s] = message;
    m_console->event(u"unconfirmed"_s, fields);
    m_console->result(heading(job));
    m_console->say(message);
}

void UnconfirmedCommand::tellFound(const Job &job)
{
    QJsonObject fields = listedAs(job);
    fields[u"task_id"_s] = job.taskId;
    m_console->event(u"found"_s, fields);
    m_console->result(heading(job));
    m_console->say(tr("This job is task %1. “retalk resume” downloads its video.").arg(job.taskId));
}

void UnconfirmedCommand::settle(const QUuid &id, int exitCode)
{
    if (!m_open.remove(id))
        return;
    if (m_exitCode == ExitDone)
        m_exitCode = exitCode;
    if (m_open.isEmpty())
        Q_EMIT finished(m_exitCode);
}

AdoptCommand::AdoptCommand()
    : FollowCommand(
          {.name = u"adopt"_s,
           .description = tr("Use a task of the account for an unconfirmed job."),
           .options = {noWaitOption(), jsonOption()},
           .required = {},
           .words = {jobWord(), {u"TASK"_s, tr("The task's id, as “retalk unconfirmed” lists it.")}}})
{
}

void AdoptCommand::start(const QCommandLineParser &parser, Composition &parts, Console &console)
{
    begin(parts, console);
    const QStringList words = parser.positionalArguments();
    const auto id = jobNamed(*parts.store(), words.value(0));
    if (!id)
        return refuse(id.error(), ExitUsage);
    if (const auto adopted = parts.runner()->adopt(*id, words.value(1)); !adopted)
        return refuse(whyNotDone(adopted.error()), exitCodeFor(adopted.error()));
    if (parser.isSet(u"no-wait"_s))
        leaveWhenSubmitted();
    follow(*id);
}

SendAgainCommand::SendAgainCommand()
    : FollowCommand({.name = u"send-again"_s,
                     .description = tr("Submit an unconfirmed job again; it may be charged twice."),
                     .options = {noWaitOption(), jsonOption()},
                     .required = {},
                     .words = {jobWord()}})
{
}

void SendAgainCommand::start(const QCommandLineParser &parser, Composition &parts, Console &console)
{
    begin(parts, console);
    const auto id = jobNamed(*parts.store(), parser.positionalArguments().value(0));
    if (!id)
        return refuse(id.error(), ExitUsage);
    if (const auto sent = parts.runner()->sendAgain(*id); !sent)
        return refuse(whyNotDone(sent.error()), exitCodeFor(sent.error()));
    if (parser.isSet(u"no-wait"_s))
        leaveWhenSubmitted();
    follow(*id);
}

ForgetCommand::ForgetCommand()
    : Command({.name = u"forget"_s,
               .description = tr("Give up an unconfirmed job."),
               .options = {jsonOption()},
               .required = {},
               .words = {jobWord()}})
{
}

void ForgetCommand::start(const QCommandLineParser &parser, Composition &parts, Console &console)
{
    const auto fail = [this, &console](const Error &error, int exitCode) {
        console.error(error);
        Q_EMIT finished(exitCode);
    };
    const auto id = jobNamed(*parts.store(), parser.positionalArguments().value(0));
    if (!id)
        return fail(id.error(), ExitUsage);
    const auto job = parts.store()->job(*id);
    if (const auto forgotten = parts.runner()->forget(*id); !forgotten)
        return fail(whyNotDone(forgotten.error()), exitCodeFor(forgotten.error()));
    console.event(u"forgotten"_s, {{u"job"_s, id->toString(QUuid::WithoutBraces)},
                                   {u"name"_s, job ? shownName(*job) : QString()}});
    console.say(tr("Given up. If the service did receive the job, it may still charge for it."));
    Q_EMIT finished(ExitDone);
}

} // namespace retalk::cli
