#include "media/fileserver.h"
#include "media/mediafixer.h"
#include "media/preflight.h"
#include "media/probe.h"
#include "media/proberead.h"
#include "media/waiting.h"

#include <QDir>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtEndian>

using namespace Qt::StringLiterals;

using namespace retalk;
using namespace retalk::test;
using namespace std::chrono_literals;

class ProbeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const QString clip = clips(u"one.mp4"_s);
        QVERIFY(QFile::exists(clip));
        // 0.75 s of black, then the video; the index at the end; lying on its side with a rotation flag;
        // 10-bit HEVC in MOV.
        QVERIFY(ffmpeg({u"-i"_s, clip, u"-vf"_s, u"tpad=start_duration=0.75:color=black"_s, u"-an"_s,
                        path(u"black.mp4"_s)}));
        QVERIFY(ffmpeg(
            {u"-i"_s, clip, u"-c"_s, u"copy"_s, u"-movflags"_s, u"-faststart"_s, path(u"late.mp4"_s)}));
        QVERIFY(ffmpeg(
            {u"-i"_s, clip, u"-c"_s, u"copy"_s, u"-metadata:s:v"_s, u"rotate=90"_s, path(u"turned.mp4"_s)}));
        QVERIFY(ffmpeg({u"-i"_s,
                        clip,
                        u"-i"_s,
                        clips(u"voice.mp3"_s),
                        u"-map"_s,
                        u"0:v"_s,
                        u"-map"_s,
                        u"1:a"_s,
                        u"-t"_s,
                        u"2"_s,
                        u"-r"_s,
                        u"30000/1001"_s,
                        u"-c:v"_s,
                        u"libvpx-vp9"_s,
                        u"-deadline"_s,
                        u"realtime"_s,
                        u"-s"_s,
                        u"320x180"_s,
                        u"-c:a"_s,
                        u"libopus"_s,
                        path(u"clip.webm"_s)}));
        QImage photo(1200, 900, QImage::Format_RGB32);
        photo.fill(Qt::red);
        QVERIFY(photo.save(path(u"photo.jpg"_s)));
        QVERIFY(photo.scaled(200, 300).save(path(u"small.png"_s)));
        QVERIFY(photo.scaled(300, 200).save(path(u"photo.webp"_s)));
        write(u"empty.mp4"_s, {});
        write(u"page.mp4"_s, "<!doctype html><title>x</title>");
        write(u"notes.mp4"_s, "Dear diary,\nnothing happened today.\n");
        write(u"noise.mp4"_s, QByteArray(50'000, '\x8f'));
        write(u"bad.jpg"_s, read(path(u"photo.jpg"_s)).first(200));
        write(u"cut-late.mp4"_s, read(path(u"late.mp4"_s)).chopped(2000));
        write(u"cut-early.mp4"_s, read(clip).chopped(20'000));
        QByteArray voice = read(clips(u"voice-2s.wav"_s));
        voice.replace(24, 4, QByteArray::fromHex("01000000"));
        write(u"slow.wav"_s, voice);
        voice.replace(24, 4, QByteArray::fromHex("f0ffffff"));
        write(u"fast.wav"_s, voice);
        write(u"text-behind.mp4"_s, read(clip) + "shot by somebody's camera, number 17");
        write(u"text-behind-index.mp4"_s, read(path(u"late.mp4"_s)) + "shot by somebody's camera");
        write(u"five-bytes-behind.mp4"_s, read(clip) + "12345");
        const QByteArray wav = read(clips(u"voice-2s.wav"_s));
        write(u"cut.wav"_s, wav.chopped(10'000));
        QCOMPARE(wav.mid(36, 4), QByteArray("data"));
        const auto wavOfSize = [&wav](quint32 size) {
            QByteArray bytes = wav;
            qToLittleEndian(size, bytes.data() + 40);
            qToLittleEndian(quint32(size + 36), bytes.data() + 4);
            return bytes;
        };
        write(u"cut-long.wav"_s, wavOfSize(70'000).chopped(10'000));
        write(u"open-0.wav"_s, wavOfSize(0));
        write(u"open-0x7ffff000.wav"_s, wavOfSize(0x7ffff000));
        write(u"open-0x7fffffff.wav"_s, wavOfSize(0x7fffffff));
        write(u"open-2000000000.wav"_s, wavOfSize(2'000'000'000));
        write(u"open-0xffffffff.wav"_s, wavOfSize(0xffffffff));
        QVERIFY(
            ffmpeg({u"-i"_s, clips(u"voice-2s.wav"_s), u"-rf64"_s, u"always"_s, path(u"open-RF64.wav"_s)}));
        write(u"trailer.mp4"_s,
              read(clip) + QByteArray("SEFHi\0\0\0\1\0\0\0 trailer of the camera maker SEFT", 45));
        QByteArray claims = read(path(u"late.mp4"_s));
        // The index comes after the media here; a box after it claims to be larger than the rest of the file.
        claims += QByteArray("\0\1\0\0mdat", 8) + "stray";
        write(u"claims.mp4"_s, claims);
        QVERIFY(ffmpeg({u"-i"_s, clip, u"-c:v"_s, u"libx264"_s, u"-preset"_s, u"ultrafast"_s, u"-g"_s,
                        u"12"_s, u"-movflags"_s, u"+frag_keyframe+empty_moov"_s, path(u"fragments.mp4"_s)}));
        const QByteArray fragments = read(path(u"fragments.mp4"_s));
        write(u"cut-fragments.mp4"_s, fragments.first(fragments.size() * 6 / 10));
        QVERIFY(ffmpeg({u"-i"_s, clip, u"-c:v"_s, u"libx264"_s, u"-preset"_s, u"ultrafast"_s, u"-g"_s,
                        u"12"_s, path(u"whole.mkv"_s)}));
        const QByteArray matroska = read(path(u"whole.mkv"_s));
        write(u"cut.mkv"_s, matroska.first(matroska.size() / 2));
        // A second of silence and a second of noise, so that the beginning says little about the rest.
        const QStringList quiet{u"-f"_s,
                                u"lavfi"_s,
                                u"-i"_s,
                                u"anullsrc=r=24000:cl=mono:d=1"_s,
                                u"-f"_s,
                                u"lavfi"_s,
                                u"-i"_s,
                                u"anoisesrc=r=24000:d=1:a=0.5"_s,
                                u"-filter_complex"_s,
                                u"[0][1]concat=n=2:v=0:a=1"_s};
        QVERIFY(ffmpeg(quiet + QStringList{u"-c:a"_s, u"aac"_s, u"-b:a"_s, u"64k"_s, path(u"quiet.aac"_s)}));
        QVERIFY(ffmpeg(quiet + QStringList{u"-c:a"_s, u"libmp3lame"_s, u"-q:a"_s, u"4"_s, u"-write_xing"_s,
                                           u"0"_s, u"-id3v2_version"_s, u"0"_s, path(u"quiet.mp3"_s)}));
        QVERIFY(ffmpeg({u"-i"_s, clips(u"voice-2s.wav"_s), u"-c:a"_s, u"libopus"_s, u"-f"_s, u"webm"_s,
                        u"-live"_s, u"1"_s, path(u"live.webm"_s)}));
    }

    void knowsAVideo()
    {
        const auto result = probe(clips(u"one.mp4"_s));
        QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
        QVERIFY(result->info.kind == MediaKind::Video);
        QCOMPARE(result->info.container, u"MP4"_s);
        QCOMPARE(result->info.size, QSize(640, 360));
        QCOMPARE(result->info.videoCodec, u"H.264"_s);
        QVERIFY(qAbs((result->info.duration - 3s).count()) < 100);
        QVERIFY(result->info.frameRate > 20);
        QCOMPARE(result->info.bytes, QFileInfo(clips(u"one.mp4"_s)).size());
        QCOMPARE(result->poster.size(), QSize(640, 360));
    }

    void knowsEveryCommonKind_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<MediaInfo>("expected");
        using enum MediaKind;
        QTest::newRow("header at the end")
            << path(u"late.mp4"_s)
            << MediaInfo{.kind = Video, .size = {640, 360}, .container = u"MP4"_s, .videoCodec = u"H.264"_s};
        QTest::newRow("turned") << path(u"turned.mp4"_s)
                                << MediaInfo{.kind = Video,
                                             .size = {360, 640},
                                             .container = u"MP4"_s,
                                             .videoCodec = u"H.264"_s};
        QTest::newRow("webm") << path(u"clip.webm"_s)
                              << MediaInfo{.kind = Video,
                                           .size = {320, 180},
                                           .container = u"WebM"_s,
                                           .videoCodec = u"VP9"_s,
                                           .audioCodec = u"Opus"_s,
                                           .hasAudio = true};
        QTest::newRow("wav") << clips(u"voice-2s.wav"_s)
                             << MediaInfo{.kind = Audio,
                                          .container = u"WAV"_s,
                                          .audioCodec = u"PCM"_s,
                                          .hasAudio = true};
        QTest::newRow("mp3") << clips(u"voice.mp3"_s)
                             << MediaInfo{.kind = Audio,
                                          .container = u"MP3"_s,
                                          .audioCodec = u"MP3"_s,
                                          .hasAudio = true};
        QTest::newRow("m4a") << clips(u"voice.m4a"_s)
                             << MediaInfo{.kind = Audio,
                                          .container = u"M4A"_s,
                                          .audioCodec = u"AAC"_s,
                                          .hasAudio = true};
        QTest::newRow("jpeg") << path(u"photo.jpg"_s)
                              << MediaInfo{.kind = Image, .size = {1200, 900}, .container = u"JPEG"_s};
        QTest::newRow("png") << path(u"small.png"_s)
                             << MediaInfo{.kind = Image, .size = {200, 300}, .container = u"PNG"_s};
        QTest::newRow("webp") << path(u"photo.webp"_s)
                              << MediaInfo{.kind = Image, .size = {300, 200}, .container = u"WebP"_s};
    }
    void knowsEveryCommonKind()
    {
        QFETCH(QString, file);
        QFETCH(MediaInfo, expected);
        for (const QUrl &source : {QUrl::fromLocalFile(file), m_server.url(served(file))}) {
            MediaProbe worker(source);
            const auto result = finish<MediaProbe::Result>(worker);
            QVERIFY2(result, qPrintable(result ? QString() : result.error().message + result.error().detail));
            QCOMPARE(result->info.bytes, QFileInfo(file).size());
            QCOMPARE(result->poster.isNull(), expected.kind == MediaKind::Audio);
            QVERIFY(result->poster.width() <= 640);
            QCOMPARE(result->info.duration > 500ms, expected.kind != MediaKind::Image);
            const MediaInfo &info = result->info;
            QCOMPARE((MediaInfo{.kind = info.kind,
                                .size = info.size,
                                .container = info.container,
                                .videoCodec = info.videoCodec,
                                .audioCodec = info.audioCodec,
                                .hasAudio = info.hasAudio}),
                     expected);
        }
    }

    void readsAFractionalFrameRate()
    {
        QVERIFY(ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"testsrc2=s=64x36:r=30000/1001:d=1"_s,
                        path(u"fraction.webm"_s)}));
        for (const QUrl &source :
             {QUrl::fromLocalFile(path(u"fraction.webm"_s)), m_server.url(u"files/fraction.webm"_s)}) {
            MediaProbe worker(source);
            const auto result = finish<MediaProbe::Result>(worker);
            QVERIFY(result);
            QCOMPARE(result->info.exactFrameRate, (FrameRate{30000, 1001}));
            QCOMPARE(result->info.frameRate, 30000 / 1001.0);
        }
    }

    void thePosterIsNotBlack()
    {
        const auto result = probe(path(u"black.mp4"_s));
        QVERIFY(result);
        QVERIFY(result->poster.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                    .pixelColor(0, 0)
                    .lightness() > 20);
    }

    void thePosterHasTheVideosShape_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("turn");
        QTest::addColumn<QSize>("poster");
        QTest::newRow("square pixels") << u"scale=320:180,setsar=1"_s << 0 << QSize(320, 180);
        QTest::newRow("wide pixels") << u"scale=720:576,setsar=64/45"_s << 0 << QSize(640, 360);
        QTest::newRow("narrow pixels") << u"scale=352:240,setsar=10/11"_s << 0 << QSize(352, 264);
        QTest::newRow("wide pixels, turned") << u"scale=360:180,setsar=4/3"_s << 90 << QSize(180, 480);
        QTest::newRow("larger than the poster") << u"scale=1280:720,setsar=1"_s << 0 << QSize(640, 360);
    }
    void thePosterHasTheVideosShape()
    {
        QFETCH(QString, filter);
        QFETCH(int, turn);
        QVERIFY(ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"testsrc2=r=5:d=0.4"_s, u"-vf"_s, filter,
                        u"-pix_fmt"_s, u"yuv420p"_s, path(u"flat.mp4"_s)}));
        QVERIFY(ffmpeg({u"-i"_s, path(u"flat.mp4"_s), u"-c"_s, u"copy"_s, u"-metadata:s:v"_s,
                        u"rotate=%1"_s.arg(turn), path(u"shape.mp4"_s)}));
        const auto result = probe(path(u"shape.mp4"_s));
        QVERIFY(result);
        QTEST(result->poster.size(), "poster");
    }

    void thePosterHasTheVideosColours_data()
    {
        QTest::addColumn<QString>("size");
        QTest::addColumn<QString>("matrix");
        QTest::addColumn<QStringList>("encoding");
        const QStringList h264{u"-c:v"_s, u"libx264"_s, u"-pix_fmt"_s, u"yuv420p"_s};
        QTest::newRow("RGB") << u"320x180"_s << u"bt601"_s
                             << QStringList{u"-c:v"_s, u"ffv1"_s, u"-pix_fmt"_s, u"gbrp"_s};
        QTest::newRow("small, not tagged") << u"320x180"_s << u"bt601"_s << h264;
        QTest::newRow("HD, not tagged") << u"1280x720"_s << u"bt709"_s << h264;
        QTest::newRow("HD, tagged BT.601")
            << u"1280x720"_s << u"bt601"_s << h264 + QStringList{u"-colorspace"_s, u"smpte170m"_s};
        QTest::newRow("small, tagged BT.709")
            << u"320x180"_s << u"bt709"_s << h264 + QStringList{u"-colorspace"_s, u"bt709"_s};
    }
    void thePosterHasTheVideosColours()
    {
        QFETCH(QString, size);
        QFETCH(QString, matrix);
        QFETCH(QStringList, encoding);
        QVERIFY(ffmpeg(QStringList{u"-f"_s, u"lavfi"_s, u"-i"_s,
                                   u"color=red:r=5:d=0.4:s=%1,format=gbrp"_s.arg(size), u"-vf"_s,
                                   u"scale=out_color_matrix="_s + matrix} +
                       encoding + QStringList{path(u"red.mkv"_s)}));
        const auto result = probe(path(u"red.mkv"_s));
        QVERIFY(result);
        const QColor colour = result->poster.pixelColor(20, 20);
        QVERIFY2(colour.red() >= 250 && colour.green() <= 6 && colour.blue() <= 6, qPrintable(colour.name()));
    }

    void thePosterOfAnHdrVideoIsNotPale()
    {
        for (const QString &transfer : {u"smpte2084"_s, u"arib-std-b67"_s}) {
            const QString toHdr =
                u"format=gbrp,setparams=color_primaries=bt709:color_trc=bt709:colorspace=gbr,"
                u"zscale=t=linear:npl=203,format=gbrpf32le,zscale=p=bt2020,"
                u"zscale=t=%1:m=bt2020nc:r=tv,format=yuv420p10le"_s.arg(transfer);
            QVERIFY(
                ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"color=red:s=320x180:r=5:d=0.4"_s, u"-vf"_s, toHdr,
                        u"-c:v"_s, u"ffv1"_s, u"-color_trc"_s, transfer, u"-color_primaries"_s, u"bt2020"_s,
                        u"-colorspace"_s, u"bt2020nc"_s, u"-color_range"_s, u"tv"_s, path(u"hdr.mkv"_s)}));
            const auto result = probe(path(u"hdr.mkv"_s));
            QVERIFY(result);
            QVERIFY(result->info.isHdr);
            // Without tone mapping it would be a brown of (118, 69, 45) or (138, 54, 31).
            const QColor colour = result->poster.pixelColor(20, 20);
            QVERIFY2(colour.red() > 160 && colour.green() < 30 && colour.blue() < 30,
                     qPrintable(colour.name()));
        }
    }

    void thePosterHasNoComb()
    {
        // A bar that moves with every field.
        for (const QString &name : {u"fields.mpg"_s, u"fields.avi"_s}) {
            QVERIFY(
                ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s,
                        u"nullsrc=s=320x240:r=50:d=0.6,geq=lum='255*between(X,N*20,N*20+60)':cb=128:cr=128"_s,
                        u"-vf"_s, u"tinterlace=interleave_top,setfield=tff"_s, u"-c:v"_s,
                        name.endsWith(u"mpg") ? u"mpeg2video"_s : u"mpeg4"_s, u"-qscale:v"_s, u"2"_s,
                        u"-flags"_s, u"+ildct+ilme"_s, path(name)}));
            const auto result = probe(path(name));
            QVERIFY(result);
            QVERIFY(result->info.isInterlaced);
            const QImage poster = result->poster.convertToFormat(QImage::Format_Grayscale8);
            QCOMPARE(poster.size(), QSize(320, 240));
            double differences = 0;
            for (int y = 20; y < 220; ++y) {
                for (int x = 0; x < 320; ++x)
                    differences += std::abs(poster.constScanLine(y)[x] - poster.constScanLine(y + 1)[x]);
            }
            // With combing on 2 x 20 columns the mean would be 32.
            QVERIFY2(differences / (200 * 320) < 8, qPrintable(QString::number(differences / (200 * 320))));
        }
    }

    void tellsTheTracksOfAFile()
    {
        QVERIFY(ffmpeg({u"-f"_s,
                        u"lavfi"_s,
                        u"-i"_s,
                        u"sine=d=1"_s,
                        u"-itsoffset"_s,
                        u"0.5"_s,
                        u"-f"_s,
                        u"lavfi"_s,
                        u"-i"_s,
                        u"sine=d=1:r=48000"_s,
                        u"-map"_s,
                        u"0"_s,
                        u"-map"_s,
                        u"1"_s,
                        u"-c:a:0"_s,
                        u"pcm_s16le"_s,
                        u"-c:a:1"_s,
                        u"aac"_s,
                        u"-ac:a:1"_s,
                        u"2"_s,
                        u"-metadata:s:a:1"_s,
                        u"language=fra"_s,
                        u"-metadata:s:a:1"_s,
                        u"title=Commentaire"_s,
                        u"-disposition:a:0"_s,
                        u"0"_s,
                        u"-disposition:a:1"_s,
                        u"default"_s,
                        path(u"tracks.mka"_s)}));
        const auto result = probe(path(u"tracks.mka"_s));
        QVERIFY(result);
        const MediaInfo &info = result->info;
        QCOMPARE(info.soundTrack, 2);
        QCOMPARE(info.soundTracks.size(), 2);
        QCOMPARE(info.soundTracks[0].codec, u"PCM"_s);
        QCOMPARE(info.soundTracks[0].channels, 1);
        QVERIFY(!info.soundTracks[0].isDefault);
        const SoundTrack &second = info.soundTracks[1];
        QCOMPARE(second.number, 2);
        QCOMPARE(second.codec, u"AAC"_s);
        QCOMPARE(second.language, u"fra"_s);
        QCOMPARE(second.title, u"Commentaire"_s);
        QCOMPARE(second.channels, 2);
        QCOMPARE(second.sampleRate, 48'000);
        QVERIFY(second.isDefault);
        QVERIFY(qAbs((second.silenceBefore - 480ms).count()) < 40);
        QVERIFY(qAbs((info.voiceLength() - 1500ms).count()) < 40);
        QVERIFY(qAbs((info.voiceLength(1) - 1000ms).count()) < 40);
        QCOMPARE(info.duration, info.voiceLength());
    }

    void readsTimecodeAndColourTags()
    {
        QVERIFY(ffmpeg({u"-i"_s, clips(u"one.mp4"_s), u"-c"_s, u"copy"_s, u"-timecode"_s, u"01:00:00:00"_s,
                        path(u"timecode.mov"_s)}));
        const auto result = probe(path(u"timecode.mov"_s));
        QVERIFY(result);
        QCOMPARE(result->info.timecode, u"01:00:00:00"_s);
        QVERIFY(ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"testsrc2=s=64x36:r=5:d=0.4"_s, u"-pix_fmt"_s,
                        u"yuv420p"_s, u"-colorspace"_s, u"bt709"_s, u"-color_primaries"_s, u"bt709"_s,
                        u"-color_trc"_s, u"bt709"_s, u"-color_range"_s, u"tv"_s, path(u"tags.mp4"_s)}));
        const auto tagged = probe(path(u"tags.mp4"_s));
        QVERIFY(tagged);
        QCOMPARE(tagged->info.colour, (ColourTags{u"bt709"_s, u"bt709"_s, u"bt709"_s, u"tv"_s}));
        QCOMPARE(tagged->info.pixelFormat, u"yuv420p"_s);
        QVERIFY(!tagged->info.isHdr && !tagged->info.hasAlpha && !tagged->info.isRgb &&
                !tagged->info.isInterlaced);
    }

    void takesBytesBehindTheLastBoxForNoFault()
    {
        for (const auto &name :
             {u"text-behind.mp4"_s, u"text-behind-index.mp4"_s, u"five-bytes-behind.mp4"_s}) {
            const auto result = probe(path(name));
            QVERIFY2(result, qPrintable(name + u" "_s + (result ? QString() : result.error().message)));
            QCOMPARE(result->info.videoCodec, u"H.264"_s);
        }
    }

    void usesWhatIsThereOfAFileWhoseEndIsMissing_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        QTest::newRow("index in front") << u"cut-early.mp4"_s << 0.5 << 2.9;
        QTest::newRow("in fragments") << u"cut-fragments.mp4"_s << 0.5 << 2.9;
        QTest::newRow("Matroska") << u"cut.mkv"_s << 0.5 << 2.0;
        QTest::newRow("WAV") << u"cut.wav"_s << 1.6 << 1.75;
        QTest::newRow("WAV with a long header") << u"cut-long.wav"_s << 1.6 << 1.75;
    }
    void usesWhatIsThereOfAFileWhoseEndIsMissing()
    {
        QFETCH(QString, file);
        QFETCH(double, least);
        QFETCH(double, most);
        const auto result = probe(path(file));
        QVERIFY2(result, qPrintable(result ? QString() : result.error().message + result.error().detail));
        QVERIFY(result->info.isEndMissing);
        const double seconds = double(result->info.duration.count()) / 1000;
        QVERIFY2(seconds >= least && seconds <= most, qPrintable(QString::number(seconds)));
        const MediaRole role = result->info.kind == MediaKind::Video ? MediaRole::Video : MediaRole::Voice;
        const auto notes = preflight(result->info, role);
        QVERIFY(std::any_of(notes.begin(), notes.end(), [](const PreflightWarning &note) {
            return note.limit == PreflightWarning::Limit::EndMissing && note.isFixable;
        }));
        MediaFixer fixer(path(file), result->info, role);
        const auto copy = finish<QString>(fixer);
        QVERIFY2(copy, qPrintable(copy ? QString() : copy.error().message + copy.error().detail));
        const auto whole = probe(*copy);
        QVERIFY(whole);
        QVERIFY(!whole->info.isEndMissing);
        QVERIFY2(qAbs((whole->info.duration - result->info.duration).count()) < 150,
                 qPrintable(QString::number(whole->info.duration.count())));
    }

    void knowsThatAnEndIsThere_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<double>("seconds");
        QTest::newRow("a trailer") << u"trailer.mp4"_s << 3.0;
        QTest::newRow("a box that claims too much") << u"claims.mp4"_s << 3.0;
        QTest::newRow("fragments") << u"fragments.mp4"_s << 3.0;
        for (const char *suffix : {"mkv", "mp4", "wmv", "flv"})
            QTest::addRow("starts late, %s", suffix)
                << u"late-start.%1"_s.arg(QLatin1StringView(suffix)) << 1.0;
        for (const char *size : {"0", "0x7ffff000", "0x7fffffff", "2000000000", "0xffffffff", "RF64"})
            QTest::newRow(size) << u"open-%1.wav"_s.arg(QLatin1StringView(size)) << 2.0;
    }
    void knowsThatAnEndIsThere()
    {
        QFETCH(QString, file);
        if (file.startsWith(u"late-start"))
            QVERIFY(ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"testsrc2=s=160x96:r=25:d=1"_s, u"-q:v"_s, u"5"_s,
                            u"-output_ts_offset"_s, u"30"_s, path(file)}));
        const auto result = probe(path(file));
        QVERIFY2(result, qPrintable(result ? QString() : result.error().message + result.error().detail));
        QVERIFY(!result->info.isEndMissing);
        QFETCH(double, seconds);
        QVERIFY2(qAbs(double(result->info.duration.count()) / 1000 - seconds) < 0.05,
                 qPrintable(QString::number(result->info.duration.count())));
    }

    void aFailedPosterFailsNoProbe()
    {
        // The picture can't be decoded, so ffprobe succeeds and the poster's ffmpeg fails. So it does if the
        // index is at the end and the link has no range support.
        QByteArray bytes = read(clips(u"one.mp4"_s));
        const qsizetype media = bytes.indexOf("mdat") + 4;
        QVERIFY(media > 4);
        for (qsizetype at = media + 40; at < bytes.size(); ++at)
            bytes[at] = char(at * 31 % 251);
        write(u"noise-inside.mp4"_s, bytes);
        const auto result = probe(path(u"noise-inside.mp4"_s));
        QVERIFY2(result, qPrintable(result ? QString() : result.error().message + result.error().detail));
        QVERIFY(result->poster.isNull());
        QCOMPARE(result->info.size, QSize(640, 360));
        QVERIFY(qAbs((result->info.duration - 3s).count()) < 50);
    }

    void aLinkWithoutRangesIsLookedAtToo()
    {
        MediaProbe worker(m_server.url(u"whole/late.mp4"_s));
        const auto result = finish<MediaProbe::Result>(worker);
        QVERIFY2(result, qPrintable(result ? QString() : result.error().message + result.error().detail));
        QCOMPARE(result->info.size, QSize(640, 360));
        QVERIFY(qAbs((result->info.duration - 3s).count()) < 100);
    }

    void readsAllOfASmallLinkWithoutRangesForItsPoster()
    {
        // More than ffmpeg can go back from the index at the end.
        write(u"medium.mp4"_s, withPadding(8 << 20));
        MediaProbe worker(m_server.url(u"whole/medium.mp4"_s));
        const auto result = finish<MediaProbe::Result>(worker);
        QVERIFY2(result, qPrintable(result ? QString() : result.error().message + result.error().detail));
        QVERIFY(!result->poster.isNull());
        QVERIFY(!result->isPosterTooFar);
    }

    void saysThatALargeLinkWithoutRangesHasNoPoster()
    {
        write(u"large.mp4"_s, withPadding(33 << 20));
        MediaProbe worker(m_server.url(u"whole/large.mp4"_s));
        const auto result = finish<MediaProbe::Result>(worker);
        QVERIFY2(result, qPrintable(result ? QString() : result.error().message + result.error().detail));
        QCOMPARE(result->info.size, QSize(640, 360));
        QVERIFY(result->poster.isNull());
        QVERIFY(result->isPosterTooFar);
        // A server that sends parts needs no such sentence.
        MediaProbe other(m_server.url(u"files/large.mp4"_s));
        const auto parts = finish<MediaProbe::Result>(other);
        QVERIFY(parts && !parts->poster.isNull() && !parts->isPosterTooFar);
    }

    void whatTheHeadersSaidIsAnAnswerWhenTimeIsUp()
    {
        // Simulates a disk too slow to read all packets or decode frames.
        QVERIFY(QDir(m_folder.path()).mkpath(u"slow"_s));
        for (const QString &program : {u"ffprobe"_s, u"ffmpeg"_s}) {
            const QString real = QStandardPaths::findExecutable(program);
            const QString slow = u"slow/"_s + program;
            write(slow, "#!/bin/sh\ncase \"$*\" in *packet=*|*image2pipe*) exec sleep 60;; esac\nexec " +
                            real.toUtf8() + " \"$@\"\n");
            QVERIFY(
                QFile::setPermissions(path(slow), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        }
        const QByteArray before = qgetenv("PATH");
        const auto restore = qScopeGuard([before] { qputenv("PATH", before); });
        qputenv("PATH", path(u"slow"_s).toUtf8() + ':' + before);
        MediaProbe worker(QUrl::fromLocalFile(clips(u"one.mp4"_s)), nullptr, 4s);
        const auto result = finish<MediaProbe::Result>(worker);
        QVERIFY2(result, qPrintable(result ? QString() : result.error().message));
        QCOMPARE(result->info.size, QSize(640, 360));
        QCOMPARE(result->info.duration, std::chrono::milliseconds(3s));
        QVERIFY(!result->info.isDurationEstimated);
        QVERIFY(result->poster.isNull());

        MediaProbe guessed(QUrl::fromLocalFile(path(u"quiet.aac"_s)), nullptr, 4s);
        const auto about = finish<MediaProbe::Result>(guessed);
        QVERIFY(about);
        QVERIFY(about->info.isDurationEstimated);
    }

    void measuresALinkWhoseHeaderOnlyGuesses_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("AAC") << u"quiet.aac"_s;
        QTest::newRow("MP3 without an index") << u"quiet.mp3"_s;
        QTest::newRow("a browser's recording") << u"live.webm"_s;
    }
    void measuresALinkWhoseHeaderOnlyGuesses()
    {
        QFETCH(QString, file);
        for (const QUrl &source : {QUrl::fromLocalFile(path(file)), m_server.url(u"files/"_s + file)}) {
            MediaProbe worker(source);
            const auto result = finish<MediaProbe::Result>(worker);
            QVERIFY2(result, qPrintable(result ? QString() : result.error().message + result.error().detail));
            QVERIFY2(qAbs((result->info.duration - 2s).count()) < 100,
                     qPrintable(QString::number(result->info.duration.count())));
            QVERIFY(!result->info.isDurationEstimated);
        }
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("code");
        QTest::newRow("0 bytes") << u"empty.mp4"_s << u"empty"_s;
        QTest::newRow("web page") << u"page.mp4"_s << u"web_page"_s;
        QTest::newRow("text") << u"notes.mp4"_s << u"text"_s;
        QTest::newRow("noise") << u"noise.mp4"_s << u"damaged"_s;
        QTest::newRow("header lost") << u"cut-late.mp4"_s << u"truncated"_s;
        QTest::newRow("picture") << u"bad.jpg"_s << u"damaged"_s;
        QTest::newRow("1 Hz") << u"slow.wav"_s << u"sample_rate"_s;
        QTest::newRow("4 GHz") << u"fast.wav"_s << u"damaged"_s;
    }
    void namesWhatIsWrong()
    {
        QFETCH(QString, file);
        QFETCH(QString, code);
        const auto result = probe(path(file));
        QVERIFY(!result);
        QVERIFY(result.error().kind == ErrorKind::Media);
        QCOMPARE(result.error().apiCode, code);
        QVERIFY(!result.error().message.isEmpty());
    }

    void refusesByWhatTheHeaderSays_data()
    {
        QTest::addColumn<QByteArray>("duration");
        QTest::addColumn<QByteArray>("rate");
        QTest::addColumn<int>("channels");
        QTest::addColumn<QString>("code");
        QTest::newRow("a voice") << QByteArray("6.5") << QByteArray("48000") << 2 << QString();
        QTest::newRow("slow and long") << QByteArray("21600") << QByteArray("8000") << 1 << QString();
        QTest::newRow("100 hours") << QByteArray("360000") << QByteArray("48000") << 1 << u"too_long"_s;
        QTest::newRow("1 Hz") << QByteArray("5") << QByteArray("1") << 1 << u"sample_rate"_s;
        QTest::newRow("4 GHz") << QByteArray("5") << QByteArray("4294967280") << 1 << u"sample_rate"_s;
        QTest::newRow("65535 channels") << QByteArray("5") << QByteArray("48000") << 65535 << u"channels"_s;
    }
    void refusesByWhatTheHeaderSays()
    {
        QFETCH(QByteArray, duration);
        QFETCH(QByteArray, rate);
        QFETCH(int, channels);
        QFETCH(QString, code);
        const QByteArray answer = "{\"format\":{\"duration\":\"" + duration +
                                  "\"},\"streams\":[{\"codec_type\":\"audio\",\"codec_name\":\"flac\","
                                  "\"sample_rate\":\"" +
                                  rate + "\",\"channels\":" + QByteArray::number(channels) + "}]}";
        const auto headers = proberead::parse(answer, {});
        QCOMPARE(headers ? QString() : headers.error().apiCode, code);
    }

    void namesWhatIsWrongWithALink_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("kind");
        QTest::newRow("not found") << u"files/no.mp4"_s << u"not_found"_s;
        QTest::newRow("sign in page") << u"login"_s << u"media"_s;
        QTest::newRow("forbidden") << u"forbidden"_s << u"permission"_s;
        QTest::newRow("server fault") << u"broken"_s << u"server"_s;
        QTest::newRow("empty") << u"empty"_s << u"media"_s;
    }
    void namesWhatIsWrongWithALink()
    {
        QFETCH(QString, link);
        QFETCH(QString, kind);
        MediaProbe worker(m_server.url(link));
        const auto result = finish<MediaProbe::Result>(worker);
        QVERIFY(!result);
        QCOMPARE(toString(result.error().kind), kind);
    }

    void followsARedirect()
    {
        MediaProbe worker(m_server.url(u"moved/black.mp4"_s));
        const auto result = finish<MediaProbe::Result>(worker);
        QVERIFY(result);
        QVERIFY(result->info.kind == MediaKind::Video);
    }

    void aLinkThatStallsTimesOut()
    {
        MediaProbe worker(m_server.url(u"stalls"_s), nullptr, 400ms);
        const auto result = finish<MediaProbe::Result>(worker);
        QVERIFY(!result);
        QVERIFY(result.error().kind == ErrorKind::Timeout);
    }

    void refusesWhatIsNoSource_data()
    {
        QTest::addColumn<QUrl>("source");
        QTest::addColumn<QString>("kind");
        QTest::newRow("nothing") << QUrl() << u"invalid_input"_s;
        QTest::newRow("scheme") << QUrl(u"ftp://host/x.mp4"_s) << u"invalid_input"_s;
        QTest::newRow("absent") << QUrl::fromLocalFile(u"/nowhere/x.mp4"_s) << u"not_found"_s;
        QTest::newRow("folder") << QUrl::fromLocalFile(u"/tmp"_s) << u"not_found"_s;
        QTest::newRow("device") << QUrl::fromLocalFile(u"/dev/zero"_s) << u"not_found"_s;
        QTest::newRow("nobody listens") << QUrl(u"http://127.0.0.1:1/x.mp4"_s) << u"network"_s;
    }
    void refusesWhatIsNoSource()
    {
        QFETCH(QUrl, source);
        QFETCH(QString, kind);
        MediaProbe worker(source);
        const auto result = finish<MediaProbe::Result>(worker);
        QVERIFY(!result);
        QCOMPARE(toString(result.error().kind), kind);
    }

    void aPlaylistCannotReadOtherFiles()
    {
        write(u"secret.m3u8"_s,
              "#EXTM3U\n#EXTINF:1,\n" + QUrl::fromLocalFile(clips(u"one.mp4"_s)).toEncoded() + "\n");
        QVERIFY(!probe(path(u"secret.m3u8"_s)));
        MediaProbe worker(m_server.url(u"files/secret.m3u8"_s));
        QVERIFY(!finish<MediaProbe::Result>(worker));
    }

    void oddNamesAreOnlyNames()
    {
        for (const QString &name : {u"-i.mp4"_s, u"a b%20ü.mp4"_s, u"concat:x|y.mp4"_s, u"x%03d.mp4"_s}) {
            QVERIFY(QFile::copy(clips(u"one.mp4"_s), path(name)));
            QVERIFY2(probe(path(name)), qPrintable(name));
        }
    }

    void canBeDeletedAtAnyTime()
    {
        const QList<QUrl> sources{QUrl::fromLocalFile(clips(u"one.mp4"_s)),
                                  QUrl::fromLocalFile(path(u"photo.jpg"_s)),
                                  m_server.url(u"files/late.mp4"_s), m_server.url(u"files/photo.jpg"_s)};
        for (int wait : {0, 5, 20, 40, 80, 160}) {
            std::vector<std::unique_ptr<MediaProbe>> probes;
            for (const QUrl &source : sources) {
                probes.push_back(std::make_unique<MediaProbe>(source));
                probes.back()->start();
            }
            QTest::qWait(wait);
            probes.clear();
        }
        // Also from its own finished() handler.
        auto *probe = new MediaProbe(sources.first());
        QPointer<MediaProbe> watched(probe);
        connect(probe, &MediaProbe::finished, this, [probe] { delete probe; });
        probe->start();
        QTRY_VERIFY(watched.isNull());
    }

    void theEventLoopIsNeverHeldUp_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("video") << clips(u"one.mp4"_s);
        QTest::newRow("picture") << path(u"photo.jpg"_s);
    }
    void theEventLoopIsNeverHeldUp()
    {
        QFETCH(QString, file);
        QElapsedTimer clock;
        clock.start();
        Heartbeat heartbeat;
        QVERIFY(probe(file));
        // A blocking probe takes at least 150 ms and blocks the event loop for nearly all of its time.
        // Sanitizers and a busy computer make everything else slower, too.
        const qint64 bound = std::max<qint64>(80, clock.elapsed() / 2);
        QVERIFY2(heartbeat.worstMs() < bound,
                 qPrintable(QStringLiteral("%1 of %2 ms").arg(heartbeat.worstMs()).arg(clock.elapsed())));
    }

private:
    static QString clips(const QString &name) { return QStringLiteral(RETALK_CLIPS_DIR "/") + name; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Returns the server path of one of this test's files or of a shared video.
    QString served(const QString &file)
    {
        const QString name = QFileInfo(file).fileName();
        if (!QFile::exists(path(name)))
            QFile::copy(file, path(name));
        return u"files/"_s + name;
    }
    /// Returns a video whose index comes after a box of `bytes` that means nothing.
    QByteArray withPadding(int bytes) const
    {
        const QByteArray video = read(path(u"late.mp4"_s));
        const qsizetype index = video.indexOf("moov") - 4;
        QByteArray padding(bytes, '\0');
        qToBigEndian(quint32(bytes), padding.data());
        padding.replace(4, 4, "free");
        return video.first(index) + padding + video.mid(index);
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static QByteArray read(const QString &file)
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    static Expected<MediaProbe::Result> probe(const QString &file)
    {
        MediaProbe worker(QUrl::fromLocalFile(file));
        return finish<MediaProbe::Result>(worker);
    }

    QTemporaryDir m_folder;
    FileServer m_server{m_folder.path()};
};

QTEST_GUILESS_MAIN(ProbeTest)
#include "tst_probe.moc"
