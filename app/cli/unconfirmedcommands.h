#pragma once

#include "cli/followcommand.h"
#include "jobs/runner/jobrunner.h"

#include <QSet>

namespace retalk::cli {

/// `retalk unconfirmed`: the jobs whose POST was never answered, each with the account's tasks that may
/// belong to it.
class UnconfirmedCommand final : public Command
{
    Q_OBJECT
public:
    UnconfirmedCommand();

    void start(const QCommandLineParser &parser, Composition &parts, Console &console) override;

private:
    void tell(const Job &job, const TaskSearch &search);
    /// Reports why the job's service isn't asked.
    void tellNotAsked(const Job &job, const QString &message);
    void tellFound(const Job &job);
    void settle(const QUuid &id, int exitCode);

    Composition *m_parts = nullptr;
    Console *m_console = nullptr;
    QSet<QUuid> m_open;
    int m_exitCode = ExitDone;
};

/// `retalk adopt`: assigns the task chosen by the user to an unconfirmed job and follows the job to its end.
class AdoptCommand final : public FollowCommand
{
    Q_OBJECT
public:
    AdoptCommand();

    void start(const QCommandLineParser &parser, Composition &parts, Console &console) override;
};

/// `retalk send-again`: submits an unconfirmed job again with the same key and follows it to its end.
class SendAgainCommand final : public FollowCommand
{
    Q_OBJECT
public:
    SendAgainCommand();

    void start(const QCommandLineParser &parser, Composition &parts, Console &console) override;
};

/// `retalk forget`: gives up an unconfirmed job.
class ForgetCommand final : public Command
{
    Q_OBJECT
public:
    ForgetCommand();

    void start(const QCommandLineParser &parser, Composition &parts, Console &console) override;
};

} // namespace retalk::cli
