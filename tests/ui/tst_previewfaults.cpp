#include "preview/seekbar.h"
#include "preview/soundstrip.h"
#include "support/faultserver.h"
#include "support/testtimeout.h"
#include "ui/shownclip.h"

#include <QLabel>
#include <QLibrary>
#include <QMouseEvent>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>

#include <cstdlib>

using namespace retalk;
using namespace std::chrono_literals;

namespace {

/// Returns true if an unrestricted player would open a playlist with this GStreamer demuxer, or if it doesn't
/// use GStreamer. The newer hlsdemux2 isn't considered: it opens nothing in a pipeline like Qt's.
bool couldOpenLists(const QByteArray &demuxer)
{
    QLibrary library(QStringLiteral("gstreamer-1.0"), 0);
    const auto isBegun = reinterpret_cast<int (*)()>(library.resolve("gst_is_initialized"));
    const auto find = reinterpret_cast<void *(*)(const char *)>(library.resolve("gst_element_factory_find"));
    return !isBegun || !isBegun() || (find && find(demuxer.constData()));
}

} // namespace

/// Tests files that vanish, shrink, change or can't be decoded while they are shown. Each case must end with
/// a message.
class TestPreviewFaults : public QObject, test::ShownClip
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void saysWhenTheFileIsCutShort();
    void showsAFileThatWasMadeAnew();
    void showsTheFramesThatThePlayerHasNoDecoderFor();
    void goesOnPlayingWhenACopyReplacesTheClip();
    void namesTheCodecThatIsMissing();
    void endsATruncatedClipWithASentence();
    void saysWhenTheFileGoes();
    void neverShowsAnEmptyBlackBox();
    void opensNothingThatAListNames_data();
    void opensNothingThatAListNames();
};

void TestPreviewFaults::initTestCase()
{
    QVERIFY(makeClips());
}

void TestPreviewFaults::init()
{
    QVERIFY(createPane());
}

void TestPreviewFaults::saysWhenTheFileIsCutShort()
{
    Job job = finishedJob();
    job.outputPath = m_folder.filePath(QStringLiteral("cut.mp4"));
    QVERIFY(QFile::copy(m_folder.filePath(QStringLiteral("result.mp4")), job.outputPath));
    m_pane->showJob(job);
    QVERIFY(waitForPicture());
    QVERIFY(QFile::resize(job.outputPath, 2000));
    auto *title = m_pane->findChild<QLabel *>(QStringLiteral("stageTitle"));
    QTRY_VERIFY(title->isVisible() && title->text().contains(QStringLiteral("truncated")));
    auto *action = m_pane->findChild<QPushButton *>(QStringLiteral("stageAction"));
    QVERIFY(action->isVisible() && !action->text().isEmpty());
}

void TestPreviewFaults::showsAFileThatWasMadeAnew()
{
    const QString path = m_folder.filePath(QStringLiteral("anew.mp4"));
    QVERIFY(test::makeCountedClip(path, 20));
    m_pane->showInput(QUrl::fromLocalFile(path));
    QVERIFY(waitForPicture());
    QTRY_VERIFY(stage().playback().duration() > 0s && stage().playback().duration() < 1s);
    // Other frames at the same times, also in the hover preview, and another waveform below.
    const auto *strip = m_pane->findChild<SoundStrip *>();
    auto *bar = m_pane->findChild<SeekBar *>();
    const auto *frame = m_pane->findChild<QLabel *>(QStringLiteral("hoverFrame"));
    QTRY_VERIFY(!strip->resultPeaks().isEmpty());
    const auto point = [bar] {
        const QPointF middle(bar->width() / 2.0, bar->height() / 2.0);
        QMouseEvent move(QEvent::MouseMove, middle, bar->mapToGlobal(middle), Qt::NoButton, Qt::NoButton, {});
        QCoreApplication::sendEvent(bar, &move);
    };
    const auto number = [frame] {
        return frame->isVisible() ? test::numberIn(frame->pixmap(Qt::ReturnByValue).toImage()) : -1;
    };
    point();
    QTRY_VERIFY(std::abs(number() - 10) <= 3);
    QSignalSpy read(strip, &SoundStrip::read);
    const QString other = m_folder.filePath(QStringLiteral("other.mp4"));
    QVERIFY(test::makeCountedClip(other, 20, QStringLiteral("N+100")));
    QVERIFY(QFile::remove(path) && QFile::rename(other, path));
    QTRY_VERIFY(!read.isEmpty());
    QTRY_VERIFY(stage().playback().duration() > 0s && stage().playback().duration() < 1s);
    QTRY_VERIFY(std::abs(number() - 110) <= 3); // the pointer is where it was
    QVERIFY(QFile::remove(path) && QFile::copy(m_folder.filePath(QStringLiteral("result.mp4")), path));
    QTRY_VERIFY(stage().playback().duration() > 3s);
}

