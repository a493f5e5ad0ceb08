#pragma once

#include "jobs/model/job.h"

#include <QHash>
#include <QList>

#include <chrono>
#include <optional>

namespace retalk {

/// Compares how long recent jobs took with their service's estimates; separate for each service. A value.
class RunHistory
{
public:
    /// Records a Completed job that has its times; ignores any other.
    void add(const Job &job);
    /// Returns the estimated time left of a Pending or Processing job: the service's estimate, corrected by
    /// the accuracy of its past ones, or the usual duration of its jobs. Nothing if unknown or already
    /// exceeded.
    std::optional<std::chrono::seconds> timeLeft(const Job &job, const QDateTime &now) const;

private:
    struct Run
    {
        double seconds;   ///< from the POST to the "completed" response
        double estimated; ///< the service's estimate; 0: none given
    };
    QHash<QString, QList<Run>> m_runs; ///< by service
};

} // namespace retalk
