#include "preview/stage.h"
#include "requestform/levelmeter.h"
#include "requestform/recorddialog.h"
#include "requestform/voiceplayer.h"
#include "ui/countedclip.h"

#include <QAudioDevice>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMediaDevices>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace retalk;
using namespace std::chrono_literals;

namespace {

constexpr int kRate = 8000; ///< sample rate of the recording, Hz
constexpr qsizetype kBlock = kRate / 10;
/// ffmpeg's sine has an amplitude of 1/8. There's a wide gap between the two thresholds: a tone has an RMS of
/// 0.09, and silence is digital zero.
constexpr double kHeard = 0.01;
constexpr double kSilent = 0.001;
constexpr int kLimit = 20'000; ///< ms
constexpr int kLow = 440;      ///< Hz: the tone of the result
constexpr int kHigh = 1000;    ///< of the original

} // namespace

/// Tests what really comes out of the speaker, using the sound server's own recording of it.
class TestSound : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aClipIsHeardWhileItPlaysAndAtItsVolume();
    void everyRoundOfALoopIsHeard_data();
    void everyRoundOfALoopIsHeard();
    void theSoundComesWithItsPicture_data();
    void theSoundComesWithItsPicture();
    void noMoreOfASoundIsReadThanTheResultLasts();
    void saysWhyASoundCannotBePlayed();
    void theOriginalIsHeardByAKey_data();
    void theOriginalIsHeardByAKey();
    void pastItsEndTheOriginalIsSilent();
    void soundAloneIsHeard();
    void goesOnWhenThePictureComesLater();
    void recordsWhatIsSaidToTheVideo();
    void aRecordingBeginsWhenTheVideoMoves();
    void aVoiceIsHeardBeforeItIsUsed_data();
    void aVoiceIsHeardBeforeItIsUsed();

private:
    void open(Stage &stage, const char *name, const char *original = nullptr);
    QUrl file(const char *name) const
    {
        return QUrl::fromLocalFile(m_folder.filePath(QString::fromLatin1(name)));
    }
    double loudness();
    double toneNow(int hertz);
    static double toneIn(const qint16 *block, qsizetype samples, int hertz);
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
    // Longer than they are played, even on a busy machine. One run creates them all.
    const auto q = [](const char *word) {
        return QString::fromLatin1(word);
    };
    const QStringList small{q("-c:v"), q("libx264"), q("-preset"), q("ultrafast")};
    const auto clip = [&](const char *name, const char *sound, const char *length) {
        return QStringList{q("-map"), q("0:v"), q("-map"), q(sound), q("-t"), q(length)} + small +
               QStringList{file(name).toLocalFile()};
    };
    QVERIFY(test::ffmpeg(
        QStringList{q("-f"), q("lavfi"), q("-i"), q("color=gray:s=64x36:r=25:d=20"), q("-f"), q("lavfi"),
                    q("-i"), q("sine=440:d=20"), q("-f"), q("lavfi"), q("-i"), q("sine=1000:d=20"), q("-f"),
                    q("lavfi"), q("-i"), q("sine=440:d=20,volume=0:enable='lt(t,1)'")} +
        clip("tone.mp4", "1:a", "20") + clip("original.mp4", "2:a", "20") + clip("short.mp4", "2:a", "2") +
        clip("late.mp4", "3:a", "4") + QStringList{q("-map"), q("1:a"), file("voice.wav").toLocalFile()}));
    // A video whose first frame comes 0.6 s after the sound, in a container for which the player has no
    // demuxer. The tone starts a second after the first frame.
    QVERIFY(test::ffmpeg({q("-itsoffset"),
                          q("0.6"),
                          q("-f"),
                          q("lavfi"),
                          q("-i"),
                          q("color=gray:s=64x36:r=25:d=4"),
                          q("-f"),
                          q("lavfi"),
                          q("-i"),
                          q("sine=440:d=5,volume=0:enable='lt(t,1.6)'"),
                          q("-c:v"),
                          q("libx264"),
                          q("-preset"),
                          q("ultrafast"),
                          q("-g"),
                          q("12"),
                          q("-c:a"),
                          q("mp2"),
                          q("-f"),
                          q("mpegts"),
                          q("-mpegts_m2ts_mode"),
                          q("1"),
                          file("late.mts").toLocalFile()}));
    QVERIFY(test::ffmpeg({q("-f"), q("lavfi"), q("-i"), q("sine=700:d=60,volume=4"), q("-ar"), q("8000"),
                          q("-f"), q("s16le"), m_folder.filePath(q("spoken.raw"))}));
    // As recorded by a browser: written to a pipe, without a known duration.
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
    QTRY_COMPARE_WITH_TIMEOUT(loudness(), 0.0, kLimit); // recording has started, and there is no sound
}

