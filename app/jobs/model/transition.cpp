#include "jobs/model/transition.h"

#include "net/retrytable.h"

#include <QCoreApplication>

#include <algorithm>

namespace retalk {

namespace {

/// How long results are kept after completion (api-contract: "Query a task").
constexpr std::chrono::hours kResultKeptFor{24};

bool followsTask(JobState state)
{
    return state == JobState::Pending || state == JobState::Processing || state == JobState::Downloading;
}

/// A single call of transition(): visits the event with the current job.
class Step
{
public:
    Step(const Job &job, const QDateTime &at) : m_job(job), m_at(at), m_next{job, {}, true} {}

    Transition take() { return std::move(m_next); }

    void operator()(const jobevent::Began &);
    void operator()(const jobevent::FileUploaded &event);
    void operator()(const jobevent::Prepared &event);
    void operator()(const jobevent::Accepted &event);
    void operator()(const jobevent::StageFailed &event);
    void operator()(const jobevent::TaskSeen &event);
    void operator()(const jobevent::DownloadAdvanced &event);
    void operator()(const jobevent::OutputNamed &event);
    void operator()(const jobevent::OutputChosen &event);
    void operator()(const jobevent::Downloaded &);
    void operator()(const jobevent::SyncJudged &event);
    void operator()(const jobevent::ResultGone &event);
    void operator()(const jobevent::RetryDue &);
    void operator()(const jobevent::Restored &);
    void operator()(const jobevent::RetryAsked &);
    void operator()(const jobevent::Edited &event);
    void operator()(const jobevent::CancelAsked &);
    void operator()(const jobevent::PutBack &);
    void operator()(const jobevent::PostWithheld &);
    void operator()(const jobevent::SendAgainAsked &);
    void operator()(const jobevent::Adopted &event);
    void operator()(const jobevent::Forgotten &);

private:
    bool in(std::initializer_list<JobState> states) const
    {
        return std::find(states.begin(), states.end(), m_job.state) != states.end();
    }
    /// Whether the file still exists is checked by the download.
    bool waitsForItsName() const { return m_next.job.download.whole.isValid(); }
    /// True if the POST was sent before and got no answer.
    bool isResent() const
    {
        return m_job.firstSubmittedAt.isValid() && m_job.firstSubmittedAt != m_job.submittedAt;
    }
    bool isFollowingTask() const { return followsTask(m_job.state); }
    /// True if the result was first seen more than 24 hours ago.
    bool isOverdue() const { return m_job.resultExpiresAt.isValid() && m_job.resultExpiresAt <= m_at; }
    void refuse() { m_next.accepted = false; }
    void go(JobState state, QList<Effect> effects = {});
    void finish(JobState state, const std::optional<Error> &error, QList<Effect> effects = {});
    /// Leaves the current state until `at`.
    void wait(const Error &error, const QDateTime &at);
    /// Counts another attempt that failed with `kind`.
    void countFailure(ErrorKind kind);
    void forgetFailures();
    /// The task is over, or there is none: its uploads are no longer needed.
    void freeUploads();
    /// Enters `stage` again after a pause, a restart or at the user's request.
    void resume(JobState stage);
    /// Applies the status that the service reports for the task.
    void follow(const Task &task, const std::optional<QDateTime> &retryAt = {});
    void takeResult(const Task &task, const std::optional<QDateTime> &retryAt);
    /// Turns the job into one that was never sent, but keeps its uploads.
    void forgetTask();
    /// The service on this computer no longer has the task or its file. Making the draft again is free.
    void loseDraft(const Error &error);

    const Job &m_job;
    QDateTime m_at;
    Transition m_next;
};

struct TransitionText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::Transition)
};

/// Returns `error` as it applies to a draft, which is never charged, whatever happened to the request.
Error unansweredDraft(Error error)
{
    if (error.kind != ErrorKind::OutcomeUnknown)
        return error;
    error.kind = ErrorKind::LocalService;
    if (error.apiCode != kTaskTaken) {
        error.message = TransitionText::tr(
            "The service on this computer didn't answer; it may be busy. Trying again costs nothing.");
    }
    return error;
}

