#pragma once

#include <QSqlError>
#include <QSqlQuery>

namespace retalk {

/// One write transaction, begun at once (BEGIN IMMEDIATE: a second process that wants to write waits here and
/// not half way). Rolls back unless it was committed.
class WriteScope
{
public:
    explicit WriteScope(const QSqlDatabase &database);
    ~WriteScope();
    Q_DISABLE_COPY_MOVE(WriteScope)

    bool isOpen() const { return m_isOpen; }
    bool commit();
    /// Why it is not open, or was not committed.
    QSqlError lastError() const { return m_query.lastError(); }

private:
    QSqlQuery m_query;
    bool m_isOpen;
};

} // namespace retalk
