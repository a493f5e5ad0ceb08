#pragma once

#include "base/error.h"

namespace retalk {

/// Exit codes of the command line; part of its contract with scripts.
enum ExitCode {
    ExitDone = 0,
    ExitUsage = 2,
    ExitInputRefused = 3, ///< also: the output can't be written
    ExitKey = 4,
    ExitBalance = 5,
    ExitTaskFailed = 6,
    ExitNetwork = 7,
    ExitUnconfirmed = 8
    // Stopped by a signal: 128 plus its number, as in shells.
};

/// Returns the exit code for a job or command that ended with `error`.
ExitCode exitCodeFor(const Error &error);

} // namespace retalk
