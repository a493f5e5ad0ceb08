#include "jobs/store/writescope.h"

namespace retalk {

WriteScope::WriteScope(const QSqlDatabase &database)
    : m_query(database), m_isOpen(m_query.exec(QStringLiteral("BEGIN IMMEDIATE")))
{
}

WriteScope::~WriteScope()
{
    if (m_isOpen)
        m_query.exec(QStringLiteral("ROLLBACK"));
}

bool WriteScope::commit()
{
    const bool done = m_query.exec(QStringLiteral("COMMIT"));
    m_isOpen = !done;
    return done;
}

} // namespace retalk
