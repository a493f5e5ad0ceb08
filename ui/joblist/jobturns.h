#pragma once

#include "jobs/model/job.h"

#include <QList>
#include <QObject>
#include <QUuid>

#include <functional>

namespace retalk {

class JobStore;

/// Works through many jobs a few at a time, so that the window stays awake.
class JobTurns : public QObject
{
    Q_OBJECT
public:
    /// `store` outlives it.
    explicit JobTurns(const JobStore *store, QObject *parent = nullptr);

    /// Calls `act` for each, and then `end`. Of many, most are still to come on return.
    void each(const QList<QUuid> &ids, const std::function<void(const QUuid &)> &act,
              const std::function<void()> &end = {});
    /// Reads those that are in the store, in this order.
    void read(const QList<QUuid> &ids, const std::function<void(const QList<Job> &)> &then);

private:
    const JobStore *m_store;
};

} // namespace retalk
