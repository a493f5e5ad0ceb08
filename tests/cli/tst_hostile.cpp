#include "cli/calls.h"
#include "cli/exitcode.h"
#include "cli/program.h"
#include "cli/terminal.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace retalk;
using namespace retalk::test;

namespace {

using namespace Qt::StringLiterals;

/// Renames the terminal window and switches to red.
const QByteArray kEscape = "\\u001b]0;PWNED\\u0007\\u001b[31m\\u009b2J\\r\\n";
/// A key that a service may echo.
const QByteArray kKey = "sk-abcdef0123456789";

bool isClean(const QByteArray &text)
{
    for (const QChar c : QString::fromUtf8(text)) {
        if ((c < u' ' && c != u'\n') || (c >= u'\x7f' && c <= u'\x9f'))
            return false;
    }
    return true;
}

} // namespace

/// Tests that text from services, links and files never acts as a terminal command or shows a key.
class HostileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLinkGivesTheTerminalNoCommand()
    {
        ScriptedService service;
        service.setPolls(1);
        Program program;
        QStringList arguments = generate(service, u"r.mp4"_s);
        arguments[2] = service.base().toString() + u"/%1b%5d0;PWNED%07%1b%5b31m.mp4"_s;
        QCOMPARE(program.run(arguments), int(ExitDone));
        QVERIFY2(isClean(program.output + program.errors), program.errors.toPercentEncoding().constData());
        QCOMPARE(program.run({u"jobs"_s}), int(ExitDone));
        QVERIFY2(isClean(program.output + program.errors), program.output.toPercentEncoding().constData());
    }

    void theServiceGivesTheTerminalNoCommand_data()
    {
        QTest::addColumn<QByteArray>("route");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("status");
        QTest::newRow("task id") << kPost << "{\"id\":\"x" + kEscape + "\",\"status\":\"pending\"}" << 200;
        QTest::newRow("refusal") << kPost
                                 << "{\"error\":{\"code\":\"c" + kEscape + "\",\"message\":\"m" + kEscape +
                                        "\",\"param\":\"p" + kEscape + "\",\"type\":\"t\"}}"
                                 << 400;
        QTest::newRow("failed task")
            << QByteArray("GET /v1/tasks/")
            << "{\"id\":\"task-unified-1775200000-00000001\",\"status\":\"failed\",\"error\":{\"code\":\"c" +
                   kEscape + "\",\"message\":\"m" + kEscape + "\"}}"
            << 200;
    }
    void theServiceGivesTheTerminalNoCommand()
    {
        QFETCH(QByteArray, route);
        QFETCH(QByteArray, answer);
        QFETCH(int, status);
        ScriptedService service;
        service.order(route, jsonReply(status, answer), 1000);
        Program program;
        QVERIFY(program.run(generate(service, u"r.mp4"_s), 90) > 0);
        QVERIFY2(isClean(program.output + program.errors), program.errors.toPercentEncoding().constData());
        QCOMPARE(program.run({u"jobs"_s}), int(ExitDone));
        QVERIFY2(isClean(program.output + program.errors), program.output.toPercentEncoding().constData());
        QCOMPARE(program.run({u"jobs"_s, u"--json"_s}), int(ExitDone));
        QVERIFY2(isClean(program.output), program.output.toPercentEncoding().constData());
    }

    void anEchoedKeyIsMasked()
    {
        ScriptedService service;
        service.setKey(kKey);
        service.order(kPost,
                      jsonReply(400, "{\"error\":{\"code\":\"" + kKey + "\",\"message\":\"bad " + kKey +
                                         "\",\"param\":\"" + kKey + "\",\"request_id\":\"" + kKey +
                                         "\",\"type\":\"invalid_request_error\"}}")
                          .with("x-request-id", kKey),
                      1000);
        Program program;
        program.setKey(QString::fromLatin1(kKey));
        QCOMPARE(program.run(generate(service, u"r.mp4"_s, {u"--json"_s})), int(ExitInputRefused));
        QVERIFY2(!program.output.contains(kKey), program.output.constData());
        QCOMPARE(program.run(generate(service, u"s.mp4"_s, {u"--again"_s})), int(ExitInputRefused));
        QVERIFY2(!(program.output + program.errors).contains(kKey), program.errors.constData());
        for (const auto &option : {QStringList{}, QStringList{u"--json"_s}}) {
            QCOMPARE(program.run(QStringList{u"jobs"_s} + option), int(ExitDone));
            QVERIFY2(!program.output.contains(kKey), program.output.constData());
        }
        int files = 0;
        for (QDirIterator it(program.home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             it.hasNext(); ++files)
            QVERIFY2(!contentOf(it.next()).contains(kKey), qPrintable(it.filePath()));
        QVERIFY(files > 0);
    }

    void pathsStayAsTheyAre()
    {
        ScriptedService service;
        service.setPolls(1);
        Program program;
        const QString name = u"sk-holiday.mp4"_s; // looks like a key but isn't one
        QCOMPARE(program.run(generate(service, name, {u"--json"_s})), int(ExitDone));
        QCOMPARE(program.event(u"completed"_s)[u"output"].toString(), program.home.filePath(name));
        QCOMPARE(program.run(generate(service, name, {u"--again"_s})), int(ExitDone));
        QCOMPARE(QString::fromUtf8(program.output).trimmed(), program.home.filePath(name));
    }

    void jobsHaveTheirServiceStateAndTask()
    {
        ScriptedService service;
        Program program;
        const Job job =
            earlierJob(service, JobState::Completed, u"task-7"_s, program.home.filePath(u"r.mp4"_s));
        program.storeJob(job);
        QCOMPARE(program.run({u"jobs"_s}), int(ExitDone));
        for (const QString &text : {job.id.toString(QUuid::WithoutBraces).left(8), u"completed"_s,
                                    service.base().toString(), u"task-7"_s, job.name})
            QVERIFY2(program.output.contains(text.toUtf8()), program.output.constData());
        const QJsonObject row = program.jobs().first();
        QCOMPARE(row[u"service"].toString(), service.base().toString());
        QCOMPARE(row[u"task_id"].toString(), u"task-7"_s);
        QCOMPARE(row[u"video"].toString(), job.request.videoUrl);
        QCOMPARE(row[u"can_ask_again"], QJsonValue(true));
        QVERIFY(!row[u"submitted"].toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(HostileTest)
#include "tst_hostile.moc"
