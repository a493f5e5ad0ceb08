#include "engine/engine.h"
#include "engine/media.h"
#include "support/testtimeout.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace retalk;
using namespace retalk::lipsync;

class PassthroughTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        m_job = {.videoPath = media::clip("one.mp4"),
                 .voicePath = media::clip("voice-2s.wav"),
                 .outputPath = m_dir->filePath(u"out.mp4"_s)};
    }

    void endsWithTheShorterOfTheTwo_data()
    {
        QTest::addColumn<QString>("voice");
        QTest::addColumn<bool>("extend");
        QTest::addColumn<double>("seconds");
        QTest::newRow("voice shorter") << u"voice-2s.wav"_s << false << 2.0;
        QTest::newRow("voice shorter, extension on") << u"voice-2s.wav"_s << true << 2.0;
        QTest::newRow("video shorter") << u"long.wav"_s << false << 3.0;
        QTest::newRow("video shorter, extension on") << u"long.wav"_s << true << 7.5;
    }
    void endsWithTheShorterOfTheTwo()
    {
        QFETCH(QString, voice);
        QFETCH(bool, extend);
        QFETCH(double, seconds);
        m_job.voicePath = voice == u"long.wav"
                              ? media::make(m_dir->filePath(voice), u"-f lavfi -i sine=d=7.5:r=44100"_s)
                              : media::clip(qPrintable(voice));
        m_job.extendVideo = extend;
        const Expected<Report> report = makePassthroughEngine()->run(m_job, {});
        QVERIFY2(report, report ? "" : qPrintable(report.error().message + report.error().detail));
        QCOMPARE(report->engine, u"passthrough"_s);
        QCOMPARE(report->faces, 1);
        QVERIFY(std::abs(report->seconds - seconds) < 0.001);

        const QJsonObject video = media::probe(m_job.outputPath, "v");
        QCOMPARE(video[u"codec_name"].toString(), u"h264"_s);
        QCOMPARE(video[u"nb_read_frames"].toString().toInt(), report->frames);
        QCOMPARE(report->frames, int(std::ceil(seconds * 25 - 0.01)));
        QVERIFY(std::abs(video[u"start_time"].toString().toDouble()) < 0.001);
        const QJsonObject sound = media::probe(m_job.outputPath, "a");
        QCOMPARE(sound[u"codec_name"].toString(), u"aac"_s);
        QVERIFY(std::abs(sound[u"start_time"].toString().toDouble()) < 0.001);
        QVERIFY(std::abs(sound[u"duration"].toString().toDouble() - seconds) < 0.03);
    }

    void playsForwardBackForward()
    {
        m_job.voicePath = media::make(m_dir->filePath(u"long.wav"_s), u"-f lavfi -i sine=d=7:r=16000"_s);
        m_job.extendVideo = true;
        QVERIFY(makePassthroughEngine()->run(m_job, {}));
        const QString small = u"-vf scale=64:36 -pix_fmt gray"_s;
        const QByteArray source = media::decoded(m_job.videoPath, small);
        const QByteArray result = media::decoded(m_job.outputPath, small);
        constexpr int bytes = 64 * 36;
        QCOMPARE(source.size(), 75 * bytes);
        QCOMPARE(result.size(), 175 * bytes);
        for (int i = 0; i < 175; ++i) {
            const int place = i % 148;
            const int expected = place < 75 ? place : 148 - place;
            double nearest = 1e9;
            double meant = 0;
            for (int j = 0; j < 75; ++j) {
                double distance = 0;
                for (int k = 0; k < bytes; ++k)
                    distance +=
                        std::abs(int(uchar(source[j * bytes + k])) - int(uchar(result[i * bytes + k])));
                nearest = std::min(nearest, distance);
                if (j == expected)
                    meant = distance;
            }
            // Adjacent frames may look the same, but no frame may be clearly more similar than the expected
            // one.
            QVERIFY2(meant <= nearest * 1.5 + bytes / 4.0, qPrintable(QString::number(i)));
        }
    }

    void keepsWhatTheVideoSaysOfItself_data()
    {
        QTest::addColumn<QString>("rate");
        QTest::addColumn<QString>("timecode");
        QTest::addColumn<QString>("kept");
        QTest::newRow("25 a second") << u"25"_s << u"01:00:00:00"_s << u"01:00:00:00"_s;
        QTest::newRow("dropped numbers") << u"30000/1001"_s << u"01:00:00;00"_s << u"01:00:00;00"_s;
        QTest::newRow("none") << u"25"_s << QString() << QString();
    }
    void keepsWhatTheVideoSaysOfItself()
    {
        QFETCH(QString, rate);
        QFETCH(QString, timecode);
        QFETCH(QString, kept);
        const QString tags = m_dir->filePath(u"tags.txt"_s);
        QFile file(tags);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(";FFMETADATA1\ntitle=Die Rede\ncreation_time=2024-05-06T07:08:09.000000Z\n"
                   "[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\nEND=1000\ntitle=Anfang\n"
                   "[CHAPTER]\nTIMEBASE=1/1000\nSTART=1000\nEND=3000\ntitle=Ende\n");
        file.close();
        m_job.videoPath =
            media::make(m_dir->filePath(u"tagged.mov"_s),
                        u"-i %1 -i %2 -map 0:v -map_metadata 1 -map_chapters 1 -r %3 -c:v libx264"_s.arg(
                            media::clip("one.mp4"), tags, rate) +
                            (timecode.isEmpty() ? QString() : u" -timecode "_s + timecode));
        QVERIFY(!m_job.videoPath.isEmpty());
        const Expected<Report> report = makePassthroughEngine()->run(m_job, {});
        QVERIFY2(report, report ? "" : qPrintable(report.error().message + report.error().detail));
        QProcess ffprobe;
        ffprobe.start(u"ffprobe"_s, {u"-v"_s, u"error"_s, u"-of"_s, u"json"_s, u"-show_format"_s,
                                     u"-show_chapters"_s, m_job.outputPath});
        QVERIFY(ffprobe.waitForFinished(kTestTimeoutMs));
        const QJsonObject all = QJsonDocument::fromJson(ffprobe.readAllStandardOutput()).object();
        const QJsonObject format = all[u"format"].toObject();
        QCOMPARE(format[u"tags"][u"title"].toString(), u"Die Rede"_s);
        QCOMPARE(format[u"tags"][u"creation_time"].toString(), u"2024-05-06T07:08:09.000000Z"_s);
        QVERIFY2(std::abs(format[u"duration"].toString().toDouble() - 2) < 0.1, "no track may be longer");
        const QJsonArray chapters = all[u"chapters"].toArray();
        QCOMPARE(chapters.size(), 2);
        QCOMPARE(chapters[1][u"tags"][u"title"].toString(), u"Ende"_s);
        QCOMPARE(chapters[1][u"start_time"].toString().toDouble(), 1.0);
        QCOMPARE(chapters[1][u"end_time"].toString().toDouble(), 2.0);
        QCOMPARE(media::probe(m_job.outputPath, "v")[u"tags"][u"timecode"].toString(), kept);
    }

    void survivesTagsThatMakeNoSense()
    {
        m_job.videoPath = media::make(
            m_dir->filePath(u"tagged.mkv"_s),
            u"-i %1 -t 1 -c:v libx264 -metadata creation_time=yesterday -metadata:s:v timecode=soon "
            "-metadata title=%2"_s.arg(media::clip("one.mp4"), QString(5000, u'x')));
        QVERIFY(!m_job.videoPath.isEmpty());
        const Expected<Report> report = makePassthroughEngine()->run(m_job, {});
        QVERIFY2(report, report ? "" : qPrintable(report.error().message + report.error().detail));
        QVERIFY(!media::probe(m_job.outputPath, "v")[u"tags"].toObject().contains(u"timecode"));
    }

    void keepsTheShapeOfPixels()
    {
        m_job.videoPath = media::make(
            m_dir->filePath(u"hdv.mpg"_s),
            u"-i %1 -t 1 -vf scale=480:360,setsar=4/3 -c:v mpeg2video -q:v 3"_s.arg(media::clip("one.mp4")));
        QVERIFY(makePassthroughEngine()->run(m_job, {}));
        const QJsonObject video = media::probe(m_job.outputPath, "v");
        QCOMPARE(video[u"width"].toInt(), 480);
        QCOMPARE(video[u"display_aspect_ratio"].toString(), u"16:9"_s);
    }

    void writesSoundAtAUsualRate_data()
    {
        QTest::addColumn<int>("voice");
        QTest::addColumn<int>("result");
        QTest::newRow("8 kHz") << 8000 << 8000;
        QTest::newRow("an odd rate") << 37800 << 44100;
        QTest::newRow("44.1 kHz") << 44100 << 44100;
        QTest::newRow("48 kHz") << 48000 << 48000;
        QTest::newRow("96 kHz") << 96000 << 48000;
        QTest::newRow("192 kHz") << 192000 << 48000;
    }
    void writesSoundAtAUsualRate()
    {
        QFETCH(int, voice);
        m_job.voicePath = media::make(m_dir->filePath(u"rate.wav"_s),
                                      u"-f lavfi -i sine=d=0.5:r=%1 -c:a pcm_s24le"_s.arg(voice));
        QVERIFY(makePassthroughEngine()->run(m_job, {}));
        const QJsonObject sound = media::probe(m_job.outputPath, "a");
        QTEST(sound[u"sample_rate"].toString().toInt(), "result");
        QVERIFY(std::abs(sound[u"duration"].toString().toDouble() - 0.5) < 0.03);
    }

    void keepsTheVoicesGaps()
    {
        m_job.voicePath =
            media::make(m_dir->filePath(u"gap.mkv"_s),
                        u"-f lavfi -i sine=f=440:d=2.5 -af aselect='lt(t,0.5)+gte(t,2)' -c:a aac"_s);
        QVERIFY(makePassthroughEngine()->run(m_job, {}));
        const QByteArray sound =
            media::decoded(m_job.outputPath, u"-ac 1 -ar 8000 -c:a pcm_s8 -map 0:a -f s8"_s);
        const auto peak = [&sound](double begin, double end) {
            int most = 0;
            for (int i = int(begin * 8000); i < int(end * 8000) && i < sound.size(); ++i)
                most = std::max(most, std::abs(int(static_cast<signed char>(sound[i]))));
            return most;
        };
        QVERIFY2(std::abs(sound.size() / 8000.0 - 2.5) < 0.1, qPrintable(QString::number(sound.size())));
        QVERIFY(peak(0.1, 0.4) > 5);
        QVERIFY2(peak(0.65, 1.9) <= 1, qPrintable(QString::number(peak(0.65, 1.9))));
        QVERIFY(peak(2.1, 2.4) > 5);
    }

    void higherQualityIsNearerToTheVideo()
    {
        qint64 lastBytes = 0;
        double lastSquares = 1e18;
        const QByteArray source = media::decoded(m_job.videoPath, u"-pix_fmt gray -frames:v 50"_s);
        for (const Quality quality : {Quality::Fast, Quality::Normal, Quality::High}) {
            m_job.quality = quality;
            QVERIFY(makePassthroughEngine()->run(m_job, {}));
            const QByteArray result = media::decoded(m_job.outputPath, u"-pix_fmt gray"_s);
            QCOMPARE(result.size(), source.size());
            double squares = 0;
            for (qsizetype i = 0; i < source.size(); ++i) {
                const double difference = double(uchar(source[i])) - double(uchar(result[i]));
                squares += difference * difference;
            }
            const qint64 bytes = QFile(m_job.outputPath).size();
            QVERIFY2(bytes > lastBytes, qPrintable(QString::number(bytes)));
            QVERIFY2(squares < lastSquares * 0.8, qPrintable(QString::number(squares)));
            lastBytes = bytes;
            lastSquares = squares;
        }
    }

    void refusesBadInput_data()
    {
        QTest::addColumn<QString>("video");
        QTest::addColumn<QString>("voice");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("apiCode");
        QTest::addColumn<QString>("words");
        const QString one = media::clip("one.mp4");
        const QString voice = media::clip("voice-2s.wav");
        QTest::newRow("video empty") << media::clip("empty.mp4") << voice << ErrorKind::Media
                                     << u"invalid_media_url"_s << u"0 bytes"_s;
        QTest::newRow("video is a page") << media::clip("page.mp4") << voice << ErrorKind::Media
                                         << u"invalid_media_url"_s << u"isn't a media file"_s;
        QTest::newRow("video truncated") << media::clip("truncated.mp4") << voice << ErrorKind::Media
                                         << u"invalid_media_url"_s << u"video"_s;
        QTest::newRow("video missing") << u"/nowhere.mp4"_s << voice << ErrorKind::Media
                                       << u"invalid_media_url"_s << u"can't be opened"_s;
        QTest::newRow("video is sound") << media::clip("voice.m4a") << voice << ErrorKind::Media
                                        << u"invalid_media_url"_s << u"has only sound"_s;
        QTest::newRow("video is a photo") << media::clip("face0.png") << voice << ErrorKind::Media
                                          << u"invalid_media_url"_s << u"still picture"_s;
        QTest::newRow("voice empty") << one << media::clip("empty.mp4") << ErrorKind::Media
                                     << u"invalid_audio"_s << u"0 bytes"_s;
        QTest::newRow("voice is a page") << one << media::clip("page.mp4") << ErrorKind::Media
                                         << u"invalid_audio"_s << u"isn't a media file"_s;
        QTest::newRow("voice is silent film")
            << one << media::clip("face0.png") << ErrorKind::Media << u"invalid_audio"_s << u"no sound"_s;
        QTest::newRow("no face") << media::clip("noface.mp4") << voice << ErrorKind::TaskFailed
                                 << u"image_processing_error"_s << u"no face found"_s;
    }
    void refusesBadInput()
    {
        QFETCH(QString, video);
        QFETCH(QString, voice);
        m_job.videoPath = video;
        m_job.voicePath = voice;
        const Expected<Report> report = makePassthroughEngine()->run(m_job, {});
        QVERIFY(!report);
        QFETCH(ErrorKind, kind);
        QCOMPARE(toString(report.error().kind), toString(kind));
        QTEST(report.error().apiCode, "apiCode");
        QFETCH(QString, words);
        QVERIFY2(report.error().message.contains(words), qPrintable(report.error().message));
        QVERIFY(QDir(m_dir->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void leavesNothingWhenCancelled()
    {
        int calls = 0;
        const Expected<Report> report =
            makePassthroughEngine()->run(m_job, [&calls](double) { return ++calls < 20; });
        QVERIFY(!report);
        QVERIFY(report.error().kind == ErrorKind::Cancelled);
        QVERIFY(QDir(m_dir->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void saysWhenTheFolderCannotBeWritten()
    {
        m_job.outputPath = u"/proc/nowhere/out.mp4"_s;
        const Expected<Report> report = makePassthroughEngine()->run(m_job, {});
        QVERIFY(!report);
        QVERIFY(report.error().kind == ErrorKind::Disk);
    }

    void progressOnlyGrows()
    {
        std::vector<double> seen;
        QVERIFY(makePassthroughEngine()->run(m_job, [&seen](double fraction) {
            seen.push_back(fraction);
            return true;
        }));
        QVERIFY(std::is_sorted(seen.begin(), seen.end()));
        QVERIFY(seen.front() >= 0);
        QCOMPARE(seen.back(), 1.0);
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    Job m_job;
};

QTEST_GUILESS_MAIN(PassthroughTest)
#include "tst_passthrough.moc"
