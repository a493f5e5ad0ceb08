#include "cli/followcommand.h"

#include "cli/composition.h"
#include "cli/console.h"
#include "cli/jobreporter.h"

#include <algorithm>

namespace retalk::cli {

void FollowCommand::begin(Composition &parts, Console &console)
{
    m_parts = &parts;
    m_console = &console;
}

void FollowCommand::follow(const QUuid &id)
{
    auto *reporter = new JobReporter(id, m_parts->store(), m_parts->runner(), m_console, this);
    // Queued: all jobs are to be followed before the first of them can end the command.
    connect(reporter, &JobReporter::ended, this, &FollowCommand::endWhenDone, Qt::QueuedConnection);
    connect(reporter, &JobReporter::submitted, this, &FollowCommand::endWhenDone, Qt::QueuedConnection);
    m_reporters.append(reporter);
    reporter->start();
    m_parts->runner()->follow(id);
    QMetaObject::invokeMethod(this, &FollowCommand::endWhenDone, Qt::QueuedConnection);
}

void FollowCommand::leaveWhenSubmitted()
{
    m_waits = false;
    m_printsIds = true;
}

void FollowCommand::refuse(const Error &error, int exitCode)
{
    m_console->error(error);
    Q_EMIT finished(exitCode);
}

bool FollowCommand::isSettled(const JobReporter &reporter) const
{
    if (reporter.isEnded())
        return true;
    if (m_waits)
        return false;
    // A job that waits for others of this command has not begun: leaving it is as good as not starting it.
    const bool hasNotBegun = m_reporters.size() > 1 && m_parts->store()->contains(reporter.id()) &&
                             m_parts->store()->state(reporter.id()) == JobState::Queued;
    return reporter.isSubmitted() || hasNotBegun;
}

void FollowCommand::endWhenDone()
{
    int exitCode = m_exitCode;
    for (const JobReporter *reporter : std::as_const(m_reporters)) {
        if (!isSettled(*reporter))
            return;
        if (exitCode == ExitDone)
            exitCode = reporter->exitCode();
    }
    for (const JobReporter *reporter : std::as_const(m_reporters)) {
        if (m_printsIds && !reporter->isEnded())
            m_console->result(reporter->id().toString(QUuid::WithoutBraces));
    }
    m_printsIds = false;
    Q_EMIT finished(exitCode);
}

void FollowCommand::stop(int exitCode)
{
    if (m_console && isFollowing())
        m_console->say(tr("Stopped. “retalk resume” continues from here."));
    Q_EMIT finished(exitCode);
}

void FollowCommand::readerLeft(int exitCode)
{
    m_waits = false;
    m_exitCode = exitCode;
    endWhenDone();
}

} // namespace retalk::cli
