// Tests several processes sharing one store; this program starts itself as the other processes.
#include "jobs/store/jobstore.h"
#include "jobs/store/markchange.h"
#include "support/testtimeout.h"

#include "jobs/samplejob.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace retalk;

namespace {

using namespace Qt::StringLiterals;

void say(const QByteArray &line)
{
    std::fputs(line.constData(), stdout);
    std::fputs("\n", stdout);
    std::fflush(stdout);
}

/// Runs as the other process: does what it's asked to, reports it, and if it must stay, waits for its input
/// to close.
int other(const QStringList &arguments)
{
    auto opened = JobStore::open(arguments.value(3));
    if (!opened)
        return 1;
    JobStore &store = **opened;
    const QString what = arguments.value(2);
    const QUuid id = QUuid::fromString(arguments.value(4));
    if (what == u"save") {
        for (int i = 0;; ++i) {
            const Job job = sampleJob(u"job %1"_s.arg(i));
            if (!store.save(job))
                return 1;
            say(job.id.toByteArray());
        }
    }
    if (what == u"rename") {
        Job job = *store.job(id);
        job.name = u"renamed elsewhere"_s;
        return store.save(job) ? 0 : 1;
    }
    if (what == u"mark")
        return changeMarks(&store, {id}, [](JobMarks &marks) { marks.note = u"from elsewhere"_s; }) ? 0 : 1;
    if (what == u"add") {
        Job job = sampleJob(u"from elsewhere"_s);
        job.id = id;
        return store.save(job) ? 0 : 1;
    }
    if (what == u"remove")
        return store.remove(id) ? 0 : 1;
    if (what == u"lease") {
        say(store.acquireLease(id) ? "leased" : "refused");
        std::getchar();
        return 0;
    }
    return 1;
}

} // namespace

class SharedStoreTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    QString path() const
    {
        return m_directory.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".db"_s);
    }
    std::unique_ptr<JobStore> open() const { return std::move(*JobStore::open(path())); }
    void start(QProcess &process, const QString &what, const QUuid &id = {}) const
    {
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), {u"--other"_s, what, path(), id.toString()});
        QVERIFY(process.waitForStarted());
    }
    void run(const QString &what, const QUuid &id) const
    {
        QProcess process;
        start(process, what, id);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
    }
    static QByteArray line(QProcess &process)
    {
        while (!process.canReadLine()) {
            if (!process.waitForReadyRead(kTestTimeoutMs))
                return {};
        }
        return process.readLine().trimmed();
    }

