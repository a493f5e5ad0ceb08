#include "common/framememory.h"
#include "player/clipplayer.h"
#include "player/frameimage.h"
#include "player/mediapipeline.h"
#include "support/testtimeout.h"
#include "ui/countedclip.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <future>
#include <memory>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace retalk;
using namespace std::chrono_literals;
using Time = ClipPlayer::Time;

namespace {

constexpr Time kFrame = 40ms;

Time middleOf(int frame)
{
    return frame * kFrame + kFrame / 2;
}

/// Returns the open calls in progress. Their arguments differ by thread.
QSet<QByteArray> callsThatOpen()
{
    QSet<QByteArray> calls;
    const QStringList threads =
        QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads) {
        QFile file(QStringLiteral("/proc/self/task/%1/syscall").arg(thread));
        const QByteArray call = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        if (call.startsWith(QByteArray::number(SYS_openat) + ' ') && thread.toInt() != ::gettid())
            calls.insert(thread.toLatin1() + ' ' + call);
    }
    return calls;
}

/// Returns true if a thread of this process is blocked opening a file: it's still in the same call a while
/// later.
bool isHeldOpeningAFile()
{
    const QSet<QByteArray> before = callsThatOpen();
    QTest::qWait(50);
    return before.intersects(callsThatOpen());
}

} // namespace

class TestClipPlayer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void showsTheFirstFrameAndItsLength();
    void goesToTheVeryFrame_data();
    void goesToTheVeryFrame();
    void stepsFrameByFrame();
    void thirtyRandomSeeksLeaveItAlive();
    void rapidTargetsEndAtTheNewest();
    void theSamePlaceTwiceIsOneSeek();
    void playsForwardAndBackward();
    void saysWhenItEnds();
    void aSlowWindowDoesNotEndTheClip_data();
    void aSlowWindowDoesNotEndTheClip();
    void saysWhyAFileCannotBePlayed_data();
    void saysWhyAFileCannotBePlayed();
    void survivesAFileThatIsCutShort();
    void opensTheNextClipAfterABrokenOne();
    void failsOnceHoweverManyErrorsAFileHas();
    void givesTheMemoryOfLargeFramesBack();
    void goesWhileItsFileStillOpens();

private:
    QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    /// Opens `path` and waits for its first frame.
    bool open(ClipPlayer &player, const QString &path);
    /// Seeks and waits until no seek is in progress.
    bool seek(ClipPlayer &player, Time target);

    QTemporaryDir m_folder;
};

void TestClipPlayer::initTestCase()
{
    using test::makeCountedClip;
    QVERIFY(makeCountedClip(file("clip.mp4"), 100));
    const QStringList webm{QStringLiteral("-c:v"), QStringLiteral("libvpx"), QStringLiteral("-g"),
                           QStringLiteral("50"),   QStringLiteral("-b:v"),   QStringLiteral("1M")};
    QVERIFY(makeCountedClip(file("clip.webm"), 100, QStringLiteral("N"), webm));
    QVERIFY(makeCountedClip(
        file("clip.mov"), 100, QStringLiteral("N"),
        {QStringLiteral("-c:v"), QStringLiteral("mjpeg"), QStringLiteral("-q:v"), QStringLiteral("3")}));
    QVERIFY(
        test::ffmpeg({QStringLiteral("-i"), file("clip.mp4"), QStringLiteral("-c"), QStringLiteral("copy"),
                      QStringLiteral("-movflags"), QStringLiteral("faststart"), file("whole.mp4")}));
    QFile whole(file("whole.mp4"));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const auto write = [this](const char *name, const QByteArray &bytes) {
        QFile out(file(name));
        return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
    };
    const QByteArray bytes = whole.readAll();
    QVERIFY(write("cut.mp4", bytes.left(bytes.size() * 6 / 10)));
    QVERIFY(write("text.mp4", QByteArray("this is not a video\n").repeated(500)));
    QVERIFY(write("empty.mp4", {}));
}

bool TestClipPlayer::open(ClipPlayer &player, const QString &path)
{
    QSignalSpy opened(&player, &ClipPlayer::opened);
    QSignalSpy failed(&player, &ClipPlayer::failed);
    player.open(QUrl::fromLocalFile(path));
    return QTest::qWaitFor([&] { return !opened.isEmpty() || !failed.isEmpty(); }, kTestTimeoutMs) &&
           failed.isEmpty();
}

