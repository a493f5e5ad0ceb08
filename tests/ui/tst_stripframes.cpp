#include "films/footage.h"
#include "timeline/stripframes.h"

#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace retalk;
using namespace retalk::test;
using namespace std::chrono_literals;

namespace {
using namespace Qt::StringLiterals;
} // namespace

/// Tests the thumbnails of the timeline with a video that has a keyframe at its start only.
class StripFramesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(makeVideo(video(), 5, u"25"_s, {u"-g"_s, u"1000"_s})); }

    void showsTheKeyframeBeforeAPlace()
    {
        StripFrames frames;
        frames.setClip(QUrl::fromLocalFile(video()));
        frames.want({4s}, false);
        QTRY_VERIFY(frames.frame(4s));
        QVERIFY(!frames.frame(4s)->isNull());
    }

    void showsTheKeyframeWhereTheExactFrameTakesTooLong()
    {
        StripFrames frames;
        frames.setPatience(1ms);
        frames.setClip(QUrl::fromLocalFile(video()));
        frames.want({4s}, true);
        QTRY_VERIFY(frames.frame(4s));
        QVERIFY(!frames.frame(4s)->isNull());
    }

private:
    QString video() const { return m_folder.filePath(u"video.mp4"_s); }

    QTemporaryDir m_folder;
};

QTEST_MAIN(StripFramesTest)
#include "tst_stripframes.moc"
