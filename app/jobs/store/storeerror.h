#pragma once

#include "base/error.h"

class QSqlError;

namespace retalk {

/// Returns the error of a failed statement. `detail` is the driver's text, `apiCode` SQLite's result code.
Error storeError(const QSqlError &error);
/// Returns the error of a store with contents that no Retalk has written, described in `detail`.
Error damagedStore(const QString &detail);
/// Returns true if the file is damaged or isn't a job store; false for conditions that may pass: a full disk,
/// a lock, missing permissions, a newer Retalk's file.
bool isDamage(const Error &error);

} // namespace retalk