private Q_SLOTS:
    void seesWhatAnotherProcessDoes()
    {
        const auto store = open();
        const Job mine = sampleJob();
        QVERIFY(store->save(mine).has_value());
        QSignalSpy added(store.get(), &JobStore::added);
        QSignalSpy changed(store.get(), &JobStore::changed);
        QSignalSpy removed(store.get(), &JobStore::removed);

        const QUuid theirs = QUuid::createUuid();
        run(u"add"_s, theirs);
        QVERIFY(added.wait(kTestTimeoutMs));
        QCOMPARE(added.first().first().toUuid(), theirs);
        QCOMPARE(store->job(theirs)->name, u"from elsewhere"_s);
        QCOMPARE(store->count(), 2);

        run(u"rename"_s, mine.id);
        QVERIFY(changed.wait(kTestTimeoutMs));
        QCOMPARE(changed.first().first().toUuid(), mine.id);
        QCOMPARE(store->job(mine.id)->name, u"renamed elsewhere"_s);

        run(u"remove"_s, mine.id);
        QVERIFY(removed.wait(kTestTimeoutMs));
        QVERIFY(!store->job(mine.id));
        QCOMPARE(store->count(), 1);
        QCOMPARE(added.size(), 1);
        QCOMPARE(changed.size(), 1);
    }

    void aChangeThatCouldNotBeReadIsReadAtTheNextLook()
    {
        const auto store = open();
        const Job job = sampleJob();
        QVERIFY(store->save(job).has_value());
        store->lookForChanges();
        // Uses the store's own connection, which sees only the other process's write as a change.
        const auto sql = [this](const QString &statement) {
            const QStringList names = QSqlDatabase::connectionNames();
            for (const QString &name : names) {
                const QSqlDatabase database = QSqlDatabase::database(name, false);
                if (database.databaseName() == path())
                    return QSqlQuery(database).exec(statement);
            }
            return false;
        };
        QSignalSpy changed(store.get(), &JobStore::changed);
        run(u"rename"_s, job.id);
        QVERIFY(sql(u"ALTER TABLE removed RENAME TO hidden"_s));
        store->lookForChanges();
        QCOMPARE(changed.size(), 0);
        QVERIFY(sql(u"ALTER TABLE hidden RENAME TO removed"_s));
        store->lookForChanges();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(store->job(job.id)->name, u"renamed elsewhere"_s);
    }

    /// A lease taken or released by another process isn't a change to the job.
    void saysThatSomebodyElseHasWritten()
    {
        const auto store = open();
        const Job job = sampleJob();
        QVERIFY(store->save(job).has_value());
        store->lookForChanges();
        QSignalSpy elsewhere(store.get(), &JobStore::changedElsewhere);
        QSignalSpy changed(store.get(), &JobStore::changed);
        QVERIFY(store->acquireLease(QUuid::createUuid()));
        store->lookForChanges();
        QCOMPARE(elsewhere.size(), 0); // written by this process
        QProcess process;
        start(process, u"lease"_s, job.id);
        QCOMPARE(line(process), QByteArray("leased"));
        QTRY_VERIFY(!elsewhere.isEmpty());
        store->lookForChanges();
        elsewhere.clear();
        QVERIFY(store->leasedElsewhere().contains(job.id));
        process.closeWriteChannel(); // it quits and releases the lease
        QVERIFY(process.waitForFinished());
        QTRY_VERIFY(!elsewhere.isEmpty());
        QCOMPARE(changed.size(), 0);
    }

    void marksOfTwoProcessesMeet()
    {
        const auto store = open();
        const Job job = sampleJob();
        QVERIFY(store->save(job).has_value());
        QVERIFY(store->acquireLease(job.id));
        Job next = *store->job(job.id);
        JobMarks mine = next.marks;
        QSignalSpy changed(store.get(), &JobStore::changed);
        run(u"mark"_s, job.id); // while this process works on the job
        next.attempts = 3;
        QVERIFY(store->update(next).value() == JobStore::Update::Written);
        QCOMPARE(store->job(job.id)->marks.note, u"from elsewhere"_s);
        QCOMPARE(store->find({.text = u"elsewhere"_s}), QList<QUuid>{job.id});
        mine.isStarred = true;
        QCOMPARE(store->mark({{job.id, mine}}).value(), QList<QUuid>{job.id}); // mine is outdated
        QVERIFY(
            changeMarks(store.get(), {job.id}, [](JobMarks &marks) { marks.isStarred = true; }).has_value());
        QCOMPARE(store->job(job.id)->marks.note, u"from elsewhere"_s);
        QVERIFY(store->job(job.id)->marks.isStarred);

        const Job other = sampleJob(u"other"_s);
        QVERIFY(store->save(other).has_value());
        changed.clear();
        run(u"mark"_s, other.id);
        QTRY_COMPARE(changed.size(), 1); // reported like any other change
        QCOMPARE(store->job(other.id)->marks.note, u"from elsewhere"_s);
    }

    void ownWritesAreNotReportedTwice()
    {
        const auto store = open();
        Job job = sampleJob();
        QVERIFY(store->save(job).has_value());
        QSignalSpy added(store.get(), &JobStore::added);
        QSignalSpy changed(store.get(), &JobStore::changed);
        run(u"add"_s, QUuid::createUuid());
        job.name = u"mine again"_s;
        QVERIFY(store->save(job).has_value());
        QVERIFY(added.wait(kTestTimeoutMs));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(added.size(), 1);
    }

    void losesNothingThatWasSavedBeforeAKill()
    {
        QProcess process;
        start(process, u"save"_s);
        QList<QByteArray> saved;
        while (saved.size() < 50)
            saved.append(line(process));
        process.kill();
        QVERIFY(process.waitForFinished());
        for (const QByteArray &more : process.readAllStandardOutput().split('\n')) {
            if (more.size() == saved.first().size())
                saved.append(more);
        }
        const auto store = open();
        QVERIFY(store->damagedFilePath().isEmpty());
        for (const QByteArray &id : saved)
            QVERIFY(store->job(QUuid::fromString(QString::fromLatin1(id))).has_value());
    }

    void onlyOneProcessMayActOnAJob()
    {
        const auto store = open();
        const Job job = sampleJob();
        QVERIFY(store->save(job).has_value());
        QProcess process;
        start(process, u"lease"_s, job.id);
        QCOMPARE(line(process), QByteArray("leased"));
        QVERIFY(!store->acquireLease(job.id));
        QVERIFY(store->update(job).value() == JobStore::Update::NotOurs);

        // A stopped process keeps its leases: it could wake up and submit.
        QCOMPARE(::kill(pid_t(process.processId()), SIGSTOP), 0);
        QVERIFY(!store->acquireLease(job.id));
        QCOMPARE(::kill(pid_t(process.processId()), SIGCONT), 0);

        process.closeWriteChannel(); // it quits normally and releases the lease
        QVERIFY(process.waitForFinished());
        QVERIFY(store->acquireLease(job.id));
        QVERIFY(store->acquireLease(job.id));

        QProcess second;
        start(second, u"lease"_s, job.id);
        QCOMPARE(line(second), QByteArray("refused"));
        store->releaseLease(job.id);
        second.closeWriteChannel();
        QVERIFY(second.waitForFinished());
        run(u"rename"_s, job.id);
    }

    void aKilledProcessLosesItsLeases()
    {
        const auto store = open();
        const Job job = sampleJob();
        QVERIFY(store->save(job).has_value());
        QProcess process;
        start(process, u"lease"_s, job.id);
        QCOMPARE(line(process), QByteArray("leased"));
        process.kill();
        QVERIFY(process.waitForFinished());
        QVERIFY(store->acquireLease(job.id));
    }

    void manyProcessesMayOpenANewStoreAtOnce()
    {
        std::vector<std::unique_ptr<QProcess>> processes;
        for (int i = 0; i < 4; ++i) {
            processes.push_back(std::make_unique<QProcess>());
            start(*processes.back(), u"add"_s, QUuid::createUuid());
        }
        for (const auto &process : processes) {
            QVERIFY(process->waitForFinished());
            QCOMPARE(process->exitCode(), 0);
        }
        QCOMPARE(open()->count(), 4);
    }
};

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == u"--other")
        return other(app.arguments());
    SharedStoreTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_sharedstore.moc"
