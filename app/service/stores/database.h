#pragma once

#include "base/expected.h"

#include <QSqlDatabase>
#include <QString>
#include <QVariantList>

#include <functional>
#include <memory>

class QSqlQuery;

namespace retalk::service {

/// The service's SQLite file: tasks, idempotency keys, uploaded files, callbacks. Several services may share
/// it (WAL, busy timeout). Each thread has its own connection, opened on first use and closed when the thread
/// ends.
class Database
{
public:
    /// Opens or creates `path` and migrates it to the current schema. A file that is damaged (apiCode
    /// kDamaged) or newer than this program is an Error and is left unchanged.
    static Expected<std::unique_ptr<Database>> open(const QString &path);
    static constexpr auto kDamaged = "damaged";
    /// Renames a damaged file and its companion files, so that open() creates a new one. Returns the new
    /// name. Must not be called while another service uses the file.
    static Expected<QString> moveAside(const QString &path);

    /// Executes one statement with bound values. Fails with kind Disk if SQLite reports an error.
    Expected<QSqlQuery> run(const QString &sql, const QVariantList &values = {}) const;
    /// Runs `body` in a write transaction, which is rolled back if `body` returns an Error.
    template <typename T>
    Expected<T> transact(const std::function<Expected<T>()> &body) const
    {
        if (auto begun = command("BEGIN IMMEDIATE"); !begun)
            return failure(begun.error());
        Expected<T> result = body();
        if (result) {
            if (auto committed = command("COMMIT"); committed)
                return result;
            else
                result = failure(committed.error());
        }
        (void)command("ROLLBACK");
        return result;
    }

private:
    explicit Database(QString path);
    QSqlDatabase connection() const;
    Expected<bool> command(const char *sql) const;
    Expected<bool> migrate() const;
    Expected<bool> check() const;

    QString m_path;
};

} // namespace retalk::service
