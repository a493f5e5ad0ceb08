#include "films/filmcut.h"
#include "films/filmjoin.h"
#include "films/filmprobe.h"
#include "films/footage.h"
#include "support/testtimeout.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace retalk;
using namespace retalk::test;
using namespace std::chrono_literals;

namespace {

using namespace Qt::StringLiterals;

constexpr FrameRate kNtsc{30000, 1001};

/// Mounts a disk that only this process sees and that is too small for any film.
bool mountSmallDisk(const char *folder)
{
    const bool isRoot = ::geteuid() == 0;
    return ::unshare(isRoot ? CLONE_NEWNS : CLONE_NEWNS | CLONE_NEWUSER) == 0 &&
           ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
           ::mount("tmpfs", folder, "tmpfs", 0, "size=64k") == 0;
}

/// Implements the child process --cut-on-full-disk FOLDER VIDEO VOICE. Prints the outcome; exits with 77 if
/// it isn't allowed to mount a small disk at FOLDER.
int cutOnFullDisk(int argc, char *argv[])
{
    if (!mountSmallDisk(argv[2]))
        return 77;
    const QCoreApplication app(argc, argv);
    const QString disk = QString::fromLocal8Bit(argv[2]);
    const QString video = QString::fromLocal8Bit(argv[3]);
    const QString target = disk + u"/cut.mp4"_s;
    const FilmPiece piece{0, 0, 75, 0};
    const auto error = cut({.video = video,
                            .info = infoOf(video),
                            .rate = kNtsc,
                            .piece = piece,
                            .part = {.voice = QString::fromLocal8Bit(argv[4]), .voiceTrack = 1},
                            .keepsModelLimits = false,
                            .videoTarget = target,
                            .voiceTarget = disk + u"/voice.wav"_s});
    QTextStream(stdout) << (error ? toString(error->kind) : u"cut"_s) << '|'
                        << (error ? error->message : QString()) << '|'
                        << QDir(disk).entryList(QDir::Files).filter(u"."_s).join(u',') << '|'
                        << (QFileInfo::exists(target) ? frameCount(target) : piece.frames);
    return 0;
}

/// The same for --join-on-full-disk FOLDER VIDEO RESULT VOICE.
int joinOnFullDisk(int argc, char *argv[])
{
    const char *folder = argv[2];
    if (!mountSmallDisk(folder))
        return 77;
    const QCoreApplication app(argc, argv);
    const QString disk = QString::fromLocal8Bit(folder);
    FilmJoin worker({.video = QString::fromLocal8Bit(argv[3]),
                     .frames = 90,
                     .rate = kNtsc,
                     .inputs = {{.piece = {0, 0, 60, 0},
                                 .result = QString::fromLocal8Bit(argv[4]),
                                 .voice = QString::fromLocal8Bit(argv[5])}},
                     .output = disk + u"/film.mp4"_s});
    QObject::connect(&worker, &FilmJoin::finished, &worker,
                     [&disk](const Expected<FilmJoin::Joined> &joined) {
                         QTextStream(stdout) << (joined ? u"joined"_s : toString(joined.error().kind)) << '|'
                                             << (joined ? QString() : joined.error().message) << '|'
                                             << QFileInfo::exists(disk + u"/film.mp4"_s);
                         QCoreApplication::quit();
                     });
    worker.start();
    return QCoreApplication::exec();
}

} // namespace

