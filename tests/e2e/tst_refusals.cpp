#include "cli/exitcode.h"
#include "e2e/retalkrun.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;

using namespace retalk;

// Tests what the user gets when something can't be done: one clear message, the right exit code, and no
// leftover files.
class RefusalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("mentions");
        const QString video = clip(u"one.mp4"_s), voice = clip(u"voice-2s.wav"_s);
        const auto with = [](const QString &v, const QString &a, const QStringList &more = {}) {
            return QStringList{u"--video"_s, v, u"--audio"_s, a} + more;
        };
        QTest::newRow("nothing given") << QStringList{} << int(ExitUsage) << u"--video"_s;
        QTest::newRow("unknown option")
            << with(video, voice, {u"--frobnicate"_s}) << int(ExitUsage) << u"frobnicate"_s;
        QTest::newRow("malformed URL") << with(u"http://"_s, voice) << int(ExitInputRefused) << u"--video"_s;
        QTest::newRow("wrong scheme")
            << with(u"rtmp://example.com/a.mp4"_s, voice) << int(ExitInputRefused) << u"http"_s;
        QTest::newRow("a share that isn't mounted")
            << with(u"ftp://example.com/a.mp4"_s, voice) << int(ExitInputRefused) << u"isn't connected"_s;
        QTest::newRow("private URL to the cloud")
            << with(u"http://192.168.1.4/a.mp4"_s, u"https://example.com/a.wav"_s,
                    {u"--service"_s, u"evolink"_s})
            << int(ExitInputRefused) << u"own computer or network"_s;
        QTest::newRow("over-long callback")
            << with(video, voice, {u"--callback-url"_s, u"https://example.com/"_s + QString(2048, u'x')})
            << int(ExitInputRefused) << u"2"_s;
        QTest::newRow("threshold out of range")
            << with(video, voice, {u"--face-threshold"_s, u"210"_s}) << int(ExitInputRefused) << u"200"_s;
        QTest::newRow("missing file")
            << with(u"/nowhere/clip.mp4"_s, voice) << int(ExitInputRefused) << u"clip.mp4"_s;
        QTest::newRow("0 bytes") << with(clip(u"empty.mp4"_s), voice) << int(ExitInputRefused) << u"empty"_s;
        QTest::newRow("a page") << with(clip(u"page.mp4"_s), voice) << int(ExitInputRefused)
                                << u"n't a video"_s;
        QTest::newRow("sound given as video")
            << with(voice, voice) << int(ExitInputRefused) << u"n't a video"_s;
        QTest::newRow("no face") << with(clip(u"noface.mp4"_s), voice) << int(ExitTaskFailed) << u"no face"_s;
        QTest::newRow("somebody else's picture")
            << with(clip(u"other.mp4"_s), voice,
                    {u"--reference"_s, clip(u"face0.png"_s), u"--face-threshold"_s, u"190"_s})
            << int(ExitTaskFailed) << u"no matching face found"_s;
        QTest::newRow("no key") << with(u"https://h.invalid/a.mp4"_s, u"https://h.invalid/a.wav"_s,
                                        {u"--service"_s, u"evolink"_s})
                                << int(ExitKey) << u"key"_s;
        QTest::newRow("no server at that address")
            << with(video, voice,
                    {u"--service"_s, u"http://127.0.0.1:9"_s, u"--files-service"_s, u"http://127.0.0.1:9"_s})
            << int(ExitKey) << u"key"_s;
    }
    void saysWhatIsWrong()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QString, mentions);
        const QTemporaryDir folder;
        const QString out = folder.filePath(u"out.mp4"_s);
        const RetalkRun run = runRetalk(QStringList{u"generate"_s, u"--output"_s, out} + arguments);
        QVERIFY2(!run.crashed, qPrintable(run.errors));
        QVERIFY2(run.exitCode == exitCode, qPrintable(u"%1: %2"_s.arg(run.exitCode).arg(run.errors)));
        QVERIFY2(run.errors.contains(mentions, Qt::CaseInsensitive), qPrintable(run.errors));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void aReadOnlyFolderIsNamed()
    {
        if (geteuid() == 0) {
            // Root can write anywhere except in the kernel's own file system.
            const RetalkRun run = runRetalk({u"generate"_s, u"--video"_s, clip(u"one.mp4"_s), u"--audio"_s,
                                             clip(u"voice-2s.wav"_s), u"--output"_s, u"/proc/out.mp4"_s});
            QVERIFY(!run.crashed);
            QVERIFY(run.exitCode != 0);
            QVERIFY2(run.errors.contains(u"/proc"_s), qPrintable(run.errors));
            return;
        }
        const QTemporaryDir folder;
        QVERIFY(QFile(folder.path()).setPermissions(QFile::ReadOwner | QFile::ExeOwner));
        const RetalkRun run =
            runRetalk({u"generate"_s, u"--video"_s, clip(u"one.mp4"_s), u"--audio"_s, clip(u"voice-2s.wav"_s),
                       u"--output"_s, folder.filePath(u"out.mp4"_s)});
        QFile(folder.path()).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(!run.crashed);
        QVERIFY(run.exitCode != 0);
        QVERIFY2(run.errors.contains(folder.path()), qPrintable(run.errors));
    }

    void aFailedJobIsStillListed()
    {
        const QTemporaryDir folder;
        const RetalkRun run =
            runRetalk({u"generate"_s, u"--video"_s, clip(u"noface.mp4"_s), u"--audio"_s,
                       clip(u"voice-2s.wav"_s), u"--output"_s, folder.filePath(u"o.mp4"_s), u"--json"_s});
        QCOMPARE(run.exitCode, int(ExitTaskFailed));
        const QJsonObject failed = run.event(u"failed"_s);
        QVERIFY(!failed[u"code"].toString().isEmpty());
        // Retalk's own message only, without the service's.
        const QString message = failed[u"message"].toString();
        QVERIFY2(!message.isEmpty() && !message.contains(u"The service says"), qPrintable(message));

        const RetalkRun jobs = runRetalk({u"jobs"_s, u"--json"_s});
        QCOMPARE(jobs.exitCode, 0);
        QVERIFY2(jobs.output.contains(u"noface.mp4"_s) && jobs.output.contains(u"failed"_s),
                 qPrintable(jobs.output));
    }
};

QTEST_GUILESS_MAIN(RefusalsTest)
#include "tst_refusals.moc"
