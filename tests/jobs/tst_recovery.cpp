#include "jobs/runner/recovery.h"
#include "support/testtimeout.h"

#include "jobs/rig.h"
#include "jobs/samplejob.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace retalk;
using namespace retalk::test;

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

const QByteArray kPost = "POST /v1/videos/generations";
const QByteArray kList = "GET /v1/tasks?";

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

QJsonObject row(const QString &id, const QDateTime &created)
{
    return {{u"id"_s, id},
            {u"model"_s, u"videoretalk"_s},
            {u"status"_s, u"processing"_s},
            {u"created_at"_s, created.toSecsSinceEpoch()}};
}

Reply listReply(const QJsonArray &rows, int total)
{
    return jsonReply(
        200,
        QJsonDocument(QJsonObject{{u"data"_s, rows}, {u"total"_s, total}}).toJson(QJsonDocument::Compact));
}

/// The job's POST is accepted, but its answer is lost.
void loseTheAnswer(Rig &rig, int times = 1)
{
    rig.service.order(
        kPost,
        [&rig](const SeenRequest &request) {
            rig.service.usual(request);
            return closing();
        },
        times);
}

QStringList idsOf(const TaskSearch &search)
{
    QStringList ids;
    for (const TaskRow &row : search.candidates)
        ids.append(row.id);
    ids.sort();
    return ids;
}

} // namespace

/// Tests how Retalk recovers from a paid POST that was never answered: it searches and asks the user, but
/// never guesses.
class RecoveryTest : public QObject
{
    Q_OBJECT

    /// Checks with the service as if the user had asked to, and returns the result.
    static std::optional<TaskSearch> searchFor(Rig &rig, const QUuid &id)
    {
        QSignalSpy found(&rig.runner(), &JobRunner::candidatesFound);
        rig.runner().checkWithService(id);
        if (!found.wait(kTestTimeoutMs))
            return std::nullopt;
        return found.first().at(1).value<TaskSearch>();
    }

    static QUuid unconfirmedJob(Rig &rig)
    {
        QSignalSpy settled(&rig.runner(), &JobRunner::settled);
        const QUuid id = rig.submit();
        if (!settled.wait(kTestTimeoutMs) || rig.store().state(id) != JobState::Unconfirmed)
            return {};
        return id;
    }

private Q_SLOTS:
    void theWindowFollowsTheServicesClock()
    {
        Job job = sampleJobIn(JobState::Unconfirmed); // submitted at sampleTime(5)
        const QDateTime now = sampleTime(60);
        for (const int skew : {0, 3600, -3600, 40 * 3600}) {
            const TaskWindow window = taskWindow(job, now.addSecs(skew), now);
            QCOMPARE(window.from, sampleTime(5 + skew - 120));
            QCOMPARE(window.to, sampleTime(5 + skew + 600));
        }
        // if submitted twice, the window starts with the first time
        job.firstSubmittedAt = sampleTime(5);
        job.submittedAt = sampleTime(4000);
        const TaskWindow window = taskWindow(job, now, now);
        QCOMPARE(window.from, sampleTime(5 - 120));
        QCOMPARE(window.to, sampleTime(4000 + 600));
    }

    void withoutADateTheWindowIsAsWideAsClocksAreWrong()
    {
        const Job job = sampleJobIn(JobState::Unconfirmed);
        const TaskWindow window = taskWindow(job, {}, sampleTime(60));
        QVERIFY(window.from <= sampleTime(-14 * 3600));
        QVERIFY(window.to >= sampleTime(14 * 3600));
    }

    void aTaskOfAnUnknownTimeMayBeIt()
    {
        const TaskWindow window{sampleTime(0), sampleTime(100)};
        const QList<TaskRow> rows{{.id = u"a"_s, .created = sampleTime(50)},
                                  {.id = u"b"_s},
                                  {.id = u"c"_s, .created = sampleTime(101)},
                                  {.id = u"d"_s, .model = u"other"_s, .created = sampleTime(50)},
                                  {.created = sampleTime(50)}};
        QStringList ids;
        for (const TaskRow &row : candidatesAmong(rows, window))
            ids.append(row.id);
        QCOMPARE(ids, QStringList({u"a"_s, u"b"_s}));
    }

