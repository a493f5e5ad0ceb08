#include "jobs/pace.h"

#include "api/hostrules.h"
#include "api/retrytable.h"

#include <algorithm>

namespace retalk {

using std::chrono::milliseconds;

milliseconds pollDelay(const Job &job, const QDateTime &now, const Pace &pace)
{
    if (job.service.kind == ServiceKind::Local || isLoopbackHost(job.service.apiBase.host()))
        return pace.loopbackPoll;
    if (!job.task.estimatedTime || !job.submittedAt.isValid())
        return (pace.shortestPoll + pace.longestPoll) / 2;
    const milliseconds elapsed(job.submittedAt.msecsTo(now));
    const milliseconds left = *job.task.estimatedTime - elapsed;
    if (elapsed > 3 * milliseconds(*job.task.estimatedTime)) // the estimate was wrong: no hurry
        return pace.longestPoll;
    return std::clamp(left, pace.shortestPoll, pace.longestPoll);
}

std::optional<QDateTime> nextTry(const Job &job, const Error &error, const QDateTime &now, const Pace &pace)
{
    const auto wait = nextJobTry(error, job.attempts + 1);
    if (!wait)
        return std::nullopt;
    const milliseconds scaled(qint64(double(wait->count()) * pace.retryScale));
    // What the service asks for is not ours to shorten.
    return now.addMSecs(std::max(scaled, error.retryAfter.value_or(milliseconds(0))).count());
}

} // namespace retalk
