#pragma once

#include "cli/command.h"

#include <QUuid>

namespace retalk::cli {

class JobReporter;

/// `retalk resume`: goes on with every job that is not finished, and with those that failed for a reason that
/// may be gone (no key, no balance, no network, a full disk). A task that failed at the service is not sent
/// again.
class ResumeCommand final : public Command
{
    Q_OBJECT
public:
    QString name() const override;
    QString description() const override;
    void addOptions(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &parser, Composition &parts, Console &console) override;
    void stop(int exitCode) override;

private:
    void endIfAllEnded();

    Composition *m_parts = nullptr;
    Console *m_console = nullptr;
    QList<JobReporter *> m_reporters;
};

} // namespace retalk::cli