void Step::go(JobState state, QList<Effect> effects)
{
    Job &job = m_next.job;
    if (job.state != state)
        job.stageProgress = 0;
    job.state = state;
    job.retryAt = {};
    job.error.reset();
    job.finishedAt = {};
    m_next.effects = std::move(effects);
}

void Step::finish(JobState state, const std::optional<Error> &error, QList<Effect> effects)
{
    go(state, std::move(effects));
    m_next.job.error = error;
    m_next.job.finishedAt = m_at;
}

void Step::wait(const Error &error, const QDateTime &at)
{
    go(JobState::WaitingToRetry, {Effect::AwaitRetry});
    m_next.job.resumeState = m_job.state;
    m_next.job.retryAt = at;
    m_next.job.error = error;
}

void Step::countFailure(ErrorKind kind)
{
    Job &job = m_next.job;
    job.sameFailures = job.lastFailure == kind ? job.sameFailures + 1 : 1;
    job.lastFailure = kind;
    ++job.attempts;
}

void Step::forgetFailures()
{
    m_next.job.attempts = 0;
    m_next.job.sameFailures = 0;
}

void Step::freeUploads()
{
    if (m_next.job.uploads.isEmpty())
        return;
    m_next.job.uploads.clear(); // a later POST of this job uploads its files again
    m_next.effects.append(Effect::FreeUploads);
}

void Step::resume(JobState stage)
{
    switch (stage) {
    case JobState::Pending:
    case JobState::Processing:
        go(stage, {Effect::PollNow});
        return;
    case JobState::Downloading:
        // The service on this computer gets a new port at every start, so ask it for the link again, unless
        // the file is complete and only needs its final name.
        if (!waitsForItsName() &&
            (m_job.service.kind == ServiceKind::Local || m_next.job.resultUrl.isEmpty()))
            go(stage, {Effect::PollNow});
        else
            go(stage, {Effect::Download});
        return;
    default:
        // Always go through Preparing before the POST, because uploads may have expired meanwhile.
        go(JobState::Preparing, {Effect::Upload});
    }
}

void Step::forgetTask()
{
    Job &job = m_next.job;
    job.mayHaveBeenCharged |= isSent(job);
    job.body.clear();
    job.idempotencyKey.clear();
    job.submittedAt = {};
    job.firstSubmittedAt = {};
    job.taskId.clear();
    job.task = {};
    job.resultUrl.clear();
    job.resultExpiresAt = {};
    job.linkRenewed = false;
    job.download = {};
    job.resumeState = JobState::Queued;
    forgetFailures();
}

void Step::loseDraft(const Error &error)
{
    forgetTask();
    finish(JobState::Failed, Error{.kind = ErrorKind::LocalService,
                                   .message = TransitionText::tr(
                                       "The service on this computer no longer has this draft. Retry to "
                                       "make it again; it costs nothing."),
                                   .detail = error.message});
    freeUploads();
}

void Step::takeResult(const Task &task, const std::optional<QDateTime> &retryAt)
{
    Job &job = m_next.job;
    if (task.results.isEmpty()) {
        const Error error{
            .kind = ErrorKind::Protocol,
            .message = TransitionText::tr(
                "The service says the video is finished, but gave no link to it. Try again in a moment."),
            .apiCode = kNoLink};
        countFailure(error.kind);
        if (retryAt)
            return wait(error, *retryAt);
        finish(JobState::Failed, error);
        job.resumeState = JobState::Processing;
        return;
    }
    if (m_job.state != JobState::Downloading)
        forgetFailures();
    job.resultUrl = task.results.first();
    if (!job.resultExpiresAt.isValid())
        job.resultExpiresAt = m_at.addSecs(std::chrono::seconds(kResultKeptFor).count());
    go(JobState::Downloading, {Effect::Download});
}