void TestSound::cleanup()
{
    m_recorder->kill();
    m_recorder->waitForFinished();
}

void TestSound::open(Stage &stage, const char *name, const char *original)
{
    const QSignalSpy opened(&stage.playback(), &Playback::opened);
    stage.open(file(name), original ? file(original) : QUrl());
    QTRY_VERIFY_WITH_TIMEOUT(!opened.isEmpty(), kLimit);
}

void TestSound::listen()
{
    m_recorded += m_recorder->readAllStandardOutput();
}

/// Returns the root mean square, 0 to 1.
double TestSound::loudnessOf(const qint16 *block)
{
    double sum = 0;
    for (qsizetype i = 0; i < kBlock; ++i)
        sum += double(block[i]) * block[i];
    return std::sqrt(sum / double(kBlock)) / 32768;
}

/// Returns the loudness of the last 100 ms; negative until that much has been recorded.
double TestSound::loudness()
{
    listen();
    const qsizetype samples = m_recorded.size() / 2;
    if (samples < kBlock)
        return -1;
    return loudnessOf(reinterpret_cast<const qint16 *>(m_recorded.constData()) + samples - kBlock);
}

/// Returns the level of one tone in a block, as root mean square.
double TestSound::toneIn(const qint16 *block, qsizetype samples, int hertz)
{
    double sine = 0;
    double cosine = 0;
    for (qsizetype i = 0; i < samples; ++i) {
        const double angle = 2 * M_PI * hertz * double(i) / kRate;
        sine += block[i] * std::sin(angle);
        cosine += block[i] * std::cos(angle);
    }
    return std::hypot(sine, cosine) * std::sqrt(2) / double(samples) / 32768;
}

/// Returns the level of a tone in the last 100 ms.
double TestSound::toneNow(int hertz)
{
    listen();
    const qsizetype samples = m_recorded.size() / 2;
    return samples < kBlock
               ? 0
               : toneIn(reinterpret_cast<const qint16 *>(m_recorded.constData()) + samples - kBlock, kBlock,
                        hertz);
}

/// Returns how many seconds of the recording aren't silent.
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
    Stage stage;
    open(stage, "tone.mp4");
    Playback &playback = stage.playback();
    playback.play();
    QTRY_VERIFY_WITH_TIMEOUT(loudness() > kHeard, kLimit);
    QTRY_VERIFY_WITH_TIMEOUT(heardSeconds() > 0.5, kLimit);
    const double full = loudness();
    playback.setMuted(true);
    QTRY_VERIFY_WITH_TIMEOUT(loudness() < kSilent, kLimit);
    QVERIFY(playback.isPlaying());
    playback.setVolume(0.5); // a change while muted takes effect afterwards
    playback.setMuted(false);
    QTRY_VERIFY_WITH_TIMEOUT(loudness() > kSilent, kLimit);
    QTRY_VERIFY2_WITH_TIMEOUT(loudness() > kSilent && loudness() < full * 0.7,
                              qPrintable(QStringLiteral("%1 of %2").arg(loudness()).arg(full)), kLimit);
    playback.pause();
    QTRY_VERIFY_WITH_TIMEOUT(loudness() < kSilent, kLimit);
}

