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

#include <csignal>
#include <unistd.h>

#include <utility>

using namespace retalk;
using namespace retalk::test;

/// The command line as scripts see it: the real program, its exit codes and what it prints.
class CliTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersQuestionsWithoutADisplay()
    {
        Program program;
        QCOMPARE(program.run({u"--version"_qs}), int(ExitDone));
        QVERIFY(program.output.startsWith("retalk "));
        QCOMPARE(program.run({u"--help"_qs}), int(ExitDone));
        for (const char *command :
             {"generate", "jobs", "resume", "credits", "unconfirmed", "adopt", "send-again", "forget"})
            QVERIFY(program.output.contains(command));
        QCOMPARE(program.run({u"generate"_qs, u"--help"_qs}), int(ExitDone));
        QVERIFY(program.output.contains("--face-threshold"));
        QVERIFY2(program.output.contains("retalk generate [options]"), program.output);
        QVERIFY(!QFileInfo::exists(program.home.filePath(u"XDG_DATA_HOME"_qs))); // nothing was opened
    }

    void speaksWordsIntoAFile()
    {
        Program program;
        const QString output = program.home.filePath(u"spoken.wav"_qs);
        const QStringList command{u"speak"_qs, u"--json"_qs, u"--output"_qs, output};
        QCOMPARE(program.run(command), int(ExitUsage)); // no words
        const QStringList words{u"--text"_qs, u"Good morning, and welcome to the show."_qs, u"--language"_qs,
                                u"en"_qs};
        QCOMPARE(program.run(command + words + QStringList{u"--seconds"_qs, u"-1"_qs}), int(ExitUsage));
        QCOMPARE(program.run(command + words + QStringList{u"--seconds"_qs, u"0.5"_qs}),
                 int(ExitInputRefused));
        QVERIFY(!QFileInfo::exists(output));
        QCOMPARE(program.run(command + words + QStringList{u"--seconds"_qs, u"4"_qs}), int(ExitDone));
        const QJsonObject spoken = program.event(u"spoken"_qs);
        QCOMPARE(spoken[u"file"].toString(), output);
        QCOMPARE(spoken[u"seconds"].toDouble(), 4.0);
        QVERIFY(spoken[u"words_a_minute"].toInt() >= 80 && spoken[u"words_a_minute"].toInt() <= 260);
        QVERIFY(QFileInfo(output).size() > 4 * 22'050 * 2);
        // The words from a file, which is never written over.
        QFile text(program.home.filePath(u"words.txt"_qs));
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("Guten Morgen.") > 0);
        text.close();
        const QStringList fromFile{u"speak"_qs,      u"--text-file"_qs, text.fileName(),
                                   u"--language"_qs, u"de"_qs,          u"--output"_qs};
        QCOMPARE(program.run(fromFile + QStringList{text.fileName()}), int(ExitUsage));
        QCOMPARE(program.run(fromFile + QStringList{output}), int(ExitDone));
        QVERIFY2(program.errors.contains("robot"), program.errors.constData());
        QCOMPARE(QDir(program.home.path()).entryList({u".retalk-*"_qs}, QDir::Files | QDir::Hidden),
                 QStringList());
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
        const QString folder = program.home.filePath(u"XDG_CONFIG_HOME/retalk"_qs);
        QVERIFY(QDir().mkpath(folder));
        QFile settings(folder + u"/settings.ini"_qs);
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write("[jobs]\npauseBelowCredits=50\n");
        settings.close();
        leaves(40);
        QCOMPARE(program.run(generate(service, u"r.mp4"_qs, {u"--no-wait"_qs})), int(ExitBalance));
        QVERIFY2(program.errors.contains("40.0 credits left"), program.errors.constData());
        QCOMPARE(program.output, QByteArray()); // no id: the service has no job
        QCOMPARE(service.count(kPost), 0);
        QCOMPARE(program.jobs().value(0)[u"state"].toString(), u"queued"_qs);
        // What is at the service already is fetched all the same.
        const Job paid =
            earlierJob(service, JobState::Pending, service.addTask(QDateTime::currentDateTimeUtc()),
                       program.home.filePath(u"paid.mp4"_qs));
        program.leave(paid);
        leaves(40);
        QCOMPARE(program.run({u"resume"_qs, u"--json"_qs}), int(ExitBalance));
        QCOMPARE(program.event(u"failed"_qs)[u"kind"].toString(), toString(ErrorKind::Balance));
        QVERIFY(QFileInfo::exists(paid.outputPath));
        QCOMPARE(service.count(kPost), 0);
        leaves(60);
        QCOMPARE(program.run({u"resume"_qs}), int(ExitDone));
        QVERIFY(QFileInfo::exists(program.home.filePath(u"r.mp4"_qs)));
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
        FaultServer proxy([&](const SeenRequest &) { return reply; }); // plays all hosts
        ScriptedService service;
        Program program;
        auto environment = program.process.processEnvironment();
        environment.insert(u"http_proxy"_qs, proxy.url().toString());
        program.process.setProcessEnvironment(environment);
        QStringList arguments = generate(service, u"r.mp4"_qs);
        arguments[arguments.indexOf(u"--audio"_qs) + 1] = u"http://media.invalid/voice?id=5"_qs;
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
        environment.insert(u"http_proxy"_qs, proxy.url().toString());
        program.process.setProcessEnvironment(environment);
        QStringList arguments = generate(service, u"r.mp4"_qs, {u"--no-wait"_qs});
        arguments[arguments.indexOf(u"--audio"_qs) + 1] = u"http://media.invalid/voice?id=5"_qs;
        QCOMPARE(program.run(arguments), int(ExitDone));
        QCOMPARE(program.jobs().constFirst()[u"name"].toString(), u"a.mp4 + interview.wav"_qs);
    }

    void speaksTheTerminalsLanguage()
    {
        Program program;
        QCOMPARE(program.run({u"jobs"_qs}), int(ExitDone));
        QVERIFY(program.errors.contains("There are no jobs yet."));
        auto environment = program.process.processEnvironment();
        environment.insert(u"LC_ALL"_qs, u"de_DE.UTF-8"_qs);
        program.process.setProcessEnvironment(environment);
        QCOMPARE(program.run({u"jobs"_qs}), int(ExitDone));
        QVERIFY2(program.errors.contains("Es gibt noch keine Aufträge."), program.errors);
        QCOMPARE(program.run({u"resume"_qs, u"--help"_qs}), int(ExitDone));
        QVERIFY2(program.output.contains("Alle unfertigen Aufträge und Filme fortsetzen."), program.output);
        QVERIFY2(program.output.contains("retalk resume ["), program.output);
    }

    void wrongUseIsExplained_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("mentions");
        const QStringList inputs{u"--video"_qs, u"https://h.example.com/a.mp4"_qs, u"--audio"_qs,
                                 u"https://h.example.com/b.wav"_qs};
        const QStringList whole = inputs + QStringList{u"--output"_qs, u"o.mp4"_qs};
        QTest::newRow("no video") << QStringList{u"generate"_qs} << QByteArray("--video");
        QTest::newRow("no output") << QStringList{u"generate"_qs} + inputs << QByteArray("--output");
        QTest::newRow("unknown option")
            << QStringList{u"generate"_qs, u"--dance"_qs} + whole << QByteArray("dance");
        QTest::newRow("stray word") << QStringList{u"generate"_qs, u"stray.mp4"_qs} + whole
                                    << QByteArray("stray.mp4");
        QTest::newRow("threshold") << QStringList{u"generate"_qs, u"--face-threshold"_qs, u"high"_qs} + whole
                                   << QByteArray("high");
        QTest::newRow("track") << QStringList{u"generate"_qs, u"--audio-track"_qs, u"0"_qs} + whole
                               << QByteArray("--audio-track");
        QTest::newRow("offset") << QStringList{u"generate"_qs, u"--audio-offset"_qs, u"soon"_qs} + whole
                                << QByteArray("soon");
        QTest::newRow("offset without end")
            << QStringList{u"generate"_qs, u"--audio-offset"_qs, u"inf"_qs} + whole << QByteArray("inf");
        QTest::newRow("offset too far")
            << QStringList{u"generate"_qs, u"--audio-offset"_qs, u"-601"_qs} + whole << QByteArray("-601");
        QTest::newRow("quality") << QStringList{u"generate"_qs, u"--quality"_qs, u"best"_qs} + whole
                                 << QByteArray("best");
        QTest::newRow("quality of the cloud's")
            << QStringList{u"generate"_qs, u"--quality"_qs, u"high"_qs, u"--service"_qs, u"evolink"_qs} +
                   whole
            << QByteArray("--quality");
        QTest::newRow("service") << QStringList{u"generate"_qs, u"--service"_qs, u"moon"_qs} + whole
                                 << QByteArray("moon");
        QTest::newRow("service with a key")
            << QStringList{u"credits"_qs, u"--service"_qs, u"https://me:x@h.example.com"_qs}
            << QByteArray("--service");
        for (const auto &command : {u"jobs"_qs, u"credits"_qs, u"unconfirmed"_qs})
            QTest::newRow(qPrintable(u"stray word for "_qs + command))
                << QStringList{command, u"stray"_qs} << QByteArray("stray");
        QTest::newRow("stray word for check")
            << QStringList{u"check"_qs, u"--video"_qs, u"a.mp4"_qs, u"stray"_qs} << QByteArray("stray");
        QTest::newRow("adopt without a task") << QStringList{u"adopt"_qs, u"0f"_qs} << QByteArray("TASK");
        QTest::newRow("adopt with too many words")
            << QStringList{u"adopt"_qs, u"0f"_qs, u"task"_qs, u"more"_qs} << QByteArray("more");
        for (const auto &command : {u"send-again"_qs, u"forget"_qs}) {
            QTest::newRow(qPrintable(command + u" without a job"_qs))
                << QStringList{command} << QByteArray("JOB");
            QTest::newRow(qPrintable(command + u" with a job that is not there"_qs))
                << QStringList{command, u"0f"_qs} << QByteArray("0f");
        }
        QTest::newRow("output without a job")
            << QStringList{u"resume"_qs, u"--output"_qs, u"a.mp4"_qs} << QByteArray("--output");
        QTest::newRow("files of this computer's service")
            << QStringList{u"generate"_qs, u"--service"_qs, u"local"_qs, u"--files-service"_qs,
                           u"https://f.example.com"_qs} +
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
        QCOMPARE(program.run(arguments + QStringList{u"--json"_qs}), int(ExitUsage));
        QCOMPARE(program.event(u"failed"_qs)[u"code"].toString(), u"usage"_qs);
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
            {u"generat"_qs, u"--video"_qs, u"a"_qs, u"--audio"_qs, u"b"_qs, u"--output"_qs, u"c"_qs});
        row("There is no command jbos. Did you mean jobs?", {u"jbos"_qs});
        row("There is no command unconf. Did you mean unconfirmed?", {u"unconf"_qs});
        row("There is no command dance.", {u"dance"_qs});
        row("There is no option --verbose here.", {u"--verbose"_qs});
        row("There is no option --halp here. Did you mean --help?", {u"--halp"_qs});
        row("There is no option -x here.", {u"here.mp4"_qs, u"-x"_qs});
        row("There is no file “nowhere.mp4”", {u"nowhere.mp4"_qs});
        row("There is no file “voice”", {u"here.mp4"_qs, u"voice"_qs});
        row("There is no option --vidio. Did you mean --video?",
            {u"generate"_qs, u"--vidio"_qs, u"a"_qs, u"--audio"_qs, u"b"_qs, u"--output"_qs, u"c"_qs});
    }
    void aMistakeIsSaidWithoutAWindow()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        Program program;
        QFile here(program.home.filePath(u"here.mp4"_qs));
        QVERIFY(here.open(QIODevice::WriteOnly));
        QCOMPARE(program.run(arguments), int(ExitUsage));
        QVERIFY2(program.errors.contains("retalk: " + says), program.errors.constData());
        QVERIFY2(program.output.isEmpty(), program.output.constData());
        QCOMPARE(program.run(arguments + QStringList{u"--json"_qs}), int(ExitUsage));
        QCOMPARE(program.event(u"failed"_qs)[u"code"].toString(), u"usage"_qs);
        QVERIFY(!QFileInfo::exists(program.home.filePath(u"XDG_DATA_HOME"_qs))); // nothing was opened
    }

    void linksFilesAndQtsOptionsAreForTheWindow_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("a file") << QStringList{QStringLiteral(RETALK_SAMPLE_DIR "/voice.wav")};
        QTest::newRow("a link") << QStringList{u"https://h.example.com/a.mp4"_qs};
        QTest::newRow("a share") << QStringList{u"mtp:/Phone/a.mp4"_qs};
        QTest::newRow("Qt's options")
            << QStringList{u"-style"_qs, u"fusion"_qs, u"--platform=minimal"_qs, u"-reverse"_qs};
        QTest::newRow("after a double dash") << QStringList{u"--"_qs, u"-odd name"_qs};
    }
    void linksFilesAndQtsOptionsAreForTheWindow()
    {
        QFETCH(QStringList, arguments);
        const QStringList all = QStringList{u"retalk"_qs} + arguments;
        QVERIFY(!cli::isWanted(all));
    }

    void aNameThatIsNotUtf8IsRefused_data()
    {
        QTest::addColumn<QString>("words"); ///< a shell's
        QTest::newRow("as a video") << u"generate --video \"$name\" --audio a.wav --output o.mp4"_qs;
        QTest::newRow("as the output") << u"generate --video a.mp4 --audio a.wav --output \"$name\""_qs;
        QTest::newRow("for the window") << u"\"$name\""_qs;
    }
    void aNameThatIsNotUtf8IsRefused()
    {
        QFETCH(QString, words);
        Program program;
        const QString retalk = std::exchange(program.path, u"/bin/sh"_qs);
        const QString script =
            u"name=$(printf 'caf\\303\\251 \\351t\\351.mp4'); : > \"$name\"; exec \"$0\" "_qs + words;
        QCOMPARE(program.run({u"-c"_qs, script, retalk}), int(ExitUsage));
        QVERIFY2(program.errors.contains("“café \\xE9t\\xE9.mp4” isn't valid UTF-8"),
                 program.errors.constData());
        QVERIFY(program.output.isEmpty());
        QCOMPARE(program.run({u"-c"_qs, script + u" --json"_qs, retalk}), int(ExitUsage));
        QCOMPARE(program.event(u"failed"_qs)[u"code"].toString(), u"usage"_qs);
    }

    void everyBrokenRuleIsToldAtOnce()
    {
        Program program;
        const int exitCode =
            program.run({u"generate"_qs, u"--video"_qs, u"nowhere.mp4"_qs, u"--audio"_qs,
                         u"ftp://h.example.com/b.wav"_qs, u"--face-threshold"_qs, u"300"_qs, u"--service"_qs,
                         u"evolink"_qs, u"--output"_qs, u"o.mp4"_qs, u"--json"_qs});
        QCOMPARE(exitCode, int(ExitInputRefused));
        QStringList fields;
        for (const QJsonObject &event : program.events())
            fields.append(event[u"field"].toString());
        fields.sort();
        QCOMPARE(fields, QStringList({u"audio_url"_qs, u"query_face_threshold"_qs, u"video_url"_qs}));
    }

    void printsThePathOfTheFinishedFile()
    {
        ScriptedService service;
        Program program;
        QCOMPARE(program.run(generate(service, u"result.mp4"_qs)), int(ExitDone));
        const QString path = program.home.filePath(u"result.mp4"_qs);
        QCOMPARE(QString::fromUtf8(program.output), path + u'\n');
        QCOMPARE(contentOf(path), service.video());
        QVERIFY(!program.errors.isEmpty());
        QCOMPARE(service.count(kPost), 1);
        // again, over the older result
        QCOMPARE(program.run(generate(service, u"result.mp4"_qs, {u"--again"_qs})), int(ExitDone));
        QCOMPARE(service.count(kPost), 2);
    }

    void jsonHasOneEventALine()
    {
        ScriptedService service;
        Program program;
        QCOMPARE(program.run(generate(service, u"r.mp4"_qs,
                                      {u"--json"_qs, u"--extend"_qs, u"--face-threshold"_qs, u"140"_qs})),
                 int(ExitDone));
        QCOMPARE(program.eventNames().first(), u"queued"_qs);
        QCOMPARE(program.eventNames().last(), u"completed"_qs);
        QVERIFY(!program.event(u"submitted"_qs)[u"task_id"].toString().isEmpty());
        QVERIFY(program.event(u"progress"_qs).contains(u"progress"));
        QCOMPARE(program.event(u"completed"_qs)[u"output"].toString(), program.home.filePath(u"r.mp4"_qs));
        const QString job = program.event(u"queued"_qs)[u"job"].toString();
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
                            program.home.filePath(u"clip.mp4"_qs)));
        const int exitCode = program.run({u"generate"_qs, u"--video"_qs, u"clip.mp4"_qs, u"--audio"_qs,
                                          service.url(u"/b.wav"_qs).toString(), u"--service"_qs,
                                          service.base().toString() + u'/', u"--files-service"_qs,
                                          files.base().toString(), u"-o"_qs, u"r.mp4"_qs});
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
            QFile::copy(QStringLiteral(RETALK_SAMPLE_DIR "/voice.wav"), program.home.filePath(u"v.wav"_qs)));
        QStringList arguments =
            generate(service, u"r.mp4"_qs, {u"--audio-track"_qs, u"1"_qs, u"--audio-offset"_qs, u"-0.25"_qs});
        arguments[arguments.indexOf(u"--audio"_qs) + 1] = u"v.wav"_qs;
        const int exitCode = program.run(arguments);
        QVERIFY2(exitCode == ExitDone, program.errors.constData());
        QCOMPARE(service.count("POST /api/v1/files"), 1);
        const QByteArray body = service.seen("POST /api/v1/files").first().body;
        const qsizetype original = QFileInfo(program.home.filePath(u"v.wav"_qs)).size();
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
                            program.home.filePath(u"clip.mp4"_qs)));
        QVERIFY(
            QFile::copy(QStringLiteral(RETALK_SAMPLE_DIR "/voice.wav"), program.home.filePath(u"v.wav"_qs)));
        QStringList arguments = generate(service, u"r.mp4"_qs, {u"--audio-track"_qs, u"3"_qs, u"--json"_qs});
        arguments[arguments.indexOf(u"--video"_qs) + 1] = u"clip.mp4"_qs;
        arguments[arguments.indexOf(u"--audio"_qs) + 1] = u"v.wav"_qs;
        const int exitCode = program.run(arguments);
        QVERIFY2(exitCode == ExitUsage, program.output.constData());
        QCOMPARE(program.event(u"failed"_qs)[u"field"].toString(), u"audio_url"_qs);
        QVERIFY(program.event(u"failed"_qs)[u"message"].toString().contains(u"track 3"));
        QCOMPARE(service.count("POST"), 0);
    }

    void aSharePageIsMadeDirectOrRefusedBeforeItIsPaidFor()
    {
        ScriptedService service;
        Program program;
        QStringList arguments = generate(service, u"r.mp4"_qs, {u"--json"_qs});
        QString &video = arguments[arguments.indexOf(u"--video"_qs) + 1];
        video = u"https://www.youtube.com/watch?v=abcdefghijk"_qs;
        QCOMPARE(program.run(arguments), int(ExitInputRefused));
        QCOMPARE(program.event(u"failed"_qs)[u"field"].toString(), u"video_url"_qs);
        QCOMPARE(service.count({}), 0);
        video = u"https://www.dropbox.com/s/x/clip.mp4?dl=0"_qs;
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
                                       << int(ExitInputRefused) << u"invalid_parameters"_qs;
        QTest::newRow("wrong key") << kPost << refusal(401, "key_disabled", "authentication_error")
                                   << int(ExitKey) << u"key_disabled"_qs;
        QTest::newRow("not permitted") << kPost << refusal(403, "key_model_not_allowed", "permission_error")
                                       << int(ExitKey) << u"key_model_not_allowed"_qs;
        QTest::newRow("no balance") << kPost << refusal(402, "insufficient_quota", "insufficient_quota_error")
                                    << int(ExitBalance) << u"insufficient_quota"_qs;
        // It isn't the task that failed, and it goes on with "retalk resume".
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
        const int result = program.run(generate(service, u"r.mp4"_qs, {u"--json"_qs}));
        QVERIFY2(result == exitCode, program.output.constData());
        const QJsonObject failed = program.event(u"failed"_qs);
        QVERIFY(!failed[u"message"].toString().isEmpty());
        if (!code.isEmpty())
            QCOMPARE(failed[u"code"].toString(), code);
        QVERIFY(!QFileInfo::exists(program.home.filePath(u"r.mp4"_qs)));
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
        QCOMPARE(program.run(generate(service, u"r.mp4"_qs)), int(ExitTaskFailed));
        QVERIFY(program.errors.contains("retalk: "));
        QVERIFY(program.output.isEmpty());
    }

    void withoutAKeyIsExitCode4()
    {
        ScriptedService service;
        Program program;
        program.setKey({});
        QCOMPARE(program.run(generate(service, u"r.mp4"_qs)), int(ExitKey));
        QVERIFY(program.errors.contains("RETALK_API_KEY"));
        QCOMPARE(service.count({}), 0);
    }

    void aDeadNetworkIsExitCode7AndTheJobIsKept()
    {
        ScriptedService service;
        quint16 port = 0;
        {
            QTcpServer closed; // a port where nobody listens
            QVERIFY(closed.listen(QHostAddress::LocalHost));
            port = closed.serverPort();
        }
        Program program;
        QStringList arguments = generate(service, u"r.mp4"_qs, {u"--json"_qs});
        arguments.replaceInStrings(service.base().toString(), u"http://127.0.0.1:%1"_qs.arg(port));
        QCOMPARE(program.run(arguments), int(ExitNetwork));
        QVERIFY(program.eventNames().contains(u"retrying"_qs));
        QCOMPARE(program.run({u"jobs"_qs, u"--json"_qs}), int(ExitDone));
        QCOMPARE(program.event(u"job"_qs)[u"state"].toString(), u"waiting_to_retry"_qs);
        // The newest is listed first, whether others are over or not.
        QCOMPARE(program.run(generate(service, u"s.mp4"_qs, {u"--json"_qs})), int(ExitDone));
        QCOMPARE(program.run({u"jobs"_qs, u"--json"_qs}), int(ExitDone));
        QCOMPARE(program.event(u"job"_qs)[u"state"].toString(), u"completed"_qs);
    }

    void aLostAnswerIsExitCode8AndSentOnce()
    {
        ScriptedService service;
        service.order(kPost, closing(), 100);
        Program program;
        QCOMPARE(program.run(generate(service, u"r.mp4"_qs, {u"--json"_qs})), int(ExitUnconfirmed));
        QCOMPARE(program.eventNames().last(), u"unconfirmed"_qs);
        QCOMPARE(program.run({u"resume"_qs, u"--json"_qs}), int(ExitUnconfirmed));
        QCOMPARE(service.count(kPost), 1);
        // A task of that time may be another program's: it is not taken by itself.
        service.addTask(QDateTime::currentDateTimeUtc());
        QCOMPARE(program.run({u"resume"_qs}), int(ExitUnconfirmed));
        QVERIFY(!QFileInfo::exists(program.home.filePath(u"r.mp4"_qs)));
        QCOMPARE(service.count(kPost), 1);
    }

    void withoutWaitingResumeFetchesTheVideo()
    {
        ScriptedService service;
        Program program;
        QCOMPARE(program.run(generate(service, u"r.mp4"_qs, {u"--no-wait"_qs})), int(ExitDone));
        const QString id = QString::fromUtf8(program.output).trimmed();
        QVERIFY(!QUuid::fromString(id).isNull());
        QVERIFY(!QFileInfo::exists(program.home.filePath(u"r.mp4"_qs)));
        QCOMPARE(program.run({u"resume"_qs, u"--json"_qs}), int(ExitDone));
        QCOMPARE(program.event(u"completed"_qs)[u"job"].toString(), id);
        QCOMPARE(contentOf(program.home.filePath(u"r.mp4"_qs)), service.video());
        QCOMPARE(service.count(kPost), 1);
        QCOMPARE(program.run({u"resume"_qs}), int(ExitDone)); // nothing is left
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
        program.start(generate(service, u"r.mp4"_qs, {u"--json"_qs}));
        QVERIFY(program.says("\"processing\""));
        QCOMPARE(::kill(pid_t(program.process.processId()), signalNumber), 0);
        QCOMPARE(program.finish(15), exitCode);
        service.setPolls(1);
        QCOMPARE(program.run({u"resume"_qs}), int(ExitDone));
        QCOMPARE(contentOf(program.home.filePath(u"r.mp4"_qs)), service.video());
        QCOMPARE(service.count(kPost), 1);
    }

    void twoCommandsShareOneStore()
    {
        ScriptedService service;
        service.setPolls(6);
        Program first;
        Program second;
        second.process.setProcessEnvironment(first.process.processEnvironment());
        first.start(generate(service, u"one.mp4"_qs, {u"--again"_qs})); // whichever comes second
        second.start(generate(service, u"two.mp4"_qs, {u"--again"_qs}));
        QCOMPARE(first.finish(), int(ExitDone));
        QCOMPARE(second.finish(), int(ExitDone));
        QCOMPARE(service.count(kPost), 2);
        QCOMPARE(first.run({u"jobs"_qs, u"--json"_qs}), int(ExitDone));
        QCOMPARE(first.events().size(), 2);
        for (const QJsonObject &event : first.events())
            QCOMPARE(event[u"state"].toString(), u"completed"_qs);
    }

    void listsJobsForPeopleToo()
    {
        ScriptedService service;
        Program program;
        QCOMPARE(program.run({u"jobs"_qs}), int(ExitDone));
        QVERIFY(program.output.isEmpty());
        QVERIFY(!program.errors.isEmpty());
        QCOMPARE(program.run(generate(service, u"r.mp4"_qs)), int(ExitDone));
        QCOMPARE(program.run({u"jobs"_qs}), int(ExitDone));
        QVERIFY(program.output.contains("completed"));
        QVERIFY(program.output.contains("a.mp4 + b.wav"));
    }

    void showsTheBalance()
    {
        ScriptedService service;
        Program program;
        QCOMPARE(program.run({u"credits"_qs, u"--json"_qs, u"--service"_qs, service.base().toString()}),
                 int(ExitDone));
        QCOMPARE(program.event(u"credits"_qs)[u"spendable"].toDouble(), 7.0);
        QCOMPARE(program.event(u"credits"_qs)[u"user_remaining"].toDouble(), 9.5);
        QCOMPARE(program.run({u"credits"_qs, u"--service"_qs, service.base().toString()}), int(ExitDone));
        QVERIFY(program.output.contains("7"));
        program.setKey(u"wrong"_qs);
        QCOMPARE(program.run({u"credits"_qs, u"--service"_qs, service.base().toString()}), int(ExitKey));
    }

    void anOutputThatCannotBeWrittenIsRefusedBeforeAnythingIsSent()
    {
        ScriptedService service;
        Program program;
        QVERIFY(QDir().mkpath(program.home.filePath(u"folder"_qs)));
        QCOMPARE(program.run(generate(service, u"folder"_qs)), int(ExitInputRefused));
        QVERIFY(program.errors.contains("folder"));
        if (geteuid() != 0) {
            QVERIFY(QFile::setPermissions(program.home.filePath(u"folder"_qs),
                                          QFile::ReadOwner | QFile::ExeOwner));
            QCOMPARE(program.run(generate(service, u"folder/r.mp4"_qs)), int(ExitInputRefused));
        }
        QCOMPARE(service.count({}), 0);
    }

    void whatCannotBeStoredIsSaidOnce()
    {
        ScriptedService service;
        Program program;
        QCOMPARE(program.run({u"jobs"_qs}), int(ExitDone));
        {
            QSqlDatabase store = QSqlDatabase::addDatabase(u"QSQLITE"_qs, u"full"_qs);
            store.setDatabaseName(program.home.filePath(u"XDG_DATA_HOME/retalk/jobs.db"_qs));
            QVERIFY(store.open());
            QVERIFY(QSqlQuery(store).exec(
                u"CREATE TRIGGER full BEFORE UPDATE ON job BEGIN SELECT RAISE(ABORT, 'disk is full'); END"_qs));
        }
        QSqlDatabase::removeDatabase(u"full"_qs);
        program.start(generate(service, u"r.mp4"_qs));
        QVERIFY(!program.process.waitForFinished(7000)); // long enough for three tries
        QCOMPARE(::kill(pid_t(program.process.processId()), SIGTERM), 0);
        QCOMPARE(program.finish(15), 128 + SIGTERM);
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
        QVERIFY(QDir().mkpath(program.home.filePath(u"XDG_DATA_HOME/retalk"_qs)));
        QFile store(program.home.filePath(u"XDG_DATA_HOME/retalk/jobs.db"_qs));
        QVERIFY(store.open(QIODevice::WriteOnly));
        store.write(QByteArray(8192, 'x'));
        store.close();
        const QStringList arguments =
            isJson ? QStringList{u"jobs"_qs, u"--json"_qs} : QStringList{u"jobs"_qs};
        QCOMPARE(program.run(arguments), int(ExitDone));
        if (isJson) {
            QVERIFY2(QFileInfo::exists(program.event(u"salvaged"_qs)[u"saved_as"].toString()),
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
        QVERIFY(QDir().mkpath(program.home.filePath(u"XDG_DATA_HOME/retalk/jobs.db"_qs)));
        QCOMPARE(program.run({u"jobs"_qs, u"--json"_qs}), int(ExitInputRefused));
        QVERIFY(!program.event(u"failed"_qs)[u"message"].toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
