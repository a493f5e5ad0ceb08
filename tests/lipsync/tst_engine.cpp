#include "lipsync/media.h"
#include "service/lipsync/engine.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace retalk;
using namespace retalk::lipsync;

namespace {

/// Peak signal-to-noise ratio of two videos' luma within `area`, dB; 99 when they are the same.
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
                 .outputPath = m_dir->filePath(u"out.mp4"_qs)};
    }

    void movesTheMouthAndNothingElse()
    {
        // A still face: whatever moves was moved by the engine.
        m_job.videoPath = media::clip("still.mp4");
        std::vector<double> seen;
        const Expected<Report> report = makeEngine()->run(m_job, [&seen](double fraction) {
            seen.push_back(fraction);
            return true;
        });
        QVERIFY2(report, report ? "" : qPrintable(report.error().message + report.error().detail));
        QCOMPARE(report->engine, u"lipsync"_qs);
        QCOMPARE(report->frames, 50);
        QVERIFY(report->framesChanged > 40);
        QCOMPARE(report->faces, 1);
        QVERIFY(!report->matchScore);
        QVERIFY(std::is_sorted(seen.begin(), seen.end()));
        QCOMPARE(seen.back(), 1.0);

        // Beside a plain encode of the same pictures, only the mouth's region differs.
        Job plain = m_job;
        plain.outputPath = m_dir->filePath(u"plain.mp4"_qs);
        QVERIFY(makePassthroughEngine()->run(plain, {}));
        const QString grey = u"-pix_fmt gray"_qs;
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
        QVERIFY2(likeness(drawn, encoded, size, eyes) > 46,
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
        QTest::newRow("larger") << u"face0.png"_qs << larger << smaller;
        QTest::newRow("smaller") << u"face1.png"_qs << smaller << larger;
        QTest::newRow("nobody named") << QString() << larger << smaller;
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
        plain.outputPath = m_dir->filePath(u"plain.mp4"_qs);
        QVERIFY(makePassthroughEngine()->run(plain, {}));
        const QByteArray drawn = media::decoded(m_job.outputPath, u"-pix_fmt gray"_qs);
        const QByteArray encoded = media::decoded(plain.outputPath, u"-pix_fmt gray"_qs);
        QFETCH(QRect, changed);
        QFETCH(QRect, kept);
        const double there = likeness(drawn, encoded, {640, 360}, changed);
        const double elsewhere = likeness(drawn, encoded, {640, 360}, kept);
        QVERIFY2(there < 38, qPrintable(QString::number(there)));
        QVERIFY2(elsewhere > 44, qPrintable(QString::number(elsewhere)));
    }

    void failsWithoutTheRightFace_data()
    {
        QTest::addColumn<QString>("video");
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("words");
        QTest::newRow("nobody there") << u"noface.mp4"_qs << QString() << u"no face found"_qs;
        QTest::newRow("somebody else") << u"two.mp4"_qs << u"face2.png"_qs << u"no matching face found"_qs;
        QTest::newRow("reference is a page") << u"one.mp4"_qs << u"page.mp4"_qs << u"not a picture"_qs;
        QTest::newRow("video cut off") << u"truncated.mp4"_qs << QString() << u"video"_qs;
    }
    void failsWithoutTheRightFace()
    {
        QFETCH(QString, video);
        QFETCH(QString, reference);
        QFETCH(QString, words);
        m_job.videoPath = media::clip(qPrintable(video));
        if (!reference.isEmpty())
            m_job.referencePath = media::clip(qPrintable(reference));
        const Expected<Report> report = makeEngine()->run(m_job, {});
        QVERIFY(!report);
        QVERIFY2(report.error().message.contains(words), qPrintable(report.error().message));
        QVERIFY(QDir(m_dir->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
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
        const QString one = u"-i "_qs + media::clip("one.mp4");
        QTest::newRow("odd size") << u"odd.mkv"_qs << one + u" -vf scale=641:361 -c:v ffv1 -t 1"_qs
                                  << QSize(642, 362);
        QTest::newRow("10-bit 4:2:2")
            << u"ten.mov"_qs << one + u" -c:v prores_ks -pix_fmt yuv422p10le -t 1"_qs << QSize(640, 360);
        QTest::newRow("gif") << u"face.gif"_qs << one + u" -vf fps=10 -t 1"_qs << QSize(640, 360);
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
        const QJsonObject video = media::probe(m_job.outputPath, "v");
        QCOMPARE(QSize(video[u"width"].toInt(), video[u"height"].toInt()), size);
        QCOMPARE(video[u"pix_fmt"].toString(), u"yuv420p"_qs);
        QCOMPARE(video[u"nb_read_frames"].toString().toInt(), report->frames);
    }

    void turnsAPhonesVideoUpright()
    {
        const QString lying = media::make(m_dir->filePath(u"lying.mp4"_qs),
                                          u"-i "_qs + media::clip("one.mp4") +
                                              u" -vf crop=240:360,transpose=clock -c:v libx264 -t 1"_qs);
        m_job.videoPath = media::make(m_dir->filePath(u"phone.mp4"_qs),
                                      u"-i "_qs + lying + u" -c copy -metadata:s:v:0 rotate=90"_qs);
        const Expected<Report> report = makeEngine()->run(m_job, {});
        QVERIFY2(report, report ? "" : qPrintable(report.error().message + report.error().detail));
        const QJsonObject video = media::probe(m_job.outputPath, "v");
        QCOMPARE(QSize(video[u"width"].toInt(), video[u"height"].toInt()), QSize(240, 360));
        QVERIFY(report->framesChanged > 20);
    }

    void keepsColourTags()
    {
        m_job.videoPath = media::make(
            m_dir->filePath(u"full.mp4"_qs),
            u"-i "_qs + media::clip("one.mp4") +
                u" -t 1 -vf scale=out_range=pc -c:v libx264 -pix_fmt yuv420p -color_range pc -colorspace bt709 -color_primaries bt709 -color_trc bt709"_qs);
        QVERIFY(makeEngine()->run(m_job, {}));
        const QJsonObject video = media::probe(m_job.outputPath, "v");
        QCOMPARE(video[u"color_range"].toString(), u"pc"_qs);
        QCOMPARE(video[u"color_space"].toString(), u"bt709"_qs);
        QCOMPARE(video[u"color_primaries"].toString(), u"bt709"_qs);
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    Job m_job;
};

QTEST_GUILESS_MAIN(EngineTest)
#include "tst_engine.moc"
