#include "cli/exitcode.h"
#include "e2e/retalkrun.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace retalk;

// What a person is told when it cannot be done: one clear sentence, the right exit code, and nothing left
// behind.
class RefusalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("mentions");
        const QString video = clip(u"one.mp4"_qs), voice = clip(u"voice-2s.wav"_qs);
        const auto with = [](const QString &v, const QString &a, const QStringList &more = {}) {
            return QStringList{u"--video"_qs, v, u"--audio"_qs, a} + more;
        };
        QTest::newRow("nothing given") << QStringList{} << int(ExitUsage) << u"--video"_qs;
        QTest::newRow("unknown option")
            << with(video, voice, {u"--frobnicate"_qs}) << int(ExitUsage) << u"frobnicate"_qs;
        QTest::newRow("malformed URL")
            << with(u"http://"_qs, voice) << int(ExitInputRefused) << u"--video"_qs;
        QTest::newRow("wrong scheme")
            << with(u"rtmp://example.com/a.mp4"_qs, voice) << int(ExitInputRefused) << u"http"_qs;
        QTest::newRow("a share that isn't mounted")
            << with(u"ftp://example.com/a.mp4"_qs, voice) << int(ExitInputRefused) << u"isn't connected"_qs;
        QTest::newRow("private URL to the cloud")
            << with(u"http://192.168.1.4/a.mp4"_qs, u"https://example.com/a.wav"_qs,
                    {u"--service"_qs, u"evolink"_qs})
            << int(ExitInputRefused) << u"own computer or network"_qs;
        QTest::newRow("over-long callback")
            << with(video, voice, {u"--callback-url"_qs, u"https://example.com/"_qs + QString(2048, u'x')})
            << int(ExitInputRefused) << u"2"_qs;
        QTest::newRow("threshold out of range")
            << with(video, voice, {u"--face-threshold"_qs, u"210"_qs}) << int(ExitInputRefused) << u"200"_qs;
        QTest::newRow("missing file")
            << with(u"/nowhere/clip.mp4"_qs, voice) << int(ExitInputRefused) << u"clip.mp4"_qs;
        QTest::newRow("0 bytes") << with(clip(u"empty.mp4"_qs), voice) << int(ExitInputRefused)
                                 << u"empty"_qs;
        QTest::newRow("a page") << with(clip(u"page.mp4"_qs), voice) << int(ExitInputRefused)
                                << u"n't a video"_qs;
        QTest::newRow("sound given as video")
            << with(voice, voice) << int(ExitInputRefused) << u"n't a video"_qs;
        QTest::newRow("no face") << with(clip(u"noface.mp4"_qs), voice) << int(ExitTaskFailed)
                                 << u"no face"_qs;
        QTest::newRow("somebody else's picture")
            << with(clip(u"other.mp4"_qs), voice,
                    {u"--reference"_qs, clip(u"face0.png"_qs), u"--face-threshold"_qs, u"190"_qs})
            << int(ExitTaskFailed) << u"no matching face found"_qs;
        QTest::newRow("no key") << with(u"https://h.invalid/a.mp4"_qs, u"https://h.invalid/a.wav"_qs,
                                        {u"--service"_qs, u"evolink"_qs})
                                << int(ExitKey) << u"key"_qs;
        QTest::newRow("nobody answers there") << with(video, voice,
                                                      {u"--service"_qs, u"http://127.0.0.1:9"_qs,
                                                       u"--files-service"_qs, u"http://127.0.0.1:9"_qs})
                                              << int(ExitKey) << u"key"_qs;
    }
    void saysWhatIsWrong()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QString, mentions);
        const QTemporaryDir folder;
        const QString out = folder.filePath(u"out.mp4"_qs);
        const RetalkRun run = runRetalk(QStringList{u"generate"_qs, u"--output"_qs, out} + arguments, 60);
        QVERIFY2(!run.crashed, qPrintable(run.errors));
        QVERIFY2(run.exitCode == exitCode, qPrintable(u"%1: %2"_qs.arg(run.exitCode).arg(run.errors)));
        QVERIFY2(run.errors.contains(mentions, Qt::CaseInsensitive), qPrintable(run.errors));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void aReadOnlyFolderIsNamed()
    {
        if (geteuid() == 0) {
            // Root writes anywhere but where nothing can be written: the kernel's own file system.
            const RetalkRun run =
                runRetalk({u"generate"_qs, u"--video"_qs, clip(u"one.mp4"_qs), u"--audio"_qs,
                           clip(u"voice-2s.wav"_qs), u"--output"_qs, u"/proc/out.mp4"_qs},
                          60);
            QVERIFY(!run.crashed);
            QVERIFY(run.exitCode != 0);
            QVERIFY2(run.errors.contains(u"/proc"_qs), qPrintable(run.errors));
            return;
        }
        const QTemporaryDir folder;
        QVERIFY(QFile(folder.path()).setPermissions(QFile::ReadOwner | QFile::ExeOwner));
        const RetalkRun run =
            runRetalk({u"generate"_qs, u"--video"_qs, clip(u"one.mp4"_qs), u"--audio"_qs,
                       clip(u"voice-2s.wav"_qs), u"--output"_qs, folder.filePath(u"out.mp4"_qs)},
                      60);
        QFile(folder.path()).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(!run.crashed);
        QVERIFY(run.exitCode != 0);
        QVERIFY2(run.errors.contains(folder.path()), qPrintable(run.errors));
    }

    void aFailedJobIsStillListed()
    {
        const QTemporaryDir folder;
        const RetalkRun run =
            runRetalk({u"generate"_qs, u"--video"_qs, clip(u"noface.mp4"_qs), u"--audio"_qs,
                       clip(u"voice-2s.wav"_qs), u"--output"_qs, folder.filePath(u"o.mp4"_qs), u"--json"_qs},
                      60);
        QCOMPARE(run.exitCode, int(ExitTaskFailed));
        const QJsonObject failed = run.event(u"failed"_qs);
        QVERIFY(!failed[u"code"].toString().isEmpty());
        QVERIFY(!failed[u"message"].toString().isEmpty());

        const RetalkRun jobs = runRetalk({u"jobs"_qs, u"--json"_qs}, 60);
        QCOMPARE(jobs.exitCode, 0);
        QVERIFY2(jobs.output.contains(u"noface.mp4"_qs) && jobs.output.contains(u"failed"_qs),
                 qPrintable(jobs.output));
    }
};

QTEST_GUILESS_MAIN(RefusalsTest)
#include "tst_refusals.moc"
