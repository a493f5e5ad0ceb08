#pragma once

#include <QCoreApplication>

class QProcess;

namespace retalk {

/// Kills a program that is no longer needed and deletes `process` once it has ended, without waiting for that
/// as ~QProcess does. `keeper`, which must live in the same thread, is its parent until then. If `keeper` is
/// destroyed first, it waits for the killed program.
void killAndDelete(QProcess *process, QObject *keeper = QCoreApplication::instance());

} // namespace retalk
