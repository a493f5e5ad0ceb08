#pragma once

#include <QSqlError>
#include <QSqlQuery>

namespace retalk {

/// A write transaction, begun immediately (BEGIN IMMEDIATE: another writer waits here, not halfway through).
/// Rolls back unless committed.
class WriteScope
{
public:
    explicit WriteScope(const QSqlDatabase &database);
    ~WriteScope();
    Q_DISABLE_COPY_MOVE(WriteScope)

    bool isOpen() const { return m_isOpen; }
    bool commit();
    /// Returns why it isn't open or wasn't committed.
    QSqlError lastError() const { return m_query.lastError(); }

private:
    QSqlQuery m_query;
    bool m_isOpen;
};

} // namespace retalk
