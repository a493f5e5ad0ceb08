#pragma once

#include <QStringList>

class QApplication;

namespace retalk {

/// Runs the program with its window, from reading the settings until the last window is closed. `inputs` are
/// addresses and files, handled like a drop. Returns the exit code.
int runWindow(QApplication *application, const QStringList &inputs);

} // namespace retalk
