#include "jobs/job.h"

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

} // namespace

bool isFinished(JobState state)
{
    return state == JobState::Completed || state == JobState::Failed || state == JobState::Cancelled ||
           state == JobState::Expired;
}

bool isSent(const Job &job)
{
    return job.submittedAt.isValid() || !job.taskId.isEmpty();
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
