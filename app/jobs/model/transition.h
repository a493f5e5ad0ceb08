#pragma once

#include "jobs/model/jobevent.h"

#include <QList>

namespace retalk {

/// What to do once the new job is on disk.
enum class Effect {
    Upload,      ///< upload what hasn't been uploaded or has expired, then report Prepared
    Post,        ///< send job.body, once
    PollNow,     ///< poll the task now
    PollLater,   ///< poll the task when its next poll is due
    Download,    ///< download job.resultUrl
    AwaitRetry,  ///< report RetryDue at job.retryAt
    Recover,     ///< look for the job's task on the service
    FreeUploads, ///< the service may delete what was uploaded for this job
    CancelTask,  ///< ask the service to stop the task
    StopWork     ///< stop all work on this job
};

struct Transition
{
    Job job;
    QList<Effect> effects;
    bool accepted = true; ///< false: the event isn't valid in this state and nothing changed
};

/// The job's whole life as one pure function (resources/docs/architecture.md, "The job's life"): returns the
/// next job and what to do after storing it. Only SendAgainAsked ever leads to a second POST of a paid job.
Transition transition(const Job &job, const JobEvent &event);

/// Returns true if it's unknown, after a POST failed with `error`, whether the service accepted the job.
bool leavesOutcomeOpen(const Error &error);

} // namespace retalk
