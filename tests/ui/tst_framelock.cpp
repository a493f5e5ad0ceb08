#include "player/frameimage.h"
#include "player/framelock.h"
#include "ui/countedclip.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace retalk;
using namespace std::chrono_literals;
using Time = ClipPlayer::Time;

namespace {

constexpr Time kFrame = 40ms;
constexpr int kOriginalFrames = 60;
/// The extension's order: forward, backward, forward; the frame at each turn appears once.
const QString kExtended = QStringLiteral("if(lt(mod(N,118),60),mod(N,118),118-mod(N,118))");

Time middleOf(int frame)
{
    return frame * kFrame + kFrame / 2;
}

struct Pair
{
    int result;
    int original;
};

} // namespace

class TestFrameLock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void mapsTheExtensionForthAndBack();
    void playsOnlyFramesThatBelongTogether();
    void playsAnExtensionAloneAndToItsEnd();
    void showsTheOriginalAgainAtRest_data();
    void showsTheOriginalAgainAtRest();
    void seeksBothToTheSameFrame_data();
    void seeksBothToTheSameFrame();
    void aSeekWithoutAPairHoldsUpNothing();
    void goesOnPlayingAfterASeek();
    void scrubbingShowsPairsOnTheWay();
    void pausesBoth();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<ClipPlayer> m_result;
    std::unique_ptr<ClipPlayer> m_original;
    std::unique_ptr<FrameLock> m_lock;
    QList<Pair> m_pairs;
    QList<int> m_alone;

    void lock(const char *result, const char *original = "original.mp4");
    void verifyPairs(qsizetype atLeast);
};

void TestFrameLock::initTestCase()
{
    QVERIFY(test::makeCountedClip(m_folder.filePath(QStringLiteral("original.mp4")), kOriginalFrames));
    QVERIFY(test::makeCountedClip(m_folder.filePath(QStringLiteral("same.mp4")), kOriginalFrames));
    QVERIFY(test::makeCountedClip(m_folder.filePath(QStringLiteral("extended.mp4")), 150, kExtended));
    // As cameras write it: the sound continues after the last frame, and the container's duration includes
    // it.
    const QString longSound = m_folder.filePath(QStringLiteral("longsound.mp4"));
    QVERIFY(test::ffmpeg({QStringLiteral("-i"), m_folder.filePath(QStringLiteral("original.mp4")),
                          QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
                          QStringLiteral("sine=440:d=2.43"), QStringLiteral("-map"), QStringLiteral("0:v"),
                          QStringLiteral("-map"), QStringLiteral("1:a"), QStringLiteral("-c:v"),
                          QStringLiteral("copy"), longSound}));
    // Too short to contain the frames of the result.
    QVERIFY(test::makeCountedClip(m_folder.filePath(QStringLiteral("short.mp4")), 10));
}

void TestFrameLock::lock(const char *result, const char *original)
{
    m_lock.reset();
    m_pairs.clear();
    m_alone.clear();
    m_result = std::make_unique<ClipPlayer>(ClipPlayer::Sound::Always);
    m_original = std::make_unique<ClipPlayer>(ClipPlayer::Sound::No);
    QSignalSpy first(m_result.get(), &ClipPlayer::opened);
    QSignalSpy second(m_original.get(), &ClipPlayer::opened);
    m_result->open(QUrl::fromLocalFile(m_folder.filePath(QString::fromLatin1(result))));
    m_original->open(QUrl::fromLocalFile(m_folder.filePath(QString::fromLatin1(original))));
    QTRY_VERIFY(!first.isEmpty() && !second.isEmpty() && m_original->duration() > 0ms);
    m_lock = std::make_unique<FrameLock>(m_result.get(), m_original.get());
    connect(m_lock.get(), &FrameLock::pairArrived, this,
            [this](const ClipPlayer::Frame &resultFrame, const ClipPlayer::Frame &originalFrame) {
                m_pairs.append({test::numberIn(toPicture(resultFrame.picture)),
                                test::numberIn(toPicture(originalFrame.picture))});
            });
    connect(m_lock.get(), &FrameLock::resultArrivedAlone, this, [this](const ClipPlayer::Frame &frame) {
        m_alone.append(test::numberIn(toPicture(frame.picture)));
    });
}

void TestFrameLock::verifyPairs(qsizetype atLeast)
{
    QVERIFY2(m_pairs.size() >= atLeast, qPrintable(QStringLiteral("%1 pairs").arg(m_pairs.size())));
    for (const Pair &pair : m_pairs)
        QCOMPARE(pair.original, pair.result);
}

void TestFrameLock::mapsTheExtensionForthAndBack()
{
    const ClipLength original{60 * kFrame, kFrame};
    for (int frame = 0; frame < 300; ++frame) {
        const int place = frame % 118;
        const int expected = place < 60 ? place : 118 - place;
        QCOMPARE(originalTime(middleOf(frame), original), middleOf(expected));
    }
    QCOMPARE(originalTime(5s, {}), Time(5s));
}

void TestFrameLock::playsOnlyFramesThatBelongTogether()
{
    lock("same.mp4");
    m_lock->play();
    QTRY_VERIFY(!m_lock->isPlaying());
    verifyPairs(kOriginalFrames * 2 / 3);
}

