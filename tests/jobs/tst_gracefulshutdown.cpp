#include "jobs/runner/gracefulshutdown.h"
#include "support/testtimeout.h"

#include "jobs/rig.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace retalk;
using namespace retalk::test;
using namespace std::chrono_literals;

namespace {

using namespace Qt::StringLiterals;

const QByteArray kPost = "POST /v1/videos/generations";

/// Delays the complete answer to the next POST by about `ms`.
void answerLate(ScriptedService &service, int ms)
{
    service.order(kPost, [&service, ms](const SeenRequest &request) {
        Reply reply = service.usual(request);
        reply.dripBytes = reply.bodyBytes / 4;
        reply.dripEveryMs = ms / 4;
        return reply;
    });
}

} // namespace

/// Tests quitting while jobs are being submitted.
class GracefulShutdownTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endsAtOnceWhenNothingIsOnItsWay()
    {
        Rig rig;
        rig.service.setPolls(1'000'000);
        const QUuid id = rig.submit();
        QVERIFY(rig.reaches(id, JobState::Processing));
        GracefulShutdown leaving(&rig.runner());
        QVERIFY(!leaving.isNeeded());
        QSignalSpy done(&leaving, &GracefulShutdown::done);
        QElapsedTimer timer;
        timer.start();
        leaving.start();
        leaving.start();
        QVERIFY(done.isEmpty()); // never before the caller is ready for it
        QVERIFY(done.wait(kTestTimeoutMs));
        QVERIFY(timer.elapsed() < 8000); // not the ten seconds allowed for an answer
        QCOMPARE(toString(rig.job(id).state), toString(JobState::Processing));
    }

    void waitsForTheAnswerOfThePostThatIsOut()
    {
        Rig rig;
        rig.settings().setValue(Setting::ParallelElsewhere, 2);
        rig.service.setPolls(1'000'000);
        const QUuid other = rig.submit();
        QVERIFY(rig.reaches(other, JobState::Processing));
        answerLate(rig.service, 1200);
        const QUuid id = rig.submit();
        QVERIFY(rig.reaches(id, JobState::Submitting));
        GracefulShutdown leaving(&rig.runner());
        QVERIFY(leaving.isNeeded());
        QSignalSpy done(&leaving, &GracefulShutdown::done);
        leaving.start();
        // a change to another job doesn't end the wait
        Job changed = rig.job(other);
        changed.name = u"other"_s;
        QVERIFY(rig.store().update(changed).has_value());
        QVERIFY(done.isEmpty());
        QVERIFY(done.wait(kTestTimeoutMs));
        QCOMPARE(toString(rig.job(id).state), toString(JobState::Pending));
        QVERIFY(!rig.job(id).taskId.isEmpty());
        QCOMPARE(done.size(), 1);
    }

    void waitsNoLongerThanItMay()
    {
        Rig rig;
        answerLate(rig.service, 60'000);
        const QUuid id = rig.submit();
        QVERIFY(rig.reaches(id, JobState::Submitting));
        GracefulShutdown leaving(&rig.runner(), 300ms);
        QSignalSpy done(&leaving, &GracefulShutdown::done);
        leaving.start();
        QVERIFY(done.wait(kTestTimeoutMs));
        QCOMPARE(toString(rig.job(id).state), toString(JobState::Submitting));
    }

    void submitsNothingMore()
    {
        Rig rig;
        rig.settings().setValue(Setting::ParallelElsewhere, 1);
        rig.service.setPolls(1);
        answerLate(rig.service, 800);
        const QUuid first = rig.submit();
        const QUuid second = rig.submit();
        QVERIFY(rig.reaches(first, JobState::Submitting));
        GracefulShutdown leaving(&rig.runner());
        leaving.start();
        QVERIFY(rig.reaches(first, JobState::Completed));
        QCOMPARE(toString(rig.job(second).state), toString(JobState::Queued));
        // an upload that finishes meanwhile isn't followed by a POST
        QCOMPARE(rig.service.count(kPost), 1);
        rig.restart();
        QVERIFY(rig.reaches(second, JobState::Completed));
        QCOMPARE(rig.service.count(kPost), 2);
    }

    void aJobThatWaitsToBeTriedAgainStaysAsItIs()
    {
        Rig rig;
        rig.service.order("GET /v1/tasks/", jsonReply(500, "{}"), 1'000'000);
        const QUuid id = rig.submit();
        QVERIFY(rig.reaches(id, JobState::WaitingToRetry));
        GracefulShutdown leaving(&rig.runner());
        QSignalSpy changed(&rig.store(), &JobStore::changed);
        leaving.start();
        const QDateTime due = rig.job(id).retryAt;
        QTRY_VERIFY(QDateTime::currentDateTimeUtc() > due);
        QVERIFY(!changed.wait(300)); // nothing more happens to it
        QCOMPARE(toString(rig.job(id).state), toString(JobState::WaitingToRetry));
        rig.service.heal();
        rig.restart();
        QVERIFY(rig.reaches(id, JobState::Completed));
    }

    void aJobThatIsBeingPreparedStaysThere()
    {
        Rig rig;
        rig.service.order("POST /api/v1/files/upload/stream", [&](const SeenRequest &request) {
            Reply reply = rig.service.usual(request);
            reply.dripBytes = reply.bodyBytes / 4;
            reply.dripEveryMs = 200;
            return reply;
        });
        GenerationRequest request = rig.request();
        request.videoUrl = QStringLiteral(RETALK_SAMPLE_DIR "/presenter.mp4");
        const auto job = rig.runner().submit(request, rig.address());
        QVERIFY(job.has_value());
        QVERIFY(rig.reaches(job->id, JobState::Preparing));
        GracefulShutdown leaving(&rig.runner());
        QSignalSpy done(&leaving, &GracefulShutdown::done);
        leaving.start();
        QVERIFY(done.wait(kTestTimeoutMs));
        QVERIFY(rig.waitFor([&] { return !rig.job(job->id).uploads.isEmpty(); }));
        QSignalSpy changed(&rig.store(), &JobStore::changed);
        QVERIFY(!changed.wait(300)); // nothing more happens to it
        QCOMPARE(toString(rig.job(job->id).state), toString(JobState::Preparing));
        QCOMPARE(rig.service.count(kPost), 0);
        rig.restart();
        QVERIFY(rig.reaches(job->id, JobState::Completed));
        QCOMPARE(rig.service.count(kPost), 1);
    }
};

QTEST_GUILESS_MAIN(GracefulShutdownTest)
#include "tst_gracefulshutdown.moc"
