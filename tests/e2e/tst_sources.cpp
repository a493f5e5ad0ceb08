#include "e2e/retalkrun.h"
#include "support/testtimeout.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <cmath>

using namespace retalk;

namespace {

using namespace Qt::StringLiterals;

constexpr const char *kSeconds = "1.6";

bool ffmpeg(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(u"ffmpeg"_s, QStringList{u"-v"_s, u"error"_s, u"-y"_s, u"-nostdin"_s} + arguments);
    return process.waitForFinished(120'000) && process.exitCode() == 0;
}

QJsonObject probed(const QString &path)
{
    QProcess process;
    process.start(u"ffprobe"_s,
                  {u"-v"_s, u"error"_s, u"-of"_s, u"json"_s, u"-show_streams"_s, u"-show_format"_s, path});
    process.waitForFinished(kTestTimeoutMs);
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

QJsonObject stream(const QJsonObject &file, QStringView type)
{
    const QJsonArray streams = file[u"streams"].toArray();
    for (const QJsonValue &value : streams) {
        if (value[u"codec_type"].toString() == type)
            return value.toObject();
    }
    return {};
}

/// Returns a tag of the first stream that has it, otherwise of the file.
QString tag(const QJsonObject &file, const QString &name)
{
    const QJsonArray streams = file[u"streams"].toArray();
    for (const QJsonValue &value : streams) {
        if (const QString text = value[u"tags"][name].toString(); !text.isEmpty())
            return text;
    }
    return file[u"format"][u"tags"][name].toString();
}

double fraction(const QString &text, QChar separator)
{
    const QStringList parts = text.split(separator);
    return parts.value(1).toDouble() > 0 ? parts.value(0).toDouble() / parts.value(1).toDouble() : 0;
}

/// Returns the display aspect ratio, width over height.
double shownAspect(const QJsonObject &video)
{
    double aspect = video[u"width"].toDouble() / std::max(1.0, video[u"height"].toDouble());
    if (const double pixel = fraction(video[u"sample_aspect_ratio"].toString(), u':'); pixel > 0)
        aspect *= pixel;
    const QJsonArray sides = video[u"side_data_list"].toArray();
    for (const QJsonValue &side : sides) {
        if (std::abs(side[u"rotation"].toInt()) % 180 == 90)
            aspect = 1 / aspect;
    }
    return aspect;
}

} // namespace

/// Tests files like those written by cameras, recorders, editors and voice services. The result must keep the
/// properties of the source.
class SourcesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void keepsWhatTheSourceHad_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("video"); // ffmpeg arguments after the presenter's input
        QTest::addColumn<QString>("voice");
        QTest::addColumn<double>("aspect");
        QTest::addColumn<double>("rate"); // 0 for a variable frame rate
        const QString small = u"scale=640:360"_s;
        QTest::newRow("OBS") << u"obs.mkv"_s << QStringList{u"-vf"_s,  small + u",fps=60"_s,
                                                            u"-c:v"_s, u"libx264"_s,
                                                            u"-c:a"_s, u"aac"_s,
                                                            u"-ar"_s,  u"48000"_s,
                                                            u"-ac"_s,  u"2"_s}
                             << u"eleven.wav"_s << 16.0 / 9 << 60.0;
        QTest::newRow("phone, HDR and upright")
            << u"phone.mov"_s
            << QStringList{u"-vf"_s,
                           u"crop=404:720,scale=360:640,transpose=1,format=yuv420p10le"_s,
                           u"-c:v"_s,
                           u"libx265"_s,
                           u"-x265-params"_s,
                           u"log-level=none:colorprim=bt2020:transfer=arib-std-b67:colormatrix=bt2020nc"_s,
                           u"-tag:v"_s,
                           u"hvc1"_s,
                           u"-metadata"_s,
                           u"creation_time=2024-05-06T07:08:09.000000Z"_s,
                           u"-c:a"_s,
                           u"aac"_s,
                           u"-ac"_s,
                           u"1"_s}
            << u"voice.m4a"_s << 9.0 / 16 << 25.0;
        QTest::newRow("Zoom") << u"zoom.mp4"_s << QStringList{u"-vf"_s,    small + u",select='mod(n,5)'"_s,
                                                              u"-vsync"_s, u"vfr"_s,
                                                              u"-c:v"_s,   u"libx264"_s,
                                                              u"-c:a"_s,   u"aac"_s,
                                                              u"-ar"_s,    u"32000"_s,
                                                              u"-ac"_s,    u"1"_s}
                              << u"voice.mp3"_s << 16.0 / 9 << 0.0;
        QTest::newRow("WhatsApp") << u"whatsapp.mp4"_s
                                  << QStringList{u"-vf"_s,        u"crop=404:720,scale=360:640,fps=30"_s,
                                                 u"-c:v"_s,       u"libx264"_s,
                                                 u"-profile:v"_s, u"baseline"_s,
                                                 u"-pix_fmt"_s,   u"yuv420p"_s,
                                                 u"-c:a"_s,       u"aac"_s,
                                                 u"-ar"_s,        u"44100"_s,
                                                 u"-brand"_s,     u"mp42"_s}
                                  << u"voice.opus"_s << 9.0 / 16 << 30.0;
        QTest::newRow("screen recorder")
            << u"screencast.webm"_s
            << QStringList{u"-vf"_s, small,          u"-c:v"_s,     u"libvpx"_s, u"-b:v"_s,
                           u"2M"_s,  u"-deadline"_s, u"realtime"_s, u"-an"_s}
            << u"espeak.wav"_s << 16.0 / 9 << 25.0;
        QTest::newRow("MediaRecorder")
            << u"camera.webm"_s
            << QStringList{u"-vf"_s,       small,         u"-c:v"_s, u"libvpx"_s,  u"-b:v"_s,  u"2M"_s,
                           u"-deadline"_s, u"realtime"_s, u"-c:a"_s, u"libopus"_s, u"-live"_s, u"1"_s}
            << u"recorded.webm"_s << 16.0 / 9 << 25.0;
        QTest::newRow("camcorder")
            << u"00001.mts"_s
            << QStringList{u"-vf"_s,
                           u"scale=720:540,fps=50,tinterlace=interleave_top,setfield=tff,setsar=4/3"_s,
                           u"-c:v"_s,
                           u"libx264"_s,
                           u"-flags"_s,
                           u"+ildct+ilme"_s,
                           u"-c:a"_s,
                           u"ac3"_s,
                           u"-f"_s,
                           u"mpegts"_s,
                           u"-mpegts_m2ts_mode"_s,
                           u"1"_s}
            << u"studio.wav"_s << 16.0 / 9 << 25.0;
        QTest::newRow("DVD")
            << u"vts_01_1.vob"_s
            << QStringList{u"-vf"_s,
                           u"scale=720:576,fps=50,tinterlace=interleave_top,setfield=tff,setsar=64/45"_s,
                           u"-c:v"_s,
                           u"mpeg2video"_s,
                           u"-flags"_s,
                           u"+ildct+ilme"_s,
                           u"-b:v"_s,
                           u"8M"_s,
                           u"-c:a"_s,
                           u"ac3"_s,
                           u"-f"_s,
                           u"vob"_s}
            << u"surround.wav"_s << 16.0 / 9 << 25.0;
        QTest::newRow("ProRes with a timecode")
            << u"prores.mov"_s << QStringList{u"-vf"_s,       small + u",fps=30000/1001"_s,
                                              u"-c:v"_s,      u"prores_ks"_s,
                                              u"-pix_fmt"_s,  u"yuv422p10le"_s,
                                              u"-c:a"_s,      u"pcm_s24le"_s,
                                              u"-timecode"_s, u"01:00:00:00"_s}
            << u"voice.flac"_s << 16.0 / 9 << 30000.0 / 1001;
        QTest::newRow("DV tape") << u"tape.dv"_s
                                 << QStringList{u"-target"_s, u"pal-dv"_s, u"-aspect"_s, u"16:9"_s}
                                 << u"voice.wv"_s << 16.0 / 9 << 25.0;
        QTest::newRow("screen of a Mac, 4:4:4")
            << u"screen.mov"_s
            << QStringList{u"-vf"_s, small + u",format=yuv444p"_s, u"-c:v"_s, u"libx264"_s, u"-an"_s}
            << u"voice.wma"_s << 16.0 / 9 << 25.0;
        QTest::newRow("film from an editor, 23.976")
            << u"editor.avi"_s << QStringList{u"-vf"_s,  small + u",fps=24000/1001"_s,
                                              u"-c:v"_s, u"mjpeg"_s,
                                              u"-q:v"_s, u"2"_s,
                                              u"-c:a"_s, u"pcm_s16le"_s}
            << u"voice.aac"_s << 16.0 / 9 << 24000.0 / 1001;
    }
    void keepsWhatTheSourceHad()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, video);
        QFETCH(QString, voice);
        QFETCH(double, aspect);
        QFETCH(double, rate);
        const QString source = m_folder.filePath(name);
        const QStringList seconds{u"-t"_s, QString::fromLatin1(kSeconds)};
        QVERIFY(
            ffmpeg(QStringList{u"-i"_s, sample(u"presenter.mp4"_s)} + seconds + video + QStringList{source}));
        if (name == u"phone.mov") {
            // Rotation can only be set while copying.
            const QString turned = m_folder.filePath(u"turned.mov"_s);
            QVERIFY(
                ffmpeg({u"-i"_s, source, u"-c"_s, u"copy"_s, u"-metadata:s:v:0"_s, u"rotate=90"_s, turned}));
            QVERIFY(QFile::remove(source) && QFile::rename(turned, source));
        }
        QVERIFY(makeVoice(voice));
        const QString out = m_folder.filePath(name + u"-result.mp4"_s);
        const RetalkRun run =
            runRetalk({u"generate"_s, u"--service"_s, u"local"_s, u"--video"_s, source, u"--audio"_s,
                       m_folder.filePath(voice), u"--output"_s, out, u"--json"_s});
        QVERIFY2(run.exitCode == 0, qPrintable(run.output + run.errors));

        const QJsonObject before = probed(source);
        const QJsonObject after = probed(out);
        const QJsonObject picture = stream(after, u"video");
        QCOMPARE(picture[u"codec_name"].toString(), u"h264"_s);
        QVERIFY2(std::abs(shownAspect(picture) / aspect - 1) < 0.02,
                 qPrintable(QString::number(shownAspect(picture))));
        QVERIFY2(std::abs(shownAspect(stream(before, u"video")) / aspect - 1) < 0.02,
                 "the source isn't as meant");
        if (rate > 0)
            QCOMPARE(qRound(fraction(picture[u"r_frame_rate"].toString(), u'/') * 1000), qRound(rate * 1000));
        QVERIFY2(std::abs(picture[u"duration"].toString().toDouble() - 1.6) < 0.13,
                 qPrintable(picture[u"duration"].toString()));
        QVERIFY2(std::abs(stream(after, u"audio")[u"duration"].toString().toDouble() - 1.6) < 0.2,
                 qPrintable(stream(after, u"audio")[u"duration"].toString()));
        // A video that is no longer interlaced or HDR mustn't be tagged as such.
        const QString fields = picture[u"field_order"].toString();
        QVERIFY2(fields.isEmpty() || fields == u"unknown" || fields == u"progressive", qPrintable(fields));
        const QString transfer = picture[u"color_transfer"].toString();
        if (!picture[u"pix_fmt"].toString().contains(u"10"))
            QVERIFY2(transfer != u"arib-std-b67" && transfer != u"smpte2084", qPrintable(transfer));
        for (const QString &kept : {u"timecode"_s, u"creation_time"_s})
            QVERIFY2(tag(before, kept).isEmpty() || tag(after, kept) == tag(before, kept), qPrintable(kept));
        qInfo("%-13s %s -> %s", qPrintable(name), qPrintable(inShort(before)), qPrintable(inShort(after)));
    }

