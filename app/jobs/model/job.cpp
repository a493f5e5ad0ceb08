#include "jobs/model/job.h"

#include "net/retrytable.h"

#include <algorithm>
#include <array>
#include <utility>

namespace retalk {

namespace {

constexpr std::array kNames{
    std::pair{JobState::Queued, "queued"},
    std::pair{JobState::Preparing, "preparing"},
    std::pair{JobState::Submitting, "submitting"},
    std::pair{JobState::Pending, "pending"},
    std::pair{JobState::Processing, "processing"},
    std::pair{JobState::Downloading, "downloading"},
    std::pair{JobState::Completed, "completed"},
    std::pair{JobState::Unconfirmed, "unconfirmed"},
    std::pair{JobState::WaitingToRetry, "waiting_to_retry"},
    std::pair{JobState::Failed, "failed"},
    std::pair{JobState::Cancelled, "cancelled"},
    std::pair{JobState::Expired, "expired"},
};

/// Returns the end of the pause the service asked for, limited to `most`.
std::optional<QDateTime> endOfPause(const Job &job, std::chrono::milliseconds most)
{
    const bool isAsked = job.state == JobState::WaitingToRetry && job.error &&
                         job.error->kind == ErrorKind::RateLimited && job.error->retryAfter;
    if (!isAsked)
        return std::nullopt;
    const bool isStageKnown = !job.stages.isEmpty() && job.stages.constLast().state == job.state;
    const QDateTime since = isStageKnown ? job.stages.constLast().since : job.updatedAt;
    return since.addMSecs(std::min(*job.error->retryAfter, most).count());
}

} // namespace

QString shownName(const Job &job)
{
    return job.marks.title.isEmpty() ? job.name : job.marks.title;
}

bool isDraft(const Job &job)
{
    return job.service.kind == ServiceKind::Local;
}

bool isFinished(JobState state)
{
    return state == JobState::Completed || state == JobState::Failed || state == JobState::Cancelled ||
           state == JobState::Expired;
}

bool isSent(const Job &job)
{
    return job.submittedAt.isValid() || !job.taskId.isEmpty();
}

bool isCertainlyUncharged(const Job &job)
{
    // A damaged record may belong to a job that was submitted.
    const bool isUnknown = job.error && job.error->kind == ErrorKind::OutcomeUnknown;
    return !isDraft(job) && !isSent(job) && !job.mayHaveBeenCharged && !isUnknown;
}

bool isUnsent(const Job &job)
{
    return !isSent(job) && (job.state == JobState::Queued || job.state == JobState::Preparing ||
                            job.state == JobState::WaitingToRetry);
}

bool canCancelTask(const Job &job)
{
    const bool isAtWork = job.state == JobState::Pending || job.state == JobState::Processing ||
                          (job.state == JobState::WaitingToRetry && job.resumeState != JobState::Downloading);
    if (!isAtWork || job.taskId.isEmpty())
        return false;
    return job.service.kind == ServiceKind::Local ||
           (job.service.kind == ServiceKind::Custom && job.task.canCancel);
}

bool canCancel(const Job &job)
{
    // A draft that is being submitted is stopped once its task is known.
    const bool isStarting = job.service.kind == ServiceKind::Local && job.state == JobState::Submitting;
    return isUnsent(job) || isStarting || canCancelTask(job);
}

bool canEdit(const Job &job)
{
    return isUnsent(job) ||
           (!isSent(job) && (job.state == JobState::Failed || job.state == JobState::Cancelled));
}

bool canAskAgain(const Job &job)
{
    if (job.taskId.isEmpty())
        return false;
    if (job.state == JobState::Failed)
        return !job.error || job.error->kind != ErrorKind::TaskFailed;
    return job.state == JobState::Expired || job.state == JobState::Completed;
}

bool mayLosePaidResult(const Job &job)
{
    if (job.service.kind == ServiceKind::Local)
        return false;
    return (isSent(job) && !isFinished(job.state)) || (canAskAgain(job) && job.state != JobState::Completed);
}

double overallProgress(const Job &job, double stageProgress)
{
    constexpr double kSent = 0.1;
    constexpr double kMade = 0.9;
    switch (job.state) {
    case JobState::Preparing:
        return kSent * stageProgress;
    case JobState::Submitting:
    case JobState::Pending:
        return kSent;
    case JobState::Processing:
        return kSent + (kMade - kSent) * job.task.progress / 100;
    case JobState::Downloading:
        return kMade + (1 - kMade) * stageProgress;
    default:
        return 0;
    }
}

std::optional<QDateTime> askedToWaitUntil(const Job &job)
{
    const bool isReading = !job.taskId.isEmpty();
    return isReading ? heldBackUntil(job) : endOfPause(job, std::chrono::milliseconds::max());
}

std::optional<QDateTime> heldBackUntil(const Job &job)
{
    return endOfPause(job, kLongestRetryAfterOfReads);
}

QString toString(JobState state)
{
    for (const auto &[value, name] : kNames) {
        if (value == state)
            return QString::fromLatin1(name);
    }
    return QStringLiteral("failed");
}

std::optional<JobState> jobStateFromString(QStringView name)
{
    for (const auto &[value, text] : kNames) {
        if (name == QLatin1StringView(text))
            return value;
    }
    return std::nullopt;
}

} // namespace retalk