void Step::follow(const Task &task, const std::optional<QDateTime> &retryAt)
{
    Job &job = m_next.job;
    job.task = task;
    if (m_job.state != JobState::Downloading && task.status != TaskStatus::Completed)
        forgetFailures();
    switch (task.status) {
    case TaskStatus::Pending:
        go(JobState::Pending, {Effect::PollLater});
        return;
    case TaskStatus::Processing:
        go(JobState::Processing, {Effect::PollLater});
        return;
    case TaskStatus::Unknown: // from a newer API: shown as text and polled again
        go(m_job.state == JobState::Processing ? JobState::Processing : JobState::Pending,
           {Effect::PollLater});
        return;
    case TaskStatus::Completed:
        takeResult(task, retryAt);
        return;
    case TaskStatus::Failed:
    case TaskStatus::Cancelled:
        break;
    }
    const bool isCancelled = task.status == TaskStatus::Cancelled;
    // EvoLink has no call to cancel a task, so something else ended it.
    if (isCancelled && m_job.service.kind != ServiceKind::EvoLink) {
        finish(JobState::Cancelled, std::nullopt);
        freeUploads();
        return;
    }
    TaskError reason = task.error.value_or(TaskError{});
    if (reason.code.isEmpty())
        reason.code = isCancelled ? QStringLiteral("request_cancelled") : QStringLiteral("unknown_error");
    finish(JobState::Failed, Error{.kind = ErrorKind::TaskFailed,
                                   .message = explainTaskError(reason),
                                   .detail = reason.message,
                                   .apiCode = reason.code});
    freeUploads();
}

void Step::operator()(const jobevent::Began &)
{
    if (!in({JobState::Queued}))
        return refuse();
    go(JobState::Preparing, {Effect::Upload});
}

void Step::operator()(const jobevent::FileUploaded &event)
{
    if (!in({JobState::Preparing}))
        return refuse();
    m_next.job.uploads.insert(event.field, event.file);
    forgetFailures();
}

void Step::operator()(const jobevent::Prepared &event)
{
    if (!in({JobState::Preparing}) || event.body.isEmpty() || event.idempotencyKey.isEmpty())
        return refuse();
    go(JobState::Submitting, {Effect::Post});
    Job &job = m_next.job;
    // Keep the key if the body is unchanged, so that a service that did accept the job answers with the task
    // it created then. A different body under the old key would be rejected as a conflict.
    if (job.idempotencyKey.isEmpty() || job.body != event.body)
        job.idempotencyKey = event.idempotencyKey;
    job.body = event.body;
    job.submittedAt = m_at;
    job.firstSubmittedAt = m_at;
}

void Step::operator()(const jobevent::Accepted &event)
{
    if (!in({JobState::Submitting}) || event.task.id.isEmpty())
        return refuse();
    m_next.job.taskId = event.task.id;
    follow(event.task);
}

void Step::operator()(const jobevent::StageFailed &event)
{
    const bool isSubmitting = m_job.state == JobState::Submitting;
    if (!isSubmitting && !in({JobState::Preparing}) && !isFollowingTask())
        return refuse();
    Job &job = m_next.job;
    countFailure(event.error.kind);
    // The rejection of a repeated POST says nothing about the first one.
    const bool isOpen = isSubmitting && (isResent() || leavesOutcomeOpen(event.error));
    if (isOpen && m_job.service.kind != ServiceKind::Local) {
        go(JobState::Unconfirmed, {Effect::Recover});
        job.error = event.error;
        job.error->isUncharged = false;
        return;
    }
    if (isSubmitting) {
        job.submittedAt = {};
        job.firstSubmittedAt = {};
    }
    Error error = isOpen ? unansweredDraft(event.error) : event.error;
    // An answer from something in between, such as a gateway, says nothing about the service itself.
    job.mayHaveBeenCharged |= isSubmitting && event.error.httpStatus >= 300 && !event.error.isUncharged;
    error.isUncharged = error.isUncharged && isSubmitting && !job.mayHaveBeenCharged;
    if (event.retryAt)
        return wait(error, *event.retryAt);
    // After the last of several attempts, the service no longer knows the task.
    const bool isGone = isFollowingTask() &&
                        (event.error.kind == ErrorKind::NotFound || event.error.kind == ErrorKind::Expired);
    if (isGone && m_job.service.kind == ServiceKind::Local)
        return loseDraft(event.error);
    finish(isGone ? JobState::Expired : JobState::Failed, error);
    job.resumeState = m_job.state;
    if (isGone && m_job.resultExpiresAt.isValid()) // otherwise the task may still need them
        freeUploads();
}

