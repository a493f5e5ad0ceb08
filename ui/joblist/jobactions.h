#pragma once

#include "jobs/model/job.h"
#include "jobs/runner/jobrunner.h"

#include <chrono>
#include <optional>

namespace retalk {

/// The one thing a row offers to do next.
enum class JobAction {
    None,
    Show,                ///< play the result
    BuyCredits,          ///< at EvoLink's site
    TryAt140,            ///< the same request with an easier face match
    Stricter190,         ///< the same request with a stricter face match
    UseFrameAsReference, ///< take the reference from a frame of the job's own video
    Edit,                ///< put the request into the form, change it, send it again
    EnterKey,
    Retry,
    TryNow, ///< it waits to be tried again by itself
    CheckWithServer,
    FetchAgain, ///< the service may still have the finished file, and asking costs nothing
    Cancel,
    // Of films
    GoOn,
    SubmitAgain, ///< its pieces that failed, as new jobs
    JoinWhatIsThere
};

/// How a row's line is meant; never shown by colour alone.
enum class JobTone { Plain, Good, Warning, Bad };

/// What a row says about its job.
struct JobLine
{
    QString text;   ///< one line: the stage and the time left, the outcome, or what failed
    QString detail; ///< what a row has no room for: what to do, the service's own words; sentences
    JobTone tone = JobTone::Plain;
    JobAction action = JobAction::None;
    std::optional<double> progress; ///< wholeProgress() while there is something to wait for

    bool operator==(const JobLine &) const = default;
};

/// What is known beside the stored job.
struct JobSituation
{
    QDateTime now;
    double stageProgress = 0; ///< 0..1, JobRunner::stageProgress()
    std::optional<std::chrono::seconds> timeLeft;
    int jobsBefore = 0;                            ///< queued jobs that go first
    bool resultThere = true;                       ///< the finished file is still where it was saved
    JobRunner::Pause pause = JobRunner::Pause::No; ///< of the queue, for jobs like this one
    QDate heading;                                 ///< the day that stands above the row; invalid: none
};

/// The row's line for any job in any state. Pure.
JobLine describe(const Job &job, const JobSituation &situation);

/// The one next step for a job that failed, expired or waits. None for the minutes after its service
/// asked to be left alone: what is tried then is turned away.
JobAction nextStep(const Job &job, const QDateTime &now);

/// True for a step that begins with another request: for the piece of a film that would be a video outside
/// it.
bool asksForAnotherVideo(JobAction action);

/// "about 20 s left"; empty for nothing.
QString timeLeftText(std::optional<std::chrono::seconds> left);

/// The label of the row's button; empty for None.
QString label(JobAction action);

/// How the job's charge stands, as its service reports it: "9.6 credits charged", "nothing charged". Empty
/// when it reports nothing, and on this computer, where nothing is ever charged. Never computed.
QString chargeFact(const Job &job);
/// The same as a sentence: "9.6 credits were charged."
QString chargeSentence(const Job &job);
/// All that it reports: "14.4 credits reserved", "9.6 credits charged ($0.14)", "4.8 credits refunded".
QStringList billingFacts(const Job &job);

/// Why a job that has been sent to a service that charges can't be cancelled; one sentence.
QString alreadyPaidText();

/// True when running it again makes a new task at a service that charges.
bool mayCostAgain(const Job &job);

/// True when JobRunner::retry() has something to do for a job that isn't there to be looked at.
bool canRetry(const Job &job, const QDateTime &now);

/// The job's request with another face threshold.
GenerationRequest withThreshold(const Job &job, int threshold);

} // namespace retalk
