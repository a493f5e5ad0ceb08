#include "jobs/model/transition.h"

#include "jobs/model/jobcodec.h"
#include "jobs/runner/pace.h"
#include "jobs/samplejob.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <functional>
#include <map>
#include <set>

using namespace retalk;
using S = JobState;

namespace {

using namespace Qt::StringLiterals;

const std::vector<S> kStates{S::Queued,         S::Preparing,   S::Submitting, S::Pending,
                             S::Processing,     S::Downloading, S::Completed,  S::Unconfirmed,
                             S::WaitingToRetry, S::Failed,      S::Cancelled,  S::Expired};

const QDateTime kNow = sampleTime(100);
const Error kServerError{.kind = ErrorKind::Server, .message = u"busy"_s, .httpStatus = 503};
const Error kNoAnswer{.kind = ErrorKind::OutcomeUnknown, .message = u"no answer"_s};
const Error kGone{.kind = ErrorKind::Expired, .message = u"gone"_s};
const Error kNoKey{.kind = ErrorKind::Authentication, .message = u"the key is wrong"_s, .httpStatus = 401};

/// Every event, including the variants that lead to different states.
const std::vector<std::pair<const char *, JobEvent>> kEvents{
    {"Began", {kNow, jobevent::Began{}}},
    {"FileUploaded", {kNow, jobevent::FileUploaded{u"video_url"_s, UploadedFile{.id = u"f1"_s}}}},
    {"Prepared", {kNow, jobevent::Prepared{"{\"a\":1}", u"retalk-new-key-00000"_s}}},
    {"Accepted", {kNow, jobevent::Accepted{sampleTask()}}},
    {"AcceptedDone", {kNow, jobevent::Accepted{sampleTask(TaskStatus::Completed)}}},
    {"AcceptedFailed", {kNow, jobevent::Accepted{sampleTask(TaskStatus::Failed)}}},
    {"FailedForGood", {kNow, jobevent::StageFailed{kNoKey, {}}}},
    {"FailedForNow", {kNow, jobevent::StageFailed{kServerError, kNow.addSecs(8)}}},
    {"NoAnswer", {kNow, jobevent::StageFailed{kNoAnswer, {}}}},
    {"SeenPending", {kNow, jobevent::TaskSeen{sampleTask()}}},
    {"SeenProcessing", {kNow, jobevent::TaskSeen{sampleTask(TaskStatus::Processing)}}},
    {"SeenUnknown", {kNow, jobevent::TaskSeen{sampleTask(TaskStatus::Unknown)}}},
    {"SeenCompleted", {kNow, jobevent::TaskSeen{sampleTask(TaskStatus::Completed)}}},
    {"SeenFailed", {kNow, jobevent::TaskSeen{sampleTask(TaskStatus::Failed)}}},
    {"SeenCancelled", {kNow, jobevent::TaskSeen{sampleTask(TaskStatus::Cancelled)}}},
    {"DownloadAdvanced", {kNow, jobevent::DownloadAdvanced{DownloadState{"\"e1\"", {}, 42}}}},
    {"OutputNamed", {kNow, jobevent::OutputNamed{u"/tmp/other.mp4"_s}}},
    {"OutputChosen", {kNow, jobevent::OutputChosen{u"/tmp/chosen.mp4"_s}}},
    {"Downloaded", {kNow, jobevent::Downloaded{}}},
    {"SyncJudged", {kNow, jobevent::SyncJudged{SyncVerdict{.lagFrames = 2, .confidence = 0.8}}}},
    {"ResultGone", {kNow, jobevent::ResultGone{kGone, {}}}},
    {"RetryDue", {kNow, jobevent::RetryDue{}}},
    {"Restored", {kNow, jobevent::Restored{}}},
    {"RetryAsked", {kNow, jobevent::RetryAsked{}}},
    {"Edited", {kNow, jobevent::Edited{GenerationRequest{u"https://example.com/b.mp4"_s}, u"b"_s}}},
    {"CancelAsked", {kNow, jobevent::CancelAsked{}}},
    {"PutBack", {kNow, jobevent::PutBack{}}},
    {"PostWithheld", {kNow, jobevent::PostWithheld{}}},
    {"SendAgainAsked", {kNow, jobevent::SendAgainAsked{}}},
    {"Adopted", {kNow, jobevent::Adopted{u"task-9"_s}}},
    {"Forgotten", {kNow, jobevent::Forgotten{}}},
};

struct Edge
{
    S to;
    QList<Effect> effects;
};

/// The complete graph for an EvoLink job from sampleJobIn(). Any event not listed leaves the job unchanged.
const std::map<std::pair<S, QByteArray>, Edge> kEdges{
    {{S::Queued, "Began"}, {S::Preparing, {Effect::Upload}}},
    {{S::Queued, "Restored"}, {S::Queued, {}}},
    {{S::Queued, "Edited"}, {S::Queued, {}}},
    {{S::Queued, "CancelAsked"}, {S::Cancelled, {Effect::StopWork}}},

    {{S::Preparing, "FileUploaded"}, {S::Preparing, {}}},
    {{S::Preparing, "Prepared"}, {S::Submitting, {Effect::Post}}},
    {{S::Preparing, "FailedForGood"}, {S::Failed, {}}},
    {{S::Preparing, "FailedForNow"}, {S::WaitingToRetry, {Effect::AwaitRetry}}},
    {{S::Preparing, "NoAnswer"}, {S::Failed, {}}},
    {{S::Preparing, "Restored"}, {S::Preparing, {Effect::Upload}}},
    {{S::Preparing, "Edited"}, {S::Queued, {Effect::StopWork}}},
    {{S::Preparing, "CancelAsked"}, {S::Cancelled, {Effect::StopWork}}},
    {{S::Preparing, "PutBack"}, {S::Queued, {Effect::StopWork}}},

    {{S::Submitting, "Accepted"}, {S::Pending, {Effect::PollLater}}},
    {{S::Submitting, "AcceptedDone"}, {S::Downloading, {Effect::Download}}},
    {{S::Submitting, "AcceptedFailed"}, {S::Failed, {}}},
    {{S::Submitting, "FailedForGood"}, {S::Failed, {}}},
    // a 503 to a POST doesn't mean that no task was created
    {{S::Submitting, "FailedForNow"}, {S::Unconfirmed, {Effect::Recover}}},
    {{S::Submitting, "NoAnswer"}, {S::Unconfirmed, {Effect::Recover}}},
    {{S::Submitting, "Restored"}, {S::Unconfirmed, {Effect::Recover}}},
    {{S::Submitting, "PostWithheld"}, {S::Queued, {Effect::StopWork}}},

    {{S::Unconfirmed, "Restored"}, {S::Unconfirmed, {Effect::Recover}}},
    {{S::Unconfirmed, "SendAgainAsked"}, {S::Submitting, {Effect::StopWork, Effect::Post}}},
    {{S::Unconfirmed, "Adopted"}, {S::Pending, {Effect::StopWork, Effect::PollNow}}},
    {{S::Unconfirmed, "Forgotten"}, {S::Cancelled, {Effect::StopWork}}},

    {{S::Pending, "SeenPending"}, {S::Pending, {Effect::PollLater}}},
    {{S::Pending, "SeenProcessing"}, {S::Processing, {Effect::PollLater}}},
    {{S::Pending, "SeenUnknown"}, {S::Pending, {Effect::PollLater}}},
    {{S::Pending, "SeenCompleted"}, {S::Downloading, {Effect::Download}}},
    {{S::Pending, "SeenFailed"}, {S::Failed, {}}},
    {{S::Pending, "SeenCancelled"}, {S::Failed, {}}},
    {{S::Pending, "FailedForGood"}, {S::Failed, {}}},
    {{S::Pending, "FailedForNow"}, {S::WaitingToRetry, {Effect::AwaitRetry}}},
    {{S::Pending, "NoAnswer"}, {S::Failed, {}}},
    {{S::Pending, "Restored"}, {S::Pending, {Effect::PollNow}}},

    {{S::Processing, "SeenPending"}, {S::Pending, {Effect::PollLater}}},
    {{S::Processing, "SeenProcessing"}, {S::Processing, {Effect::PollLater}}},
    {{S::Processing, "SeenUnknown"}, {S::Processing, {Effect::PollLater}}},
    {{S::Processing, "SeenCompleted"}, {S::Downloading, {Effect::Download}}},
    {{S::Processing, "SeenFailed"}, {S::Failed, {}}},
    {{S::Processing, "SeenCancelled"}, {S::Failed, {}}},
    {{S::Processing, "FailedForGood"}, {S::Failed, {}}},
    {{S::Processing, "FailedForNow"}, {S::WaitingToRetry, {Effect::AwaitRetry}}},
    {{S::Processing, "NoAnswer"}, {S::Failed, {}}},
    {{S::Processing, "Restored"}, {S::Processing, {Effect::PollNow}}},

    {{S::Downloading, "SeenPending"}, {S::Pending, {Effect::PollLater}}},
    {{S::Downloading, "SeenProcessing"}, {S::Processing, {Effect::PollLater}}},
    {{S::Downloading, "SeenUnknown"}, {S::Pending, {Effect::PollLater}}},
    {{S::Downloading, "SeenCompleted"}, {S::Downloading, {Effect::Download}}},
    {{S::Downloading, "SeenFailed"}, {S::Failed, {}}},
    {{S::Downloading, "SeenCancelled"}, {S::Failed, {}}},
    {{S::Downloading, "DownloadAdvanced"}, {S::Downloading, {}}},
    {{S::Downloading, "OutputNamed"}, {S::Downloading, {Effect::Download}}},
    {{S::Downloading, "Downloaded"}, {S::Completed, {}}},
    {{S::Downloading, "ResultGone"}, {S::Downloading, {Effect::PollNow}}},
    {{S::Downloading, "FailedForGood"}, {S::Failed, {}}},
    {{S::Downloading, "FailedForNow"}, {S::WaitingToRetry, {Effect::AwaitRetry}}},
    {{S::Downloading, "NoAnswer"}, {S::Failed, {}}},
    {{S::Downloading, "Restored"}, {S::Downloading, {Effect::Download}}},

    // A new file name never changes the state.
    {{S::Queued, "OutputChosen"}, {S::Queued, {}}},
    {{S::Preparing, "OutputChosen"}, {S::Preparing, {}}},
    {{S::Submitting, "OutputChosen"}, {S::Submitting, {}}},
    {{S::Pending, "OutputChosen"}, {S::Pending, {}}},
    {{S::Processing, "OutputChosen"}, {S::Processing, {}}},
    {{S::Completed, "OutputChosen"}, {S::Completed, {}}},
    {{S::Unconfirmed, "OutputChosen"}, {S::Unconfirmed, {}}},
    {{S::WaitingToRetry, "OutputChosen"}, {S::WaitingToRetry, {}}},
    {{S::Failed, "OutputChosen"}, {S::Failed, {}}},
    {{S::Cancelled, "OutputChosen"}, {S::Cancelled, {}}},
    {{S::Expired, "OutputChosen"}, {S::Expired, {}}},
    {{S::Downloading, "OutputChosen"}, {S::Downloading, {Effect::StopWork, Effect::Download}}},

    {{S::WaitingToRetry, "RetryDue"}, {S::Processing, {Effect::PollNow}}},
    {{S::WaitingToRetry, "RetryAsked"}, {S::Processing, {Effect::PollNow}}},
    {{S::WaitingToRetry, "Restored"}, {S::WaitingToRetry, {Effect::AwaitRetry}}},

    {{S::Failed, "RetryAsked"}, {S::Queued, {}}},
    {{S::Expired, "RetryAsked"}, {S::Processing, {Effect::PollNow}}},
    {{S::Completed, "SyncJudged"}, {S::Completed, {}}},
    // the finished file is gone
    {{S::Completed, "RetryAsked"}, {S::Processing, {Effect::PollNow}}},
    {{S::Cancelled, "RetryAsked"}, {S::Queued, {}}},
    {{S::Cancelled, "Edited"}, {S::Queued, {}}},
};

Transition after(const Job &job, const JobEventPayload &what, const QDateTime &at = kNow)
{
    return transition(job, {at, what});
}

} // namespace

class TransitionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void remembersWhenEachStageBegan()
    {
        Job job = sampleJob();
        const auto at = [](int seconds, const JobEventPayload &what) {
            return JobEvent{sampleTime(seconds), what};
        };
        job = transition(job, at(1, jobevent::Began{})).job;
        job = transition(job, at(2, jobevent::FileUploaded{u"video_url"_s, {}})).job; // no new stage
        const Job preparing = job;
        job = transition(job, at(3, jobevent::Prepared{"{}", u"retalk-key"_s})).job;
        const QList<StageEntry> expected{{S::Preparing, sampleTime(1)}, {S::Submitting, sampleTime(3)}};
        QVERIFY(job.stages == expected);
        // An unreliable network causes many stages; only the latest are kept.
        job = preparing;
        for (int i = 0; i < 100; ++i) {
            job = transition(job, at(10 + i, jobevent::StageFailed{kServerError, sampleTime(11 + i)})).job;
            job = transition(job, at(11 + i, jobevent::RetryDue{})).job;
        }
        QCOMPARE(job.stages.size(), kStagesKept);
        QVERIFY(job.stages.last() == StageEntry({job.state, sampleTime(110)}));
    }

    void walksTheWholeGraph_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("event");
        for (const S state : kStates) {
            for (size_t event = 0; event < kEvents.size(); ++event) {
                QTest::addRow("%s on %s", qUtf8Printable(toString(state)), kEvents[event].first)
                    << int(state) << int(event);
            }
        }
    }
    void walksTheWholeGraph()
    {
        QFETCH(int, from);
        QFETCH(int, event);
        const Job job = sampleJobIn(S(from));
        const auto &[name, happening] = kEvents[size_t(event)];
        const Transition next = transition(job, happening);
        const auto edge = kEdges.find({S(from), name});
        if (edge == kEdges.end()) {
            QVERIFY2(!next.accepted, "an event that makes no sense here was taken");
            QVERIFY(next.job == job);
            QVERIFY(next.effects.isEmpty());
            return;
        }
        QVERIFY(next.accepted);
        QCOMPARE(toString(next.job.state), toString(edge->second.to));
        QCOMPARE(next.effects, edge->second.effects);
        QCOMPARE(next.job.id, job.id);
        QCOMPARE(next.job.finishedAt.isValid(), isFinished(next.job.state));
        QCOMPARE(next.job.updatedAt, next.job == job ? job.updatedAt : kNow);
    }

    void everyStateIsReachedFromQueued()
    {
        std::vector<Job> frontier{sampleJob()};
        std::set<S> reached{S::Queued};
        while (!frontier.empty()) {
            const Job job = frontier.back();
            frontier.pop_back();
            for (const auto &[name, event] : kEvents) {
                const Transition next = transition(job, event);
                if (next.accepted && reached.insert(next.job.state).second)
                    frontier.push_back(next.job);
            }
            // the link is still dead after being renewed
            Job renewed = job;
            renewed.linkRenewed = true;
            renewed.resultExpiresAt = renewed.resultExpiresAt.isValid() ? kNow : QDateTime();
            const Transition gone = after(renewed, jobevent::ResultGone{kGone, {}});
            if (gone.accepted && reached.insert(gone.job.state).second)
                frontier.push_back(gone.job);
        }
        QCOMPARE(reached.size(), kStates.size());
    }

    void aPaidPostIsNeverSentTwiceByItself()
    {
        // Random sequences of events without the user: a second POST may only follow a clear refusal of the
        // first.
        QRandomGenerator random(20261122);
        for (int life = 0; life < 3000; ++life) {
            Job job = sampleJob();
            bool isOpen = false; // a POST was sent and not clearly refused
            for (int step = 0; step < 60; ++step) {
                const auto &[name, event] = kEvents[random.bounded(quint32(kEvents.size()))];
                const QByteArray what(name);
                if (what == "RetryAsked" || what == "SendAgainAsked" || what == "Edited" || what == "Adopted")
                    continue;
                const S before = job.state;
                const Transition next = transition(job, event);
                if (!next.accepted)
                    continue;
                job = next.job;
                if (next.effects.contains(Effect::Post)) {
                    QVERIFY2(!isOpen, "a second POST while the first one may have been taken");
                    isOpen = true;
                } else if (before == S::Submitting && (what == "FailedForGood" || what == "PostWithheld")) {
                    isOpen = false;
                }
            }
        }
    }

    void theSameBodyKeepsItsKeyAndAnotherGetsANewOne()
    {
        const Job preparing = sampleJobIn(S::Preparing);
        const Job first = after(preparing, jobevent::Prepared{"{1}", u"retalk-key-one-000000"_s}).job;
        QCOMPARE(first.idempotencyKey, u"retalk-key-one-000000"_s);
        QCOMPARE(first.submittedAt, kNow);
        Job again = after(first, jobevent::StageFailed{kNoKey, {}}).job;
        QVERIFY(!again.submittedAt.isValid());
        QVERIFY(!isSent(again));
        again = after(again, jobevent::RetryAsked{}).job;
        again = after(again, jobevent::Began{}).job;
        QCOMPARE(after(again, jobevent::Prepared{"{1}", u"retalk-key-two-000000"_s}).job.idempotencyKey,
                 u"retalk-key-one-000000"_s);
        QCOMPARE(after(again, jobevent::Prepared{"{2}", u"retalk-key-two-000000"_s}).job.idempotencyKey,
                 u"retalk-key-two-000000"_s);
    }

    void sendAgainRepeatsBodyAndKey()
    {
        const Job job = sampleJobIn(S::Unconfirmed);
        const Job next = after(job, jobevent::SendAgainAsked{}).job;
        QCOMPARE(next.body, job.body);
        QCOMPARE(next.idempotencyKey, job.idempotencyKey);
        QCOMPARE(next.submittedAt, kNow);
        QCOMPARE(next.firstSubmittedAt, job.submittedAt);
    }

    void aRefusedPostWaitsAndGoesThroughPreparingAgain()
    {
        const Error limited{.kind = ErrorKind::RateLimited, .message = u"slow down"_s, .httpStatus = 429};
        const Job job = sampleJobIn(S::Submitting);
        const Transition waiting = after(job, jobevent::StageFailed{limited, kNow.addSecs(30)});
        QCOMPARE(toString(waiting.job.state), toString(S::WaitingToRetry));
        QCOMPARE(toString(waiting.job.resumeState), toString(S::Submitting));
        QCOMPARE(waiting.job.retryAt, kNow.addSecs(30));
        QCOMPARE(waiting.job.attempts, 1);
        QVERIFY(!isSent(waiting.job));
        const Transition due = after(waiting.job, jobevent::RetryDue{});
        QCOMPARE(toString(due.job.state), toString(S::Preparing));
        QCOMPARE(due.effects, QList{Effect::Upload});
        QVERIFY(!due.job.error);
    }

    void onThisComputerAnOpenOutcomeIsSentAgainWithTheSameKeyAFewTimes()
    {
        Job job = sampleJobIn(S::Submitting);
        job.service = {};
        const QString key = job.idempotencyKey;
        QDateTime at = kNow;
        int tries = 0;
        while (const auto retryAt = nextTry(job, kNoAnswer, at, {})) {
            QVERIFY(++tries < 20);
            const Job waiting = after(job, jobevent::StageFailed{kNoAnswer, retryAt}, at).job;
            QCOMPARE(toString(waiting.state), toString(S::WaitingToRetry));
            QVERIFY(waiting.retryAt > at);
            at = waiting.retryAt;
            const Job due = after(waiting, jobevent::RetryDue{}, at).job;
            job = after(due, jobevent::Prepared{job.body, u"retalk-other-key-000"_s}, at).job;
            QCOMPARE(job.idempotencyKey, key);
        }
        QVERIFY(tries >= 2);
        const Job failed = after(job, jobevent::StageFailed{kNoAnswer, {}}, at).job;
        QCOMPARE(toString(failed.state), toString(S::Failed));
        QVERIFY(!isSent(failed));
        QCOMPARE(toString(after(job, jobevent::Restored{}).job.state), toString(S::Preparing));
    }

    /// A busy computer answers late. Neither the message nor the exit code may mention charges.
    void aDraftWithoutAnAnswerIsNoQuestionOfMoney_data()
    {
        QTest::addColumn<bool>("isTriedAgain");
        QTest::newRow("tried again") << true;
        QTest::newRow("the last try") << false;
    }
    void aDraftWithoutAnAnswerIsNoQuestionOfMoney()
    {
        QFETCH(const bool, isTriedAgain);
        Job job = sampleJobIn(S::Submitting);
        job.service = {};
        const Error late{
            .kind = ErrorKind::OutcomeUnknown,
            .message = u"The job was submitted, but no answer came. It may have been accepted and charged."_s,
            .detail = u"timeout"_s};
        const Job next = after(job, jobevent::StageFailed{late, isTriedAgain ? std::optional(kNow.addSecs(2))
                                                                             : std::nullopt})
                             .job;
        QCOMPARE(toString(next.state), toString(isTriedAgain ? S::WaitingToRetry : S::Failed));
        QVERIFY(!next.submittedAt.isValid());
        QCOMPARE(toString(next.error->kind), toString(ErrorKind::LocalService));
        QCOMPARE(
            next.error->message,
            u"The service on this computer didn't answer; it may be busy. Trying again costs nothing."_s);
        QCOMPARE(next.error->detail, u"timeout"_s);
    }

    void gatewayCodesThatSayNothingStandsBehindAreRefusals()
    {
        Error error = kServerError;
        QVERIFY(leavesOutcomeOpen(error));
        error.apiCode = u"no_available_channel"_s;
        QVERIFY(!leavesOutcomeOpen(error));
        error =
            Error{.kind = ErrorKind::InvalidInput, .httpStatus = 409, .apiCode = u"paid_outcome_unknown"_s};
        QVERIFY(leavesOutcomeOpen(error));
        for (const ErrorKind kind : {ErrorKind::InvalidInput, ErrorKind::Authentication, ErrorKind::Balance,
                                     ErrorKind::Permission, ErrorKind::RateLimited, ErrorKind::Network})
            QVERIFY(!leavesOutcomeOpen(Error{.kind = kind}));
        for (const ErrorKind kind : {ErrorKind::Timeout, ErrorKind::Protocol, ErrorKind::OutcomeUnknown})
            QVERIFY(leavesOutcomeOpen(Error{.kind = kind}));
    }

    void aResultIsKeptFor24HoursFromWhenItWasFirstSeen()
    {
        const Job seen =
            after(sampleJobIn(S::Processing), jobevent::TaskSeen{sampleTask(TaskStatus::Completed)}).job;
        QCOMPARE(seen.resultUrl, sampleTask(TaskStatus::Completed).results.first());
        QCOMPARE(seen.resultExpiresAt, kNow.addSecs(24 * 3600));
        const Job later =
            after(seen, jobevent::TaskSeen{sampleTask(TaskStatus::Completed)}, kNow.addSecs(3600)).job;
        QCOMPARE(later.resultExpiresAt, seen.resultExpiresAt);
    }

    void aNewLinkIsTriedForMinutes()
    {
        Job job =
            after(sampleJobIn(S::Processing), jobevent::TaskSeen{sampleTask(TaskStatus::Completed)}).job;
        QDateTime at = kNow;
        int waits = 0;
        Transition next;
        for (; waits < 20; ++waits) {
            next = after(job, jobevent::ResultGone{kGone, nextLinkTry(job, at, {})}, at);
            if (next.job.state != S::WaitingToRetry)
                break;
            QCOMPARE(next.job.error->message, kGone.message);
            QVERIFY(next.job.retryAt > at);
            at = next.job.retryAt;
            const Transition due = after(next.job, jobevent::RetryDue{}, at);
            QCOMPARE(due.effects, QList{Effect::PollNow}); // the link may have changed
            const Transition asked =
                after(due.job, jobevent::TaskSeen{sampleTask(TaskStatus::Completed)}, at);
            QCOMPARE(asked.effects, QList{Effect::Download});
            job = asked.job;
        }
        QVERIFY(waits >= 3);
        QVERIFY(kNow.secsTo(at) >= 120);
        QVERIFY(kNow.secsTo(at) <= 600);
        QCOMPARE(toString(next.job.state), toString(S::Downloading));
        QCOMPARE(next.effects, QList{Effect::PollNow});
        QVERIFY(next.job.resultUrl.isEmpty());
    }

    void aNewLinkThatHasAnsweredBeforeIsAskedForAtOnce()
    {
        Job job =
            after(sampleJobIn(S::Processing), jobevent::TaskSeen{sampleTask(TaskStatus::Completed)}).job;
        job.download = {.etag = "\"half\"", .totalBytes = 1000};
        const Transition next = after(job, jobevent::ResultGone{kGone, nextLinkTry(job, kNow, {})});
        QCOMPARE(toString(next.job.state), toString(S::Downloading));
        QCOMPARE(next.effects, QList{Effect::PollNow});
        QVERIFY(next.job.resultUrl.isEmpty());
    }

    void aPersonWhoTriesAgainGetsTheNewestLink()
    {
        const Job job =
            after(sampleJobIn(S::Downloading), jobevent::StageFailed{kServerError, sampleTime(60)}).job;
        QCOMPARE(toString(job.state), toString(S::WaitingToRetry));
        QCOMPARE(after(job, jobevent::RetryDue{}).effects, QList{Effect::Download});
        const Transition asked = after(job, jobevent::RetryAsked{});
        QCOMPARE(asked.effects, QList{Effect::PollNow});
        QVERIFY(asked.job.resultUrl.isEmpty());
    }

    void anOldLinkIsAskedForAtOnce()
    {
        const Job job = sampleJobIn(S::Downloading); // first seen at sampleTime()
        const QDateTime at = sampleTime(3600);
        const Transition next = after(job, jobevent::ResultGone{kGone, nextLinkTry(job, at, {})}, at);
        QCOMPARE(toString(next.job.state), toString(S::Downloading));
        QCOMPARE(next.effects, QList{Effect::PollNow});
    }

    void aRenewalThatWasCutOffAsksForTheLinkAndNotForTheDeadOne_data()
    {
        QTest::addColumn<bool>("isLocal");
        QTest::newRow("cloud") << false;
        QTest::newRow("this computer") << true;
    }
    void aRenewalThatWasCutOffAsksForTheLinkAndNotForTheDeadOne()
    {
        QFETCH(bool, isLocal);
        Job job = sampleJobIn(S::Downloading);
        if (isLocal)
            job.service = {};
        const QDateTime at = sampleTime(3600);
        const Job asking = after(job, jobevent::ResultGone{kGone, {}}, at).job;
        // if Retalk is killed here
        QCOMPARE(after(asking, jobevent::Restored{}, at).effects, QList{Effect::PollNow});
        // or if the network fails
        const Error offline{.kind = ErrorKind::Network, .message = u"offline"_s};
        const Job waiting = after(asking, jobevent::StageFailed{offline, at.addSecs(5)}, at).job;
        const Transition due = after(waiting, jobevent::RetryDue{}, at.addSecs(5));
        QCOMPARE(due.effects, QList{Effect::PollNow});
        // The answer has a new link, and another network failure doesn't mark it as dead.
        Job fetching =
            after(due.job, jobevent::TaskSeen{sampleTask(TaskStatus::Completed)}, at.addSecs(6)).job;
        QCOMPARE(toString(fetching.state), toString(S::Downloading));
        fetching = after(fetching, jobevent::StageFailed{offline, at.addSecs(10)}, at.addSecs(7)).job;
        fetching = after(fetching, jobevent::RetryDue{}, at.addSecs(10)).job;
        const Transition seen =
            after(fetching, jobevent::TaskSeen{sampleTask(TaskStatus::Completed)}, at.addSecs(11));
        QCOMPARE(toString(seen.job.state), toString(S::Downloading));
        QCOMPARE(seen.effects, QList{Effect::Download});
    }

    void aDraftThatItsServiceHasLostIsMadeAgainByOnePress_data()
    {
        QTest::addColumn<JobState>("state");
        for (const S state : {S::Pending, S::Processing, S::Downloading})
            QTest::newRow(qPrintable(toString(state))) << state;
    }
    void aDraftThatItsServiceHasLostIsMadeAgainByOnePress()
    {
        QFETCH(JobState, state);
        Job job = sampleJobIn(state);
        job.service = {};
        job.uploads.insert(u"video_url"_s, UploadedFile{.id = u"f1"_s});
        const Error unknown{.kind = ErrorKind::NotFound, .message = u"no such task"_s};
        // if the task is gone, at once and permanently
        const auto again = nextTry(job, unknown, kNow, {});
        QVERIFY(!again);
        Transition lost = after(job, jobevent::StageFailed{unknown, again}, kNow);
        if (state == S::Downloading) { // or if only its file is gone: the link was renewed and is dead again
            job.linkRenewed = true;
            QVERIFY(after(job, jobevent::ResultGone{kGone, kNow.addSecs(5)}, kNow).job.taskId.isEmpty());
        }
        QCOMPARE(toString(lost.job.state), toString(S::Failed));
        QVERIFY(lost.job.error->message.contains(u"make it again"));
        QVERIFY(lost.job.taskId.isEmpty());
        QVERIFY(lost.job.uploads.isEmpty()); // the service may have lost these too
        lost = after(lost.job, jobevent::RetryAsked{}, kNow);
        QCOMPARE(toString(lost.job.state), toString(S::Queued));
    }

    void aDeadLinkExpiresOnlyPastItsDay()
    {
        Job job = sampleJobIn(S::Downloading);
        QDateTime at = sampleTime(3600);
        int asked = 0;
        int steps = 0;
        while (job.state != S::Expired && ++steps < 1000) {
            // The service keeps reporting that the video is available, with a link that doesn't work.
            const Transition gone = after(job, jobevent::ResultGone{kGone, nextLinkTry(job, at, {})}, at);
            QVERIFY(gone.accepted);
            job = gone.job;
            if (job.state == S::WaitingToRetry) {
                QVERIFY(at < job.retryAt);
                QVERIFY(at.secsTo(job.retryAt) <= 600);
                at = job.retryAt;
                job = after(job, jobevent::RetryDue{}, at).job;
            }
            if (job.state == S::Downloading && job.resultUrl.isEmpty()) {
                ++asked;
                job = after(job, jobevent::TaskSeen{sampleTask(TaskStatus::Completed)}, at).job;
            }
        }
        QCOMPARE(toString(job.state), toString(S::Expired));
        QVERIFY(at >= sampleJobIn(S::Downloading).resultExpiresAt);
        QVERIFY(asked > 100); // all day
        QVERIFY(steps < 300);
        // even then the user can ask for it
        QVERIFY(canAskAgain(job));
        const Transition again = after(job, jobevent::RetryAsked{}, at);
        QCOMPARE(again.effects, QList{Effect::PollNow});
        const Job last = after(again.job, jobevent::TaskSeen{sampleTask(TaskStatus::Completed)}, at).job;
        QCOMPARE(toString(last.state), toString(S::Downloading)); // it may work again
        const Transition asks = after(last, jobevent::ResultGone{kGone, at.addSecs(5)}, at);
        QCOMPARE(asks.effects, QList{Effect::PollNow}); // an expired link isn't worth waiting for
        const Job renewed = after(asks.job, jobevent::TaskSeen{sampleTask(TaskStatus::Completed)}, at).job;
        QCOMPARE(toString(after(renewed, jobevent::ResultGone{kGone, at.addSecs(5)}, at).job.state),
                 toString(S::Expired));
    }

    void aTaskThatTheServiceNoLongerKnowsExpiresAndCanBeAskedForAgain()
    {
        const Error unknown{.kind = ErrorKind::NotFound, .message = u"unknown"_s, .httpStatus = 404};
        const Job waiting =
            after(sampleJobIn(S::Processing), jobevent::StageFailed{unknown, kNow.addSecs(9)}).job;
        QCOMPARE(toString(waiting.state), toString(S::WaitingToRetry));
        Job job = sampleJobIn(S::Processing);
        job.uploads = {{u"video_url"_s, {.id = u"v"_s}}};
        const Job gone = after(job, jobevent::StageFailed{unknown, {}}).job;
        QCOMPARE(toString(gone.state), toString(S::Expired));
        QVERIFY(!gone.uploads.isEmpty()); // a task not yet seen as finished may still need them
        QVERIFY(canAskAgain(gone));
        QCOMPARE(after(gone, jobevent::RetryAsked{}).effects, QList{Effect::PollNow});
    }

    void whatAPaidTaskFailedAtCanBeAskedForAgain_data()
    {
        QTest::addColumn<int>("stage");
        QTest::addColumn<int>("kind");
        for (const S stage : {S::Pending, S::Processing, S::Downloading}) {
            for (int kind = 0; kind <= int(ErrorKind::Internal); ++kind) {
                if (ErrorKind(kind) != ErrorKind::TaskFailed)
                    QTest::addRow("%s, %s", qUtf8Printable(toString(stage)),
                                  qUtf8Printable(toString(ErrorKind(kind))))
                        << int(stage) << kind;
            }
        }
    }
    void whatAPaidTaskFailedAtCanBeAskedForAgain()
    {
        QFETCH(int, stage);
        QFETCH(int, kind);
        const Error error{.kind = ErrorKind(kind), .message = u"no"_s};
        const Job failed = after(sampleJobIn(S(stage)), jobevent::StageFailed{error, {}}).job;
        QVERIFY(isFinished(failed.state));
        QVERIFY(canAskAgain(failed));
        const Transition asked = after(failed, jobevent::RetryAsked{});
        QVERIFY(asked.accepted);
        QCOMPARE(asked.effects, QList{Effect::PollNow});
        QCOMPARE(asked.job.taskId, failed.taskId);
        QCOMPARE(asked.job.attempts, 0);
    }

    void aRefusedPostKeepsTheWordsOfItsRefusal_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("400") << 400 << ErrorKind::InvalidInput;
        QTest::newRow("403") << 403 << ErrorKind::Permission;
        QTest::newRow("404") << 404 << ErrorKind::NotFound;
        QTest::newRow("405") << 405 << ErrorKind::NotFound;
        QTest::newRow("413") << 413 << ErrorKind::InvalidInput;
        QTest::newRow("415") << 415 << ErrorKind::InvalidInput;
        QTest::newRow("422") << 422 << ErrorKind::InvalidInput;
    }
    void aRefusedPostKeepsTheWordsOfItsRefusal()
    {
        QFETCH(int, status);
        QFETCH(ErrorKind, kind);
        Error refusal{.kind = kind, .message = u"Not so."_s, .httpStatus = status};
        const auto refused = [&refusal](S state) {
            return after(sampleJobIn(state), jobevent::StageFailed{refusal, {}}).job;
        };
        const Job failed = refused(S::Submitting);
        QCOMPARE(toString(failed.state), toString(S::Failed));
        QCOMPARE(failed.error->message, refusal.message);
        refusal.isUncharged = true;
        const Job uncharged = refused(S::Submitting);
        QCOMPARE(uncharged.error->message, u"Not so."_s);
        QVERIFY(uncharged.error->isUncharged && isCertainlyUncharged(uncharged));
        // Not the service's own wording, so it proves nothing about charges.
        QVERIFY(!isSent(failed));
        QVERIFY(!isCertainlyUncharged(failed));
        QCOMPARE(toString(after(failed, jobevent::RetryAsked{}).job.state), toString(S::Queued));
    }

    void aLaterRefusalDoesNotProveThatAnEarlierOneWasFree()
    {
        Error refusal{.kind = ErrorKind::Permission, .message = u"Not so."_s, .httpStatus = 403};
        Job job = after(sampleJobIn(S::Submitting), jobevent::StageFailed{refusal, {}}).job;
        QVERIFY(!isCertainlyUncharged(job));
        job = jobFromStored(toStored(job)).value();
        QVERIFY(!isCertainlyUncharged(job));
        job = after(job, jobevent::RetryAsked{}).job;
        job = after(job, jobevent::Began{}).job;
        job = after(job, jobevent::Prepared{.body = "{}", .idempotencyKey = u"retalk-1"_s}).job;
        QCOMPARE(toString(job.state), toString(S::Submitting));
        refusal.isUncharged = true;
        job = after(job, jobevent::StageFailed{refusal, {}}).job;
        QVERIFY(!job.error->isUncharged && !isCertainlyUncharged(job));
    }

    void whatWasGivenUpMayHaveBeenCharged()
    {
        const Job failed = sampleJobIn(S::Failed); // failed at the service
        QVERIFY(!isCertainlyUncharged(failed));
        const Job again = after(failed, jobevent::RetryAsked{}).job;
        QVERIFY(!isSent(again));
        QVERIFY(!isCertainlyUncharged(again));
        QVERIFY(isCertainlyUncharged(sampleJobIn(S::Cancelled)));
        Job damaged = sampleJobIn(S::Cancelled);
        damaged.error = Error{.kind = ErrorKind::OutcomeUnknown};
        QVERIFY(!isCertainlyUncharged(damaged));
    }

    void anOlderRecordSaysByItsErrorWhetherARefusalIsProven_data()
    {
        QTest::addColumn<bool>("isUncharged");
        QTest::newRow("proven") << true;
        QTest::newRow("not proven") << false;
    }
    void anOlderRecordSaysByItsErrorWhetherARefusalIsProven()
    {
        QFETCH(bool, isUncharged);
        const Error refusal{.kind = ErrorKind::Permission, .httpStatus = 403, .isUncharged = isUncharged};
        const Job job = after(sampleJobIn(S::Submitting), jobevent::StageFailed{refusal, {}}).job;
        QJsonObject stored = QJsonDocument::fromJson(toStored(job)).object();
        stored.remove(u"may_have_been_charged"_s);
        const auto read = jobFromStored(QJsonDocument(stored).toJson());
        QVERIFY(read);
        QCOMPARE(isCertainlyUncharged(*read), isUncharged);
        // An earlier attempt may have been charged, whatever became of the last one.
        QJsonArray stages = stored[u"stages"_s].toArray();
        for (const qint64 since : {kNow.toMSecsSinceEpoch() - 1000, kNow.toMSecsSinceEpoch() - 2000})
            stages.prepend(QJsonArray{u"submitting"_s, since});
        stored[u"stages"_s] = stages;
        const auto second = jobFromStored(QJsonDocument(stored).toJson());
        QVERIFY(second);
        QCOMPARE(second->stages.size(), stages.size());
        QVERIFY(!isCertainlyUncharged(*second));
    }

    void aRefusedResendLeavesTheFirstPostOpen_data()
    {
        QTest::addColumn<Error>("refusal");
        QTest::newRow("wrong key") << kNoKey;
        QTest::newRow("limited") << Error{.kind = ErrorKind::RateLimited, .httpStatus = 429};
        QTest::newRow("not reached") << Error{.kind = ErrorKind::Network};
        QTest::newRow("no balance") << Error{.kind = ErrorKind::Balance, .httpStatus = 402};
    }
    void aRefusedResendLeavesTheFirstPostOpen()
    {
        QFETCH(Error, refusal);
        refusal.message = u"Not so."_s;
        refusal.isUncharged = true; // this time
        const Job first = sampleJobIn(S::Unconfirmed);
        const Job resent = after(first, jobevent::SendAgainAsked{}).job;
        QCOMPARE(resent.firstSubmittedAt, first.submittedAt);
        for (const auto &retryAt : {std::optional<QDateTime>(), std::optional(kNow.addSecs(30))}) {
            const Job refused = after(resent, jobevent::StageFailed{refusal, retryAt}, kNow.addSecs(1)).job;
            QCOMPARE(toString(refused.state), toString(S::Unconfirmed));
            QVERIFY(isSent(refused));
            QCOMPARE(refused.error->message, u"Not so."_s);
            QVERIFY(!refused.error->isUncharged);
            QCOMPARE(refused.firstSubmittedAt, first.submittedAt);
            QVERIFY(!after(refused, jobevent::Edited{}).accepted);
        }
    }

    void uploadsAreFreedWhenTheTaskIsOverAndNotBefore()
    {
        const auto withUploads = [](S state) {
            Job job = sampleJobIn(state);
            job.uploads = {{u"video_url"_s, {.id = u"v"_s}}};
            return job;
        };
        const auto frees = [](const Transition &next) {
            return next.accepted && next.effects.contains(Effect::FreeUploads) && next.job.uploads.isEmpty();
        };
        QVERIFY(frees(after(withUploads(S::Downloading), jobevent::Downloaded{})));
        QVERIFY(frees(after(withUploads(S::Processing), jobevent::TaskSeen{sampleTask(TaskStatus::Failed)})));
        QVERIFY(
            frees(after(withUploads(S::Processing), jobevent::TaskSeen{sampleTask(TaskStatus::Cancelled)})));
        QVERIFY(frees(after(withUploads(S::Preparing), jobevent::CancelAsked{})));
        // The service may still need them, or the user may retry.
        QVERIFY(!frees(after(withUploads(S::Unconfirmed), jobevent::Forgotten{})));
        QVERIFY(!frees(after(withUploads(S::Processing), jobevent::StageFailed{kNoKey, {}})));
        QVERIFY(!frees(after(withUploads(S::Submitting), jobevent::StageFailed{kNoKey, {}})));
        QVERIFY(!frees(after(withUploads(S::Processing), jobevent::TaskSeen{sampleTask()})));
    }

    void failuresOfOneKindDoNotUseUpTheTriesOfAnother()
    {
        Job job = sampleJobIn(S::Downloading);
        const Error offline{.kind = ErrorKind::Network, .message = u"offline"_s};
        const Error page{.kind = ErrorKind::Media, .message = u"a page"_s};
        for (int i = 0; i < 30; ++i) {
            job = after(job, jobevent::StageFailed{offline, kNow.addSecs(1)}).job;
            job = after(job, jobevent::RetryDue{}).job;
        }
        QCOMPARE(job.attempts, 30);
        QVERIFY(nextTry(job, page, kNow, {}));
        QVERIFY(nextTry(job, offline, kNow, {}));
        int pages = 0;
        while (const auto retryAt = nextTry(job, page, kNow, {})) {
            QVERIFY(++pages < 20);
            job = after(job, jobevent::StageFailed{page, retryAt}).job;
            job = after(job, jobevent::RetryDue{}).job;
        }
        QCOMPARE(pages, 4);
    }

    void completedWithoutALinkFailsAndCanBeAskedAgain()
    {
        Task task = sampleTask(TaskStatus::Completed);
        task.results.clear();
        const Job failed = after(sampleJobIn(S::Processing), jobevent::TaskSeen{task}).job;
        QCOMPARE(toString(failed.state), toString(S::Failed));
        QCOMPARE(toString(failed.error->kind), toString(ErrorKind::Protocol));
        const Transition again = after(failed, jobevent::RetryAsked{});
        QCOMPARE(toString(again.job.state), toString(S::Processing));
        QCOMPARE(again.effects, QList{Effect::PollNow});
    }

    void aFailedTaskTellsItsCodeAndRetryingMakesANewTask()
    {
        const Job failed =
            after(sampleJobIn(S::Processing), jobevent::TaskSeen{sampleTask(TaskStatus::Failed)}).job;
        QCOMPARE(toString(failed.error->kind), toString(ErrorKind::TaskFailed));
        QCOMPARE(failed.error->apiCode, u"service_error"_s);
        QVERIFY(!failed.error->message.isEmpty());
        const Job again = after(failed, jobevent::RetryAsked{}).job;
        QCOMPARE(toString(again.state), toString(S::Queued));
        QVERIFY(!isSent(again));
        QVERIFY(again.idempotencyKey.isEmpty()); // the old key would return the failed task
        QVERIFY(again.body.isEmpty());
    }

    void anotherTasksAnswerIsIgnored()
    {
        Task other = sampleTask(TaskStatus::Completed);
        other.id = u"task-other"_s;
        QVERIFY(!after(sampleJobIn(S::Processing), jobevent::TaskSeen{other}).accepted);
    }

    void editingKeepsUploadsOfWhatDidNotChange()
    {
        Job job = sampleJobIn(S::Preparing);
        job.uploads = {{u"video_url"_s, {.id = u"v"_s}}, {u"audio_url"_s, {.id = u"a"_s}}};
        GenerationRequest request = job.request;
        request.audioUrl = u"/home/me/other.wav"_s;
        const Job next = after(job, jobevent::Edited{request, u"new name"_s}).job;
        QVERIFY(next.uploads.contains(u"video_url"_s));
        QVERIFY(!next.uploads.contains(u"audio_url"_s));
        QCOMPARE(next.name, u"new name"_s);
        QCOMPARE(next.request, request);
    }

    void whatWasSentCanNeitherBeCancelledNorEdited()
    {
        Job job = sampleJobIn(S::WaitingToRetry);
        QVERIFY(!after(job, jobevent::CancelAsked{}).accepted);
        QVERIFY(!after(job, jobevent::Edited{}).accepted);
        job.taskId.clear();
        job.submittedAt = {};
        QVERIFY(after(job, jobevent::CancelAsked{}).accepted);
        QVERIFY(after(job, jobevent::Edited{}).accepted);
    }

    void aDraftIsCancelledAtOnceAndATaskElsewhereByItsService()
    {
        Job draft = sampleJobIn(S::Processing);
        draft.service = {};
        const Transition cancelled = after(draft, jobevent::CancelAsked{});
        QCOMPARE(toString(cancelled.job.state), toString(S::Cancelled));
        QVERIFY(cancelled.effects == (QList<Effect>{Effect::StopWork, Effect::CancelTask}));
        // It can still be run later, as a new task.
        const Job again = after(cancelled.job, jobevent::RetryAsked{}).job;
        QCOMPARE(toString(again.state), toString(S::Queued));
        QVERIFY(again.taskId.isEmpty() && !isSent(again));

        Job elsewhere = sampleJobIn(S::Processing);
        elsewhere.service = {ServiceKind::Custom, QUrl(u"https://gateway.example.com"_s), {}};
        QVERIFY(!after(elsewhere, jobevent::CancelAsked{}).accepted); // no support reported
        elsewhere.task.canCancel = true;
        const Transition asked = after(elsewhere, jobevent::CancelAsked{});
        QCOMPARE(toString(asked.job.state), toString(S::Processing));
        QVERIFY(asked.effects == QList<Effect>{Effect::CancelTask});
        Task ended = sampleTask(TaskStatus::Cancelled);
        ended.id = elsewhere.taskId;
        QCOMPARE(toString(after(elsewhere, jobevent::TaskSeen{ended}).job.state), toString(S::Cancelled));
    }

    void aPausedJobWaitsAgainWithoutItsReason()
    {
        Job preparing = sampleJobIn(S::Preparing);
        preparing.error = Error{.kind = ErrorKind::Network, .message = u"offline"_s};
        const Transition back = after(preparing, jobevent::PutBack{});
        QCOMPARE(toString(back.job.state), toString(S::Queued));
        QVERIFY(!back.job.error);
        // A job waiting for a retry isn't put back early, whether or not it was submitted.
        Job waiting = sampleJobIn(S::WaitingToRetry);
        QVERIFY(!after(waiting, jobevent::PutBack{}).accepted);
        waiting.taskId.clear();
        waiting.submittedAt = {};
        QVERIFY(!after(waiting, jobevent::PutBack{}).accepted);
    }

    void aPostThatIsWithheldWasNeverSent()
    {
        const Job preparing = sampleJobIn(S::Preparing);
        const Job ready = after(preparing, jobevent::Prepared{"{1}", u"retalk-key-one-000000"_s}).job;
        const Job back = after(ready, jobevent::PostWithheld{}).job;
        QCOMPARE(toString(back.state), toString(S::Queued));
        QVERIFY(!isSent(back));
        // A job submitted earlier stays unconfirmed, with its time window.
        const Job again = after(sampleJobIn(S::Unconfirmed), jobevent::SendAgainAsked{}).job;
        const Job open = after(again, jobevent::PostWithheld{}).job;
        QCOMPARE(toString(open.state), toString(S::Unconfirmed));
        QVERIFY(isSent(open) && open.error);
        QCOMPARE(open.firstSubmittedAt, again.firstSubmittedAt);
    }

    void aForgottenJobIsAskedAboutAgainAndNotSentAgain()
    {
        const Job forgotten = after(sampleJobIn(S::Unconfirmed), jobevent::Forgotten{}).job;
        const Transition again = after(forgotten, jobevent::RetryAsked{});
        QCOMPARE(toString(again.job.state), toString(S::Unconfirmed));
        QCOMPARE(again.effects, QList{Effect::Recover});
    }

    void onThisComputerTheLinkIsAskedForAfterARestart()
    {
        Job job = sampleJobIn(S::Downloading);
        job.service = {};
        QCOMPARE(after(job, jobevent::Restored{}).effects, QList{Effect::PollNow});
    }

    void aWaitEndsInTheStageItInterrupted_data()
    {
        QTest::addColumn<int>("stage");
        QTest::addColumn<int>("next");
        QTest::newRow("preparing") << int(S::Preparing) << int(S::Preparing);
        QTest::newRow("pending") << int(S::Pending) << int(S::Pending);
        QTest::newRow("processing") << int(S::Processing) << int(S::Processing);
        QTest::newRow("downloading") << int(S::Downloading) << int(S::Downloading);
    }
    void aWaitEndsInTheStageItInterrupted()
    {
        QFETCH(int, stage);
        QFETCH(int, next);
        const jobevent::StageFailed failed{{.kind = ErrorKind::Network, .message = u"offline"_s},
                                           kNow.addSecs(4)};
        const Job waiting = after(sampleJobIn(S(stage)), failed).job;
        QCOMPARE(toString(waiting.state), toString(S::WaitingToRetry));
        QCOMPARE(toString(waiting.error->kind), toString(ErrorKind::Network));
        QCOMPARE(toString(after(waiting, jobevent::RetryDue{}).job.state), toString(S(next)));
        // The user retries early: the next failure waits no longer than the first one did.
        const Job sooner = after(waiting, jobevent::RetryAsked{}).job;
        QCOMPARE(toString(sooner.state), toString(S(next)));
        QCOMPARE(sooner.attempts, 0);
        QCOMPARE(sooner.sameFailures, 0);
        // the same without a wait, when the user retries
        const Job stopped = after(sampleJobIn(S(stage)), jobevent::StageFailed{failed.error, {}}).job;
        QCOMPARE(toString(stopped.state), toString(S::Failed));
        const Job asked = after(stopped, jobevent::RetryAsked{}).job;
        QCOMPARE(toString(asked.state), toString(stage == int(S::Preparing) ? S::Queued : S(next)));
    }
};

QTEST_GUILESS_MAIN(TransitionTest)
#include "tst_transition.moc"