void TestSound::everyRoundOfALoopIsHeard_data()
{
    QTest::addColumn<QString>("mode");
    QTest::newRow("of a clip") << QStringLiteral("off");
    QTest::newRow("of a result beside its original") << QStringLiteral("sideBySide");
    if (QByteArray(QTest::currentTestFunction()).startsWith("everyRound"))
        QTest::newRow("of sound alone") << QStringLiteral("sound");
}

void TestSound::everyRoundOfALoopIsHeard()
{
    QFETCH(const QString, mode);
    const bool isSoundAlone = mode == u"sound";
    const CompareMode wanted = isSoundAlone ? CompareMode::Off : compareModeFromName(mode);
    Stage stage;
    if (isSoundAlone)
        open(stage, "voice.wav");
    else
        open(stage, "tone.mp4", "original.mp4");
    stage.setMode(wanted);
    Playback &playback = stage.playback();
    QTRY_COMPARE_WITH_TIMEOUT(playback.hasOriginal(), wanted != CompareMode::Off, kLimit);
    playback.setIn(1s);
    playback.setOut(1300ms);
    playback.setLooping(true);
    QList<qsizetype> seams; // offsets in the recording
    Playback::Time last{0};
    connect(&playback, &Playback::positionChanged, this, [&](Playback::Time now) {
        listen();
        const qsizetype at = m_recorded.size() / 2;
        // The seek's target is reported before the last frames from before the seek.
        if (now + 150ms < last && (seams.isEmpty() || at - seams.last() > kRate / 10))
            seams += at;
        last = now;
    });
    playback.seek(1s);
    playback.play();
    constexpr int kSeams = 12;
    QTRY_VERIFY2_WITH_TIMEOUT(seams.size() > kSeams, qPrintable(QStringLiteral("%1 seams").arg(seams.size())),
                              kLimit);
    for (int round = 0; round < kSeams; ++round) {
        const qsizetype samples = seams[round + 1] - seams[round];
        const auto *begin = reinterpret_cast<const qint16 *>(m_recorded.constData()) + seams[round];
        QVERIFY2(toneIn(begin, samples, kLow) > kHeard, qPrintable(QStringLiteral("round %1: %2 of %3 ms")
                                                                       .arg(round)
                                                                       .arg(toneIn(begin, samples, kLow))
                                                                       .arg(samples * 1000 / kRate)));
    }
}

void TestSound::theSoundComesWithItsPicture_data()
{
    QTest::addColumn<QByteArray>("clip");
    QTest::newRow("of a clip") << QByteArray("late.mp4");
    QTest::newRow("of a copy of what the player can't play, whose pictures begin late")
        << QByteArray("late.mts");
}

void TestSound::theSoundComesWithItsPicture()
{
    QFETCH(const QByteArray, clip);
    Stage stage;
    open(stage, clip.constData());
    Playback &playback = stage.playback();
    qsizetype shown = 0; // recording offset of the tone's first frame
    connect(&playback, &Playback::positionChanged, this, [&](Playback::Time now) {
        listen();
        if (shown == 0 && now >= 1s)
            shown = m_recorded.size() / 2 - now.count() % 1'000'000 * kRate / 1'000'000;
    });
    playback.play();
    QTRY_VERIFY_WITH_TIMEOUT(loudness() > kHeard && shown > 0, kLimit);
    const auto *samples = reinterpret_cast<const qint16 *>(m_recorded.constData());
    qsizetype begun = 0;
    while (std::abs(samples[begun]) < 1000)
        ++begun;
    const double late = double(begun - shown) * 1000 / kRate;
    qInfo("the sound is %.0f ms later than its picture", late);
    QVERIFY(std::abs(late) < 80); // the recorder itself adds at least 20 ms
}

