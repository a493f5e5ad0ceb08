#include "mainwindow/openwork.h"

#include "jobs/runner/jobrunner.h"
#include "jobs/store/jobstore.h"

#include <algorithm>

namespace retalk {

namespace {

/// Returns true if the pause keeps a job in `state` from continuing.
bool isHeldBack(const JobStore &store, const JobRunner &runner, const QUuid &id, JobState state)
{
    const bool isBeforeItsPost = state == JobState::Queued || state == JobState::Preparing;
    if (!isBeforeItsPost || runner.pause() == JobRunner::Pause::No)
        return false;
    if (runner.pause() == JobRunner::Pause::ByUser)
        return true;
    const auto job = store.job(id);
    return job && runner.isPaused(job->service);
}

} // namespace

OpenWork openWork(const JobStore &store, const JobRunner &runner)
{
    OpenWork work;
    const QList<QUuid> unfinished = store.unfinishedIds();
    const QSet<QUuid> elsewhere = store.leasedElsewhere();
    for (const QUuid &id : unfinished) {
        const JobState state = store.state(id);
        if (state == JobState::Unconfirmed || elsewhere.contains(id) ||
            isHeldBack(store, runner, id, state) || runner.isPausedWithFilm(id))
            continue;
        ++work.jobs;
        const bool isAtWork =
            state == JobState::Pending || state == JobState::Processing || state == JobState::Downloading;
        const auto job = isAtWork ? store.job(id) : std::nullopt;
        if (!job)
            continue;
        if (job->service.kind != ServiceKind::Local) {
            work.isAnyPaid = true;
        } else if (state == JobState::Processing) {
            ++work.drafts;
            work.progress = std::max(work.progress, job->task.progress / 100);
        }
    }
    return work;
}

} // namespace retalk
