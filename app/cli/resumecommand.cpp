#include "cli/resumecommand.h"

#include "cli/composition.h"
#include "cli/console.h"
#include "cli/jobreporter.h"

#include <algorithm>

namespace retalk::cli {

namespace {

/// Failed, but nothing was lost and trying again costs nothing that the person did not already decide to
/// spend.
bool mayGoOn(const Job &job)
{
    if (job.state != JobState::Failed || !job.error)
        return false;
    switch (job.error->kind) {
    case ErrorKind::Authentication:
    case ErrorKind::Balance:
    case ErrorKind::Secret:
    case ErrorKind::RateLimited:
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::Server:
    case ErrorKind::LocalService:
    case ErrorKind::Disk:
        return true;
    case ErrorKind::Protocol:
        return !job.taskId.isEmpty();
    default:
        return false;
    }
}

} // namespace

QString ResumeCommand::name() const
{
    return u"resume"_qs;
}

QString ResumeCommand::description() const
{
    return tr("Go on with every job that is not finished.");
}

void ResumeCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption(jsonOption());
}

void ResumeCommand::start(const QCommandLineParser &, Composition &parts, Console &console)
{
    m_parts = &parts;
    m_console = &console;
    JobStore *store = parts.store();
    QList<QUuid> ids = store->unfinishedIds();
    const qsizetype unfinished = ids.size();
    for (const QUuid &id :
         store->find({.group = JobQuery::Group::NeedsAttention, .order = JobQuery::Order::OldestFirst})) {
        const auto job = store->job(id);
        if (job && mayGoOn(*job))
            ids.append(id);
    }
    int elsewhere = 0;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const QUuid id = ids[i];
        if (!store->acquireLease(id)) {
            ++elsewhere;
            continue;
        }
        auto *reporter = new JobReporter(id, store, parts.runner(), &console, this);
        connect(reporter, &JobReporter::ended, this, &ResumeCommand::endIfAllEnded, Qt::QueuedConnection);
        m_reporters.append(reporter);
        if (i >= unfinished)
            parts.runner()->retry(id);
        reporter->start();
        parts.runner()->follow(id);
    }
    if (elsewhere > 0)
        console.say(tr("%Ln job(s) are being worked on by another Retalk.", nullptr, elsewhere));
    if (m_reporters.isEmpty()) {
        console.say(tr("There is nothing to resume."));
        Q_EMIT finished(ExitDone);
    }
}

void ResumeCommand::endIfAllEnded()
{
    int exitCode = ExitDone;
    for (const JobReporter *reporter : std::as_const(m_reporters)) {
        if (!reporter->isEnded())
            return;
        if (exitCode == ExitDone)
            exitCode = reporter->exitCode();
    }
    Q_EMIT finished(exitCode);
}

void ResumeCommand::stop(int exitCode)
{
    m_console->say(tr("Stopped. “retalk resume” goes on."));
    Command::stop(exitCode);
}

} // namespace retalk::cli
