#pragma once

#include "base/error.h"

class QSqlError;

namespace retalk {

/// The error of a failed statement. `detail` is the driver's text, `apiCode` SQLite's result code.
Error storeError(const QSqlError &error);
/// The error of a store that holds what no Retalk wrote. `detail` says what.
Error damagedStore(const QString &detail);
/// True when the file is no job store or a damaged one, and false for what may pass: a full disk, a lock,
/// missing permissions, a newer Retalk's file.
bool isDamage(const Error &error);

} // namespace retalk
