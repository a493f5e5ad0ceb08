#pragma once

namespace retalk {

/// Exit codes of the command line; part of its contract with scripts.
enum ExitCode {
    ExitDone = 0,
    ExitUsage = 2,
    ExitInputRefused = 3,
    ExitKey = 4,
    ExitBalance = 5,
    ExitTaskFailed = 6,
    ExitNetwork = 7,
    ExitUnconfirmed = 8
};

} // namespace retalk
