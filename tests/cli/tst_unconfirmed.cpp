#include "cli/calls.h"
#include "cli/exitcode.h"
#include "cli/program.h"

#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace retalk;
using namespace retalk::test;

namespace {

using namespace Qt::StringLiterals;

/// An unconfirmed job in the program's list, with the id to use in commands.
struct Unconfirmed
{
    Unconfirmed(const ScriptedService &service, Program &program)
    {
        Job job =
            earlierJob(service, JobState::Unconfirmed, {}, program.home.filePath(QStringLiteral("r.mp4")));
        job.error = Error{.kind = ErrorKind::OutcomeUnknown, .message = QStringLiteral("no answer came")};
        program.storeJob(job);
        id = job.id.toString(QUuid::WithoutBraces);
        output = job.outputPath;
    }
    QString id;
    QString output;
};

} // namespace

/// Tests what can be done on the command line about a job whose submission was never answered.
class UnconfirmedTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingUnconfirmedIsSaid()
    {
        Program program;
        QCOMPARE(program.run({u"unconfirmed"_s}), int(ExitDone));
        QVERIFY2(program.errors.contains("No job is unconfirmed."), program.errors.constData());
        QCOMPARE(program.run({u"unconfirmed"_s, u"--json"_s}), int(ExitDone));
        QVERIFY(program.output.isEmpty() && program.errors.isEmpty());
    }

    void listsTheTasksThatMayBeTheJob()
    {
        ScriptedService service;
        Program program;
        const Unconfirmed job(service, program);
        const QString first = service.addTask(QDateTime::currentDateTimeUtc());
        const QString second = service.addTask(QDateTime::currentDateTimeUtc());
        service.addTask(QDateTime::currentDateTimeUtc().addDays(-3)); // too old to match
        QCOMPARE(program.run({u"unconfirmed"_s, u"--json"_s}), int(ExitDone));
        QCOMPARE(program.eventNames(), QStringList{u"unconfirmed"_s});
        const QJsonObject event = program.event(u"unconfirmed"_s);
        QCOMPARE(event[u"job"].toString(), job.id);
        QCOMPARE(event[u"asked"], QJsonValue(true));
        QCOMPARE(event[u"service"].toString(), service.base().toString());
        QStringList candidates;
        for (const auto candidate : event[u"candidates"].toArray()) {
            candidates.append(candidate[u"task_id"].toString());
            QCOMPARE(candidate[u"status"].toString(), u"processing"_s);
        }
        candidates.sort();
        QCOMPARE(candidates, QStringList({first, second}));
        QCOMPARE(program.run({u"unconfirmed"_s}), int(ExitDone));
        for (const QString &text : {job.id.left(8), first, second})
            QVERIFY2(program.output.contains(text.toUtf8()), program.output.constData());
        for (const char *command : {"retalk adopt ", "retalk send-again ", "retalk forget "})
            QVERIFY2(program.errors.contains(command), program.errors.constData());
        QCOMPARE(service.count(kPost), 0);
    }

    void saysSoWhenTheServiceCouldNotBeAsked()
    {
        ScriptedService service;
        service.order("GET /v1/tasks?", refusal(503, "down", "server_error"), 1000);
        Program program;
        const Unconfirmed job(service, program);
        QCOMPARE(program.run({u"unconfirmed"_s, u"--json"_s}, 120), int(ExitNetwork));
        const QJsonObject event = program.event(u"unconfirmed"_s);
        QCOMPARE(event[u"job"].toString(), job.id);
        QCOMPARE(event[u"asked"], QJsonValue(false));
        QVERIFY(!event[u"message"].toString().isEmpty());
        QVERIFY(event[u"candidates"].toArray().isEmpty());
        QCOMPARE(program.run({u"unconfirmed"_s}, 120), int(ExitNetwork));
        QVERIFY2(program.errors.contains("couldn't be asked"), program.errors.constData());
        QVERIFY2(!program.errors.contains("lists no task"), program.errors.constData());
    }

    /// Nor does the command promise a retry that nothing would carry out.
    void aListThatCannotBeWrittenIsNotCalledAnotherRetalks()
    {
        ScriptedService service;
        Program program;
        const Unconfirmed job(service, program);
        const QString name = u"locker"_s;
        {
            QSqlDatabase locker = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            locker.setDatabaseName(program.home.filePath(u"XDG_DATA_HOME/retalk/jobs.db"_s));
            QVERIFY(locker.open());
            QSqlQuery query(locker);
            QVERIFY(query.exec(u"BEGIN IMMEDIATE"_s));
            QCOMPARE(program.run({u"unconfirmed"_s, u"--json"_s}), int(ExitInputRefused));
            const QString message = program.event(u"unconfirmed"_s)[u"message"].toString();
            QVERIFY2(message.contains(u"disk isn't full"_s), qPrintable(message));
            for (const QStringList &command :
                 {QStringList{u"adopt"_s, job.id, u"task-1"_s}, QStringList{u"send-again"_s, job.id},
                  QStringList{u"forget"_s, job.id}}) {
                QCOMPARE(program.run(command), int(ExitInputRefused));
                QVERIFY2(program.errors.contains("disk isn't full"), program.errors.constData());
                QVERIFY2(!program.errors.contains("Waiting"), program.errors.constData());
            }
            QVERIFY(query.exec(u"COMMIT"_s));
        }
        QSqlDatabase::removeDatabase(name);
        QCOMPARE(service.count({}), 0);
    }

    void aTaskIsAdoptedAndDownloaded()
    {
        ScriptedService service;
        service.setPolls(1);
        Program program;
        const Unconfirmed job(service, program);
        const QString task = service.addTask(QDateTime::currentDateTimeUtc());
        QCOMPARE(program.run({u"adopt"_s, job.id.left(6), task, u"--json"_s}), int(ExitDone));
        QCOMPARE(program.event(u"completed"_s)[u"task_id"].toString(), task);
        QCOMPARE(contentOf(job.output), service.video());
        QCOMPARE(service.count(kPost), 0);
        // no longer unconfirmed
        QCOMPARE(program.run({u"adopt"_s, job.id, task}), int(ExitInputRefused));
        QVERIFY(!program.errors.isEmpty());
    }

    void adoptingNeedNotWait()
    {
        ScriptedService service;
        service.setPolls(1'000'000);
        Program program;
        const Unconfirmed job(service, program);
        const QString task = service.addTask(QDateTime::currentDateTimeUtc());
        QCOMPARE(program.run({u"adopt"_s, job.id, task, u"--no-wait"_s}), int(ExitDone));
        QCOMPARE(program.jobs().first()[u"task_id"].toString(), task);
    }

    void tellsProgramsWhatItSubmitsAgain()
    {
        ScriptedService service;
        service.setPolls(1);
        Program program;
        const Unconfirmed job(service, program);
        QCOMPARE(program.run({u"send-again"_s, job.id, u"--json"_s}), int(ExitDone));
        QVERIFY2(program.errors.isEmpty(), program.errors.constData());
        const QStringList names = program.eventNames();
        QVERIFY2(names.startsWith(u"queued"_s) && names.endsWith(u"completed"_s), program.output.constData());
        QCOMPARE(names.count(u"submitted"_s), 1);
        for (const QJsonObject &event : program.events())
            QCOMPARE(event[u"job"].toString(), job.id);
        const QJsonObject completed = program.event(u"completed"_s);
        QCOMPARE(completed[u"output"].toString(), job.output);
        QCOMPARE(completed[u"task_id"], program.event(u"submitted"_s)[u"task_id"]);
        QCOMPARE(program.undocumented(), QStringList());
        // Submitted once, with the original key, so that a service that has the job recognizes it.
        const QList<SeenRequest> posts = service.seen(kPost);
        QCOMPARE(posts.size(), 1);
        QCOMPARE(posts.first().header("idempotency-key"), QByteArray("retalk-0123456789abcdef"));
        QCOMPARE(contentOf(job.output), service.video());
        // No longer unconfirmed.
        QCOMPARE(program.run({u"send-again"_s, job.id, u"--json"_s}), int(ExitInputRefused));
        QVERIFY(!program.event(u"failed"_s)[u"message"].toString().isEmpty());
        QCOMPARE(service.count(kPost), 1);
    }

    void aTaskOfAnotherJobIsRefused()
    {
        ScriptedService service;
        Program program;
        const Unconfirmed job(service, program);
        const QString task = service.addTask(QDateTime::currentDateTimeUtc());
        program.storeJob(earlierJob(service, JobState::Pending, task, program.home.filePath(u"other.mp4"_s)));
        QCOMPARE(program.run({u"adopt"_s, job.id, task, u"--json"_s}), int(ExitInputRefused));
        QVERIFY(!program.event(u"failed"_s)[u"message"].toString().isEmpty());
        for (const QJsonObject &row : program.jobs()) {
            if (row[u"job"].toString() == job.id)
                QCOMPARE(row[u"state"].toString(), u"unconfirmed"_s);
        }
    }

    void sendingAgainUsesTheSameKey()
    {
        ScriptedService service;
        service.setPolls(1);
        Program program;
        const Unconfirmed job(service, program);
        QCOMPARE(program.run({u"send-again"_s, job.id.left(6)}), int(ExitDone));
        QCOMPARE(contentOf(job.output), service.video());
        QCOMPARE(service.count(kPost), 1);
        QCOMPARE(service.seen(kPost).first().header("idempotency-key"),
                 QByteArray("retalk-0123456789abcdef"));
        QCOMPARE(program.run({u"send-again"_s, job.id}), int(ExitInputRefused));
        QCOMPARE(service.count(kPost), 1);
    }

    void aJobIsGivenUp()
    {
        ScriptedService service;
        Program program;
        const Unconfirmed job(service, program);
        QCOMPARE(program.run({u"forget"_s, job.id.left(6), u"--json"_s}), int(ExitDone));
        QCOMPARE(program.event(u"forgotten"_s)[u"job"].toString(), job.id);
        QCOMPARE(program.jobs().first()[u"state"].toString(), u"cancelled"_s);
        QCOMPARE(program.run({u"forget"_s, job.id}), int(ExitInputRefused));
        QCOMPARE(program.run({u"resume"_s}), int(ExitDone));
        QCOMPARE(service.count({}), 0);
    }
};

QTEST_GUILESS_MAIN(UnconfirmedTest)
#include "tst_unconfirmed.moc"
