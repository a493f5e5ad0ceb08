#pragma once

#include "cli/composition.h"

#include <QStringList>

namespace retalk::cli {

/// True when `arguments` (the first is the program) ask for the command line and not for the window: a
/// command's name, or a question for help or the version.
bool isWanted(const QStringList &arguments);

/// Runs one command to its end under the QCoreApplication that exists; answers with the exit code
/// (exitcode.h).
int run(const QStringList &arguments, const Composition::Timing &timing = {});

} // namespace retalk::cli