/// Measures cuts and joins frame by frame and sample by sample.
class FilmJoinTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_video;
    QString m_voice;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    CutRequest request(const FilmPiece &piece, const QString &name) const
    {
        return {.video = m_video,
                .info = infoOf(m_video),
                .rate = kNtsc,
                .piece = piece,
                .part = {.voice = m_voice, .voiceTrack = 1},
                .partFirst = piece.first,
                .keepsModelLimits = false,
                .videoTarget = path(name + u".mp4"_s),
                .voiceTarget = path(name + u".wav"_s)};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_video = path(u"video.mp4"_s);
        m_voice = path(u"voice.wav"_s);
        QVERIFY(makeVideo(m_video, 5, u"30000/1001"_s,
                          {u"-timecode"_s, u"01:00:00:00"_s, u"-metadata"_s, u"title=Lesson"_s,
                           u"-colorspace"_s, u"smpte170m"_s, u"-color_primaries"_s, u"smpte170m"_s,
                           u"-color_trc"_s, u"smpte170m"_s, u"-aspect"_s, u"64:27"_s}));
        QVERIFY(makeVoice(m_voice, 5));
    }

    void cutsTheExactFramesAndSamples_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QString>("rate");
        QTest::newRow("MP4") << u"mp4"_s << u"30000/1001"_s;
        QTest::newRow("Matroska") << u"mkv"_s << u"24"_s;
        QTest::newRow("transport stream, where no jump is exact") << u"ts"_s << u"25"_s;
    }
    void cutsTheExactFramesAndSamples()
    {
        QFETCH(QString, suffix);
        QFETCH(QString, rate);
        const QString video = path(u"source."_s + suffix);
        QVERIFY(makeVideo(video, 3, rate));
        CutRequest one = request({0, 37, 30, 0}, u"cut-"_s + suffix);
        one.video = video;
        one.info = infoOf(video);
        one.rate = filmRate(one.info);
        one.part.voiceFrom = 750ms;
        const auto error = cut(one);
        QVERIFY2(!error, qPrintable(error ? error->message + error->detail : QString()));
        QCOMPARE(frameCount(one.videoTarget), 30);
        QVERIFY(infoOf(one.videoTarget).exactFrameRate == one.rate);
        QVERIFY(!infoOf(one.videoTarget).hasAudio);
        const auto trim = [&](qint64 first) {
            return u"trim=start_frame=%1:end_frame=%2"_s.arg(first).arg(first + 30);
        };
        const double right = least(psnrOf(one.videoTarget, video, trim(37)), 0, 30);
        QVERIFY2(right > 44, qPrintable(QString::number(right)));
        for (const qint64 wrong : {36, 38})
            QVERIFY(least(psnrOf(one.videoTarget, video, trim(wrong)), 0, 30) < right - 3);
        const auto samples = samplesOf(one.voiceTarget);
        QCOMPARE(qint64(samples.size()),
                 sampleAt(67, one.rate, kFilmSampleRate) - sampleAt(37, one.rate, kFilmSampleRate));
        // The click at 1 s of the voice is a quarter of a second into the part.
        QVERIFY(std::abs(clickIn(samples, 0, 24'000) - 12'000) < 30);
    }

    /// A file with the name of a cut is submitted, so an incomplete one must never have it, even after a
    /// kill.
    void aCutGetsItsNameWhenItIsWhole_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("its video") << u"half.mp4"_s;
        QTest::newRow("its voice") << u"half.wav"_s;
    }
    void aCutGetsItsNameWhenItIsWhole()
    {
        QFETCH(const QString, name);
        const CutRequest half = request({0, 0, 30, 0}, u"half"_s);
        if (name.endsWith(u".wav"))
            QVERIFY(QFile::copy(m_video, half.videoTarget)); // already done
        // Replace ffmpeg with a program that never finishes.
        QVERIFY(QDir(m_folder.path()).mkpath(u"programs"_s));
        QFile program(path(u"programs/ffmpeg"_s));
        QVERIFY(program.open(QIODevice::WriteOnly));
        program.write("#!/bin/sh\nfor last; do :; done\nprintf half >\"${last#file:}\"\nexec sleep 60\n");
        program.close();
        QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        const QByteArray programs = qgetenv("PATH");
        qputenv("PATH", QFile::encodeName(path(u"programs"_s)) + ':' + programs);
        const auto restore = qScopeGuard([&] {
            qputenv("PATH", programs);
            QFile::remove(half.videoTarget);
        });
        const auto written = [&] {
            return QDir(m_folder.path()).entryInfoList({name + u'*'}, QDir::Files);
        };
        {
            FilmCut worker(half);
            worker.start();
            QTRY_VERIFY(!written().isEmpty() && written().constFirst().size() == 4);
            QVERIFY2(!QFile::exists(path(name)), qPrintable(name));
        }
        QVERIFY(written().isEmpty());
    }

    void cutsOfOneVoiceTouch()
    {
        CutRequest first = request({0, 10, 61, 0}, u"touch-1"_s);
        CutRequest second = request({0, 71, 60, 0}, u"touch-2"_s);
        second.partFirst = first.partFirst;
        QVERIFY(!cut(first));
        QVERIFY(!cut(second));
        const auto whole =
            ffmpegOutput({u"-i"_s, m_voice, u"-ar"_s, u"48000"_s, u"-f"_s, u"s16le"_s, u"pipe:1"_s});
        const auto bytes = [](const QString &wav) {
            return ffmpegOutput({u"-i"_s, wav, u"-f"_s, u"s16le"_s, u"pipe:1"_s});
        };
        const QByteArray both = bytes(first.voiceTarget) + bytes(second.voiceTarget);
        QCOMPARE(both.size(),
                 2 * (sampleAt(131, kNtsc, kFilmSampleRate) - sampleAt(10, kNtsc, kFilmSampleRate)));
        QVERIFY(whole.startsWith(both));
    }

    void keepsTheModelsLimits()
    {
        CutRequest one = request({0, 0, 30, 0}, u"limits"_s);
        one.keepsModelLimits = true;
        QVERIFY(!cut(one));
        const MediaInfo info = infoOf(one.videoTarget);
        QVERIFY(qMin(info.size.width(), info.size.height()) >= 640);
        QCOMPARE(info.sampleAspect, 1.0);
        QVERIFY(cutVideoArguments(one).contains(u"-maxrate"_s));
    }

    /// Two parts, the second in two overlapping pieces; the video is unchanged between and around them.
    void joinsFrameByFrameAndSampleBySample()
    {
        const QList<FilmPiece> pieces{{0, 10, 60, 0}, {1, 85, 30, 0}, {1, 105, 35, 10}};
        FilmJoin::Options options{.video = m_video,
                                  .frames = filmFrames(infoOf(m_video)),
                                  .rate = kNtsc,
                                  .output = path(u"film.mp4"_s)};
        QCOMPARE(options.frames, frameCount(m_video));
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            CutRequest one = request(pieces[i], u"join-%1"_s.arg(i));
            one.partFirst = i == 0 ? 10 : 85;
            QVERIFY(!cut(one));
            const QString result = path(u"result-%1.mp4"_s.arg(i));
            QVERIFY(makeResult(one.videoTarget, result));
            options.inputs += {pieces[i], int(i) + 1, result, one.voiceTarget};
        }
        const auto joined = join(options);
        QVERIFY2(joined, qPrintable(joined ? QString() : joined.error().message + joined.error().detail));
        QCOMPARE(joined->path, options.output);
        QCOMPARE(joined->withoutUnderlay, QString());
        QCOMPARE(joined->notes, QStringList());
        QCOMPARE(frameCount(joined->path), options.frames);
        const auto same = psnrOf(joined->path, m_video);
        const auto negative = psnrOf(joined->path, m_video, u"negate"_s);
        for (const auto &[from, to] : {std::pair{0, 10}, {70, 85}, {140, 150}}) {
            const double outside = least(same, from, to);
            QVERIFY2(outside >= 48, qPrintable(u"frames %1-%2: %3"_s.arg(from).arg(to).arg(outside)));
            QVERIFY(least(negative, from, to) < 20);
        }
        for (const auto &[from, to] : {std::pair{10, 70}, {85, 140}}) {
            const double inside = least(negative, from, to);
            QVERIFY2(inside >= 40, qPrintable(u"frames %1-%2: %3"_s.arg(from).arg(to).arg(inside)));
        }
        const MediaInfo before = infoOf(m_video);
        const MediaInfo after = infoOf(joined->path);
        QCOMPARE(after.size, before.size);
        QCOMPARE(after.sampleAspect, before.sampleAspect);
        QVERIFY(after.exactFrameRate == before.exactFrameRate);
        QVERIFY(after.colour.matrix == before.colour.matrix &&
                after.colour.primaries == before.colour.primaries);
        QCOMPARE(after.timecode, u"01:00:00:00"_s);

        const auto samples = samplesOf(joined->path);
        const auto at = [](qint64 frame) {
            return sampleAt(frame, kNtsc, kFilmSampleRate);
        };
        QVERIFY(std::abs(qint64(samples.size()) - at(options.frames)) <= 1024); // an AAC frame
        // Clicks of the voice, counted from the start of each part, in its first and last piece.
        for (const auto &[first, clicks] : {std::pair<qint64, qint64>{10, 1}, {10, 3}, {85, 1}, {85, 3}}) {
            const qint64 expected = at(first) + clicks * 24'000;
            const qint64 found = clickIn(samples, expected - 6'000, expected + 6'000);
            QVERIFY2(std::abs(found - expected) < 48, qPrintable(u"%1 samples off"_s.arg(found - expected)));
        }
        QVERIFY(loudness(samples, at(1), at(8)) > 0.06);   // the video's own tone
        QVERIFY(loudness(samples, at(12), at(23)) < 0.05); // not heard within a part
        QVERIFY(loudness(samples, at(12), at(23)) > 0.02);
    }

    /// Frames under the pieces aren't even decoded if seeking to the others is exact.
    void readsOfTheVideoWhatIsSeen_data()
    {
        QTest::addColumn<QString>("container");
        QTest::addColumn<int>("pieces");
        QTest::addColumn<QList<QStringList>>("inputs");
        QTest::newRow("from the beginning and from a second before")
            << u"MP4"_s << 1 << QList<QStringList>{{}, {u"-noaccurate_seek"_s, u"-ss"_s, u"2.000000"_s}};
        QTest::newRow("Matroska") << u"Matroska"_s << 1
                                  << QList<QStringList>{{}, {u"-noaccurate_seek"_s, u"-ss"_s, u"2.000000"_s}};
        QTest::newRow("no jump is exact") << u"MPEG-TS"_s << 1 << QList<QStringList>{};
        QTest::newRow("too many decoders") << u"MP4"_s << 4 << QList<QStringList>{};
        QTest::newRow("no piece") << u"MP4"_s << 0 << QList<QStringList>{};
    }
    void readsOfTheVideoWhatIsSeen()
    {
        QFETCH(const QString, container);
        QFETCH(const int, pieces);
        QFETCH(const QList<QStringList>, inputs);
        JoinPlan plan{.video = infoOf(m_video), .frames = 1000, .rate = {25, 1}};
        plan.video.container = container;
        for (int i = 0; i < pieces; ++i)
            plan.pieces += {.piece = {i, 10 + i * 100, 65, 0}, .number = i + 1, .size = {}, .rate = {}};
        QCOMPARE(gapArguments(plan), inputs);
    }

    /// Frames of various durations, including one that lasts half a second at the end of a part.
    void joinsAVideoWhoseRateVaries_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QString>("still"); // the frames left out in the middle
        QTest::addColumn<FilmPiece>("piece");
        QTest::newRow("MP4") << u"mp4"_s << u"84,98"_s << FilmPiece{0, 20, 70, 0};
        QTest::newRow("Matroska") << u"mkv"_s << u"84,98"_s << FilmPiece{0, 20, 70, 0};
        QTest::newRow("transport stream") << u"ts"_s << u"84,98"_s << FilmPiece{0, 20, 70, 0};
        // On show for longer before the piece ends than is read before a stretch.
        QTest::newRow("long still in MP4") << u"mp4"_s << u"46,104"_s << FilmPiece{0, 5, 40, 0};
        QTest::newRow("long still in Matroska") << u"mkv"_s << u"46,104"_s << FilmPiece{0, 5, 40, 0};
    }
    void joinsAVideoWhoseRateVaries()
    {
        QFETCH(const QString, suffix);
        QFETCH(const QString, still);
        QFETCH(const FilmPiece, piece);
        const QString name = u"uneven-"_s + still.section(u',', 0, 0) + u'.' + suffix;
        const QString uneven = path(name);
        QVERIFY(runFfmpeg({u"-i"_s, m_video, u"-vf"_s, u"select='mod(n,7)*not(between(n,%1))'"_s.arg(still),
                           u"-vsync"_s, u"vfr"_s, u"-bf"_s, u"2"_s, u"-crf"_s, u"4"_s, uneven}));
        const MediaInfo info = infoOf(uneven);
        const FrameRate rate = filmRate(info);
        const QString even = path(u"even.mkv"_s);
        QVERIFY(runFfmpeg({u"-i"_s, uneven, u"-vf"_s,
                           u"fps=%1/%2:start_time=0"_s.arg(rate.numerator).arg(rate.denominator), u"-crf"_s,
                           u"4"_s, even}));
        FilmJoin::Options options{
            .video = uneven, .frames = filmFrames(info), .rate = rate, .output = path(name + u"-film.mp4"_s)};
        CutRequest one = request(piece, name);
        one.video = uneven;
        one.info = info;
        one.rate = rate;
        QVERIFY(!cut(one));
        QVERIFY(makeResult(one.videoTarget, path(u"uneven-result.mp4"_s)));
        options.inputs = {{piece, 1, path(u"uneven-result.mp4"_s), one.voiceTarget}};
        const auto joined = join(options);
        QVERIFY2(joined, qPrintable(joined ? QString() : joined.error().message + joined.error().detail));
        QCOMPARE(frameCount(joined->path), options.frames);
        const auto same = psnrOf(joined->path, even);
        const qint64 last = std::min(options.frames, qint64(same.size()));
        for (const auto &[from, to] : {std::pair<qint64, qint64>{0, piece.first}, {piece.end(), last}}) {
            const double outside = least(same, from, to);
            QVERIFY2(outside >= 44, qPrintable(u"frames %1-%2: %3"_s.arg(from).arg(to).arg(outside)));
        }
    }

    void resultsOfAnotherKindAreFittedAndNamed()
    {
        const CutRequest one = request({0, 30, 60, 0}, u"other"_s);
        QVERIFY(!cut(one));
        const QString result = path(u"other-result.mp4"_s);
        QVERIFY(makeResult(one.videoTarget, result, {u"-s"_s, u"640x360"_s, u"-r"_s, u"25"_s}));
        const auto joined = join({.video = m_video,
                                  .frames = 150,
                                  .rate = kNtsc,
                                  .inputs = {{one.piece, 3, result, one.voiceTarget}},
                                  .output = path(u"film-other.mkv"_s)});
        QVERIFY2(joined, qPrintable(joined ? QString() : joined.error().message + joined.error().detail));
        QCOMPARE(frameCount(joined->path), 150);
        QCOMPARE(infoOf(joined->path).size, QSize(240, 136));
        QCOMPARE(joined->notes,
                 (QStringList{u"Piece 3 came back with 640×360 pixels and was scaled to 240×136."_s,
                              u"Piece 3 came back with 25 frames a second and was brought to 29.97."_s}));
        QVERIFY(least(psnrOf(joined->path, m_video, u"negate"_s), 32, 88) > 20);
        QVERIFY(least(psnrOf(joined->path, m_video), 95, 150) >= 48);
    }

    /// As phones record them.
    void aTurnedVideoStaysUpright()
    {
        const QString turned = path(u"turned.mp4"_s);
        QVERIFY(
            runFfmpeg({u"-i"_s, m_video, u"-c"_s, u"copy"_s, u"-metadata:s:v"_s, u"rotate=90"_s, turned}));
        const MediaInfo before = infoOf(turned);
        QCOMPARE(before.size, QSize(136, 240));
        QVERIFY(runFfmpeg({u"-i"_s, turned, u"-crf"_s, u"4"_s, path(u"upright.mp4"_s)}));
        FilmJoin::Options options{.video = turned,
                                  .frames = filmFrames(before),
                                  .rate = kNtsc,
                                  .output = path(u"turned-film.mp4"_s)};
        // The first cut starts at a keyframe, the second doesn't.
        for (const FilmPiece &piece : {FilmPiece{0, 20, 60, 0}, FilmPiece{1, 87, 40, 0}}) {
            CutRequest one = request(piece, u"turned-%1"_s.arg(piece.part));
            one.video = turned;
            one.info = before;
            const auto error = cut(one);
            QVERIFY2(!error, qPrintable(error ? error->message + error->detail : QString()));
            QCOMPARE(infoOf(one.videoTarget).size, before.size);
            const QString result = path(u"turned-result-%1.mp4"_s.arg(piece.part));
            QVERIFY(makeResult(one.videoTarget, result));
            options.inputs += {piece, piece.part + 1, result, one.voiceTarget};
        }
        const auto joined = join(options);
        QVERIFY2(joined, qPrintable(joined ? QString() : joined.error().message + joined.error().detail));
        QCOMPARE(joined->notes, QStringList());
        const MediaInfo after = infoOf(joined->path);
        QCOMPARE(after.size, before.size);
        QCOMPARE(frameCount(joined->path), options.frames);
        const auto same = psnrOf(joined->path, path(u"upright.mp4"_s));
        const auto negative = psnrOf(joined->path, path(u"upright.mp4"_s), u"negate"_s);
        for (const auto &[from, to] : {std::pair{0, 20}, {80, 87}, {127, 150}})
            QVERIFY2(least(same, from, to) >= 44, qPrintable(QString::number(least(same, from, to))));
        for (const auto &[from, to] : {std::pair{20, 80}, {87, 127}})
            QVERIFY2(least(negative, from, to) >= 38, qPrintable(QString::number(least(negative, from, to))));
    }

    void saysThatAnHdrVideoIsConverted()
    {
        const QString video = path(u"hdr.mp4"_s);
        QVERIFY(makeVideo(video, 1, u"30000/1001"_s,
                          {u"-colorspace"_s, u"bt2020nc"_s, u"-color_primaries"_s, u"bt2020"_s,
                           u"-color_trc"_s, u"arib-std-b67"_s}));
        QVERIFY(infoOf(video).isHdr);
        CutRequest one = request({0, 10, 10, 0}, u"hdr-cut"_s);
        one.video = video;
        one.info = infoOf(video);
        QVERIFY(!cut(one));
        QVERIFY(makeResult(one.videoTarget, path(u"hdr-result.mp4"_s)));
        const auto joined = join({.video = video,
                                  .frames = 30,
                                  .rate = kNtsc,
                                  .inputs = {{one.piece, 1, path(u"hdr-result.mp4"_s), one.voiceTarget}},
                                  .output = path(u"film-hdr.mp4"_s)});
        QVERIFY2(joined, qPrintable(joined ? QString() : joined.error().message + joined.error().detail));
        QCOMPARE(joined->notes,
                 QStringList(u"The video is HDR. The finished one is converted to SDR (BT.709)."_s));
        QVERIFY(!infoOf(joined->path).isHdr);
        QCOMPARE(infoOf(joined->path).colour.transfer, u"bt709"_s);
    }

    void keepsWhatIsMissingAsItWas()
    {
        const CutRequest one = request({0, 30, 60, 0}, u"missing"_s);
        QVERIFY(!cut(one));
        QVERIFY(makeResult(one.videoTarget, path(u"missing-result.mp4"_s)));
        const auto joined = join({.video = m_video,
                                  .frames = 150,
                                  .rate = kNtsc,
                                  .inputs = {{one.piece, 1, path(u"missing-result.mp4"_s), one.voiceTarget}},
                                  .output = path(u"film-missing.mp4"_s)});
        QVERIFY(joined);
        QVERIFY(least(psnrOf(joined->path, m_video), 90, 150) >= 48);
    }

    void putsTheUnderlayBelowTheVoice()
    {
        const CutRequest one = request({0, 60, 60, 0}, u"under"_s);
        QVERIFY(!cut(one));
        QVERIFY(makeResult(one.videoTarget, path(u"under-result.mp4"_s)));
        FilmJoin::Options options{.video = m_video,
                                  .frames = 150,
                                  .rate = kNtsc,
                                  .inputs = {{one.piece, 1, path(u"under-result.mp4"_s), one.voiceTarget}},
                                  .underlay = {.kind = Underlay::Kind::Original, .decibels = -6},
                                  .output = path(u"film-under.mp4"_s)};
        const auto own = join(options);
        QVERIFY2(own, qPrintable(own ? QString() : own.error().message + own.error().detail));
        const auto at = [](qint64 frame) {
            return sampleAt(frame, kNtsc, kFilmSampleRate);
        };
        const auto samples = samplesOf(own->path);
        const double outside = loudness(samples, at(10), at(50));
        const double voice = 0.05 / std::sqrt(2.0);
        const double inside = loudness(samples, at(62), at(73));
        const double expected = std::hypot(outside / 2, voice);
        QVERIFY2(std::abs(inside / expected - 1) < 0.1,
                 qPrintable(u"%1, not %2"_s.arg(inside).arg(expected)));

        // Also kept without it, under a name of its own.
        QCOMPARE(own->withoutUnderlay, path(u"film-under (without underlay).mp4"_s));
        QCOMPARE(frameCount(own->withoutUnderlay), 150);
        QVERIFY(least(psnrOf(own->withoutUnderlay, own->path), 0, 150) == 100);
        QCOMPARE(infoOf(own->withoutUnderlay).timecode, u"01:00:00:00"_s);
        const auto plain = samplesOf(own->withoutUnderlay);
        QCOMPARE(plain.size(), samples.size());
        QVERIFY2(std::abs(loudness(plain, at(62), at(73)) / voice - 1) < 0.1,
                 qPrintable(QString::number(loudness(plain, at(62), at(73)))));
        QVERIFY(std::abs(loudness(plain, at(10), at(50)) / outside - 1) < 0.01);
        const qint64 click = at(60) + 24'000;
        QVERIFY(std::abs(clickIn(plain, click - 9000, click + 9000) - click) < 48);
        QVERIFY(QDir(m_folder.path()).entryList({u".retalk-*"_s}, QDir::Files | QDir::Hidden).isEmpty());

        // The sound isn't shifted where a container handles its start in another way.
        options.output = path(u"film-under.mkv"_s);
        const auto mkv = join(options);
        QVERIFY2(mkv, qPrintable(mkv ? QString() : mkv.error().message + mkv.error().detail));
        QCOMPARE(infoOf(mkv->withoutUnderlay).pictureStart, infoOf(mkv->path).pictureStart);
        const auto shifted = samplesOf(mkv->withoutUnderlay);
        const qint64 late = clickIn(samplesOf(mkv->path), click - 9000, click + 9000);
        QVERIFY(std::abs(clickIn(shifted, click - 9000, click + 9000) - late) < 48);

        const QString music = path(u"music.wav"_s);
        QVERIFY(runFfmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"sine=f=200:d=5:r=44100,volume=4"_s, music}));
        options.underlay = {.kind = Underlay::Kind::File, .decibels = -12, .file = music};
        options.output = path(u"music.mp4"_s);
        const auto file = join(options);
        QVERIFY2(file, qPrintable(file ? QString() : file.error().message + file.error().detail));
        const auto mixed = samplesOf(file->path);
        QCOMPARE(file->withoutUnderlay, path(u"music (without underlay).mp4"_s));
        QVERIFY(loudness(mixed, at(62), at(73)) > 1.5 * voice);
        QVERIFY(std::abs(loudness(mixed, at(10), at(50)) / outside - 1) < 0.05); // only within the part
    }

    /// A film's file without its underlay replaces nothing.
    void theFilmWithoutItsUnderlayTakesAFreeName()
    {
        const CutRequest one = request({0, 60, 60, 0}, u"free"_s);
        QVERIFY(!cut(one));
        QVERIFY(makeResult(one.videoTarget, path(u"free-result.mp4"_s)));
        QFile other(path(u"free (without underlay).mov"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("something else");
        other.close();
        const auto joined = join({.video = m_video,
                                  .frames = 150,
                                  .rate = kNtsc,
                                  .inputs = {{one.piece, 1, path(u"free-result.mp4"_s), one.voiceTarget}},
                                  .underlay = {.kind = Underlay::Kind::Original, .decibels = -6},
                                  .output = path(u"free.mov"_s),
                                  .changed = {}});
        QVERIFY2(joined, qPrintable(joined ? QString() : joined.error().message + joined.error().detail));
        QCOMPARE(joined->withoutUnderlay, path(u"free (without underlay) (2).mov"_s));
        QCOMPARE(frameCount(joined->withoutUnderlay), 150);
        QCOMPARE(QFileInfo(other).size(), 14);
    }

    /// The original's tone is lowered while the voice speaks and restored in its pause.
    void theUnderlayGivesWayToTheVoice_data()
    {
        QTest::addColumn<int>("channels");
        QTest::newRow("stereo") << 2;
        QTest::newRow("six channels") << 6; // the voice is in only one of them
    }
    void theUnderlayGivesWayToTheVoice()
    {
        QFETCH(const int, channels);
        const QString film = path(u"duck-%1.mov"_s.arg(channels));
        QVERIFY(runFfmpeg({u"-i"_s, m_video, u"-c:v"_s, u"copy"_s, u"-c:a"_s, u"pcm_s16le"_s, u"-ac"_s,
                           QString::number(channels), film}));
        const QString speech = path(u"speech.wav"_s);
        QVERIFY(runFfmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s,
                           u"aevalsrc='0.3*sin(2*PI*900*t)*lt(t,1.2)':s=48000:d=4"_s, speech}));
        CutRequest one = request({0, 15, 120, 0}, u"duck"_s);
        one.part.voice = speech;
        QVERIFY(!cut(one));
        QVERIFY(makeResult(one.videoTarget, path(u"duck-result.mp4"_s)));
        // Returns how much of a 300 Hz tone is audible.
        const auto toneOf = [&](bool ducks) {
            const auto joined = join(
                {.video = film,
                 .frames = 150,
                 .rate = kNtsc,
                 .inputs = {{one.piece, 1, path(u"duck-result.mp4"_s), one.voiceTarget}},
                 .underlay = {.kind = Underlay::Kind::Original, .decibels = -3, .file = {}, .ducks = ducks},
                 .output = path(u"duck-%1-%2.mp4"_s.arg(channels).arg(int(ducks)))});
            if (!joined)
                return std::pair{-1.0, -1.0};
            const QString low = path(u"below.wav"_s);
            if (!runFfmpeg({u"-i"_s, joined->path, u"-vn"_s, u"-af"_s,
                            u"lowpass=f=400,lowpass=f=400,lowpass=f=400"_s, low}))
                return std::pair{-1.0, -1.0};
            const auto samples = samplesOf(low);
            const auto begin = sampleAt(15, kNtsc, kFilmSampleRate);
            return std::pair{loudness(samples, begin + 24'000, begin + 48'000),
                             loudness(samples, begin + 120'000, begin + 168'000)};
        };
        const auto [steady, after] = toneOf(false);
        const auto [ducked, back] = toneOf(true);
        QVERIFY2(steady > 0.005 && after > 0.005, qPrintable(u"%1 and %2"_s.arg(steady).arg(after)));
        QVERIFY2(ducked < 0.5 * steady, qPrintable(u"%1 of %2"_s.arg(ducked).arg(steady)));
        QVERIFY2(std::abs(back / after - 1) < 0.1, qPrintable(u"%1 of %2"_s.arg(back).arg(after)));
    }

    void replacesNothingThatWasNotNamed()
    {
        const CutRequest one = request({0, 0, 60, 0}, u"taken"_s);
        QVERIFY(!cut(one));
        QVERIFY(makeResult(one.videoTarget, path(u"taken-result.mp4"_s)));
        const QString output = path(u"taken-film.mp4"_s);
        QFile other(output);
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("something else");
        other.close();
        FilmJoin::Options options{.video = m_video,
                                  .frames = 150,
                                  .rate = kNtsc,
                                  .inputs = {{one.piece, 1, path(u"taken-result.mp4"_s), one.voiceTarget}},
                                  .output = output};
        FilmJoin worker(options);
        QSignalSpy sealed(&worker, &FilmJoin::sealed);
        std::optional<Expected<FilmJoin::Joined>> first;
        connect(&worker, &FilmJoin::finished, this,
                [&first](const Expected<FilmJoin::Joined> &joined) { first = joined; });
        worker.start();
        QTRY_VERIFY(first.has_value());
        QVERIFY(!*first);
        QCOMPARE(int(first->error().kind), int(ErrorKind::Disk));
        QCOMPARE(QFileInfo(output).size(), 14);
        // The joined file is kept and doesn't have to be encoded again.
        QCOMPARE(sealed.size(), 1);
        options.whole = sealed[0][0].value<FileStamp>();
        options.mayReplace = true;
        FilmJoin again(options);
        QSignalSpy progress(&again, &FilmJoin::progressed);
        std::optional<Expected<FilmJoin::Joined>> second;
        connect(&again, &FilmJoin::finished, this,
                [&second](const Expected<FilmJoin::Joined> &joined) { second = joined; });
        again.start();
        QTRY_VERIFY(second.has_value());
        QVERIFY(*second);
        QCOMPARE(progress.size(), 0);
        QCOMPARE(frameCount(output), 150);
    }

    void saysThatTheVideoHasLostFrames()
    {
        const CutRequest one = request({0, 0, 60, 0}, u"lost"_s);
        QVERIFY(!cut(one));
        QVERIFY(makeResult(one.videoTarget, path(u"lost-result.mp4"_s)));
        const auto joined = join({.video = m_video,
                                  .frames = 200,
                                  .rate = kNtsc,
                                  .inputs = {{one.piece, 1, path(u"lost-result.mp4"_s), one.voiceTarget}},
                                  .output = path(u"film-lost.mp4"_s)});
        QVERIFY(!joined);
        QCOMPARE(joined.error().field, u"video"_s);
        QVERIFY2(joined.error().message.contains(u"and had 200 when the film began"),
                 qPrintable(joined.error().message));
        QVERIFY(!QFileInfo::exists(path(u"film-lost.mp4"_s)));
        // A film isn't joined from a video that was replaced while being read, either.
        const auto changed = join({.video = m_video,
                                   .frames = 150,
                                   .rate = kNtsc,
                                   .inputs = {{one.piece, 1, path(u"lost-result.mp4"_s), one.voiceTarget}},
                                   .output = path(u"film-lost.mp4"_s),
                                   .changed = [] {
                                       return Error{.message = u"It has changed."_s};
                                   }});
        QVERIFY(!changed && changed.error().message == u"It has changed."_s);
        QVERIFY(!QFileInfo::exists(path(u"film-lost.mp4"_s)));
    }

    void saysThatTheDiskIsFull()
    {
        const CutRequest one = request({0, 0, 60, 0}, u"full"_s);
        QVERIFY(!cut(one));
        const QString result = path(u"full-result.mp4"_s);
        QVERIFY(makeResult(one.videoTarget, result));
        const QTemporaryDir disk;
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {u"--join-on-full-disk"_s, disk.path(), m_video, result, one.voiceTarget});
        QVERIFY(child.waitForFinished(kTestTimeoutMs));
        if (child.exitCode() == 77)
            QSKIP("this user may not mount anything");
        const QStringList said = QString::fromUtf8(child.readAllStandardOutput()).split(u'|');
        QVERIFY2(said.value(1).startsWith(u"The disk that holds ") &&
                     said.value(1).endsWith(u"Free some space and try again; nothing is lost."),
                 qPrintable(said.value(1)));
        QCOMPARE(said.value(0), u"disk"_s);
        QCOMPARE(said.value(2), u"0"_s);
        QVERIFY(QFileInfo(result).size() > 0); // paid for, so it must stay
    }

    void saysThatTheDiskForTheCutsIsFull_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("one group of frames") << QStringList{u"-g"_s, u"250"_s};
        QTest::newRow("many groups") << QStringList{u"-g"_s, u"15"_s, u"-crf"_s, u"5"_s};
    }
    void saysThatTheDiskForTheCutsIsFull()
    {
        QFETCH(QStringList, options);
        const QString video = path(u"large.mp4"_s);
        QVERIFY(makeVideo(video, 3, u"30000/1001"_s, options));
        const QTemporaryDir disk;
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {u"--cut-on-full-disk"_s, disk.path(), video, m_voice});
        QVERIFY(child.waitForFinished(kTestTimeoutMs));
        if (child.exitCode() == 77)
            QSKIP("this user may not mount anything");
        const QStringList said = QString::fromUtf8(child.readAllStandardOutput()).split(u'|');
        QCOMPARE(said.value(0), u"disk"_s);
        QCOMPARE(said.value(1), u"The disk is full. Free some space, then retry; nothing is lost."_s);
        // No incomplete file under any name. The video alone may be complete.
        QVERIFY2(said.value(2).isEmpty() || said.value(2) == u"cut.mp4", qPrintable(said.value(2)));
        QCOMPARE(said.value(3), u"75"_s);
    }

    void findsPausesAndScenes()
    {
        const QString scenes = path(u"scenes.mp4"_s);
        QVERIFY(
            runFfmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"color=red:s=240x136:r=25:d=2.4"_s, u"-f"_s, u"lavfi"_s,
                       u"-i"_s, u"testsrc2=s=240x136:r=25:d=3"_s, u"-lavfi"_s, u"[0][1]concat=n=2:v=1:a=0"_s,
                       u"-preset"_s, u"veryfast"_s, u"-pix_fmt"_s, u"yuv420p"_s, scenes}));
        const QString pausing = path(u"pausing.wav"_s);
        QVERIFY(
            runFfmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s,
                       u"aevalsrc='0.5*sin(2*PI*300*t)*(lt(t,2.1)+gt(t,2.7))':s=16000:d=5.4"_s, pausing}));
        const FilmLimits limits{.longest = 4s};
        FilmProbe look({.video = scenes, .parts = {{.voice = pausing}}}, limits);
        std::optional<FilmProbe::Result> found;
        connect(&look, &FilmProbe::finished, this, [&found](const FilmProbe::Result &what) { found = what; });
        look.start();
        QTRY_VERIFY(found.has_value());
        QVERIFY(found->errors.isEmpty());
        QCOMPARE(found->facts.frames, 135);
        QCOMPARE(found->facts.sceneCuts, QList<qint64>{60});
        QCOMPARE(found->film.parts[0].voiceTrack, 1);
        const FilmPlan plan = planFilm(found->film, found->facts, limits);
        QCOMPARE(plan.pieces, (QList<FilmPiece>{{0, 0, 60, 0}, {0, 60, 75, 0}}));
    }

    void aVideoWithoutSoundGetsOne()
    {
        const QString silent = path(u"silent.mp4"_s);
        QVERIFY(runFfmpeg({u"-i"_s, m_video, u"-an"_s, u"-c"_s, u"copy"_s, silent}));
        const CutRequest one = request({0, 30, 90, 0}, u"silent-cut"_s);
        QVERIFY(!cut(one));
        QVERIFY(makeResult(one.videoTarget, path(u"silent-result.mp4"_s)));
        const auto joined = join({.video = silent,
                                  .frames = 150,
                                  .rate = kNtsc,
                                  .inputs = {{one.piece, 1, path(u"silent-result.mp4"_s), one.voiceTarget}},
                                  .output = path(u"silent-film.mp4"_s)});
        QVERIFY2(joined, qPrintable(joined ? QString() : joined.error().message + joined.error().detail));
        const auto samples = samplesOf(joined->path);
        QVERIFY(loudness(samples, 0, sampleAt(29, kNtsc, kFilmSampleRate)) < 0.002);
        const qint64 click = sampleAt(30, kNtsc, kFilmSampleRate) + 48'000;
        QVERIFY(std::abs(clickIn(samples, click - 9000, click + 9000) - click) < 48);
    }
};

int main(int argc, char *argv[])
{
    if (argc == 5 && qstrcmp(argv[1], "--cut-on-full-disk") == 0)
        return cutOnFullDisk(argc, argv);
    if (argc == 6 && qstrcmp(argv[1], "--join-on-full-disk") == 0)
        return joinOnFullDisk(argc, argv);
    const QCoreApplication app(argc, argv);
    FilmJoinTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_filmjoin.moc"
