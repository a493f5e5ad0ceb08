#include "service/stores/callbackstore.h"

#include <QSqlQuery>

namespace retalk::service {

using namespace Qt::StringLiterals;

CallbackStore::CallbackStore(const Database &database, QString owner)
    : m_database(database), m_owner(std::move(owner))
{
}

Expected<QList<PendingCallback>> CallbackStore::pending() const
{
    auto query = m_database.run(u"SELECT task_id, url, attempts FROM callbacks WHERE owner = ?"_s, {m_owner});
    if (!query)
        return failure(query.error());
    QList<PendingCallback> all;
    while (query->next())
        all.append({.taskId = query->value(0).toString(),
                    .url = query->value(1).toString(),
                    .attempts = query->value(2).toInt()});
    return all;
}

Expected<bool> CallbackStore::noteAttempt(const QString &taskId) const
{
    auto query =
        m_database.run(u"UPDATE callbacks SET attempts = attempts + 1 WHERE task_id = ?"_s, {taskId});
    if (!query)
        return failure(query.error());
    return true;
}

Expected<bool> CallbackStore::forget(const QString &taskId) const
{
    auto query = m_database.run(u"DELETE FROM callbacks WHERE task_id = ?"_s, {taskId});
    if (!query)
        return failure(query.error());
    return true;
}

} // namespace retalk::service
