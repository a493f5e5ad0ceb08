#pragma once

#include "jobs/model/job.h"

#include <variant>

namespace retalk {

/// The events of a job. They only state facts; transition() decides what follows.
namespace jobevent {

/// It's the job's turn. In Queued.
struct Began
{
};
/// A local file has been uploaded to the files service. In Preparing.
struct FileUploaded
{
    QString field; ///< the request's field, in the API's spelling
    UploadedFile file;
};
/// All uploads are done; `body` is what will be posted. `idempotencyKey` is used only if the body has
/// changed.
struct Prepared
{
    QByteArray body;
    QString idempotencyKey;
};
/// The POST was answered with a task.
struct Accepted
{
    Task task;
};
/// The current stage failed. `retryAt`: when it's retried automatically; nothing: never.
struct StageFailed
{
    Error error;
    std::optional<QDateTime> retryAt;
};
/// A poll was answered. `retryAt`: when to poll again if the task is completed but has no link.
struct TaskSeen
{
    Task task;
    std::optional<QDateTime> retryAt;
};
/// The download now knows what it needs to be resumed.
struct DownloadAdvanced
{
    DownloadState state;
};
/// The result needs another name in the same folder, because the first one has been taken meanwhile.
struct OutputNamed
{
    QString path;
};
/// The user chose another name for the video.
struct OutputChosen
{
    QString path;
    FileStamp whole = {}; ///< of the complete download copied to the new folder; invalid: there was none
};
/// The finished file is at its final name.
struct Downloaded
{
};
/// The finished file was checked for sync.
struct SyncJudged
{
    SyncVerdict verdict;
};
/// The result link doesn't work. `retryAt`: when to try it, or its replacement from the service, again.
struct ResultGone
{
    Error error;
    std::optional<QDateTime> retryAt;
};
/// `retryAt` has been reached.
struct RetryDue
{
};
/// The program started, or took over the job from a process that ended.
struct Restored
{
};

// Requests by the user
struct RetryAsked
{
};
struct Edited
{
    GenerationRequest request;
    QString name;
    QString outputPath; ///< empty: unchanged
};
struct CancelAsked
{
};
/// The queue was paused before anything was sent: the job is queued again.
struct PutBack
{
};
/// The queue was paused, or Retalk is closing, while the POST was held back: it wasn't sent and won't be. In
/// Submitting.
struct PostWithheld
{
};
/// Unconfirmed: repeat the POST with the same body and key. Automatic only if the service is known to answer
/// a key it has seen with the task it created then.
struct SendAgainAsked
{
};
/// Unconfirmed: this is the job's task.
struct Adopted
{
    QString taskId;
};
/// Unconfirmed: give up on the job.
struct Forgotten
{
};

} // namespace jobevent

using JobEventPayload =
    std::variant<jobevent::Began, jobevent::FileUploaded, jobevent::Prepared, jobevent::Accepted,
                 jobevent::StageFailed, jobevent::TaskSeen, jobevent::DownloadAdvanced, jobevent::OutputNamed,
                 jobevent::OutputChosen, jobevent::Downloaded, jobevent::SyncJudged, jobevent::ResultGone,
                 jobevent::RetryDue, jobevent::Restored, jobevent::RetryAsked, jobevent::Edited,
                 jobevent::CancelAsked, jobevent::PutBack, jobevent::PostWithheld, jobevent::SendAgainAsked,
                 jobevent::Adopted, jobevent::Forgotten>;

struct JobEvent
{
    QDateTime at; ///< UTC
    JobEventPayload what;
};

} // namespace retalk
