#include "media/fixplan.h"
#include "media/mediafixer.h"
#include "media/monomix.h"
#include "media/probe.h"
#include "media/waiting.h"
#include "support/testtimeout.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#include <array>
#include <functional>

using namespace retalk;
using namespace retalk::test;
using namespace std::chrono_literals;

namespace {

using namespace Qt::StringLiterals;

/// Returns the output of a program, including standard error.
QString said(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished(kTestTimeoutMs);
    return QString::fromUtf8(process.readAll());
}

/// Returns ffprobe's `entries` for the first stream of a kind ("v", "a") as "name=value" lines.
QString factsOf(const QString &file, const QString &entries, const QString &stream = u"v:0"_s)
{
    return said(u"ffprobe"_s, {u"-v"_s, u"error"_s, u"-select_streams"_s, stream, u"-show_entries"_s, entries,
                               u"-of"_s, u"default=nw=1"_s, file});
}

double numberIn(const QString &text, const QString &pattern)
{
    const auto match = QRegularExpression(pattern).match(text);
    return match.hasMatch() ? match.captured(1).toDouble() : qQNaN();
}

/// Returns a pixel of the first frame, `across` of its width from the left, as shown by a player that
/// respects the tags.
std::array<int, 3> colourOf(const QString &file, double across = 0.5)
{
    QProcess process;
    process.start(
        u"ffmpeg"_s,
        {u"-v"_s, u"error"_s, u"-i"_s, file, u"-vf"_s,
         u"crop=16:16:iw*%1:ih/2,scale=flags=accurate_rnd+full_chroma_int,format=rgb24"_s.arg(across),
         u"-frames:v"_s, u"1"_s, u"-f"_s, u"rawvideo"_s, u"-"_s});
    process.waitForFinished(kTestTimeoutMs);
    const QByteArray bytes = process.readAllStandardOutput();
    if (bytes.size() < 3)
        return {-1, -1, -1};
    const auto at = [&bytes](qsizetype i) {
        return int(static_cast<uchar>(bytes[i]));
    };
    return {at(0), at(1), at(2)};
}

double loudest(const QString &file, const QString &filters = u"anull"_s)
{
    return numberIn(said(u"ffmpeg"_s,
                         {u"-i"_s, file, u"-af"_s, filters + u",volumedetect"_s, u"-f"_s, u"null"_s, u"-"_s}),
                    u"max_volume: (-?[\\d.]+|-inf)"_s);
}

SoundTrack track(int number, int channels)
{
    SoundTrack made;
    made.number = number;
    made.channels = channels;
    return made;
}

} // namespace

