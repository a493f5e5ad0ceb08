#include "cli/calls.h"
#include "cli/exitcode.h"
#include "cli/program.h"
#include "cli/terminal.h"
#include "jobs/store/jobstore.h"
#include "support/testtimeout.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QScopeGuard>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace retalk;
using namespace retalk::test;

namespace {

using namespace Qt::StringLiterals;

constexpr int kTwice = 0x100;

QStringList inShell(const QString &script, const QStringList &arguments)
{
    return QStringList{u"-c"_s, script, QStringLiteral(RETALK_BIN_DIR "/retalk")} + arguments;
}

} // namespace

/// Tests signals, and terminals and pipes that close. However the command ends, no job may be left in doubt.
class ClosingTest : public QObject
{
    Q_OBJECT
private:
    /// Checks that the only job in the list was submitted once and that `resume` downloads it.
    static void isFinishedByResume(Program &program, ScriptedService &service, const QString &output)
    {
        service.setPolls(1);
        QCOMPARE(program.run({u"resume"_s}), int(ExitDone));
        QCOMPARE(contentOf(program.home.filePath(output)), service.video());
        QCOMPARE(service.count(kPost), 1);
    }

    /// Returns the processes whose command line contains `path`.
    static QList<pid_t> programsWith(const QByteArray &path)
    {
        QList<pid_t> found;
        const QStringList processes = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
        for (const QString &process : processes) {
            QFile line(u"/proc/%1/cmdline"_s.arg(process));
            const QByteArray words = line.open(QIODevice::ReadOnly) ? line.readAll() : QByteArray();
            if (words.contains(path))
                found.append(pid_t(process.toInt()));
        }
        return found;
    }

private Q_SLOTS:
    void aKilledCommandLeavesNoProgramAtWork()
    {
        ScriptedService service;
        Program program;
        // An hour of silence, tiny on disk, takes a while to probe and copy.
        const QString hour = program.home.filePath(u"hour.flac"_s);
        QCOMPARE(QProcess::execute(u"ffmpeg"_s,
                                   {u"-v"_s, u"error"_s, u"-f"_s, u"lavfi"_s, u"-i"_s,
                                    u"anullsrc=r=48000:cl=mono:d=3600"_s, u"-c:a"_s, u"flac"_s, hour}),
                 0);
        QStringList arguments = generate(service, u"r.mp4"_s, {u"--audio-offset"_s, u"1"_s, u"--json"_s});
        arguments[arguments.indexOf(u"--audio"_s) + 1] = u"hour.flac"_s;
        program.start(arguments);
        // The command itself got only the file name; ffprobe and ffmpeg get the full path.
        const auto atWork = [path = QFile::encodeName(hour)] {
            return programsWith(path);
        };
        QTRY_VERIFY(!atWork().isEmpty());
        const auto ended = qScopeGuard([&atWork] { // however this test ends
            for (const pid_t each : atWork())
                ::kill(each, SIGKILL);
        });
        for (const pid_t each : atWork())
            ::kill(each, SIGSTOP); // so that they don't exit because they finish
        QCOMPARE(::kill(pid_t(program.process.processId()), SIGKILL), 0);
        QVERIFY(program.process.waitForFinished(kTestTimeoutMs));
        QTRY_COMPARE(atWork(), QList<pid_t>());
        QCOMPARE(service.count("POST"), 0);
    }

    void aStoppedCommandWaitsForTheAnswerToItsPost_data()
    {
        QTest::addColumn<int>("signalNumber");
        QTest::newRow("Ctrl+C") << SIGINT;
        QTest::newRow("terminated") << SIGTERM;
        QTest::newRow("hung up") << SIGHUP;
        QTest::newRow("terminated twice") << (SIGTERM | kTwice); // as timeout(1) does
        QTest::newRow("hung up twice") << (SIGHUP | kTwice);     // by the terminal and by the shell
    }
    void aStoppedCommandWaitsForTheAnswerToItsPost()
    {
        QFETCH(int, signalNumber);
        ScriptedService service;
        service.setPolls(1'000'000);
        service.order(kPost, slowly(service, 1600));
        Program program;
        program.start(generate(service, u"r.mp4"_s, {u"--json"_s}));
        QVERIFY(program.says("\"submitting\""));
        const auto pid = pid_t(program.process.processId());
        QCOMPARE(::kill(pid, signalNumber & 0xFF), 0);
        if (signalNumber & kTwice) {
            QVERIFY(!program.process.waitForFinished(100));
            QCOMPARE(::kill(pid, signalNumber & 0xFF), 0);
        }
        QCOMPARE(program.finish(), 128 + (signalNumber & 0xFF));
        QVERIFY2(program.eventNames().contains(u"submitted"_s), program.output.constData());
        const auto jobs = program.jobs();
        QCOMPARE(jobs.first()[u"state"].toString(), u"pending"_s);
        QVERIFY(!jobs.first()[u"task_id"].toString().isEmpty());
        isFinishedByResume(program, service, u"r.mp4"_s);
    }

