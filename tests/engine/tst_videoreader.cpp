#include "engine/media.h"
#include "engine/media/videoreader.h"

#include <opencv2/core.hpp>

#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace retalk;
using namespace retalk::lipsync;

namespace {

using namespace Qt::StringLiterals;

QByteArray planesOf(const Frame &frame)
{
    QByteArray bytes;
    for (const cv::Mat *plane : {&frame.y, &frame.u, &frame.v}) {
        for (int row = 0; row < plane->rows; ++row)
            bytes.append(reinterpret_cast<const char *>(plane->ptr(row)), plane->cols);
    }
    return bytes;
}

} // namespace

class VideoReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_dir.isValid()); }

    void readsWhatPeopleHave_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("make");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("rate");
        QTest::addColumn<int>("count");
        const QString source = u"-f lavfi -i testsrc2=s=320x180:r=25:d=2 "_s;
        QTest::newRow("mp4") << u"a.mp4"_s << source + u"-c:v libx264 -pix_fmt yuv420p"_s << QSize(320, 180)
                             << 25.0 << 50;
        QTest::newRow("mov, ProRes 10-bit 4:2:2")
            << u"a.mov"_s << source + u"-c:v prores_ks -pix_fmt yuv422p10le"_s << QSize(320, 180) << 25.0
            << 50;
        QTest::newRow("webm") << u"a.webm"_s << source + u"-c:v libvpx-vp9 -deadline realtime -cpu-used 8"_s
                              << QSize(320, 180) << 25.0 << 50;
        QTest::newRow("mkv, 10-bit HEVC")
            << u"a.mkv"_s << source + u"-c:v libx265 -x265-params log-level=none -pix_fmt yuv420p10le"_s
            << QSize(320, 180) << 25.0 << 50;
        QTest::newRow("avi with B-frames")
            << u"a.avi"_s << source + u"-c:v mpeg4 -bf 2"_s << QSize(320, 180) << 25.0 << 50;
        QTest::newRow("mpeg ts") << u"a.ts"_s << source + u"-c:v mpeg2video"_s << QSize(320, 180) << 25.0
                                 << 50;
        QTest::newRow("flv") << u"a.flv"_s << source + u"-c:v flv"_s << QSize(320, 180) << 25.0 << 50;
        QTest::newRow("wmv") << u"a.wmv"_s << source + u"-c:v wmv2"_s << QSize(320, 180) << 25.0 << 50;
        QTest::newRow("gif") << u"a.gif"_s << u"-f lavfi -i testsrc2=s=160x90:r=10:d=2"_s << QSize(160, 90)
                             << 10.0 << 20;
        QTest::newRow("raw H.264, no times at all")
            << u"a.h264"_s << source + u"-c:v libx264 -bf 2 -pix_fmt yuv420p"_s << QSize(320, 180) << 25.0
            << 50;
        QTest::newRow("odd size") << u"odd.mkv"_s
                                  << u"-f lavfi -i testsrc=s=321x181:r=25:d=1 -c:v ffv1 -pix_fmt yuv420p"_s
                                  << QSize(321, 181) << 25.0 << 25;
        QTest::newRow("4:4:4") << u"444.mp4"_s << source + u"-c:v libx264 -pix_fmt yuv444p"_s
                               << QSize(320, 180) << 25.0 << 50;
        QTest::newRow("RGB") << u"rgb.mkv"_s << source + u"-c:v ffv1 -pix_fmt bgr0"_s << QSize(320, 180)
                             << 25.0 << 50;
        QTest::newRow("NTSC rate")
            << u"ntsc.mp4"_s
            << u"-f lavfi -i testsrc2=s=320x180:r=30000/1001:d=2 -c:v libx264 -pix_fmt yuv420p"_s
            << QSize(320, 180) << 30000.0 / 1001 << 60;
        QTest::newRow("60 a second")
            << u"60.mp4"_s << u"-f lavfi -i testsrc2=s=320x180:r=60:d=1 -c:v libx264 -pix_fmt yuv420p"_s
            << QSize(320, 180) << 60.0 << 60;
        QTest::newRow("starts late") << u"late.mkv"_s
                                     << source + u"-c:v libx264 -pix_fmt yuv420p -output_ts_offset 7"_s
                                     << QSize(320, 180) << 25.0 << 50;
        QTest::newRow("starts a day later than its clock")
            << u"later.mkv"_s << source + u"-c:v libx264 -pix_fmt yuv420p -output_ts_offset 90000"_s
            << QSize(320, 180) << 25.0 << 50;
        QTest::newRow("one picture")
            << u"single.mp4"_s
            << u"-f lavfi -i testsrc2=s=320x180:r=25:d=0.04 -c:v libx264 -pix_fmt yuv420p"_s
            << QSize(320, 180) << 25.0 << 1;
        QTest::newRow("4K")
            << u"4k.mp4"_s
            << u"-f lavfi -i testsrc2=s=3840x2160:r=25:d=0.2 -c:v libx264 -preset ultrafast -pix_fmt yuv420p"_s
            << QSize(3840, 2160) << 25.0 << 5;
    }
    void readsWhatPeopleHave()
    {
        QFETCH(QString, file);
        QFETCH(QString, make);
        const QString path = media::make(m_dir.filePath(file), make);
        QVERIFY(!path.isEmpty());
        Expected<VideoReader> reader = VideoReader::open(path, 2);
        QVERIFY2(reader, reader ? "" : qPrintable(reader.error().message + reader.error().detail));
        QFETCH(QSize, size);
        QCOMPARE(QSize(reader->format().width, reader->format().height), size);
        QTEST(reader->frameCount(), "count");
        QFETCH(double, rate);
        QVERIFY2(std::abs(reader->format().framesPerSecond() - rate) < 0.001,
                 qPrintable(QString::number(reader->format().framesPerSecond())));
        QVERIFY(reader->hasConstantRate());
        int count = 0;
        for (;; ++count) {
            const Expected<Frame> frame = reader->next();
            QVERIFY(frame);
            if (frame->isEmpty())
                break;
            QCOMPARE(frame->number, count);
            QCOMPARE(QSize(frame->y.cols, frame->y.rows), size);
            QCOMPARE(frame->u.cols, (size.width() + 1) / 2);
            QCOMPARE(frame->v.rows, (size.height() + 1) / 2);
        }
        QCOMPARE(count, reader->frameCount());
        QCOMPARE(reader->damagedCount(), 0);
    }

    void givesThePicturesThatFfmpegDecodes()
    {
        const QString path =
            media::make(m_dir.filePath(u"exact.mp4"_s),
                        u"-f lavfi -i testsrc2=s=160x90:r=25:d=2 -c:v libx264 -bf 2 -pix_fmt yuv420p"_s);
        const QByteArray expected = media::decoded(path);
        Expected<VideoReader> reader = VideoReader::open(path, 2);
        QVERIFY(reader);
        QByteArray got;
        for (int i = 0; i < reader->frameCount(); ++i)
            got += planesOf(*reader->next());
        QVERIFY(got == expected);
    }

    void seeksExactly_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("make");
        const QString source = u"-f lavfi -i testsrc2=s=160x90:r=25:d=4 "_s;
        QTest::newRow("short groups")
            << u"s.mp4"_s << source + u"-c:v libx264 -g 12 -bf 2 -pix_fmt yuv420p"_s;
        QTest::newRow("open groups")
            << u"o.mkv"_s << source + u"-c:v libx264 -g 25 -bf 3 -x264-params open-gop=1 -pix_fmt yuv420p"_s;
        QTest::newRow("one group") << u"l.mp4"_s << source + u"-c:v libx264 -g 1000 -pix_fmt yuv420p"_s;
        QTest::newRow("avi") << u"s.avi"_s << source + u"-c:v mpeg4 -bf 2 -g 30"_s;
        QTest::newRow("ts") << u"s.ts"_s << source + u"-c:v mpeg2video -bf 2 -g 15"_s;
        QTest::newRow("no times") << u"s.h264"_s << source + u"-c:v libx264 -bf 2 -g 20 -pix_fmt yuv420p"_s;
        QTest::newRow("interlaced")
            << u"i.ts"_s
            << u"-f lavfi -i testsrc2=s=160x96:r=50:d=4 -vf tinterlace=interleave_top,setfield=tff -c:v "
               "mpeg2video -flags +ildct+ilme -q:v 2 -g 15"_s;
        QTest::newRow("gif") << u"s.gif"_s << u"-f lavfi -i testsrc2=s=160x90:r=25:d=4"_s;
    }
    void seeksExactly()
    {
        QFETCH(QString, file);
        QFETCH(QString, make);
        Expected<VideoReader> reader = VideoReader::open(media::make(m_dir.filePath(file), make), 2);
        QVERIFY(reader);
        std::vector<QByteArray> pictures;
        for (int i = 0; i < reader->frameCount(); ++i)
            pictures.push_back(planesOf(*reader->next()));
        for (const int number : {99, 0, 50, 49, 48, 51, 60, 61, 12, 13, 98, 3, 75, 1}) {
            QVERIFY(reader->seek(number));
            const Expected<Frame> frame = reader->next();
            QVERIFY(frame && !frame->isEmpty());
            QCOMPARE(frame->number, number);
            QVERIFY2(planesOf(*frame) == pictures[std::size_t(number)], qPrintable(QString::number(number)));
        }
    }

    void turnsPicturesUpright_data()
    {
        QTest::addColumn<QString>("turn");
        QTest::addColumn<QSize>("size");
        QTest::newRow("90") << u"90"_s << QSize(90, 160);
        QTest::newRow("180") << u"180"_s << QSize(160, 90);
        QTest::newRow("270") << u"270"_s << QSize(90, 160);
    }
    void turnsPicturesUpright()
    {
        QFETCH(QString, turn);
        QFETCH(QSize, size);
        const QString flat =
            media::make(m_dir.filePath(u"flat.mp4"_s),
                        u"-f lavfi -i testsrc2=s=160x90:r=25:d=0.4 -c:v libx264 -pix_fmt yuv420p"_s);
        const QString path = media::make(m_dir.filePath(u"turned"_s + turn + u".mp4"_s),
                                         u"-i "_s + flat + u" -c copy -metadata:s:v:0 rotate="_s + turn);
        Expected<VideoReader> reader = VideoReader::open(path, 1);
        QVERIFY(reader);
        QCOMPARE(QSize(reader->format().width, reader->format().height), size);
        const QByteArray expected = media::decoded(path); // ffmpeg rotates automatically
        QByteArray got;
        for (int i = 0; i < reader->frameCount(); ++i)
            got += planesOf(*reader->next());
        QCOMPARE(got.size(), expected.size());
        QVERIFY(got == expected);
    }

    void keepsColourAsItIs_data()
    {
        QTest::addColumn<QString>("tags");
        QTest::addColumn<bool>("fullRange");
        QTest::addColumn<int>("space");
        QTest::newRow("BT.709")
            << u"-color_range tv -colorspace bt709 -color_primaries bt709 -color_trc bt709"_s << false << 1;
        QTest::newRow("BT.601")
            << u"-color_range tv -colorspace smpte170m -color_primaries smpte170m -color_trc smpte170m"_s
            << false << 6;
        QTest::newRow("full range") << u"-color_range pc -colorspace bt709"_s << true << 1;
    }
    void keepsColourAsItIs()
    {
        QFETCH(QString, tags);
        const QString path =
            media::make(m_dir.filePath(u"colour.mp4"_s),
                        u"-f lavfi -i testsrc2=s=160x90:r=25:d=0.4 -c:v libx264 -pix_fmt yuv420p "_s + tags);
        Expected<VideoReader> reader = VideoReader::open(path, 1);
        QVERIFY(reader);
        QTEST(reader->format().fullRange, "fullRange");
        QTEST(reader->format().colourSpace, "space");
    }

    void roundsTenBitsToEight()
    {
        const QString path =
            media::make(m_dir.filePath(u"ten.mkv"_s),
                        u"-f lavfi -i color=0x808080:s=64x36:r=25:d=0.2,format=yuv420p10le -c:v ffv1"_s);
        Expected<VideoReader> reader = VideoReader::open(path, 1);
        QVERIFY(reader);
        const Frame frame = *reader->next();
        QVERIFY(std::abs(cv::mean(frame.y)[0] - 126) < 1.5);
        QVERIFY(std::abs(cv::mean(frame.u)[0] - 128) < 1);
    }

    void refusesWhatIsNoVideo_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("words");
        QTest::newRow("missing") << u"/nowhere/a.mp4"_s << u"can't be opened"_s;
        QTest::newRow("folder") << u"/tmp"_s << u"can't be opened"_s;
        QTest::newRow("empty") << media::clip("empty.mp4") << u"0 bytes"_s;
        QTest::newRow("page") << media::clip("page.mp4") << u"isn't a media file"_s;
        QTest::newRow("index cut off") << media::clip("truncated.mp4") << u"video"_s;
        QTest::newRow("sound only") << media::clip("voice.mp3") << u"has only sound"_s;
    }
    void refusesWhatIsNoVideo()
    {
        QFETCH(QString, path);
        QFETCH(QString, words);
        const Expected<VideoReader> reader = VideoReader::open(path);
        QVERIFY(!reader);
        QVERIFY(reader.error().kind == ErrorKind::Media);
        QCOMPARE(reader.error().field, u"video_url"_s);
        QVERIFY2(reader.error().message.contains(words), qPrintable(reader.error().message));
    }

    void takesCoverArtForNoPicture()
    {
        const QString cover =
            media::make(m_dir.filePath(u"cover.mp3"_s),
                        u"-i "_s + media::clip("voice.mp3") + u" -i "_s + media::clip("face0.png") +
                            u" -map 0 -map 1 -c:a copy -c:v mjpeg -disposition:v attached_pic"_s);
        QVERIFY(!cover.isEmpty());
        const Expected<VideoReader> reader = VideoReader::open(cover);
        QVERIFY(!reader);
        QVERIFY2(reader.error().message.contains(u"has only sound"), qPrintable(reader.error().message));
    }

    void saysWhenTheStreamIsCorrupt()
    {
        const QString whole = media::make(
            m_dir.filePath(u"whole.mp4"_s),
            u"-f lavfi -i testsrc2=s=320x180:r=25:d=3 -c:v libx264 -g 5 -pix_fmt yuv420p -movflags +faststart"_s);
        QFile file(whole);
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 at = 4000; at < file.size(); at += 60) {
            file.seek(at);
            file.write(QByteArray(30, char(at)));
        }
        file.close();
        Expected<VideoReader> reader = VideoReader::open(whole, 2);
        Error error;
        while (reader) {
            const Expected<Frame> frame = reader->next();
            if (!frame) {
                error = frame.error();
                break;
            }
            QVERIFY2(!frame->isEmpty(), "read to the end as if nothing were wrong");
        }
        if (!reader)
            error = reader.error();
        QVERIFY(error.kind == ErrorKind::Media);
        QVERIFY2(error.message.contains(u"damaged"), qPrintable(error.message));
    }

    void countsWhatACutShows()
    {
        // A cut copied without encoding keeps all frames from the keyframe before it.
        const QString whole =
            media::make(m_dir.filePath(u"uncut.mp4"_s),
                        u"-f lavfi -i testsrc2=s=160x90:r=25:d=10 -c:v libx264 -g 250 -pix_fmt yuv420p"_s);
        const QString path =
            media::make(m_dir.filePath(u"copied.mp4"_s), u"-ss 8 -i %1 -t 2 -c copy"_s.arg(whole));
        const QByteArray expected = media::decoded(path);
        Expected<VideoReader> reader = VideoReader::open(path, 1);
        QVERIFY(reader);
        QCOMPARE(reader->frameCount(), 50);
        QCOMPARE(reader->seconds(), 2.0);
        QByteArray got;
        for (int i = 0; i < reader->frameCount(); ++i)
            got += planesOf(*reader->next());
        QVERIFY(got == expected);
        QVERIFY(reader->seek(10));
        const QByteArray tenth = planesOf(*reader->next());
        QVERIFY(tenth == expected.mid(10 * tenth.size(), tenth.size()));
    }

    void readsAClipThatItsEditListEndsEarly()
    {
        const QString path = media::make(
            m_dir.filePath(u"early.mp4"_s),
            u"-f lavfi -i testsrc2=s=160x90:r=25:d=10 -c:v libx264 -g 25 -bf 0 -pix_fmt yuv420p"_s);
        // Only the first three of ten seconds, marked as editors do, without changing the frames.
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        const qsizetype list = bytes.indexOf("elst");
        QVERIFY(list > 0);
        QCOMPARE(bytes.mid(list + 12, 4).toHex(), "00002710"); // 10,000 ms
        file.seek(list + 12);
        file.write(QByteArray::fromHex("00000bb8"));
        file.close();
        const Expected<VideoReader> reader = VideoReader::open(path, 1);
        QVERIFY2(reader, reader ? "" : qPrintable(reader.error().message + reader.error().detail));
        QVERIFY2(std::abs(reader->frameCount() - 75) <= 1, qPrintable(QString::number(reader->frameCount())));
    }

    void refusesWhatIsTooMuch_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("make");
        QTest::addColumn<QString>("words");
        QTest::newRow("wide") << u"wide.mkv"_s << u"-f lavfi -i color=s=8200x16:r=25:d=0.1 -c:v ffv1"_s
                              << u"wider or taller"_s;
        QTest::newRow("two pictures an hour apart")
            << u"hour.mkv"_s
            << u"-f lavfi -i testsrc2=s=160x90:r=25:d=0.08 -vf setpts=PTS*90000 -vsync passthrough -c:v ffv1"_s
            << u"longer than"_s;
    }
    void refusesWhatIsTooMuch()
    {
        QFETCH(QString, file);
        QFETCH(QString, make);
        QFETCH(QString, words);
        const QString path = media::make(m_dir.filePath(file), make);
        QVERIFY(!path.isEmpty());
        const Expected<VideoReader> reader = VideoReader::open(path, 1);
        QVERIFY(!reader);
        QCOMPARE(reader.error().field, u"video_url"_s);
        QVERIFY2(reader.error().message.contains(words), qPrintable(reader.error().message));
    }

    void saysWhenTheFileBreaksOff_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("make");
        const QString source = u"-f lavfi -i testsrc2=s=320x180:r=25:d=4 -pix_fmt yuv420p "_s;
        QTest::newRow("MP4") << u"cut.mp4"_s << source + u"-c:v libx264 -movflags +faststart"_s;
        QTest::newRow("Matroska") << u"cut.mkv"_s << source + u"-c:v libx264 -g 10"_s;
        QTest::newRow("AVI") << u"cut.avi"_s << source + u"-c:v mpeg4"_s;
        QTest::newRow("FLV") << u"cut.flv"_s << source + u"-c:v flv"_s;
    }
    void saysWhenTheFileBreaksOff()
    {
        QFETCH(QString, file);
        QFETCH(QString, make);
        const QString whole = media::make(m_dir.filePath(file), make);
        QVERIFY(!whole.isEmpty());
        const Expected<VideoReader> before = VideoReader::open(whole);
        QVERIFY(before);
        QVERIFY2(before->missingSeconds() < 0.1, qPrintable(QString::number(before->missingSeconds())));
        QVERIFY(QFile::resize(whole, QFile(whole).size() / 2));
        const Expected<VideoReader> reader = VideoReader::open(whole);
        QVERIFY(!reader);
        QCOMPARE(reader.error().apiCode, u"invalid_media_url"_s);
        QVERIFY2(reader.error().message.contains(u"its end is missing"), qPrintable(reader.error().message));
    }

    void readsAVideoWhoseSoundIsLonger()
    {
        // The header gives the length of the audio.
        const QString path = media::make(m_dir.filePath(u"short.mkv"_s),
                                         u"-f lavfi -i testsrc2=s=64x36:r=25:d=1 -f lavfi -i sine=d=4 "
                                         "-map 0 -map 1 -c:v libx264 -c:a aac"_s);
        const Expected<VideoReader> reader = VideoReader::open(path, 1);
        QVERIFY(reader);
        QCOMPARE(reader->frameCount(), 25);
        QCOMPARE(reader->missingSeconds(), 0.0);
    }

    void readsAClipThatIsTrimmedAtBothEnds()
    {
        // As QuickTime and phones trim: all frames stay, and an edit list selects those from 1 s to 3 s.
        const QString whole = media::make(
            m_dir.filePath(u"untrimmed.mp4"_s),
            u"-f lavfi -i testsrc2=s=160x90:r=25:d=8 -c:v libx264 -bf 2 -g 25 -pix_fmt yuv420p"_s);
        QFile file(whole);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        const auto number = [&bytes](qsizetype at) {
            return qFromBigEndian<quint32>(bytes.constData() + at);
        };
        const auto put = [&bytes](qsizetype at, quint32 value) {
            qToBigEndian(value, bytes.data() + at);
        };
        const qsizetype movie = bytes.indexOf("mvhd");
        const qsizetype track = bytes.indexOf("tkhd");
        const qsizetype medium = bytes.indexOf("mdhd");
        const qsizetype list = bytes.indexOf("elst");
        QVERIFY(movie > 0 && track > 0 && medium > 0 && list > 0);
        const quint32 unit = number(movie + 16);
        put(movie + 20, 2 * unit);
        put(track + 24, 2 * unit);
        put(list + 12, 2 * unit);
        put(list + 16, number(list + 16) + number(medium + 16));
        QFile trimmed(m_dir.filePath(u"trimmed.mp4"_s));
        QVERIFY(trimmed.open(QIODevice::WriteOnly) && trimmed.write(bytes) == bytes.size());
        trimmed.close();
        const QByteArray expected = media::decoded(whole);
        Expected<VideoReader> reader = VideoReader::open(trimmed.fileName(), 1);
        QVERIFY2(reader, reader ? "" : qPrintable(reader.error().message + reader.error().detail));
        QVERIFY2(std::abs(reader->frameCount() - 50) <= 1, qPrintable(QString::number(reader->frameCount())));
        const QByteArray first = planesOf(*reader->next());
        QVERIFY(first == expected.mid(25 * first.size(), first.size()));
    }

    void deinterlaces_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("make");
        const QString source =
            u"-f lavfi -i testsrc2=s=320x192:r=50:d=2 -vf tinterlace=interleave_%1,setfield=%2 "_s;
        const QString top = source.arg(u"top"_s, u"tff"_s);
        const QString bottom = source.arg(u"bottom"_s, u"bff"_s);
        const QString mpeg2 = u"-c:v mpeg2video -flags +ildct+ilme -q:v 2"_s;
        QTest::newRow("MPEG-2, top field first") << u"top.mpg"_s << top + mpeg2;
        QTest::newRow("MPEG-2, bottom field first") << u"bottom.ts"_s << bottom + mpeg2;
        QTest::newRow("H.264") << u"inter.mp4"_s
                               << top + u"-c:v libx264 -flags +ildct+ilme -pix_fmt yuv420p"_s;
        QTest::newRow("ProRes, 10 bits")
            << u"inter.mov"_s << top + u"-c:v prores_ks -flags +ildct -pix_fmt yuv422p10le"_s;
    }
    void deinterlaces()
    {
        QFETCH(QString, file);
        QFETCH(QString, make);
        const QString path = media::make(m_dir.filePath(file), make);
        QVERIFY(!path.isEmpty());
        Expected<VideoReader> reader = VideoReader::open(path, 2);
        QVERIFY2(reader, reader ? "" : qPrintable(reader.error().message + reader.error().detail));
        QVERIFY(reader->isDeinterlaced());
        QCOMPARE(reader->frameCount(), 50);
        QCOMPARE(reader->format().framesPerSecond(), 25.0);
        // Counts combing: pixels that differ from both vertical neighbours in the same direction.
        const auto combs = [](const cv::Mat &luma) {
            qint64 count = 0;
            for (int row = 1; row + 1 < luma.rows; ++row) {
                for (int column = 0; column < luma.cols; ++column) {
                    const int above = int(luma.at<uchar>(row, column)) - luma.at<uchar>(row - 1, column);
                    const int below = int(luma.at<uchar>(row, column)) - luma.at<uchar>(row + 1, column);
                    count += above * below > 900 ? 1 : 0;
                }
            }
            return count;
        };
        const QByteArray raw = media::decoded(path, u"-pix_fmt gray"_s);
        QCOMPARE(raw.size(), qsizetype(50) * 320 * 192);
        qint64 before = 0;
        qint64 after = 0;
        for (int i = 0; i < reader->frameCount(); ++i) {
            const Expected<Frame> frame = reader->next();
            QVERIFY(frame && !frame->isEmpty());
            QCOMPARE(frame->number, i);
            after += combs(frame->y);
            before += combs(
                cv::Mat(192, 320, CV_8UC1, const_cast<char *>(raw.constData()) + qsizetype(i) * 320 * 192));
        }
        QVERIFY2(after * 3 < before, qPrintable(u"%1 of %2"_s.arg(after).arg(before)));
    }

    void leavesProgressiveVideosAlone()
    {
        const QString path =
            media::make(m_dir.filePath(u"progressive.mp4"_s),
                        u"-f lavfi -i testsrc2=s=64x36:r=25:d=0.4 -c:v libx264 -pix_fmt yuv420p"_s);
        Expected<VideoReader> reader = VideoReader::open(path, 1);
        QVERIFY(reader && reader->next());
        QVERIFY(!reader->isDeinterlaced() && !reader->isToneMapped() && !reader->hasTransparency());
    }

    void mapsHdrToStandardRange_data()
    {
        QTest::addColumn<int>("luma");
        QTest::addColumn<QString>("transfer");
        QTest::addColumn<QString>("size");
        // The reference white of BT.2408, 203 cd/m²: 75 % of HLG's signal, 58 % of PQ's.
        QTest::newRow("HLG") << 721 << u"arib-std-b67"_s << u"64x36"_s;
        QTest::newRow("PQ") << 573 << u"smpte2084"_s << u"64x36"_s;
        QTest::newRow("PQ, odd sides") << 573 << u"smpte2084"_s << u"65x37"_s;
    }
    void mapsHdrToStandardRange()
    {
        QFETCH(int, luma);
        QFETCH(QString, transfer);
        QFETCH(QString, size);
        const QString path = media::make(
            m_dir.filePath(u"hdr.mkv"_s),
            u"-f lavfi -i nullsrc=s=%1:r=25:d=0.2,format=yuv420p10le,geq=lum=%2:cb=512:cr=512 -c:v ffv1 "
            "-color_range tv -colorspace bt2020nc -color_primaries bt2020 -color_trc %3"_s.arg(size)
                .arg(luma)
                .arg(transfer));
        QVERIFY(!path.isEmpty());
        Expected<VideoReader> reader = VideoReader::open(path, 1);
        QVERIFY2(reader, reader ? "" : qPrintable(reader.error().message + reader.error().detail));
        QVERIFY(reader->isToneMapped());
        const VideoFormat &format = reader->format();
        QCOMPARE(format.colourSpace, 1);
        QCOMPARE(format.primaries, 1);
        QCOMPARE(format.transfer, 1);
        QVERIFY(!format.fullRange);
        const Expected<Frame> frame = reader->next();
        QVERIFY(frame && !frame->isEmpty());
        // mobius(1) is 0.66 in linear light, which is 0.84 in the signal of a BT.1886 display.
        const int white = frame->y.at<uchar>(18, 32);
        QVERIFY2(std::abs(white - 201) <= 3, qPrintable(QString::number(white)));
        QVERIFY(std::abs(int(frame->u.at<uchar>(9, 16)) - 128) <= 1);
        QVERIFY(std::abs(int(frame->v.at<uchar>(9, 16)) - 128) <= 1);
    }

    void turnsRgbIntoBt709()
    {
        const QString path =
            media::make(m_dir.filePath(u"red.mkv"_s),
                        u"-f lavfi -i color=c=red:s=64x36:r=25:d=0.2,format=gbrp -c:v ffv1"_s);
        Expected<VideoReader> reader = VideoReader::open(path, 1);
        QVERIFY(reader);
        QCOMPARE(reader->format().colourSpace, 1);
        const Expected<Frame> frame = reader->next();
        QVERIFY(frame && !frame->isEmpty());
        QVERIFY(std::abs(int(frame->y.at<uchar>(18, 32)) - 63) <= 1);
        QVERIFY(std::abs(int(frame->u.at<uchar>(9, 16)) - 102) <= 1);
        QVERIFY(std::abs(int(frame->v.at<uchar>(9, 16)) - 240) <= 1);
    }

    void seesTransparency_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("make");
        QTest::addColumn<bool>("isTransparent");
        const QString half =
            u"-f lavfi -i testsrc2=s=64x36:r=25:d=0.2,format=rgba,colorchannelmixer=aa=0.5 "_s;
        const QString full = u"-f lavfi -i testsrc2=s=64x36:r=25:d=0.2,format=rgba "_s;
        QTest::newRow("Animation") << u"half.mov"_s << half + u"-c:v qtrle"_s << true;
        QTest::newRow("Animation, opaque") << u"full.mov"_s << full + u"-c:v qtrle"_s << false;
        QTest::newRow("ProRes 4444") << u"4444.mov"_s << half + u"-c:v prores_ks -pix_fmt yuva444p10le"_s
                                     << true;
        QTest::newRow("WebM") << u"alpha.webm"_s << half + u"-c:v libvpx -auto-alt-ref 0 -pix_fmt yuva420p"_s
                              << true;
        QTest::newRow("GIF, opaque") << u"opaque.gif"_s << u"-f lavfi -i testsrc2=s=64x36:r=10:d=0.3"_s
                                     << false;
    }
    void seesTransparency()
    {
        QFETCH(QString, file);
        QFETCH(QString, make);
        QFETCH(bool, isTransparent);
        const QString path = media::make(m_dir.filePath(file), make);
        QVERIFY(!path.isEmpty());
        Expected<VideoReader> reader = VideoReader::open(path, 1);
        QVERIFY(reader && reader->next());
        QCOMPARE(reader->hasTransparency(), isTransparent);
    }

    void opensNothingThatTheFileNames()
    {
        // A playlist that refers to a local file must not be followed.
        const QString path = m_dir.filePath(u"list.mp4"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#EXTM3U\n#EXT-X-TARGETDURATION:3\n#EXTINF:3,\n" + media::clip("one.mp4").toUtf8() +
                   "\n#EXT-X-ENDLIST\n");
        file.close();
        QVERIFY(!VideoReader::open(path));
        QFile concat(m_dir.filePath(u"concat.mp4"_s));
        QVERIFY(concat.open(QIODevice::WriteOnly));
        concat.write("ffconcat version 1.0\nfile '" + media::clip("one.mp4").toUtf8() + "'\n");
        concat.close();
        QVERIFY(!VideoReader::open(concat.fileName()));
    }

    void repeatsPicturesOfAVaryingRate()
    {
        const QString path = media::make(
            m_dir.filePath(u"vfr.mkv"_s),
            u"-f lavfi -i testsrc2=s=160x90:r=30:d=4 -vf select='lt(n,60)+not(mod(n,30))' -vsync vfr -c:v libx264 -pix_fmt yuv420p"_s);
        Expected<VideoReader> reader = VideoReader::open(path, 1);
        QVERIFY(reader);
        QVERIFY(!reader->hasConstantRate());
        QCOMPARE(reader->format().framesPerSecond(), 30.0);
        QVERIFY2(std::abs(reader->frameCount() - 91) <= 1 || std::abs(reader->frameCount() - 120) <= 1,
                 qPrintable(QString::number(reader->frameCount())));
        std::vector<QByteArray> pictures;
        for (int i = 0; i < reader->frameCount(); ++i)
            pictures.push_back(planesOf(*reader->next()));
        QVERIFY(pictures[10] != pictures[11]);
        QVERIFY(pictures[62] == pictures[85]); // repeated frames
        QVERIFY(pictures[85] != pictures.back());
    }

private:
    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(VideoReaderTest)
#include "tst_videoreader.moc"
