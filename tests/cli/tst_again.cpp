#include "cli/calls.h"
#include "cli/exitcode.h"
#include "cli/program.h"
#include "cli/resubmitprompt.h"
#include "cli/terminal.h"
#include "support/testtimeout.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <QUuid>

#include <array>

using namespace retalk;
using retalk::cli::ResubmitPrompt;
using namespace retalk::test;

namespace {

using namespace Qt::StringLiterals;

/// Makes the service report what each job costs from now on.
void chargeFor(ScriptedService &service, double credits)
{
    service.order(
        kPost,
        [&service, credits](const SeenRequest &request) {
            const Reply plain = service.usual(request);
            QJsonObject task = QJsonDocument::fromJson(plain.body(0, plain.bodyBytes)).object();
            task[u"usage"_s] = QJsonObject{{u"credits_reserved"_s, credits}};
            return jsonReply(200, QJsonDocument(task).toJson(QJsonDocument::Compact));
        },
        1000);
}

} // namespace

/// Tests submitting the same request twice within a minute.
class AgainTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isRefusedWhereNobodyCanBeAsked()
    {
        ScriptedService service;
        service.setPolls(1'000'000);
        Program program;
        QCOMPARE(program.run(generate(service, u"one.mp4"_s, {u"--no-wait"_s})), int(ExitDone));
        const QByteArray id = program.output.trimmed();
        QVERIFY(!QUuid::fromString(QString::fromLatin1(id)).isNull());
        QCOMPARE(program.run(generate(service, u"two.mp4"_s, {u"--no-wait"_s})), int(ExitUsage));
        QVERIFY2(program.errors.contains("--again"), program.errors.constData());
        QVERIFY(program.errors.contains(id.left(8)));
        QCOMPARE(program.run(generate(service, u"two.mp4"_s, {u"--no-wait"_s, u"--json"_s})), int(ExitUsage));
        QCOMPARE(program.event(u"failed"_s)[u"code"].toString(), u"usage"_s);
        QCOMPARE(service.count(kPost), 1);
        QCOMPARE(program.jobs().size(), 1);
    }

    void aSlashAtItsEndMakesNoOtherService()
    {
        ScriptedService service;
        service.setPolls(1'000'000);
        Program program;
        QCOMPARE(program.run(generate(service, u"one.mp4"_s, {u"--no-wait"_s})), int(ExitDone));
        QStringList arguments = generate(service, u"two.mp4"_s, {u"--no-wait"_s});
        arguments.replaceInStrings(QRegularExpression(u"^%1$"_s.arg(service.base().toString())),
                                   service.base().toString() + u'/');
        QVERIFY(arguments.contains(service.base().toString() + u'/'));
        QCOMPARE(program.run(arguments), int(ExitUsage));
        QVERIFY2(program.errors.contains("--again"), program.errors.constData());
        QCOMPARE(program.run(arguments + QStringList{u"--again"_s}), int(ExitDone));
        QCOMPARE(service.count(kPost), 2);
        QCOMPARE(service.count("POST //"), 0);
        const auto jobs = program.jobs();
        QCOMPARE(jobs[0][u"service"], jobs[1][u"service"]);
    }

    /// Each command finds an empty list when it starts.
    void isSubmittedOnceByCommandsThatBeginAtOnce()
    {
        ScriptedService service;
        service.setPolls(1'000'000);
        Program program;
        constexpr int kCommands = 4;
        std::array<QProcess, kCommands> commands;
        for (int i = 0; i < kCommands; ++i) {
            commands[std::size_t(i)].setProcessEnvironment(program.process.processEnvironment());
            commands[std::size_t(i)].setWorkingDirectory(program.home.path());
            commands[std::size_t(i)].start(program.path,
                                           generate(service, u"%1.mp4"_s.arg(i), {u"--no-wait"_s}));
        }
        int refused = 0;
        for (QProcess &command : commands) {
            QVERIFY(command.waitForFinished(kTestTimeoutMs));
            const QByteArray errors = command.readAllStandardError();
            QVERIFY2(command.exitCode() == ExitDone || errors.contains("--again"), errors.constData());
            refused += command.exitCode() == ExitUsage ? 1 : 0;
        }
        QCOMPARE(refused, kCommands - 1);
        QCOMPARE(service.count(kPost), 1);
    }

    void isDoneWhenTheCommandSaysSo()
    {
        ScriptedService service;
        service.setPolls(1'000'000);
        Program program;
        QCOMPARE(program.run(generate(service, u"one.mp4"_s, {u"--no-wait"_s})), int(ExitDone));
        QCOMPARE(program.run(generate(service, u"two.mp4"_s, {u"--no-wait"_s, u"--again"_s})), int(ExitDone));
        QCOMPARE(service.count(kPost), 2);
    }

    void isNotAskedAboutAfterARefusalThatCostNothing()
    {
        ScriptedService service;
        service.setPolls(1'000'000);
        service.order(kPost, refusal(402, "insufficient_quota", "insufficient_quota_error"));
        Program program;
        QCOMPARE(program.run(generate(service, u"one.mp4"_s, {u"--no-wait"_s})), int(ExitBalance));
        QCOMPARE(program.run(generate(service, u"one.mp4"_s, {u"--no-wait"_s})), int(ExitDone));
        QCOMPARE(service.count(kPost), 2);
        // The first request was repeated as the second job, so the first isn't submitted too.
        service.setPolls(1);
        QCOMPARE(program.run({u"resume"_s}), int(ExitDone));
        QCOMPARE(service.count(kPost), 2);
    }

    void anotherRequestIsNoneOfIt()
    {
        ScriptedService service;
        service.setPolls(1'000'000);
        Program program;
        QCOMPARE(program.run(generate(service, u"one.mp4"_s, {u"--no-wait"_s})), int(ExitDone));
        QCOMPARE(program.run(generate(service, u"two.mp4"_s, {u"--no-wait"_s, u"--extend"_s})),
                 int(ExitDone));
        QCOMPARE(service.count(kPost), 2);
    }

    void aFreeDraftIsNeverAskedAbout()
    {
        ScriptedService service;
        Program program;
        Job draft = earlierJob(service, JobState::Queued, {}, program.home.filePath(u"one.mp4"_s));
        draft.service = {};
        draft.createdAt = QDateTime::currentDateTimeUtc();
        program.storeJob(draft);
        QStringList arguments = generate(service, u"two.mp4"_s, {u"--json"_s});
        arguments.replaceInStrings(service.base().toString(), u"local"_s);
        arguments[2] = draft.request.videoUrl;
        arguments[4] = draft.request.audioUrl;
        program.start(arguments);
        QVERIFY2(program.says("\"queued\""), program.output.constData());
        program.process.kill();
        program.finish();
    }

    void isAskedAboutOnATerminal_data()
    {
        QTest::addColumn<QByteArray>("keys");
        QTest::addColumn<bool>("isSubmitted");
        QTest::newRow("yes") << QByteArray("y\n") << true;
        QTest::newRow("no") << QByteArray("n\n") << false;
        QTest::newRow("only Enter") << QByteArray("\n") << false;
        QTest::newRow("end of input") << QByteArray("\x04") << false;
    }
    void isAskedAboutOnATerminal()
    {
        QFETCH(QByteArray, keys);
        QFETCH(bool, isSubmitted);
        ScriptedService service;
        service.setPolls(1'000'000);
        chargeFor(service, 9.6);
        Program program;
        QCOMPARE(program.run(generate(service, u"one.mp4"_s, {u"--no-wait"_s})), int(ExitDone));
        Terminal terminal;
        terminal.attach(program.process, false);
        program.start(generate(service, u"two.mp4"_s, {u"--no-wait"_s}));
        QVERIFY2(terminal.shows("[y/N]"), terminal.screen.constData());
        QVERIFY2(terminal.screen.contains("Submit the same again? 9.6 credits"), terminal.screen.constData());
        QCOMPARE(service.count(kPost), 1);
        terminal.type(keys);
        QCOMPARE(program.finish(), isSubmitted ? int(ExitDone) : int(ExitUsage));
        QCOMPARE(service.count(kPost), isSubmitted ? 2 : 1);
    }

    void knowsEvoLinksPriceByTheLengths()
    {
        using namespace std::chrono_literals;
        Job job;
        const Lengths lengths{.video = 10s, .voice = 5s};
        QCOMPARE(ResubmitPrompt::credits(job, lengths), std::nullopt);
        job.service = {ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()};
        QCOMPARE(ResubmitPrompt::credits(job, lengths), std::optional(4.0));
        QCOMPARE(ResubmitPrompt::credits(job, {}), std::nullopt);
        job.task.billing.reserved = 9.6;
        QCOMPARE(ResubmitPrompt::credits(job, lengths), std::optional(9.6));
    }

    void namesNoPriceThatOnlyEvoLinkHas()
    {
        ScriptedService service;
        service.setPolls(1'000'000);
        Program program;
        QStringList arguments = generate(service, u"one.mp4"_s, {u"--no-wait"_s});
        arguments[2] = QStringLiteral(RETALK_SAMPLE_DIR "/presenter.mp4");
        arguments[4] = QStringLiteral(RETALK_SAMPLE_DIR "/voice.wav");
        QCOMPARE(program.run(arguments), int(ExitDone));
        Terminal terminal;
        terminal.attach(program.process, false);
        arguments.replaceInStrings(u"one.mp4"_s, u"two.mp4"_s);
        program.start(arguments);
        QVERIFY2(terminal.shows("[y/N]"), terminal.screen.constData());
        QVERIFY2(terminal.screen.contains("You may be charged again. [y/N]"), terminal.screen.constData());
        terminal.type("n\n");
        QCOMPARE(program.finish(), int(ExitUsage));
        QCOMPARE(service.count(kPost), 1);
    }
};

QTEST_GUILESS_MAIN(AgainTest)
#include "tst_again.moc"
