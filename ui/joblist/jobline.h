#pragma once

#include "jobs/model/job.h"
#include "jobs/runner/jobrunner.h"

#include <chrono>
#include <optional>

namespace retalk {

/// The next step that a row offers.
enum class JobAction {
    None,
    Show,                ///< play the result
    BuyCredits,          ///< at EvoLink's site
    TryAt140,            ///< the same request with an easier face match
    Stricter190,         ///< the same request with a stricter face match
    UseFrameAsReference, ///< take the reference from a frame of the job's own video
    Edit,                ///< put the request into the form to change and submit it again
    EnterKey,
    Retry,
    TryNow, ///< an automatic retry is pending
    CheckWithService,
    DownloadAgain, ///< the service may still have the finished file, and asking is free
    Cancel,
    // For films
    Continue,
    SubmitAgain, ///< submit the failed pieces as new jobs
    JoinFinishedPieces
};

/// How serious a row's line is; never shown by colour alone.
enum class JobTone { Plain, Good, Warning, Bad };

/// A row's text about its job.
struct JobLine
{
    QString text;   ///< one line: the stage and the time left, the outcome, or the failure
    QString detail; ///< sentences that don't fit in the row: what to do, the service's own message
    JobTone tone = JobTone::Plain;
    JobAction action = JobAction::None;
    std::optional<double> progress; ///< overallProgress() while the job is in progress

    bool operator==(const JobLine &) const = default;
};

/// What describe() needs to know besides the stored job.
struct JobSituation
{
    QDateTime now;
    double stageProgress = 0; ///< 0..1, JobRunner::stageProgress()
    std::optional<std::chrono::seconds> timeLeft;
    int jobsBefore = 0;                            ///< number of queued jobs ahead of it
    bool hasResultFile = true;                     ///< the finished file still exists where it was saved
    JobRunner::Pause pause = JobRunner::Pause::No; ///< of the queue this job is in
    QDate heading;                                 ///< the date shown above the row; invalid: none
};

/// Returns the row's line for a job in any state. Pure.
JobLine describe(const Job &job, const JobSituation &situation);

/// Returns the next step for a job that failed, expired or waits. None while its service has asked to wait,
/// since a retry would be rejected.
JobAction nextStep(const Job &job, const QDateTime &now);

/// Returns true for a step that starts another request, which for a film's piece would be a video outside the
/// film.
bool asksForAnotherVideo(JobAction action);

/// "about 20 s left"; empty if `left` is not set.
QString timeLeftText(std::optional<std::chrono::seconds> left);

/// Returns the label of the row's button; empty for None.
QString label(JobAction action);

/// The job's charge as reported by its service: "9.6 credits charged", "nothing charged". Empty if the
/// service reports nothing, and on this computer, where nothing is ever charged. Never computed.
QString chargeFact(const Job &job);
/// The same as a sentence: "9.6 credits were charged."
QString chargeSentence(const Job &job);
/// Everything reported about the charge: "14.4 credits reserved", "9.6 credits charged ($0.14)", "4.8 credits
/// refunded".
QStringList billingFacts(const Job &job);

/// Returns a sentence saying why a job submitted to a paid service can't be cancelled.
QString alreadyPaidText();

/// Returns true if running the job again creates a new task at a paid service.
bool mayCostAgain(const Job &job);

/// Returns true if JobRunner::retry() applies to the job and its service hasn't asked to wait.
bool canRetry(const Job &job, const QDateTime &now);

/// Returns the job's request with another face threshold.
GenerationRequest withThreshold(const Job &job, int threshold);

} // namespace retalk
