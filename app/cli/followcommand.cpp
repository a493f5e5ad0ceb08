#include "cli/followcommand.h"

#include "cli/composition.h"
#include "cli/console.h"
#include "cli/jobreporter.h"
#include "cli/serviceoption.h"

#include <QLocale>

#include <algorithm>

namespace retalk::cli {

void FollowCommand::begin(Composition &parts, Console &console)
{
    m_parts = &parts;
    m_console = &console;
    JobRunner *runner = parts.runner();
    runner->setLowestBalance(parts.settings()->value(Setting::PauseBelowCredits).toDouble());
    connect(runner, &JobRunner::balanceTooLow, this, &FollowCommand::sayThatTooLittleIsLeft);
}

/// The queue has paused itself, and nobody is here to let it go on: what is not submitted stays for later.
void FollowCommand::sayThatTooLittleIsLeft(const ServiceAddress &service, double credits)
{
    const auto shown = [](double amount) {
        return QLocale().toString(amount, 'f', 1);
    };
    const Error error{.kind = ErrorKind::Balance,
                      //: %1 is a service, %2 the credits that are left there, %3 the least that shall be left
                      .message =
                          tr("%1 has %2 credits left, and you want to keep at least %3, so nothing more is "
                             "submitted. “retalk resume” continues from here.")
                              .arg(serviceName(service), shown(credits),
                                   shown(m_parts->settings()->value(Setting::PauseBelowCredits).toDouble()))};
    m_console->error(error);
    m_exitCode = exitCodeFor(error);
    connect(m_parts->store(), &JobStore::changed, this, &FollowCommand::endWhenDone, Qt::QueuedConnection);
    QMetaObject::invokeMethod(this, &FollowCommand::endWhenDone, Qt::QueuedConnection);
}

bool FollowCommand::isHeldBack(const JobReporter &reporter) const
{
    if (m_parts->runner()->pause() == JobRunner::Pause::No)
        return false;
    const auto job = m_parts->store()->job(reporter.id());
    return job && isUnsent(*job) && m_parts->runner()->isPaused(job->service);
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
    if (reporter.isEnded() || isHeldBack(reporter))
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
        if (m_printsIds && !reporter->isEnded() && !isHeldBack(*reporter))
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