void Step::operator()(const jobevent::TaskSeen &event)
{
    if (!isFollowingTask() || event.task.id != m_job.taskId)
        return refuse();
    follow(event.task, event.retryAt);
}

void Step::operator()(const jobevent::DownloadAdvanced &event)
{
    if (!in({JobState::Downloading}))
        return refuse();
    m_next.job.download = event.state;
    m_next.job.linkRenewed = false; // the current link works
}

void Step::operator()(const jobevent::OutputNamed &event)
{
    if (!in({JobState::Downloading}) || event.path.isEmpty())
        return refuse();
    // The part file's name doesn't depend on the output's, so the download continues.
    m_next.job.outputPath = event.path;
    m_next.job.outputChosen = false;
    m_next.effects = {Effect::Download};
}

void Step::operator()(const jobevent::OutputChosen &event)
{
    if (event.path.isEmpty())
        return refuse();
    m_next.job.outputPath = event.path;
    m_next.job.outputChosen = true;
    // A complete file without its final name is recognised by its stamp, in any folder.
    m_next.job.download = {.whole = event.whole.isValid() ? event.whole : m_job.download.whole};
    if (in({JobState::Downloading}))
        m_next.effects = {Effect::StopWork, Effect::Download};
}

void Step::operator()(const jobevent::Downloaded &)
{
    if (!in({JobState::Downloading}))
        return refuse();
    finish(JobState::Completed, std::nullopt);
    forgetFailures();
    freeUploads();
}

void Step::operator()(const jobevent::SyncJudged &event)
{
    if (!in({JobState::Completed}))
        return refuse();
    m_next.job.syncVerdict = event.verdict;
}

void Step::operator()(const jobevent::ResultGone &event)
{
    if (!in({JobState::Downloading}))
        return refuse();
    Job &job = m_next.job;
    const bool isLocal = m_job.service.kind == ServiceKind::Local;
    if (m_job.linkRenewed && isLocal)
        return loseDraft(event.error);
    if (m_job.linkRenewed && isOverdue()) {
        finish(JobState::Expired, event.error);
        freeUploads();
        return;
    }
    countFailure(ErrorKind::Expired);
    const bool isNew =
        m_job.resultExpiresAt.isValid() &&
        m_at < m_job.resultExpiresAt.addSecs(std::chrono::seconds(kLinkIsNew - kResultKeptFor).count());
    // A link can die before the file does (signatures expire, files move). Clear it now, so that the next
    // step is always to ask the service for the current link.
    job.resultUrl.clear();
    const bool mayComeAlive = isNew && m_job.download == DownloadState{}; // it has never answered
    if (event.retryAt && mayComeAlive && !isLocal && !m_job.linkRenewed && job.sameFailures < kNewLinkTries)
        return wait(event.error, *event.retryAt);
    job.linkRenewed = true;
    if (!m_job.linkRenewed) {
        go(JobState::Downloading, {Effect::PollNow});
    } else if (event.retryAt) {
        wait(event.error, *event.retryAt);
    } else {
        finish(JobState::Failed, event.error);
        job.resumeState = JobState::Downloading;
    }
}

void Step::operator()(const jobevent::RetryDue &)
{
    if (!in({JobState::WaitingToRetry}))
        return refuse();
    resume(m_job.resumeState);
}