void TestPreviewFaults::showsTheFramesThatThePlayerHasNoDecoderFor()
{
    const QString path = m_folder.filePath(QStringLiteral("strange.mp4"));
    QVERIFY(test::makeStrangeClip(path, 4, 25));
    m_pane->showInput(QUrl::fromLocalFile(path));
    const auto *title = m_pane->findChild<QLabel *>(QStringLiteral("stageTitle"));
    QTRY_VERIFY2(!m_pane->currentFrame().isNull(), qPrintable(title->text()));
    QVERIFY(stage().playback().hasVideo());
    QVERIFY(!m_pane->findChild<QLabel *>(QStringLiteral("stageSentence"))->isVisible());
    // Nor is it compared with a frame that never arrives.
    m_pane->clear();
    Job job = finishedJob();
    job.request.videoUrl = path;
    m_pane->showJob(job);
    QTRY_VERIFY(stage().view().hasOriginalFrame());
}

void TestPreviewFaults::goesOnPlayingWhenACopyReplacesTheClip()
{
    Playback &playback = stage().playback();
    m_pane->showInput(QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("original.mp4"))));
    QTRY_VERIFY(playback.isOpen());
    playback.setIn(1s);
    playback.setOut(3s);
    playback.setLooping(true);
    playback.seek(2s);
    playback.play();
    QTRY_VERIFY(playback.position() > 2s);
    QSignalSpy told(&playback, &Playback::playingChanged);
    playback.replace(QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("result.mp4"))));
    QVERIFY(playback.isPlaying());
    QVERIFY(playback.position() > 2s);
    QTRY_VERIFY(playback.isOpen());
    QVERIFY(playback.isPlaying());
    QCOMPARE(told.size(), 0);
    QTRY_VERIFY(playback.position() > 2200ms);
    QCOMPARE(playback.in(), std::optional<Playback::Time>(1s));
    QCOMPARE(playback.out(), std::optional<Playback::Time>(3s));
    QCOMPARE(m_pane->markedRange(QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("original.mp4")))),
             (std::optional<std::pair<std::chrono::milliseconds, std::chrono::milliseconds>>({1s, 3s})));
    // Commands given meanwhile are kept, and a paused video stays paused.
    playback.replace(QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("original.mp4"))));
    playback.pause();
    playback.seek(1520ms);
    QVERIFY(!playback.isPlaying());
    QTRY_VERIFY(playback.isOpen());
    QTRY_COMPARE(test::numberIn(m_pane->currentFrame()), 38);
    QVERIFY(!playback.isPlaying());
    // Another video starts from the beginning.
    m_pane->showInput(QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("result.mp4"))));
    QVERIFY(waitForPicture());
    QCOMPARE(playback.position(), Playback::Time(0));
    QVERIFY(!playback.in());
}

void TestPreviewFaults::namesTheCodecThatIsMissing()
{
    // Longer than the part that is converted for playback.
    const QString path = m_folder.filePath(QStringLiteral("long.mp4"));
    QVERIFY(test::makeStrangeClip(path, 660, 2));
    m_pane->showInput(QUrl::fromLocalFile(path));
    auto *title = m_pane->findChild<QLabel *>(QStringLiteral("stageTitle"));
    auto *sentence = m_pane->findChild<QLabel *>(QStringLiteral("stageSentence"));
    QTRY_VERIFY2(sentence->isVisible() && sentence->text().contains(QStringLiteral("decoder")),
                 qPrintable(title->text() + u'|' + sentence->text()));
}

void TestPreviewFaults::endsATruncatedClipWithASentence()
{
    // The index is complete, but the end of the media data is missing, as in an interrupted copy.
    const QString whole = m_folder.filePath(QStringLiteral("whole.mp4"));
    QCOMPARE(QProcess::execute(QStringLiteral("ffmpeg"),
                               {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-y"),
                                QStringLiteral("-i"), m_folder.filePath(QStringLiteral("result.mp4")),
                                QStringLiteral("-c"), QStringLiteral("copy"), QStringLiteral("-movflags"),
                                QStringLiteral("+faststart"), whole}),
             0);
    const QString cut = m_folder.filePath(QStringLiteral("truncated.mp4"));
    QVERIFY(QFile::copy(whole, cut) && QFile::resize(cut, QFileInfo(whole).size() / 2));
    m_pane->showInput(QUrl::fromLocalFile(cut));
    auto *sentence = m_pane->findChild<QLabel *>(QStringLiteral("stageSentence"));
    QTRY_VERIFY(!m_pane->currentFrame().isNull() || sentence->isVisible());
    if (!sentence->isVisible()) {
        // It opens, but playing on must end with a message, not with a frozen frame.
        stage().playback().play();
        QTRY_VERIFY(!stage().playback().isPlaying());
        auto *said = m_pane->findChild<QLabel *>(QStringLiteral("syncVerdict"));
        QTRY_VERIFY2(sentence->isVisible() || said->isVisible(), "nothing is said");
    }
}

