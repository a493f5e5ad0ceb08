#pragma once

#include "program/composition.h"

#include <QStringList>

namespace retalk::cli {

/// True when `arguments` (the first is the program) ask for the command line and not for the window: a
/// command's name, a question for help or the version, or a mistake that must be said without a display.
bool isWanted(const QStringList &arguments);

/// Says that an argument, `shown` as notUtf8() has it, can't be used; answers with the exit code.
int refuseNotUtf8(const QStringList &arguments, const QString &shown);

/// Runs one command to its end under the QCoreApplication that exists; answers with the exit code
/// (exitcode.h).
int run(const QStringList &arguments, const Composition::Timing &timing = {});

} // namespace retalk::cli
