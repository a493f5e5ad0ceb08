#pragma once

#include "base/expected.h"

#include <QSqlDatabase>

#include <initializer_list>
#include <span>

namespace retalk {

/// One step of the store's schema: the statements that lead from `version - 1` to `version`.
struct Migration
{
    int version;
    std::span<const char *const> statements;
};

/// Every step there has been, oldest first. A step that was released is never changed.
std::span<const Migration> jobStoreMigrations();

/// Brings `database` to the last of `steps`, each step and its PRAGMA user_version in one transaction; stops
/// at the first error with the database at the last good version. A database newer than `steps` is refused
/// untouched.
Expected<void> migrate(QSqlDatabase &database, std::span<const Migration> steps);

/// The error of a failed statement. `detail` is the driver's text, `apiCode` SQLite's result code.
Error storeError(const QSqlError &error);
/// True when SQLite says that the file is no database or a damaged one.
bool isCorrupt(const Error &error);

} // namespace retalk
