#include "jobs/model/job.h"

#include "jobs/samplejob.h"

#include <QTest>

using namespace retalk;

namespace {

using namespace Qt::StringLiterals;

Job failedWith(ErrorKind kind)
{
    Job job = sampleJobIn(JobState::Failed);
    job.error->kind = kind;
    return job;
}

/// Returns a job waiting to be submitted again after a POST that was certainly not accepted.
Job waitingToSendAgain()
{
    Job job = sampleJobIn(JobState::Submitting);
    job.state = JobState::WaitingToRetry;
    job.resumeState = JobState::Submitting;
    job.submittedAt = {};
    return job;
}

Job neverSent(JobState state)
{
    Job job = sampleJob();
    job.state = state;
    return job;
}

Job onThisComputer(JobState state)
{
    Job job = sampleJobIn(state);
    job.service = {};
    return job;
}

Job atServiceThatCancels(JobState state)
{
    Job job = sampleJobIn(state);
    job.service = {ServiceKind::Custom, QUrl(u"https://gateway.example.com"_s), {}};
    job.task.canCancel = true;
    return job;
}

} // namespace

/// Tests the rules shared by the window and the command line.
class JobTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatCanBeDoneToAJob_data()
    {
        QTest::addColumn<Job>("job");
        QTest::addColumn<bool>("cancel");
        QTest::addColumn<bool>("edit");
        QTest::addColumn<bool>("askAgain");
        QTest::addColumn<bool>("mayLose");
        QTest::newRow("queued") << neverSent(JobState::Queued) << true << true << false << false;
        QTest::newRow("preparing") << neverSent(JobState::Preparing) << true << true << false << false;
        QTest::newRow("waits to send again") << waitingToSendAgain() << true << true << false << false;
        QTest::newRow("failed unsent") << neverSent(JobState::Failed) << false << true << false << false;
        QTest::newRow("cancelled unsent")
            << neverSent(JobState::Cancelled) << false << true << false << false;
        for (const JobState state : {JobState::Submitting, JobState::Unconfirmed, JobState::Pending,
                                     JobState::Processing, JobState::WaitingToRetry, JobState::Downloading}) {
            QTest::newRow(qUtf8Printable(toString(state)))
                << sampleJobIn(state) << false << false << false << true;
            const bool isAtWork = state != JobState::Unconfirmed && state != JobState::Downloading;
            QTest::newRow(qUtf8Printable(toString(state) + u" on this computer"_s))
                << onThisComputer(state) << isAtWork << false << false << false;
            QTest::newRow(qUtf8Printable(toString(state) + u" at a service that can cancel"_s))
                << atServiceThatCancels(state) << (isAtWork && state != JobState::Submitting) << false
                << false << true;
        }
        QTest::newRow("failed task") << failedWith(ErrorKind::TaskFailed) << false << false << false << false;
        QTest::newRow("wrong body") << failedWith(ErrorKind::Media) << false << false << true << true;
        QTest::newRow("one 404") << failedWith(ErrorKind::NotFound) << false << false << true << true;
        QTest::newRow("disk full") << failedWith(ErrorKind::Disk) << false << false << true << true;
        QTest::newRow("expired") << sampleJobIn(JobState::Expired) << false << false << true << true;
        QTest::newRow("expired on this computer")
            << onThisComputer(JobState::Expired) << false << false << true << false;
        // As left by a salvage.
        for (const JobState state : {JobState::WaitingToRetry, JobState::Preparing}) {
            Job known = neverSent(state);
            known.taskId = sampleTask().id;
            QTest::newRow(qUtf8Printable(toString(state) + u" with a task, and nothing else known of it"_s))
                << known << false << false << false << true;
        }
        QTest::newRow("completed") << sampleJobIn(JobState::Completed) << false << false << true << false;
        Job forgotten = sampleJobIn(JobState::Unconfirmed);
        forgotten.state = JobState::Cancelled;
        QTest::newRow("let be after it was sent") << forgotten << false << false << false << false;
    }
    void whatCanBeDoneToAJob()
    {
        QFETCH(const Job, job);
        QTEST(canCancel(job), "cancel");
        QTEST(canEdit(job), "edit");
        QTEST(canAskAgain(job), "askAgain");
        QTEST(mayLosePaidResult(job), "mayLose");
    }

    void statesHaveStableNames()
    {
        for (int state = int(JobState::Queued); state <= int(JobState::Expired); ++state)
            QCOMPARE(jobStateFromString(toString(JobState(state))), std::optional(JobState(state)));
        QVERIFY(!jobStateFromString(u"warming_up"));
    }
};

QTEST_GUILESS_MAIN(JobTest)
#include "tst_job.moc"