    void theOneTaskOfThatTimeIsOfferedAndNotTaken_data()
    {
        QTest::addColumn<bool>("isOurs");
        QTest::newRow("our own") << true;
        QTest::newRow("another program's of the same account") << false;
    }
    void theOneTaskOfThatTimeIsOfferedAndNotTaken()
    {
        QFETCH(bool, isOurs);
        Rig rig;
        if (isOurs)
            loseTheAnswer(rig);
        else
            rig.service.order(kPost, closing());
        const QString old = rig.service.addTask(QDateTime::currentDateTimeUtc().addSecs(-7200));
        const QString foreign =
            isOurs ? QString() : rig.service.addTask(QDateTime::currentDateTimeUtc().addSecs(-5));
        const QUuid id = unconfirmedJob(rig);
        QVERIFY(!id.isNull());
        QVERIFY(rig.job(id).taskId.isEmpty());
        const auto search = searchFor(rig, id);
        QVERIFY(search);
        QVERIFY(!search->error);
        QCOMPARE(search->candidates.size(), 1);
        QVERIFY(search->candidates.first().id != old);
        QVERIFY(isOurs || search->candidates.first().id == foreign);
        // a restart doesn't adopt it either
        rig.restart();
        QSignalSpy again(&rig.runner(), &JobRunner::settled);
        QVERIFY(again.wait(kTestTimeoutMs));
        QCOMPARE(toString(rig.store().state(id)), toString(JobState::Unconfirmed));
        // only the user does
        QVERIFY(rig.runner().adopt(id, search->candidates.first().id).has_value());
        QVERIFY(rig.reaches(id, JobState::Completed));
        QCOMPARE(rig.service.count(kPost), 1);
    }

    void whatCouldNotBeAskedIsNotNothing_data()
    {
        QTest::addColumn<Reply>("reply");
        QTest::newRow("closes") << closing();
        QTest::newRow("401") << jsonReply(401, R"({"error":{"code":"x","type":"authentication_error"}})");
        QTest::newRow("500") << jsonReply(500, "{}");
        QTest::newRow("not offered") << jsonReply(404, R"({"error":{"code":404,"message":"no route"}})");
        QTest::newRow("a web page") << bytesReply(200, "<html>hello</html>", "text/html");
    }
    void whatCouldNotBeAskedIsNotNothing()
    {
        QFETCH(Reply, reply);
        Rig rig;
        loseTheAnswer(rig);
        rig.service.order(kList, reply, 1000);
        const QUuid id = unconfirmedJob(rig);
        QVERIFY(!id.isNull());
        const auto search = searchFor(rig, id);
        QVERIFY(search);
        QVERIFY(search->candidates.isEmpty());
        QVERIFY(search->error);
        QVERIFY(!search->error->message.isEmpty());
    }

    void withoutAKeyTheServiceCouldNotBeAsked()
    {
        Rig rig;
        loseTheAnswer(rig);
        const QUuid id = unconfirmedJob(rig);
        QVERIFY(!id.isNull());
        rig.enterKey({});
        const auto search = searchFor(rig, id);
        QVERIFY(search);
        QVERIFY(search->error);
        QCOMPARE(toString(search->error->kind), toString(ErrorKind::Authentication));
    }

    void whatTheFirstPageHeldCountsWhenTheSecondFails()
    {
        Rig rig;
        rig.service.order(kPost, closing());
        rig.service.order(
            kList,
            [](const SeenRequest &request) {
                if (!request.target.contains("page=1&"))
                    return jsonReply(500, "{}");
                QJsonArray rows;
                for (int i = 0; i < 50; ++i)
                    rows.append(row(u"task-%1"_s.arg(i), QDateTime::currentDateTimeUtc()));
                return listReply(rows, 120);
            },
            1000);
        const QUuid id = unconfirmedJob(rig);
        QVERIFY(!id.isNull());
        const auto search = searchFor(rig, id);
        QVERIFY(search);
        QCOMPARE(search->candidates.size(), 50);
        QVERIFY(search->error);
    }

