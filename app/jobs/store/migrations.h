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
    Expected<void> (*finish)(QSqlDatabase &) = nullptr; ///< what SQL alone can't do, after the statements
    Expected<void> (*check)(QSqlDatabase &) = nullptr;  ///< before them: an error leaves the store as it is
};

/// Every step there has been, oldest first. A step that was released is never changed.
std::span<const Migration> jobStoreMigrations();

/// Brings `database` to the last of `steps`, each step and its PRAGMA user_version in one transaction; stops
/// at the first error with the database at the last good version. A database newer than `steps` is refused
/// untouched.
Expected<void> migrate(QSqlDatabase &database, std::span<const Migration> steps);

/// An error when SQLite finds the file damaged. Reads all of it.
Expected<void> checkIntegrity(const QSqlDatabase &database);

} // namespace retalk