bool TestClipPlayer::seek(ClipPlayer &player, Time target)
{
    player.seek(target);
    return QTest::qWaitFor([&] { return !player.isSeeking(); }, kTestTimeoutMs);
}

void TestClipPlayer::showsTheFirstFrameAndItsLength()
{
    ClipPlayer player(ClipPlayer::Sound::Always);
    QVERIFY(open(player, file("clip.mp4")));
    QCOMPARE(test::numberIn(toPicture(player.frame().picture)), 0);
    QTRY_VERIFY(player.duration() > 0ms);
    QVERIFY(std::chrono::abs(player.duration() - Time(4s)) <= kFrame);
    QCOMPARE(player.framePeriod(), kFrame);
    QVERIFY(!player.isPlaying());
}

void TestClipPlayer::goesToTheVeryFrame_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("mp4") << QStringLiteral("clip.mp4");
    QTest::newRow("webm") << QStringLiteral("clip.webm");
    QTest::newRow("mov") << QStringLiteral("clip.mov");
}

void TestClipPlayer::goesToTheVeryFrame()
{
    QFETCH(const QString, name);
    ClipPlayer player(ClipPlayer::Sound::No);
    QVERIFY(open(player, m_folder.filePath(name)));
    for (const int frame : {70, 3, 51, 49, 99, 0, 50}) {
        QVERIFY(seek(player, middleOf(frame)));
        QCOMPARE(test::numberIn(toPicture(player.frame().picture)), frame);
        QVERIFY(std::chrono::abs(player.frame().middle - middleOf(frame)) < 2ms);
    }
}

void TestClipPlayer::stepsFrameByFrame()
{
    ClipPlayer player(ClipPlayer::Sound::No);
    QVERIFY(open(player, file("clip.mp4")));
    QVERIFY(seek(player, middleOf(45)));
    for (int frame = 46; frame < 56; ++frame) {
        QVERIFY(seek(player, player.frame().middle + player.framePeriod()));
        QCOMPARE(test::numberIn(toPicture(player.frame().picture)), frame);
    }
    for (int frame = 54; frame > 48; --frame) {
        QVERIFY(seek(player, player.frame().middle - player.framePeriod()));
        QCOMPARE(test::numberIn(toPicture(player.frame().picture)), frame);
    }
}

void TestClipPlayer::thirtyRandomSeeksLeaveItAlive()
{
    ClipPlayer player(ClipPlayer::Sound::Always);
    QVERIFY(open(player, QStringLiteral(RETALK_SAMPLE_DIR "/presenter.mp4")));
    QTRY_VERIFY(player.duration() > 0ms);
    QSignalSpy failed(&player, &ClipPlayer::failed);
    quint32 random = 12345;
    const auto frames = static_cast<quint32>(player.duration() / player.framePeriod());
    for (int i = 0; i < 30; ++i) {
        random = random * 1664525u + 1013904223u;
        const auto target = Time((random >> 8) % frames * player.framePeriod() + player.framePeriod() / 2);
        QVERIFY(seek(player, target));
        QVERIFY2(std::chrono::abs(player.frame().middle - target) < player.framePeriod(),
                 qPrintable(QStringLiteral("seek %1").arg(i)));
    }
    QVERIFY(failed.isEmpty());
    QSignalSpy frameArrived(&player, &ClipPlayer::frameArrived);
    QVERIFY(seek(player, 0ms));
    player.play();
    QTRY_VERIFY(frameArrived.size() > 10);
}

void TestClipPlayer::rapidTargetsEndAtTheNewest()
{
    ClipPlayer player(ClipPlayer::Sound::No);
    QVERIFY(open(player, file("clip.mp4")));
    QSignalSpy frames(&player, &ClipPlayer::frameArrived);
    for (int frame = 1; frame < 90; ++frame)
        player.seek(middleOf(frame));
    QCOMPARE(player.position(), middleOf(89));
    QVERIFY(QTest::qWaitFor([&] { return !player.isSeeking(); }, kTestTimeoutMs));
    QCOMPARE(test::numberIn(toPicture(player.frame().picture)), 89);
    QVERIFY2(frames.size() <= 3, "only the first and the newest target are worth a seek");
}

void TestClipPlayer::theSamePlaceTwiceIsOneSeek()
{
    ClipPlayer player(ClipPlayer::Sound::No);
    QVERIFY(open(player, file("clip.mp4")));
    QVERIFY(seek(player, middleOf(10)));
    player.seek(middleOf(60));
    player.seek(middleOf(60));
    QVERIFY2(QTest::qWaitFor([&] { return !player.isSeeking(); }, 3000), "it waits for a frame it has");
    QCOMPARE(test::numberIn(toPicture(player.frame().picture)), 60);
}