void Step::operator()(const jobevent::Restored &)
{
    switch (m_job.state) {
    case JobState::Queued:
        return;
    case JobState::Submitting:
        if (m_job.service.kind == ServiceKind::Local) {
            m_next.job.submittedAt = {};
            m_next.job.firstSubmittedAt = {};
            resume(JobState::Preparing);
            return;
        }
        // Retalk ended after the job was marked as sent and before the answer: the POST may have been sent.
        go(JobState::Unconfirmed, {Effect::Recover});
        m_next.job.error =
            Error{.kind = ErrorKind::OutcomeUnknown,
                  .message = TransitionText::tr("Retalk was closed while this job was being submitted, so it "
                                                "isn't known whether the service accepted it.")};
        return;
    case JobState::Unconfirmed:
        m_next.effects = {Effect::Recover};
        return;
    case JobState::WaitingToRetry:
        m_next.effects = {Effect::AwaitRetry};
        return;
    case JobState::Preparing:
    case JobState::Pending:
    case JobState::Processing:
    case JobState::Downloading:
        resume(m_job.state);
        return;
    case JobState::Completed:
    case JobState::Failed:
    case JobState::Cancelled:
    case JobState::Expired:
        return refuse();
    }
}

void Step::operator()(const jobevent::RetryAsked &)
{
    switch (m_job.state) {
    case JobState::WaitingToRetry:
        forgetFailures(); // start again with short delays, as after any other user action
        // Polling the task costs nothing and returns the latest link.
        if (m_job.resumeState == JobState::Downloading && !waitsForItsName())
            m_next.job.resultUrl.clear();
        resume(m_job.resumeState);
        return;
    case JobState::Completed: // the file is missing, but the service may still have it
        if (m_job.taskId.isEmpty())
            return refuse();
        m_next.job.download = {};
        m_next.job.syncVerdict.reset();
        [[fallthrough]];
    case JobState::Expired:
        forgetFailures();
        m_next.job.linkRenewed = false;
        if (waitsForItsName())
            go(JobState::Downloading, {Effect::Download});
        else
            go(JobState::Processing, {Effect::PollNow});
        return;
    case JobState::Failed:
        forgetFailures();
        if (m_job.taskId.isEmpty()) {
            go(JobState::Queued);
        } else if (m_job.error && m_job.error->kind == ErrorKind::TaskFailed) {
            // The task has failed for good: the user asked for a new one.
            forgetTask();
            go(JobState::Queued);
        } else if (waitsForItsName()) {
            m_next.job.linkRenewed = false;
            go(JobState::Downloading, {Effect::Download});
        } else {
            m_next.job.resultUrl.clear(); // as above
            m_next.job.linkRenewed = false;
            resume(followsTask(m_job.resumeState) ? m_job.resumeState : JobState::Processing);
        }
        return;
    case JobState::Cancelled:
        forgetFailures();
        if (!m_job.taskId.isEmpty()) { // it was cancelled
            forgetTask();
            go(JobState::Queued);
        } else if (isSent(m_job)) { // it was Unconfirmed, then forgotten: its outcome is unknown again
            go(JobState::Unconfirmed, {Effect::Recover});
            m_next.job.error = m_job.error;
        } else {
            go(JobState::Queued);
        }
        return;
    default:
        return refuse();
    }
}

void Step::operator()(const jobevent::Edited &event)
{
    const bool isUnsent =
        !isSent(m_job) && in({JobState::Queued, JobState::Preparing, JobState::WaitingToRetry,
                              JobState::Failed, JobState::Cancelled});
    if (!isUnsent)
        return refuse();
    Job &job = m_next.job;
    if (event.request.videoUrl != m_job.request.videoUrl)
        job.uploads.remove(QStringLiteral("video_url"));
    if (event.request.audioUrl != m_job.request.audioUrl)
        job.uploads.remove(QStringLiteral("audio_url"));
    if (event.request.referenceImageUrl != m_job.request.referenceImageUrl)
        job.uploads.remove(QStringLiteral("ref_image_url"));
    job.request = event.request;
    job.name = event.name;
    if (!event.outputPath.isEmpty())
        job.outputPath = event.outputPath;
    forgetTask();
    QList<Effect> effects;
    if (in({JobState::Preparing, JobState::WaitingToRetry}))
        effects = {Effect::StopWork};
    if (job.uploads != m_job.uploads)
        effects.append(Effect::FreeUploads);
    go(JobState::Queued, effects);
}

