#include "mainwindow/openwork.h"

#include "jobs/jobstore.h"

#include <algorithm>

namespace retalk {

OpenWork openWork(const JobStore &store)
{
    OpenWork work;
    const QList<QUuid> unfinished = store.unfinishedIds();
    const QSet<QUuid> elsewhere = store.leasedElsewhere();
    for (const QUuid &id : unfinished) {
        const JobState state = store.state(id);
        if (state == JobState::Unconfirmed || elsewhere.contains(id))
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
