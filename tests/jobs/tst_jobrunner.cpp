#include "jobs/rig.h"
#include "support/testtimeout.h"

#include "jobs/runner/resultname.h"
#include "jobs/samplejob.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <ctime>

using namespace retalk;
using namespace retalk::test;

namespace {

using namespace Qt::StringLiterals;

const QByteArray kPost = "POST /v1/videos/generations";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Tests a job's life when nothing goes wrong, and what the user can do to it.
class JobRunnerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void carriesAJobToTheFinishedFile()
    {
        Rig rig;
        QSignalSpy settled(&rig.runner(), &JobRunner::settled);
        const QUuid id = rig.submit();
        QVERIFY(rig.reaches(id, JobState::Completed));
        const Job job = rig.job(id);
        QCOMPARE(job.name, u"speaker.mp4 + voice.wav"_s);
        QCOMPARE(job.outputPath, rig.folder.filePath(u"results/speaker_voice.mp4"_s));
        QCOMPARE(contentOf(job.outputPath), rig.service.video());
        QVERIFY(job.finishedAt.isValid());
        QCOMPARE(settled.size(), 1);
        QCOMPARE(rig.service.count(kPost), 1);
        const SeenRequest post = rig.service.seen(kPost).first();
        QCOMPARE(post.body, toBody(rig.request(), rig.address().kind));
        QCOMPARE(post.header("idempotency-key"), job.idempotencyKey.toLatin1());
        QCOMPARE(QDir(rig.folder.filePath(u"results"_s)).entryList(QDir::Files),
                 QStringList{u"speaker_voice.mp4"_s});
    }

    void uploadsLocalFilesFirstAndSendsTheirAddresses()
    {
        Rig rig;
        GenerationRequest request = rig.request();
        request.videoUrl = QStringLiteral(RETALK_SAMPLE_DIR "/presenter.mp4");
        request.audioUrl = QUrl::fromLocalFile(QStringLiteral(RETALK_SAMPLE_DIR "/voice.wav")).toString();
        QSignalSpy progress(&rig.runner(), &JobRunner::stageProgressed);
        const auto job = rig.runner().submit(request, rig.address());
        QVERIFY(job.has_value());
        QVERIFY(rig.reaches(job->id, JobState::Completed));
        QCOMPARE(rig.service.count("POST /api/v1/files/upload/stream"), 2);
        const QJsonObject body = QJsonDocument::fromJson(rig.service.seen(kPost).first().body).object();
        QVERIFY(body[u"video_url"].toString().startsWith(rig.service.url(u"/files/"_s).toString()));
        QVERIFY(body[u"audio_url"].toString().startsWith(rig.service.url(u"/files/"_s).toString()));
        QVERIFY(body[u"video_url"].toString() != body[u"audio_url"].toString());
        QCOMPARE(rig.job(job->id).request, request); // as entered by the user
        QVERIFY(!progress.isEmpty());
    }

    void refusesWhatBreaksARuleBeforeStoringIt()
    {
        Rig rig;
        GenerationRequest request = rig.request();
        request.faceThreshold = 99;
        const auto job = rig.runner().submit(request, rig.address());
        QCOMPARE(toString(job.error().kind), toString(ErrorKind::InvalidInput));
        QCOMPARE(job.error().field, u"query_face_threshold"_s);
        QCOMPARE(rig.store().count(), 0);
    }

    void keepsToTheNumberOfParallelJobs()
    {
        Rig rig;
        rig.service.setPolls(8);
        rig.runner().setParallelLimit(2);
        QList<QUuid> ids;
        for (int i = 0; i < 5; ++i)
            ids.append(rig.submit());
        int most = 0;
        connect(&rig.store(), &JobStore::changed, this, [&] {
            int busy = 0;
            for (const QUuid &id : ids) {
                const JobState state = rig.store().state(id);
                busy += !isFinished(state) && state != JobState::Queued;
            }
            most = std::max(most, busy);
        });
        QVERIFY(rig.reaches(ids.last(), JobState::Completed));
        QVERIFY(rig.waitFor([&] { return rig.store().unfinishedIds().isEmpty(); }));
        QCOMPARE(most, 2);
        QCOMPARE(rig.service.count(kPost), 5);
    }

