#include "media/fileserver.h"
#include "media/probe.h"
#include "media/proberead.h"
#include "media/waiting.h"

#include <QSignalSpy>
#include <QTemporaryDir>

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
        write(u"cut.wav"_qs, read(clips(u"voice-2s.wav"_qs)).chopped(10'000));
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
            MediaInfo got = result->info;
            got.duration = 0ms;
            got.bytes = -1;
            got.frameRate = 0;
            QCOMPARE(got, expected);
        }
    }

    void readsAFractionalFrameRate()
    {
        const auto result = probe(path(u"clip.webm"_qs));
        QVERIFY(result);
        QVERIFY(qAbs(result->info.frameRate - 29.97) < 0.01);
    }

    void thePosterIsNotBlack()
    {
        const auto result = probe(path(u"black.mp4"_qs));
        QVERIFY(result);
        QVERIFY(result->poster.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                    .pixelColor(0, 0)
                    .lightness() > 20);
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

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("code");
        QTest::newRow("0 bytes") << u"empty.mp4"_qs << u"empty"_qs;
        QTest::newRow("web page") << u"page.mp4"_qs << u"web_page"_qs;
        QTest::newRow("text") << u"notes.mp4"_qs << u"text"_qs;
        QTest::newRow("noise") << u"noise.mp4"_qs << u"damaged"_qs;
        QTest::newRow("header lost") << u"cut-late.mp4"_qs << u"truncated"_qs;
        QTest::newRow("end lost") << u"cut-early.mp4"_qs << u"truncated"_qs;
        QTest::newRow("sound's end lost") << u"cut.wav"_qs << u"truncated"_qs;
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
        const auto info = proberead::parse(answer, {});
        QCOMPARE(info ? QString() : info.error().apiCode, code);
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