void TestSound::noMoreOfASoundIsReadThanTheResultLasts()
{
    Stage stage;
    open(stage, "late.mp4", "original.mp4"); // 4 s and 20 s
    stage.playback().play();
    stage.actions().hearOriginal->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(toneNow(kHigh) > 0.05, kLimit);
    const auto largest = [] {
        qint64 bytes = 0;
        const QDir open(QStringLiteral("/proc/self/fd"));
        const QFileInfoList all = open.entryInfoList(QDir::Files | QDir::System);
        for (const QFileInfo &each : all) {
            if (QFile::symLinkTarget(each.filePath()).contains(u"/played-"))
                bytes = std::max(bytes, each.size());
        }
        return bytes;
    };
    constexpr qint64 kSecond = 48'000 * 4;
    QTRY_VERIFY_WITH_TIMEOUT(largest() >= 4 * kSecond, kLimit);
    QTest::qWait(300); // enough for 20 s of sound
    QVERIFY2(largest() <= 7 * kSecond, qPrintable(QString::number(double(largest()) / kSecond)));
    QVERIFY(QDir(QDir::tempPath()).entryList({QStringLiteral("*XXXXXX*")}).isEmpty());
}

void TestSound::saysWhyASoundCannotBePlayed()
{
    const QByteArray cache = qgetenv("XDG_CACHE_HOME");
    qputenv("XDG_CACHE_HOME", "/dev/null");
    Stage stage;
    const QSignalSpy failed(&stage, &Stage::soundFailed);
    open(stage, "tone.mp4");
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kLimit);
    QVERIFY(failed.first().first().toString().contains(QStringLiteral("The sound can't be played.")));
    // Once there is space again, the next video has sound.
    qputenv("XDG_CACHE_HOME", cache);
    open(stage, "original.mp4");
    stage.playback().play();
    QTRY_VERIFY_WITH_TIMEOUT(toneNow(kHigh) > 0.05, kLimit);
    QCOMPARE(failed.size(), 1);
}

void TestSound::theOriginalIsHeardByAKey_data()
{
    everyRoundOfALoopIsHeard_data();
}

void TestSound::theOriginalIsHeardByAKey()
{
    QFETCH(const QString, mode);
    const CompareMode wanted = compareModeFromName(mode);
    Stage stage;
    open(stage, "tone.mp4", "original.mp4");
    stage.setMode(wanted);
    Playback &playback = stage.playback();
    QTRY_COMPARE_WITH_TIMEOUT(playback.hasOriginal(), wanted != CompareMode::Off, kLimit);
    playback.play();
    QTRY_VERIFY_WITH_TIMEOUT(toneNow(kLow) > 0.05 && heardSeconds() > 0.5, kLimit);
    Playback::Time last{0};
    Playback::Time longest{0};
    connect(&playback, &Playback::positionChanged, this, [&](Playback::Time now) {
        longest = std::max(longest, last > 0ms ? std::chrono::abs(now - last) : 0ms);
        last = now;
    });
    for (const int hertz : {kHigh, kLow, kHigh}) {
        listen();
        const qsizetype pressed = m_recorded.size() / 2;
        QTest::keyClick(&stage, Qt::Key_A);
        QCOMPARE(stage.actions().hearOriginal->isChecked(), hertz == kHigh);
        const int other = hertz == kHigh ? kLow : kHigh;
        QTRY_VERIFY_WITH_TIMEOUT(toneNow(hertz) > 0.05 && toneNow(other) < kHeard, kLimit);
        const auto *samples = reinterpret_cast<const qint16 *>(m_recorded.constData());
        constexpr qsizetype kPart = kRate / 50;
        qsizetype switched = pressed;
        int steepest = 0;
        for (; toneIn(samples + switched, kPart, hertz) < 0.05; ++switched)
            steepest = std::max(steepest, std::abs(samples[switched + 1] - samples[switched]));
        const double took = double(switched - pressed) * 1000 / kRate;
        qInfo("%s: heard after %.0f ms, steepest step %d", qPrintable(mode), took, steepest);
        // Without flushing, the buffered sound would be heard for seconds first.
        QVERIFY2(took < 1500, qPrintable(QString::number(took)));
        // The steps of both tones added up; a click would be as high as both waves.
        QVERIFY2(steepest < 4500, qPrintable(QString::number(steepest)));
        for (qsizetype at = pressed; at + kPart < m_recorded.size() / 2; at += kPart)
            QVERIFY2(toneIn(samples + at, kPart, kLow) + toneIn(samples + at, kPart, kHigh) > kHeard,
                     "a hole in the sound");
    }
    QVERIFY2(longest <= 120ms, qPrintable(QString::number(longest.count())));
    stage.open(file("tone.mp4"), file("original.mp4"));
    QVERIFY(!stage.actions().hearOriginal->isChecked());
}