void TestPreviewFaults::saysWhenTheFileGoes()
{
    Job job = finishedJob();
    job.outputPath = m_folder.filePath(QStringLiteral("short-lived.mp4"));
    QVERIFY(QFile::copy(m_folder.filePath(QStringLiteral("result.mp4")), job.outputPath));
    m_pane->showJob(job);
    QVERIFY(waitForPicture());
    QVERIFY(QFile::remove(job.outputPath));
    auto *title = m_pane->findChild<QLabel *>(QStringLiteral("stageTitle"));
    QTRY_VERIFY(title->isVisible());
    QVERIFY(title->text().contains(QStringLiteral("no longer there")));
    m_pane->clear();
    m_pane->showJob(job); // and if it was gone from the start
    QTRY_VERIFY(m_pane->findChild<QLabel *>(QStringLiteral("stageSentence"))->isVisible());
    auto *action = m_pane->findChild<QPushButton *>(QStringLiteral("stageAction"));
    QVERIFY(action->isVisible());
    QSignalSpy asked(m_pane.get(), &PreviewPane::nextStepRequested);
    action->click();
    QCOMPARE(asked.size(), 1);
}

void TestPreviewFaults::neverShowsAnEmptyBlackBox()
{
    const QString path = m_folder.filePath(QStringLiteral("noise.mp4"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("not a video at all ").repeated(400));
    file.close();
    m_pane->showInput(QUrl::fromLocalFile(path));
    auto *sentence = m_pane->findChild<QLabel *>(QStringLiteral("stageSentence"));
    QTRY_VERIFY(sentence->isVisible() && !sentence->text().isEmpty());
}

void TestPreviewFaults::opensNothingThatAListNames_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("demuxer");
    const QByteArray id3 = QByteArray("ID3\x03\0\0\0\0\0\0", 10);
    const QByteArray hls =
        "#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:4\n#EXTINF:4,\n$\n#EXT-X-ENDLIST\n";
    const QByteArray dash =
        "<?xml version=\"1.0\"?><MPD xmlns=\"urn:mpeg:dash:schema:mpd:2011\" type=\"static\" "
        "mediaPresentationDuration=\"PT4S\" minBufferTime=\"PT1S\" "
        "profiles=\"urn:mpeg:dash:profile:isoff-on-demand:2011\"><Period><AdaptationSet "
        "mimeType=\"video/mp4\">"
        "<Representation id=\"1\" "
        "bandwidth=\"1\"><BaseURL>$</BaseURL></Representation></AdaptationSet></Period>"
        "</MPD>";
    const QByteArray session = "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\na=control:$\n"
                               "m=video 0 RTP/AVP 96\na=rtpmap:96 H264/90000\n";
    QTest::newRow("HLS") << hls << QStringLiteral("list.m3u8") << QByteArray("hlsdemux");
    QTest::newRow("HLS by a video's name") << hls << QStringLiteral("list.mp4") << QByteArray("hlsdemux");
    QTest::newRow("HLS that begins like MP3")
        << id3 + hls << QStringLiteral("list.mp4") << QByteArray("hlsdemux");
    QTest::newRow("DASH") << dash << QStringLiteral("list.mpd") << QByteArray("dashdemux");
    QTest::newRow("DASH by a video's name") << dash << QStringLiteral("list.mp4") << QByteArray("dashdemux");
    QTest::newRow("session") << session << QStringLiteral("list.sdp") << QByteArray("sdpdemux");
}

/// If nothing could open a playlist anyway, passing proves nothing. media_support asks GStreamer itself.
void TestPreviewFaults::opensNothingThatAListNames()
{
    QFETCH(QByteArray, list);
    QFETCH(QString, name);
    QFETCH(QByteArray, demuxer);
    QFile clip(m_folder.filePath(QStringLiteral("result.mp4")));
    QVERIFY(clip.open(QIODevice::ReadOnly));
    test::FaultServer trap([bytes = clip.readAll()](const test::SeenRequest &request) {
        return test::fileReply(request, bytes, "\"e\"");
    });
    list.replace('$', trap.url(QStringLiteral("/piece.mp4")).toEncoded());
    test::FaultServer server(
        [list](const test::SeenRequest &request) { return test::fileReply(request, list, "\"e\""); });
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(list) == list.size());
    file.close();
    const auto *sentence = m_pane->findChild<QLabel *>(QStringLiteral("stageSentence"));
    for (const QUrl &source : {QUrl::fromLocalFile(file.fileName()), server.url(u'/' + name)}) {
        m_pane->showInput(source);
        QTRY_VERIFY(sentence->isVisible() && !sentence->text().isEmpty());
        m_pane->clear();
    }
    QCOMPARE(trap.connectionCount(), 0);
    if (!couldOpenLists(demuxer))
        QSKIP("the package gstreamer1.0-plugins-bad, which could have opened this list, is missing");
}

QTEST_MAIN(TestPreviewFaults)
#include "tst_previewfaults.moc"