    void keepsToTheNumberOfEachService()
    {
        Rig rig;
        ScriptedService other;
        rig.service.setPolls(8);
        other.setPolls(8);
        rig.runner().setParallelLimit(1);
        const ServiceAddress elsewhere{ServiceKind::Custom, other.base(), other.base()};
        const QList<QUuid> here{rig.submit(), rig.submit()};
        QList<QUuid> there;
        for (int i = 0; i < 2; ++i)
            there << rig.runner().submit(rig.request(), elsewhere).value().id;
        // One job runs per service, and neither service waits for the other.
        QVERIFY(rig.reaches(there.first(), JobState::Processing));
        QCOMPARE(toString(rig.store().state(there.last())), toString(JobState::Queued));
        QCOMPARE(toString(rig.store().state(here.last())), toString(JobState::Queued));
        rig.settings().setValue(Setting::ParallelElsewhere, 3); // takes effect at once
        QVERIFY(rig.reaches(there.last(), JobState::Processing));
        QVERIFY(rig.waitFor([&] { return rig.store().unfinishedIds().isEmpty(); }));
        QCOMPARE(other.count(kPost), 2);
    }

    void aPausedQueueSubmitsNothingAndFollowsWhatWasSubmitted()
    {
        Rig rig;
        rig.service.setPolls(100'000);
        rig.service.order("POST /v1/tasks/batch", jsonReply(404, "{}"), 100'000); // no pauses between polls
        rig.runner().setParallelLimit(6);
        const QUuid running = rig.submit();
        QVERIFY(rig.reaches(running, JobState::Processing));
        const QByteArray task = rig.job(running).taskId.toLatin1();
        rig.service.order("GET /v1/tasks/" + task,
                          jsonReply(200, R"({"id":")" + task + R"(","status":"processing"})"), 100'000);
        // Twenty jobs with an upload each, so that some are always being uploaded or submitted.
        GenerationRequest request = rig.request();
        request.audioUrl = QStringLiteral(RETALK_SAMPLE_DIR "/voice.wav");
        rig.service.setPolls(2);
        QList<QUuid> ids;
        for (int i = 0; i < 20; ++i)
            ids << rig.runner().submit(request, rig.address()).value().id;
        QVERIFY(rig.waitFor([&] { return rig.service.count(kPost) >= 4; }));
        QSignalSpy changed(&rig.runner(), &JobRunner::pauseChanged);
        rig.runner().setPause(JobRunner::Pause::ByUser);
        QCOMPARE(changed.size(), 1);
        const auto begun = [&] {
            return rig.service.count(kPost) + rig.service.count("POST /api/v1/files");
        };
        for (const QUuid &id : std::as_const(ids))
            QVERIFY(rig.store().state(id) != JobState::Preparing);
        QTest::qWait(200); // let requests in flight finish
        const int atPause = begun();
        const int polls = rig.service.count("GET /v1/tasks/");
        QTRY_VERIFY(rig.service.count("GET /v1/tasks/") > polls + 5);
        QCOMPARE(begun(), atPause);
        QCOMPARE(toString(rig.store().state(ids.last())), toString(JobState::Queued));
        // Even a manual retry doesn't start now.
        QVERIFY(rig.runner().cancel(ids.last()));
        rig.runner().retry(ids.last());
        QTest::qWait(50);
        QCOMPARE(begun(), atPause);

        rig.runner().setPause(JobRunner::Pause::No);
        QVERIFY(rig.waitFor([&] { return rig.store().unfinishedIds() == QList<QUuid>{running}; }));
        QCOMPARE(rig.service.count(kPost), 21); // none of them twice
    }

    void aPausedQueueSubmitsNothingOfAnEarlierRun_data()
    {
        QTest::addColumn<JobState>("state");
        QTest::newRow("was being prepared") << JobState::Preparing;
        QTest::newRow("waited to be submitted once more") << JobState::WaitingToRetry;
    }
    void aPausedQueueSubmitsNothingOfAnEarlierRun()
    {
        QFETCH(const JobState, state);
        Rig rig;
        rig.restart(false);
        Job job = sampleJobIn(JobState::Preparing);
        job.state = state;
        job.resumeState = JobState::Preparing;
        job.retryAt = QDateTime::currentDateTimeUtc().addSecs(-1);
        job.service = rig.address();
        job.request = rig.request();
        job.outputPath = rig.folder.filePath(u"result.mp4"_s);
        rig.storeJob(job);
        rig.runner().setPause(JobRunner::Pause::ByUser);
        rig.runner().start();
        QVERIFY(rig.reaches(job.id, JobState::Queued));
        QCOMPARE(rig.service.count(kPost), 0);
        rig.runner().setPause(JobRunner::Pause::No);
        QVERIFY(rig.reaches(job.id, JobState::Completed));
        QCOMPARE(rig.service.count(kPost), 1);
    }

    void pausesItselfWhenTooLittleIsLeft()
    {
        Rig rig;
        const auto credits = [](int left) {
            return jsonReply(
                200, QStringLiteral(R"({"success":true,"data":{"token":{"remaining_credits":%1,)"
                                    R"("unlimited_credits":false},"user":{"remaining_credits":900}}})")
                         .arg(left)
                         .toUtf8());
        };
        rig.service.order("GET /v1/credits", credits(60), 1);
        rig.service.order("GET /v1/credits", credits(40), 1);
        rig.service.order("GET /v1/credits", jsonReply(404, "{}"), 100);
        rig.runner().setParallelLimit(3);
        rig.runner().setLowestBalance(50);
        QSignalSpy low(&rig.runner(), &JobRunner::balanceTooLow);
        const QList<QUuid> ids{rig.submit(), rig.submit(), rig.submit()};
        QVERIFY(low.wait(kTestTimeoutMs));
        QCOMPARE(low.first().at(1).toDouble(), 40.0);
        QVERIFY(rig.runner().pause() == JobRunner::Pause::LowBalance);
        QVERIFY(rig.runner().isPaused(rig.address()));
        QVERIFY(!rig.runner().isPaused({})); // drafts are free
        QVERIFY(rig.reaches(ids.first(), JobState::Completed));
        QCOMPARE(toString(rig.store().state(ids.at(1))), toString(JobState::Queued));
        QCOMPARE(toString(rig.store().state(ids.at(2))), toString(JobState::Queued));
        QCOMPARE(rig.service.count(kPost), 1);
        // Resume; a service without credits isn't held up.
        rig.runner().setPause(JobRunner::Pause::No);
        QVERIFY(rig.waitFor([&] { return rig.store().unfinishedIds().isEmpty(); }));
        QCOMPARE(rig.service.count(kPost), 3);
    }

    void aServiceThatSaysNothingOfCreditsIsNotHeldUp_data()
    {
        QTest::addColumn<Reply>("reply");
        QTest::newRow("400") << jsonReply(400, R"({"error":{"message":"no"}})");
        QTest::newRow("501") << jsonReply(501, "{}");
        QTest::newRow("a web page") << bytesReply(200, "<html>hello</html>", "text/html");
    }
    void aServiceThatSaysNothingOfCreditsIsNotHeldUp()
    {
        QFETCH(const Reply, reply);
        Rig rig;
        rig.service.order("GET /v1/credits", reply, 100);
        rig.runner().setLowestBalance(50);
        const QUuid id = rig.submit();
        QVERIFY(rig.waitFor([&] { return isFinished(rig.store().state(id)); }));
        QCOMPARE(toString(rig.store().state(id)), toString(JobState::Completed));
    }

    void aLongQueueCostsNothingWhileNoneOfItCanBegin()
    {
        Rig rig;
        constexpr int kQueued = 1500;
        constexpr int kTurns = 200;
        for (const QString &name : QSqlDatabase::connectionNames()) { // only for speed
            QSqlQuery query(QSqlDatabase::database(name, false));
            query.exec(u"PRAGMA synchronous = OFF"_s);
        }
        rig.runner().setParallelLimit(1);
        rig.service.order(kPost, hanging(), 100);
        rig.runner().setPause(JobRunner::Pause::ByUser);
        const QUuid first = rig.submit();
        for (int i = 0; i < kQueued; ++i) {
            Job job = sampleJob();
            job.position = 10 + i;
            job.service = rig.address();
            rig.storeJob(job);
        }
        rig.runner().setPause(JobRunner::Pause::No);
        QVERIFY(rig.reaches(first, JobState::Submitting)); // it takes the only slot
        const std::clock_t before = std::clock();
        for (int i = 0; i < kTurns; ++i) {
            rig.runner().setParallelLimit(1); // has the same effect as a change to any job
            QTest::qWait(0);
        }
        const double seconds = double(std::clock() - before) / CLOCKS_PER_SEC;
        QVERIFY2(seconds < 0.1, qPrintable(QString::number(seconds)));
        QCOMPARE(rig.store().unfinishedIds().size(), kQueued + 1);
    }

    void cancelsATaskWhereItsServiceSaysThatItCan()
    {
        Rig rig;
        const auto answer = [](const SeenRequest &request) {
            return jsonReply(200, R"({"id":")" + request.target.split('/').constLast() +
                                      R"(","status":"processing","task_info":{"can_cancel":true}})");
        };
        rig.service.order("GET /v1/tasks/", answer, 100'000);
        const QUuid id = rig.submit();
        QVERIFY(rig.waitFor([&] { return rig.job(id).task.canCancel; }));
        QSignalSpy failed(&rig.runner(), &JobRunner::cancelFailed);
        rig.service.order("POST /local/tasks/", jsonReply(404, R"({"error":{"message":"no route"}})"));
        QVERIFY(rig.runner().cancel(id));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!isFinished(rig.store().state(id))); // it's still running
        rig.service.order("POST /local/tasks/", [&rig, id](const SeenRequest &) {
            return jsonReply(
                200, QStringLiteral(R"({"id":"%1","status":"cancelled"})").arg(rig.job(id).taskId).toUtf8());
        });
        QVERIFY(rig.runner().cancel(id));
        QVERIFY(rig.reaches(id, JobState::Cancelled));
    }

    void asksForSeveralTasksInOneRead()
    {
        Rig rig;
        rig.service.setPolls(40);
        rig.runner().setParallelLimit(3);
        const QList<QUuid> ids{rig.submit(), rig.submit(), rig.submit()};
        QVERIFY(rig.waitFor([&] { return rig.store().unfinishedIds().isEmpty(); }));
        for (const QUuid &id : ids)
            QCOMPARE(toString(rig.store().state(id)), toString(JobState::Completed));
        QVERIFY(rig.service.count("POST /v1/tasks/batch") > 0);
    }

    void asksOneByOneWhereThereIsNoBatchRead()
    {
        Rig rig;
        rig.service.setPolls(40);
        rig.runner().setParallelLimit(2);
        rig.service.order("POST /v1/tasks/batch",
                          jsonReply(404, R"({"error":{"code":404,"message":"no route"}})"), 100);
        const QList<QUuid> ids{rig.submit(), rig.submit()};
        QVERIFY(rig.waitFor([&] { return rig.store().unfinishedIds().isEmpty(); }));
        for (const QUuid &id : ids)
            QCOMPARE(toString(rig.store().state(id)), toString(JobState::Completed));
        QCOMPARE(rig.service.count("POST /v1/tasks/batch"), 1);
    }

    void neverAsksTwiceForOneTaskAtOnce()
    {
        Rig rig;
        // The first answer takes half a second; polls are due every 30 ms.
        rig.service.order("GET /v1/tasks/", [&](const SeenRequest &request) {
            Reply reply = rig.service.usual(request);
            reply.dripBytes = reply.bodyBytes / 5;
            reply.dripEveryMs = 100;
            return reply;
        });
        const QUuid id = rig.submit();
        QVERIFY(rig.waitFor([&] { return rig.job(id).task.progress == 40; }));
        QCOMPARE(rig.service.count("GET /v1/tasks/"), 1);
        QVERIFY(rig.reaches(id, JobState::Completed));
    }

    void cancelsOnlyWhatWasNotSent()
    {
        Rig rig;
        rig.service.setPolls(8);
        rig.runner().setParallelLimit(1);
        const QUuid first = rig.submit();
        const QUuid second = rig.submit();
        QVERIFY(rig.reaches(first, JobState::Processing));
        QVERIFY(!rig.runner().cancel(first));
        QVERIFY(rig.runner().cancel(second));
        QCOMPARE(toString(rig.store().state(second)), toString(JobState::Cancelled));
        QVERIFY(rig.reaches(first, JobState::Completed));
        QCOMPARE(rig.service.count(kPost), 1);
        rig.runner().retry(second);
        QVERIFY(rig.reaches(second, JobState::Completed));
    }

    void editsQueuedJobsOnly()
    {
        Rig rig;
        rig.service.setPolls(8);
        rig.runner().setParallelLimit(1);
        const QUuid first = rig.submit();
        const QUuid second = rig.submit();
        GenerationRequest request = rig.request();
        request.faceThreshold = 140;
        QVERIFY(rig.runner().edit(second, request).has_value());
        QVERIFY(rig.reaches(first, JobState::Processing));
        QVERIFY(!rig.runner().edit(first, request).has_value());
        request.faceThreshold = 1;
        QVERIFY(!rig.runner().edit(second, request).has_value());
        QVERIFY(rig.reaches(second, JobState::Completed));
        const QJsonObject body = QJsonDocument::fromJson(rig.service.seen(kPost).last().body).object();
        QCOMPARE(body[u"query_face_threshold"].toInt(), 140);
    }

    void reordersTheQueue()
    {
        Rig rig;
        rig.restart(false);
        const QUuid a = rig.submit();
        const QUuid b = rig.submit();
        const QUuid c = rig.submit();
        rig.restart(false); // nothing has started
        QCOMPARE(rig.store().unfinishedIds(), QList<QUuid>({a, b, c}));
        rig.runner().move({c}, a);
        QCOMPARE(rig.store().unfinishedIds(), QList<QUuid>({c, a, b}));
        rig.runner().move({c}, b);
        QCOMPARE(rig.store().unfinishedIds(), QList<QUuid>({a, c, b}));
        rig.runner().move({a}, {});
        QCOMPARE(rig.store().unfinishedIds(), QList<QUuid>({c, b, a}));
        // Several jobs keep their order.
        rig.runner().move({b, a}, c);
        QCOMPARE(rig.store().unfinishedIds(), QList<QUuid>({b, a, c}));
        for (int i = 0; i < 100; ++i) // there is always room for one more at the front
            rig.runner().move({i % 2 ? b : c}, rig.store().unfinishedIds().constFirst());
        QCOMPARE(rig.store().unfinishedIds(), QList<QUuid>({b, c, a}));
    }

    void movesManyJobsAtOnce()
    {
        Rig rig;
        rig.restart(false);
        QList<QUuid> ids;
        for (int i = 0; i < 6; ++i)
            ids << rig.submit();
        rig.restart(false);
        std::optional<QList<QUuid>> seen; // on the first changed() signal
        connect(&rig.store(), &JobStore::changed, this, [&] {
            if (!seen)
                seen = rig.store().unfinishedIds();
        });
        rig.runner().move({ids[3], ids[4], ids[5]}, ids[0]);
        const QList<QUuid> expected{ids[3], ids[4], ids[5], ids[0], ids[1], ids[2]};
        QVERIFY(seen);
        QCOMPARE(*seen, expected);
        rig.restart(false);
        QCOMPARE(rig.store().unfinishedIds(), expected);
        QCOMPARE(rig.job(ids[3]).position, rig.store().position(ids[3])); // the record agrees
    }

    void removesARunningJobForGood()
    {
        Rig rig;
        rig.service.setPolls(1000);
        rig.runner().setParallelLimit(1);
        const QUuid first = rig.submit();
        const QUuid second = rig.submit();
        QVERIFY(rig.reaches(first, JobState::Processing));
        // Its result would be lost, so the user has to confirm.
        QCOMPARE(toString(rig.runner().remove(first).error().kind), toString(ErrorKind::InvalidInput));
        QVERIFY(rig.store().contains(first));
        QVERIFY(rig.runner().remove(first, JobRunner::Removal::EvenIfPaid).has_value());
        QVERIFY(!rig.store().contains(first));
        QVERIFY(rig.reaches(second, JobState::Processing)); // the slot is free
        QVERIFY(!rig.store().contains(first));
    }

    void makesAFreshNameBesideTheJobsThatWait()
    {
        Rig rig;
        rig.runner().setPause(JobRunner::Pause::ByUser);
        const Job job = rig.job(rig.submit());
        const QString fresh = rig.runner().freeOutputPath(
            {.request = job.request, .service = job.service, .time = job.createdAt, .name = {}});
        QCOMPARE(QFileInfo(fresh).path(), QFileInfo(job.outputPath).path());
        QVERIFY(fresh != job.outputPath && !fresh.isEmpty());
    }

    void undoingBeginsNoPieceThatRestsWithItsFilm()
    {
        Rig rig;
        Job piece = sampleJob(u"piece"_s);
        piece.state = JobState::Queued;
        piece.taskId.clear();
        piece.film = QUuid::createUuid();
        piece.service = rig.address();
        piece.request = rig.request();
        piece.outputPath = rig.folder.filePath(u"piece.mp4"_s);
        piece.submittedAt = {};
        rig.storeJob(piece);
        QVERIFY(rig.runner().isPausedWithFilm(piece.id));
        QVERIFY(rig.runner().cancel(piece.id));
        rig.runner().undoCancel(piece.id);
        QCOMPARE(toString(rig.store().state(piece.id)), toString(JobState::Queued));
        QVERIFY(rig.runner().isPausedWithFilm(piece.id));
        const auto removed = rig.runner().remove(piece.id);
        QVERIFY(removed && rig.runner().restore(*removed));
        QVERIFY(rig.runner().isPausedWithFilm(piece.id));
        QVERIFY(rig.reaches(rig.submit(), JobState::Completed)); // behind it in the queue
        QCOMPARE(rig.service.count(kPost), 1);
        QCOMPARE(toString(rig.store().state(piece.id)), toString(JobState::Queued));
        // A job that was released stays released after an undo, and rests again when asked to.
        rig.runner().setPause(JobRunner::Pause::ByUser);
        rig.runner().follow(piece.id);
        const auto followed = rig.runner().remove(piece.id);
        QVERIFY(followed && rig.runner().restore(*followed));
        QVERIFY(!rig.runner().isPausedWithFilm(piece.id));
        rig.runner().pausePiece(piece.id);
        QVERIFY(rig.runner().isPausedWithFilm(piece.id));
    }

    void aRemovedJobIsStoppedAtOnce()
    {
        Rig rig;
        // The upload hangs, so the job stays in Preparing.
        rig.service.order("POST /api/v1/files", hanging(), 100);
        GenerationRequest request = rig.request();
        request.audioUrl = QStringLiteral(RETALK_SAMPLE_DIR "/voice.wav");
        const auto submitted = rig.runner().submit(request, rig.address());
        QVERIFY(submitted.has_value());
        QVERIFY(rig.reaches(submitted->id, JobState::Preparing));
        QTRY_VERIFY(rig.service.count("POST /api/v1/files") > 0);
        const auto removed = rig.runner().remove(submitted->id);
        QVERIFY(removed.has_value());
        QVERIFY(!rig.store().contains(submitted->id));

        // Another job runs to completion; the removed one doesn't come back.
        const QUuid other = rig.submit();
        QVERIFY(rig.reaches(other, JobState::Completed));
        QCOMPARE(rig.service.count(kPost), 1);
        QVERIFY(!rig.store().contains(submitted->id));
    }

    void aRestoredJobContinuesWhereItWas()
    {
        Rig rig;
        rig.service.setPolls(30);
        const QUuid id = rig.submit();
        QVERIFY(rig.reaches(id, JobState::Processing));
        const auto removed = rig.runner().remove(id, JobRunner::Removal::EvenIfPaid);
        QVERIFY(removed.has_value());
        QVERIFY(rig.runner().restore(*removed).has_value());
        QVERIFY(!rig.runner().restore(*removed).has_value()); // it's already in the list
        QVERIFY(rig.reaches(id, JobState::Completed));
        QCOMPARE(rig.service.count(kPost), 1);
    }

    void aRestoredJobOfBeforeThePostIsQueued()
    {
        Rig rig;
        Job job = sampleJobIn(JobState::Submitting);
        job.state = JobState::WaitingToRetry;
        job.resumeState = JobState::Submitting;
        job.submittedAt = {};
        job.retryAt = QDateTime::currentDateTimeUtc().addSecs(3600);
        job.service = rig.address();
        job.request = rig.request();
        job.outputPath = rig.folder.filePath(u"back.mp4"_s);
        QVERIFY(rig.runner().restore(job).has_value());
        QCOMPARE(toString(rig.store().state(job.id)), toString(JobState::Queued));
        QVERIFY(rig.reaches(job.id, JobState::Completed));
        QCOMPARE(rig.service.count(kPost), 1);
    }

    void aJobOverStaysOverWhenItIsRestored()
    {
        Rig rig;
        const QUuid id = rig.submit();
        QVERIFY(rig.reaches(id, JobState::Completed));
        const auto removed = rig.runner().remove(id);
        QVERIFY(removed.has_value());
        QVERIFY(rig.runner().restore(*removed).has_value());
        QCOMPARE(toString(rig.store().state(id)), toString(JobState::Completed));
        QVERIFY(rig.job(id) == *removed);
    }

    void knowsTheTwinOfARequest()
    {
        Rig rig;
        rig.service.setPolls(1000);
        QVERIFY(!rig.runner().findDuplicate(rig.request(), rig.address()));
        const QUuid id = rig.submit();
        QCOMPARE(rig.runner().findDuplicate(rig.request(), rig.address()), std::optional(id));
        GenerationRequest other = rig.request();
        other.quality = DraftQuality::High; // only drafts have a quality
        QCOMPARE(rig.runner().findDuplicate(other, rig.address()), std::optional(id));
        other.faceThreshold = 140;
        QVERIFY(!rig.runner().findDuplicate(other, rig.address()));
        QVERIFY(!rig.runner().findDuplicate(rig.request(), {}));

        rig.restart(false);
        const QUuid cancelled = rig.submit();
        QCOMPARE(rig.runner().findDuplicate(rig.request(), rig.address()),
                 std::optional(cancelled)); // the newest
        QVERIFY(rig.runner().cancel(cancelled));
        QCOMPARE(rig.runner().findDuplicate(rig.request(), rig.address()), std::optional(id));

        Job old = sampleJob();
        old.request = other;
        old.service = rig.address();
        old.createdAt = QDateTime::currentDateTimeUtc().addSecs(-61);
        rig.storeJob(old);
        QVERIFY(!rig.runner().findDuplicate(other, rig.address()));
    }

    void aRefusedJobIsNoTwin_data()
    {
        QTest::addColumn<Reply>("reply");
        QTest::addColumn<bool>("isTwin");
        QTest::newRow("no credits") << jsonReply(402,
                                                 R"({"error":{"code":"insufficient_quota","message":"no"}})")
                                    << false;
        QTest::newRow("not certainly free") << bytesReply(402, "<html>no</html>", "text/html") << true;
    }
    void aRefusedJobIsNoTwin()
    {
        QFETCH(Reply, reply);
        QFETCH(bool, isTwin);
        Rig rig;
        rig.service.order(kPost, reply);
        const QUuid id = rig.submit();
        QVERIFY(rig.reaches(id, JobState::Failed));
        QCOMPARE(rig.runner().findDuplicate(rig.request(), rig.address()),
                 isTwin ? std::optional(id) : std::optional<QUuid>());
    }

    void tellsWhenAPostIsUnderWay()
    {
        Rig rig;
        rig.service.order(kPost, [&](const SeenRequest &request) {
            Reply reply = rig.service.usual(request);
            reply.dripBytes = reply.bodyBytes / 5;
            reply.dripEveryMs = 60;
            return reply;
        });
        QSignalSpy ended(&rig.runner(), &JobRunner::postEnded);
        const QUuid id = rig.submit();
        QVERIFY(rig.runner().postsUnderWay().isEmpty());
        QVERIFY(rig.reaches(id, JobState::Submitting));
        QCOMPARE(rig.runner().postsUnderWay(), QSet<QUuid>{id});
        QCOMPARE(ended.size(), 0);
        QVERIFY(rig.reaches(id, JobState::Pending));
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended.first().first().toUuid(), id);
        QVERIFY(rig.runner().postsUnderWay().isEmpty());
        QVERIFY(rig.reaches(id, JobState::Completed));
        QCOMPARE(ended.size(), 1);
    }

