#include "cli/calls.h"
#include "cli/cli.h"
#include "cli/exitcode.h"
#include "cli/program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTest>

#include <sys/stat.h>

#include <csignal>
#include <unistd.h>

#include <utility>

using namespace Qt::StringLiterals;

using namespace retalk;
using namespace retalk::test;

/// Tests the command line as used by scripts: the real program, its exit codes and its output.
class CliTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersQuestionsWithoutADisplay()
    {
        Program program;
        QCOMPARE(program.run({u"--version"_s}), int(ExitDone));
        QVERIFY(program.output.startsWith("retalk "));
        QCOMPARE(program.run({u"--help"_s}), int(ExitDone));
        for (const char *command :
             {"generate", "jobs", "resume", "credits", "unconfirmed", "adopt", "send-again", "forget"})
            QVERIFY(program.output.contains(command));
        QCOMPARE(program.run({u"generate"_s, u"--help"_s}), int(ExitDone));
        QVERIFY(program.output.contains("--face-threshold"));
        QVERIFY2(program.output.contains("retalk generate [options]"), program.output);
        QVERIFY(!QFileInfo::exists(program.home.filePath(u"XDG_DATA_HOME"_s))); // nothing was opened
    }

    void speaksWordsIntoAFile()
    {
        Program program;
        const QString output = program.home.filePath(u"spoken.wav"_s);
        const QStringList command{u"speak"_s, u"--json"_s, u"--output"_s, output};
        QCOMPARE(program.run(command), int(ExitUsage)); // no text
        const QStringList words{u"--text"_s, u"Good morning, and welcome to the show."_s, u"--language"_s,
                                u"en"_s};
        QCOMPARE(program.run(command + words + QStringList{u"--seconds"_s, u"-1"_s}), int(ExitUsage));
        QCOMPARE(program.run(command + words + QStringList{u"--seconds"_s, u"0.5"_s}), int(ExitInputRefused));
        QVERIFY(!QFileInfo::exists(output));
        QCOMPARE(program.run(command + words + QStringList{u"--seconds"_s, u"4"_s}), int(ExitDone));
        const QJsonObject spoken = program.event(u"spoken"_s);
        QCOMPARE(spoken[u"file"].toString(), output);
        QCOMPARE(spoken[u"seconds"].toDouble(), 4.0);
        QVERIFY(spoken[u"words_a_minute"].toInt() >= 80 && spoken[u"words_a_minute"].toInt() <= 260);
        QVERIFY(QFileInfo(output).size() > 4 * 22'050 * 2);
        // Reads the text from a file, which must never be overwritten.
        QFile text(program.home.filePath(u"words.txt"_s));
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("Guten Morgen.") > 0);
        text.close();
        const QStringList fromFile{u"speak"_s,      u"--text-file"_s, text.fileName(),
                                   u"--language"_s, u"de"_s,          u"--output"_s};
        QCOMPARE(program.run(fromFile + QStringList{text.fileName()}), int(ExitUsage));
        QCOMPARE(program.run(fromFile + QStringList{output}), int(ExitDone));
        QVERIFY2(program.errors.contains("robot"), program.errors.constData());
        QCOMPARE(QDir(program.home.path()).entryList({u".retalk-*"_s}, QDir::Files | QDir::Hidden),
                 QStringList());
    }

    void speaksIntoNothingButAWavFile()
    {
        Program program;
        const auto path = [&program](const QString &name) {
            return program.home.filePath(name);
        };
        const auto speaks = [&program](const QString &output) {
            return program.run(
                {u"speak"_s, u"--text"_s, u"Hello."_s, u"--language"_s, u"en"_s, u"-o"_s, output});
        };
        QVERIFY(QDir().mkpath(path(u"folder"_s)));
        QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe.wav"_s)).constData(), 0600), 0);
        QFile old(path(u"read-only.wav"_s));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("mine") == 4);
        old.close();
        QVERIFY(old.setPermissions(QFile::ReadOwner));
        QFile notes(path(u"notes"_s));
        QVERIFY(notes.open(QIODevice::WriteOnly) && notes.write("mine") == 4);
        notes.close();
        QVERIFY(notes.link(path(u"link.wav"_s)));
        for (const auto &[output, words] :
             {std::pair{u"folder"_s, "is a folder"}, std::pair{u"new/"_s, "is a folder"},
              std::pair{u"pipe.wav"_s, "isn't an ordinary file"},
              std::pair{u"read-only.wav"_s, "is read-only"}, std::pair{u"notes"_s, "can't be replaced"},
              std::pair{u"link.wav"_s, "can't be replaced"},
              std::pair{QString(256, u'a') + u".wav"_s, "too long"}, std::pair{u"film.mp4"_s, ".wav"}}) {
            QCOMPARE(speaks(output), int(ExitInputRefused));
            QVERIFY2(program.errors.contains(words), program.errors.constData());
        }
        QCOMPARE(contentOf(old.fileName()), QByteArray("mine"));
        QCOMPARE(contentOf(notes.fileName()), QByteArray("mine"));
        QVERIFY(!QFileInfo::exists(path(u"film.mp4"_s)) && !QFileInfo::exists(path(u"new"_s)));
        QCOMPARE(speaks(u"take 1"_s), int(ExitDone));
        QVERIFY(QFileInfo(path(u"take 1.wav"_s)).size() > 1000);
    }

    void submitsNothingWhereTooLittleIsLeft()
    {
        ScriptedService service;
        service.setPolls(1);
        const auto leaves = [&service](int credits) {
            service.order(
                "GET /v1/credits",
                jsonReply(
                    200,
                    QStringLiteral(R"({"data":{"user":{"remaining_credits":%1}}})").arg(credits).toUtf8()));
        };
        Program program;
        const QString folder = program.home.filePath(u"XDG_CONFIG_HOME/retalk"_s);
        QVERIFY(QDir().mkpath(folder));
        QFile settings(folder + u"/settings.ini"_s);
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write("[jobs]\npauseBelowCredits=50\n");
        settings.close();
        leaves(40);
        QCOMPARE(program.run(generate(service, u"r.mp4"_s, {u"--no-wait"_s})), int(ExitBalance));
        QVERIFY2(program.errors.contains("40.0 credits left"), program.errors.constData());
        QCOMPARE(program.output, QByteArray()); // no id: nothing was submitted
        QCOMPARE(service.count(kPost), 0);
        QCOMPARE(program.jobs().value(0)[u"state"].toString(), u"queued"_s);
        // A task already at the service is downloaded nevertheless.
        const Job paid =
            earlierJob(service, JobState::Pending, service.addTask(QDateTime::currentDateTimeUtc()),
                       program.home.filePath(u"paid.mp4"_s));
        program.storeJob(paid);
        leaves(40);
        QCOMPARE(program.run({u"resume"_s, u"--json"_s}), int(ExitBalance));
        QCOMPARE(program.event(u"failed"_s)[u"kind"].toString(), toString(ErrorKind::Balance));
        QVERIFY(QFileInfo::exists(paid.outputPath));
        QCOMPARE(service.count(kPost), 0);
        leaves(60);
        QCOMPARE(program.run({u"resume"_s}), int(ExitDone));
        QVERIFY(QFileInfo::exists(program.home.filePath(u"r.mp4"_s)));
        QCOMPARE(service.count(kPost), 1);
    }

    void looksAtPublicLinksBeforeAnythingIsPaid_data()
    {
        QTest::addColumn<Reply>("reply");
        QTest::addColumn<QByteArray>("words"); // empty: the job is submitted
        QTest::newRow("a page") << bytesReply(200, "<!doctype html><p>Sign in", "text/html")
                                << QByteArray("web page");
        QTest::newRow("an archive") << bytesReply(200, "PK\3\4" + QByteArray(500, '\0'))
                                    << QByteArray("isn't a media file");
        QTest::newRow("nothing there")
            << bytesReply(404, "<!doctype html>404") << QByteArray("Nothing was found");
        QTest::newRow("not given out") << bytesReply(403, {}) << QByteArray("refuses access");
        QTest::newRow("asked in a way it doesn't know") << bytesReply(405, {}) << QByteArray();
        QTest::newRow("out of order") << bytesReply(503, {}) << QByteArray();
        QTest::newRow("silent") << closing() << QByteArray();
        QTest::newRow("a voice") << bytesReply(200, QByteArrayLiteral("RIFF\x24\0\0\0WAVEfmt ") +
                                                        QByteArray(40, '\0'))
                                 << QByteArray();
    }
    void looksAtPublicLinksBeforeAnythingIsPaid()
    {
        QFETCH(Reply, reply);
        QFETCH(QByteArray, words);
        FaultServer proxy([&](const SeenRequest &) { return reply; }); // stands in for all hosts
        ScriptedService service;
        Program program;
        auto environment = program.process.processEnvironment();
        environment.insert(u"http_proxy"_s, proxy.url().toString());
        program.process.setProcessEnvironment(environment);
        QStringList arguments = generate(service, u"r.mp4"_s);
        arguments[arguments.indexOf(u"--audio"_s) + 1] = u"http://media.invalid/voice?id=5"_s;
        const int exitCode = program.run(arguments);
        QVERIFY(proxy.requestCount() > 0);
        QCOMPARE(proxy.requests().first().header("Range"), "bytes=0-4095");
        QCOMPARE(proxy.requests().first().header("Authorization"), QByteArray());
        QCOMPARE(service.count(kPost), words.isEmpty() ? 1 : 0);
        QVERIFY2(exitCode == (words.isEmpty() ? int(ExitDone) : int(ExitInputRefused)), program.errors);
        QVERIFY2(program.errors.contains(words), program.errors);
        if (!words.isEmpty())
            QVERIFY2(program.errors.contains("--audio: ") &&
                         program.errors.contains("Nothing was submitted."),
                     program.errors);
    }

    void callsALinkWhatItsServerCallsTheFile()
    {
        FaultServer proxy([](const SeenRequest &) {
            return bytesReply(200, QByteArrayLiteral("RIFF\x24\0\0\0WAVEfmt ") + QByteArray(40, '\0'))
                .with("Content-Disposition", "attachment; filename=\"interview.wav\"");
        });
        ScriptedService service;
        Program program;
        auto environment = program.process.processEnvironment();
        environment.insert(u"http_proxy"_s, proxy.url().toString());
        program.process.setProcessEnvironment(environment);
        QStringList arguments = generate(service, u"r.mp4"_s, {u"--no-wait"_s});
        arguments[arguments.indexOf(u"--audio"_s) + 1] = u"http://media.invalid/voice?id=5"_s;
        QCOMPARE(program.run(arguments), int(ExitDone));
        QCOMPARE(program.jobs().constFirst()[u"name"].toString(), u"a.mp4 + interview.wav"_s);
    }

    void speaksTheTerminalsLanguage()
    {
        Program program;
        QCOMPARE(program.run({u"jobs"_s}), int(ExitDone));
        QVERIFY(program.errors.contains("There are no jobs yet."));
        auto environment = program.process.processEnvironment();
        environment.insert(u"LC_ALL"_s, u"de_DE.UTF-8"_s);
        program.process.setProcessEnvironment(environment);
        QCOMPARE(program.run({u"jobs"_s}), int(ExitDone));
        QVERIFY2(program.errors.contains("Es gibt noch keine Aufträge."), program.errors);
        QCOMPARE(program.run({u"resume"_s, u"--help"_s}), int(ExitDone));
        QVERIFY2(program.output.contains("Alle unfertigen Aufträge und Filme fortsetzen."), program.output);
        QVERIFY2(program.output.contains("retalk resume ["), program.output);
    }

    void wrongUseIsExplained_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("mentions");
        const QStringList inputs{u"--video"_s, u"https://h.example.com/a.mp4"_s, u"--audio"_s,
                                 u"https://h.example.com/b.wav"_s};
        const QStringList whole = inputs + QStringList{u"--output"_s, u"o.mp4"_s};
        QTest::newRow("no video") << QStringList{u"generate"_s} << QByteArray("--video");
        QTest::newRow("no output") << QStringList{u"generate"_s} + inputs << QByteArray("--output");
        QTest::newRow("unknown option")
            << QStringList{u"generate"_s, u"--dance"_s} + whole << QByteArray("dance");
        QTest::newRow("stray word") << QStringList{u"generate"_s, u"stray.mp4"_s} + whole
                                    << QByteArray("stray.mp4");
        QTest::newRow("threshold") << QStringList{u"generate"_s, u"--face-threshold"_s, u"high"_s} + whole
                                   << QByteArray("high");
        QTest::newRow("track") << QStringList{u"generate"_s, u"--audio-track"_s, u"0"_s} + whole
                               << QByteArray("--audio-track");
        QTest::newRow("offset") << QStringList{u"generate"_s, u"--audio-offset"_s, u"soon"_s} + whole
                                << QByteArray("soon");
        QTest::newRow("offset without end")
            << QStringList{u"generate"_s, u"--audio-offset"_s, u"inf"_s} + whole << QByteArray("inf");
        QTest::newRow("offset too far")
            << QStringList{u"generate"_s, u"--audio-offset"_s, u"-601"_s} + whole << QByteArray("-601");
        QTest::newRow("quality") << QStringList{u"generate"_s, u"--quality"_s, u"best"_s} + whole
                                 << QByteArray("best");
        QTest::newRow("quality of the cloud's")
            << QStringList{u"generate"_s, u"--quality"_s, u"high"_s, u"--service"_s, u"evolink"_s} + whole
            << QByteArray("--quality");
        QTest::newRow("service") << QStringList{u"generate"_s, u"--service"_s, u"moon"_s} + whole
                                 << QByteArray("moon");
        QTest::newRow("service with a key")
            << QStringList{u"credits"_s, u"--service"_s, u"https://me:x@h.example.com"_s}
            << QByteArray("--service");
        for (const auto &command : {u"jobs"_s, u"credits"_s, u"unconfirmed"_s})
            QTest::newRow(qPrintable(u"stray word for "_s + command))
                << QStringList{command, u"stray"_s} << QByteArray("stray");
        QTest::newRow("stray word for check")
            << QStringList{u"check"_s, u"--video"_s, u"a.mp4"_s, u"stray"_s} << QByteArray("stray");
        QTest::newRow("adopt without a task") << QStringList{u"adopt"_s, u"0f"_s} << QByteArray("TASK");
        QTest::newRow("adopt with too many words")
            << QStringList{u"adopt"_s, u"0f"_s, u"task"_s, u"more"_s} << QByteArray("more");
        for (const auto &command : {u"send-again"_s, u"forget"_s}) {
            QTest::newRow(qPrintable(command + u" without a job"_s))
                << QStringList{command} << QByteArray("JOB");
            QTest::newRow(qPrintable(command + u" with a job that is not there"_s))
                << QStringList{command, u"0f"_s} << QByteArray("0f");
        }
        QTest::newRow("an option in place of a file's name")
            << QStringList{u"speak"_s, u"--text"_s, u"Hello."_s, u"--output"_s, u"-o"_s}
            << QByteArray("--output needs a value, not “-o”");
        QTest::newRow("an option with its value in place of one")
            << QStringList{u"generate"_s, u"--reference"_s, u"--service=local"_s} + whole
            << QByteArray("--reference needs a value, not “--service=local”");
        QTest::newRow("the end of options in place of a value")
            << QStringList{u"resume"_s, u"-o"_s, u"--"_s, u"0f"_s} << QByteArray("-o needs a value");
        for (const auto &seconds : {u"0"_s, u"0.01"_s, u"601"_s, u"long"_s})
            QTest::newRow(qPrintable(u"words in "_s + seconds))
                << QStringList{u"speak"_s, u"--text"_s,   u"Hello."_s, u"--seconds"_s,
                               seconds,    u"--output"_s, u"o.wav"_s}
                << QByteArray("--seconds needs a number from 0.1 to 600, not “") + seconds.toUtf8();
        QTest::newRow("output without a job")
            << QStringList{u"resume"_s, u"--output"_s, u"a.mp4"_s} << QByteArray("--output");
        QTest::newRow("files of this computer's service")
            << QStringList{u"generate"_s, u"--service"_s, u"local"_s, u"--files-service"_s,
                           u"https://f.example.com"_s} +
                   whole
            << QByteArray("--files-service");
    }
    void wrongUseIsExplained()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, mentions);
        Program program;
        QCOMPARE(program.run(arguments), int(ExitUsage));
        QVERIFY2(program.errors.contains(mentions), program.errors.constData());
        QVERIFY(program.output.isEmpty());
        QStringList asJson = arguments; // right after the command, before anything that ends the options
        asJson.insert(std::min<qsizetype>(1, asJson.size()), u"--json"_s);
        QCOMPARE(program.run(asJson), int(ExitUsage));
        QCOMPARE(program.event(u"failed"_s)[u"code"].toString(), u"usage"_s);
        QVERIFY(program.errors.isEmpty());
    }

    void aMistakeIsSaidWithoutAWindow_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *says, const QStringList &arguments) {
            QTest::newRow(says) << arguments << QByteArray(says);
        };
        row("There is no command generat. Did you mean generate?",
            {u"generat"_s, u"--video"_s, u"a"_s, u"--audio"_s, u"b"_s, u"--output"_s, u"c"_s});
        row("There is no command jbos. Did you mean jobs?", {u"jbos"_s});
        row("There is no command unconf. Did you mean unconfirmed?", {u"unconf"_s});
        row("There is no command dance.", {u"dance"_s});
        row("There is no option --verbose here.", {u"--verbose"_s});
        row("There is no option --halp here. Did you mean --help?", {u"--halp"_s});
        row("There is no option -x here.", {u"here.mp4"_s, u"-x"_s});
        row("There is no file “nowhere.mp4”", {u"nowhere.mp4"_s});
        row("There is no file “voice”", {u"here.mp4"_s, u"voice"_s});
        row("There is no option --vidio. Did you mean --video?",
            {u"generate"_s, u"--vidio"_s, u"a"_s, u"--audio"_s, u"b"_s, u"--output"_s, u"c"_s});
    }
    void aMistakeIsSaidWithoutAWindow()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        Program program;
        QFile here(program.home.filePath(u"here.mp4"_s));
        QVERIFY(here.open(QIODevice::WriteOnly));
        QCOMPARE(program.run(arguments), int(ExitUsage));
        QVERIFY2(program.errors.contains("retalk: " + says), program.errors.constData());
        QVERIFY2(program.output.isEmpty(), program.output.constData());
        QCOMPARE(program.run(arguments + QStringList{u"--json"_s}), int(ExitUsage));
        QCOMPARE(program.event(u"failed"_s)[u"code"].toString(), u"usage"_s);
        QVERIFY(!QFileInfo::exists(program.home.filePath(u"XDG_DATA_HOME"_s))); // nothing was opened
    }

    void linksFilesAndQtsOptionsAreForTheWindow_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("a file") << QStringList{QStringLiteral(RETALK_SAMPLE_DIR "/voice.wav")};
        QTest::newRow("a link") << QStringList{u"https://h.example.com/a.mp4"_s};
        QTest::newRow("a share") << QStringList{u"mtp:/Phone/a.mp4"_s};
        QTest::newRow("Qt's options")
            << QStringList{u"-style"_s, u"fusion"_s, u"--platform=minimal"_s, u"-reverse"_s};
        QTest::newRow("after a double dash") << QStringList{u"--"_s, u"-odd name"_s};
    }
    void linksFilesAndQtsOptionsAreForTheWindow()
    {
        QFETCH(QStringList, arguments);
        const QStringList all = QStringList{u"retalk"_s} + arguments;
        QVERIFY(!cli::isWanted(all));
    }

    void aNameThatIsNotUtf8IsRefused_data()
    {
        QTest::addColumn<QString>("words"); ///< shell words
        QTest::newRow("as a video") << u"generate --video \"$name\" --audio a.wav --output o.mp4"_s;
        QTest::newRow("as the output") << u"generate --video a.mp4 --audio a.wav --output \"$name\""_s;
        QTest::newRow("for the window") << u"\"$name\""_s;
    }
    void aNameThatIsNotUtf8IsRefused()
    {
        QFETCH(QString, words);
        Program program;
        const QString retalk = std::exchange(program.path, u"/bin/sh"_s);
        const QString script =
            u"name=$(printf 'caf\\303\\251 \\351t\\351.mp4'); : > \"$name\"; exec \"$0\" "_s + words;
        QCOMPARE(program.run({u"-c"_s, script, retalk}), int(ExitUsage));
        QVERIFY2(program.errors.contains("“café \\xE9t\\xE9.mp4” isn't valid UTF-8"),
                 program.errors.constData());
        QVERIFY(program.output.isEmpty());
        QCOMPARE(program.run({u"-c"_s, script + u" --json"_s, retalk}), int(ExitUsage));
        QCOMPARE(program.event(u"failed"_s)[u"code"].toString(), u"usage"_s);
    }

    void everyBrokenRuleIsToldAtOnce()
    {
        Program program;
        const int exitCode =
            program.run({u"generate"_s, u"--video"_s, u"nowhere.mp4"_s, u"--audio"_s,
                         u"ftp://h.example.com/b.wav"_s, u"--face-threshold"_s, u"300"_s, u"--service"_s,
                         u"evolink"_s, u"--output"_s, u"o.mp4"_s, u"--json"_s});
        QCOMPARE(exitCode, int(ExitInputRefused));
        QStringList fields;
        for (const QJsonObject &event : program.events())
            fields.append(event[u"field"].toString());
        fields.sort();
        QCOMPARE(fields, QStringList({u"audio_url"_s, u"query_face_threshold"_s, u"video_url"_s}));
    }

    void printsThePathOfTheFinishedFile()
    {
        ScriptedService service;
        Program program;
        QCOMPARE(program.run(generate(service, u"result.mp4"_s)), int(ExitDone));
        const QString path = program.home.filePath(u"result.mp4"_s);
        QCOMPARE(QString::fromUtf8(program.output), path + u'\n');
        QCOMPARE(contentOf(path), service.video());
        QVERIFY(!program.errors.isEmpty());
        QCOMPARE(service.count(kPost), 1);
        // again, overwriting the older result
        QCOMPARE(program.run(generate(service, u"result.mp4"_s, {u"--again"_s})), int(ExitDone));
        QCOMPARE(service.count(kPost), 2);
    }

    void jsonHasOneEventALine()
    {
        ScriptedService service;
        Program program;
        QCOMPARE(program.run(generate(service, u"r.mp4"_s,
                                      {u"--json"_s, u"--extend"_s, u"--face-threshold"_s, u"140"_s})),
                 int(ExitDone));
        QCOMPARE(program.eventNames().first(), u"queued"_s);
        QCOMPARE(program.eventNames().last(), u"completed"_s);
        QVERIFY(!program.event(u"submitted"_s)[u"task_id"].toString().isEmpty());
        QVERIFY(program.event(u"progress"_s).contains(u"progress"));
        // The percentage of each stage starts again at 0, that of the whole job doesn't.
        int whole = 0;
        for (const QJsonObject &event : program.events()) {
            if (event[u"event"].toString() != u"progress")
                continue;
            QVERIFY2(event[u"whole"].toInt(-1) >= whole, program.output.constData());
            whole = event[u"whole"].toInt();
        }
        QVERIFY2(whole >= 90 && whole <= 100, program.output.constData());
        QCOMPARE(program.undocumented(), QStringList());
        QCOMPARE(program.event(u"completed"_s)[u"output"].toString(), program.home.filePath(u"r.mp4"_s));
        const QString job = program.event(u"queued"_s)[u"job"].toString();
        for (const QJsonObject &event : program.events())
            QCOMPARE(event[u"job"].toString(), job);
        QVERIFY2(program.errors.isEmpty(), program.errors.constData());
        const QByteArray body = service.seen(kPost).first().body;
        QVERIFY(body.contains("\"query_face_threshold\":140"));
        QVERIFY(body.contains("\"video_extension\":true"));
        QVERIFY(!program.output.contains("test-key"));
    }

    void takesFilesByRelativePathAndUploadsThemWhereItIsTold()
    {
        ScriptedService service;
        ScriptedService files;
        Program program;
        QVERIFY(QFile::copy(QStringLiteral(RETALK_SAMPLE_DIR "/presenter.mp4"),
                            program.home.filePath(u"clip.mp4"_s)));
        const int exitCode = program.run({u"generate"_s, u"--video"_s, u"clip.mp4"_s, u"--audio"_s,
                                          service.url(u"/b.wav"_s).toString(), u"--service"_s,
                                          service.base().toString() + u'/', u"--files-service"_s,
                                          files.base().toString(), u"-o"_s, u"r.mp4"_s});
        QVERIFY2(exitCode == ExitDone, program.errors.constData());
        QCOMPARE(files.count("POST /api/v1/files/upload/stream"), 1);
        QCOMPARE(service.count("POST /api/v1/files"), 0);
        QVERIFY(service.seen(kPost).first().body.contains(files.base().toString().toUtf8() + "/files/"));
    }

    void aVoiceTrackAndAnOffsetGoInWithTheVoice()
    {
        ScriptedService service;
        Program program;
        QVERIFY(
            QFile::copy(QStringLiteral(RETALK_SAMPLE_DIR "/voice.wav"), program.home.filePath(u"v.wav"_s)));
        QStringList arguments =
            generate(service, u"r.mp4"_s, {u"--audio-track"_s, u"1"_s, u"--audio-offset"_s, u"-0.25"_s});
        arguments[arguments.indexOf(u"--audio"_s) + 1] = u"v.wav"_s;
        const int exitCode = program.run(arguments);
        QVERIFY2(exitCode == ExitDone, program.errors.constData());
        QCOMPARE(service.count("POST /api/v1/files"), 1);
        const QByteArray body = service.seen("POST /api/v1/files").first().body;
        const qsizetype original = QFileInfo(program.home.filePath(u"v.wav"_s)).size();
        QVERIFY(body.contains("RIFF") && body.size() < original);
        const QJsonObject job = program.jobs().constFirst();
        QCOMPARE(job[u"audio_track"].toInt(), 1);
        QCOMPARE(job[u"audio_offset"].toDouble(), -0.25);
        QVERIFY(!job.contains(u"quality"));
    }

    void aTrackThatIsNotThereIsSaidBeforeAnythingIsUploaded()
    {
        ScriptedService service;
        Program program;
        QVERIFY(QFile::copy(QStringLiteral(RETALK_SAMPLE_DIR "/presenter.mp4"),
                            program.home.filePath(u"clip.mp4"_s)));
        QVERIFY(
            QFile::copy(QStringLiteral(RETALK_SAMPLE_DIR "/voice.wav"), program.home.filePath(u"v.wav"_s)));
        QStringList arguments = generate(service, u"r.mp4"_s, {u"--audio-track"_s, u"3"_s, u"--json"_s});
        arguments[arguments.indexOf(u"--video"_s) + 1] = u"clip.mp4"_s;
        arguments[arguments.indexOf(u"--audio"_s) + 1] = u"v.wav"_s;
        const int exitCode = program.run(arguments);
        QVERIFY2(exitCode == ExitUsage, program.output.constData());
        QCOMPARE(program.event(u"failed"_s)[u"field"].toString(), u"audio_url"_s);
        QVERIFY(program.event(u"failed"_s)[u"message"].toString().contains(u"track 3"));
        QCOMPARE(service.count("POST"), 0);
    }

    void aSharePageIsMadeDirectOrRefusedBeforeItIsPaidFor()
    {
        ScriptedService service;
        Program program;
        QStringList arguments = generate(service, u"r.mp4"_s, {u"--json"_s});
        QString &video = arguments[arguments.indexOf(u"--video"_s) + 1];
        video = u"https://www.youtube.com/watch?v=abcdefghijk"_s;
        QCOMPARE(program.run(arguments), int(ExitInputRefused));
        QCOMPARE(program.event(u"failed"_s)[u"field"].toString(), u"video_url"_s);
        QCOMPARE(service.count({}), 0);
        video = u"https://www.dropbox.com/s/x/clip.mp4?dl=0"_s;
        const int exitCode = program.run(arguments);
        QVERIFY2(exitCode == ExitDone, program.output.constData());
        QVERIFY(service.seen(kPost).first().body.contains("https://www.dropbox.com/s/x/clip.mp4?dl=1"));
    }

    void failuresHaveTheirExitCodes_data()
    {
        QTest::addColumn<QByteArray>("route");
        QTest::addColumn<Reply>("reply");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("code");
        QTest::newRow("refused input") << kPost << refusal(400, "invalid_parameters", "invalid_request_error")
                                       << int(ExitInputRefused) << u"invalid_parameters"_s;
        QTest::newRow("wrong key") << kPost << refusal(401, "key_disabled", "authentication_error")
                                   << int(ExitKey) << u"key_disabled"_s;
        QTest::newRow("not permitted") << kPost << refusal(403, "key_model_not_allowed", "permission_error")
                                       << int(ExitKey) << u"key_model_not_allowed"_s;
        QTest::newRow("no balance") << kPost << refusal(402, "insufficient_quota", "insufficient_quota_error")
                                    << int(ExitBalance) << u"insufficient_quota"_s;
        // The task didn't fail, and "retalk resume" continues it.
        QTest::newRow("not there yet") << QByteArray("GET /result/") << bytesReply(404, "gone", "text/plain")
                                       << int(ExitNetwork) << QString();
    }
    void failuresHaveTheirExitCodes()
    {
        QFETCH(QByteArray, route);
        QFETCH(Reply, reply);
        QFETCH(int, exitCode);
        QFETCH(QString, code);
        ScriptedService service;
        service.order(route, reply, 100);
        Program program;
        const int result = program.run(generate(service, u"r.mp4"_s, {u"--json"_s}));
        QVERIFY2(result == exitCode, program.output.constData());
        const QJsonObject failed = program.event(u"failed"_s);
        QVERIFY(!failed[u"message"].toString().isEmpty());
        if (!code.isEmpty())
            QCOMPARE(failed[u"code"].toString(), code);
        QVERIFY(!QFileInfo::exists(program.home.filePath(u"r.mp4"_s)));
        QCOMPARE(service.count(kPost), 1);
    }

    void aFailedTaskIsExitCode6()
    {
        ScriptedService service;
        service.order("GET /v1/tasks/", [](const SeenRequest &request) {
            return jsonReply(
                200,
                R"({"id":")" + request.target.mid(10) +
                    R"(","status":"failed","progress":0,"error":{"code":"invalid_audio","message":"too short"}})");
        });
        Program program;
        QCOMPARE(program.run(generate(service, u"r.mp4"_s)), int(ExitTaskFailed));
        QVERIFY(program.errors.contains("retalk: "));
        QVERIFY(program.output.isEmpty());
    }

    void withoutAKeyIsExitCode4()
    {
        ScriptedService service;
        Program program;
        program.setKey({});
        QCOMPARE(program.run(generate(service, u"r.mp4"_s)), int(ExitKey));
        QVERIFY(program.errors.contains("RETALK_API_KEY"));
        QCOMPARE(service.count({}), 0);
    }

    void aDeadNetworkIsExitCode7AndTheJobIsKept()
    {
        ScriptedService service;
        quint16 port = 0;
        {
            QTcpServer closed; // a port without a listener
            QVERIFY(closed.listen(QHostAddress::LocalHost));
            port = closed.serverPort();
        }
        Program program;
        QStringList arguments = generate(service, u"r.mp4"_s, {u"--json"_s});
        arguments.replaceInStrings(service.base().toString(), u"http://127.0.0.1:%1"_s.arg(port));
        QCOMPARE(program.run(arguments), int(ExitNetwork));
        QVERIFY(program.eventNames().contains(u"retrying"_s));
        QCOMPARE(program.run({u"jobs"_s, u"--json"_s}), int(ExitDone));
        QCOMPARE(program.event(u"job"_s)[u"state"].toString(), u"waiting_to_retry"_s);
        // The newest is listed first, whether or not the others have finished.
        QCOMPARE(program.run(generate(service, u"s.mp4"_s, {u"--json"_s})), int(ExitDone));
        QCOMPARE(program.run({u"jobs"_s, u"--json"_s}), int(ExitDone));
        QCOMPARE(program.event(u"job"_s)[u"state"].toString(), u"completed"_s);
    }

    void aLostAnswerIsExitCode8AndSentOnce()
    {
        ScriptedService service;
        service.order(kPost, closing(), 100);
        Program program;
        QCOMPARE(program.run(generate(service, u"r.mp4"_s, {u"--json"_s})), int(ExitUnconfirmed));
        QCOMPARE(program.eventNames().last(), u"unconfirmed"_s);
        QCOMPARE(program.run({u"resume"_s, u"--json"_s}), int(ExitUnconfirmed));
        QCOMPARE(service.count(kPost), 1);
        // A task of about that time may be another program's, so it isn't adopted automatically.
        service.addTask(QDateTime::currentDateTimeUtc());
        QCOMPARE(program.run({u"resume"_s}), int(ExitUnconfirmed));
        QVERIFY(!QFileInfo::exists(program.home.filePath(u"r.mp4"_s)));
        QCOMPARE(service.count(kPost), 1);
    }

    void withoutWaitingResumeFetchesTheVideo()
    {
        ScriptedService service;
        Program program;
        QCOMPARE(program.run(generate(service, u"r.mp4"_s, {u"--no-wait"_s})), int(ExitDone));
        const QString id = QString::fromUtf8(program.output).trimmed();
        QVERIFY(!QUuid::fromString(id).isNull());
        QVERIFY(!QFileInfo::exists(program.home.filePath(u"r.mp4"_s)));
        QCOMPARE(program.run({u"resume"_s, u"--json"_s}), int(ExitDone));
        QCOMPARE(program.event(u"completed"_s)[u"job"].toString(), id);
        QCOMPARE(contentOf(program.home.filePath(u"r.mp4"_s)), service.video());
        QCOMPARE(service.count(kPost), 1);
        QCOMPARE(program.run({u"resume"_s}), int(ExitDone)); // nothing left to do
    }

    void aStoppedCommandIsFinishedByResume_data()
    {
        QTest::addColumn<int>("signalNumber");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("interrupted") << SIGINT << 128 + SIGINT;
        QTest::newRow("terminated") << SIGTERM << 128 + SIGTERM;
        QTest::newRow("killed") << SIGKILL << -1;
    }
    void aStoppedCommandIsFinishedByResume()
    {
        QFETCH(int, signalNumber);
        QFETCH(int, exitCode);
        ScriptedService service;
        service.setPolls(1'000'000);
        Program program;
        program.start(generate(service, u"r.mp4"_s, {u"--json"_s}));
        QVERIFY(program.says("\"processing\""));
        QCOMPARE(::kill(pid_t(program.process.processId()), signalNumber), 0);
        QCOMPARE(program.finish(), exitCode);
        service.setPolls(1);
        QCOMPARE(program.run({u"resume"_s}), int(ExitDone));
        QCOMPARE(contentOf(program.home.filePath(u"r.mp4"_s)), service.video());
        QCOMPARE(service.count(kPost), 1);
    }

    void twoCommandsShareOneStore()
    {
        ScriptedService service;
        service.setPolls(6);
        Program first;
        Program second;
        second.process.setProcessEnvironment(first.process.processEnvironment());
        first.start(generate(service, u"one.mp4"_s, {u"--again"_s})); // one of them is a repeat
        second.start(generate(service, u"two.mp4"_s, {u"--again"_s}));
        QCOMPARE(first.finish(), int(ExitDone));
        QCOMPARE(second.finish(), int(ExitDone));
        QCOMPARE(service.count(kPost), 2);
        QCOMPARE(first.run({u"jobs"_s, u"--json"_s}), int(ExitDone));
        QCOMPARE(first.events().size(), 2);
        for (const QJsonObject &event : first.events())
            QCOMPARE(event[u"state"].toString(), u"completed"_s);
    }

    void listsJobsForPeopleToo()
    {
        ScriptedService service;
        Program program;
        QCOMPARE(program.run({u"jobs"_s}), int(ExitDone));
        QVERIFY(program.output.isEmpty());
        QVERIFY(!program.errors.isEmpty());
        QCOMPARE(program.run(generate(service, u"r.mp4"_s)), int(ExitDone));
        QCOMPARE(program.run({u"jobs"_s}), int(ExitDone));
        QVERIFY(program.output.contains("completed"));
        QVERIFY(program.output.contains("a.mp4 + b.wav"));
    }

    void showsTheBalance()
    {
        ScriptedService service;
        Program program;
        QCOMPARE(program.run({u"credits"_s, u"--json"_s, u"--service"_s, service.base().toString()}),
                 int(ExitDone));
        QCOMPARE(program.event(u"credits"_s)[u"spendable"].toDouble(), 7.0);
        QCOMPARE(program.event(u"credits"_s)[u"user_remaining"].toDouble(), 9.5);
        QCOMPARE(program.run({u"credits"_s, u"--service"_s, service.base().toString()}), int(ExitDone));
        QVERIFY(program.output.contains("7"));
        program.setKey(u"wrong"_s);
        QCOMPARE(program.run({u"credits"_s, u"--service"_s, service.base().toString()}), int(ExitKey));
    }

    void anOutputThatCannotBeWrittenIsRefusedBeforeAnythingIsSent()
    {
        ScriptedService service;
        Program program;
        QVERIFY(QDir().mkpath(program.home.filePath(u"folder"_s)));
        QCOMPARE(program.run(generate(service, u"folder"_s)), int(ExitInputRefused));
        QVERIFY(program.errors.contains("folder"));
        if (geteuid() != 0) {
            QVERIFY(QFile::setPermissions(program.home.filePath(u"folder"_s),
                                          QFile::ReadOwner | QFile::ExeOwner));
            QCOMPARE(program.run(generate(service, u"folder/r.mp4"_s)), int(ExitInputRefused));
        }
        QCOMPARE(service.count({}), 0);
    }

    void whatCannotBeStoredIsSaidOnce()
    {
        ScriptedService service;
        Program program;
        QCOMPARE(program.run({u"jobs"_s}), int(ExitDone));
        {
            QSqlDatabase store = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"full"_s);
            store.setDatabaseName(program.home.filePath(u"XDG_DATA_HOME/retalk/jobs.db"_s));
            QVERIFY(store.open());
            QVERIFY(QSqlQuery(store).exec(
                u"CREATE TRIGGER full BEFORE UPDATE ON job BEGIN SELECT RAISE(ABORT, 'disk is full'); END"_s));
        }
        QSqlDatabase::removeDatabase(u"full"_s);
        program.start(generate(service, u"r.mp4"_s));
        QTRY_VERIFY((program.read(), program.errors.count('\n') > 2));
        QVERIFY(!program.process.waitForFinished(7000)); // enough for three attempts
        QCOMPARE(::kill(pid_t(program.process.processId()), SIGTERM), 0);
        QCOMPARE(program.finish(), 128 + SIGTERM);
        QStringList lines = QString::fromUtf8(program.errors).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY2(lines.size() > 2, program.errors.constData());
        QCOMPARE(lines.removeDuplicates(), 0);
        QCOMPARE(service.count(kPost), 0);
    }

    void aDamagedStoreIsSaidOnce_data()
    {
        QTest::addColumn<bool>("isJson");
        QTest::newRow("text") << false;
        QTest::newRow("events") << true;
    }
    void aDamagedStoreIsSaidOnce()
    {
        QFETCH(bool, isJson);
        Program program;
        QVERIFY(QDir().mkpath(program.home.filePath(u"XDG_DATA_HOME/retalk"_s)));
        QFile store(program.home.filePath(u"XDG_DATA_HOME/retalk/jobs.db"_s));
        QVERIFY(store.open(QIODevice::WriteOnly));
        store.write(QByteArray(8192, 'x'));
        store.close();
        const QStringList arguments = isJson ? QStringList{u"jobs"_s, u"--json"_s} : QStringList{u"jobs"_s};
        QCOMPARE(program.run(arguments), int(ExitDone));
        if (isJson) {
            QVERIFY2(QFileInfo::exists(program.event(u"salvaged"_s)[u"saved_as"].toString()),
                     program.output.constData());
        } else {
            QVERIFY2(program.errors.contains("jobs.db.corrupt-"), program.errors.constData());
        }
        QCOMPARE(program.run(arguments), int(ExitDone));
        QVERIFY(!program.output.contains("salvaged"));
        QVERIFY(!program.errors.contains("corrupt-"));
    }

    void aStoreThatCannotBeOpenedIsSaid()
    {
        Program program;
        QVERIFY(QDir().mkpath(program.home.filePath(u"XDG_DATA_HOME/retalk/jobs.db"_s)));
        QCOMPARE(program.run({u"jobs"_s, u"--json"_s}), int(ExitInputRefused));
        QVERIFY(!program.event(u"failed"_s)[u"message"].toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
