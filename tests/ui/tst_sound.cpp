#include "preview/playback.h"
#include "requestform/voiceplayer.h"
#include "ui/countedclip.h"

#include <QAudioDevice>
#include <QMediaDevices>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <memory>

using namespace retalk;

namespace {

constexpr int kRate = 8000; ///< samples a second of the recording
constexpr qsizetype kBlock = kRate / 10;
/// ffmpeg's sine is an eighth of full scale. Between the two lies a wide gap: a tone has 0.09, silence is
/// digital.
constexpr double kHeard = 0.01;
constexpr double kSilent = 0.001;
constexpr int kLimit = 20'000; ///< ms

} // namespace

/// What really comes out of the loudspeaker: the sound server's own recording of it.
class TestSound : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aClipIsHeardWhileItPlaysAndAtItsVolume();
    void aLiveRecordingIsHeard_data();
    void aLiveRecordingIsHeard();

private:
    void open(Playback &playback);
    double loudness();
    double heardSeconds();
    void listen();
    static double loudnessOf(const qint16 *block);

    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_recorder;
    QByteArray m_recorded;
};

void TestSound::initTestCase()
{
    QVERIFY(!QMediaDevices::defaultAudioOutput().isNull());
    // Longer than it is listened to, also on a busy machine.
    QVERIFY(test::ffmpeg({QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
                          QStringLiteral("color=gray:s=64x36:r=10:d=20"), QStringLiteral("-f"),
                          QStringLiteral("lavfi"), QStringLiteral("-i"), QStringLiteral("sine=440:d=20"),
                          QStringLiteral("-c:v"), QStringLiteral("libx264"), QStringLiteral("-preset"),
                          QStringLiteral("ultrafast"), m_folder.filePath(QStringLiteral("tone.mp4"))}));
    // As a browser records it: written into a pipe while nobody knows how long it will be.
    QProcess live;
    live.setStandardOutputFile(m_folder.filePath(QStringLiteral("live.webm")));
    live.start(QStringLiteral("ffmpeg"),
               {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-nostdin"),
                QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
                QStringLiteral("sine=440:d=8"), QStringLiteral("-c:a"), QStringLiteral("libopus"),
                QStringLiteral("-f"), QStringLiteral("webm"), QStringLiteral("-live"), QStringLiteral("1"),
                QStringLiteral("pipe:1")});
    QVERIFY(live.waitForFinished());
    QCOMPARE(live.exitCode(), 0);
}

void TestSound::init()
{
    m_recorded.clear();
    m_recorder = std::make_unique<QProcess>();
    m_recorder->start(QStringLiteral("parec"),
                      {QStringLiteral("--raw"), QStringLiteral("--device=listen.monitor"),
                       QStringLiteral("--format=s16le"), QStringLiteral("--rate=%1").arg(kRate),
                       QStringLiteral("--channels=1"), QStringLiteral("--latency-msec=20")});
    QVERIFY(m_recorder->waitForStarted());
    QTRY_COMPARE_WITH_TIMEOUT(loudness(), 0.0, kLimit); // it records, and nothing is heard
}

void TestSound::cleanup()
{
    m_recorder->kill();
    m_recorder->waitForFinished();
}

void TestSound::open(Playback &playback)
{
    const QSignalSpy opened(&playback, &Playback::opened);
    playback.open(QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("tone.mp4"))));
    QTRY_VERIFY_WITH_TIMEOUT(!opened.isEmpty(), kLimit);
}

void TestSound::listen()
{
    m_recorded += m_recorder->readAllStandardOutput();
}

/// Root mean square, 0..1.
double TestSound::loudnessOf(const qint16 *block)
{
    double sum = 0;
    for (qsizetype i = 0; i < kBlock; ++i)
        sum += double(block[i]) * block[i];
    return std::sqrt(sum / double(kBlock)) / 32768;
}

/// Of the last 100 ms; negative before so much has been recorded.
double TestSound::loudness()
{
    listen();
    const qsizetype samples = m_recorded.size() / 2;
    if (samples < kBlock)
        return -1;
    return loudnessOf(reinterpret_cast<const qint16 *>(m_recorded.constData()) + samples - kBlock);
}

/// How much of the recording isn't silent.
double TestSound::heardSeconds()
{
    listen();
    const auto *samples = reinterpret_cast<const qint16 *>(m_recorded.constData());
    qsizetype heard = 0;
    for (qsizetype at = 0; at + kBlock <= m_recorded.size() / 2; at += kBlock)
        heard += loudnessOf(samples + at) > kHeard ? kBlock : 0;
    return double(heard) / kRate;
}

void TestSound::aClipIsHeardWhileItPlaysAndAtItsVolume()
{
    Playback playback;
    open(playback);
    playback.play();
    QTRY_VERIFY_WITH_TIMEOUT(loudness() > kHeard, kLimit);
    QTRY_VERIFY_WITH_TIMEOUT(heardSeconds() > 0.5, kLimit);
    const double full = loudness();
    playback.setMuted(true);
    QTRY_VERIFY_WITH_TIMEOUT(loudness() < kSilent, kLimit);
    QVERIFY(playback.isPlaying());
    playback.setVolume(0.5); // turned while muted: heard afterwards
    playback.setMuted(false);
    QTRY_VERIFY_WITH_TIMEOUT(loudness() > kSilent, kLimit);
    QTRY_VERIFY2_WITH_TIMEOUT(loudness() > kSilent && loudness() < full * 0.7,
                              qPrintable(QStringLiteral("%1 of %2").arg(loudness()).arg(full)), kLimit);
    playback.pause();
    QTRY_VERIFY_WITH_TIMEOUT(loudness() < kSilent, kLimit);
}

void TestSound::aLiveRecordingIsHeard_data()
{
    QTest::addColumn<double>("fraction");
    QTest::newRow("from its beginning") << 0.0;
    QTest::newRow("from its middle") << 0.5;
}

void TestSound::aLiveRecordingIsHeard()
{
    QFETCH(const double, fraction);
    VoicePlayer player;
    const QSignalSpy failed(&player, &VoicePlayer::failed);
    const QSignalSpy played(&player, &VoicePlayer::played);
    const QUrl voice = QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("live.webm")));
    player.toggle(voice, 0, fraction);
    QTRY_VERIFY_WITH_TIMEOUT(loudness() > kHeard, kLimit);
    QTRY_VERIFY_WITH_TIMEOUT(!played.isEmpty() && played.last().first().toDouble() >= 0, kLimit);
    player.toggle(voice, 0, fraction);
    QCOMPARE(played.last().first().toDouble(), -1.0);
    QTRY_VERIFY_WITH_TIMEOUT(loudness() < kSilent, kLimit);
    QCOMPARE(failed.size(), 0);
}

QTEST_MAIN(TestSound)
#include "tst_sound.moc"
