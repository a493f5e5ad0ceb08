#include "program/resultcheck.h"

#include "jobs/runner/jobrunner.h"
#include "jobs/store/jobstore.h"

namespace retalk {

ResultCheck::ResultCheck(JobStore *store, JobRunner *runner, SyncCheck *check, QObject *parent)
    : QObject(parent), m_store(store), m_runner(runner), m_check(check)
{
    connect(runner, &JobRunner::settled, this, [this](const QUuid &id) {
        if (!m_store->contains(id) || m_store->state(id) != JobState::Completed)
            return;
        m_waiting.push_back(id);
        checkNext();
    });
}

void ResultCheck::checkNext()
{
    while (!m_isBusy && !m_waiting.empty()) {
        const QUuid id = m_waiting.front();
        m_waiting.pop_front();
        const auto job = m_store->job(id);
        if (!job || job->state != JobState::Completed)
            continue;
        m_isBusy = true;
        m_check->check(syncSubject(job->outputPath, job->request), this,
                       [this, id](const Expected<SyncVerdict> &verdict) {
                           m_isBusy = false;
                           if (verdict)
                               m_runner->noteSync(id, *verdict);
                           checkNext();
                       });
    }
}

} // namespace retalk
