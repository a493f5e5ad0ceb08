#pragma once

#include "api/files.h"
#include "api/generationrequest.h"
#include "api/syncverdict.h"
#include "api/task.h"
#include "jobs/model/jobmarks.h"
#include "net/download.h"
#include "net/serviceaddress.h"

#include <QUuid>

namespace retalk {

/// The states of a job; see resources/docs/architecture.md, "The job's life". Stored by name.
enum class JobState {
    Queued,     ///< waiting for its turn
    Preparing,  ///< local files are being uploaded
    Submitting, ///< body and key are on disk; the POST is under way
    Pending,    ///< accepted by the service, not started yet
    Processing,
    Downloading,
    Completed,
    Unconfirmed, ///< a paid POST was sent but no answer arrived; never sent again unless the user asks or the
                 ///< service recognises its key
    WaitingToRetry, ///< continues automatically in `resumeState` at `retryAt`
    Failed,
    Cancelled,
    Expired ///< the result wasn't downloaded within 24 hours
};

/// When a job entered a state.
struct StageEntry
{
    JobState state = JobState::Queued;
    QDateTime since; ///< UTC

    bool operator==(const StageEntry &) const = default;
};

/// Error::apiCode of a job whose POST was answered with a task that belongs to another job.
inline constexpr QLatin1StringView kTaskTaken{"task_taken"};
/// Error::apiCode of a job whose task is completed, according to the service, but has no video.
inline constexpr QLatin1StringView kNoLink{"no_link"};
/// The number of most recent stages kept; an unreliable network can produce many.
inline constexpr qsizetype kStagesKept = 40;

/// A job, from the request to the finished file, with everything a restart needs. Pure value.
struct Job
{
    QUuid id;
    QString name; ///< "speaker.mp4 + voice_de.wav"; to show a job to the user, use shownName()
    ServiceAddress service;
    GenerationRequest request; ///< as the user entered it; may name local files
    JobState state = JobState::Queued;
    double position = 0; ///< order in the queue; smallest first
    QUuid film;          ///< the film this is a piece of; null if none
    int piece = 0;       ///< index within the film, from 0
    /// True if an earlier POST may have been charged: its rejection didn't come from the service itself, or
    /// the task it created was abandoned.
    bool mayHaveBeenCharged = false;

    // Preparing: what has been uploaded so far, by request field ("video_url", ...)
    QHash<QString, UploadedFile> uploads;
    double stageProgress = 0; ///< 0..1 within Preparing and Downloading; not stored

    // Submitting
    QByteArray body;            ///< the exact bytes of the POST
    QString idempotencyKey;     ///< created once and kept when the POST is repeated
    QDateTime submittedAt;      ///< when the POST was sent; invalid if none was, or if it was rejected
    QDateTime firstSubmittedAt; ///< when the first POST with this key was sent

    // Pending, Processing and after
    QString taskId;
    Task task; ///< as last reported

    // Downloading and after
    QString resultUrl;
    QDateTime resultExpiresAt;
    bool linkRenewed = false;  ///< the link didn't work, and the service was asked for a new one
    QString outputPath;        ///< final name; never holds a partial file
    bool outputChosen = false; ///< by the user: replaces an existing file at outputPath when finished
    DownloadState download;
    std::optional<SyncVerdict> syncVerdict; ///< of the finished file, if it was checked

    // WaitingToRetry, Failed
    JobState resumeState = JobState::Queued;
    QDateTime retryAt;
    int attempts = 0;                            ///< in the current stage
    ErrorKind lastFailure = ErrorKind::Internal; ///< of the latest attempt
    int sameFailures = 0;       ///< consecutive failures of that kind, as counted by the retry table
    std::optional<Error> error; ///< why it's waiting, failed or unconfirmed

    QDateTime createdAt;
    QDateTime updatedAt;
    QDateTime finishedAt;
    QList<StageEntry> stages; ///< in chronological order; empty while the job is in its first state

    JobMarks marks; ///< written by JobStore::mark() only, and when the job is first saved

    StoredRevision revision; ///< JobStore::update() overwrites this revision only

    bool operator==(const Job &) const = default;
};

/// Returns the job's name as shown in lists: the title set by the user, or else its name.
QString shownName(const Job &job);
/// Returns true if the job is made by the service on this computer.
bool isDraft(const Job &job);
/// Returns true for Completed, Failed, Cancelled and Expired.
bool isFinished(JobState state);
/// Returns true if a POST of this job was sent and not rejected: the job may cost money and can't be
/// cancelled or edited.
bool isSent(const Job &job);
/// Returns true if the job has certainly cost nothing, without checking the account: it was never sent, or
/// the service itself rejected it. False for drafts, which never cost anything.
bool isCertainlyUncharged(const Job &job);
/// Returns true if the job can be withdrawn: nothing has been sent, and it isn't finished.
bool isUnsent(const Job &job);
/// Returns true if the service can stop the job's task: always on this computer, elsewhere only if the
/// service reports it and isn't EvoLink, whose API has no such call.
bool canCancelTask(const Job &job);
/// Returns true if the job can be stopped: it is unsent, or its task can be stopped.
bool canCancel(const Job &job);
/// Returns true if the job's request can be replaced: nothing has been sent.
bool canEdit(const Job &job);
/// Returns true if the service may still have the job's result, which costs nothing to ask for: the job
/// failed although its task didn't, is Expired, or is Completed (the file may have been deleted).
bool canAskAgain(const Job &job);
/// Returns true if removing the job could lose a result that has been paid for, so the user must confirm
/// first.
bool mayLosePaidResult(const Job &job);
/// Returns the overall progress of an unfinished job, 0..1; each stage is weighted by its usual duration. For
/// `stageProgress`, see JobRunner::stageProgress().
double overallProgress(const Job &job, double stageProgress);
/// Returns the end of the pause the service asked for, if the job is waiting for it and the service gave a
/// time. If only reads of an existing task are left, the pause is limited to minutes.
std::optional<QDateTime> askedToWaitUntil(const Job &job);
/// Returns the time before which retries are refused because of that pause: minutes after its start at most,
/// however long the service asked to wait.
std::optional<QDateTime> heldBackUntil(const Job &job);
/// Returns a stable name such as "waiting_to_retry", for the store and for --json.
QString toString(JobState state);
std::optional<JobState> jobStateFromString(QStringView name);

} // namespace retalk
