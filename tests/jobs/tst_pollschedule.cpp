#include "jobs/runner/pollschedule.h"

#include "jobs/samplejob.h"
#include "jobs/scriptedservice.h"
#include "jobs/testalarm.h"
#include "secrets/secretstore.h"
#include "support/answer.h"

#include "net/httptransport.h"
#include "support/testtimeout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace retalk;
using namespace retalk::test;
using namespace std::chrono_literals;

namespace {

using namespace Qt::StringLiterals;

const QByteArray kBatch = "POST /v1/tasks/batch";
const QByteArray kSingle = "GET /v1/tasks/";

} // namespace

/// Tests when each task is polled, with a simulated clock.
class PollScheduleTest : public QObject
{
    Q_OBJECT

    struct Bench
    {
        ScriptedService service;
        std::unique_ptr<SecretStore> secrets = makeMemoryStore();
        HttpTransport transport{{.longestHeldPause = 10ms}};
        ServiceDirectory services{secrets.get(), nullptr, &transport};
        TestAlarm *alarm = new TestAlarm; // owned by the schedule
        // The service is on this computer, where polling is free; poll it like a remote one.
        Pace pace{.loopbackPoll = 5s, .requestGap = 5s};
        PollSchedule schedule{&services, pace, std::unique_ptr<Alarm>(alarm)};
        ServiceAddress address{ServiceKind::Custom, service.base(), service.base()};
        QHash<QUuid, QString> tasks;
        QList<std::pair<qint64, QByteArray>> requests; ///< when, and the method and path

