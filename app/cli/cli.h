#pragma once

#include "program/composition.h"

#include <QStringList>

namespace retalk::cli {

/// Returns true if `arguments` (the first is the program) are for the command line and not for the window: a
/// command's name, a request for help or the version, or a mistake that must be reported without a display.
bool isWanted(const QStringList &arguments);

/// Reports that an argument, `shown` as notUtf8() returns it, can't be used; returns the exit code.
int refuseNotUtf8(const QStringList &arguments, const QString &shown);

/// Runs a command to its end with the existing QCoreApplication; returns the exit code (exitcode.h).
int run(const QStringList &arguments, const Composition::Timing &timing = {});

} // namespace retalk::cli
