#include "engine/framewalk.h"
#include "engine/media.h"

#include <opencv2/core.hpp>

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace retalk;
using namespace retalk::lipsync;

class LengthRuleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesTheShorterOrTheVoice_data()
    {
        QTest::addColumn<int>("videoFrames");
        QTest::addColumn<double>("voice");
        QTest::addColumn<bool>("extend");
        QTest::addColumn<double>("seconds");
        QTest::addColumn<int>("frames");
        QTest::newRow("voice shorter") << 100 << 2.0 << false << 2.0 << 50;
        QTest::newRow("voice shorter, extend") << 100 << 2.0 << true << 2.0 << 50;
        QTest::newRow("video shorter") << 100 << 9.0 << false << 4.0 << 100;
        QTest::newRow("video shorter, extend") << 100 << 9.0 << true << 9.0 << 225;
        QTest::newRow("equal") << 100 << 4.0 << true << 4.0 << 100;
        QTest::newRow("a picture begun counts") << 100 << 1.01 << false << 1.01 << 26;
        QTest::newRow("a rounding error does not") << 100 << 1.0001 << false << 1.0001 << 25;
        QTest::newRow("shorter than a picture") << 100 << 0.01 << true << 0.01 << 1;
        QTest::newRow("one picture") << 1 << 2.0 << true << 2.0 << 50;
    }
    void takesTheShorterOrTheVoice()
    {
        QFETCH(int, videoFrames);
        QFETCH(double, voice);
        QFETCH(bool, extend);
        const LengthRule rule = LengthRule::of(VideoFormat{}, videoFrames, voice, extend);
        QTEST(rule.seconds, "seconds");
        QTEST(rule.frames, "frames");
        for (int i = 0; i < rule.frames; ++i) {
            QVERIFY(rule.sourceOf(i) >= 0 && rule.sourceOf(i) < videoFrames);
            if (i > 0 && videoFrames > 1)
                QCOMPARE(std::abs(rule.sourceOf(i) - rule.sourceOf(i - 1)), 1);
        }
    }

    void turnsWithoutShowingAPictureTwice()
    {
        const LengthRule rule = LengthRule::of(VideoFormat{}, 3, 0.4, true);
        QList<int> order;
        for (int i = 0; i < rule.frames; ++i)
            order << rule.sourceOf(i);
        QCOMPARE(order, (QList<int>{0, 1, 2, 1, 0, 1, 2, 1, 0, 1}));
    }

    void walksBackInPieces_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::newRow("in many pieces") << qint64(1);
        QTest::newRow("in one piece") << (qint64(1) << 30);
        QTest::newRow("in some pieces") << qint64(160 * 90 * 3 / 2 * 7);
    }
    void walksBackInPieces()
    {
        QFETCH(qint64, bytes);
        QTemporaryDir dir;
        const QString path = media::make(
            dir.filePath(u"a.mp4"_s),
            u"-f lavfi -i testsrc2=s=160x90:r=25:d=1.2 -c:v libx264 -g 10 -bf 2 -pix_fmt yuv420p"_s);
        Expected<VideoReader> reader = VideoReader::open(path, 2);
        QVERIFY(reader);
        std::vector<cv::Mat> pictures;
        for (int i = 0; i < reader->frameCount(); ++i)
            pictures.push_back(reader->next()->y.clone());
        const LengthRule rule = LengthRule::of(reader->format(), reader->frameCount(), 5, true);
        FrameWalk walk(*reader, rule, bytes);
        for (int i = 0; i < rule.frames; ++i) {
            const Expected<Frame> frame = walk.next();
            QVERIFY(frame);
            QCOMPARE(frame->number, rule.sourceOf(i));
            QVERIFY(cv::norm(frame->y, pictures[std::size_t(frame->number)], cv::NORM_INF) == 0);
        }
        QVERIFY(walk.next()->isEmpty());
    }
};

QTEST_GUILESS_MAIN(LengthRuleTest)
#include "tst_lengthrule.moc"
