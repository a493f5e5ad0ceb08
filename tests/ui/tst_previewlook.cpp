#include "preview/frameview.h"
#include "preview/previewpane.h"
#include "preview/stage.h"
#include "support/testtimeout.h"
#include "ui/countedclip.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVideoFrame>
#include <QVideoFrameFormat>

#include <algorithm>

using namespace Qt::StringLiterals;

using namespace retalk;

/// Tests shapes, colours and rotations of videos on the stage, by the pixels of its frame.
class PreviewLookTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_pane = std::make_unique<PreviewPane>();
        m_pane->resize(640, 480);
        m_pane->show();
    }
    void cleanup() { m_pane.reset(); }

    void coloursAreThoseOfTheFile_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QStringList>("encoding");
        const QStringList h264{u"-c:v"_s, u"libx264"_s, u"-qp"_s, u"4"_s};
        const auto tagged = [&h264](const QString &matrix, const QString &range = u"tv"_s) {
            return h264 + QStringList{u"-colorspace"_s, matrix, u"-color_range"_s, range};
        };
        QTest::newRow("BT.709 in a small clip")
            << u"scale=320:240:out_color_matrix=bt709,format=yuv420p"_s << tagged(u"bt709"_s);
        QTest::newRow("BT.601 in HD")
            << u"scale=1280:720:out_color_matrix=bt601,format=yuv420p"_s << tagged(u"smpte170m"_s);
        QTest::newRow("untagged, small") << u"scale=320:240:out_color_matrix=bt601,format=yuv420p"_s << h264;
        QTest::newRow("untagged, HD") << u"scale=1280:720:out_color_matrix=bt709,format=yuv420p"_s << h264;
        QTest::newRow("full range") << u"scale=320:240:out_color_matrix=bt709:out_range=pc,format=yuv420p"_s
                                    << tagged(u"bt709"_s, u"pc"_s);
        QTest::newRow("4:2:2") << u"scale=320:240:out_color_matrix=bt709,format=yuv422p"_s
                               << tagged(u"bt709"_s);
        QTest::newRow("4:4:4") << u"scale=320:240:out_color_matrix=bt709,format=yuv444p"_s
                               << tagged(u"bt709"_s);
        QTest::newRow("10 bits") << u"scale=320:240:out_color_matrix=bt709,format=yuv420p10le"_s
                                 << tagged(u"bt709"_s);
        QTest::newRow("4:2:2, 10 bits") << u"scale=320:240:out_color_matrix=bt601,format=yuv422p10le"_s
                                        << QStringList{u"-c:v"_s, u"prores_ks"_s};
        QTest::newRow("RGB") << u"scale=320:240:flags=neighbor,format=rgb24"_s
                             << QStringList{u"-c:v"_s, u"qtrle"_s};
    }
    void coloursAreThoseOfTheFile()
    {
        QFETCH(QString, filter);
        QFETCH(QStringList, encoding);
        const QString clip = path(u"colour.mov"_s);
        QVERIFY(
            test::ffmpeg(QStringList{u"-f"_s, u"lavfi"_s, u"-i"_s,
                                     u"color=c=0xc05030:s=32x32:r=10:d=0.5,format=gbrp"_s, u"-vf"_s, filter} +
                         encoding + QStringList{clip}));
        m_pane->showInput(QUrl::fromLocalFile(clip));
        const auto isRight = [this] {
            const QImage frame = m_pane->currentFrame();
            if (frame.isNull())
                return false;
            const QColor seen = frame.pixelColor(frame.width() / 2, frame.height() / 2);
            m_seen = seen.name();
            return std::abs(seen.red() - 0xc0) <= 4 && std::abs(seen.green() - 0x50) <= 4 &&
                   std::abs(seen.blue() - 0x30) <= 4;
        };
        m_seen = u"nothing"_s;
        QTRY_VERIFY2(isRight(), qPrintable(m_seen));
    }

    void callsAnOriginalOverOnlyIfItIs()
    {
        QVideoFrame frame(QVideoFrameFormat({320, 180}, QVideoFrameFormat::Format_BGRA8888));
        QVERIFY(frame.map(QVideoFrame::WriteOnly));
        std::fill_n(frame.bits(0), frame.mappedBytes(0), uchar(200));
        frame.unmap();
        FrameView view;
        view.resize(800, 300);
        view.setMode(CompareMode::SideBySide);
        const auto left = [&](bool isOver) {
            view.clear();
            view.showFrames(frame, {}, true, isOver);
            return QTest::qWaitFor([&view] { return view.isShowingFrame(); }, 60'000)
                       ? view.grab(QRect(0, 0, 400, 300)).toImage()
                       : QImage();
        };
        const QImage late = left(false); // its frame isn't there yet
        const QImage over = left(true);
        QVERIFY(!late.isNull() && !over.isNull());
        QVERIFY(late != over);
    }

    void hdrIsShownAsAScreenWithoutItShowsIt_data()
    {
        QTest::addColumn<QString>("transfer");
        QTest::addColumn<int>("value"); // of 1023
        QTest::addColumn<int>("shown");
        // As produced by ffmpeg's zscale and tonemap=mobius, and so by a corrected copy.
        QTest::newRow("PQ, the reference white") << u"smpte2084"_s << 572 << 214;
        QTest::newRow("PQ, dark") << u"smpte2084"_s << 300 << 62;
        QTest::newRow("HLG, the reference white") << u"arib-std-b67"_s << 719 << 214;
        QTest::newRow("HLG, a face") << u"arib-std-b67"_s << 502 << 143;
    }
    void hdrIsShownAsAScreenWithoutItShowsIt()
    {
        QFETCH(QString, transfer);
        QFETCH(int, value);
        QFETCH(int, shown);
        const QString clip = path(u"hdr.mp4"_s);
        QVERIFY(test::ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"color=c=black:s=320x240:r=10:d=0.3"_s, u"-vf"_s,
                              u"format=yuv420p10le,geq=lum=%1:cb=512:cr=512"_s.arg(value), u"-c:v"_s,
                              u"libx264"_s, u"-qp"_s, u"4"_s, u"-colorspace"_s, u"bt2020nc"_s,
                              u"-color_primaries"_s, u"bt2020"_s, u"-color_trc"_s, transfer,
                              u"-color_range"_s, u"tv"_s, clip}));
        m_pane->showInput(QUrl::fromLocalFile(clip));
        const auto seen = [this] {
            const QImage frame = m_pane->currentFrame();
            return frame.isNull() ? -1 : qGreen(frame.pixel(160, 120));
        };
        QTRY_VERIFY2(std::abs(seen() - shown) <= 8, qPrintable(QString::number(seen())));
    }

    void oblongPixelsAreShownInTheirShape()
    {
        const QString original = path(u"original.mp4"_s);
        const QString result = path(u"result.mp4"_s);
        QVERIFY(makeClip(original, u"setsar=2/1"_s));
        QVERIFY(makeClip(result, u"setsar=4/3"_s));
        Job job;
        job.id = QUuid::createUuid();
        job.state = JobState::Completed;
        job.request.videoUrl = original;
        job.outputPath = result;
        m_pane->showJob(job);
        QTRY_COMPARE(m_pane->currentFrame().size(), QSize(427, 240));
        FrameView &view = m_pane->findChild<Stage *>()->view();
        QCOMPARE(view.pictureSize(), QSize(427, 240));
        QTRY_COMPARE(view.originalPicture().size(), QSize(640, 240));
        // And it's painted that way: the frame fills the view's width, with bars above and below.
        view.setMode(CompareMode::Flip);
        view.setShowsOriginal(true);
        QTRY_COMPARE(m_pane->currentFrame().size(), QSize(640, 240));
        const auto isPainted = [&view](double x, double y) {
            const QImage seen = view.grab().toImage();
            return qRed(seen.pixel(int(x * (seen.width() - 1)), int(y * (seen.height() - 1)))) > 150;
        };
        QTRY_VERIFY(isPainted(0.01, 0.5) && isPainted(0.99, 0.5));
        const double share = double(view.width()) * 240 / 640 / view.height();
        QVERIFY(share < 0.9);
        QVERIFY(!isPainted(0.5, 0.5 - share / 2 - 0.03));
        QVERIFY(isPainted(0.5, 0.5 - share / 2 + 0.03));
        // The next video has square pixels again.
        const QString square = path(u"square.mp4"_s);
        QVERIFY(makeClip(square, u"setsar=1"_s));
        m_pane->showInput(QUrl::fromLocalFile(square));
        QTRY_COMPARE(m_pane->currentFrame().size(), QSize(320, 240));
    }

    void turnedClipsStandUpright()
    {
        const QString flat = path(u"flat.mp4"_s);
        QVERIFY(makeClip(flat, u"drawbox=x=0:y=0:w=320:h=120:c=blue:t=fill,setsar=4/3"_s));
        const QString turned = path(u"turned.mp4"_s);
        QVERIFY(
            test::ffmpeg({u"-i"_s, flat, u"-c"_s, u"copy"_s, u"-metadata:s:v"_s, u"rotate=90"_s, turned}));
        m_pane->showInput(QUrl::fromLocalFile(turned));
        QTRY_COMPARE(m_pane->currentFrame().size(), QSize(240, 427));
        // As rotated by ffmpeg: the top is now on the left.
        const QImage frame = m_pane->currentFrame();
        QVERIFY(frame.pixelColor(40, 200).blue() > 150);
        QVERIFY(frame.pixelColor(200, 200).red() > 150);
    }

    void playsAnOriginalThatThePlayerCannot_data()
    {
        QTest::addColumn<QString>("original");
        QTest::addColumn<QStringList>("encoding");
        QTest::addColumn<QSize>("shape");
        QTest::newRow("camcorder") << u"00001.MTS"_s
                                   << QStringList{u"-c:v"_s, u"libx264"_s, u"-g"_s,
                                                  u"12"_s,   u"-bf"_s,     u"2"_s,
                                                  u"-f"_s,   u"mpegts"_s,  u"-mpegts_m2ts_mode"_s,
                                                  u"1"_s}
                                   << QSize(160, 96);
        QTest::newRow("DVD") << u"VTS_01_1.VOB"_s
                             << QStringList{u"-c:v"_s, u"mpeg2video"_s, u"-q:v"_s,    u"2"_s,
                                            u"-g"_s,   u"12"_s,         u"-bf"_s,     u"2"_s,
                                            u"-f"_s,   u"vob"_s,        u"-aspect"_s, u"16:9"_s}
                             << QSize(171, 96);
    }
    void playsAnOriginalThatThePlayerCannot()
    {
        QFETCH(QString, original);
        QFETCH(QStringList, encoding);
        QFETCH(QSize, shape);
        QVERIFY(test::makeCountedClip(path(original), 40, u"N"_s, encoding));
        QVERIFY(test::makeCountedClip(path(u"result.mp4"_s), 30));
        m_pane->showJob(jobWith(original));
        Stage &stage = *m_pane->findChild<Stage *>();
        FrameView &view = stage.view();
        const auto areTogether = [this, &view](int number) {
            return test::numberIn(view.originalPicture()) == number &&
                   test::numberIn(m_pane->currentFrame()) == number;
        };
        QTRY_COMPARE_WITH_TIMEOUT(view.originalPicture().size(), shape, 120'000);
        QTRY_VERIFY(areTogether(0));
        QCOMPARE(m_pane->currentFrame().size(), QSize(160, 96));
        stage.playback().seek(std::chrono::milliseconds(23 * 40 + 20));
        QTRY_VERIFY(areTogether(23));
        stage.playback().step(-1);
        QTRY_VERIFY(areTogether(22));
        // A frame of the original can be used as the face photo even while only the result is shown.
        stage.setMode(CompareMode::Off);
        QTRY_VERIFY(!stage.playback().hasOriginal());
        QTRY_VERIFY(!view.hasOriginalFrame());
        const QSignalSpy chosen(m_pane.get(), &PreviewPane::referenceFrameChosen);
        stage.actions().useFrame->trigger();
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<QImage>().size(), shape);
        QCOMPARE(test::numberIn(chosen.first().first().value<QImage>()), 22);
        // Also on its own.
        m_pane->showInput(QUrl::fromLocalFile(path(original)));
        QTRY_COMPARE_WITH_TIMEOUT(m_pane->currentFrame().size(), shape, 120'000);
        QTRY_COMPARE(test::numberIn(m_pane->currentFrame()), 0);
    }

    void showsAnInterlacedOriginalWithoutCombs()
    {
        // A bar that moves between the two fields of each frame.
        QVERIFY(
            test::ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s,
                          u"nullsrc=s=160x96:r=50:d=0.8,geq=lum='if(between(X,N*4,N*4+40),235,16)':cb=128:"
                          "cr=128,tinterlace=interleave_top,setfield=tff"_s,
                          u"-c:v"_s, u"libx264"_s, u"-flags"_s, u"+ildct+ilme"_s, u"-x264-params"_s,
                          u"tff=1"_s, u"-pix_fmt"_s, u"yuv420p"_s, path(u"fields.mp4"_s)}));
        QVERIFY(test::makeCountedClip(path(u"result.mp4"_s), 15));
        Stage &stage = *m_pane->findChild<Stage *>();
        const QSignalSpy prepared(&stage, &Stage::originalPrepared);
        m_pane->showJob(jobWith(u"fields.mp4"_s));
        QTRY_COMPARE_WITH_TIMEOUT(prepared.size(), 2, 120'000); // started and finished
        const auto changesIn = [](const QImage &frame) {
            int most = frame.isNull() ? 1000 : 0;
            for (int x = 0; x < frame.width(); ++x) {
                int changes = 0;
                for (int y = 1; y < frame.height(); ++y)
                    changes += std::abs(qGreen(frame.pixel(x, y)) - qGreen(frame.pixel(x, y - 1))) > 80;
                most = std::max(most, changes);
            }
            return most;
        };
        const auto mostChanges = [&] {
            return changesIn(stage.view().originalPicture());
        };
        QTRY_VERIFY2_WITH_TIMEOUT(mostChanges() < 5, qPrintable(QString::number(mostChanges())), 120'000);
        stage.playback().seek(std::chrono::milliseconds(7 * 40 + 20));
        QTRY_COMPARE(test::numberIn(m_pane->currentFrame()), 7);
        QTRY_VERIFY2(mostChanges() < 5, qPrintable(QString::number(mostChanges())));
        // And there is no combing in a frame used as the face photo.
        stage.setMode(CompareMode::Off);
        QTRY_VERIFY(!stage.view().hasOriginalFrame());
        const QSignalSpy chosen(m_pane.get(), &PreviewPane::referenceFrameChosen);
        stage.actions().useFrame->trigger();
        QTRY_COMPARE(chosen.size(), 1);
        const auto frame = chosen.first().first().value<QImage>();
        QCOMPARE(frame.size(), QSize(160, 96));
        QVERIFY2(changesIn(frame) < 5, qPrintable(QString::number(changesIn(frame))));
    }

    void saysWhyAnOriginalCannotBeCopiedAndTriesAgain()
    {
        QVERIFY(test::makeCountedClip(path(u"camcorder.mts"_s), 20, u"N"_s,
                                      {u"-c:v"_s, u"libx264"_s, u"-g"_s, u"12"_s, u"-f"_s, u"mpegts"_s,
                                       u"-mpegts_m2ts_mode"_s, u"1"_s}));
        QVERIFY(test::makeCountedClip(path(u"result.mp4"_s), 15));
        const QByteArray cache = qgetenv("XDG_CACHE_HOME");
        qputenv("XDG_CACHE_HOME", "/dev/null");
        Stage &stage = *m_pane->findChild<Stage *>();
        const QSignalSpy failed(&stage, &Stage::originalFailed);
        m_pane->setView(CompareMode::SideBySide, 0.5, TimeStyle::Clock, false);
        m_pane->showJob(jobWith(u"camcorder.mts"_s));
        QTRY_VERIFY(!failed.isEmpty());
        const QString sentence = failed.last().first().toString();
        QVERIFY2(sentence.contains(u"Free some space"), qPrintable(sentence));
        QTRY_COMPARE(stage.view().mode(), CompareMode::Off);
        qputenv("XDG_CACHE_HOME", cache);
        QTRY_VERIFY(stage.actions().sideBySide->isEnabled());
        stage.actions().sideBySide->trigger();
        QTRY_VERIFY(stage.playback().hasOriginal());
        QTRY_VERIFY(stage.view().hasOriginalFrame());
    }

private:
    Job jobWith(const QString &original) const
    {
        Job job;
        job.id = QUuid::createUuid();
        job.state = JobState::Completed;
        job.request.videoUrl = path(original);
        job.outputPath = path(u"result.mp4"_s);
        return job;
    }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    static bool makeClip(const QString &file, const QString &filter)
    {
        return test::ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"color=c=red:s=320x240:r=10:d=1"_s, u"-vf"_s,
                             filter, u"-pix_fmt"_s, u"yuv420p"_s, u"-c:v"_s, u"libx264"_s, file});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PreviewPane> m_pane;
    QString m_seen;
};

QTEST_MAIN(PreviewLookTest)
#include "tst_previewlook.moc"