    void aListWithoutATotalIsReadToItsEnd()
    {
        Rig rig;
        rig.service.order(kPost, closing());
        rig.service.order(
            kList,
            [](const SeenRequest &request) {
                const int page = request.target.contains("page=1&")   ? 0
                                 : request.target.contains("page=2&") ? 1
                                                                      : 2;
                QJsonArray rows;
                for (int i = 0; i < (page == 0 ? 50 : page == 1 ? 7 : 0); ++i)
                    rows.append(row(u"task-%1-%2"_s.arg(page).arg(i), QDateTime::currentDateTimeUtc()));
                return jsonReply(200, QJsonDocument(QJsonObject{{u"data"_s, rows}}).toJson());
            },
            1000);
        const QUuid id = unconfirmedJob(rig);
        QVERIFY(!id.isNull());
        const auto search = searchFor(rig, id);
        QVERIFY(search);
        QCOMPARE(search->candidates.size(), 57);
        QVERIFY(!search->error);
    }

    void aListThatNeverEndsIsNotReadWhole()
    {
        Rig rig;
        rig.service.order(kPost, closing());
        QAtomicInt next = 0;
        rig.service.order(
            kList,
            [&next](const SeenRequest &) {
                QJsonArray rows;
                for (int i = 0; i < 50; ++i)
                    rows.append(
                        row(u"task-%1"_s.arg(next.fetchAndAddRelaxed(1)), QDateTime::currentDateTimeUtc()));
                return listReply(rows, 100'000);
            },
            1000);
        const QUuid id = unconfirmedJob(rig);
        QVERIFY(!id.isNull());
        const auto search = searchFor(rig, id);
        QVERIFY(search);
        QVERIFY(search->error);
        QVERIFY(!search->candidates.isEmpty());
    }

    void aClockThatIsWrongHidesNoTask_data()
    {
        QTest::addColumn<int>("skew");
        QTest::newRow("the service is an hour ahead") << 3600;
        QTest::newRow("the service is an hour behind") << -3600;
        QTest::newRow("the service is three days ahead") << 3 * 86400;
    }
    void aClockThatIsWrongHidesNoTask()
    {
        QFETCH(int, skew);
        Rig rig;
        rig.service.order(kPost, closing());
        rig.service.order(
            kList,
            [skew](const SeenRequest &) {
                const QDateTime now = QDateTime::currentDateTimeUtc().addSecs(skew);
                return listReply({row(u"ours"_s, now), row(u"old"_s, now.addSecs(-7200))}, 2)
                    .with("Date", httpDate(now));
            },
            1000);
        const QUuid id = unconfirmedJob(rig);
        QVERIFY(!id.isNull());
        const auto search = searchFor(rig, id);
        QVERIFY(search);
        QCOMPARE(idsOf(*search), QStringList{u"ours"_s});
    }

    void aTaskThatAnotherJobHasIsNotOffered()
    {
        Rig rig;
        const QUuid other = rig.submit();
        QVERIFY(rig.reaches(other, JobState::Completed));
        rig.service.order(kPost, closing());
        const QUuid id = unconfirmedJob(rig);
        QVERIFY(!id.isNull());
        const auto search = searchFor(rig, id);
        QVERIFY(search);
        QVERIFY(search->candidates.isEmpty());
        QVERIFY(!rig.runner().adopt(id, rig.job(other).taskId).has_value());
    }

    void nothingElseIsSentWhileATaskIsBeingLookedFor()
    {
        Rig rig;
        rig.runner().setParallelLimit(3);
        QAtomicInt lists = 0;
        QAtomicInt listsAtSecondPost = -1;
        rig.service.order(kPost, closing());
        rig.service.order(
            kPost,
            [&](const SeenRequest &request) {
                listsAtSecondPost = lists.loadRelaxed();
                return rig.service.usual(request);
            },
            1);
        rig.service.order(
            kList,
            [&](const SeenRequest &request) {
                ++lists;
                return rig.service.usual(request);
            },
            1000);
        const QUuid first = rig.submit();
        const QUuid second = rig.submit();
        QVERIFY(rig.reaches(second, JobState::Completed));
        QCOMPARE(toString(rig.store().state(first)), toString(JobState::Unconfirmed));
        QCOMPARE(listsAtSecondPost.loadRelaxed(), 3); // the search had finished
    }

    void oneAnswerIsOutstandingAtATime()
    {
        Rig rig;
        rig.runner().setParallelLimit(4);
        int most = 0;
        connect(&rig.store(), &JobStore::changed, this, [&] {
            int submitting = 0;
            for (const QUuid &id : rig.store().unfinishedIds())
                submitting += rig.store().state(id) == JobState::Submitting;
            most = std::max(most, submitting);
        });
        rig.service.order(
            kPost,
            [&rig](const SeenRequest &request) {
                Reply reply = rig.service.usual(request);
                reply.dripBytes = reply.bodyBytes / 3;
                reply.dripEveryMs = 50;
                return reply;
            },
            4);
        QList<QUuid> ids;
        for (int i = 0; i < 4; ++i)
            ids.append(rig.submit());
        QVERIFY(rig.waitFor([&] { return rig.store().unfinishedIds().isEmpty(); }));
        QCOMPARE(most, 1);
        QCOMPARE(rig.service.count(kPost), 4);
    }

    /// Nothing can be matched to a task while another process may be creating one. A process that has ended
    /// doesn't hold things up for long.
    void nothingIsSentWhileAnotherRetalksPostIsOut_data()
    {
        QTest::addColumn<int>("age"); // seconds
        QTest::addColumn<bool>("waits");
        QTest::newRow("just sent") << 1 << true;
        QTest::newRow("sent long ago") << 200 << false;
        QTest::newRow("sent in the future, by a clock that was wrong") << -200 << false;
    }
    void nothingIsSentWhileAnotherRetalksPostIsOut()
    {
        QFETCH(const int, age);
        QFETCH(const bool, waits);
        Rig rig;
        rig.runner().setParallelLimit(3);
        Job theirs = sampleJobIn(JobState::Submitting);
        theirs.service = rig.address();
        theirs.submittedAt = QDateTime::currentDateTimeUtc().addSecs(-age);
        theirs.firstSubmittedAt = theirs.submittedAt;
        const auto other = std::move(JobStore::open(rig.store().path()).value());
        QVERIFY(other->acquireLease(theirs.id) && other->save(theirs).has_value());
        rig.store().lookForChanges();
        const QUuid id = rig.submit();
        if (waits) {
            // Following this job takes longer than a POST that is free to be sent.
            Job ready = sampleJobIn(JobState::Processing);
            ready.service = rig.address();
            ready.taskId = rig.service.addTask(QDateTime::currentDateTimeUtc());
            ready.task.id = ready.taskId;
            ready.outputPath = rig.folder.filePath(u"ready.mp4"_s);
            rig.storeJob(ready);
            rig.runner().follow(ready.id);
            QVERIFY(rig.reaches(ready.id, JobState::Completed));
            QCOMPARE(rig.service.count(kPost), 0);
            theirs.state = JobState::Cancelled;
            QVERIFY(other->save(theirs).has_value());
        }
        QVERIFY(rig.reaches(id, JobState::Completed));
        QCOMPARE(rig.service.count(kPost), 1);
    }

    /// Otherwise it might have to wait for every job of a long queue.
    void aTaskIsLookedForBeforeTheNextIsSent()
    {
        Rig rig;
        rig.runner().setParallelLimit(3);
        QAtomicInt lists = 0;
        QAtomicInt listsAtPost = -1;
        rig.service.order(
            kList,
            [&](const SeenRequest &request) {
                ++lists;
                return rig.service.usual(request);
            },
            1000);
        rig.service.order(kPost, [&](const SeenRequest &request) {
            listsAtPost = lists.loadRelaxed();
            return rig.service.usual(request);
        });
        Job theirs = sampleJobIn(JobState::Submitting);
        theirs.service = rig.address();
        theirs.submittedAt = QDateTime::currentDateTimeUtc();
        const auto other = std::move(JobStore::open(rig.store().path()).value());
        QVERIFY(other->acquireLease(theirs.id) && other->save(theirs).has_value());
        rig.store().lookForChanges();
        const QUuid id = rig.submit();
        const auto follow = [&rig](Job job) {
            job.service = rig.address();
            job.outputPath = rig.folder.filePath(job.id.toString() + u".mp4"_s);
            rig.storeJob(job);
            rig.runner().follow(job.id);
            return job.id;
        };
        // Following this job takes longer than a POST that is free to be sent.
        Job ready = sampleJobIn(JobState::Processing);
        ready.taskId = rig.service.addTask(QDateTime::currentDateTimeUtc());
        ready.task.id = ready.taskId;
        QVERIFY(rig.reaches(follow(ready), JobState::Completed));
        Job lost = sampleJobIn(JobState::Unconfirmed);
        lost.submittedAt = theirs.submittedAt;
        follow(lost);
        QCOMPARE(rig.service.count(kPost), 0);
        QCOMPARE(rig.service.count(kList), 0);
        theirs.state = JobState::Cancelled;
        QVERIFY(other->save(theirs).has_value());
        QVERIFY(rig.reaches(id, JobState::Completed));
        QCOMPARE(listsAtPost.loadRelaxed(), 3); // the search had finished
    }

    void aJobThatWaitsForAnothersAnswerCanBeCancelled()
    {
        Rig rig;
        rig.runner().setParallelLimit(2);
        rig.service.order(kPost, hanging());
        const QUuid first = rig.submit();
        const QUuid second = rig.submit();
        QVERIFY(rig.reaches(first, JobState::Submitting));
        QVERIFY(rig.reaches(second, JobState::Preparing));
        QVERIFY(rig.runner().cancel(second));
        QVERIFY(rig.reaches(first, JobState::Unconfirmed));
        QCOMPARE(rig.service.count(kPost), 1);
    }

    void whereAKeyWasHonouredOnceAJobIsSentAgainByItself()
    {
        Rig rig;
        loseTheAnswer(rig);
        const QUuid first = unconfirmedJob(rig);
        QVERIFY(!first.isNull()); // nothing is known yet, so the user is asked
        QCOMPARE(rig.service.count(kPost), 1);
        QVERIFY(rig.runner().sendAgain(first).has_value());
        QVERIFY(rig.reaches(first, JobState::Completed));
        QCOMPARE(rig.service.count(kPost), 2);

        rig.restart(); // it is remembered
        loseTheAnswer(rig, 2);
        const QUuid second = rig.submit();
        QVERIFY(rig.reaches(second, JobState::Completed));
        const auto posts = rig.service.seen(kPost);
        QCOMPARE(posts.size(), 5);
        for (int i = 3; i < 5; ++i) {
            QCOMPARE(posts[i].header("idempotency-key"), posts[2].header("idempotency-key"));
            QCOMPARE(posts[i].body, posts[2].body);
        }
        QVERIFY(rig.job(first).taskId != rig.job(second).taskId);
        QCOMPARE(rig.service.taskCount(), 2); // each paid for once
    }

    void sendingAgainByItselfEndsAndThenThePersonIsAsked()
    {
        Rig rig;
        loseTheAnswer(rig);
        const QUuid first = unconfirmedJob(rig);
        QVERIFY(rig.runner().sendAgain(first).has_value());
        QVERIFY(rig.reaches(first, JobState::Completed));
        loseTheAnswer(rig, 1000);
        QSignalSpy settled(&rig.runner(), &JobRunner::settled);
        const QUuid id = rig.submit();
        QVERIFY(settled.wait(kTestTimeoutMs));
        QCOMPARE(toString(rig.store().state(id)), toString(JobState::Unconfirmed));
        const int posts = rig.service.count(kPost) - 2;
        QVERIFY(posts >= 3);
        QVERIFY(posts <= 12);
        QCOMPARE(rig.service.taskCount(), 2);
    }

    /// The user has assigned its task to another job; the same key would return that task for ever.
    void whatIsAnsweredWithAnotherJobsTaskIsNotSentAgainByItself()
    {
        Rig rig;
        loseTheAnswer(rig);
        const QUuid first = unconfirmedJob(rig);
        QVERIFY(rig.runner().sendAgain(first).has_value());
        QVERIFY(rig.reaches(first, JobState::Completed)); // this service honours idempotency keys
        const QByteArray task = rig.job(first).taskId.toUtf8();
        const QByteArray answer =
            "{'model':'videoretalk','status':'pending','progress':0,'created':1775200000,'id':'" + task +
            "'}";
        rig.service.order(kPost, jsonReply(200, QByteArray(answer).replace('\'', '"')), 1000);
        const int posts = rig.service.count(kPost);
        QSignalSpy settled(&rig.runner(), &JobRunner::settled);
        const QUuid id = rig.submit();
        QVERIFY(settled.wait(kTestTimeoutMs));
        QCOMPARE(toString(rig.store().state(id)), toString(JobState::Unconfirmed));
        QVERIFY2(rig.job(id).error->message.contains(QString::fromUtf8(task)),
                 qPrintable(rig.job(id).error->message));
        QCOMPARE(rig.service.count(kPost), posts + 1);
        rig.restart();
        QSignalSpy again(&rig.runner(), &JobRunner::settled);
        QVERIFY(again.wait(kTestTimeoutMs));
        QCOMPARE(rig.service.count(kPost), posts + 1);
    }

    void anotherAccountIsNotSentWhatTheFirstMayHavePaid_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("the same key") << u"test-key"_s;
        QTest::newRow("another key") << u"other-key"_s;
    }
    void anotherAccountIsNotSentWhatTheFirstMayHavePaid()
    {
        QFETCH(const QString, key);
        Rig rig;
        rig.service.acceptAnyKey();
        loseTheAnswer(rig);
        const QUuid first = unconfirmedJob(rig);
        QVERIFY(rig.runner().sendAgain(first).has_value());
        QVERIFY(rig.reaches(first, JobState::Completed)); // this service honours idempotency keys
        rig.restart(false);
        Job lost = sampleJobIn(JobState::Unconfirmed);
        lost.service = rig.address();
        lost.submittedAt = QDateTime::currentDateTimeUtc();
        lost.firstSubmittedAt = lost.submittedAt;
        lost.outputPath = rig.folder.filePath(u"results/lost.mp4"_s);
        rig.storeJob(lost);
        rig.enterKey(key);
        const int posts = rig.service.count(kPost);
        rig.restart();
        QSignalSpy settled(&rig.runner(), &JobRunner::settled);
        QVERIFY(settled.wait(kTestTimeoutMs));
        const bool isSame = key == u"test-key";
        QCOMPARE(rig.service.count(kPost), posts + (isSame ? 1 : 0));
        QCOMPARE(toString(rig.store().state(lost.id)),
                 toString(isSame ? JobState::Completed : JobState::Unconfirmed));
    }

