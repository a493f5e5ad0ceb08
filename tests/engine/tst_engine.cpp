#include "engine/engine.h"
#include "engine/media.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace retalk;
using namespace retalk::lipsync;

namespace {

using namespace Qt::StringLiterals;

/// Returns the peak signal-to-noise ratio of two videos' luma within `area`, dB; 99 if they are equal.
double likeness(const QByteArray &a, const QByteArray &b, QSize size, QRect area)
{
    const qsizetype bytes = qsizetype(size.width()) * size.height();
    double squares = 0;
    double count = 0;
    for (qsizetype frame = 0; frame + bytes <= std::min(a.size(), b.size()); frame += bytes) {
        for (int y = area.top(); y <= area.bottom(); ++y) {
            for (int x = area.left(); x <= area.right(); ++x) {
                const qsizetype at = frame + qsizetype(y) * size.width() + x;
                const double difference = double(uchar(a[at])) - double(uchar(b[at]));
                squares += difference * difference;
                ++count;
            }
        }
    }
    return squares > 0 ? 10 * std::log10(255.0 * 255.0 * count / squares) : 99;
}

} // namespace

class EngineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_job = {.videoPath = media::clip("one.mp4"),
                 .voicePath = media::clip("voice-2s.wav"),
                 .outputPath = m_dir->filePath(u"out.mp4"_s)};
    }

    void movesTheMouthAndNothingElse()
    {
        // The face is still, so any movement was made by the engine.
        m_job.videoPath = media::clip("still.mp4");
        std::vector<double> seen;
        const Expected<Report> report = makeEngine()->run(m_job, [&seen](double fraction) {
            seen.push_back(fraction);
            return true;
        });
        QVERIFY2(report, report ? "" : qPrintable(report.error().message + report.error().detail));
        QCOMPARE(report->engine, u"lipsync"_s);
        QCOMPARE(report->frames, 50);
        QVERIFY(report->framesChanged > 40);
        QCOMPARE(report->faces, 1);
        QVERIFY(!report->matchScore);
        QVERIFY(report->jumps * 100 < 15 * report->frames);
        QVERIFY(report->syncLagFrames && std::abs(*report->syncLagFrames) <= 1);
        QVERIFY(report->syncConfidence > 0.3);
        QVERIFY(std::is_sorted(seen.begin(), seen.end()));
        QCOMPARE(seen.back(), 1.0);

        // Compared with a plain encode of the same frames, only the mouth's region differs.
        Job plain = m_job;
        plain.outputPath = m_dir->filePath(u"plain.mp4"_s);
        QVERIFY(makePassthroughEngine()->run(plain, {}));
        const QString grey = u"-pix_fmt gray"_s;
        const QByteArray drawn = media::decoded(m_job.outputPath, grey);
        const QByteArray encoded = media::decoded(plain.outputPath, grey);
        const QByteArray source = media::decoded(m_job.videoPath, grey);
        const QSize size(640, 360);
        QCOMPARE(drawn.size(), qsizetype(50) * 640 * 360);
        const QRect left(0, 0, 160, 360);
        const QRect eyes(200, 60, 240, 100);
        const QRect mouth(270, 200, 100, 60);
        QVERIFY2(likeness(drawn, encoded, size, left) > 50,
                 qPrintable(QString::number(likeness(drawn, encoded, size, left))));
        QVERIFY2(likeness(drawn, encoded, size, eyes) > 44,
                 qPrintable(QString::number(likeness(drawn, encoded, size, eyes))));
        QVERIFY2(likeness(drawn, source, size, left) > 44,
                 qPrintable(QString::number(likeness(drawn, source, size, left))));
        QVERIFY2(likeness(drawn, encoded, size, mouth) < 40,
                 qPrintable(QString::number(likeness(drawn, encoded, size, mouth))));
    }

    void changesOnlyThePersonOnTheReference_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QRect>("changed");
        QTest::addColumn<QRect>("kept");
        const QRect larger(120, 200, 110, 70);
        const QRect smaller(430, 220, 110, 60);
        QTest::newRow("larger") << u"face0.png"_s << larger << smaller;
        QTest::newRow("smaller") << u"face1.png"_s << smaller << larger;
        QTest::newRow("no face photo") << QString() << larger << smaller;
    }
    void changesOnlyThePersonOnTheReference()
    {
        QFETCH(QString, reference);
        m_job.videoPath = media::clip("two.mp4");
        if (!reference.isEmpty())
            m_job.referencePath = media::clip(qPrintable(reference));
        const Expected<Report> report = makeEngine()->run(m_job, {});
        QVERIFY2(report, report ? "" : qPrintable(report.error().message + report.error().detail));
        QCOMPARE(report->faces, 2);
        QCOMPARE(report->matchScore.has_value(), !reference.isEmpty());
        Job plain = m_job;
        plain.outputPath = m_dir->filePath(u"plain.mp4"_s);
        QVERIFY(makePassthroughEngine()->run(plain, {}));
        const QByteArray drawn = media::decoded(m_job.outputPath, u"-pix_fmt gray"_s);
        const QByteArray encoded = media::decoded(plain.outputPath, u"-pix_fmt gray"_s);
        QFETCH(QRect, changed);
        QFETCH(QRect, kept);
        const double there = likeness(drawn, encoded, {640, 360}, changed);
        const double elsewhere = likeness(drawn, encoded, {640, 360}, kept);
        QVERIFY2(there < 38, qPrintable(QString::number(there)));
        QVERIFY2(elsewhere > 44, qPrintable(QString::number(elsewhere)));
    }

    void failsClearly_data()
    {
        QTest::addColumn<QString>("video");
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("voice");
        QTest::addColumn<QString>("words");
        const QString one = u"one.mp4"_s;
        const QString voice = u"voice-2s.wav"_s;
        QTest::newRow("no face in the video") << u"noface.mp4"_s << QString() << voice << u"no face found"_s;
        QTest::newRow("seen from the side") << u"profile.mp4"_s << QString() << voice << u"turned too far"_s;
        QTest::newRow("masked") << u"mask.mp4"_s << QString() << voice << u"mouth is covered"_s;
        QTest::newRow("somebody else") << one << u"face2.png"_s << voice << u"no matching face found"_s;
        QTest::newRow("reference is a page") << one << u"page.mp4"_s << voice << u"isn't a picture"_s;
        QTest::newRow("video cut off") << u"truncated.mp4"_s << QString() << voice << u"video"_s;
        QTest::newRow("video corrupt") << u"corrupt.mp4"_s << QString() << voice << u"damaged"_s;
        QTest::newRow("video is only sound") << u"voice.mp3"_s << QString() << voice << u"has only sound"_s;
        QTest::newRow("video is a photo") << u"face0.png"_s << QString() << voice << u"still picture"_s;
        QTest::newRow("video is a page") << u"page.mp4"_s << QString() << voice << u"isn't a media file"_s;
        QTest::newRow("voice without sound") << one << QString() << u"still.mp4"_s << u"no sound"_s;
        QTest::newRow("voice empty") << one << QString() << u"empty.mp4"_s << u"0 bytes"_s;
    }
    void failsClearly()
    {
        QFETCH(QString, video);
        QFETCH(QString, reference);
        QFETCH(QString, voice);
        QFETCH(QString, words);
        const QTemporaryDir inputs;
        m_job.videoPath = media::clip(qPrintable(video));
        if (video == u"corrupt.mp4") {
            // The index is intact, nearly every frame is damaged.
            m_job.videoPath =
                media::make(inputs.filePath(video),
                            u"-i "_s + media::clip("one.mp4") + u" -c:v libx264 -g 5 -movflags +faststart"_s);
            QFile file(m_job.videoPath);
            QVERIFY(file.open(QIODevice::ReadWrite));
            for (qint64 at = 6000; at < file.size(); at += 60) {
                file.seek(at);
                file.write(QByteArray(30, char(at)));
            }
        }
        if (!reference.isEmpty())
            m_job.referencePath = media::clip(qPrintable(reference));
        m_job.voicePath = media::clip(qPrintable(voice));
        QElapsedTimer clock;
        clock.start();
        const Expected<Report> report = makeEngine()->run(m_job, {});
        QVERIFY(!report);
        QVERIFY2(report.error().message.contains(words), qPrintable(report.error().message));
        QVERIFY2(clock.elapsed() < 30'000, "within seconds, and some more on a busy computer");
        QVERIFY(QDir(m_dir->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void leavesAloneWhatCannotBeDrawnOn_data()
    {
        QTest::addColumn<QString>("video");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::newRow("a hand before the mouth") << u"hand.mp4"_s << 32 << 42;
        QTest::newRow("shots of another person and of no one") << u"cuts.mp4"_s << 20 << 55;
    }
    void leavesAloneWhatCannotBeDrawnOn()
    {
        QFETCH(QString, video);
        QFETCH(int, first);
        QFETCH(int, last);
        m_job.videoPath = media::clip(qPrintable(video));
        m_job.voicePath = media::clip("spoken.wav");
        const Expected<Report> report = makeEngine()->run(m_job, {});
        QVERIFY2(report, report ? "" : qPrintable(report.error().message + report.error().detail));
        QCOMPARE(report->frames, 75);
        QVERIFY2(report->framesChanged > 25, qPrintable(QString::number(report->framesChanged)));
        QVERIFY(report->framesChanged <= 75 - (last - first + 1));
        QVERIFY(!report->warnings.isEmpty());
        Job plain = m_job;
        plain.outputPath = m_dir->filePath(u"plain.mp4"_s);
        QVERIFY(makePassthroughEngine()->run(plain, {}));
        constexpr qsizetype picture = qsizetype(640) * 360;
        const QByteArray drawn = media::decoded(m_job.outputPath, u"-pix_fmt gray"_s);
        const QByteArray encoded = media::decoded(plain.outputPath, u"-pix_fmt gray"_s);
        const auto part = [&](const QByteArray &of, int from, int to) {
            return of.mid(from * picture, (to - from + 1) * picture);
        };
        const QRect everywhere(0, 0, 640, 360);
        const double kept =
            likeness(part(drawn, first, last), part(encoded, first, last), {640, 360}, everywhere);
        QVERIFY2(kept > 46, qPrintable(QString::number(kept)));
        const double changed =
            likeness(part(drawn, 0, 12), part(encoded, 0, 12), {640, 360}, {260, 200, 120, 80});
        QVERIFY2(changed < 40, qPrintable(QString::number(changed)));
    }

    void saysWhyWhenTheMouthIsSeenOnlyAfterTheVoice_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("words");
        QTest::newRow("covered until then") << u"-i "_s + media::clip("mask.mp4") << u"mouth is covered"_s;
        QTest::newRow("a title until then")
            << u"-f lavfi -i color=0x405060:s=640x360:r=25:d=1"_s << u"no face found"_s;
    }
    void saysWhyWhenTheMouthIsSeenOnlyAfterTheVoice()
    {
        QFETCH(QString, first);
        QFETCH(QString, words);
        const QTemporaryDir inputs;
        m_job.videoPath = media::make(
            inputs.filePath(u"later.mp4"_s),
            first + u" -i "_s + media::clip("one.mp4") +
                u" -filter_complex [0]loop=50:25,trim=end_frame=60,setpts=N/25/TB,format=yuv420p[f];[f][1]concat -c:v libx264"_s);
        const Expected<Report> report = makeEngine()->run(m_job, {});
        QVERIFY2(!report, qPrintable(report ? QString::number(report->framesChanged) : QString()));
        QVERIFY2(report.error().message.contains(words), qPrintable(report.error().message));
        QVERIFY(!QFileInfo::exists(m_job.outputPath));
    }

    void copesWithFacesThatLeaveOrCross_data()
    {
        QTest::addColumn<QString>("make");
        QTest::addColumn<int>("gone");  ///< first frame without a usable face
        QTest::addColumn<int>("there"); ///< first frame with a usable face again
        const QString one = u"-i "_s + media::clip("one.mp4");
        // The picture slides out to the left within 0.3 s and back.
        QTest::newRow("leaves and comes back")
            << u"-f lavfi -i color=0x405060:s=640x360:r=25:d=2.6 "_s + one +
                   u" -filter_complex "
                   u"[0][1]overlay=x=-640*clip(min((t-0.8)/0.3\\,(2-t)/0.3)\\,0\\,1):shortest=1 -c:v "
                   u"libx264 -t 2.6"_s
            << 29 << 41;
        QTest::newRow("somebody passes in front")
            << one + u" -i "_s + media::clip("other.mp4") +
                   u" -filter_complex [1]crop=240:360:200:0[c];[0][c]overlay=x=640-360*t:shortest=1 -c:v libx264 -t 2.6"_s
            << 27 << 36;
    }
    void copesWithFacesThatLeaveOrCross()
    {
        QFETCH(QString, make);
        QFETCH(int, gone);
        QFETCH(int, there);
        m_job.videoPath = media::make(m_dir->filePath(u"face.mp4"_s), make);
        QVERIFY(!m_job.videoPath.isEmpty());
        m_job.voicePath = media::clip("spoken.wav");
        const Expected<Report> report = makeEngine()->run(m_job, {});
        QVERIFY2(report, report ? "" : qPrintable(report.error().message + report.error().detail));
        QVERIFY2(report->framesChanged > 25 && report->framesChanged <= report->frames - (there - gone),
                 qPrintable(QString::number(report->framesChanged)));
        QVERIFY(!report->warnings.isEmpty());
        Job plain = m_job;
        plain.outputPath = m_dir->filePath(u"plain.mp4"_s);
        QVERIFY(makePassthroughEngine()->run(plain, {}));
        constexpr qsizetype picture = qsizetype(640) * 360;
        const QByteArray drawn = media::decoded(m_job.outputPath, u"-pix_fmt gray"_s);
        const QByteArray encoded = media::decoded(plain.outputPath, u"-pix_fmt gray"_s);
        const auto likenessOf = [&](int from, int to, QRect area) {
            return likeness(drawn.mid(from * picture, (to - from) * picture),
                            encoded.mid(from * picture, (to - from) * picture), {640, 360}, area);
        };
        // Nothing is drawn on the person who hides the face, and nothing but mouths at any time.
        const double hidden = likenessOf(gone, there, {0, 0, 640, 360});
        QVERIFY2(hidden > 44, qPrintable(QString::number(hidden)));
        const double above = likenessOf(0, report->frames, {0, 0, 640, 150});
        QVERIFY2(above > 44, qPrintable(QString::number(above)));
        const double spoken = likenessOf(2, 14, {260, 200, 120, 80});
        QVERIFY2(spoken < 40, qPrintable(QString::number(spoken)));
        // The face speaks again after it has returned.
        const double again = likenessOf(report->frames - 8, report->frames, {200, 180, 240, 120});
        QVERIFY2(again < 44, qPrintable(QString::number(again)));
    }

    void warnsOfASmallFace()
    {
        m_job.videoPath =
            media::make(m_dir->filePath(u"small.mp4"_s),
                        u"-i "_s + media::clip("one.mp4") +
                            u" -vf scale=160:90,pad=640:360:240:200 -c:v libx264 -crf 12 -t 1"_s);
        const Expected<Report> report = makeEngine()->run(m_job, {});
        QVERIFY2(report, report ? "" : qPrintable(report.error().message + report.error().detail));
        QVERIFY2(report->warnings.join(u' ').contains(u"pixels wide"_s),
                 qPrintable(report->warnings.join(u' ')));
        m_job.videoPath = media::clip("one.mp4");
        const Expected<Report> large = makeEngine()->run(m_job, {});
        QVERIFY(large);
        QVERIFY2(large->warnings.isEmpty(), qPrintable(large->warnings.join(u' ')));
    }

    void headsThatTurnGoOnSpeaking()
    {
        m_job.videoPath = media::clip("turn.mp4"); // drawn at 44 degrees, looks like about 35
        m_job.voicePath = media::clip("spoken.wav");
        const Expected<Report> report = makeEngine()->run(m_job, {});
        QVERIFY2(report, report ? "" : qPrintable(report.error().message + report.error().detail));
        QVERIFY2(report->framesChanged >= report->frames * 95 / 100,
                 qPrintable(QString::number(report->framesChanged)));
    }

    void stopsWhenAsked_data()
    {
        QTest::addColumn<double>("at");
        QTest::newRow("while looking") << 0.1;
        QTest::newRow("while drawing") << 0.7;
    }
    void stopsWhenAsked()
    {
        QFETCH(double, at);
        const Expected<Report> report =
            makeEngine()->run(m_job, [at](double fraction) { return fraction < at; });
        QVERIFY(!report);
        QVERIFY(report.error().kind == ErrorKind::Cancelled);
        QVERIFY(QDir(m_dir->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void takesUnusualVideos_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("make");
        QTest::addColumn<QSize>("size");
        const QString one = u"-i "_s + media::clip("one.mp4");
        QTest::newRow("odd size") << u"odd.mkv"_s << one + u" -vf scale=641:361 -c:v ffv1 -t 1"_s
                                  << QSize(642, 362);
        QTest::newRow("10-bit 4:2:2")
            << u"ten.mov"_s << one + u" -c:v prores_ks -pix_fmt yuv422p10le -t 1"_s << QSize(640, 360);
        QTest::newRow("10-bit HEVC")
            << u"ten.mkv"_s
            << one +
                   u" -c:v libx265 -x265-params log-level=none -preset ultrafast -pix_fmt yuv420p10le -t 1"_s
            << QSize(640, 360);
        QTest::newRow("varying rate")
            << u"vfr.mkv"_s << one + u" -vf select='lt(n,25)+not(mod(n,5))' -vsync vfr -c:v libx264 -t 2"_s
            << QSize(640, 360);
        QTest::newRow("with sound of its own")
            << u"sound.mov"_s << one + u" -f lavfi -i sine=f=300:d=3 -c:v mpeg4 -q:v 2 -c:a pcm_s16le -t 1"_s
            << QSize(640, 360);
        QTest::newRow("4K") << u"4k.mp4"_s
                            << one + u" -vf scale=3840:2160 -c:v libx264 -preset ultrafast -t 0.6"_s
                            << QSize(3840, 2160);
        QTest::newRow("gif") << u"face.gif"_s << one + u" -vf fps=10 -t 1"_s << QSize(640, 360);
    }
    void takesUnusualVideos()
    {
        QFETCH(QString, file);
        QFETCH(QString, make);
        QFETCH(QSize, size);
        m_job.videoPath = media::make(m_dir->filePath(file), make);
        QVERIFY(!m_job.videoPath.isEmpty());
        const Expected<Report> report = makeEngine()->run(m_job, {});
        QVERIFY2(report, report ? "" : qPrintable(report.error().message + report.error().detail));
        QVERIFY(report->framesChanged > report->frames / 2);
        const QJsonObject sound = media::probe(m_job.outputPath, "a");
        QCOMPARE(sound[u"codec_name"].toString(), u"aac"_s);
        QVERIFY(std::abs(sound[u"duration"].toString().toDouble() - report->seconds) < 0.07);
        const QJsonObject video = media::probe(m_job.outputPath, "v");
        QCOMPARE(QSize(video[u"width"].toInt(), video[u"height"].toInt()), size);
        QCOMPARE(video[u"pix_fmt"].toString(), u"yuv420p"_s);
        QCOMPARE(video[u"nb_read_frames"].toString().toInt(), report->frames);
    }

    void saysWhatTheResultLacks_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("make");
        QTest::addColumn<QString>("words");
        const QString one = u"-i "_s + media::clip("one.mp4") + u" -t 0.8 "_s;
        QTest::newRow("transparency")
            << u"alpha.mov"_s << one + u"-vf format=rgba,colorchannelmixer=aa=0.5 -c:v qtrle"_s
            << u"transparency (an alpha channel)"_s;
        QTest::newRow("interlaced")
            << u"interlaced.mpg"_s
            << one + u"-vf fps=50,tinterlace=interleave_top,setfield=tff -flags +ildct+ilme -c:v mpeg2video "
                     "-q:v 2"_s
            << u"interlaced"_s;
        QTest::newRow("HDR") << u"hlg.mov"_s
                             << one + u"-vf format=yuv420p10le -c:v libx265 -preset ultrafast -x265-params "
                                      "log-level=none:colorprim=bt2020:transfer=arib-std-b67:colormatrix="
                                      "bt2020nc -tag:v hvc1"_s
                             << u"HDR"_s;
    }
    void saysWhatTheResultLacks()
    {
        QFETCH(QString, file);
        QFETCH(QString, make);
        QFETCH(QString, words);
        m_job.videoPath = media::make(m_dir->filePath(file), make);
        QVERIFY(!m_job.videoPath.isEmpty());
        const Expected<Report> report = makeEngine()->run(m_job, {});
        QVERIFY2(report, report ? "" : qPrintable(report.error().message + report.error().detail));
        QVERIFY2(report->framesChanged > report->frames / 2,
                 qPrintable(QString::number(report->framesChanged)));
        QVERIFY2(report->warnings.join(u' ').contains(words), qPrintable(report->warnings.join(u' ')));
        const QJsonObject video = media::probe(m_job.outputPath, "v");
        QCOMPARE(video[u"field_order"].toString(), u"progressive"_s);
        if (words == u"HDR") {
            QCOMPARE(video[u"pix_fmt"].toString(), u"yuv420p"_s);
            for (const char16_t *tag : {u"color_space", u"color_primaries", u"color_transfer"})
                QCOMPARE(video[QStringView(tag)].toString(), u"bt709"_s);
        }
    }

    void turnsAPhonesVideoUpright()
    {
        const QString lying = media::make(m_dir->filePath(u"lying.mp4"_s),
                                          u"-i "_s + media::clip("one.mp4") +
                                              u" -vf crop=240:360,transpose=clock -c:v libx264 -t 1"_s);
        m_job.videoPath = media::make(m_dir->filePath(u"phone.mp4"_s),
                                      u"-i "_s + lying + u" -c copy -metadata:s:v:0 rotate=90"_s);
        const Expected<Report> report = makeEngine()->run(m_job, {});
        QVERIFY2(report, report ? "" : qPrintable(report.error().message + report.error().detail));
        const QJsonObject video = media::probe(m_job.outputPath, "v");
        QCOMPARE(QSize(video[u"width"].toInt(), video[u"height"].toInt()), QSize(240, 360));
        QVERIFY(report->framesChanged > 20);
    }

    void keepsColourTags()
    {
        m_job.videoPath = media::make(
            m_dir->filePath(u"full.mp4"_s),
            u"-i "_s + media::clip("one.mp4") +
                u" -t 1 -vf scale=out_range=pc -c:v libx264 -pix_fmt yuv420p -color_range pc -colorspace bt709 -color_primaries bt709 -color_trc bt709"_s);
        QVERIFY(makeEngine()->run(m_job, {}));
        const QJsonObject video = media::probe(m_job.outputPath, "v");
        QCOMPARE(video[u"color_range"].toString(), u"pc"_s);
        QCOMPARE(video[u"color_space"].toString(), u"bt709"_s);
        QCOMPARE(video[u"color_primaries"].toString(), u"bt709"_s);
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    Job m_job;
};

QTEST_GUILESS_MAIN(EngineTest)
#include "tst_engine.moc"