private:
    /// Writes the sample's voice like other programs would.
    bool makeVoice(const QString &name)
    {
        const QString path = m_folder.filePath(name);
        const QStringList input{u"-i"_s, sample(u"voice.wav"_s), u"-t"_s, QString::fromLatin1(kSeconds)};
        if (name == u"eleven.wav" || name == u"espeak.wav") {
            // As written to a pipe: the sizes in the header are placeholders.
            if (!ffmpeg(input + QStringList{u"-bitexact"_s, path}))
                return false;
            QFile file(path);
            if (!file.open(QIODevice::ReadWrite))
                return false;
            QByteArray bytes = file.readAll();
            const quint32 open = name == u"eleven.wav" ? 0x7fffffff : 0x7ffff000;
            qToLittleEndian(open, bytes.data() + 40);
            qToLittleEndian(open + 36, bytes.data() + 4);
            return file.seek(0) && file.write(bytes) == bytes.size();
        }
        QStringList how;
        if (name == u"studio.wav")
            how = {u"-ar"_s, u"96000"_s, u"-c:a"_s, u"pcm_s24le"_s};
        else if (name == u"surround.wav")
            how = {u"-af"_s, u"pan=5.1|FC=c0"_s, u"-ar"_s, u"48000"_s};
        else if (name == u"recorded.webm")
            how = {u"-c:a"_s, u"libopus"_s, u"-live"_s, u"1"_s};
        else if (name == u"voice.mp3")
            how = {u"-c:a"_s, u"libmp3lame"_s, u"-q:a"_s, u"4"_s, u"-write_xing"_s, u"0"_s};
        return ffmpeg(input + how + QStringList{path});
    }

    static QString inShort(const QJsonObject &file)
    {
        const QJsonObject picture = stream(file, u"video");
        const QJsonObject sound = stream(file, u"audio");
        return u"%1 %2x%3 sar %4 %5 %6 %7 %8 %9"_s.arg(
                   picture[u"codec_name"].toString(), QString::number(picture[u"width"].toInt()),
                   QString::number(picture[u"height"].toInt()), picture[u"sample_aspect_ratio"].toString(),
                   picture[u"r_frame_rate"].toString(), picture[u"pix_fmt"].toString(),
                   picture[u"color_transfer"].toString(u"-"_s), picture[u"field_order"].toString(),
                   sound[u"codec_name"].toString(u"silent"_s)) +
               u' ' + sound[u"sample_rate"].toString() + u' ' + file[u"format"][u"duration"].toString();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(SourcesTest)
#include "tst_sources.moc"
