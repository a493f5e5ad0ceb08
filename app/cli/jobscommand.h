#pragma once

#include "cli/command.h"

namespace retalk::cli {

/// `retalk jobs`: all jobs and films, newest first.
class JobsCommand final : public Command
{
    Q_OBJECT
public:
    JobsCommand();

    void start(const QCommandLineParser &parser, Composition &parts, Console &console) override;
};

} // namespace retalk::cli
