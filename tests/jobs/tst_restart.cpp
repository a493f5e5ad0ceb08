#include "jobs/rig.h"
#include "support/testtimeout.h"

#include "jobs/samplejob.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace retalk;
using namespace retalk::test;

namespace {

using namespace Qt::StringLiterals;

const QByteArray kPost = "POST /v1/videos/generations";
} // namespace

/// Tests that each job continues after a restart, whatever it was doing when the program ended.
class RestartTest : public QObject
{
    Q_OBJECT

    /// Returns a job in `state` as an earlier run left it, with a task known to the service.
    static Job leftIn(Rig &rig, JobState state)
    {
        Job job = sampleJobIn(state);
        job.service = rig.address();
        job.request = rig.request();
        job.outputPath = rig.folder.filePath(u"results/left.mp4"_s);
        job.body = toBody(job.request, job.service.kind);
        job.submittedAt = job.submittedAt.isValid() ? QDateTime::currentDateTimeUtc() : QDateTime();
        job.resultExpiresAt = {};
        job.retryAt = QDateTime::currentDateTimeUtc();
        if (!job.taskId.isEmpty() || state == JobState::Submitting || state == JobState::Unconfirmed) {
            const QString task = rig.service.addTask(QDateTime::currentDateTimeUtc());
            if (!job.taskId.isEmpty()) {
                job.taskId = task;
                job.task.id = task;
            }
        }
        if (state == JobState::Downloading)
            job.resultUrl = rig.service.url(u"/result/%1-1.mp4"_s.arg(job.taskId)).toString();
        return job;
    }

private Q_SLOTS:
    void goesOnInEveryState_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("posts");
        QTest::newRow("queued") << int(JobState::Queued) << 1;
        QTest::newRow("preparing") << int(JobState::Preparing) << 1;
        QTest::newRow("pending") << int(JobState::Pending) << 0;
        QTest::newRow("processing") << int(JobState::Processing) << 0;
        QTest::newRow("waiting to retry") << int(JobState::WaitingToRetry) << 0;
        QTest::newRow("downloading") << int(JobState::Downloading) << 0;
    }
    void goesOnInEveryState()
    {
        QFETCH(int, state);
        QFETCH(int, posts);
        Rig rig;
        rig.restart(false);
        const Job job = leftIn(rig, JobState(state));
        rig.storeJob(job);
        rig.restart();
        QVERIFY(rig.reaches(job.id, JobState::Completed));
        QCOMPARE(rig.service.count(kPost), posts);
        QFile file(job.outputPath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), rig.service.video());
    }

    void leavesFinishedJobsAlone_data()
    {
        QTest::addColumn<int>("state");
        for (const JobState state :
             {JobState::Completed, JobState::Failed, JobState::Cancelled, JobState::Expired})
            QTest::newRow(qUtf8Printable(toString(state))) << int(state);
    }
    void leavesFinishedJobsAlone()
    {
        QFETCH(int, state);
        Rig rig;
        rig.restart(false);
        const Job job = leftIn(rig, JobState(state));
        rig.storeJob(job);
        rig.restart();
        // meanwhile another job runs to completion
        const QUuid other = rig.submit();
        QVERIFY(rig.reaches(other, JobState::Completed));
        QCOMPARE(toString(rig.store().state(job.id)), toString(JobState(state)));
    }

    void aSentJobIsLookedForAndLeftToThePerson_data()
    {
        QTest::addColumn<int>("state");
        QTest::newRow("submitting") << int(JobState::Submitting);
        QTest::newRow("unconfirmed") << int(JobState::Unconfirmed);
    }
    void aSentJobIsLookedForAndLeftToThePerson()
    {
        QFETCH(int, state);
        Rig rig;
        rig.restart(false);
        const Job job = leftIn(rig, JobState(state)); // with a task created at that time on the service
        rig.storeJob(job);
        rig.restart();
        QSignalSpy settled(&rig.runner(), &JobRunner::settled);
        QVERIFY(settled.wait(kTestTimeoutMs));
        QCOMPARE(toString(rig.store().state(job.id)), toString(JobState::Unconfirmed));
        QVERIFY(rig.service.count("GET /v1/tasks?") > 0);
        QCOMPARE(rig.service.count(kPost), 0);
    }

    void aSentJobWithoutATaskStaysUnconfirmed()
    {
        Rig rig;
        rig.restart(false);
        Job job = sampleJobIn(JobState::Submitting);
        job.service = rig.address();
        job.submittedAt = QDateTime::currentDateTimeUtc();
        rig.storeJob(job);
        rig.restart();
        QSignalSpy settled(&rig.runner(), &JobRunner::settled);
        QVERIFY(settled.wait(kTestTimeoutMs));
        QCOMPARE(toString(rig.store().state(job.id)), toString(JobState::Unconfirmed));
        QVERIFY(!rig.job(job.id).error->message.isEmpty());
        QCOMPARE(rig.service.count(kPost), 0);
    }

    void theFileThatWasAlreadyInPlaceIsNotFetchedTwice()
    {
        Rig rig;
        rig.restart(false);
        Job job = leftIn(rig, JobState::Downloading);
        QVERIFY(QDir().mkpath(rig.folder.filePath(u"results"_s)));
        QFile file(job.outputPath);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(rig.service.video());
        file.close();
        job.download.totalBytes = -1; // the server never reported it
        job.download.whole = fileStamp(job.outputPath);
        rig.storeJob(job);
        rig.restart();
        QVERIFY(rig.reaches(job.id, JobState::Completed));
        QCOMPARE(rig.job(job.id).outputPath, job.outputPath);
        QCOMPARE(rig.service.count("GET /result/"), 0);
    }

    void aProcessThatIsThereForOneJobLeavesTheOthers()
    {
        Rig rig;
        rig.restart(false);
        const Job job = leftIn(rig, JobState::Processing);
        rig.storeJob(job);
        rig.restart(false);
        const QUuid mine = rig.submit();
        rig.runner().follow(mine);
        QVERIFY(rig.reaches(mine, JobState::Completed));
        QCOMPARE(toString(rig.store().state(job.id)), toString(JobState::Processing));
    }
};

QTEST_GUILESS_MAIN(RestartTest)
#include "tst_restart.moc"
