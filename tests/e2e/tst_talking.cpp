#include "bench/lipsyncfigures.h"
#include "e2e/retalkrun.h"
#include "support/testtimeout.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <csignal>
#include <numeric>
#include <stdexcept>

using namespace retalk;

namespace {

using namespace Qt::StringLiterals;

constexpr double kFrame = 1.0 / 25;
// An AAC frame has 1024 samples, 64 ms at 16 kHz.
constexpr double kAudioFrame = 1024.0 / 16'000;

} // namespace

class TalkingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }

    void theSampleSpeaksTheSampleVoice()
    {
        const QString out = m_folder.filePath(u"sample.mp4"_s);
        const RetalkRun run =
            runRetalk({u"generate"_s, u"--video"_s, sample(u"presenter.mp4"_s), u"--audio"_s,
                       sample(u"voice.wav"_s), u"--output"_s, out, u"--json"_s});
        QVERIFY2(run.exitCode == 0, qPrintable(run.output + run.errors));

        QStringList names;
        const QList<QJsonObject> events = run.events();
        for (const QJsonObject &event : events)
            names << event[u"event"].toString();
        QCOMPARE(names.first(), u"queued"_s);
        QVERIFY(names.indexOf(u"submitted"_s) > 0);
        QVERIFY(names.contains(u"progress"_s));
        QCOMPARE(names.last(), u"completed"_s);
        QVERIFY(!run.event(u"submitted"_s)[u"task_id"].toString().isEmpty());
        QCOMPARE(run.event(u"completed"_s)[u"output"].toString(), out);

        // The shorter of the 8 s video and the voice track.
        const double voice = streamSeconds(sample(u"voice.wav"_s), u"a"_s);
        QVERIFY2(qAbs(streamSeconds(out, u"v"_s) - voice) <= kFrame, qPrintable(out));
        QVERIFY(qAbs(streamSeconds(out, u"a"_s) - voice) <= kAudioFrame);
        QCOMPARE(streamCodecs(out), (QStringList{u"h264"_s, u"aac"_s}));
        const double same = likeness(sound(sample(u"voice.wav"_s)), sound(out), 400);
        QVERIFY2(same > 0.95, qPrintable(u"the sound is not the new voice: %1"_s.arg(same)));
        QVERIFY(likeness(sound(sample(u"presenter.mp4"_s)), sound(out), 40) < 0.5);
        QCOMPARE(QDir(QFileInfo(out).path()).entryList({u".retalk-*"_s}, QDir::Files | QDir::Hidden),
                 QStringList());

        // A short version of what tests/bench/run prints: the lips follow the new words, and nothing else has
        // changed.
        std::vector<int> shown(250);
        std::iota(shown.begin(), shown.end(), 0);
        try {
            const figures::Figures found =
                figures::measure(out, sample(u"presenter.mp4"_s), sample(u"voice.wav"_s), shown);
            QVERIFY2(found.followsTarget >= 0.92, qPrintable(QString::number(found.followsTarget)));
            QVERIFY2(found.followsTarget > found.untouched + 0.4,
                     qPrintable(QString::number(found.untouched)));
            // The value is 0.645 since openings are measured as if seen from the front, even if the head
            // turns.
            QVERIFY2(found.followsLoudness >= 0.62, qPrintable(QString::number(found.followsLoudness)));
            QVERIFY2(std::abs(found.bestLag) <= 1, qPrintable(QString::number(found.bestLag)));
            QVERIFY2(found.outsidePsnr >= 44, qPrintable(QString::number(found.outsidePsnr)));
            QVERIFY2(found.jitter <= 1.4 * found.sourceJitter,
                     qPrintable(QString::number(found.jitter / found.sourceJitter)));
        } catch (const std::exception &problem) {
            QFAIL(problem.what());
        }
    }

    void lengthFollowsTheRule_data()
    {
        QTest::addColumn<QString>("voice");
        QTest::addColumn<bool>("extend");
        QTest::addColumn<double>("seconds");
        const double spoken = streamSeconds(clip(u"spoken.wav"_s), u"a"_s);
        QVERIFY(spoken > 3);
        QTest::newRow("voice shorter: the voice") << u"voice-2s.wav"_s << false << 2.0;
        QTest::newRow("voice longer: the video") << u"spoken.wav"_s << false << 3.0;
        QTest::newRow("voice longer, extended: the voice") << u"spoken.wav"_s << true << spoken;
        QTest::newRow("voice shorter, extended: the voice") << u"voice-2s.wav"_s << true << 2.0;
    }
    void lengthFollowsTheRule()
    {
        QFETCH(QString, voice);
        QFETCH(bool, extend);
        QFETCH(double, seconds);
        const QString out = m_folder.filePath(u"length.mp4"_s);
        QStringList arguments{u"generate"_s, u"--video"_s, clip(u"one.mp4"_s), u"--audio"_s, clip(voice),
                              u"--output"_s, out};
        if (extend)
            arguments << u"--extend"_s;
        const RetalkRun run = runRetalk(arguments);
        QVERIFY2(run.exitCode == 0, qPrintable(run.errors));
        QCOMPARE(run.output.trimmed(), out);
        QVERIFY2(qAbs(streamSeconds(out, u"v"_s) - seconds) <= kFrame,
                 qPrintable(QString::number(streamSeconds(out, u"v"_s))));
        QVERIFY(QFile::remove(out));
    }

    void aDraftSaysWhatItLacks()
    {
        const QString video = m_folder.filePath(u"alpha.mov"_s);
        QCOMPARE(QProcess::execute(u"ffmpeg"_s,
                                   {u"-v"_s, u"error"_s, u"-y"_s, u"-i"_s, clip(u"one.mp4"_s), u"-t"_s,
                                    u"1"_s, u"-vf"_s, u"format=rgba,colorchannelmixer=aa=0.5"_s, u"-c:v"_s,
                                    u"qtrle"_s, video}),
                 0);
        const QString out = m_folder.filePath(u"opaque.mp4"_s);
        const RetalkRun run = runRetalk({u"generate"_s, u"--video"_s, video, u"--audio"_s,
                                         clip(u"voice-2s.wav"_s), u"--output"_s, out, u"--json"_s});
        QVERIFY2(run.exitCode == 0, qPrintable(run.output + run.errors));
        const QString warning = run.event(u"warning"_s)[u"message"].toString();
        QVERIFY2(warning.contains(u"transparency"), qPrintable(run.output));
        QVERIFY(!run.event(u"warning"_s)[u"job"].toString().isEmpty());
    }

    void theRightFaceIsChosenByItsPicture()
    {
        const QString out = m_folder.filePath(u"chosen.mp4"_s);
        const RetalkRun run =
            runRetalk({u"generate"_s, u"--video"_s, clip(u"two.mp4"_s), u"--audio"_s, clip(u"voice-2s.wav"_s),
                       u"--reference"_s, clip(u"face1.png"_s), u"--output"_s, out});
        QVERIFY2(run.exitCode == 0, qPrintable(run.errors));
        QVERIFY(QFileInfo(out).size() > 0);
    }

    void anInterruptedJobIsFinishedByResume()
    {
        const QString out = m_folder.filePath(u"resumed.mp4"_s);
        QProcess process;
        process.start(QStringLiteral(RETALK_BIN_DIR "/retalk"),
                      {u"generate"_s, u"--video"_s, sample(u"presenter.mp4"_s), u"--audio"_s,
                       sample(u"voice.wav"_s), u"--output"_s, out, u"--json"_s});
        QByteArray said;
        while (!said.contains("\"submitted\"") && process.waitForReadyRead(kTestTimeoutMs))
            said += process.readAllStandardOutput();
        QVERIFY2(said.contains("\"submitted\""), said.constData());
        kill(pid_t(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(kTestTimeoutMs));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QVERIFY(process.exitCode() != 0);
        QVERIFY(!QFileInfo::exists(out));

        // Name the job: otherwise resume also downloads videos whose files other tests have deleted.
        static const QRegularExpression job(u"\"job\":\"([^\"]+)\""_s);
        const QString id = job.match(QString::fromUtf8(said)).captured(1);
        QVERIFY(!id.isEmpty());
        const RetalkRun resumed = runRetalk({u"resume"_s, id, u"--json"_s});
        QVERIFY2(resumed.exitCode == 0, qPrintable(resumed.output + resumed.errors));
        QCOMPARE(resumed.event(u"completed"_s)[u"output"].toString(), out);
        QVERIFY(QFileInfo(out).size() > 0);
        QVERIFY2(resumed.event(u"submitted"_s).isEmpty(), "the job was sent a second time");
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TalkingTest)
#include "tst_talking.moc"
