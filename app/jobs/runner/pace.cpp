#include "jobs/runner/pace.h"

#include "jobs/model/transition.h"
#include "net/hostrules.h"
#include "net/retrytable.h"

#include <algorithm>

namespace retalk {

using std::chrono::milliseconds;

namespace {
/// Limits the attempts of a stage even if failures of different kinds alternate.
constexpr int kMaxAttempts = 200;
} // namespace

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
    const int same = (job.lastFailure == error.kind ? job.sameFailures : 0) + 1;
    if (job.attempts >= kMaxAttempts)
        return std::nullopt;
    const bool hasTask = !job.taskId.isEmpty();
    const bool isTaskGone = error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Expired;
    if (hasTask && isTaskGone && job.resultExpiresAt.isValid() && job.resultExpiresAt <= now)
        return std::nullopt; // it isn't kept for that long
    if (hasTask && isTaskGone && job.service.kind == ServiceKind::Local)
        return std::nullopt; // there's no gateway in between that could be wrong
    Error known = error;
    // On this computer nothing is charged, and the same key returns the same task.
    if (job.service.kind == ServiceKind::Local && job.state == JobState::Submitting &&
        leavesOutcomeOpen(error))
        known.kind = ErrorKind::LocalService;
    const auto wait = hasTask ? nextTaskTry(known, same) : nextJobTry(known, same);
    if (!wait)
        return std::nullopt;
    const milliseconds scaled(qint64(double(wait->count()) * pace.retryScale));
    // Always respect the delay the service asks for, except for reads that must not come too late.
    const milliseconds asked = error.retryAfter.value_or(milliseconds(0));
    return now.addMSecs(
        std::max(scaled, hasTask ? std::min(asked, kLongestRetryAfterOfReads) : asked).count());
}

QDateTime nextLinkTry(const Job &job, const QDateTime &now, const Pace &pace)
{
    const int same = (job.lastFailure == ErrorKind::Expired ? job.sameFailures : 0) + 1;
    const milliseconds wait = retryDelay(kLinkDelay, kLongestLinkDelay, same);
    return now.addMSecs(qint64(double(wait.count()) * pace.retryScale));
}

} // namespace retalk
