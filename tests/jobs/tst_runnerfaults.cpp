#include "jobs/rig.h"
#include "support/testtimeout.h"

#include "jobs/samplejob.h"
#include "net/translatedmessage.h"

#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace retalk;
using namespace retalk::test;

namespace {

using namespace Qt::StringLiterals;

const QByteArray kPost = "POST /v1/videos/generations";
const QByteArray kList = "GET /v1/tasks?";

Reply envelope(int status, const char *code, const char *type)
{
    return jsonReply(status, QByteArray("{\"error\":{\"code\":\"") + code +
                                 "\",\"message\":\"no\",\"type\":\"" + type + "\"}}");
}

} // namespace

/// Tests how the runner deals with a misbehaving service or network.
class RunnerFaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPostWithoutAnswerIsUnconfirmedAndSentOnce_data()
    {
        QTest::addColumn<Reply>("reply");
        QTest::newRow("closes") << closing();
        QTest::newRow("resets") << resetting();
        QTest::newRow("never answers") << hanging();
        QTest::newRow("a web page") << bytesReply(200, "<html>hello</html>", "text/html");
        QTest::newRow("502") << jsonReply(502, "{}");
        QTest::newRow("503") << envelope(503, "busy", "service_unavailable_error");
        Reply half = jsonReply(200, R"({"id":"task-1","status":"pending","progress":0})");
        half.breakAfter = 10;
        QTest::newRow("half a response") << half;
    }
    void aPostWithoutAnswerIsUnconfirmedAndSentOnce()
    {
        QFETCH(Reply, reply);
        Rig rig;
        rig.service.order(kPost, reply, 100);
        QSignalSpy settled(&rig.runner(), &JobRunner::settled);
        const QUuid id = rig.submit();
        QVERIFY(rig.reaches(id, JobState::Unconfirmed));
        QVERIFY(settled.wait(kTestTimeoutMs)); // after searching for its task
        QCOMPARE(toString(rig.store().state(id)), toString(JobState::Unconfirmed));
        QVERIFY(!rig.job(id).error->message.isEmpty());
        rig.restart(); // a restart doesn't send it again either
        QSignalSpy again(&rig.runner(), &JobRunner::settled);
        QVERIFY(again.wait(kTestTimeoutMs));
        QCOMPARE(rig.service.count(kPost), 1);
        QVERIFY(rig.service.count(kList) >= 2);
    }

    void aTaskWhoseJobCanNoLongerBeWrittenIsNotLost()
    {
        Rig rig;
        // While the POST is in progress, a bad sector or another program corrupts the job's record.
        rig.service.order(kPost, [&rig](const SeenRequest &request) {
            const QString name = QUuid::createUuid().toString();
            {
                QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
                database.setDatabaseName(rig.folder.filePath(u"jobs.db"_s));
                if (database.open()) {
                    QSqlQuery query(database);
                    for (const char *statement :
                         {"UPDATE revision SET value = value + 1", "UPDATE detail SET json = x'00ff'",
                          "UPDATE job SET revision = (SELECT value FROM revision)"})
                        query.exec(QString::fromLatin1(statement));
                }
            }
            QSqlDatabase::removeDatabase(name);
            Reply reply = rig.service.usual(request);
            reply.delayMs = 1200; // the store has noticed by then
            return reply;
        });
        const QUuid id = rig.submit();
        const QString paid = rig.folder.filePath(u"jobs.paid"_s);
        const auto isNoted = [&] {
            QFile file(paid);
            return file.open(QIODevice::ReadOnly) && file.readAll().contains("accepted");
        };
        QTRY_VERIFY(isNoted());
        QCOMPARE(toString(rig.job(id).state), toString(JobState::Failed)); // it really is damaged
        rig.restart();
        QVERIFY(rig.reaches(id, JobState::Completed));
        QCOMPARE(rig.service.count(kPost), 1);
        QVERIFY(QFile::exists(rig.job(id).outputPath));
    }

    void tasksOfOtherJobsAreNotAdopted()
    {
        Rig rig;
        const QUuid other = rig.submit();
        QVERIFY(rig.reaches(other, JobState::Completed));
        rig.service.order(kPost, closing());
        QSignalSpy settled(&rig.runner(), &JobRunner::settled);
        const QUuid id = rig.submit();
        QVERIFY(settled.wait(kTestTimeoutMs));
        QCOMPARE(toString(rig.store().state(id)), toString(JobState::Unconfirmed));
    }

    void amongSeveralTasksThePersonChooses()
    {
        Rig rig;
        rig.service.order(kPost, closing());
        const QString first = rig.service.addTask(QDateTime::currentDateTimeUtc());
        const QString second = rig.service.addTask(QDateTime::currentDateTimeUtc());
        QSignalSpy settled(&rig.runner(), &JobRunner::settled);
        QSignalSpy candidates(&rig.runner(), &JobRunner::candidatesFound);
        const QUuid id = rig.submit();
        QVERIFY(settled.wait(kTestTimeoutMs));
        QCOMPARE(candidates.size(), 0); // the user hasn't asked yet
        rig.runner().checkWithService(id);
        QVERIFY(candidates.wait(kTestTimeoutMs));
        QStringList ids;
        const auto search = candidates.first().at(1).value<TaskSearch>();
        QVERIFY(!search.error);
        for (const TaskRow &row : search.candidates)
            ids.append(row.id);
        ids.sort();
        QCOMPARE(ids, QStringList({first, second}));
        QVERIFY(rig.runner().adopt(id, second).has_value());
        QVERIFY(rig.reaches(id, JobState::Completed));
        QCOMPARE(rig.job(id).taskId, second);
        QCOMPARE(rig.service.count(kPost), 1);
    }

    void twoUnconfirmedJobsDoNotTakeEachOthersTask()
    {
        Rig rig;
        rig.runner().setParallelLimit(2);
        rig.service.order(kPost, [&](const SeenRequest &request) {
            rig.service.usual(request);
            return closing();
        });
        rig.service.order(kPost, closing());
        QSignalSpy settled(&rig.runner(), &JobRunner::settled);
        const QUuid first = rig.submit();
        const QUuid second = rig.submit();
        QVERIFY(rig.waitFor([&] { return settled.size() == 2; }));
        QCOMPARE(toString(rig.store().state(first)), toString(JobState::Unconfirmed));
        QCOMPARE(toString(rig.store().state(second)), toString(JobState::Unconfirmed));
    }

    void sendingAgainIsThePersonsWishAndUsesTheSameKey()
    {
        Rig rig;
        rig.service.order(kPost, closing());
        QSignalSpy settled(&rig.runner(), &JobRunner::settled);
        const QUuid id = rig.submit();
        QVERIFY(settled.wait(kTestTimeoutMs));
        QVERIFY(rig.runner().sendAgain(id).has_value());
        QVERIFY(rig.reaches(id, JobState::Completed));
        const auto posts = rig.service.seen(kPost);
        QCOMPARE(posts.size(), 2);
        QCOMPARE(posts[0].header("idempotency-key"), posts[1].header("idempotency-key"));
        QCOMPARE(posts[0].body, posts[1].body);
    }

    void aLimitedPostWaitsAsLongAsItIsTold()
    {
        Rig rig;
        rig.service.order(kPost, envelope(429, "rate_limited", "rate_limit_error").with("Retry-After", "1"));
        const QUuid id = rig.submit();
        QVERIFY(rig.reaches(id, JobState::WaitingToRetry));
        const Job waiting = rig.job(id);
        QCOMPARE(toString(waiting.error->kind), toString(ErrorKind::RateLimited));
        QVERIFY(waiting.updatedAt.msecsTo(waiting.retryAt) >= 900);
        QVERIFY(rig.reaches(id, JobState::Completed));
        const auto posts = rig.service.seen(kPost);
        QCOMPARE(posts.size(), 2);
        QCOMPARE(posts[0].header("idempotency-key"), posts[1].header("idempotency-key"));
    }

    void aServerThatStumblesOverReadsIsAskedAgain()
    {
        Rig rig;
        rig.service.order("GET /v1/tasks/", jsonReply(503, "{}"), 4); // exceeds one call's retries
        QStringList states;
        connect(&rig.store(), &JobStore::changed, this,
                [&](const QUuid &id) { states.append(toString(rig.store().state(id))); });
        const QUuid id = rig.submit();
        QVERIFY(rig.reaches(id, JobState::Completed, 30'000));
        QVERIFY(states.contains(u"waiting_to_retry"_s));
        QCOMPARE(rig.service.count(kPost), 1);
    }

    void withoutAKeyNothingLeaves()
    {
        Rig rig;
        rig.enterKey({});
        const QUuid id = rig.submit();
        QVERIFY(rig.reaches(id, JobState::Failed));
        QCOMPARE(toString(rig.job(id).error->kind), toString(ErrorKind::Authentication));
        QCOMPARE(rig.service.count({}), 0);
        // By the name that the user has given to the service.
        const ServiceAddress address = rig.job(id).service;
        rig.settings().setCustomServices({{u"Studio"_s, address.apiBase, address.filesBase}});
        rig.runner().retry(id);
        QVERIFY(rig.waitFor([&] {
            const auto error = rig.job(id).error;
            return error && error->message.contains(u"key for Studio."_s);
        }));
        rig.enterKey(u"test-key"_s);
        rig.runner().retry(id);
        QVERIFY(rig.reaches(id, JobState::Completed));
    }

    void aRefusedKeyKeepsTheJobUntilThereIsAnother()
    {
        Rig rig;
        rig.service.setKey("new-key");
        const QUuid id = rig.submit();
        QVERIFY(rig.reaches(id, JobState::Failed));
        QCOMPARE(toString(rig.job(id).error->kind), toString(ErrorKind::Authentication));
        QVERIFY(!isSent(rig.job(id)));
        rig.enterKey(u"new-key"_s);
        rig.runner().retry(id);
        QVERIFY(rig.reaches(id, JobState::Completed));
        const auto posts = rig.service.seen(kPost);
        QCOMPARE(posts.size(), 2);
        QCOMPARE(posts[0].header("idempotency-key"), posts[1].header("idempotency-key"));
    }

    void anEmptyBalanceKeepsTheJobUntilThePersonSaysSo()
    {
        Rig rig;
        rig.service.order(kPost, envelope(402, "insufficient_quota", "insufficient_quota_error"));
        const QUuid id = rig.submit();
        QVERIFY(rig.reaches(id, JobState::Failed));
        QCOMPARE(toString(rig.job(id).error->kind), toString(ErrorKind::Balance));
        QCOMPARE(rig.job(id).error->apiCode, u"insufficient_quota"_s);
        rig.restart(); // a restart doesn't count as the user's request
        QCOMPARE(toString(rig.store().state(id)), toString(JobState::Failed));
        rig.runner().retry(id);
        QVERIFY(rig.reaches(id, JobState::Completed));
        QCOMPARE(rig.service.count(kPost), 2);
    }

    void aRefusedInputFailsAtItsField()
    {
        Rig rig;
        rig.service.order(
            kPost,
            jsonReply(400, R"({"error":{"code":"invalid_parameters","message":"video_url is not reachable",)"
                           R"("type":"invalid_request_error","param":"video_url"}})"));
        const QUuid id = rig.submit();
        QVERIFY(rig.reaches(id, JobState::Failed));
        QCOMPARE(toString(rig.job(id).error->kind), toString(ErrorKind::InvalidInput));
        QCOMPARE(rig.job(id).error->field, u"video_url"_s);
    }

    void aFailedTaskSaysWhy()
    {
        Rig rig;
        rig.service.order("GET /v1/tasks/", [](const SeenRequest &request) {
            return jsonReply(
                200,
                R"({"id":")" + request.target.mid(10) +
                    R"(","status":"failed","progress":0,"error":{"code":"invalid_audio","message":"too short"}})");
        });
        const QUuid id = rig.submit();
        QVERIFY(rig.reaches(id, JobState::Failed));
        QCOMPARE(toString(rig.job(id).error->kind), toString(ErrorKind::TaskFailed));
        QCOMPARE(rig.job(id).error->apiCode, u"invalid_audio"_s);
    }

    void aDeadLinkIsAskedForAgain()
    {
        Rig rig;
        rig.service.order("GET /result/",
                          bytesReply(403, "<Error>Request has expired</Error>", "application/xml"));
        const QUuid id = rig.submit();
        QVERIFY(rig.reaches(id, JobState::Completed));
        QCOMPARE(rig.service.count("GET /result/"), 2);
    }

    void aResultThatIsGoneExpires()
    {
        Rig rig;
        rig.restart(false);
        Job job = sampleJobIn(JobState::Downloading); // polled long ago
        job.service = rig.address();
        job.taskId = rig.service.addTask(sampleTime());
        job.task.id = job.taskId;
        job.resultUrl = rig.service.url(u"/result/old.mp4"_s).toString();
        job.outputPath = rig.folder.filePath(u"results/old.mp4"_s);
        rig.storeJob(job);
        rig.service.setPolls(1);
        rig.service.order("GET /result/", bytesReply(404, "gone", "text/plain"), 2);
        rig.restart();
        QVERIFY(rig.reaches(job.id, JobState::Expired));
        QCOMPARE(rig.service.count("GET /result/"),
                 2); // the old link and the new one
        QVERIFY(!QFile::exists(job.outputPath));
        rig.runner().retry(job.id); // polls again, submits nothing
        QVERIFY(rig.reaches(job.id, JobState::Completed));
        QCOMPARE(rig.service.count(kPost), 0);
    }

    void oneBadAnswerLosesNoPaidResult_data()
    {
        QTest::addColumn<QByteArray>("route");
        QTest::addColumn<Reply>("reply");
        const QByteArray result = "GET /result/";
        const QByteArray poll = "GET /v1/tasks/";
        for (const int status : {400, 401, 403, 404, 410, 418, 500})
            QTest::addRow("result: %d", status) << result << bytesReply(status, "no", "text/plain");
        QTest::newRow("result: a sign-in page")
            << result << bytesReply(200, "<html>sign in</html>", "text/html");
        QTest::newRow("result: empty") << result << bytesReply(200, {}, "video/mp4");
        Reply cut = bytesReply(200, QByteArray(100, 'x'), "video/mp4");
        cut.isUnframed = true;
        QTest::newRow("result: cut") << result << cut;
        for (const int status : {404, 405, 409, 410, 418, 500})
            QTest::addRow("poll: %d", status) << poll << jsonReply(status, R"({"error":{"message":"no"}})");
        QTest::newRow("poll: a sign-in page") << poll << bytesReply(200, "<html>sign in</html>", "text/html");
    }
    void oneBadAnswerLosesNoPaidResult()
    {
        QFETCH(QByteArray, route);
        QFETCH(Reply, reply);
        Rig rig;
        rig.service.order(route, reply, 3);
        const QUuid id = rig.submit();
        QVERIFY(rig.reaches(id, JobState::Completed, 30'000));
        QFile file(rig.job(id).outputPath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), rig.service.video());
        QCOMPARE(rig.service.count(kPost), 1);
    }

    void aFinishedTaskWithoutALinkOrWithAStrangeOneIsAskedForAgain_data()
    {
        QTest::addColumn<QByteArray>("results");
        QTest::newRow("none") << QByteArray("[]");
        QTest::newRow("strange") << QByteArray("[\"ftp://example.com/a.mp4\"]");
        QTest::newRow("no link") << QByteArray("[\"soon\"]");
    }
    void aFinishedTaskWithoutALinkOrWithAStrangeOneIsAskedForAgain()
    {
        QFETCH(QByteArray, results);
        Rig rig;
        rig.service.order(
            "GET /v1/tasks/",
            [results](const SeenRequest &request) {
                return jsonReply(200, R"({"id":")" + request.target.mid(10) +
                                          R"(","status":"completed","progress":100,"results":)" + results +
                                          "}");
            },
            2);
        const QUuid id = rig.submit();
        QVERIFY(rig.reaches(id, JobState::Completed, 30'000));
        QCOMPARE(rig.service.count(kPost), 1);
    }

    void aTaskThatTheServiceNeverKnewEndsAsExpiredAndCanBeAskedFor()
    {
        Rig rig;
        rig.service.order("GET /v1/tasks/", jsonReply(404, R"({"error":{"code":404,"message":"unknown"}})"),
                          6);
        const QUuid id = rig.submit();
        QVERIFY(rig.reaches(id, JobState::Expired, 30'000));
        QVERIFY(canAskAgain(rig.job(id)));
        rig.runner().retry(id);
        QVERIFY(rig.reaches(id, JobState::Completed));
        QCOMPARE(rig.service.count(kPost), 1);
    }

    void aWrongBodyThatStaysFailsAndCanBeAskedFor()
    {
        Rig rig;
        rig.service.order("GET /result/", bytesReply(200, "<html>sign in</html>", "text/html"), 5);
        const QUuid id = rig.submit();
        QVERIFY(rig.reaches(id, JobState::Failed, 30'000));
        QCOMPARE(toString(rig.job(id).error->kind), toString(ErrorKind::Media));
        QVERIFY(canAskAgain(rig.job(id)));
        rig.runner().retry(id);
        QVERIFY(rig.reaches(id, JobState::Completed));
        QCOMPARE(rig.service.count(kPost), 1);
    }

    void aPaidJobThatWaitsKeepsNobodyElseWaiting()
    {
        Rig rig;
        rig.runner().setParallelLimit(1);
        rig.service.order("GET /v1/tasks/", jsonReply(503, "{}").with("Retry-After", "86400"), 1);
        const QUuid first = rig.submit();
        const QUuid second = rig.submit();
        QVERIFY(rig.reaches(first, JobState::WaitingToRetry)); // for five minutes
        QVERIFY(rig.reaches(second, JobState::Completed));
        QCOMPARE(toString(rig.store().state(first)), toString(JobState::WaitingToRetry));
    }

    void aRefusedPostIsSentAgainOnThePersonsWish_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 403, 404, 405, 413, 415, 422})
            QTest::addRow("%d", status) << status;
    }
    void aRefusedPostIsSentAgainOnThePersonsWish()
    {
        QFETCH(int, status);
        Rig rig;
        rig.service.order(kPost, jsonReply(status, R"({"error":{"message":"no"}})"));
        const QUuid id = rig.submit();
        QVERIFY(rig.reaches(id, JobState::Failed));
        QVERIFY(!isSent(rig.job(id)));
        QVERIFY(isCertainlyUncharged(rig.job(id)));
        QCOMPARE(translatedMessage(*rig.job(id).error).count(u"Nothing was charged."_s), 1);
        rig.runner().retry(id);
        QVERIFY(rig.reaches(id, JobState::Completed));
        QCOMPARE(rig.service.count(kPost), 2);
        QCOMPARE(rig.service.taskCount(), 1);
    }

    void aFileOfTheSameSizeIsNotTakenForTheResult()
    {
        Rig rig;
        const QString path = rig.folder.filePath(u"take.mp4"_s);
        const QByteArray old(rig.service.video().size(), 'o');
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(old), old.size());
        }
        // The headers give the length; the connection breaks before the first byte.
        rig.service.order(
            "GET /result/",
            [&](const SeenRequest &request) {
                Reply reply = rig.service.usual(request);
                reply.breakAfter = 0;
                return reply;
            },
            2);
        const QUuid id = rig.submit(path);
        QVERIFY(rig.reaches(id, JobState::Completed));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == rig.service.video());
    }

    void aServiceThatAsksForADayIsReadAgainWithinMinutes_data()
    {
        QTest::addColumn<QByteArray>("route");
        QTest::addColumn<QByteArray>("value");
        for (const QByteArray route : {"GET /v1/tasks/", "GET /result/"}) {
            for (const QByteArray value : {"86400", "1e9", "Thu, 01 Jan 2099 00:00:00 GMT"})
                QTest::addRow("%s %s", route.constData(), value.constData()) << route << value;
        }
    }
    void aServiceThatAsksForADayIsReadAgainWithinMinutes()
    {
        QFETCH(QByteArray, route);
        QFETCH(QByteArray, value);
        Rig rig;
        rig.service.order(route,
                          envelope(429, "rate_limited", "rate_limit_error").with("Retry-After", value));
        const QUuid id = rig.submit();
        QVERIFY(rig.reaches(id, JobState::WaitingToRetry));
        const Job waiting = rig.job(id);
        QVERIFY(waiting.updatedAt.secsTo(waiting.retryAt) <= 300);
    }

    void resultsThatExpireFirstAreFetchedFirst()
    {
        Rig rig;
        rig.restart(false);
        constexpr int kResults = 10;
        for (int i = 0; i < kResults; ++i) {
            Job job = sampleJobIn(JobState::Downloading);
            job.id = QUuid::createUuid();
            job.service = rig.address();
            job.taskId = rig.service.addTask(QDateTime::currentDateTimeUtc());
            job.task.id = job.taskId;
            job.position = i;
            job.resultUrl = rig.service.url(u"/result/%1.mp4"_s.arg(i)).toString();
            // the later in the queue, the earlier its link expires
            job.resultExpiresAt = QDateTime::currentDateTimeUtc().addSecs(3600 * (kResults - i));
            job.outputPath = rig.folder.filePath(u"results/%1.mp4"_s.arg(i));
            rig.storeJob(job);
        }
        rig.service.order(
            "GET /result/",
            [&](const SeenRequest &request) {
                Reply reply = rig.service.usual(request);
                reply.dripBytes = reply.bodyBytes / 4;
                reply.dripEveryMs = 30;
                return reply;
            },
            100);
        rig.restart();
        QVERIFY(rig.waitFor([&] { return rig.store().unfinishedIds().isEmpty(); }));
        QList<int> order;
        for (const SeenRequest &request : rig.service.seen("GET /result/"))
            order.append(request.target.mid(8).chopped(4).toInt());
        QCOMPARE(order.size(), kResults);
        const QSet<int> first(order.cbegin(), order.cbegin() + 4);
        QCOMPARE(first, QSet<int>({6, 7, 8, 9}));
        const QSet<int> last(order.cend() - 2, order.cend());
        QCOMPARE(last, QSet<int>({0, 1}));
    }

    void aBrokenDownloadGoesOnWhereItStopped()
    {
        Rig rig;
        rig.service.order("GET /result/", [&](const SeenRequest &request) {
            Reply reply = rig.service.usual(request);
            reply.breakAfter = reply.bodyBytes / 2;
            return reply;
        });
        const QUuid id = rig.submit();
        QVERIFY(rig.reaches(id, JobState::Completed));
        const auto gets = rig.service.seen("GET /result/");
        // Qt may repeat the request when the connection breaks; the last request asks for the rest.
        QVERIFY(gets.size() == 2 || gets.size() == 3);
        QVERIFY(gets.last().header("range").startsWith("bytes="));
        QFile file(rig.job(id).outputPath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), rig.service.video());
    }

    void anExpiredUploadIsMadeAgain()
    {
        Rig rig;
        rig.service.order(kPost, envelope(402, "insufficient_quota", "insufficient_quota_error"));
        GenerationRequest request = rig.request();
        request.videoUrl = QStringLiteral(RETALK_SAMPLE_DIR "/presenter.mp4");
        request.audioUrl = QStringLiteral(RETALK_SAMPLE_DIR "/voice.wav");
        const auto submitted = rig.runner().submit(request, rig.address());
        QVERIFY(submitted.has_value());
        QVERIFY(rig.reaches(submitted->id, JobState::Failed));
        QCOMPARE(rig.service.count("POST /api/v1/files/upload/stream"), 2);
        Job job = rig.job(submitted->id);
        job.uploads[u"video_url"_s].expires = QDateTime::currentDateTimeUtc().addSecs(60);
        rig.storeJob(job);
        rig.runner().retry(job.id);
        QVERIFY(rig.reaches(job.id, JobState::Completed));
        QCOMPARE(rig.service.count("POST /api/v1/files/upload/stream"), 3); // the voice is still valid
        const auto posts = rig.service.seen(kPost);
        QVERIFY(posts[0].header("idempotency-key") != posts[1].header("idempotency-key"));
    }

    void aFileThatVanishedIsNamed()
    {
        Rig rig;
        const QString path = rig.folder.filePath(u"clip.mp4"_s);
        QVERIFY(QFile::copy(QStringLiteral(RETALK_SAMPLE_DIR "/presenter.mp4"), path));
        GenerationRequest request = rig.request();
        request.videoUrl = path;
        const auto job = rig.runner().submit(request, rig.address());
        QVERIFY(job.has_value());
        QVERIFY(QFile::remove(path));
        QVERIFY(rig.reaches(job->id, JobState::Failed));
        QCOMPARE(toString(rig.job(job->id).error->kind), toString(ErrorKind::InvalidInput));
        QCOMPARE(rig.job(job->id).error->field, u"video_url"_s);
        QCOMPARE(rig.service.count(kPost), 0);
    }

    void whatCannotBeStoredIsNotDone()
    {
        Rig rig;
        const QString name = u"locker"_s;
        {
            QSqlDatabase locker = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            locker.setDatabaseName(rig.folder.filePath(u"jobs.db"_s));
            QVERIFY(locker.open());
            QSqlQuery query(locker);
            QSignalSpy failed(&rig.runner(), &JobRunner::storeFailed);
            const QUuid id = rig.submit();
            // From the time the job is being prepared, nothing can be written.
            QVERIFY(rig.reaches(id, JobState::Preparing));
            QVERIFY(query.exec(u"BEGIN IMMEDIATE"_s));
            QVERIFY(failed.wait(kTestTimeoutMs));
            QCOMPARE(rig.service.count(kPost), 0);
            QVERIFY(query.exec(u"COMMIT"_s));
            QVERIFY(rig.reaches(id, JobState::Completed));
            QCOMPARE(rig.service.count(kPost), 1);
        }
        QSqlDatabase::removeDatabase(name);
    }

    void whatIsTakenBackWhileNothingCanBeStoredIsNotSubmitted_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("paused") << u"pause"_s;
        QTest::newRow("cancelled") << u"cancel"_s;
        QTest::newRow("changed") << u"edit"_s;
    }
    void whatIsTakenBackWhileNothingCanBeStoredIsNotSubmitted()
    {
        QFETCH(const QString, how);
        Rig rig;
        const QString name = u"other"_s;
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            other.setDatabaseName(rig.folder.filePath(u"jobs.db"_s));
            QVERIFY(other.open());
            QSqlQuery query(other);
            QSignalSpy failed(&rig.runner(), &JobRunner::storeFailed);
            const QUuid id = rig.submit();
            // It is ready to be submitted, but that can't be stored.
            QVERIFY(rig.reaches(id, JobState::Preparing));
            QVERIFY(query.exec(u"CREATE TRIGGER full BEFORE UPDATE ON job BEGIN SELECT RAISE(FAIL, 'full'); "
                               "END"_s));
            QVERIFY(failed.wait(kTestTimeoutMs));
            GenerationRequest request = rig.request();
            request.faceThreshold = 140;
            if (how == u"pause")
                rig.runner().setPause(JobRunner::Pause::ByUser);
            else if (how == u"cancel")
                QVERIFY(!rig.runner().cancel(id));
            else
                QVERIFY(!rig.runner().edit(id, request).has_value());
            QVERIFY(query.exec(u"DROP TRIGGER full"_s));
            if (how == u"edit") {
                QVERIFY(rig.reaches(id, JobState::Completed, 5000));
                const auto posts = rig.service.seen(kPost);
                QCOMPARE(posts.size(), 1);
                QVERIFY(posts.first().body.contains("140"));
            } else {
                const bool isPause = how == u"pause";
                QVERIFY(rig.reaches(id, isPause ? JobState::Queued : JobState::Cancelled, 5000));
                QCOMPARE(rig.service.count(kPost), 0);
                rig.runner().setPause(JobRunner::Pause::No);
                rig.runner().retry(id);
                QVERIFY(rig.reaches(id, JobState::Completed));
                QCOMPARE(rig.service.count(kPost), 1);
            }
        }
        QSqlDatabase::removeDatabase(name);
    }

    void sendingAgainThatWaitsForTheDiskIsTakenBack_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("paused") << QString();
        QTest::newRow("forgotten") << u"forget"_s;
        QTest::newRow("another task is the job's") << u"adopt"_s;
    }
    void sendingAgainThatWaitsForTheDiskIsTakenBack()
    {
        QFETCH(const QString, how);
        Rig rig;
        rig.service.order(kPost, closing());
        const QString task = rig.service.addTask(QDateTime::currentDateTimeUtc());
        QSignalSpy settled(&rig.runner(), &JobRunner::settled);
        const QUuid id = rig.submit();
        QVERIFY(settled.wait(kTestTimeoutMs));
        const QString name = u"other"_s;
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            other.setDatabaseName(rig.folder.filePath(u"jobs.db"_s));
            QVERIFY(other.open());
            QSqlQuery query(other);
            QVERIFY(query.exec(u"CREATE TRIGGER full BEFORE UPDATE ON job BEGIN SELECT RAISE(FAIL, 'full'); "
                               "END"_s));
            QVERIFY(!rig.runner().sendAgain(id).has_value());
            rig.runner().setPause(JobRunner::Pause::ByUser);
            if (how == u"forget")
                QVERIFY(!rig.runner().forget(id).has_value());
            else if (how == u"adopt")
                QVERIFY(!rig.runner().adopt(id, task).has_value());
            // Delayed changes are retried in order: once this one is done, so are all the earlier ones.
            const QUuid last = rig.submit();
            QVERIFY(!rig.runner().cancel(last));
            QVERIFY(query.exec(u"DROP TRIGGER full"_s));
            QVERIFY(rig.reaches(last, JobState::Cancelled));
        }
        QSqlDatabase::removeDatabase(name);
        QCOMPARE(rig.service.count(kPost), 1);
        if (how == u"adopt") {
            QVERIFY(rig.reaches(id, JobState::Completed));
            QCOMPARE(rig.job(id).taskId, task);
        } else if (how == u"forget") {
            QCOMPARE(toString(rig.store().state(id)), toString(JobState::Cancelled));
        } else {
            QCOMPARE(toString(rig.store().state(id)), toString(JobState::Unconfirmed));
            rig.runner().setPause(JobRunner::Pause::No); // now it can run
            QVERIFY(rig.reaches(id, JobState::Completed));
            const auto posts = rig.service.seen(kPost);
            QCOMPARE(posts.size(), 2);
            QCOMPARE(posts[0].header("idempotency-key"), posts[1].header("idempotency-key"));
        }
    }

    void whatWaitsForAnotherPostIsNotSubmittedOncePaused_data()
    {
        QTest::addColumn<bool>("isLeaving");
        QTest::newRow("paused") << false;
        QTest::newRow("closing") << true;
    }
    void whatWaitsForAnotherPostIsNotSubmittedOncePaused()
    {
        QFETCH(const bool, isLeaving);
        Rig rig;
        rig.runner().setParallelLimit(2);
        rig.service.order(kPost, closing(), 2);
        rig.service.order(kPost, [&rig](const SeenRequest &request) {
            Reply reply = rig.service.usual(request);
            reply.delayMs = 1500;
            return reply;
        });
        QSignalSpy settled(&rig.runner(), &JobRunner::settled);
        const QUuid first = rig.submit();
        const QUuid second = rig.submit();
        QVERIFY(rig.waitFor([&] { return settled.size() == 2; }));
        QVERIFY(rig.runner().sendAgain(first).has_value());
        QVERIFY(rig.runner().sendAgain(second).has_value());
        QVERIFY(rig.waitFor([&] { return rig.service.count(kPost) == 3; }));
        QCOMPARE(toString(rig.store().state(second)), toString(JobState::Submitting));
        if (isLeaving)
            rig.runner().stopSubmitting();
        else
            rig.runner().setPause(JobRunner::Pause::ByUser);
        QCOMPARE(toString(rig.store().state(second)), toString(JobState::Unconfirmed));
        QVERIFY(rig.reaches(first, JobState::Completed)); // already being submitted
        QCOMPARE(rig.service.count(kPost), 3);
        QCOMPARE(toString(rig.store().state(second)), toString(JobState::Unconfirmed));
    }

    void aPauseShortensNoWait()
    {
        Rig rig;
        rig.service.order(kPost, envelope(429, "rate_limited", "rate_limit_error").with("Retry-After", "1"));
        const QUuid id = rig.submit();
        QVERIFY(rig.reaches(id, JobState::WaitingToRetry));
        const QDateTime due = rig.job(id).retryAt;
        rig.runner().setPause(JobRunner::Pause::ByUser);
        rig.runner().setPause(JobRunner::Pause::No);
        QCOMPARE(toString(rig.store().state(id)), toString(JobState::WaitingToRetry));
        QCOMPARE(rig.job(id).retryAt, due);
        // A job that becomes due while the queue is paused stays queued.
        rig.runner().setPause(JobRunner::Pause::ByUser);
        QVERIFY(rig.reaches(id, JobState::Queued));
        QCOMPARE(rig.service.count(kPost), 1);
        rig.runner().setPause(JobRunner::Pause::No);
        QVERIFY(rig.reaches(id, JobState::Completed));
        QCOMPARE(rig.service.count(kPost), 2);
    }

    void aDraftThatIsStoppedWhileItIsSubmittedLeavesNoTask_data()
    {
        QTest::addColumn<bool>("isRemoved");
        QTest::newRow("removed") << true;
        QTest::newRow("cancelled") << false;
    }
    void aDraftThatIsStoppedWhileItIsSubmittedLeavesNoTask()
    {
        QFETCH(const bool, isRemoved);
        Rig rig;
        const QString program = rig.folder.filePath(u"retalk-service"_s);
        QFile script(program);
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\necho '{\"port\":" + QByteArray::number(rig.service.base().port()) +
                     ",\"accepts_files\":true}'\nexec cat\n");
        script.close();
        QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        rig.local = std::make_unique<LocalService>(program, rig.folder.path());
        rig.service.acceptAnyKey();
        rig.restart();
        rig.service.order(kPost, [&rig](const SeenRequest &request) {
            Reply reply = rig.service.usual(request);
            reply.delayMs = 300;
            return reply;
        });
        const auto draft = rig.runner().submit(rig.request(), {});
        QVERIFY(draft.has_value());
        QTRY_COMPARE(rig.service.count(kPost), 1);
        QCOMPARE(toString(rig.store().state(draft->id)), toString(JobState::Submitting));
        if (isRemoved)
            QVERIFY(rig.runner().remove(draft->id, JobRunner::Removal::EvenIfPaid).has_value());
        else
            QVERIFY(rig.runner().cancel(draft->id));
        QTRY_COMPARE(rig.service.count("POST /local/tasks/"), 1);
        if (isRemoved)
            QCOMPARE(rig.store().count(), 0);
        else
            QVERIFY(rig.reaches(draft->id, JobState::Cancelled));
    }

    void aWishThatCannotBeStoredIsKeptUntilItCan_data()
    {
        QTest::addColumn<bool>("isLeased");
        QTest::newRow("of a job that this process runs") << true;
        QTest::newRow("of a job that no process runs") << false;
    }
    void aWishThatCannotBeStoredIsKeptUntilItCan()
    {
        QFETCH(const bool, isLeased);
        Rig rig;
        rig.restart(false);
        QUuid id = rig.submit();
        if (!isLeased)
            rig.restart(false);
        const QString name = u"locker"_s;
        {
            QSqlDatabase locker = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            locker.setDatabaseName(rig.folder.filePath(u"jobs.db"_s));
            QVERIFY(locker.open());
            QSqlQuery query(locker);
            QVERIFY(query.exec(u"BEGIN IMMEDIATE"_s));
            QSignalSpy failed(&rig.runner(), &JobRunner::storeFailed);
            QVERIFY(!rig.runner().cancel(id));
            QVERIFY(!failed.isEmpty());
            QCOMPARE(toString(rig.store().state(id)), toString(JobState::Queued));
            QVERIFY(query.exec(u"COMMIT"_s));
            QVERIFY(rig.reaches(id, JobState::Cancelled));
        }
        QSqlDatabase::removeDatabase(name);
    }

    void aListThatCannotBeWrittenIsNotCalledAnotherRetalks()
    {
        Rig rig;
        rig.restart(false);
        const QUuid id = rig.submit();
        rig.restart(false); // no process has a lease on it
        Job gone = rig.job(id);
        gone.id = QUuid::createUuid();
        const QString name = u"locker"_s;
        {
            QSqlDatabase locker = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            locker.setDatabaseName(rig.folder.filePath(u"jobs.db"_s));
            QVERIFY(locker.open());
            QSqlQuery query(locker);
            QVERIFY(query.exec(u"BEGIN IMMEDIATE"_s));
            const auto kindOf = [](const auto &done) {
                return toString(done ? ErrorKind::Internal : done.error().kind);
            };
            const QString disk = toString(ErrorKind::Disk);
            QCOMPARE(kindOf(rig.runner().edit(id, rig.request())), disk);
            QCOMPARE(kindOf(rig.runner().remove(id)), disk);
            QCOMPARE(kindOf(rig.runner().setOutput(id, rig.folder.filePath(u"other.mp4"_s))), disk);
            QCOMPARE(kindOf(rig.runner().restore(gone)), disk);
            QVERIFY(query.exec(u"COMMIT"_s));
        }
        QSqlDatabase::removeDatabase(name);
        // Nor can a job that another Retalk has leased be changed.
        const auto other = std::move(JobStore::open(rig.folder.filePath(u"jobs.db"_s)).value());
        QVERIFY(other->acquireLease(id) && other->acquireLease(gone.id));
        for (const auto &done :
             {rig.runner().edit(id, rig.request()), rig.runner().sendAgain(id), rig.runner().restore(gone),
              rig.runner().setOutput(id, rig.folder.filePath(u"other.mp4"_s))}) {
            QVERIFY(!done && done.error().message.contains(u"Another Retalk"_s));
        }
    }

    void aChangeThatCannotBeStoredYetIsNotCalledRefused()
    {
        Rig rig;
        rig.restart(false);
        const QUuid id = rig.submit();
        const QString name = u"locker"_s;
        {
            QSqlDatabase locker = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            locker.setDatabaseName(rig.folder.filePath(u"jobs.db"_s));
            QVERIFY(locker.open());
            QSqlQuery query(locker);
            QVERIFY(query.exec(u"BEGIN IMMEDIATE"_s));
            GenerationRequest request = rig.request();
            request.faceThreshold = 140;
            const auto edited = rig.runner().edit(id, request);
            QVERIFY(!edited.has_value());
            QCOMPARE(toString(edited.error().kind), toString(ErrorKind::Disk));
            QVERIFY(query.exec(u"COMMIT"_s));
            QVERIFY(rig.reaches(id, JobState::Completed));
            QVERIFY(rig.job(id).request == request);
        }
        QSqlDatabase::removeDatabase(name);
    }

    void anAnswerIsKeptWhileTheStoreCannotBeLookedAt_data()
    {
        QTest::addColumn<QString>("table");
        QTest::newRow("the leases") << u"lease"_s;
        QTest::newRow("the records") << u"detail"_s;
    }
    void anAnswerIsKeptWhileTheStoreCannotBeLookedAt()
    {
        QFETCH(const QString, table);
        Rig rig;
        const auto sql = [&rig](const QString &statement) {
            const QString name = u"other"_s;
            {
                QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
                database.setDatabaseName(rig.folder.filePath(u"jobs.db"_s));
                QVERIFY(database.open());
                QSqlQuery query(database);
                QVERIFY(query.exec(statement));
            }
            QSqlDatabase::removeDatabase(name);
        };
        // The answer to the POST arrives while the table is unreadable.
        rig.service.order(kPost, [&](const SeenRequest &request) {
            Reply reply = rig.service.usual(request);
            reply.dripBytes = reply.bodyBytes / 5;
            reply.dripEveryMs = 60;
            return reply;
        });
        QSignalSpy failed(&rig.runner(), &JobRunner::storeFailed);
        const QUuid id = rig.submit();
        QVERIFY(rig.reaches(id, JobState::Submitting));
        sql(u"ALTER TABLE %1 RENAME TO hidden"_s.arg(table));
        QVERIFY(failed.wait(kTestTimeoutMs));
        sql(u"ALTER TABLE hidden RENAME TO %1"_s.arg(table));
        QVERIFY(rig.reaches(id, JobState::Completed));
        QCOMPARE(rig.service.count(kPost), 1);
    }

    void aTaskThatAnotherJobHasIsRefused()
    {
        Rig rig;
        rig.service.setPolls(1000);
        const QUuid first = rig.submit();
        QVERIFY(rig.reaches(first, JobState::Processing));
        const QString task = rig.job(first).taskId;
        rig.service.order(
            kPost, jsonReply(200, R"({"id":")" + task.toLatin1() + R"(","status":"pending","progress":0})"));
        const QUuid second = rig.submit();
        QVERIFY(rig.reaches(second, JobState::Unconfirmed));
        QVERIFY(rig.job(second).error->message.contains(task));
        QCOMPARE(rig.job(first).taskId, task);
        const auto adopted = rig.runner().adopt(second, task);
        QVERIFY(!adopted.has_value());
        QCOMPARE(adopted.error().field, u"task"_s);
        QCOMPARE(toString(rig.store().state(second)), toString(JobState::Unconfirmed));
        QVERIFY(!rig.runner().sendAgain(first).has_value()); // it isn't unconfirmed
        QVERIFY(rig.runner().forget(second).has_value());
    }

    void aClockThatIsSetBackDelaysNoRetry_data()
    {
        QTest::addColumn<bool>("isRestarted");
        QTest::newRow("while Retalk runs") << false;
        QTest::newRow("before Retalk starts") << true;
    }
    void aClockThatIsSetBackDelaysNoRetry()
    {
        QFETCH(const bool, isRestarted);
        Rig rig;
        // A read is retried automatically three times; then the job waits about 0.2 s.
        rig.service.order("GET /v1/tasks/", jsonReply(503, "{}"), 3);
        const QUuid id = rig.submit();
        QVERIFY(rig.reaches(id, JobState::WaitingToRetry));
        rig.shiftClock(std::chrono::hours(-8));
        if (isRestarted)
            rig.restart();
        QVERIFY(rig.reaches(id, JobState::Completed, 10'000));
        QCOMPARE(rig.service.count(kPost), 1);
    }
};

QTEST_GUILESS_MAIN(RunnerFaultsTest)
#include "tst_runnerfaults.moc"