void Step::operator()(const jobevent::CancelAsked &)
{
    const bool isTask = canCancelTask(m_job);
    if (!isTask && !isUnsent(m_job))
        return refuse();
    // On other services it may be too late, or charged anyway: their answer decides.
    if (isTask && m_job.service.kind != ServiceKind::Local) {
        m_next.effects = {Effect::CancelTask};
        return;
    }
    finish(JobState::Cancelled, std::nullopt, {Effect::StopWork});
    if (isTask)
        m_next.effects.append(Effect::CancelTask);
    freeUploads();
}

void Step::operator()(const jobevent::PutBack &)
{
    if (!in({JobState::Preparing}) || !isUnsent(m_job))
        return refuse();
    go(JobState::Queued, {Effect::StopWork});
    m_next.job.resumeState = JobState::Queued;
}

void Step::operator()(const jobevent::PostWithheld &)
{
    if (!in({JobState::Submitting}))
        return refuse();
    if (isResent()) { // it's unknown again whether the first POST was accepted
        go(JobState::Unconfirmed, {Effect::Recover});
        m_next.job.error =
            Error{.kind = ErrorKind::OutcomeUnknown,
                  .message = TransitionText::tr("The queue was paused before this job was submitted again.")};
        return;
    }
    go(JobState::Queued, {Effect::StopWork});
    m_next.job.submittedAt = {};
    m_next.job.firstSubmittedAt = {};
    m_next.job.resumeState = JobState::Queued;
}

void Step::operator()(const jobevent::SendAgainAsked &)
{
    if (!in({JobState::Unconfirmed}) || m_job.body.isEmpty() || m_job.idempotencyKey.isEmpty())
        return refuse();
    go(JobState::Submitting, {Effect::StopWork, Effect::Post});
    if (!m_job.firstSubmittedAt.isValid())
        m_next.job.firstSubmittedAt = m_job.submittedAt;
    m_next.job.submittedAt = m_at;
}

void Step::operator()(const jobevent::Adopted &event)
{
    if (!in({JobState::Unconfirmed}) || event.taskId.isEmpty())
        return refuse();
    go(JobState::Pending, {Effect::StopWork, Effect::PollNow});
    m_next.job.taskId = event.taskId;
    m_next.job.task = {};
    forgetFailures();
}

void Step::operator()(const jobevent::Forgotten &)
{
    if (!in({JobState::Unconfirmed}))
        return refuse();
    finish(JobState::Cancelled, m_job.error, {Effect::StopWork});
}

} // namespace

bool leavesOutcomeOpen(const Error &error)
{
    if (error.apiCode == u"paid_outcome_unknown")
        return true;
    switch (error.kind) {
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::Timeout:
    case ErrorKind::Protocol:
    case ErrorKind::Internal:
        return true;
    case ErrorKind::Server:
        // A 5xx from a gateway says nothing about the service behind it, unless its code says that no service
        // was available.
        return error.apiCode != u"no_available_channel" && error.apiCode != u"channel_selection_failed";
    default:
        return false;
    }
}

Transition transition(const Job &job, const JobEvent &event)
{
    Step step(job, event.at);
    std::visit(step, event.what);
    Transition next = step.take();
    if (!next.accepted)
        return {job, {}, false};
    if (!(next.job == job))
        next.job.updatedAt = event.at;
    if (next.job.state != job.state) {
        next.job.stages.append({next.job.state, event.at});
        if (next.job.stages.size() > kStagesKept)
            next.job.stages.removeFirst();
    }
    return next;
}

} // namespace retalk