        Bench()
        {
            Answer<void> answer;
            secrets->write(service.base().host(), u"test-key"_s, secrets.get(), answer.handler());
            answer.arrives();
            service.setPolls(1'000'000);
        }
        void add(int jobs)
        {
            for (int i = 0; i < jobs; ++i)
                tasks.insert(QUuid::createUuid(), service.addTask(QDateTime::currentDateTimeUtc()));
        }
        void askAll(std::chrono::milliseconds delay)
        {
            for (auto job = tasks.cbegin(); job != tasks.cend(); ++job)
                schedule.ask(job.key(), address, job.value(), delay);
        }
        /// Advances the time to `untilMs`, waiting for all answers before each step.
        void run(qint64 untilMs)
        {
            while (alarm->nowMs() < untilMs) {
                alarm->passUntil(untilMs);
                const int before = int(requests.size());
                if (!QTest::qWaitFor([this] { return schedule.underWay() == 0; }, kTestTimeoutMs))
                    qFatal("no answer");
                const auto seen = service.seen({});
                for (qsizetype i = before; i < seen.size(); ++i)
                    requests.append({alarm->nowMs(), seen[i].method + ' ' + seen[i].target});
            }
        }
        /// Returns the highest number of requests within any `ms` milliseconds.
        int most(qint64 ms) const
        {
            int most = 0;
            for (const auto &first : requests) {
                most = std::max(most,
                                int(std::count_if(requests.cbegin(), requests.cend(), [&](const auto &other) {
                                    return other.first >= first.first && other.first < first.first + ms;
                                })));
            }
            return most;
        }
    };

private Q_SLOTS:
    void manyJobsShareARequestEveryFewSeconds()
    {
        Bench bench;
        bench.add(200);
        QHash<QUuid, int> answers;
        connect(&bench.schedule, &PollSchedule::answered, this,
                [&](const QUuid &job, const Expected<Task> &task) {
                    QVERIFY(task.has_value());
                    ++answers[job];
                    bench.schedule.ask(job, bench.address, bench.tasks[job], 10s);
                });
        bench.askAll(0ms);
        bench.run(120'000);
        QCOMPARE(bench.most(5'000), 1);
        QCOMPARE(answers.size(), 200); // every job is polled
        const auto [least, most] = std::minmax_element(answers.cbegin(), answers.cend());
        QVERIFY(*least >= 4);
        QVERIFY(*most <= *least + 2);
        for (const auto &[at, route] : bench.requests)
            QVERIFY(route.startsWith(kBatch));
    }

    void withoutABatchReadTheRequestsAreSpread()
    {
        Bench bench;
        bench.add(100);
        bench.service.order(kBatch, jsonReply(404, R"({"error":{"code":404,"message":"no route"}})"), 1000);
        QSet<QUuid> answered;
        connect(&bench.schedule, &PollSchedule::answered, this,
                [&](const QUuid &job, const Expected<Task> &task) {
                    QVERIFY(task.has_value());
                    answered.insert(job);
                    bench.schedule.ask(job, bench.address, bench.tasks[job], 5s);
                });
        bench.askAll(0ms);
        bench.run(30'000);
        QCOMPARE(answered.size(), 100);
        QCOMPARE(bench.service.count(kBatch), 1);
        QVERIFY(bench.most(1'000) <= 22); // 100 in 5 s
        QVERIFY(bench.service.count(kSingle) >= 300);
    }

    void aBatchReadThatStumblesIsDoneWithout_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("400") << 400;
        QTest::newRow("403") << 403;
        QTest::newRow("405") << 405;
        QTest::newRow("500 each time") << 500;
    }
    void aBatchReadThatStumblesIsDoneWithout()
    {
        QFETCH(int, status);
        Bench bench;
        bench.add(2);
        bench.service.order(kBatch, jsonReply(status, "{}"), 1000);
        QSet<QUuid> answered;
        connect(&bench.schedule, &PollSchedule::answered, this,
                [&](const QUuid &job, const Expected<Task> &task) {
                    if (task)
                        answered.insert(job);
                    else
                        bench.schedule.ask(job, bench.address, bench.tasks[job], 10s);
                });
        bench.askAll(0ms);
        bench.run(120'000);
        QCOMPARE(answered.size(), 2);
    }

    void aTaskThatABatchLeavesOutIsAskedForAlone()
    {
        Bench bench;
        bench.add(2);
        const QUuid stranger = QUuid::createUuid();
        bench.tasks.insert(stranger, u"task-of-nobody"_s);
        QHash<QUuid, QString> kinds;
        connect(&bench.schedule, &PollSchedule::answered, this,
                [&](const QUuid &job, const Expected<Task> &task) {
                    kinds.insert(job, task ? QString() : toString(task.error().kind));
                });
        bench.askAll(0ms);
        bench.run(20'000);
        QCOMPARE(kinds.size(), 3);
        QCOMPARE(kinds.value(stranger), toString(ErrorKind::NotFound));
        QCOMPARE(bench.service.count(kBatch), 1);
        QCOMPARE(bench.service.count(kSingle), 1);
        QCOMPARE(bench.most(5'000), 1);
    }

    void aTaskIsNotAskedForEarlierThanItsShortestInterval()
    {
        Bench bench;
        bench.add(2);
        const QList<QUuid> jobs = bench.tasks.keys();
        QHash<QUuid, QList<qint64>> times;
        connect(&bench.schedule, &PollSchedule::answered, this,
                [&](const QUuid &job, const Expected<Task> &) {
                    times[job].append(bench.alarm->nowMs());
                    bench.schedule.ask(job, bench.address, bench.tasks[job], job == jobs[0] ? 8s : 9s);
                });
        bench.schedule.ask(jobs[0], bench.address, bench.tasks[jobs[0]], 0ms);
        bench.schedule.ask(jobs[1], bench.address, bench.tasks[jobs[1]], 7s);
        bench.run(120'000);
        for (const QUuid &job : jobs) {
            QVERIFY(times[job].size() >= 6);
            for (qsizetype i = 1; i < times[job].size(); ++i)
                QVERIFY2(times[job][i] - times[job][i - 1] >= 8'000,
                         qPrintable(QString::number(times[job][i] - times[job][i - 1])));
        }
    }

    void whatIsDroppedIsNotAsked()
    {
        Bench bench;
        bench.add(3);
        QSignalSpy answered(&bench.schedule, &PollSchedule::answered);
        bench.askAll(1s);
        for (auto job = bench.tasks.cbegin(); job != bench.tasks.cend(); ++job)
            bench.schedule.drop(job.key());
        bench.run(20'000);
        QCOMPARE(answered.size(), 0);
        QCOMPARE(bench.service.count({}), 0);
    }
};

QTEST_GUILESS_MAIN(PollScheduleTest)
#include "tst_pollschedule.moc"
