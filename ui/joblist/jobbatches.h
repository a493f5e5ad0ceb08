#pragma once

#include "jobs/model/job.h"

#include <QList>
#include <QObject>
#include <QUuid>

#include <functional>

namespace retalk {

class JobStore;

/// Processes many jobs a few at a time, so that the window stays responsive.
class JobBatches : public QObject
{
    Q_OBJECT
public:
    /// `store` must outlive it.
    explicit JobBatches(const JobStore *store, QObject *parent = nullptr);

    /// Calls `act` for each job, then `end`. With many jobs, most are processed after it returns.
    void each(const QList<QUuid> &ids, const std::function<void(const QUuid &)> &act,
              const std::function<void()> &end = {});
    /// Reads the jobs that are in the store, in this order.
    void read(const QList<QUuid> &ids, const std::function<void(const QList<Job> &)> &then);

private:
    const JobStore *m_store;
};

} // namespace retalk