void TestSound::pastItsEndTheOriginalIsSilent()
{
    Stage stage;
    open(stage, "tone.mp4", "short.mp4");
    stage.setMode(CompareMode::Wipe);
    Playback &playback = stage.playback();
    QTRY_VERIFY_WITH_TIMEOUT(playback.hasOriginal(), kLimit);
    stage.actions().hearOriginal->trigger();
    playback.play();
    QTRY_VERIFY_WITH_TIMEOUT(toneNow(kHigh) > 0.05, kLimit);
    QTRY_VERIFY_WITH_TIMEOUT(loudness() < kSilent, kLimit);
    QVERIFY(playback.isPlaying());
    stage.actions().hearOriginal->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(toneNow(kLow) > 0.05, kLimit);
}

void TestSound::soundAloneIsHeard()
{
    Stage stage;
    const QSignalSpy opened(&stage.playback(), &Playback::opened);
    const QSignalSpy failed(&stage.playback(), &Playback::failed);
    stage.open(file("voice.wav"), {});
    QTRY_VERIFY_WITH_TIMEOUT(!opened.isEmpty() || !failed.isEmpty(), kLimit);
    QCOMPARE(failed.size(), 0);
    stage.playback().play();
    QTRY_VERIFY_WITH_TIMEOUT(toneNow(kLow) > 0.05, kLimit);
    const double full = loudness();
    stage.playback().setVolume(0.5);
    QTRY_VERIFY_WITH_TIMEOUT(loudness() > kSilent && loudness() < full * 0.7, kLimit);
    stage.playback().setVolume(1);
    stage.playback().seek(19500ms); // its end
    QTRY_VERIFY_WITH_TIMEOUT(!stage.playback().isPlaying() && loudness() < kSilent, kLimit);
    stage.playback().play();
    QTRY_VERIFY_WITH_TIMEOUT(toneNow(kLow) > 0.05 && stage.playback().position() < 10s, kLimit);
    // A video opened afterwards is heard instead.
    open(stage, "original.mp4");
    stage.playback().play();
    QTRY_VERIFY_WITH_TIMEOUT(toneNow(kHigh) > 0.05 && toneNow(kLow) < kHeard, kLimit);
}

void TestSound::goesOnWhenThePictureComesLater()
{
    const QString path = m_folder.filePath(QStringLiteral("strange.mp4"));
    QVERIFY(test::makeStrangeClip(path, 60, 25));
    Stage stage;
    Playback &playback = stage.playback();
    // It's audible before the converted copy is ready to be shown; play it at once.
    bool isPlayed = false;
    const auto play = [&] {
        if (isPlayed || !playback.isOpen() || playback.hasVideo() || playback.duration() == 0s)
            return;
        isPlayed = true;
        playback.seek(1s);
        playback.play();
    };
    connect(&playback, &Playback::opened, &stage, play);
    connect(&playback, &Playback::durationChanged, &stage, play);
    const QSignalSpy failed(&playback, &Playback::failed);
    stage.open(QUrl::fromLocalFile(path), {});
    QTRY_VERIFY_WITH_TIMEOUT(playback.hasVideo(), 3 * kLimit);
    if (!isPlayed || !failed.isEmpty())
        QSKIP("GStreamer refuses the clip as a whole here");
    QVERIFY(playback.isPlaying());
    const Playback::Time before = playback.position();
    QVERIFY(before >= 1s);
    QTRY_VERIFY_WITH_TIMEOUT(playback.position() > before + 1s, kLimit);
}

