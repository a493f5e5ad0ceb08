#pragma once

#include "jobs/model/jobevent.h"

#include <QList>

namespace retalk {

/// What is to be done once the new job is on disk.
enum class Effect {
    Upload,      ///< upload what is not uploaded yet or no longer kept, then report Prepared
    Post,        ///< send job.body, once
    PollNow,     ///< ask for the task at once
    PollLater,   ///< ask for the task when its next poll is due
    Fetch,       ///< download job.resultUrl
    AwaitRetry,  ///< report RetryDue at job.retryAt
    Recover,     ///< look for the job's task on the service
    FreeUploads, ///< the service need no longer keep what was uploaded for this job
    CancelTask,  ///< ask the service to stop the task
    StopWork     ///< drop what is going on for this job
};

struct Transition
{
    Job job;
    QList<Effect> effects;
    bool accepted = true; ///< false: the event makes no sense in this state and nothing changed
};

/// The job's whole life in one pure function (resources/docs/architecture.md, "The job's life"): the next job
/// and what must be done after it has been stored. Never answers with a second POST of a paid job to anything
/// but SendAgainAsked.
Transition transition(const Job &job, const JobEvent &event);

/// True when `error`, met by a POST, leaves open whether the service took the job.
bool leavesOutcomeOpen(const Error &error);

} // namespace retalk
