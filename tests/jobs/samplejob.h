#pragma once

#include "jobs/model/job.h"

namespace retalk {

inline QDateTime sampleTime(int seconds = 0)
{
    return QDateTime::fromMSecsSinceEpoch(1'775'200'000'000 + qint64(seconds) * 1000, Qt::UTC);
}

/// Returns a queued job for EvoLink.
inline Job sampleJob(const QString &name = QStringLiteral("speaker.mp4 + voice.wav"), int seconds = 0)
{
    Job job;
    job.id = QUuid::createUuid();
    job.name = name;
    job.service = {ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()};
    job.request.videoUrl = QStringLiteral("https://example.com/speaker.mp4");
    job.request.audioUrl = QStringLiteral("https://example.com/voice.wav");
    job.position = seconds;
    job.createdAt = sampleTime(seconds);
    job.updatedAt = job.createdAt;
    return job;
}

inline Task sampleTask(TaskStatus status = TaskStatus::Pending)
{
    Task task;
    task.id = QStringLiteral("task-unified-1775200000-xyz12345");
    task.model = QStringLiteral("videoretalk");
    task.status = status;
    switch (status) {
    case TaskStatus::Pending:
        task.statusText = QStringLiteral("pending");
        break;
    case TaskStatus::Processing:
        task.statusText = QStringLiteral("processing");
        task.progress = 40;
        break;
    case TaskStatus::Completed:
        task.statusText = QStringLiteral("completed");
        task.progress = 100;
        task.results = {QStringLiteral("https://cdn.example.com/result.mp4?sig=1")};
        break;
    case TaskStatus::Failed:
        task.statusText = QStringLiteral("failed");
        task.error = TaskError{QStringLiteral("service_error"), QStringLiteral("it broke"), {}};
        break;
    case TaskStatus::Cancelled:
        task.statusText = QStringLiteral("cancelled");
        break;
    case TaskStatus::Unknown:
        task.statusText = QStringLiteral("warming_up");
        break;
    }
    return task;
}

/// Returns the same job in `state`, with everything a job has there.
inline Job sampleJobIn(JobState state)
{
    Job job = sampleJob();
    job.state = state;
    const auto sent = [&job] {
        job.body = QByteArrayLiteral("{\"model\":\"videoretalk\"}");
        job.idempotencyKey = QStringLiteral("retalk-0123456789abcdef");
        job.submittedAt = sampleTime(5);
    };
    const auto accepted = [&] {
        sent();
        job.task = sampleTask();
        job.taskId = job.task.id;
    };
    switch (state) {
    case JobState::Queued:
    case JobState::Preparing:
    case JobState::Cancelled:
        break;
    case JobState::Submitting:
        sent();
        break;
    case JobState::Unconfirmed:
        sent();
        job.error = Error{.kind = ErrorKind::OutcomeUnknown, .message = QStringLiteral("no answer")};
        break;
    case JobState::Pending:
    case JobState::Processing:
        accepted();
        break;
    case JobState::WaitingToRetry:
        accepted();
        job.resumeState = JobState::Processing;
        job.retryAt = sampleTime(60);
        job.attempts = 2;
        job.error = Error{.kind = ErrorKind::Server, .message = QStringLiteral("busy"), .httpStatus = 503};
        break;
    case JobState::Downloading:
    case JobState::Completed:
    case JobState::Expired:
        accepted();
        job.task = sampleTask(TaskStatus::Completed);
        job.resultUrl = job.task.results.first();
        job.resultExpiresAt = sampleTime(24 * 3600);
        job.outputPath = QStringLiteral("/tmp/result.mp4");
        break;
    case JobState::Failed:
        accepted();
        job.task = sampleTask(TaskStatus::Failed);
        job.error = Error{.kind = ErrorKind::TaskFailed,
                          .message = QStringLiteral("it broke"),
                          .apiCode = QStringLiteral("service_error")};
        break;
    }
    if (isFinished(state))
        job.finishedAt = sampleTime(90);
    return job;
}

} // namespace retalk