void TestFrameLock::playsAnExtensionAloneAndToItsEnd()
{
    lock("extended.mp4");
    m_lock->setOriginalEnd(kOriginalFrames * kFrame);
    m_lock->seek(middleOf(40));
    m_lock->play();
    QTRY_VERIFY(!m_lock->isPlaying());
    verifyPairs(10);
    // 90 frames follow the original's last one.
    QVERIFY2(m_alone.size() >= 60, qPrintable(QStringLiteral("%1 alone").arg(m_alone.size())));
    QVERIFY(m_result->position() >= middleOf(147));
}

void TestFrameLock::showsTheOriginalAgainAtRest_data()
{
    QTest::addColumn<bool>("isPaused");
    QTest::newRow("paused") << true;
    QTest::newRow("at its end") << false;
}

void TestFrameLock::showsTheOriginalAgainAtRest()
{
    QFETCH(const bool, isPaused);
    lock("extended.mp4");
    m_lock->setOriginalEnd(kOriginalFrames * kFrame);
    m_lock->seek(middleOf(isPaused ? 55 : 140));
    m_lock->play();
    QTRY_VERIFY(m_alone.size() > 3);
    m_pairs.clear();
    if (isPaused)
        m_lock->pause();
    QTRY_VERIFY(!m_lock->isPlaying() && !m_pairs.isEmpty() && !m_result->isSeeking());
    // The frame shown last, or one already on its way, with the one it was made from.
    QVERIFY(std::abs(m_pairs.last().result - m_alone.last()) <= 2);
    verifyPairs(1);
    // It can be played on from there.
    const qsizetype before = m_alone.size();
    m_lock->seek(middleOf(100));
    m_lock->play();
    QTRY_VERIFY(m_alone.size() > before);
}

void TestFrameLock::seeksBothToTheSameFrame_data()
{
    QTest::addColumn<QByteArray>("original");
    QTest::addColumn<Time>("offset"); ///< from the start of the frame
    QTest::newRow("middle") << QByteArray("original.mp4") << kFrame / 2;
    QTest::newRow("early in the frame") << QByteArray("longsound.mp4") << Time(4ms);
    QTest::newRow("late in the frame") << QByteArray("longsound.mp4") << Time(37ms);
}

void TestFrameLock::seeksBothToTheSameFrame()
{
    QFETCH(const QByteArray, original);
    QFETCH(const Time, offset);
    lock("extended.mp4", original.constData());
    m_lock->setOriginalEnd(kOriginalFrames * kFrame);
    for (const int frame : {10, 59, 60, 61, 100, 117, 118, 119, 140}) {
        m_pairs.clear();
        m_lock->seek(frame * kFrame + offset);
        QTRY_VERIFY(!m_pairs.isEmpty() && !m_result->isSeeking());
        const int place = frame % 118;
        QCOMPARE(m_pairs.last().result, place < 60 ? place : 118 - place);
        verifyPairs(1);
    }
    QCOMPARE(m_alone, QList<int>());
}

/// This used to stop the player for good: no pair, and a pause while the seek was waiting for one.
void TestFrameLock::aSeekWithoutAPairHoldsUpNothing()
{
    lock("same.mp4", "short.mp4");
    m_lock->setOriginalEnd(1h); // makes it look for frames that don't exist
    m_lock->seek(middleOf(30));
    m_lock->pause();
    m_lock->seek(middleOf(40));
    QTRY_VERIFY(m_alone.contains(40));
    m_lock->play();
    QTRY_VERIFY(!m_lock->isPlaying());
    QVERIFY2(m_alone.last() >= 57, qPrintable(QString::number(m_alone.last())));
}

void TestFrameLock::goesOnPlayingAfterASeek()
{
    lock("same.mp4");
    m_lock->play();
    QTRY_VERIFY(m_pairs.size() > 5);
    m_lock->seek(middleOf(30));
    m_pairs.clear();
    QTRY_VERIFY(m_pairs.size() > 10 && m_pairs.last().result > 40);
    QVERIFY(m_lock->isPlaying());
    verifyPairs(10);
}

void TestFrameLock::scrubbingShowsPairsOnTheWay()
{
    lock("same.mp4");
    int at = 0;
    connect(m_lock.get(), &FrameLock::pairArrived, this, [this, &at] {
        if (at < 55)
            m_lock->seek(middleOf(at += 5));
    });
    m_lock->seek(middleOf(0));
    for (int i = 0; i < 5; ++i)
        m_lock->seek(middleOf(i)); // more targets than can be displayed
    QTRY_VERIFY(!m_pairs.isEmpty() && m_pairs.last().result == 55);
    verifyPairs(10);
}

void TestFrameLock::pausesBoth()
{
    lock("same.mp4");
    m_lock->play();
    QTRY_VERIFY(m_pairs.size() > 5);
    m_lock->pause();
    QVERIFY(!m_result->isPlaying());
    QVERIFY(!m_original->isPlaying());
    m_lock->play();
    const qsizetype before = m_pairs.size();
    QTRY_VERIFY(m_pairs.size() > before + 5);
    verifyPairs(10);
}

QTEST_MAIN(TestFrameLock)
#include "tst_framelock.moc"
