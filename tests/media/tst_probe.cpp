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
        const QString clip = clips(u"one.mp4"_qs);
        QVERIFY(QFile::exists(clip));
        // 0.5 s of black, then the clip; the header at the end; lying down with a rotation mark; 10-bit HEVC
        // in MOV.
        QVERIFY(ffmpeg({u"-i"_qs, clip, u"-vf"_qs, u"tpad=start_duration=0.75:color=black"_qs, u"-an"_qs,
                        path(u"black.mp4"_qs)}));
        QVERIFY(ffmpeg(
            {u"-i"_qs, clip, u"-c"_qs, u"copy"_qs, u"-movflags"_qs, u"-faststart"_qs, path(u"late.mp4"_qs)}));
        QVERIFY(ffmpeg({u"-i"_qs, clip, u"-c"_qs, u"copy"_qs, u"-metadata:s:v"_qs, u"rotate=90"_qs,
                        path(u"turned.mp4"_qs)}));
        QVERIFY(ffmpeg({u"-i"_qs,
                        clip,
                        u"-i"_qs,
                        clips(u"voice.mp3"_qs),
                        u"-map"_qs,
                        u"0:v"_qs,
                        u"-map"_qs,
                        u"1:a"_qs,
                        u"-t"_qs,
                        u"2"_qs,
                        u"-r"_qs,
                        u"30000/1001"_qs,
                        u"-c:v"_qs,
                        u"libvpx-vp9"_qs,
                        u"-deadline"_qs,
                        u"realtime"_qs,
                        u"-s"_qs,
                        u"320x180"_qs,
                        u"-c:a"_qs,
                        u"libopus"_qs,
                        path(u"clip.webm"_qs)}));
        QImage photo(1200, 900, QImage::Format_RGB32);
        photo.fill(Qt::red);
        QVERIFY(photo.save(path(u"photo.jpg"_qs)));
        QVERIFY(photo.scaled(200, 300).save(path(u"small.png"_qs)));
        QVERIFY(photo.scaled(300, 200).save(path(u"photo.webp"_qs)));
        write(u"empty.mp4"_qs, {});
        write(u"page.mp4"_qs, "<!doctype html><title>x</title>");
        write(u"notes.mp4"_qs, "Dear diary,\nnothing happened today.\n");
        write(u"noise.mp4"_qs, QByteArray(50'000, '\x8f'));
        write(u"bad.jpg"_qs, read(path(u"photo.jpg"_qs)).first(200));
        write(u"cut-late.mp4"_qs, read(path(u"late.mp4"_qs)).chopped(2000));
        write(u"cut-early.mp4"_qs, read(clip).chopped(20'000));
        QByteArray voice = read(clips(u"voice-2s.wav"_qs));
        voice.replace(24, 4, QByteArray::fromHex("01000000"));
        write(u"slow.wav"_qs, voice);
        voice.replace(24, 4, QByteArray::fromHex("f0ffffff"));
        write(u"fast.wav"_qs, voice);
        write(u"text-behind.mp4"_qs, read(clip) + "shot by somebody's camera, number 17");
        write(u"text-behind-index.mp4"_qs, read(path(u"late.mp4"_qs)) + "shot by somebody's camera");
        write(u"five-bytes-behind.mp4"_qs, read(clip) + "12345");
        const QByteArray wav = read(clips(u"voice-2s.wav"_qs));
        write(u"cut.wav"_qs, wav.chopped(10'000));
        QCOMPARE(wav.mid(36, 4), QByteArray("data"));
        const auto wavOfSize = [&wav](quint32 size) {
            QByteArray bytes = wav;
            qToLittleEndian(size, bytes.data() + 40);
            qToLittleEndian(quint32(size + 36), bytes.data() + 4);
            return bytes;
        };
        write(u"cut-long.wav"_qs, wavOfSize(70'000).chopped(10'000));
        write(u"open-0.wav"_qs, wavOfSize(0));
        write(u"open-0x7ffff000.wav"_qs, wavOfSize(0x7ffff000));
        write(u"open-0x7fffffff.wav"_qs, wavOfSize(0x7fffffff));
        write(u"open-2000000000.wav"_qs, wavOfSize(2'000'000'000));
        write(u"open-0xffffffff.wav"_qs, wavOfSize(0xffffffff));
        QVERIFY(ffmpeg(
            {u"-i"_qs, clips(u"voice-2s.wav"_qs), u"-rf64"_qs, u"always"_qs, path(u"open-RF64.wav"_qs)}));
        write(u"trailer.mp4"_qs,
              read(clip) + QByteArray("SEFHi\0\0\0\1\0\0\0 trailer of the camera maker SEFT", 45));
        QByteArray claims = read(path(u"late.mp4"_qs));
        // The index stands behind the media here; a box behind it claims more than there is.
        claims += QByteArray("\0\1\0\0mdat", 8) + "stray";
        write(u"claims.mp4"_qs, claims);
        QVERIFY(
            ffmpeg({u"-i"_qs, clip, u"-c:v"_qs, u"libx264"_qs, u"-preset"_qs, u"ultrafast"_qs, u"-g"_qs,
                    u"12"_qs, u"-movflags"_qs, u"+frag_keyframe+empty_moov"_qs, path(u"fragments.mp4"_qs)}));
        const QByteArray fragments = read(path(u"fragments.mp4"_qs));
        write(u"cut-fragments.mp4"_qs, fragments.first(fragments.size() * 6 / 10));
        QVERIFY(ffmpeg({u"-i"_qs, clip, u"-c:v"_qs, u"libx264"_qs, u"-preset"_qs, u"ultrafast"_qs, u"-g"_qs,
                        u"12"_qs, path(u"whole.mkv"_qs)}));
        const QByteArray matroska = read(path(u"whole.mkv"_qs));
        write(u"cut.mkv"_qs, matroska.first(matroska.size() / 2));
        // A second of silence and a second of noise: what is read first says little about the rest.
        const QStringList quiet{u"-f"_qs,
                                u"lavfi"_qs,
                                u"-i"_qs,
                                u"anullsrc=r=24000:cl=mono:d=1"_qs,
                                u"-f"_qs,
                                u"lavfi"_qs,
                                u"-i"_qs,
                                u"anoisesrc=r=24000:d=1:a=0.5"_qs,
                                u"-filter_complex"_qs,
                                u"[0][1]concat=n=2:v=0:a=1"_qs};
        QVERIFY(
            ffmpeg(quiet + QStringList{u"-c:a"_qs, u"aac"_qs, u"-b:a"_qs, u"64k"_qs, path(u"quiet.aac"_qs)}));
        QVERIFY(
            ffmpeg(quiet + QStringList{u"-c:a"_qs, u"libmp3lame"_qs, u"-q:a"_qs, u"4"_qs, u"-write_xing"_qs,
                                       u"0"_qs, u"-id3v2_version"_qs, u"0"_qs, path(u"quiet.mp3"_qs)}));
        QVERIFY(ffmpeg({u"-i"_qs, clips(u"voice-2s.wav"_qs), u"-c:a"_qs, u"libopus"_qs, u"-f"_qs, u"webm"_qs,
                        u"-live"_qs, u"1"_qs, path(u"live.webm"_qs)}));
    }

    void knowsAVideo()
    {
        const auto result = probe(clips(u"one.mp4"_qs));
        QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
        QVERIFY(result->info.kind == MediaKind::Video);
        QCOMPARE(result->info.container, u"MP4"_qs);
        QCOMPARE(result->info.size, QSize(640, 360));
        QCOMPARE(result->info.videoCodec, u"H.264"_qs);
        QVERIFY(qAbs((result->info.duration - 3s).count()) < 100);
        QVERIFY(result->info.frameRate > 20);
        QCOMPARE(result->info.bytes, QFileInfo(clips(u"one.mp4"_qs)).size());
        QCOMPARE(result->poster.size(), QSize(640, 360));
    }

    void knowsEveryCommonKind_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<MediaInfo>("expected");
        using enum MediaKind;
        QTest::newRow("header at the end")
            << path(u"late.mp4"_qs)
            << MediaInfo{
                   .kind = Video, .size = {640, 360}, .container = u"MP4"_qs, .videoCodec = u"H.264"_qs};
        QTest::newRow("turned") << path(u"turned.mp4"_qs)
                                << MediaInfo{.kind = Video,
                                             .size = {360, 640},
                                             .container = u"MP4"_qs,
                                             .videoCodec = u"H.264"_qs};
        QTest::newRow("webm") << path(u"clip.webm"_qs)
                              << MediaInfo{.kind = Video,
                                           .size = {320, 180},
                                           .container = u"WebM"_qs,
                                           .videoCodec = u"VP9"_qs,
                                           .audioCodec = u"Opus"_qs,
                                           .hasAudio = true};
        QTest::newRow("wav") << clips(u"voice-2s.wav"_qs)
                             << MediaInfo{.kind = Audio,
                                          .container = u"WAV"_qs,
                                          .audioCodec = u"PCM"_qs,
                                          .hasAudio = true};
        QTest::newRow("mp3") << clips(u"voice.mp3"_qs)
                             << MediaInfo{.kind = Audio,
                                          .container = u"MP3"_qs,
                                          .audioCodec = u"MP3"_qs,
                                          .hasAudio = true};
        QTest::newRow("m4a") << clips(u"voice.m4a"_qs)
                             << MediaInfo{.kind = Audio,
                                          .container = u"M4A"_qs,
                                          .audioCodec = u"AAC"_qs,
                                          .hasAudio = true};
        QTest::newRow("jpeg") << path(u"photo.jpg"_qs)
                              << MediaInfo{.kind = Image, .size = {1200, 900}, .container = u"JPEG"_qs};
        QTest::newRow("png") << path(u"small.png"_qs)
                             << MediaInfo{.kind = Image, .size = {200, 300}, .container = u"PNG"_qs};
        QTest::newRow("webp") << path(u"photo.webp"_qs)
                              << MediaInfo{.kind = Image, .size = {300, 200}, .container = u"WebP"_qs};
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
        QVERIFY(ffmpeg({u"-f"_qs, u"lavfi"_qs, u"-i"_qs, u"testsrc2=s=64x36:r=30000/1001:d=1"_qs,
                        path(u"fraction.webm"_qs)}));
        for (const QUrl &source :
             {QUrl::fromLocalFile(path(u"fraction.webm"_qs)), m_server.url(u"files/fraction.webm"_qs)}) {
            MediaProbe worker(source);
            const auto result = finish<MediaProbe::Result>(worker);
            QVERIFY(result);
            QCOMPARE(result->info.exactFrameRate, (FrameRate{30000, 1001}));
            QCOMPARE(result->info.frameRate, 30000 / 1001.0);
        }
    }

    void thePosterIsNotBlack()
    {
        const auto result = probe(path(u"black.mp4"_qs));
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
        QTest::newRow("square pixels") << u"scale=320:180,setsar=1"_qs << 0 << QSize(320, 180);
        QTest::newRow("wide pixels") << u"scale=720:576,setsar=64/45"_qs << 0 << QSize(640, 360);
        QTest::newRow("narrow pixels") << u"scale=352:240,setsar=10/11"_qs << 0 << QSize(352, 264);
        QTest::newRow("wide pixels, turned") << u"scale=360:180,setsar=4/3"_qs << 90 << QSize(180, 480);
        QTest::newRow("larger than the poster") << u"scale=1280:720,setsar=1"_qs << 0 << QSize(640, 360);
    }
    void thePosterHasTheVideosShape()
    {
        QFETCH(QString, filter);
        QFETCH(int, turn);
        QVERIFY(ffmpeg({u"-f"_qs, u"lavfi"_qs, u"-i"_qs, u"testsrc2=r=5:d=0.4"_qs, u"-vf"_qs, filter,
                        u"-pix_fmt"_qs, u"yuv420p"_qs, path(u"flat.mp4"_qs)}));
        QVERIFY(ffmpeg({u"-i"_qs, path(u"flat.mp4"_qs), u"-c"_qs, u"copy"_qs, u"-metadata:s:v"_qs,
                        u"rotate=%1"_qs.arg(turn), path(u"shape.mp4"_qs)}));
        const auto result = probe(path(u"shape.mp4"_qs));
        QVERIFY(result);
        QTEST(result->poster.size(), "poster");
    }

    void thePosterHasTheVideosColours_data()
    {
        QTest::addColumn<QString>("size");
        QTest::addColumn<QString>("matrix");
        QTest::addColumn<QStringList>("encoding");
        const QStringList h264{u"-c:v"_qs, u"libx264"_qs, u"-pix_fmt"_qs, u"yuv420p"_qs};
        QTest::newRow("RGB") << u"320x180"_qs << u"bt601"_qs
                             << QStringList{u"-c:v"_qs, u"ffv1"_qs, u"-pix_fmt"_qs, u"gbrp"_qs};
        QTest::newRow("small, not tagged") << u"320x180"_qs << u"bt601"_qs << h264;
        QTest::newRow("HD, not tagged") << u"1280x720"_qs << u"bt709"_qs << h264;
        QTest::newRow("HD, tagged BT.601")
            << u"1280x720"_qs << u"bt601"_qs << h264 + QStringList{u"-colorspace"_qs, u"smpte170m"_qs};
        QTest::newRow("small, tagged BT.709")
            << u"320x180"_qs << u"bt709"_qs << h264 + QStringList{u"-colorspace"_qs, u"bt709"_qs};
    }
    void thePosterHasTheVideosColours()
    {
        QFETCH(QString, size);
        QFETCH(QString, matrix);
        QFETCH(QStringList, encoding);
        QVERIFY(ffmpeg(QStringList{u"-f"_qs, u"lavfi"_qs, u"-i"_qs,
                                   u"color=red:r=5:d=0.4:s=%1,format=gbrp"_qs.arg(size), u"-vf"_qs,
                                   u"scale=out_color_matrix="_qs + matrix} +
                       encoding + QStringList{path(u"red.mkv"_qs)}));
        const auto result = probe(path(u"red.mkv"_qs));
        QVERIFY(result);
        const QColor colour = result->poster.pixelColor(20, 20);
        QVERIFY2(colour.red() >= 250 && colour.green() <= 6 && colour.blue() <= 6, qPrintable(colour.name()));
    }

    void thePosterOfAnHdrVideoIsNotPale()
    {
        for (const QString &transfer : {u"smpte2084"_qs, u"arib-std-b67"_qs}) {
            const QString toHdr =
                u"format=gbrp,setparams=color_primaries=bt709:color_trc=bt709:colorspace=gbr,"
                u"zscale=t=linear:npl=203,format=gbrpf32le,zscale=p=bt2020,"
                u"zscale=t=%1:m=bt2020nc:r=tv,format=yuv420p10le"_qs.arg(transfer);
            QVERIFY(ffmpeg({u"-f"_qs, u"lavfi"_qs, u"-i"_qs, u"color=red:s=320x180:r=5:d=0.4"_qs, u"-vf"_qs,
                            toHdr, u"-c:v"_qs, u"ffv1"_qs, u"-color_trc"_qs, transfer, u"-color_primaries"_qs,
                            u"bt2020"_qs, u"-colorspace"_qs, u"bt2020nc"_qs, u"-color_range"_qs, u"tv"_qs,
                            path(u"hdr.mkv"_qs)}));
            const auto result = probe(path(u"hdr.mkv"_qs));
            QVERIFY(result);
            QVERIFY(result->info.isHdr);
            // As it is stored it would be a brown of (118, 69, 45) or (138, 54, 31).
            const QColor colour = result->poster.pixelColor(20, 20);
            QVERIFY2(colour.red() > 160 && colour.green() < 30 && colour.blue() < 30,
                     qPrintable(colour.name()));
        }
    }

    void thePosterHasNoComb()
    {
        // A bar that is somewhere else in every field.
        for (const QString &name : {u"fields.mpg"_qs, u"fields.avi"_qs}) {
            QVERIFY(ffmpeg(
                {u"-f"_qs, u"lavfi"_qs, u"-i"_qs,
                 u"nullsrc=s=320x240:r=50:d=0.6,geq=lum='255*between(X,N*20,N*20+60)':cb=128:cr=128"_qs,
                 u"-vf"_qs, u"tinterlace=interleave_top,setfield=tff"_qs, u"-c:v"_qs,
                 name.endsWith(u"mpg") ? u"mpeg2video"_qs : u"mpeg4"_qs, u"-qscale:v"_qs, u"2"_qs,
                 u"-flags"_qs, u"+ildct+ilme"_qs, path(name)}));
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
            // A comb of 2 x 20 columns has 32.
            QVERIFY2(differences / (200 * 320) < 8, qPrintable(QString::number(differences / (200 * 320))));
        }
    }

    void tellsTheTracksOfAFile()
    {
        QVERIFY(ffmpeg({u"-f"_qs,
                        u"lavfi"_qs,
                        u"-i"_qs,
                        u"sine=d=1"_qs,
                        u"-itsoffset"_qs,
                        u"0.5"_qs,
                        u"-f"_qs,
                        u"lavfi"_qs,
                        u"-i"_qs,
                        u"sine=d=1:r=48000"_qs,
                        u"-map"_qs,
                        u"0"_qs,
                        u"-map"_qs,
                        u"1"_qs,
                        u"-c:a:0"_qs,
                        u"pcm_s16le"_qs,
                        u"-c:a:1"_qs,
                        u"aac"_qs,
                        u"-ac:a:1"_qs,
                        u"2"_qs,
                        u"-metadata:s:a:1"_qs,
                        u"language=fra"_qs,
                        u"-metadata:s:a:1"_qs,
                        u"title=Commentaire"_qs,
                        u"-disposition:a:0"_qs,
                        u"0"_qs,
                        u"-disposition:a:1"_qs,
                        u"default"_qs,
                        path(u"tracks.mka"_qs)}));
        const auto result = probe(path(u"tracks.mka"_qs));
        QVERIFY(result);
        const MediaInfo &info = result->info;
        QCOMPARE(info.soundTrack, 2);
        QCOMPARE(info.soundTracks.size(), 2);
        QCOMPARE(info.soundTracks[0].codec, u"PCM"_qs);
        QCOMPARE(info.soundTracks[0].channels, 1);
        QVERIFY(!info.soundTracks[0].isDefault);
        const SoundTrack &second = info.soundTracks[1];
        QCOMPARE(second.number, 2);
        QCOMPARE(second.codec, u"AAC"_qs);
        QCOMPARE(second.language, u"fra"_qs);
        QCOMPARE(second.title, u"Commentaire"_qs);
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
        QVERIFY(ffmpeg({u"-i"_qs, clips(u"one.mp4"_qs), u"-c"_qs, u"copy"_qs, u"-timecode"_qs,
                        u"01:00:00:00"_qs, path(u"timecode.mov"_qs)}));
        const auto result = probe(path(u"timecode.mov"_qs));
        QVERIFY(result);
        QCOMPARE(result->info.timecode, u"01:00:00:00"_qs);
        QVERIFY(ffmpeg({u"-f"_qs, u"lavfi"_qs, u"-i"_qs, u"testsrc2=s=64x36:r=5:d=0.4"_qs, u"-pix_fmt"_qs,
                        u"yuv420p"_qs, u"-colorspace"_qs, u"bt709"_qs, u"-color_primaries"_qs, u"bt709"_qs,
                        u"-color_trc"_qs, u"bt709"_qs, u"-color_range"_qs, u"tv"_qs, path(u"tags.mp4"_qs)}));
        const auto tagged = probe(path(u"tags.mp4"_qs));
        QVERIFY(tagged);
        QCOMPARE(tagged->info.colour, (ColourTags{u"bt709"_qs, u"bt709"_qs, u"bt709"_qs, u"tv"_qs}));
        QCOMPARE(tagged->info.pixelFormat, u"yuv420p"_qs);
        QVERIFY(!tagged->info.isHdr && !tagged->info.hasAlpha && !tagged->info.isRgb &&
                !tagged->info.isInterlaced);
    }

    void takesBytesBehindTheLastBoxForNoFault()
    {
        for (const auto &name :
             {u"text-behind.mp4"_qs, u"text-behind-index.mp4"_qs, u"five-bytes-behind.mp4"_qs}) {
            const auto result = probe(path(name));
            QVERIFY2(result, qPrintable(name + u" "_qs + (result ? QString() : result.error().message)));
            QCOMPARE(result->info.videoCodec, u"H.264"_qs);
        }
    }

    void usesWhatIsThereOfAFileWhoseEndIsMissing_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        QTest::newRow("index in front") << u"cut-early.mp4"_qs << 0.5 << 2.9;
        QTest::newRow("in fragments") << u"cut-fragments.mp4"_qs << 0.5 << 2.9;
        QTest::newRow("Matroska") << u"cut.mkv"_qs << 0.5 << 2.0;
        QTest::newRow("WAV") << u"cut.wav"_qs << 1.6 << 1.75;
        QTest::newRow("WAV with a long header") << u"cut-long.wav"_qs << 1.6 << 1.75;
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
        QTest::newRow("a trailer") << u"trailer.mp4"_qs << 3.0;
        QTest::newRow("a box that claims too much") << u"claims.mp4"_qs << 3.0;
        QTest::newRow("fragments") << u"fragments.mp4"_qs << 3.0;
        for (const char *suffix : {"mkv", "mp4", "wmv", "flv"})
            QTest::addRow("starts late, %s", suffix)
                << u"late-start.%1"_qs.arg(QLatin1StringView(suffix)) << 1.0;
        for (const char *size : {"0", "0x7ffff000", "0x7fffffff", "2000000000", "0xffffffff", "RF64"})
            QTest::newRow(size) << u"open-%1.wav"_qs.arg(QLatin1StringView(size)) << 2.0;
    }
    void knowsThatAnEndIsThere()
    {
        QFETCH(QString, file);
        if (file.startsWith(u"late-start"))
            QVERIFY(ffmpeg({u"-f"_qs, u"lavfi"_qs, u"-i"_qs, u"testsrc2=s=160x96:r=25:d=1"_qs, u"-q:v"_qs,
                            u"5"_qs, u"-output_ts_offset"_qs, u"30"_qs, path(file)}));
        const auto result = probe(path(file));
        QVERIFY2(result, qPrintable(result ? QString() : result.error().message + result.error().detail));
        QVERIFY(!result->info.isEndMissing);
        QFETCH(double, seconds);
        QVERIFY2(qAbs(double(result->info.duration.count()) / 1000 - seconds) < 0.05,
                 qPrintable(QString::number(result->info.duration.count())));
    }

    void aFailedPosterFailsNoProbe()
    {
        // The index at the end, behind a link that gives no parts: ffprobe gets there, the poster's ffmpeg
        // does not. A picture that nothing can decode does as well.
        QByteArray bytes = read(clips(u"one.mp4"_qs));
        const qsizetype media = bytes.indexOf("mdat") + 4;
        QVERIFY(media > 4);
        for (qsizetype at = media + 40; at < bytes.size(); ++at)
            bytes[at] = char(at * 31 % 251);
        write(u"noise-inside.mp4"_qs, bytes);
        const auto result = probe(path(u"noise-inside.mp4"_qs));
        QVERIFY2(result, qPrintable(result ? QString() : result.error().message + result.error().detail));
        QVERIFY(result->poster.isNull());
        QCOMPARE(result->info.size, QSize(640, 360));
        QVERIFY(qAbs((result->info.duration - 3s).count()) < 50);
    }

    void aLinkWithoutRangesIsLookedAtToo()
    {
        MediaProbe worker(m_server.url(u"whole/late.mp4"_qs));
        const auto result = finish<MediaProbe::Result>(worker);
        QVERIFY2(result, qPrintable(result ? QString() : result.error().message + result.error().detail));
        QCOMPARE(result->info.size, QSize(640, 360));
        QVERIFY(qAbs((result->info.duration - 3s).count()) < 100);
    }

    void whatTheHeadersSaidIsAnAnswerWhenTimeIsUp()
    {
        // A disk that is too slow for all packets, and for frames.
        QVERIFY(QDir(m_folder.path()).mkpath(u"slow"_qs));
        for (const QString &program : {u"ffprobe"_qs, u"ffmpeg"_qs}) {
            const QString real = QStandardPaths::findExecutable(program);
            const QString slow = u"slow/"_qs + program;
            write(slow, "#!/bin/sh\ncase \"$*\" in *packet=*|*image2pipe*) exec sleep 60;; esac\nexec " +
                            real.toUtf8() + " \"$@\"\n");
            QVERIFY(
                QFile::setPermissions(path(slow), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        }
        const QByteArray before = qgetenv("PATH");
        const auto restore = qScopeGuard([before] { qputenv("PATH", before); });
        qputenv("PATH", path(u"slow"_qs).toUtf8() + ':' + before);
        MediaProbe worker(QUrl::fromLocalFile(clips(u"one.mp4"_qs)), nullptr, 4s);
        const auto result = finish<MediaProbe::Result>(worker);
        QVERIFY2(result, qPrintable(result ? QString() : result.error().message));
        QCOMPARE(result->info.size, QSize(640, 360));
        QCOMPARE(result->info.duration, std::chrono::milliseconds(3s));
        QVERIFY(!result->info.isDurationAbout);
        QVERIFY(result->poster.isNull());

        MediaProbe guessed(QUrl::fromLocalFile(path(u"quiet.aac"_qs)), nullptr, 4s);
        const auto about = finish<MediaProbe::Result>(guessed);
        QVERIFY(about);
        QVERIFY(about->info.isDurationAbout);
    }

    void measuresALinkWhoseHeaderOnlyGuesses_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("AAC") << u"quiet.aac"_qs;
        QTest::newRow("MP3 without an index") << u"quiet.mp3"_qs;
        QTest::newRow("a browser's recording") << u"live.webm"_qs;
    }
    void measuresALinkWhoseHeaderOnlyGuesses()
    {
        QFETCH(QString, file);
        for (const QUrl &source : {QUrl::fromLocalFile(path(file)), m_server.url(u"files/"_qs + file)}) {
            MediaProbe worker(source);
            const auto result = finish<MediaProbe::Result>(worker);
            QVERIFY2(result, qPrintable(result ? QString() : result.error().message + result.error().detail));
            QVERIFY2(qAbs((result->info.duration - 2s).count()) < 100,
                     qPrintable(QString::number(result->info.duration.count())));
            QVERIFY(!result->info.isDurationAbout);
        }
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("code");
        QTest::newRow("0 bytes") << u"empty.mp4"_qs << u"empty"_qs;
        QTest::newRow("web page") << u"page.mp4"_qs << u"web_page"_qs;
        QTest::newRow("text") << u"notes.mp4"_qs << u"text"_qs;
        QTest::newRow("noise") << u"noise.mp4"_qs << u"damaged"_qs;
        QTest::newRow("header lost") << u"cut-late.mp4"_qs << u"truncated"_qs;
        QTest::newRow("picture") << u"bad.jpg"_qs << u"damaged"_qs;
        QTest::newRow("1 Hz") << u"slow.wav"_qs << u"sample_rate"_qs;
        QTest::newRow("4 GHz") << u"fast.wav"_qs << u"damaged"_qs;
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
        QTest::newRow("100 hours") << QByteArray("360000") << QByteArray("48000") << 1 << u"too_long"_qs;
        QTest::newRow("1 Hz") << QByteArray("5") << QByteArray("1") << 1 << u"sample_rate"_qs;
        QTest::newRow("4 GHz") << QByteArray("5") << QByteArray("4294967280") << 1 << u"sample_rate"_qs;
        QTest::newRow("65535 channels") << QByteArray("5") << QByteArray("48000") << 65535 << u"channels"_qs;
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
        QTest::newRow("nothing there") << u"files/no.mp4"_qs << u"not_found"_qs;
        QTest::newRow("sign in page") << u"login"_qs << u"media"_qs;
        QTest::newRow("forbidden") << u"forbidden"_qs << u"permission"_qs;
        QTest::newRow("server fault") << u"broken"_qs << u"server"_qs;
        QTest::newRow("empty") << u"empty"_qs << u"media"_qs;
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
        MediaProbe worker(m_server.url(u"moved/black.mp4"_qs));
        const auto result = finish<MediaProbe::Result>(worker);
        QVERIFY(result);
        QVERIFY(result->info.kind == MediaKind::Video);
    }

    void aLinkThatStallsTimesOut()
    {
        MediaProbe worker(m_server.url(u"stalls"_qs), nullptr, 400ms);
        const auto result = finish<MediaProbe::Result>(worker);
        QVERIFY(!result);
        QVERIFY(result.error().kind == ErrorKind::Timeout);
    }

    void refusesWhatIsNoSource_data()
    {
        QTest::addColumn<QUrl>("source");
        QTest::addColumn<QString>("kind");
        QTest::newRow("nothing") << QUrl() << u"invalid_input"_qs;
        QTest::newRow("scheme") << QUrl(u"ftp://host/x.mp4"_qs) << u"invalid_input"_qs;
        QTest::newRow("absent") << QUrl::fromLocalFile(u"/nowhere/x.mp4"_qs) << u"not_found"_qs;
        QTest::newRow("folder") << QUrl::fromLocalFile(u"/tmp"_qs) << u"not_found"_qs;
        QTest::newRow("device") << QUrl::fromLocalFile(u"/dev/zero"_qs) << u"not_found"_qs;
        QTest::newRow("nobody listens") << QUrl(u"http://127.0.0.1:1/x.mp4"_qs) << u"network"_qs;
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
        write(u"secret.m3u8"_qs,
              "#EXTM3U\n#EXTINF:1,\n" + QUrl::fromLocalFile(clips(u"one.mp4"_qs)).toEncoded() + "\n");
        QVERIFY(!probe(path(u"secret.m3u8"_qs)));
        MediaProbe worker(m_server.url(u"files/secret.m3u8"_qs));
        QVERIFY(!finish<MediaProbe::Result>(worker));
    }

    void oddNamesAreOnlyNames()
    {
        for (const QString &name : {u"-i.mp4"_qs, u"a b%20ü.mp4"_qs, u"concat:x|y.mp4"_qs, u"x%03d.mp4"_qs}) {
            QVERIFY(QFile::copy(clips(u"one.mp4"_qs), path(name)));
            QVERIFY2(probe(path(name)), qPrintable(name));
        }
    }

    void canBeDeletedAtAnyTime()
    {
        const QList<QUrl> sources{QUrl::fromLocalFile(clips(u"one.mp4"_qs)),
                                  QUrl::fromLocalFile(path(u"photo.jpg"_qs)),
                                  m_server.url(u"files/late.mp4"_qs), m_server.url(u"files/photo.jpg"_qs)};
        for (int wait : {0, 5, 20, 40, 80, 160}) {
            std::vector<std::unique_ptr<MediaProbe>> probes;
            for (const QUrl &source : sources) {
                probes.push_back(std::make_unique<MediaProbe>(source));
                probes.back()->start();
            }
            QTest::qWait(wait);
            probes.clear();
        }
        // From within its own answer, too.
        auto *probe = new MediaProbe(sources.first());
        QPointer<MediaProbe> watched(probe);
        connect(probe, &MediaProbe::finished, this, [probe] { delete probe; });
        probe->start();
        QTRY_VERIFY(watched.isNull());
    }

    void theEventLoopIsNeverHeldUp()
    {
        Heartbeat heartbeat;
        QVERIFY(probe(clips(u"one.mp4"_qs)));
        QVERIFY(probe(path(u"photo.jpg"_qs)));
        // Generous for a busy machine with sanitizers; a blocking probe takes over 150 ms.
        QVERIFY2(heartbeat.worstMs() < 80, qPrintable(QString::number(heartbeat.worstMs())));
    }

private:
    static QString clips(const QString &name) { return QStringLiteral(RETALK_CLIPS_DIR "/") + name; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// The path on the server of a file of ours or of the shared clips.
    QString served(const QString &file)
    {
        const QString name = QFileInfo(file).fileName();
        if (!QFile::exists(path(name)))
            QFile::copy(file, path(name));
        return u"files/"_qs + name;
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
