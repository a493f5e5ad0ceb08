#include "joblist/runhistory.h"

#include <algorithm>
#include <cmath>

namespace retalk {

namespace {

constexpr qsizetype kRunsKept = 20;
/// Between these, the progress of a local draft is the engine's progress (api-contract: "Create a task").
constexpr double kAtWorkFrom = 10;
constexpr double kAtWorkTo = 80;
/// With less than this done, the pace can't be judged.
constexpr double kTellingShare = 0.15;

QString keyOf(const ServiceAddress &service)
{
    return service.kind == ServiceKind::Custom ? service.apiBase.toString()
                                               : QString::number(int(service.kind));
}

/// Takes the lower of two middle values: a run that waited for the user says nothing about the next one.
double median(QList<double> values)
{
    const auto middle = values.begin() + (values.size() - 1) / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

void RunHistory::add(const Job &job)
{
    if (job.state != JobState::Completed || !job.submittedAt.isValid() || !job.finishedAt.isValid())
        return;
    const double seconds = static_cast<double>(job.submittedAt.msecsTo(job.finishedAt)) / 1000;
    if (seconds <= 0)
        return;
    QList<Run> &runs = m_runs[keyOf(job.service)];
    runs.append({seconds, job.task.estimatedTime ? static_cast<double>(job.task.estimatedTime->count()) : 0});
    if (runs.size() > kRunsKept)
        runs.removeFirst();
}

std::optional<std::chrono::seconds> RunHistory::timeLeft(const Job &job, const QDateTime &now) const
{
    if (job.state != JobState::Pending && job.state != JobState::Processing)
        return {};
    const QDateTime started = job.submittedAt.isValid() ? job.submittedAt : job.task.created;
    if (!started.isValid())
        return {};

    // Before local work starts, its duration is unknown.
    if (job.service.kind == ServiceKind::Local && job.state == JobState::Pending)
        return {};

    QList<double> ratios;
    QList<double> lengths;
    for (const Run &run : m_runs.value(keyOf(job.service))) {
        lengths.append(run.seconds);
        if (run.estimated > 0)
            ratios.append(run.seconds / run.estimated);
    }
    double total = 0;
    if (job.task.estimatedTime && job.task.estimatedTime->count() > 0)
        total =
            static_cast<double>(job.task.estimatedTime->count()) * (ratios.isEmpty() ? 1.0 : median(ratios));
    else if (!lengths.isEmpty())
        total = median(lengths);
    else
        return {};
    const double elapsed = static_cast<double>(started.msecsTo(now)) / 1000;
    double left = total - elapsed;
    // The job's own pace says more than other jobs' durations, since clips differ in length.
    const double done = (job.task.progress - kAtWorkFrom) / (kAtWorkTo - kAtWorkFrom);
    if (job.service.kind == ServiceKind::Local && job.state == JobState::Processing) {
        if (done < kTellingShare)
            return {};
        left = elapsed * (1 - done) / done;
    }
    if (left < 0.5)
        return {};
    return std::chrono::seconds(static_cast<qint64>(std::ceil(left)));
}

std::optional<std::chrono::seconds> timeLeft(const QList<PieceTime> &pieces)
{
    std::chrono::seconds longest{0};
    double seconds = 0; // of the pieces in progress, from beginning to end
    double frames = 0;
    double framesAhead = 0;
    int atATime = 0;
    for (const PieceTime &piece : pieces) {
        if (!piece.left) {
            framesAhead += double(piece.frames);
            continue;
        }
        longest = std::max(longest, *piece.left);
        seconds += double((piece.elapsed + *piece.left).count());
        frames += double(piece.frames);
        ++atATime;
    }
    if (frames <= 0)
        return {};
    return longest + std::chrono::seconds(std::llround(framesAhead * seconds / frames / atATime));
}

} // namespace retalk