    void neverWritesOverAFileThatIsThere()
    {
        Rig rig;
        rig.runner().setParallelLimit(2);
        const QString results = rig.folder.filePath(u"results"_s);
        QVERIFY(QDir().mkpath(results));
        const auto put = [](const QString &path) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write("mine") == 4;
        };
        QVERIFY(put(results + u"/speaker_voice.mp4"_s));
        const QUuid first = rig.submit();
        const QUuid second = rig.submit(); // named before the first job's file exists
        QCOMPARE(rig.job(first).outputPath, results + u"/speaker_voice (2).mp4"_s);
        QCOMPARE(rig.job(second).outputPath, results + u"/speaker_voice (3).mp4"_s);
        // another program takes the name while the job runs
        QVERIFY(put(results + u"/speaker_voice (3).mp4"_s));
        QVERIFY(rig.reaches(first, JobState::Completed));
        QVERIFY(rig.reaches(second, JobState::Completed));
        QCOMPARE(contentOf(results + u"/speaker_voice.mp4"_s), QByteArray("mine"));
        QCOMPARE(contentOf(results + u"/speaker_voice (3).mp4"_s), QByteArray("mine"));
        QCOMPARE(contentOf(rig.job(second).outputPath), rig.service.video());
    }

    void replacesAChosenFileByTheFinishedVideoOnly()
    {
        Rig rig;
        const QString path = rig.folder.filePath(u"take.mp4"_s);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("older take");
        old.close();
        rig.service.order("GET /result/", jsonReply(500, "{}"), 3);
        const QUuid id = rig.submit(path);
        QVERIFY(rig.waitFor([&] { return rig.job(id).state == JobState::WaitingToRetry; }));
        QCOMPARE(contentOf(path), QByteArray("older take"));
        QVERIFY(rig.reaches(id, JobState::Completed));
        QCOMPARE(contentOf(path), rig.service.video());
    }
};

QTEST_GUILESS_MAIN(JobRunnerTest)
#include "tst_jobrunner.moc"
