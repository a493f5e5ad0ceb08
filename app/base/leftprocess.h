#pragma once

#include <QCoreApplication>

class QProcess;

namespace retalk {

/// Kills a program that isn't needed any more, waits for nothing, and deletes `process` once it has ended:
/// ~QProcess would wait for the program. `keeper`, of the same thread, is its parent until then; where that
/// goes first, it waits for the killed program.
void leaveProcess(QProcess *process, QObject *keeper = QCoreApplication::instance());

} // namespace retalk