/// Tests what a corrected copy keeps from the original.
class FixKeepsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void coloursAreTheSame_data()
    {
        QTest::addColumn<QString>("make"); // the filter applied to the colour source
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<ColourTags>("tags");
        QTest::addColumn<bool>("isRgb");
        QTest::addColumn<QString>("matrix");
        const QString hd = u"scale=1280:720:"_s;
        const QString sd = u"scale=640:640:"_s;
        const QStringList lossless{u"-c:v"_s, u"ffv1"_s};
        QTest::newRow("RGB, HD") << hd + u"flags=neighbor,format=gbrp"_s << lossless << ColourTags{} << true
                                 << u"bt709"_s;
        QTest::newRow("RGB, SD") << sd + u"flags=neighbor,format=gbrp"_s << lossless << ColourTags{} << true
                                 << u"smpte170m"_s;
        QTest::newRow("4:4:4") << hd + u"out_color_matrix=bt709,format=yuv444p"_s
                               << lossless + QStringList{u"-colorspace"_s, u"bt709"_s}
                               << ColourTags{u"bt709"_s, {}, {}, {}} << false << u"bt709"_s;
        QTest::newRow("BT.601 in HD") << hd + u"out_color_matrix=bt601,format=yuv420p"_s
                                      << lossless + QStringList{u"-colorspace"_s, u"smpte170m"_s}
                                      << ColourTags{u"smpte170m"_s, {}, {}, {}} << false << u"bt709"_s;
        QTest::newRow("BT.709 in SD") << sd + u"out_color_matrix=bt709,format=yuv420p"_s
                                      << lossless + QStringList{u"-colorspace"_s, u"bt709"_s}
                                      << ColourTags{u"bt709"_s, {}, {}, {}} << false << u"bt709"_s;
        QTest::newRow("untagged HD") << hd + u"out_color_matrix=bt709,format=yuv420p"_s << lossless
                                     << ColourTags{} << false << u"bt709"_s;
        QTest::newRow("full range") << hd + u"out_color_matrix=bt601:out_range=pc,format=yuvj420p"_s
                                    << QStringList{u"-c:v"_s, u"mjpeg"_s, u"-q:v"_s, u"1"_s}
                                    << ColourTags{u"bt470bg"_s, {}, {}, u"pc"_s} << false << u"bt709"_s;
    }
    void coloursAreTheSame()
    {
        QFETCH(QString, make);
        QFETCH(QStringList, options);
        QFETCH(ColourTags, tags);
        QFETCH(bool, isRgb);
        QFETCH(QString, matrix);
        const QString source = path(u"colours.mkv"_s);
        QVERIFY(ffmpeg(QStringList{u"-f"_s, u"lavfi"_s, u"-i"_s,
                                   u"color=c=red:s=32x32:r=15:d=0.2,format=gbrp"_s, u"-f"_s, u"lavfi"_s,
                                   u"-i"_s, u"color=c=0x5080c0:s=32x32:r=15:d=0.2,format=gbrp"_s,
                                   u"-filter_complex"_s, u"[0][1]hstack,"_s + make} +
                       options + QStringList{source}));
        MediaInfo info = infoOf(source);
        info.isRgb = isRgb;
        info.colour = tags;
        const QString copy = fixed(source, info, MediaRole::Video);
        for (const auto &[across, red, green, blue] :
             {std::tuple(0.2, 255, 0, 0), std::tuple(0.8, 0x50, 0x80, 0xc0)}) {
            const auto colour = colourOf(copy, across);
            const QString seen = u"%1,%2,%3"_s.arg(colour[0]).arg(colour[1]).arg(colour[2]);
            QVERIFY2(std::abs(colour[0] - red) <= 3 && std::abs(colour[1] - green) <= 3 &&
                         std::abs(colour[2] - blue) <= 3,
                     qPrintable(seen));
        }
        const QString facts =
            factsOf(copy, u"stream=color_space,color_range,color_primaries,color_transfer,pix_fmt"_s);
        QVERIFY2(facts.contains(u"color_space="_s + matrix) && facts.contains(u"color_range=tv") &&
                     facts.contains(u"pix_fmt=yuv420p\n") && !facts.contains(u"unknown"),
                 qPrintable(facts));
    }

    void hdrBecomesTaggedStandardColours_data()
    {
        QTest::addColumn<QString>("transfer");
        QTest::addColumn<int>("white"); // the reference white of BT.2408, as a 10-bit value
        QTest::newRow("HLG") << u"arib-std-b67"_s << 721;
        QTest::newRow("PQ") << u"smpte2084"_s << 572;
    }
    void hdrBecomesTaggedStandardColours()
    {
        QFETCH(QString, transfer);
        QFETCH(int, white);
        const QString source = path(u"hdr.mkv"_s);
        QVERIFY(ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"color=c=black:s=640x640:r=15:d=0.2"_s, u"-vf"_s,
                        u"format=yuv420p10le,geq=lum=%1:cb=512:cr=512"_s.arg(white), u"-c:v"_s, u"libx265"_s,
                        u"-preset"_s, u"ultrafast"_s, u"-x265-params"_s,
                        u"log-level=none:colorprim=bt2020:transfer=%1:colormatrix=bt2020nc"_s.arg(transfer),
                        source}));
        MediaInfo info = infoOf(source);
        info.isHdr = true;
        info.colour = {u"bt2020nc"_s, u"bt2020"_s, transfer, u"tv"_s};
        const QString copy = fixed(source, info, MediaRole::Video);
        const QString facts =
            factsOf(copy, u"stream=pix_fmt,color_space,color_range,color_primaries,color_transfer"_s);
        for (const QString &fact : {u"pix_fmt=yuv420p\n"_s, u"color_space=bt709"_s, u"color_range=tv"_s,
                                    u"color_primaries=bt709"_s, u"color_transfer=bt709"_s})
            QVERIFY2(facts.contains(fact), qPrintable(facts));
        const auto colour = colourOf(copy);
        QVERIFY2(colour[0] > 195 && colour[0] < 240, qPrintable(QString::number(colour[0])));
        QVERIFY(std::abs(colour[0] - colour[1]) <= 2 && std::abs(colour[0] - colour[2]) <= 2);
        QCOMPARE(fixplan::losses(info, MediaRole::Video).size(), 1);
        QVERIFY(fixplan::losses(info, MediaRole::Video).constFirst().contains(u"SDR"));
    }

    void interlacedFieldsAreMergedBeforeAnythingElse()
    {
        const QString source = path(u"int.mpg"_s);
        QVERIFY(ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"testsrc2=s=720x576:r=50:d=1"_s, u"-vf"_s,
                        u"tinterlace=interleave_top,setfield=tff,setsar=64/45"_s, u"-c:v"_s, u"mpeg2video"_s,
                        u"-flags"_s, u"+ildct+ilme"_s, u"-b:v"_s, u"8M"_s, source}));
        MediaInfo info = infoOf(source);
        info.isInterlaced = true;
        const QString copy = fixed(source, info, MediaRole::Video);
        const auto combedFrames = [](const QString &file) {
            const QString words =
                said(u"ffmpeg"_s, {u"-i"_s, file, u"-an"_s, u"-vf"_s, u"idet"_s, u"-f"_s, u"null"_s, u"-"_s});
            const QString line = words.mid(words.lastIndexOf(u"Multi frame"));
            return numberIn(line, u"TFF:\\s*(\\d+)"_s) + numberIn(line, u"BFF:\\s*(\\d+)"_s);
        };
        QVERIFY(combedFrames(source) > 15);
        QCOMPARE(combedFrames(copy), 0.0);
        QVERIFY(factsOf(copy, u"stream=field_order"_s).contains(u"progressive"));
        QCOMPARE(infoOf(copy).size, QSize(1138, 640));
    }

    void frameRatesAreExactFractions_data()
    {
        QTest::addColumn<FrameRate>("exact");
        QTest::addColumn<double>("rate");
        QTest::addColumn<FrameRate>("fixed");
        QTest::newRow("NTSC by its fraction") << FrameRate{30000, 1001} << 29.97 << FrameRate{30000, 1001};
        QTest::newRow("NTSC by its decimals") << FrameRate{} << 29.97003 << FrameRate{30000, 1001};
        QTest::newRow("film") << FrameRate{} << 23.976 << FrameRate{24000, 1001};
        QTest::newRow("counted frames") << FrameRate{2997003, 100000} << 29.97 << FrameRate{30000, 1001};
        QTest::newRow("thirty") << FrameRate{30, 1} << 30.0 << FrameRate{30, 1};
        QTest::newRow("slow motion") << FrameRate{120000, 1001} << 119.88 << FrameRate{60000, 1001};
        QTest::newRow("unusual") << FrameRate{35, 2} << 17.5 << FrameRate{35, 2};
        QTest::newRow("too slow") << FrameRate{10, 1} << 10.0 << FrameRate{24, 1};
        QTest::newRow("not known") << FrameRate{} << 0.0 << FrameRate{};
    }
    void frameRatesAreExactFractions()
    {
        QFETCH(FrameRate, exact);
        QFETCH(double, rate);
        MediaInfo info;
        info.exactFrameRate = exact;
        info.frameRate = rate;
        QTEST(fixplan::fixedFrameRate(info), "fixed");
    }

    void timecodeDateTitleAndChaptersAreKept()
    {
        const QString chapters = path(u"chapters.txt"_s);
        QFile file(chapters);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(";FFMETADATA1\ntitle=Take 7\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\nEND=1000\ntitle=One\n"
                   "[CHAPTER]\nTIMEBASE=1/1000\nSTART=1000\nEND=2200\ntitle=Two\n");
        file.close();
        const QString source = path(u"tc.mov"_s);
        QVERIFY(ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"testsrc2=s=640x640:r=30000/1001:d=2.2"_s, u"-i"_s,
                        chapters, u"-map_metadata"_s, u"1"_s, u"-c:v"_s, u"mpeg4"_s, u"-timecode"_s,
                        u"01:00:00:00"_s, u"-metadata"_s, u"creation_time=2023-04-05T06:07:08Z"_s, source}));
        const QString copy = fixed(source, infoOf(source), MediaRole::Video);
        const QString facts =
            factsOf(copy, u"stream=r_frame_rate:stream_tags=timecode:format_tags=title,creation_time"_s);
        for (const QString &fact : {u"TAG:timecode=01:00:00:00"_s, u"TAG:title=Take 7"_s,
                                    u"TAG:creation_time=2023-04-05T06:07:08"_s, u"r_frame_rate=30000/1001"_s})
            QVERIFY2(facts.contains(fact), qPrintable(facts));
        const QString parts =
            said(u"ffprobe"_s, {u"-v"_s, u"error"_s, u"-show_chapters"_s, u"-of"_s, u"csv"_s, copy});
        QVERIFY2(parts.count(u"chapter,") == 2 && parts.contains(u"One") && parts.contains(u"Two"),
                 qPrintable(parts));
    }

    void thePictureLosesNothingThatCanBeSeen()
    {
        // A face with sensor noise.
        const QString source = path(u"grain.mkv"_s);
        QVERIFY(
            ffmpeg({u"-i"_s, QStringLiteral(RETALK_SAMPLE_DIR "/presenter.mp4"), u"-t"_s, u"0.6"_s, u"-vf"_s,
                    u"crop=640:640,fps=15,noise=alls=4:allf=t"_s, u"-c:v"_s, u"ffv1"_s, u"-an"_s, source}));
        const QString copy = fixed(source, infoOf(source), MediaRole::Video);
        const QString words = said(u"ffmpeg"_s, {u"-i"_s, copy, u"-i"_s, source, u"-lavfi"_s,
                                                 u"[0]setpts=N/15/TB[a];[1]setpts=N/15/TB[b];[a][b]psnr"_s,
                                                 u"-f"_s, u"null"_s, u"-"_s});
        const double decibels = numberIn(words, u"average:([\\d.]+)"_s);
        QVERIFY2(decibels >= 45, qPrintable(QString::number(decibels)));
    }

    void gapsAndLateStartsOfAVoiceAreKept_data()
    {
        QTest::addColumn<QStringList>("make");
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("seconds");
        QTest::newRow("a gap") << QStringList{u"-f"_s,   u"lavfi"_s,
                                              u"-i"_s,   u"sine=f=440:d=4"_s,
                                              u"-af"_s,  u"aselect='lt(t,1)+gte(t,3)'"_s,
                                              u"-c:a"_s, u"aac"_s}
                               << u"gap.mkv"_s << 4.0;
        QTest::newRow("a late start")
            << QStringList{u"-f"_s,         u"lavfi"_s,    u"-i"_s,   u"color=s=64x64:r=25:d=3"_s,
                           u"-itsoffset"_s, u"1.5"_s,      u"-f"_s,   u"lavfi"_s,
                           u"-i"_s,         u"sine=d=2"_s, u"-map"_s, u"0"_s,
                           u"-map"_s,       u"1"_s,        u"-c:a"_s, u"aac"_s}
            << u"late.mp4"_s << 3.5;
    }
    void gapsAndLateStartsOfAVoiceAreKept()
    {
        QFETCH(QStringList, make);
        QFETCH(QString, name);
        QFETCH(double, seconds);
        const QString source = path(name);
        QVERIFY(ffmpeg(make + QStringList{source}));
        const QString copy = fixed(source, infoOf(source), MediaRole::Voice);
        const double length = numberIn(factsOf(copy, u"stream=duration"_s, u"a:0"_s), u"=([\\d.]+)"_s);
        QVERIFY2(std::abs(length - seconds) < 0.1, qPrintable(QString::number(length)));
        // There is sound near the end, and none in the gap.
        QVERIFY(loudest(copy, u"atrim=start=%1"_s.arg(seconds - 0.8)) > -30);
        QVERIFY(!(loudest(copy, name == u"gap.mkv" ? u"atrim=1.2:2.9"_s : u"atrim=0:1.4"_s) > -80));
    }

    void aVideosSoundStaysWhereItWas()
    {
        const QString source = path(u"late.avi.mkv"_s);
        QVERIFY(ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"testsrc2=s=640x640:r=15:d=3"_s, u"-itsoffset"_s,
                        u"1.5"_s, u"-f"_s, u"lavfi"_s, u"-i"_s, u"sine=d=1.5"_s, u"-map"_s, u"0"_s, u"-map"_s,
                        u"1"_s, u"-c:v"_s, u"mpeg4"_s, u"-c:a"_s, u"libmp3lame"_s, source}));
        const QString copy = fixed(source, infoOf(source), MediaRole::Video);
        QVERIFY(numberIn(factsOf(copy, u"stream=start_time"_s, u"a:0"_s), u"=([\\d.]+)"_s) < 0.05);
        QVERIFY(!(loudest(copy, u"atrim=0:1.4"_s) > -60));
        QVERIFY(loudest(copy, u"atrim=1.6:2.8"_s) > -30);
    }

    void oneChannelIsMadeThatCanBeHeard_data()
    {
        QTest::addColumn<QString>("mix");
        QTest::addColumn<int>("channels");
        QTest::newRow("opposite phases") << u"stereo|c0=c0|c1=-1*c0"_s << 2;
        QTest::newRow("the same twice") << u"stereo|c0=c0|c1=c0"_s << 2;
        QTest::newRow("one side only") << u"stereo|c0=0*c0|c1=c0"_s << 2;
        QTest::newRow("5.1, in the centre")
            << u"5.1|FC=c0|FL=0.1*c0|FR=-0.1*c0|LFE=0*c0|BL=0*c0|BR=0*c0"_s << 6;
        QTest::newRow("5.1, at the sides") << u"5.1|FC=0*c0|FL=c0|FR=c0|LFE=0*c0|BL=0*c0|BR=0*c0"_s << 6;
    }
    void oneChannelIsMadeThatCanBeHeard()
    {
        QFETCH(QString, mix);
        QFETCH(int, channels);
        const QString source = path(u"voice.mkv"_s);
        QVERIFY(ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"sine=f=300:d=2.1"_s, u"-af"_s, u"pan="_s + mix,
                        u"-c:a"_s, u"flac"_s, source}));
        MediaInfo info = infoOf(source);
        info.soundTracks = {track(1, channels)};
        info.soundTrack = 1;
        const QString copy = fixed(source, info, MediaRole::Voice);
        QVERIFY(factsOf(copy, u"stream=channels"_s, u"a:0"_s).contains(u"=1"));
        // lavfi's sine has an amplitude of 1/8.
        const double level = loudest(copy);
        QVERIFY2(level > -19.5 && level < -16.5, qPrintable(QString::number(level)));
    }

    void independentSpeakersAreAllHeard()
    {
        const QString source = path(u"two.wav"_s);
        QVERIFY(ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"sine=f=300:d=2.1"_s, u"-f"_s, u"lavfi"_s, u"-i"_s,
                        u"sine=f=2000:d=2.1"_s, u"-filter_complex"_s, u"[0][1]amerge=inputs=2"_s, source}));
        MediaInfo info = infoOf(source);
        info.soundTracks = {track(1, 2)};
        info.soundTrack = 1;
        const QString copy = fixed(source, info, MediaRole::Voice);
        QVERIFY(loudest(copy, u"highpass=f=1200:p=2"_s) > -30);
        QVERIFY(loudest(copy, u"lowpass=f=700:p=2"_s) > -30);
    }

    void thePicturesAreThoseThatAreUsedEverywhere()
    {
        // A small video stream before the main one, as written by multi-camera recorders.
        const QString source = m_folder->filePath(u"two.mkv"_s);
        QVERIFY(ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"color=c=red:s=160x90:r=25:d=0.4"_s, u"-f"_s,
                        u"lavfi"_s, u"-i"_s, u"color=c=blue:s=640x640:r=25:d=0.4"_s, u"-map"_s, u"0"_s,
                        u"-map"_s, u"1"_s, u"-c:v"_s, u"ffv1"_s, u"-disposition:v"_s, u"0"_s, source}));
        const MediaInfo info = infoOf(source);
        QCOMPARE(info.size, QSize(640, 640));
        QCOMPARE(info.pictureStream, 1);
        const QString copy = fixed(source, info, MediaRole::Video);
        QVERIFY2(factsOf(copy, u"stream=width"_s).contains(u"width=640"), qPrintable(copy));
        QVERIFY(colourOf(copy)[2] > 200);
    }

    void theChosenTrackIsTaken()
    {
        const QString source = path(u"two.m4a"_s);
        QVERIFY(ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"sine=f=300:d=2.1"_s, u"-f"_s, u"lavfi"_s, u"-i"_s,
                        u"sine=f=3000:d=2.1"_s, u"-map"_s, u"0"_s, u"-map"_s, u"1"_s, u"-c:a"_s, u"aac"_s,
                        source}));
        for (const int number : {1, 2}) {
            MediaInfo info = infoOf(source);
            info.soundTracks = {track(1, 1), track(2, 1)};
            info.soundTrack = number;
            const QString copy = fixed(source, info, MediaRole::Voice);
            QCOMPARE(loudest(copy, u"highpass=f=1500:p=2"_s) > -30, number == 2);
            QCOMPARE(loudest(copy, u"lowpass=f=700:p=2"_s) > -30, number == 1);
        }
    }

    void wordsAboutTheChannelsThatSayNothingLeaveTheMixToFfmpeg()
    {
        QCOMPARE(monomix::filterFor("", 2), QString());
        QCOMPARE(monomix::filterFor("Channel: 1\nRMS level dB: -20\n", 2), QString());
        QCOMPARE(monomix::filterFor("Channel: 1\nRMS level dB: -inf\nChannel: 2\nRMS level dB: -inf\n"
                                    "Channel: 3\nRMS level dB: -inf\n",
                                    2),
                 QString());
    }

    void copiesThePicturesWhereOnlyTheLengthIsWrong()
    {
        MediaInfo info;
        info.kind = MediaKind::Video;
        info.duration = 625s;
        info.size = {1280, 720};
        info.frameRate = 25;
        info.videoCodec = u"H.264"_s;
        info.bytes = 144'000'000;
        info.soundTracks = {{.number = 1, .codec = u"AAC"_s, .channels = 2, .duration = 625s}};
        info.soundTrack = 1;
        const qint64 most = fixplan::maxBytes(MediaRole::Video);
        const auto copies = [most](const MediaInfo &about, const fixplan::KeptPart &part = {}) {
            const QStringList arguments = fixplan::outputArguments(about, MediaRole::Video, most, {}, part);
            const bool isCopied = arguments.value(arguments.indexOf(u"-c:v"_s) + 1) == u"copy";
            return isCopied && fixplan::copiesPicture(about, part, most);
        };
        QVERIFY(copies(info));
        QVERIFY(copies(info, {.start = 0ms, .length = 7s}));
        // A stream copy can start only at a keyframe, which may be anywhere.
        QVERIFY(!copies(info, {.start = 10s, .length = 7s}));
        QCOMPARE(fixplan::inputArguments({.start = 10'250ms}), (QStringList{u"-ss"_s, u"10.250"_s}));
        for (const auto &spoil : std::initializer_list<std::function<void(MediaInfo &)>>{
                 [](MediaInfo &i) { i.videoCodec = u"ProRes"_s; },
                 [](MediaInfo &i) {
                     i.size = {3840, 2160};
                 },
                 [](MediaInfo &i) { i.frameRate = 100; }, [](MediaInfo &i) { i.isHdr = true; },
                 [](MediaInfo &i) { i.isInterlaced = true; }, [](MediaInfo &i) { i.bitDepth = 10; },
                 [](MediaInfo &i) { i.isEndMissing = true; }, [](MediaInfo &i) { i.bytes *= 10; },
                 [](MediaInfo &i) {
                     i.duration = 100s;
                 }}) {
            MediaInfo other = info;
            spoil(other);
            QVERIFY(!copies(other));
        }
        QCOMPARE(fixplan::keptLength(info, {.start = 600s}), 25s);
        QCOMPARE(fixplan::keptLength(info, {.start = 5s, .length = 300s}), 120s);
        QCOMPARE(fixplan::keptLength(info, {}), 120s);
    }

    void keepsTheChosenPart_data()
    {
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("length");
        QTest::newRow("from the beginning, copied") << 0 << 3000;
        QTest::newRow("from within, encoded") << 1400 << 2000;
    }
    void keepsTheChosenPart()
    {
        QFETCH(int, start);
        QFETCH(int, length);
        const QString clip = path(u"clip.mkv"_s);
        const QString source = path(u"long.mkv"_s);
        QVERIFY(ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"color=s=640x640:r=15:d=1"_s, u"-f"_s, u"lavfi"_s,
                        u"-i"_s, u"sine=d=1:r=8000"_s, u"-c:v"_s, u"libx264"_s, u"-preset"_s, u"ultrafast"_s,
                        u"-pix_fmt"_s, u"yuv420p"_s, u"-c:a"_s, u"aac"_s, clip}));
        QVERIFY(ffmpeg({u"-stream_loop"_s, u"124"_s, u"-i"_s, clip, u"-c"_s, u"copy"_s, source}));
        const MediaInfo info = infoOf(source);
        QVERIFY(info.duration > limits::kLongest);
        MediaFixer fixer(source, info, MediaRole::Video);
        fixer.keep({.start = std::chrono::milliseconds(start), .length = std::chrono::milliseconds(length)});
        const auto copy = finish<QString>(fixer);
        QVERIFY(copy);
        const MediaInfo kept = infoOf(*copy);
        QVERIFY2(std::abs(kept.duration.count() - length) < 100,
                 qPrintable(QString::number(kept.duration.count())));
        QVERIFY(std::abs(kept.voiceLength().count() - length) < 100);
        QVERIFY(preflight(kept, MediaRole::Video).isEmpty());
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    static MediaInfo infoOf(const QString &file)
    {
        MediaProbe probe(QUrl::fromLocalFile(file));
        probe.skipPoster();
        return finish<MediaProbe::Result>(probe).value_or(MediaProbe::Result{}).info;
    }
    static QString fixed(const QString &source, const MediaInfo &info, MediaRole role)
    {
        MediaFixer fixer(source, info, role);
        const auto copy = finish<QString>(fixer);
        if (!copy)
            qWarning("%s %s", qPrintable(copy.error().message), qPrintable(copy.error().detail));
        return copy.value_or(QString());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(FixKeepsTest)
#include "tst_fixkeeps.moc"
