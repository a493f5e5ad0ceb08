#include "jobs/runner/pollschedule.h"

#include "jobs/model/transition.h"
#include "jobs/samplejob.h"
#include "jobs/testalarm.h"
#include "secrets/secretstore.h"
#include "support/answer.h"

#include "net/httptransport.h"

#include <QEventLoop>
#include <QFile>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

#include <malloc.h>

using namespace retalk;
using namespace retalk::test;
using namespace std::chrono_literals;

namespace {

using namespace Qt::StringLiterals;

constexpr int kJobs = 200;
/// AddressSanitizer holds back freed memory to detect use after free.
#ifdef RETALK_SANITIZED
constexpr bool kIsSanitized = true;
#else
constexpr bool kIsSanitized = false;
#endif
constexpr qint64 kDayMs = 24 * 3'600'000;
constexpr qint64 kWarmUpMs = 2 * 3'600'000;

/// Answers batch requests and keeps no records, so that only the schedule uses memory.
class BatchService : public QTcpServer
{
    Q_OBJECT
public:
    BatchService()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(*socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("cannot listen");
    }
    int requests() const { return m_requests.loadRelaxed(); }
    int others() const { return m_others.loadRelaxed(); }

private:
    void read(QTcpSocket &socket)
    {
        QByteArray request = socket.property("request").toByteArray() + socket.readAll();
        const qsizetype head = request.indexOf("\r\n\r\n");
        const qsizetype length = request.toLower().indexOf("content-length:");
        qsizetype bytes = 0;
        if (head > 0 && length > 0)
            bytes =
                request.mid(length + 15, request.indexOf('\r', length) - length - 15).trimmed().toLongLong();
        if (head < 0 || request.size() < head + 4 + bytes) {
            socket.setProperty("request", request);
            return;
        }
        socket.setProperty("request", QByteArray());
        ++m_requests;
        if (!request.startsWith("POST /v1/tasks/batch "))
            ++m_others;
        QJsonArray tasks;
        for (const auto id :
             QJsonDocument::fromJson(request.mid(head + 4, bytes)).object()[u"task_ids"].toArray())
            tasks.append(QJsonObject{{u"id"_s, id}, {u"status"_s, u"processing"_s}, {u"progress"_s, 40}});
        const QByteArray body = QJsonDocument(QJsonObject{{u"data"_s, tasks}}).toJson(QJsonDocument::Compact);
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
                     QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    QAtomicInt m_requests = 0;
    QAtomicInt m_others = 0;
};

/// Returns the memory that this process has written to, in bytes. Clean library pages don't count: they are
/// reported as private whenever no other process maps the library.
qint64 privateBytes()
{
    ::malloc_trim(0);
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    qint64 bytes = 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Private_Dirty:") || line.startsWith("Swap:"))
            bytes += line.mid(line.indexOf(':') + 1).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return bytes;
}

} // namespace

/// Polls for 200 jobs over a simulated day.
class PollDayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoHundredJobsAreWaitedForForADay()
    {
        QThread thread;
        auto *service = new BatchService;
        service->moveToThread(&thread);
        connect(&thread, &QThread::finished, service, &QObject::deleteLater);
        thread.start();
        const auto stop = qScopeGuard([&thread] {
            thread.quit();
            thread.wait();
        });

        const QUrl base(u"http://127.0.0.1:%1"_s.arg(service->serverPort()));
        const ServiceAddress address{ServiceKind::Custom, base, base};
        const auto secrets = makeMemoryStore();
        Answer<void> written;
        secrets->write(base.host(), u"key"_s, secrets.get(), written.handler());
        QVERIFY(written.arrives());
        HttpTransport transport;
        ServiceDirectory services(secrets.get(), nullptr, &transport);
        auto *alarm = new TestAlarm;
        // The service is on this computer, but is polled like a remote one.
        PollSchedule schedule(&services, {.loopbackPoll = 5s}, std::unique_ptr<Alarm>(alarm));

        QEventLoop loop; // not qWaitFor(), which sleeps between rounds
        const QDateTime begin = sampleTime();
        QHash<QUuid, Job> jobs;
        qint64 answers = 0;
        qint64 longestSilenceMs = 0;
        QHash<QUuid, qint64> lastAnswer;
        connect(&schedule, &PollSchedule::answered, this, [&](const QUuid &id, const Expected<Task> &task) {
            QVERIFY(task.has_value());
            Job &job = jobs[id];
            const QDateTime now = begin.addMSecs(alarm->nowMs());
            const Transition next = transition(job, {now, jobevent::TaskSeen{*task}});
            QVERIFY(next.accepted);
            QCOMPARE(next.effects, QList{Effect::PollLater});
            job = next.job;
            ++answers;
            longestSilenceMs = std::max(longestSilenceMs, alarm->nowMs() - lastAnswer.value(id, 0));
            lastAnswer[id] = alarm->nowMs();
            schedule.ask(id, address, job.taskId, pollDelay(job, now, {}));
            if (schedule.underWay() == 0)
                loop.quit();
        });
        for (int i = 0; i < kJobs; ++i) {
            Job job = sampleJobIn(JobState::Processing); // a remote job
            job.taskId = u"task-unified-1775200000-%1"_s.arg(i);
            job.task.id = job.taskId;
            job.task.estimatedTime = 90s;
            jobs.insert(job.id, job);
            schedule.ask(job.id, address, job.taskId, 0ms);
        }

        qint64 warm = 0;
        qint64 largest = 0;
        qint64 nextLookMs = kWarmUpMs;
        QList<qint64> times;
        times.reserve(20'000);
        while (alarm->nowMs() < kDayMs) {
            const int before = service->requests();
            alarm->passUntil(kDayMs);
            if (schedule.underWay() > 0)
                loop.exec();
            QCOMPARE(schedule.underWay(), 0);
            for (int i = before; i < service->requests(); ++i)
                times.append(alarm->nowMs());
            if (alarm->nowMs() >= nextLookMs) {
                const qint64 bytes = privateBytes();
                QVERIFY(bytes > 0);
                warm = warm > 0 ? warm : bytes;
                largest = std::max(largest, bytes);
                nextLookMs += 3'600'000;
            }
        }
        qint64 shortestGapMs = kDayMs;
        for (qsizetype i = 1; i < times.size(); ++i)
            shortestGapMs = std::min(shortestGapMs, times[i] - times[i - 1]);
        qInfo().noquote() << QStringLiteral(
                                 "%1 jobs, 24 h: %2 requests, %3 answers, at least %4 s between two "
                                 "requests, at most %5 s between two answers for one job, memory "
                                 "%6 kB after 2 h, at most %7 kB more until the end")
                                 .arg(kJobs)
                                 .arg(times.size())
                                 .arg(answers)
                                 .arg(double(shortestGapMs) / 1000)
                                 .arg(double(longestSilenceMs) / 1000)
                                 .arg(warm / 1024)
                                 .arg((largest - warm) / 1024);
        QCOMPARE(service->others(), 0);
        QVERIFY(shortestGapMs >= 5'000);
        QVERIFY(times.size() > 15'000);
        QVERIFY(longestSilenceMs <= 30'000);
        if (!kIsSanitized)
            QVERIFY(largest - warm <= 2 * 1024 * 1024);
    }
};

QTEST_GUILESS_MAIN(PollDayTest)
#include "tst_pollday.moc"
