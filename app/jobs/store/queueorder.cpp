#include "jobs/store/queueorder.h"

#include "jobs/store/jobstore.h"

#include <QSet>

#include <optional>
#include <utility>

namespace retalk {

Expected<QList<QUuid>> moveInQueue(JobStore *store, const QList<QUuid> &ids, const QUuid &before)
{
    const QSet<QUuid> moved(ids.cbegin(), ids.cend());
    std::optional<double> lower;
    std::optional<double> upper;
    for (const QUuid &other : before.isNull() ? QList<QUuid>() : store->unfinishedIds()) {
        if (store->state(other) != JobState::Queued || moved.contains(other))
            continue;
        if (other == before) {
            upper = store->position(other);
            break;
        }
        lower = store->position(other);
    }
    const auto count = static_cast<double>(ids.size());
    double step = 1;
    double position = store->lastPosition();
    if (upper) {
        step = lower ? (*upper - *lower) / (count + 1) : 1;
        position = lower ? *lower : *upper - count - 1;
    }
    QList<std::pair<QUuid, double>> positions;
    for (const QUuid &id : ids)
        positions.append({id, position += step});
    return store->reposition(positions);
}

} // namespace retalk
