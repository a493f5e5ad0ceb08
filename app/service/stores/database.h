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
/// one (WAL, busy timeout). Every thread uses its own connection, opened when first needed and closed when
/// the thread ends.
class Database
{
public:
    /// Opens or creates `path` and brings it to the present schema. A file that is damaged (apiCode
    /// kDamaged), or newer than this program, is an Error and is left as it is.
    static Expected<std::unique_ptr<Database>> open(const QString &path);
    static constexpr auto kDamaged = "damaged";
    /// Renames a damaged file and its companions, so that open() begins a new one; answers with the name it
    /// has now. Not while another service uses it.
    static Expected<QString> moveAside(const QString &path);

    /// Runs one statement with its bound values; kind Disk when SQLite refuses.
    Expected<QSqlQuery> run(const QString &sql, const QVariantList &values = {}) const;
    /// Runs `body` in one writing transaction; rolls back when it answers with an Error.
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