    void anOldPostIsNotSentAgainByItself_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("later");
        QTest::addColumn<bool>("isSentAgain");
        QTest::newRow("a little later") << std::chrono::milliseconds(10min) << true;
        QTest::newRow("two hours later") << std::chrono::milliseconds(2h) << false;
        QTest::newRow("two hours earlier, by the clock") << std::chrono::milliseconds(-2h) << false;
    }
    void anOldPostIsNotSentAgainByItself()
    {
        QFETCH(const std::chrono::milliseconds, later);
        QFETCH(const bool, isSentAgain);
        Rig rig;
        loseTheAnswer(rig);
        const QUuid first = unconfirmedJob(rig);
        QVERIFY(rig.runner().sendAgain(first).has_value());
        QVERIFY(rig.reaches(first, JobState::Completed)); // this service honours idempotency keys
        const int posts = rig.service.count(kPost);
        rig.service.order(kPost, hanging());
        const QUuid old = rig.submit();
        QTRY_COMPARE(rig.service.count(kPost), posts + 1);
        rig.shiftClock(later);
        rig.restart();
        QSignalSpy settled(&rig.runner(), &JobRunner::settled);
        QVERIFY(settled.wait(kTestTimeoutMs));
        QCOMPARE(toString(rig.store().state(old)),
                 toString(isSentAgain ? JobState::Completed : JobState::Unconfirmed));
        QCOMPARE(rig.service.count(kPost), posts + (isSentAgain ? 2 : 1));
    }
};

QTEST_GUILESS_MAIN(RecoveryTest)
#include "tst_recovery.moc"
