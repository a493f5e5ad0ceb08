// Tests two processes sharing one store; this program starts itself as the other process.
#include "jobs/rig.h"

#include "jobs/samplejob.h"
#include "jobs/store/jobtable.h"
#include "support/testtimeout.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSqlQuery>
#include <QTest>

#include <cstdio>
#include <ctime>

using namespace retalk;
using namespace retalk::test;

namespace {

using namespace Qt::StringLiterals;

const QByteArray kPost = "POST /v1/videos/generations";

void say(const QByteArray &line)
{
    std::fputs(line.constData(), stdout);
    std::fputs("\n", stdout);
    std::fflush(stdout);
}

/// Leases a job, takes it to where its task is known, and quits, like `generate --no-wait`.
int submitAndEnd(JobStore &store, const QUuid &id, const QString &taskId)
{
    if (!store.acquireLease(id))
        return 1;
    say("leased");
    std::getchar();
    Job job = *store.job(id);
    job.state = JobState::Pending;
    job.body = "{}";
    job.idempotencyKey = u"theirs"_s;
    job.submittedAt = QDateTime::currentDateTimeUtc();
    job.taskId = taskId;
    job.task = sampleTask();
    job.task.id = taskId;
    const auto written = store.update(job);
    return written && *written == JobStore::Update::Written ? 0 : 2;
}

/// Leases every job of the store and keeps running.
int leaseAll(JobStore &store, const QString &path, const QUuid &id)
{
    if (!store.acquireLease(id))
        return 1;
    {
        const auto table = JobTable::open(path);
        QSqlQuery query((*table)->database());
        if (!query.exec(u"INSERT OR IGNORE INTO lease SELECT id, (SELECT process FROM lease) FROM job"_s))
            return 2;
    }
    say("leased");
    std::getchar();
    return 0;
}

int other(const QStringList &arguments)
{
    const auto store = JobStore::open(arguments.value(3));
    if (!store)
        return 3;
    const QUuid id = QUuid::fromString(arguments.value(4));
    return arguments.value(2) == u"submit" ? submitAndEnd(**store, id, arguments.value(5))
                                           : leaseAll(**store, arguments.value(3), id);
}

} // namespace

/// Tests that a process looks at the state another process has left, not at its own cached copy.
class TakeOverTest : public QObject
{
    Q_OBJECT

    static void start(QProcess &process, const QStringList &arguments)
    {
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), QStringList{u"--other"_s} + arguments);
        while (!process.canReadLine() && process.waitForReadyRead(kTestTimeoutMs)) {
        }
        QCOMPARE(process.readLine().trimmed(), QByteArray("leased"));
    }

private Q_SLOTS:
    void neverActsOnWhatAnotherProcessHasSubmitted_data()
    {
        QTest::addColumn<QString>("request");
        for (const char *request :
             {"begin", "cancel", "edit", "move", "remove", "retry", "check", "restored"})
            QTest::newRow(request) << QString::fromLatin1(request);
    }
    void neverActsOnWhatAnotherProcessHasSubmitted()
    {
        QFETCH(const QString, request);
        Rig rig;
        rig.restart(false); // not started, so that only the call below acts
        const QString path = rig.folder.filePath(u"jobs.db"_s);
        const QString taskId = rig.service.addTask(QDateTime::currentDateTimeUtc());
        Job job = sampleJobIn(request == u"restored" ? JobState::Preparing : JobState::Queued);
        job.service = rig.address();
        job.request = rig.request();
        job.outputPath = rig.folder.filePath(u"result.mp4"_s);
        rig.storeJob(job);

        QProcess process;
        start(process, {u"submit"_s, path, job.id.toString(), taskId});
        process.write("\n");
        QVERIFY(process.waitForFinished()); // this process runs no event loop meanwhile, so it doesn't notice
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(toString(rig.store().state(job.id)), toString(job.state)); // its view is outdated

        JobRunner &runner = rig.runner();
        if (request == u"cancel")
            QVERIFY(!runner.cancel(job.id));
        else if (request == u"edit")
            QVERIFY(!runner.edit(job.id, job.request).has_value());
        else if (request == u"move")
            runner.move({job.id}, QUuid::createUuid());
        else if (request == u"remove")
            QVERIFY(!runner.remove(job.id).has_value());
        else if (request == u"retry")
            runner.retry(job.id);
        else if (request == u"check")
            runner.checkWithService(job.id);
        else
            runner.follow(job.id);
        QCOMPARE(rig.job(job.id).taskId, taskId);
        QVERIFY(rig.reaches(job.id, JobState::Completed));
        QCOMPARE(rig.job(job.id).taskId, taskId);
        QCOMPARE(rig.service.count(kPost), 0);
    }

    void aStoredJobThatSomebodyWroteIsReadAgain()
    {
        Rig rig;
        rig.restart(false);
        Job job = sampleJob();
        rig.storeJob(job);
        const Job old = rig.job(job.id);
        job.name = u"written meanwhile"_s;
        rig.storeJob(job);
        QVERIFY(rig.store().acquireLease(job.id));
        const auto stale = rig.store().update(old);
        QVERIFY(stale.has_value());
        QVERIFY(*stale == JobStore::Update::Stale);
        QCOMPARE(rig.job(job.id).name, job.name);
        const auto written = rig.store().update(rig.job(job.id));
        QVERIFY(written.has_value() && *written == JobStore::Update::Written);
    }

    void aSecondWindowLeavesManyForeignJobsAlone()
    {
        Rig rig;
        const QString path = rig.folder.filePath(u"many/jobs.db"_s);
        QVERIFY(QDir().mkpath(rig.folder.filePath(u"many"_s)));
        QList<Job> jobs;
        for (int i = 0; i < 20'000; ++i) {
            jobs.append(sampleJob(u"job %1"_s.arg(i), i));
            jobs.last().outputPath = u"/tmp/%1.mp4"_s.arg(i);
        }
        QVERIFY(JobTable::fill(path, jobs).has_value());
        QProcess process;
        start(process, {u"lease"_s, path, jobs.first().id.toString()});

        QElapsedTimer timer;
        timer.start();
        const auto store = std::move(*JobStore::open(path));
        const qint64 opened = timer.restart();
        const auto secrets = makeMemoryStore();
        HttpTransport transport;
        const SystemClock clock;
        JobRunner runner({.store = store.get(),
                          .settings = &rig.settings(),
                          .secrets = secrets.get(),
                          .local = nullptr,
                          .transport = &transport,
                          .clock = &clock});
        const qint64 made = timer.restart();
        // In processor time, so that other load doesn't matter.
        const auto spentMs = [] {
            return qint64(std::clock()) * 1000 / CLOCKS_PER_SEC;
        };
        const qint64 before = spentMs();
        runner.start();
        const qint64 started = spentMs() - before;
        qInfo() << "20,000 jobs of another process: open" << opened << "ms, runner" << made << "ms, start()"
                << started << "ms";
        QVERIFY2(started < 500, qPrintable(QString::number(started)));
        for (const Job &job : std::as_const(jobs))
            QVERIFY(store->state(job.id) == JobState::Queued);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
    }
};

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == u"--other")
        return other(app.arguments());
    TakeOverTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_takeover.moc"