void TestClipPlayer::playsForwardAndBackward()
{
    ClipPlayer player(ClipPlayer::Sound::No);
    QVERIFY(open(player, file("clip.mp4")));
    QList<int> numbers;
    connect(&player, &ClipPlayer::frameArrived, &player,
            [&](const ClipPlayer::Frame &frame) { numbers << test::numberIn(toPicture(frame.picture)); });
    player.play();
    QTRY_VERIFY(!numbers.isEmpty() && numbers.last() > 30);
    QVERIFY(std::is_sorted(numbers.cbegin(), numbers.cend()));
    player.pause();
    player.setRate(-1);
    QVERIFY(seek(player, middleOf(60)));
    numbers.clear();
    player.play();
    QTRY_VERIFY(!numbers.isEmpty() && numbers.last() < 40);
    QVERIFY(std::is_sorted(numbers.crbegin(), numbers.crend()));
}

void TestClipPlayer::saysWhenItEnds()
{
    ClipPlayer player(ClipPlayer::Sound::No);
    QVERIFY(open(player, file("clip.mp4")));
    QVERIFY(seek(player, middleOf(90)));
    QSignalSpy ended(&player, &ClipPlayer::ended);
    player.play();
    QVERIFY(ended.wait(kTestTimeoutMs));
    QVERIFY(!player.isPlaying());
    // And it can be played again.
    QVERIFY(seek(player, middleOf(10)));
    QCOMPARE(test::numberIn(toPicture(player.frame().picture)), 10);
    QSignalSpy frames(&player, &ClipPlayer::frameArrived);
    player.play();
    QTRY_VERIFY(frames.size() > 5);
    const int number = test::numberIn(toPicture(player.frame().picture));
    QVERIFY2(number > 10 && number < 40, qPrintable(QString::number(number)));
}

void TestClipPlayer::aSlowWindowDoesNotEndTheClip_data()
{
    QTest::addColumn<bool>("pauses");
    QTest::addColumn<int>("milliseconds");
    QTest::newRow("longer than GStreamer waits") << false << 500;
    QTest::newRow("pausing because of what it shows") << true << 100;
}

void TestClipPlayer::aSlowWindowDoesNotEndTheClip()
{
    QFETCH(const bool, pauses);
    QFETCH(const int, milliseconds);
    ClipPlayer player(ClipPlayer::Sound::No);
    QVERIFY(open(player, file("clip.mp4")));
    QSignalSpy ended(&player, &ClipPlayer::ended);
    QSignalSpy failed(&player, &ClipPlayer::failed);
    int frames = 0;
    connect(&player, &ClipPlayer::frameArrived, &player, [&] {
        if (++frames != 5)
            return;
        if (pauses)
            player.pause();
        for (const QDeadlineTimer busy(milliseconds); !busy.hasExpired();)
            ; // simulates a busy window
    });
    player.play();
    QTRY_VERIFY(frames >= 5);
    QVERIFY(player.isPlaying() != pauses);
    player.play();
    QTRY_VERIFY(!ended.isEmpty() || !failed.isEmpty());
    QVERIFY(failed.isEmpty());
}

void TestClipPlayer::saysWhyAFileCannotBePlayed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("missing") << QStringLiteral("nothing.mp4") << ErrorKind::NotFound;
    QTest::newRow("empty") << QStringLiteral("empty.mp4") << ErrorKind::Media;
    QTest::newRow("not media") << QStringLiteral("text.mp4") << ErrorKind::Media;
}

void TestClipPlayer::saysWhyAFileCannotBePlayed()
{
    QFETCH(const QString, name);
    QFETCH(const ErrorKind, kind);
    ClipPlayer player(ClipPlayer::Sound::No);
    QSignalSpy failed(&player, &ClipPlayer::failed);
    player.open(QUrl::fromLocalFile(m_folder.filePath(name)));
    QTRY_VERIFY(!failed.isEmpty());
    const auto error = failed.first().first().value<Error>();
    QVERIFY(error.kind == kind);
    QVERIFY(!error.message.isEmpty());
}

void TestClipPlayer::survivesAFileThatIsCutShort()
{
    ClipPlayer player(ClipPlayer::Sound::No);
    QSignalSpy failed(&player, &ClipPlayer::failed);
    QSignalSpy ended(&player, &ClipPlayer::ended);
    QVERIFY(open(player, file("cut.mp4")));
    QVERIFY(seek(player, middleOf(40)));
    player.play();
    QTRY_VERIFY(!failed.isEmpty() || !ended.isEmpty());
    QVERIFY(!player.isPlaying());
    QVERIFY(player.frame().picture.isValid());
}