void TestSound::aVoiceIsHeardBeforeItIsUsed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("fraction");
    QTest::newRow("a live recording, from its beginning") << QStringLiteral("live.webm") << 0.0;
    QTest::newRow("a live recording, from its middle") << QStringLiteral("live.webm") << 0.5;
    QTest::newRow("a file, from its middle") << QStringLiteral("voice.wav") << 0.5;
}

void TestSound::aVoiceIsHeardBeforeItIsUsed()
{
    QFETCH(const QString, name);
    QFETCH(const double, fraction);
    VoicePlayer player;
    const QSignalSpy failed(&player, &VoicePlayer::failed);
    const QSignalSpy played(&player, &VoicePlayer::played);
    const QUrl voice = QUrl::fromLocalFile(m_folder.filePath(name));
    player.toggle(voice, 0, fraction);
    QTRY_VERIFY_WITH_TIMEOUT(loudness() > kHeard, kLimit);
    QTRY_VERIFY_WITH_TIMEOUT(!played.isEmpty() && played.last().first().toDouble() >= 0, kLimit);
    player.toggle(voice, 0, fraction);
    QCOMPARE(played.last().first().toDouble(), -1.0);
    QTRY_VERIFY_WITH_TIMEOUT(loudness() < kSilent, kLimit);
    player.toggle(voice, 0, 0.2); // and again, from another position
    QTRY_VERIFY_WITH_TIMEOUT(loudness() > kHeard, kLimit);
    player.stop();
    QTRY_VERIFY_WITH_TIMEOUT(loudness() < kSilent, kLimit);
    QCOMPARE(failed.size(), 0);
}

