#pragma once

#include "api/service.h"
#include "cli/command.h"

#include <QUuid>

namespace retalk::cli {

class JobReporter;

/// What the commands share that follow jobs to their end.
class FollowCommand : public Command
{
    Q_OBJECT
public:
    using Command::Command;

    void stop(int exitCode) override;
    /// Ends once the service has answered for every job that is on its way there.
    void readerLeft(int exitCode) override;

protected:
    void begin(Composition &parts, Console &console);
    /// The command ends as soon as the service has its jobs, and prints their ids.
    void leaveWhenSubmitted();
    /// Carries the job on and reports on it until it ends. The job's lease must be free.
    void follow(const QUuid &id);
    /// Says why it cannot be done, and ends.
    void refuse(const Error &error, int exitCode);
    bool isFollowing() const { return !m_reporters.isEmpty(); }
    Composition &parts() const { return *m_parts; }
    Console &console() const { return *m_console; }

private:
    void endWhenDone();
    void sayThatTooLittleIsLeft(const ServiceAddress &service, double credits);
    bool isHeldBack(const JobReporter &reporter) const;
    bool isSettled(const JobReporter &reporter) const;

    Composition *m_parts = nullptr;
    Console *m_console = nullptr;
    QList<JobReporter *> m_reporters;
    bool m_waits = true;
    bool m_printsIds = false;
    int m_exitCode = ExitDone;
};

} // namespace retalk::cli