void TestClipPlayer::opensTheNextClipAfterABrokenOne()
{
    ClipPlayer player(ClipPlayer::Sound::No);
    QVERIFY(!open(player, file("text.mp4")));
    QVERIFY(open(player, file("clip.mp4")));
    QVERIFY(seek(player, middleOf(33)));
    QCOMPARE(test::numberIn(toPicture(player.frame().picture)), 33);
    QVERIFY(open(player, file("clip.webm")));
    QCOMPARE(test::numberIn(toPicture(player.frame().picture)), 0);
}

void TestClipPlayer::failsOnceHoweverManyErrorsAFileHas()
{
    ClipPlayer player(ClipPlayer::Sound::No);
    QVERIFY(open(player, file("clip.mp4")));
    auto *pipeline = player.findChild<MediaPipeline *>();
    QVERIFY(pipeline);
    QSignalSpy failed(&player, &ClipPlayer::failed);
    const auto report = [pipeline] {
        Q_EMIT pipeline->failed(QMediaPlayer::ResourceError, QStringLiteral("internal data stream error"));
    };
    report();
    report();
    QTRY_COMPARE(failed.size(), 1);
    report();
    QVERIFY(open(player, file("clip.mp4"))); // by then any further signal would have arrived
    QCOMPARE(failed.size(), 1);
}

void TestClipPlayer::givesTheMemoryOfLargeFramesBack()
{
#ifdef RETALK_SANITIZED
    QSKIP("a sanitizer has an allocator of its own");
#endif
    const auto residentMegabytes = [] {
        QFile statm(QStringLiteral("/proc/self/statm"));
        const bool isOpen = statm.open(QIODevice::ReadOnly);
        return isOpen ? statm.readAll().split(' ').value(1).toLongLong() * 4096 >> 20 : -1;
    };
    keepLittleFreedMemory();
    const qint64 before = residentMegabytes();
    // Like decoders do: all threads allocate frames of their own at the same time.
    constexpr int kThreads = 12;
    constexpr size_t kFrameBytes = 12U << 20;
    for (int round = 0; round < 2; ++round) {
        std::array<std::vector<char>, kThreads> frames;
        std::vector<std::thread> decoders;
        for (std::vector<char> &frame : frames)
            decoders.emplace_back([&frame] { frame.assign(kFrameBytes, 'x'); });
        for (std::thread &decoder : decoders)
            decoder.join();
    }
    const qint64 kept = residentMegabytes() - before;
    QVERIFY2(kept < 32, qPrintable(QString::number(kept)));
}

/// As on an unresponsive network share: whatever reads the file may block indefinitely.
void TestClipPlayer::goesWhileItsFileStillOpens()
{
    const QString path = file("share.mp4");
    const QByteArray name = QFile::encodeName(path);
    QCOMPARE(::mkfifo(name.constData(), 0600), 0); // open() blocks until there is a writer
    std::promise<void> gone;
    std::atomic<bool> hasOpened = false;
    std::promise<void> over;
    std::thread writer([&, isGone = gone.get_future(), isOver = over.get_future()] {
        (void)isGone.wait_for(
            std::chrono::milliseconds(kTestTimeoutMs)); // otherwise the test would never end
        hasOpened = true;
        do { // it may be opened several times
            const int fifo = ::open(name.constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC);
            if (fifo >= 0)
                ::close(fifo);
        } while (isOver.wait_for(1ms) == std::future_status::timeout);
    });
    auto player = std::make_unique<ClipPlayer>(ClipPlayer::Sound::Always);
    player->open(QUrl::fromLocalFile(path));
    const bool isHeld = QTest::qWaitFor(isHeldOpeningAFile, kTestTimeoutMs);
    player.reset();
    const bool hasWaited = hasOpened;
    gone.set_value();
    const bool hasEnded = QTest::qWaitFor(
        [] { return qApp->findChildren<QThread *>(QStringLiteral("media")).isEmpty(); }, kTestTimeoutMs);
    over.set_value();
    writer.join();
    QVERIFY(isHeld);
    QVERIFY(!hasWaited);
    QVERIFY(hasEnded);
}

QTEST_MAIN(TestClipPlayer)
#include "tst_clipplayer.moc"
