#include "media/inputcopy.h"

#include "media/preflight.h"
#include "media/probe.h"
#include "media/waiting.h"
#include "support/testtimeout.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QTemporaryDir>
#include <QThreadPool>

using namespace retalk;
using namespace retalk::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Tests copies of inputs that services don't accept as they are.
class InputCopyTest : public QObject
{
    Q_OBJECT

    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString target(const CopyPlan &plan) const { return path(u"copies/copy."_s + plan.suffix()); }

    Expected<QString> copy(const QString &source, const CopyPlan &plan)
    {
        InputCopy work(QUrl::fromLocalFile(source), plan, target(plan));
        return finish<QString>(work);
    }
    /// Returns the copy's samples as decoded by ffmpeg.
    QByteArray samples(const QString &file) const
    {
        QProcess process;
        process.start(u"ffmpeg"_s, {u"-v"_s, u"error"_s, u"-i"_s, file, u"-f"_s, u"s16le"_s, u"-"_s});
        return process.waitForFinished(kTestTimeoutMs) ? process.readAllStandardOutput() : QByteArray();
    }
    QString facts(const QString &file) const
    {
        QProcess process;
        process.start(u"ffprobe"_s,
                      {u"-v"_s, u"error"_s, u"-show_entries"_s, u"stream=codec_name,sample_rate,channels"_s,
                       u"-of"_s, u"csv=p=0"_s, file});
        return process.waitForFinished(kTestTimeoutMs)
                   ? QString::fromLatin1(process.readAllStandardOutput()).trimmed()
                   : QString();
    }
    /// Returns true if mono samples at `rate` Hz are silent between `from` and `to` seconds.
    static bool isSilent(const QByteArray &samples, int rate, double from, double to)
    {
        const auto *all = reinterpret_cast<const qint16 *>(samples.constData());
        const auto end = std::min<qsizetype>(qsizetype(to * rate), samples.size() / 2);
        for (auto i = qsizetype(from * rate); i < end; ++i) {
            if (qAbs(int(all[i])) > 200)
                return false;
        }
        return true;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void gapsAndLateStartsStayWhereTheyAre_data()
    {
        QTest::addColumn<QStringList>("recipe");
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("length");
        QTest::addColumn<double>("silentFrom");
        QTest::addColumn<double>("silentTo");
        QTest::newRow("a gap") << QStringList{u"-f"_s,   u"lavfi"_s,
                                              u"-i"_s,   u"sine=f=440:d=3:r=16000"_s,
                                              u"-af"_s,  u"aselect='lt(t,1)+gte(t,2)'"_s,
                                              u"-c:a"_s, u"aac"_s}
                               << u"gap.mkv"_s << 3.0 << 1.15 << 1.85;
        QTest::newRow("a late start") << QStringList{u"-f"_s,         u"lavfi"_s,
                                                     u"-i"_s,         u"testsrc2=s=64x64:r=25:d=2"_s,
                                                     u"-itsoffset"_s, u"1"_s,
                                                     u"-f"_s,         u"lavfi"_s,
                                                     u"-i"_s,         u"sine=f=440:d=1:r=16000"_s,
                                                     u"-map"_s,       u"0"_s,
                                                     u"-map"_s,       u"1"_s,
                                                     u"-c:v"_s,       u"libx264"_s,
                                                     u"-preset"_s,    u"ultrafast"_s,
                                                     u"-c:a"_s,       u"aac"_s}
                                      << u"late.mp4"_s << 2.0 << 0.0 << 0.85;
    }
    void gapsAndLateStartsStayWhereTheyAre()
    {
        QFETCH(QStringList, recipe);
        QFETCH(QString, name);
        QFETCH(double, length);
        QFETCH(double, silentFrom);
        QFETCH(double, silentTo);
        QVERIFY(ffmpeg(recipe + QStringList{path(name)}));
        const auto made = copy(path(name), {});
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().message + made.error().detail));
        const QByteArray sound = samples(*made);
        QVERIFY2(qAbs(double(sound.size()) / 2 / 16000 - length) < 0.15,
                 qPrintable(QString::number(sound.size())));
        QVERIFY(isSilent(sound, 16000, silentFrom, silentTo));
        QVERIFY(!isSilent(sound, 16000, silentTo + 0.3, length));
    }

    void rateAndChannelsAreKept_data()
    {
        QTest::addColumn<QString>("layout");
        QTest::addColumn<int>("rate");
        QTest::addColumn<QString>("expected");
        QTest::newRow("telephone") << u"mono"_s << 8000 << u"pcm_s16le,8000,1"_s;
        QTest::newRow("studio") << u"stereo"_s << 96000 << u"pcm_s16le,96000,2"_s;
        QTest::newRow("cinema") << u"5.1"_s << 48000 << u"pcm_s16le,48000,6"_s;
    }
    void rateAndChannelsAreKept()
    {
        QFETCH(QString, layout);
        QFETCH(int, rate);
        QFETCH(QString, expected);
        QVERIFY(ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"anoisesrc=d=0.5:r=%1"_s.arg(rate), u"-af"_s,
                        u"aformat=channel_layouts=%1"_s.arg(layout), u"-c:a"_s, u"pcm_s24le"_s,
                        path(u"v.wav"_s)}));
        const auto made = copy(path(u"v.wav"_s), {.offset = 250ms});
        QVERIFY(made.has_value());
        QCOMPARE(facts(*made), expected);
    }

    void anOffsetPutsSilenceBeforeOrCuts()
    {
        QVERIFY(ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"sine=f=440:d=1:r=16000"_s, path(u"v.wav"_s)}));
        const auto later = copy(path(u"v.wav"_s), {.offset = 500ms});
        QVERIFY(later.has_value());
        const QByteArray sound = samples(*later);
        QCOMPARE(sound.size(), 2 * 24'000);
        QVERIFY(isSilent(sound, 16000, 0, 0.5) && !isSilent(sound, 16000, 0.5, 0.6));
        const auto cut = copy(path(u"v.wav"_s), {.offset = -250ms});
        QVERIFY(cut.has_value());
        QCOMPARE(samples(*cut).size(), 2 * 12'000);
        QCOMPARE(QDir(path(u"copies"_s)).entryList(QDir::Files | QDir::Hidden), QStringList{u"copy.wav"_s});
    }

    void saysWhichTrackOrOffsetDoesNotFit()
    {
        MediaInfo info;
        info.duration = 3s;
        info.soundTracks = {{.number = 1, .duration = 3s}, {.number = 2, .duration = 1s}};
        QVERIFY(!checkCopy(info, {.track = 2}));
        const auto track = checkCopy(info, {.track = 3});
        QVERIFY(track && track->kind == ErrorKind::InvalidInput);
        QCOMPARE(track->apiCode, u"no_track"_s);
        QVERIFY(track->message.contains(u'2') && track->message.contains(u'3'));
        QVERIFY(!checkCopy(info, {.track = 1, .offset = -2s}));
        QVERIFY(checkCopy(info, {.track = 2, .offset = -2s}));
        info.soundTrack = 2;
        info.duration = 60s; // the length of the video's picture
        QVERIFY(checkCopy(info, {.offset = -1s}));
        info.soundTracks[1].silenceBefore = 1s; // an offset removes this silence first
        QVERIFY(!checkCopy(info, {.offset = -1s}));
        QVERIFY(checkCopy(info, {.offset = -2s}));
        QVERIFY(!checkCopy({}, {.track = 9, .offset = -9s})); // nothing is known about the file
    }

    void aCopyWithoutSoundIsRefused()
    {
        QVERIFY(ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"sine=d=1:r=16000"_s, path(u"v.wav"_s)}));
        const auto made = copy(path(u"v.wav"_s), {.offset = -10s});
        QVERIFY(!made);
        QVERIFY(made.error().kind == ErrorKind::InvalidInput);
        QCOMPARE(made.error().apiCode, u"invalid_parameters"_s);
        QVERIFY(QDir(path(u"copies"_s)).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }

    void oneChannelKeepsTheSpeech_data()
    {
        QTest::addColumn<QString>("channels"); ///< aevalsrc expressions, one per channel
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("rate");
        QTest::addColumn<QString>("expected");
        const auto sine = u"0.5*sin(880*PI*t)"_s;
        QTest::newRow("opposite channels") << sine + u"|-"_s + sine << 2 << 16000 << u"pcm_s16le,16000,1"_s;
        QTest::newRow("in the centre of six")
            << u"0|0|"_s + sine + u"|0|0|0"_s << 6 << 48000 << u"pcm_s16le,48000,1"_s;
        QTest::newRow("studio") << sine << 1 << 96000 << u"pcm_s16le,48000,1"_s;
        QTest::newRow("of which nothing is known")
            << sine + u'|' + sine << 0 << 44100 << u"pcm_s16le,48000,1"_s;
    }
    void oneChannelKeepsTheSpeech()
    {
        QFETCH(QString, channels);
        QFETCH(int, count);
        QFETCH(int, rate);
        QFETCH(QString, expected);
        QVERIFY(ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"aevalsrc=%1:d=0.5:s=%2"_s.arg(channels).arg(rate),
                        path(u"v.wav"_s)}));
        const auto made =
            copy(path(u"v.wav"_s),
                 {.offset = 250ms, .isMono = true, .channels = count, .sampleRate = count > 0 ? rate : 0});
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().message + made.error().detail));
        QCOMPARE(facts(*made), expected);
        const int written = facts(*made).section(u',', 1, 1).toInt();
        QVERIFY(isSilent(samples(*made), written, 0, 0.2));
        QVERIFY(!isSilent(samples(*made), written, 0.3, 0.7));
    }

    void whatIsTooLongForTheServicesIsNotWrittenWhole()
    {
        // 38 MB as WAV
        QVERIFY(ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"anullsrc=r=48000:cl=7.1:d=50"_s, u"-c:a"_s, u"flac"_s,
                        path(u"v.flac"_s)}));
        const auto made = copy(path(u"v.flac"_s), {});
        QVERIFY(!made);
        QVERIFY(made.error().kind == ErrorKind::InvalidInput);
        QCOMPARE(made.error().apiCode, u"invalid_file"_s);
        QVERIFY2(made.error().message.contains(u"30"), qPrintable(made.error().message));
        const QStringList arguments = voiceCopyArguments({});
        const auto limit = arguments.indexOf(u"-fs"_s);
        QVERIFY(limit >= 0);
        QCOMPARE(arguments.value(limit + 1).toLongLong(), limits::kVoiceBytes + 1);
        // but not when mixed down to one channel
        MediaInfo info;
        info.soundTrack = 1;
        info.soundTracks = {{.number = 1, .channels = 8, .sampleRate = 48000, .duration = 50s}};
        QVERIFY(needsMono(info, {}));
        QVERIFY(!needsMono(info, {.offset = -20s}));
        QVERIFY(copy(path(u"v.flac"_s), {.isMono = true, .channels = 8}).has_value());
    }

    void twoCopiesOfOneNameDoNotDisturbEachOther()
    {
        QVERIFY(ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"color=red:s=120x160:d=1"_s, u"-frames:v"_s, u"1"_s,
                        path(u"face.bmp"_s)}));
        const CopyPlan plan{.kind = CopyPlan::Kind::Face};
        const QUrl source = QUrl::fromLocalFile(path(u"face.bmp"_s));
        InputCopy first(source, plan, target(plan));
        InputCopy second(source, plan, target(plan));
        QStringList made;
        for (InputCopy *work : {&first, &second}) {
            connect(work, &InputCopy::finished, this, [&made](const Expected<QString> &answer) {
                made += answer ? QString(u"made"_s) : answer.error().detail;
            });
        }
        // Both copies are written before either is renamed.
        first.start();
        second.start();
        QVERIFY(QThreadPool::globalInstance()->waitForDone(kTestTimeoutMs));
        QTRY_COMPARE(made, (QStringList{u"made"_s, u"made"_s}));
        QCOMPARE(QDir(path(u"copies"_s)).entryList(QDir::Files | QDir::Hidden), QStringList{u"copy.jpg"_s});
    }

    void picturesBecomeJpeg_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"face.bmp", "face.tiff", "face.avif"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void picturesBecomeJpeg()
    {
        QFETCH(QString, name);
        if (!ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"color=red:s=120x160:d=1"_s, u"-frames:v"_s, u"1"_s,
                     path(name)}))
            QSKIP("this ffmpeg can't write such a picture");
        const auto made = copy(path(name), {.kind = CopyPlan::Kind::Face});
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().message + made.error().detail));
        QCOMPARE(QImageReader(*made).format(), QByteArray("jpeg"));
        const QImage picture(*made);
        QCOMPARE(picture.size(), QSize(120, 160));
        const QColor middle = picture.pixelColor(60, 80);
        QVERIFY2(middle.red() > 230 && middle.green() < 30 && middle.blue() < 30, qPrintable(middle.name()));
    }

    void whatCannotBeReadIsNamedAndLeavesNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<CopyPlan>("plan");
        const CopyPlan face{.kind = CopyPlan::Kind::Face};
        QTest::newRow("a damaged picture") << QByteArray("BM") + QByteArray(200, 'x') << face;
        QTest::newRow("a HEIC without its inside")
            << QByteArray::fromHex("00000018") + "ftypheic" + QByteArray(200, '\0') << face;
        QTest::newRow("a damaged voice")
            << QByteArray("RIFF\x24\0\0\0WAVEfmt ", 16) + QByteArray(200, 'x') << CopyPlan{};
    }
    void whatCannotBeReadIsNamedAndLeavesNothing()
    {
        QFETCH(QByteArray, content);
        QFETCH(CopyPlan, plan);
        QFile file(path(u"input"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        const auto made = copy(file.fileName(), plan);
        QVERIFY(!made);
        QVERIFY(made.error().kind == ErrorKind::InvalidInput);
        QVERIFY(!made.error().message.isEmpty());
        QVERIFY(QDir(path(u"copies"_s)).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }

    void aDeletedOneLeavesNothing()
    {
        QVERIFY(ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"anoisesrc=d=600:r=48000"_s, u"-c:a"_s, u"flac"_s,
                        path(u"v.flac"_s)}));
        auto work =
            std::make_unique<InputCopy>(QUrl::fromLocalFile(path(u"v.flac"_s)), CopyPlan{}, target({}));
        bool hasEnded = false;
        connect(work.get(), &InputCopy::finished, this, [&hasEnded] { hasEnded = true; });
        work->start();
        const QDir copies(path(u"copies"_s));
        QTRY_VERIFY(!copies.entryList(QDir::Files | QDir::Hidden).isEmpty());
        work.reset();
        QVERIFY(copies.entryList(QDir::Files | QDir::Hidden).isEmpty());
        QVERIFY(!hasEnded);
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        QVERIFY(ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"sine=d=1"_s, path(u"v.wav"_s)}));
        QFile inTheWay(path(u"copies"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto made = copy(path(u"v.wav"_s), {});
        QVERIFY(!made);
        QVERIFY(made.error().kind == ErrorKind::Disk);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(InputCopyTest)
#include "tst_inputcopy.moc"
