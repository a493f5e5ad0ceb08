#pragma once

#include "base/expected.h"

#include <QSqlDatabase>

#include <initializer_list>
#include <span>

namespace retalk {

/// A step of the store's schema: the statements that take it from `version - 1` to `version`.
struct Migration
{
    int version;
    std::span<const char *const> statements;
    Expected<void> (*finish)(QSqlDatabase &) = nullptr; ///< run after them, for what SQL can't do
    Expected<void> (*check)(QSqlDatabase &) = nullptr;  ///< run before them; on error nothing changes
};

/// Returns all steps, oldest first. A released step is never changed.
std::span<const Migration> jobStoreMigrations();

/// Migrates `database` to the last of `steps`, each step and its PRAGMA user_version in one transaction;
/// stops at the first error, with the database at the last good version. A database newer than `steps` is
/// refused and not changed.
Expected<void> migrate(QSqlDatabase &database, std::span<const Migration> steps);

/// Returns an error if SQLite finds the file damaged. Reads the whole file.
Expected<void> checkIntegrity(const QSqlDatabase &database);

} // namespace retalk
