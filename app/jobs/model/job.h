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

/// The stages of a job's life; resources/docs/architecture.md, "The job's life". Stored by name.
enum class JobState {
    Queued,     ///< waits for its turn
    Preparing,  ///< local files are being uploaded
    Submitting, ///< body and key are on disk; the POST is on its way
    Pending,    ///< the service has it, work has not begun
    Processing,
    Downloading,
    Completed,
    Unconfirmed,    ///< a paid POST left and its answer never came: never sent again without the person
    WaitingToRetry, ///< goes on by itself in `resumeState` at `retryAt`
    Failed,
    Cancelled,
    Expired ///< the result was not fetched within its 24 hours
};

/// When a job came into a stage.
struct StageEntry
{
    JobState state = JobState::Queued;
    QDateTime since; ///< UTC

    bool operator==(const StageEntry &) const = default;
};

/// Error::apiCode of a job whose POST was answered with a task that another job has.
inline constexpr QLatin1StringView kTaskTaken{"task_taken"};
/// Error::apiCode where a task is finished by the service's word and has no video.
inline constexpr QLatin1StringView kNoLink{"no_link"};
/// The latest of a job's stages that are remembered; an unsteady network makes many.
inline constexpr qsizetype kStagesKept = 40;

/// One piece of work, from the request to the finished file; everything a restart needs. Pure value.
struct Job
{
    QUuid id;
    QString name; ///< "speaker.mp4 + voice_de.wav"; for people, unless they gave it another: shownName()
    ServiceAddress service;
    GenerationRequest request; ///< as the person gave it; may name local files
    JobState state = JobState::Queued;
    double position = 0; ///< order in the queue; smaller goes first
    QUuid film;          ///< the film that this is a piece of; null: none
    int piece = 0;       ///< which of the film's, counted from 0
    /// A POST before the present one may have cost something all the same: it was refused in other words than
    /// the service's own, or made a task that is given up.
    bool mayHaveBeenCharged = false;

    // Preparing: what has been uploaded so far, by request field ("video_url", ...)
    QHash<QString, UploadedFile> uploads;
    double stageProgress = 0; ///< 0..1 within Preparing and Downloading; not stored

    // Submitting
    QByteArray body;            ///< the exact bytes of the POST
    QString idempotencyKey;     ///< made once, kept over resends
    QDateTime submittedAt;      ///< when the POST left; invalid when none did or it was refused
    QDateTime firstSubmittedAt; ///< when the first POST with this key left, however often it was sent again

    // Pending, Processing and after
    QString taskId;
    Task task; ///< the newest answer

    // Downloading and after
    QString resultUrl;
    QDateTime resultExpiresAt;
    bool linkRenewed = false;  ///< the link did not work, and the service was asked for another one
    QString outputPath;        ///< final name; never exists half-written
    bool outputChosen = false; ///< the person named outputPath: a file there is replaced by the finished one
    DownloadState download;
    std::optional<SyncVerdict> syncVerdict; ///< of the finished file, when it was looked at

    // WaitingToRetry, Failed
    JobState resumeState = JobState::Queued;
    QDateTime retryAt;
    int attempts = 0;                            ///< of the present stage
    ErrorKind lastFailure = ErrorKind::Internal; ///< of the latest of them
    int sameFailures = 0;       ///< how many in a row ended like that; what the retry table counts
    std::optional<Error> error; ///< why it waits, failed or is unconfirmed

    QDateTime createdAt;
    QDateTime updatedAt;
    QDateTime finishedAt;
    QList<StageEntry> stages; ///< in the order of time; empty for a job that is still in its first

    JobMarks marks; ///< written by JobStore::mark() only, and with a job that is new

    StoredRevision revision; ///< JobStore::update() writes over this one only

    bool operator==(const Job &) const = default;
};

/// What the job is called in lists: the title that a person gave it, else its name.
QString shownName(const Job &job);
/// True when it was made, or will be, by the service on this computer.
bool isDraft(const Job &job);
/// True for Completed, Failed, Cancelled and Expired.
bool isFinished(JobState state);
/// True when a POST of this job left and was not refused: it may cost money and cannot be cancelled or
/// edited.
bool isSent(const Job &job);
/// True when it needs no look at the account to say that the job has cost nothing: it never left, or the
/// service refused it in its own words. Not of a draft, which never costs anything.
bool isCertainlyUncharged(const Job &job);
/// True when the job can be taken back: nothing of it has been sent, and it isn't over.
bool isUnsent(const Job &job);
/// True when the job's task can be stopped at its service: on this computer always, elsewhere where the
/// service says so and isn't EvoLink, which has no call for it.
bool canCancelTask(const Job &job);
/// True when the job can be stopped: it is unsent, or its task can be stopped.
bool canCancel(const Job &job);
/// True when the job's request can be replaced: nothing of it has been sent.
bool canEdit(const Job &job);
/// True when the service may still have the job's result: asking for it costs nothing. Failed before the task
/// itself failed, Expired, or Completed (whose file may be gone).
bool canAskAgain(const Job &job);
/// True when removing the job could lose a result that was paid for, so that it needs a question first.
bool mayLosePaidResult(const Job &job);
/// How far a job that isn't over is, 0..1, over all its stages, which weigh as long as they usually last.
/// `stageProgress`: JobRunner::stageProgress().
double wholeProgress(const Job &job, double stageProgress);
/// Until when the service asked that nothing be sent for this job, which waits for that; reads of a task that
/// is paid for only wait for minutes. Nothing where it named no time.
std::optional<QDateTime> askedToWaitUntil(const Job &job);
/// Until when a try of it is turned away for that: for minutes, however long the service asked to wait.
std::optional<QDateTime> heldBackUntil(const Job &job);
/// "waiting_to_retry": stable, for the store and for --json.
QString toString(JobState state);
std::optional<JobState> jobStateFromString(QStringView name);

} // namespace retalk
