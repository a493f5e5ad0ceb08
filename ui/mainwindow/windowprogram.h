#pragma once

#include <QStringList>

class QApplication;

namespace retalk {

/// The program with its window, from the first look at the settings to the last window closed. `inputs`:
/// addresses and files that are routed as a drop is. Answers with the exit code.
int runWindow(QApplication *application, const QStringList &inputs);

} // namespace retalk
