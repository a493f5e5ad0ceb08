#include "media/mediafixer.h"
#include "media/probe.h"
#include "media/waiting.h"
#include "support/testtimeout.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThreadPool>

using namespace Qt::StringLiterals;

using namespace retalk;
using namespace retalk::test;
using namespace std::chrono_literals;

class MediaFixerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aVideoKeepsAllLimitsAfterwards()
    {
        // Too small, too high a frame rate, and not H.264.
        const QString source = path(u"my clip.avi"_s);
        QVERIFY(
            ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"testsrc2=s=320x240:r=120:d=2.5"_s, u"-f"_s, u"lavfi"_s,
                    u"-i"_s, u"sine=d=2.5"_s, u"-c:v"_s, u"mpeg4"_s, u"-c:a"_s, u"libmp3lame"_s, source}));
        const MediaInfo before = infoOf(source);
        QCOMPARE(preflight(before, MediaRole::Video).size(), 3);

        MediaFixer fixer(source, before, MediaRole::Video);
        QSignalSpy progress(&fixer, &MediaFixer::progressed);
        const auto copy = finish<QString>(fixer);
        QVERIFY2(copy, qPrintable(copy ? QString() : copy.error().message + copy.error().detail));
        QCOMPARE(*copy, path(u"my clip (fixed).mp4"_s));
        QVERIFY(!progress.isEmpty());
        const MediaInfo after = infoOf(*copy);
        QVERIFY(preflight(after, MediaRole::Video).isEmpty());
        QCOMPARE(after.size, QSize(854, 640));
        QCOMPARE(after.frameRate, 60.0);
        QCOMPARE(after.videoCodec, u"H.264"_s);
        QVERIFY(after.hasAudio);
        QVERIFY(qAbs((after.duration - before.duration).count()) < 60);
        QCOMPARE(names(), (QStringList{u"my clip (fixed).mp4"_s, u"my clip.avi"_s}));
    }

    void oblongPixelsBecomeSquareOnesOfTheSameShape_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("aspect");
        QTest::addColumn<bool>("isTurned");
        QTest::addColumn<QSize>("fixed");
        QTest::newRow("wide PAL, too small") << QSize(720, 576) << u"64/45"_s << false << QSize(1138, 640);
        QTest::newRow("NTSC, too small") << QSize(720, 480) << u"8/9"_s << false << QSize(854, 640);
        QTest::newRow("large enough") << QSize(960, 720) << u"4/3"_s << false << QSize(1280, 720);
        QTest::newRow("turned") << QSize(720, 576) << u"64/45"_s << true << QSize(640, 1138);
    }
    void oblongPixelsBecomeSquareOnesOfTheSameShape()
    {
        QFETCH(QSize, size);
        QFETCH(QString, aspect);
        QFETCH(bool, isTurned);
        QFETCH(QSize, fixed);
        QString source = path(u"oblong.mp4"_s);
        QVERIFY(ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s,
                        u"testsrc2=s=%1x%2:r=10:d=2.5"_s.arg(size.width()).arg(size.height()), u"-vf"_s,
                        u"setsar="_s + aspect, u"-pix_fmt"_s, u"yuv420p"_s, source}));
        if (isTurned) {
            const QString turned = path(u"turned.mp4"_s);
            QVERIFY(
                ffmpeg({u"-i"_s, source, u"-c"_s, u"copy"_s, u"-metadata:s:v"_s, u"rotate=90"_s, turned}));
            source = turned;
        }
        MediaFixer fixer(source, infoOf(source), MediaRole::Video);
        const auto copy = finish<QString>(fixer);
        QVERIFY2(copy, qPrintable(copy ? QString() : copy.error().message + copy.error().detail));
        const MediaInfo after = infoOf(*copy);
        QCOMPARE(after.size, fixed);
        QCOMPARE(after.sampleAspect, 1.0);
    }

    void aVoiceBecomesAWav()
    {
        const QString source = path(u"voice.ogg"_s);
        QVERIFY(ffmpeg(
            {u"-i"_s, QStringLiteral(RETALK_CLIPS_DIR "/voice.mp3"), u"-c:a"_s, u"libvorbis"_s, source}));
        MediaFixer fixer(source, infoOf(source), MediaRole::Voice);
        const auto copy = finish<QString>(fixer);
        QVERIFY(copy);
        const MediaInfo after = infoOf(*copy);
        QCOMPARE(after.container, u"WAV"_s);
        QVERIFY(preflight(after, MediaRole::Voice).isEmpty());
    }

    void aHugePictureWithTransparencyBecomesASmallJpegOnWhite()
    {
        const QString source = path(u"face.png"_s);
        QImage picture(5000, 2600, QImage::Format_ARGB32);
        picture.fill(Qt::transparent);
        QVERIFY(picture.save(source));
        MediaFixer fixer(source, infoOf(source), MediaRole::Face);
        const auto copy = finish<QString>(fixer);
        QVERIFY2(copy, qPrintable(copy ? QString() : copy.error().message + copy.error().detail));
        const QImage after(*copy);
        QCOMPARE(after.width(), 4096);
        QCOMPARE(after.pixelColor(10, 10), QColor(Qt::white));
        QVERIFY(preflight(infoOf(*copy), MediaRole::Face).isEmpty());
    }

    void neverWritesOverAnotherFile()
    {
        const QString source = path(u"v.mp3"_s);
        QVERIFY(QFile::copy(QStringLiteral(RETALK_CLIPS_DIR "/voice.mp3"), source));
        QFile taken(path(u"v (fixed).wav"_s));
        QVERIFY(taken.open(QIODevice::WriteOnly));
        taken.write("mine");
        taken.close();
        MediaFixer fixer(source, infoOf(source), MediaRole::Voice);
        QCOMPARE(finish<QString>(fixer), Expected<QString>(path(u"v (fixed 2).wav"_s)));
        QCOMPARE(taken.size(), 4);
    }

    void aDamagedFileLeavesNothing()
    {
        const QString source = path(u"bad.mp4"_s);
        QFile file(source);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(10'000, 'x'));
        file.close();
        MediaFixer fixer(source, {.kind = MediaKind::Video}, MediaRole::Video);
        const auto copy = finish<QString>(fixer);
        QVERIFY(!copy);
        QVERIFY(copy.error().kind == ErrorKind::Media);
        QCOMPARE(names(), QStringList{u"bad.mp4"_s});
    }

    void usesTheOtherFolderWhereItCannotWrite()
    {
        // Nothing can create files in /proc, not even root.
        MediaFixer fixer(u"/proc/cpuinfo"_s, {.kind = MediaKind::Audio}, MediaRole::Voice,
                         path(u"made/for it"_s));
        QVERIFY(!finish<QString>(fixer)); // it isn't media, but it got that far
        QVERIFY(QDir(path(u"made/for it"_s)).exists());
        QVERIFY(QDir(path(u"made/for it"_s)).isEmpty());

        MediaFixer nowhere(u"/proc/cpuinfo"_s, {.kind = MediaKind::Audio}, MediaRole::Voice, u"/proc/no"_s);
        const auto refused = finish<QString>(nowhere);
        QVERIFY(!refused);
        QVERIFY(refused.error().kind == ErrorKind::Disk);
    }

    void deletingItCancelsAndLeavesNothing()
    {
        const QString source = path(u"long.mp4"_s);
        QVERIFY(ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"testsrc2=s=640x360:r=25:d=60"_s, u"-preset"_s,
                        u"ultrafast"_s, source}));
        auto fixer = std::make_unique<MediaFixer>(source, infoOf(source), MediaRole::Video);
        QSignalSpy progress(fixer.get(), &MediaFixer::progressed);
        fixer->start();
        QVERIFY(progress.wait(kTestTimeoutMs));
        fixer.reset();
        QTRY_COMPARE(names(), QStringList{u"long.mp4"_s});

        const QString picture = path(u"p.png"_s);
        QVERIFY(QImage(5000, 5000, QImage::Format_RGB32).save(picture));
        fixer = std::make_unique<MediaFixer>(picture, infoOf(picture), MediaRole::Face);
        fixer->start();
        fixer.reset();
        QVERIFY(QThreadPool::globalInstance()->waitForDone(kTestTimeoutMs));
        QCOMPARE(names(), (QStringList{u"long.mp4"_s, u"p.png"_s}));
    }

    void withoutFfmpegItSaysWhatToInstall()
    {
        const QByteArray before = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        const QString source = path(u"v.mp3"_s);
        QVERIFY(QFile::copy(QStringLiteral(RETALK_CLIPS_DIR "/voice.mp3"), source));
        MediaFixer fixer(source, {.kind = MediaKind::Audio}, MediaRole::Voice);
        const auto copy = finish<QString>(fixer);
        MediaProbe probe(QUrl::fromLocalFile(source));
        const auto info = finish<MediaProbe::Result>(probe);
        qputenv("PATH", before);
        QVERIFY(!copy);
        QCOMPARE(copy.error().apiCode, u"no_ffmpeg"_s);
        QVERIFY(copy.error().message.contains(u"ffmpeg"));
        QVERIFY(!info);
        QCOMPARE(info.error().apiCode, u"no_ffmpeg"_s);
        QCOMPARE(names(), QStringList{u"v.mp3"_s});
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QStringList names() const { return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); }
    static MediaInfo infoOf(const QString &file)
    {
        MediaProbe probe(QUrl::fromLocalFile(file));
        return finish<MediaProbe::Result>(probe).value_or(MediaProbe::Result{}).info;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(MediaFixerTest)
#include "tst_mediafixer.moc"
