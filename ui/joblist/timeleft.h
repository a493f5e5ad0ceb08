#pragma once

#include "jobs/model/job.h"

#include <QHash>
#include <QList>

#include <chrono>
#include <optional>

namespace retalk {

/// How long finished jobs took beside what their service had estimated, newest runs only; one answer per
/// service. A value.
class RunHistory
{
public:
    /// Remembers a Completed job that has its times; ignores any other.
    void add(const Job &job);
    /// Estimated time left of a Pending or Processing job: the service's estimate corrected by how its
    /// estimates came out so far, or what such jobs usually took. Nothing when it cannot be told or has
    /// already been passed.
    std::optional<std::chrono::seconds> timeLeft(const Job &job, const QDateTime &now) const;

private:
    struct Run
    {
        double seconds;   ///< from the POST to the answer "completed"
        double estimated; ///< the service's estimate; 0: it gave none
    };
    QHash<QString, QList<Run>> m_runs; ///< by service
};

} // namespace retalk