    void anotherJobEndsNoWait()
    {
        ScriptedService service;
        service.setPolls(1'000'000);
        service.order(kPost, slowly(service, 2400));
        Program program;
        Job other = earlierJob(service, JobState::Cancelled, {}, program.home.filePath(u"other.mp4"_s));
        program.storeJob(other);
        const auto store = JobStore::open(program.home.filePath(u"XDG_DATA_HOME/retalk/jobs.db"_s));
        QVERIFY(store.has_value());
        program.start(generate(service, u"r.mp4"_s, {u"--json"_s}));
        QVERIFY(program.says("\"submitting\""));
        QCOMPARE(::kill(pid_t(program.process.processId()), SIGINT), 0);
        for (int i = 0; i < 20 && !program.process.waitForFinished(100); ++i) {
            other.name = u"other %1"_s.arg(i);
            QVERIFY((*store)->save(other).has_value());
        }
        QCOMPARE(program.finish(), 128 + SIGINT);
        QCOMPARE(program.jobs().first()[u"state"].toString(), u"pending"_s);
    }

    void aSecondCtrlCWaitsForNothing()
    {
        ScriptedService service;
        service.order(kPost, slowly(service, 60'000));
        Program program;
        program.start(generate(service, u"r.mp4"_s, {u"--json"_s}));
        QVERIFY(program.says("\"submitting\""));
        const auto pid = pid_t(program.process.processId());
        QCOMPARE(::kill(pid, SIGINT), 0);
        QVERIFY(!program.process.waitForFinished(500));
        QCOMPARE(::kill(pid, SIGINT), 0);
        QVERIFY(program.process.waitForFinished(kTestTimeoutMs));
        QCOMPARE(program.process.exitStatus(), QProcess::CrashExit);
    }

    void whatIsToBeIgnoredStaysIgnored()
    {
        ScriptedService service;
        service.order(kPost, slowly(service, 800));
        Program program;
        program.process.start(u"/bin/sh"_s, inShell(u"trap '' HUP; exec \"$0\" \"$@\""_s,
                                                    generate(service, u"r.mp4"_s, {u"--json"_s})));
        QVERIFY(program.says("\"submitting\""));
        QCOMPARE(::kill(pid_t(program.process.processId()), SIGHUP), 0);
        QCOMPARE(program.finish(), int(ExitDone));
        QCOMPARE(contentOf(program.home.filePath(u"r.mp4"_s)), service.video());
    }

    void aReaderThatLeavesDecidesNothing_data()
    {
        QTest::addColumn<int>("lines");
        QTest::addColumn<QString>("how");
        for (int lines = 0; lines < 4; ++lines) {
            QTest::addRow("events, %d read", lines) << lines << u"--json"_s;
            QTest::addRow("text, %d read", lines) << lines << QString();
        }
    }
    void aReaderThatLeavesDecidesNothing()
    {
        QFETCH(int, lines);
        QFETCH(QString, how);
        ScriptedService service;
        service.setPolls(1'000'000);
        service.order(kPost, slowly(service, 800));
        Program program;
        QStringList arguments = generate(service, u"r.mp4"_s);
        if (!how.isEmpty())
            arguments.append(how);
        const QString script = u"{ \"$0\" \"$@\" 2>&1; echo $? > code; } | head -n %1"_s.arg(lines);
        program.process.start(u"/bin/sh"_s, inShell(script, arguments));
        QCOMPARE(program.finish(), 0);
        QCOMPARE(contentOf(program.home.filePath(u"code"_s)).trimmed().toInt(), 128 + SIGPIPE);
        QCOMPARE(service.count(kPost), 1);
        const QString state = program.jobs().first()[u"state"].toString();
        QVERIFY2(state == u"pending" || state == u"processing", qPrintable(state));
        isFinishedByResume(program, service, u"r.mp4"_s);
    }

    void aReaderOfErrorsThatLeavesChangesNothing()
    {
        ScriptedService service;
        service.order(kPost, slowly(service, 400));
        Program program;
        program.process.start(u"/bin/sh"_s,
                              inShell(u"{ \"$0\" \"$@\" 2>&1 >out; echo $? > code; } | head -n 0"_s,
                                      generate(service, u"r.mp4"_s)));
        QCOMPARE(program.finish(), 0);
        QCOMPARE(contentOf(program.home.filePath(u"code"_s)).trimmed(), QByteArray("0"));
        QCOMPARE(contentOf(program.home.filePath(u"r.mp4"_s)), service.video());
    }

    void closedStreamsAreNoFiles()
    {
        ScriptedService service;
        Program program;
        program.process.start(u"/bin/sh"_s, inShell(u"exec \"$0\" \"$@\" <&- >&- 2>&-"_s,
                                                    generate(service, u"r.mp4"_s, {u"--json"_s})));
        QCOMPARE(program.finish(), int(ExitDone));
        QCOMPARE(contentOf(program.home.filePath(u"r.mp4"_s)), service.video());
        QCOMPARE(program.jobs().first()[u"state"].toString(), u"completed"_s);
    }

    void aTerminalThatClosesDecidesNothing()
    {
        ScriptedService service;
        service.setPolls(1'000'000);
        service.order(kPost, slowly(service, 1600));
        Program program;
        Terminal terminal;
        terminal.attach(program.process, true);
        program.start(generate(service, u"r.mp4"_s));
        QVERIFY(terminal.shows("a.mp4 + b.wav"));
        QTRY_COMPARE(service.count(kPost), 1);
        terminal.hangUp();
        QCOMPARE(program.finish(), 128 + SIGHUP);
        program.process.setChildProcessModifier({});
        QCOMPARE(program.jobs().first()[u"state"].toString(), u"pending"_s);
        isFinishedByResume(program, service, u"r.mp4"_s);
    }

    void aStoppedResumeWaitsToo()
    {
        ScriptedService service;
        service.setPolls(1'000'000);
        service.order(kPost, slowly(service, 1600));
        Program program;
        program.storeJob(earlierJob(service, JobState::Queued, {}, program.home.filePath(u"r.mp4"_s)));
        program.start({u"resume"_s, u"--json"_s});
        QVERIFY(program.says("\"submitting\""));
        QCOMPARE(::kill(pid_t(program.process.processId()), SIGTERM), 0);
        QCOMPARE(program.finish(), 128 + SIGTERM);
        QCOMPARE(program.jobs().first()[u"state"].toString(), u"pending"_s);
        isFinishedByResume(program, service, u"r.mp4"_s);
    }

    void theWindowWaitsForTheAnswerToo_data()
    {
        QTest::addColumn<int>("signalNumber");
        QTest::newRow("Ctrl+C") << SIGINT;
        QTest::newRow("terminated") << SIGTERM;
        QTest::newRow("hung up") << SIGHUP;
    }
    void theWindowWaitsForTheAnswerToo()
    {
        QFETCH(int, signalNumber);
        ScriptedService service;
        service.setPolls(1'000'000);
        service.order(kPost, slowly(service, 1600));
        Program program;
        program.storeJob(earlierJob(service, JobState::Queued, {}, program.home.filePath(u"r.mp4"_s)));
        auto environment = program.process.processEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        program.process.setProcessEnvironment(environment);
        program.start({});
        QTRY_COMPARE(service.count(kPost), 1);
        QCOMPARE(::kill(pid_t(program.process.processId()), signalNumber), 0);
        QCOMPARE(program.finish(), 128 + signalNumber);
        QCOMPARE(program.jobs().first()[u"state"].toString(), u"pending"_s);
        isFinishedByResume(program, service, u"r.mp4"_s);
    }

    void whatWasNotSubmittedYetStaysSo()
    {
        ScriptedService service;
        service.order("POST /api/v1/files/upload/stream", slowly(service, 60'000));
        Program program;
        QStringList arguments = generate(service, u"r.mp4"_s, {u"--json"_s});
        arguments[2] = QStringLiteral(RETALK_SAMPLE_DIR "/presenter.mp4");
        program.start(arguments);
        QTRY_COMPARE(service.count("POST /api/v1/files/upload/stream"), 1);
        QCOMPARE(::kill(pid_t(program.process.processId()), SIGTERM), 0);
        QCOMPARE(program.finish(40), 128 + SIGTERM);
        QCOMPARE(program.jobs().first()[u"state"].toString(), u"preparing"_s);
        QCOMPARE(service.count(kPost), 0);
        isFinishedByResume(program, service, u"r.mp4"_s);
    }
};

QTEST_GUILESS_MAIN(ClosingTest)
#include "tst_closing.moc"
