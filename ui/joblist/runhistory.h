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

/// A piece of a film that isn't done.
struct PieceTime
{
    qint64 frames = 0;
    std::chrono::seconds elapsed{0};          ///< since it was submitted
    std::optional<std::chrono::seconds> left; ///< nothing for one that hasn't begun
};

/// Returns the time left until all these pieces are done: those that haven't begun take as long for their
/// length as those in progress, and as many are made at a time. Nothing while none is in progress.
std::optional<std::chrono::seconds> timeLeft(const QList<PieceTime> &pieces);

} // namespace retalk