void TestSound::recordsWhatIsSaidToTheVideo()
{
    constexpr int kSpoken = 700; // Hz
    const QString folder = m_folder.filePath(QStringLiteral("recordings"));
    RecordDialog dialog({.video = file("tone.mp4"), .start = 1s, .folder = folder});
    dialog.findChild<QTimer *>(QStringLiteral("countIn"))->setInterval(50ms);
    dialog.show();
    const auto *level = dialog.findChild<LevelMeter *>();
    auto *record = dialog.findChild<QPushButton *>(QStringLiteral("record"));
    auto *listen = dialog.findChild<QPushButton *>(QStringLiteral("listen"));
    auto *keep = dialog.findChild<QPushButton *>(QStringLiteral("keepRecording"));
    using State = RecordDialog::State;
    QTRY_COMPARE_WITH_TIMEOUT(dialog.state(), State::Ready, kLimit);
    QVERIFY(!listen->isEnabled() && !keep->isEnabled());
    QTRY_VERIFY(level->shown() < 0.05);
    // Someone starts speaking.
    QProcess speaker;
    speaker.start(QStringLiteral("pacat"),
                  {QStringLiteral("--raw"), QStringLiteral("--device=room"), QStringLiteral("--format=s16le"),
                   QStringLiteral("--rate=8000"), QStringLiteral("--channels=1"),
                   m_folder.filePath(QStringLiteral("spoken.raw"))});
    QVERIFY(speaker.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(level->shown() > 0.4, kLimit);
    auto *view = dialog.findChild<FrameView *>();
    QTRY_VERIFY_WITH_TIMEOUT(view->isShowingFrame(), kLimit);
    record->click();
    QCOMPARE(dialog.state(), State::CountIn);
    QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("countInNumber"))->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(dialog.state(), State::Recording, kLimit);
    const auto *time = dialog.findChild<QLabel *>(QStringLiteral("recordTime"));
    QTRY_VERIFY_WITH_TIMEOUT(time->text() >= QStringLiteral("0:01.0"), kLimit); // since the video moved
    QVERIFY2(loudness() < kSilent, "the video is heard while one speaks");
    record->click();
    QTRY_COMPARE_WITH_TIMEOUT(dialog.state(), State::Recorded, kLimit);
    const MonoSound recording = dialog.recording();
    QVERIFY2(recording.length() > 500ms && recording.length() < 5s,
             qPrintable(QString::number(recording.length().count())));
    QCOMPARE(recording.rate, 48'000);
    // It contains the tone from beginning to end.
    const auto *samples = reinterpret_cast<const qint16 *>(recording.samples.constData());
    const qsizetype tenth = recording.samples.size() / 20;
    for (const qsizetype at : {qsizetype(0), 5 * tenth, 9 * tenth})
        QVERIFY(*std::max_element(samples + at, samples + at + tenth) > 1000);
    QTRY_VERIFY_WITH_TIMEOUT(listen->isEnabled(), kLimit);
    listen->click();
    QTRY_VERIFY_WITH_TIMEOUT(toneNow(kSpoken) > 0.03, kLimit);
    QTRY_COMPARE_WITH_TIMEOUT(dialog.state(), State::Recorded, kLimit); // it stops at the end
    QString kept;
    connect(&dialog, &RecordDialog::kept, this,
            [&kept](const QString &path, std::chrono::milliseconds start) {
                QCOMPARE(start, 1000ms);
                kept = path;
            });
    keep->click();
    QTRY_VERIFY_WITH_TIMEOUT(!kept.isEmpty(), kLimit);
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden).size(), 1);
    QFile wav(kept);
    QVERIFY(wav.open(QIODevice::ReadOnly));
    QCOMPARE(soundInWav(wav.readAll()).value_or(MonoSound{}), recording);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    speaker.kill();
    speaker.waitForFinished();
}

/// The frame shown after seeking to 1.03 s starts at 1.04 s, later than the chosen position. That doesn't
/// mean the video has moved.
void TestSound::aRecordingBeginsWhenTheVideoMoves()
{
    RecordDialog dialog({.video = file("tone.mp4"), .start = 1030ms, .folder = m_folder.path()});
    dialog.findChild<QTimer *>(QStringLiteral("countIn"))->setInterval(50ms);
    dialog.show();
    using State = RecordDialog::State;
    QTRY_COMPARE_WITH_TIMEOUT(dialog.state(), State::Ready, kLimit);
    auto *video = dialog.findChild<ClipPlayer *>();
    QTRY_VERIFY_WITH_TIMEOUT(video->isOpen(), kLimit);
    const auto isAtPlace = [video] {
        return !video->isSeeking() && video->frame().middle > 1040ms && video->frame().middle < 1080ms;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isAtPlace(), kLimit);
    video->setRate(0.1); // delays the next frame
    QTRY_VERIFY_WITH_TIMEOUT(isAtPlace(), kLimit);
    const auto *time = dialog.findChild<QLabel *>(QStringLiteral("recordTime"));
    QString atMove;
    connect(video, &ClipPlayer::frameArrived, &dialog, [&](const ClipPlayer::Frame &frame) {
        if (dialog.state() == State::Recording && frame.middle > 1080ms && atMove.isEmpty())
            atMove = time->text();
    });
    dialog.findChild<QPushButton *>(QStringLiteral("record"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(!atMove.isEmpty(), kLimit);
    QVERIFY2(atMove <= QStringLiteral("0:00.1"), qPrintable(atMove));
}

QTEST_MAIN(TestSound)
#include "tst_sound.moc"
