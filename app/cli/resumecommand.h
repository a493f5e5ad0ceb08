#pragma once

#include "cli/followcommand.h"
#include "jobs/job.h"

namespace retalk::cli {

/// `retalk resume`: continues every job that is not finished, asks again for results that the service may
/// still have (for a finished video whose file is gone only when its job is named), and submits again what
/// was refused for a reason that may be mended. A task that failed at the service is never paid for a second
/// time.
class ResumeCommand final : public FollowCommand
{
    Q_OBJECT
public:
    ResumeCommand();

    void start(const QCommandLineParser &parser, Composition &parts, Console &console) override;

protected:
    QString usageError(const QCommandLineParser &parser) const override;

private:
    QList<QUuid> resumable();
    /// False: the command ends, with what has been said.
    bool take(const QUuid &id, const QString &output);

    int m_elsewhere = 0;
    int m_leftOut = 0;
    int m_gone = 0; ///< finished videos whose file is gone
};

} // namespace retalk::cli
