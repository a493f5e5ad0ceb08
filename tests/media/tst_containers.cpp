#include "api/generationrequest.h"
#include "base/mediasniff.h"
#include "media/probe.h"
#include "media/waiting.h"
#include "net/containercheck.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace retalk;
using namespace retalk::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(retalk::MediaKind)

/// Tests that every container read by the service's engine is recognized by its content, whatever the file
/// name, and accepted at every step.
class ContainersTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    static QStringList picture(const QString &size = u"160x120"_s, const QString &seconds = u"0.6"_s)
    {
        return {u"-f"_s, u"lavfi"_s, u"-i"_s, u"testsrc2=s=%1:r=25:d=%2"_s.arg(size, seconds)};
    }
    static QStringList sound(const QString &seconds = u"0.6"_s)
    {
        return {u"-f"_s, u"lavfi"_s, u"-i"_s, u"sine=f=440:d=%1:sample_rate=48000"_s.arg(seconds)};
    }

private Q_SLOTS:
    void areTakenByContent_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("lostBytes"); // cut off the start
        QTest::addColumn<MediaKind>("kind");
        QTest::addColumn<QString>("container");
        const auto row = [](const char *name, const QStringList &input, const QString &output, MediaKind kind,
                            const char *container, int lostBytes = 0) {
            QTest::newRow(name) << input + output.split(u' ') << lostBytes << kind
                                << QString::fromLatin1(container);
        };
        const QStringList both = picture() + sound();
        const auto video = MediaKind::Video;
        const auto audio = MediaKind::Audio;
        row("mp4", both, u"-c:v mpeg4 -c:a aac -f mp4"_s, video, "MP4");
        row("mov", both, u"-c:v mpeg4 -c:a pcm_s16le -f mov"_s, video, "MOV");
        row("3gp", both, u"-c:v mpeg4 -c:a aac -f 3gp"_s, video, "3GP");
        row("matroska", both, u"-c:v mpeg4 -c:a aac -f matroska"_s, video, "Matroska");
        row("webm", both, u"-c:v libvpx -cpu-used 8 -c:a libopus -f webm"_s, video, "WebM");
        row("avi", both, u"-c:v mpeg4 -c:a mp2 -f avi"_s, video, "AVI");
        row("flv", both, u"-c:v flv -c:a aac -ar 44100 -f flv"_s, video, "FLV");
        row("asf", both, u"-c:v wmv2 -c:a wmav2 -f asf"_s, video, "ASF");
        row("mpeg", both, u"-c:v mpeg2video -c:a mp2 -f vob"_s, video, "MPEG");
        row("mpegts", both, u"-c:v mpeg2video -c:a mp2 -f mpegts"_s, video, "MPEG-TS");
        row("mpegts that begins inside a packet", both, u"-c:v mpeg2video -c:a mp2 -f mpegts"_s, video,
            "MPEG-TS", 60);
        row("m2ts", both, u"-c:v mpeg2video -c:a mp2 -f mpegts -mpegts_m2ts_mode 1"_s, video, "MPEG-TS");
        row("m2ts that begins inside a packet", both,
            u"-c:v mpeg2video -c:a mp2 -f mpegts -mpegts_m2ts_mode 1"_s, video, "MPEG-TS", 60);
        row("dv", picture(u"720x576"_s, u"0.2"_s) + sound(), u"-ac 2 -target pal-dv"_s, video, "DV");
        row("mxf", both, u"-c:v mpeg2video -c:a pcm_s16le -f mxf"_s, video, "MXF");
        row("nut", both, u"-c:v mpeg4 -c:a mp2 -f nut"_s, video, "NUT");
        row("wtv", both, u"-c:v mpeg2video -c:a mp2 -f wtv"_s, video, "WTV");
        row("realmedia", both, u"-c:v rv10 -s 176x144 -c:a ac3 -f rm"_s, video, "RealMedia");
        row("ogg with theora", both, u"-c:v libtheora -c:a libvorbis -f ogg"_s, video, "Ogg");
        row("bare h264", picture(), u"-c:v libx264 -preset ultrafast -f h264"_s, video, "H.264");
        row("bare hevc", picture(), u"-c:v libx265 -preset ultrafast -x265-params log-level=none -f hevc"_s,
            video, "H.265");
        row("bare mpeg2", picture(), u"-c:v mpeg2video -f mpeg2video"_s, video, "MPEG");
        row("bare mpeg4", picture(), u"-c:v mpeg4 -f m4v"_s, video, "MPEG-4");
        row("bare av1", picture(u"64x64"_s, u"0.2"_s), u"-c:v libaom-av1 -cpu-used 8 -f obu"_s, video, "AV1");
        row("ivf", picture(), u"-c:v libvpx -cpu-used 8 -f ivf"_s, video, "IVF");
        row("yuv4mpeg", picture(), u"-pix_fmt yuv420p -frames:v 3 -f yuv4mpegpipe"_s, video, "Y4M");
        row("moving gif", picture(), u"-f gif"_s, video, "GIF");
        row("moving png", picture(), u"-f apng"_s, video, "APNG");
        row("wav", sound(), u"-f wav"_s, audio, "WAV");
        row("rf64", sound(), u"-f wav -rf64 always"_s, audio, "WAV");
        row("w64", sound(), u"-f w64"_s, audio, "W64");
        row("caf", sound(), u"-f caf"_s, audio, "CAF");
        row("au", sound(), u"-f au"_s, audio, "AU");
        row("aiff", sound(), u"-f aiff"_s, audio, "AIFF");
        row("mp3", sound(), u"-f mp3"_s, audio, "MP3");
        row("mp3 without a tag", sound(), u"-f mp3 -id3v2_version 0 -write_xing 0"_s, audio, "MP3");
        row("aac", sound(), u"-c:a aac -f adts"_s, audio, "AAC");
        row("flac", sound(), u"-f flac"_s, audio, "FLAC");
        row("ac3", sound(), u"-f ac3"_s, audio, "AC-3");
        row("eac3", sound(), u"-f eac3"_s, audio, "AC-3");
        row("wavpack", sound(), u"-f wv"_s, audio, "WavPack");
        row("tta", sound(), u"-f tta"_s, audio, "TTA");
        row("dts", sound(), u"-ac 2 -strict -2 -c:a dca -f dts"_s, audio, "DTS");
        // A demuxer needs more data for this format.
        row("truehd", sound(u"4"_s), u"-ac 2 -strict -2 -f truehd"_s, audio, "TrueHD");
        row("ogg with opus", sound(), u"-c:a libopus -f ogg"_s, audio, "Ogg");
        row("ogg with speex", sound(), u"-ar 16000 -c:a libspeex -f ogg"_s, audio, "Ogg");
        row("ogg with flac", sound(), u"-c:a flac -f ogg"_s, audio, "Ogg");
        // Video containers with audio only.
        row("voice in mp4", sound(), u"-c:a aac -f mp4 -brand mp42"_s, audio, "MP4");
        row("voice in mp4, index first", sound(), u"-c:a aac -f mp4 -movflags +faststart"_s, audio, "MP4");
        row("voice in mov", sound(), u"-c:a aac -f mov"_s, audio, "MOV");
        row("voice in 3gp", sound(), u"-c:a aac -f 3gp"_s, audio, "3GP");
        row("voice in m4a", sound(), u"-c:a aac -f ipod"_s, audio, "M4A");
        row("voice in webm", sound(), u"-c:a libopus -f webm"_s, audio, "WebM");
        row("voice in matroska", sound(), u"-c:a aac -f matroska"_s, audio, "Matroska");
        row("voice in asf", sound(), u"-c:a wmav2 -f asf"_s, audio, "ASF");
        row("voice in flv", sound(), u"-c:a aac -ar 44100 -f flv"_s, audio, "FLV");
    }
    void areTakenByContent()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, lostBytes);
        QFETCH(MediaKind, kind);
        QFETCH(QString, container);
        // A name without a suffix gives no hint.
        QFile file(m_folder.filePath(u"clip"_s));
        QVERIFY(ffmpeg(arguments + QStringList{file.fileName()}));
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (lostBytes > 0) {
            const QByteArray rest = file.readAll().sliced(lostBytes);
            QVERIFY(file.resize(0) && file.seek(0) && file.write(rest) == rest.size() && file.flush());
            QVERIFY(file.seek(0));
        }
        const QByteArray head = file.read(kSniffBytes);
        const SniffedMedia byHead = sniffMedia(head);
        QCOMPARE(byHead.container, container);
        QVERIFY(mayBe(byHead, kind));
        QVERIFY(!isNoMedia(head));
        const SniffedMedia byFile = sniffFile(file);
        QCOMPARE(byFile.container, container);
        QCOMPARE(byFile.kind, kind);

        const bool isVideo = kind == MediaKind::Video;
        GenerationRequest request;
        (isVideo ? request.videoUrl : request.audioUrl) = file.fileName();
        const auto fault = validateField(request, isVideo ? u"video_url" : u"audio_url",
                                         AddressRule::PublicOnly, LocalFileRule::Allowed);
        QVERIFY2(!fault, fault ? qPrintable(fault->message) : "");
        const auto whole = checkContainer(file.fileName(), MediaRule::Certain);
        QVERIFY2(whole, whole ? "" : qPrintable(whole.error().message));

        MediaProbe probe(QUrl::fromLocalFile(file.fileName()));
        probe.skipPoster();
        const auto looked = finish<MediaProbe::Result>(probe);
        QVERIFY2(looked, looked ? "" : qPrintable(looked.error().message + looked.error().detail));
        QCOMPARE(looked->info.kind, kind);
    }

    void aVoiceInAContainerOfVideosIsNoVideo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("mp4") << QStringList{u"-c:a"_s, u"aac"_s, u"-f"_s, u"mp4"_s};
        QTest::newRow("webm") << QStringList{u"-c:a"_s, u"libopus"_s, u"-f"_s, u"webm"_s};
    }
    void aVoiceInAContainerOfVideosIsNoVideo()
    {
        QFETCH(QStringList, arguments);
        const QString path = m_folder.filePath(u"voice.mov"_s);
        QVERIFY(ffmpeg(sound() + arguments + QStringList{path}));
        const GenerationRequest request{.videoUrl = path, .audioUrl = path};
        QVERIFY(validateField(request, u"video_url", AddressRule::PublicOnly));
        QVERIFY(!validateField(request, u"audio_url", AddressRule::PublicOnly));
    }

    void aRecordingThatBeginsInsideAFrameIsLeftToTheDemuxer()
    {
        QFile file(m_folder.filePath(u"late.mp3"_s));
        QVERIFY(ffmpeg(sound() + QStringList{u"-f"_s, u"mp3"_s, u"-id3v2_version"_s, u"0"_s, u"-write_xing"_s,
                                             u"0"_s, file.fileName()}));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray rest = file.readAll().sliced(100);
        QVERIFY(file.resize(0) && file.seek(0) && file.write(rest) == rest.size() && file.flush());
        QCOMPARE(sniffMedia(rest).kind, MediaKind::Unknown);
        QVERIFY(!isNoMedia(rest));
        const GenerationRequest request{.audioUrl = file.fileName()};
        QVERIFY(!validateField(request, u"audio_url", AddressRule::PublicOnly));
        QVERIFY(checkContainer(file.fileName(), MediaRule::Perhaps));
        QVERIFY(!checkContainer(file.fileName(), MediaRule::Certain));
    }
};

QTEST_GUILESS_MAIN(ContainersTest)
#include "tst_containers.moc"
