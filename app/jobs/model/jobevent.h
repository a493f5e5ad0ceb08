#pragma once

#include "jobs/model/job.h"

#include <variant>

namespace retalk {

/// What can happen to a job. Facts only: what follows from them is transition()'s business.
namespace happened {

/// The job's turn came. From Queued.
struct Began
{
};
/// One local file is on the files service. In Preparing.
struct FileUploaded
{
    QString field; ///< the request's field, in the API's spelling
    UploadedFile file;
};
/// Nothing is left to upload; `body` is what will be posted. `idempotencyKey` is taken when the body is a new
/// one.
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
/// The present stage cannot go on. `retryAt`: when it will be tried again by itself; nothing: not by itself.
struct StageFailed
{
    Error error;
    std::optional<QDateTime> retryAt;
};
/// A poll was answered. `retryAt`: when the task is asked for again if it is finished but has no link.
struct TaskSeen
{
    Task task;
    std::optional<QDateTime> retryAt;
};
/// The download learned what it needs to be resumed.
struct DownloadAdvanced
{
    DownloadState state;
};
/// The result must go to another name in the same folder, because the first one was taken meanwhile.
struct OutputNamed
{
    QString path;
};
/// The person wants the video under another name.
struct OutputChosen
{
    QString path;
    FileStamp whole = {}; ///< of the whole download that was brought beside it; invalid: none was
};
/// The finished file is at its final name.
struct Downloaded
{
};
/// The finished file was looked at.
struct SyncJudged
{
    SyncVerdict verdict;
};
/// The result link does not work. `retryAt`: when it, or another one that the service gives for it, is tried
/// again.
struct ResultGone
{
    Error error;
    std::optional<QDateTime> retryAt;
};
/// `retryAt` has come.
struct RetryDue
{
};
/// The program started, or took the job over from a process that ended.
struct Restored
{
};

// The person's wishes
struct RetryAsked
{
};
struct Edited
{
    GenerationRequest request;
    QString name;
    QString outputPath; ///< empty: as it was
};
struct CancelAsked
{
};
/// The queue was paused before anything was sent: the job waits for its turn again.
struct PutBack
{
};
/// The queue was paused, or Retalk is closing, while the POST had to wait: it hasn't left, and won't. From
/// Submitting.
struct PostWithheld
{
};
/// Unconfirmed: send the same body with the same key once more. By itself only where the service is known to
/// answer a key that it has seen with the task it made then.
struct SendAgainAsked
{
};
/// Unconfirmed: this task is the job's.
struct Adopted
{
    QString taskId;
};
/// Unconfirmed: let it be.
struct Forgotten
{
};

} // namespace happened

using Happening =
    std::variant<happened::Began, happened::FileUploaded, happened::Prepared, happened::Accepted,
                 happened::StageFailed, happened::TaskSeen, happened::DownloadAdvanced, happened::OutputNamed,
                 happened::OutputChosen, happened::Downloaded, happened::SyncJudged, happened::ResultGone,
                 happened::RetryDue, happened::Restored, happened::RetryAsked, happened::Edited,
                 happened::CancelAsked, happened::PutBack, happened::PostWithheld, happened::SendAgainAsked,
                 happened::Adopted, happened::Forgotten>;

struct JobEvent
{
    QDateTime at; ///< UTC
    Happening what;
};

} // namespace retalk
