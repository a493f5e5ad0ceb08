#include "e2e/retalkrun.h"
#include "engine/faces/facefinder.h"
#include "engine/media/videoreader.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace retalk;

namespace {

using namespace Qt::StringLiterals;

// Number of frames of the film, at 25 fps.
constexpr int kFrames = 125;
constexpr int kFirstPartEnds = 50;    // the first part starts at 0
constexpr int kSecondPartBegins = 62; // 2.5 s
constexpr int kSecondPartEnds = 112;
/// Faces are detected in every kStep-th frame.
constexpr int kStep = 4;

/// How far the two presenters' mouths are open, from left to right, in eye distances.
using Openings = std::array<float, 2>;

/// Measures every kStep-th frame of `video` with the engine's own face detection. Returns an empty list if a
/// frame doesn't show two faces.
QList<Openings> openingsIn(const QString &video)
{
    auto reader = lipsync::VideoReader::open(video);
    const auto finder = lipsync::FaceFinder::load();
    QList<Openings> all;
    for (int i = 0; reader && finder && i < kFrames; ++i) {
        const auto frame = reader->next();
        if (!frame || frame->isEmpty())
            return {};
        if (i % kStep != 0)
            continue;
        auto faces = finder->find(*frame, reader->format().colourFormat());
        if (faces.size() != 2)
            return {};
        if (faces[0].points[0].x > faces[1].points[0].x)
            std::swap(faces[0], faces[1]);
        all += {lipsync::mouthOpening(faces[0].points), lipsync::mouthOpening(faces[1].points)};
    }
    return all;
}

/// Returns the mean change of each mouth's opening over frames `from` to `to` (exclusive).
Openings changes(const QList<Openings> &before, const QList<Openings> &after, int from, int to)
{
    Openings sum{};
    int count = 0;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (int(i) * kStep < from || int(i) * kStep >= to)
            continue;
        ++count;
        for (std::size_t mouth = 0; mouth < sum.size(); ++mouth)
            sum[mouth] += std::abs(after[i][mouth] - before[i][mouth]);
    }
    for (float &change : sum)
        change /= float(std::max(1, count));
    qInfo("frames %d to %d: left mouth %.4f, right mouth %.4f", from, to, double(sum[0]), double(sum[1]));
    return sum;
}

} // namespace

/// Tests making a film, without any stand-ins.
class FilmsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachOfTwoSpeakersGetsTheirOwnVoice()
    {
        const QTemporaryDir folder;
        const QString source = folder.filePath(u"two.mp4"_s);
        QCOMPARE(
            QProcess::execute(u"ffmpeg"_s, {u"-v"_s, u"error"_s, u"-stream_loop"_s, u"1"_s, u"-i"_s,
                                            clip(u"two.mp4"_s), u"-frames:v"_s, QString::number(kFrames),
                                            u"-an"_s, u"-c:v"_s, u"libx264"_s, u"-crf"_s, u"16"_s, source}),
            0);
        const QString out = folder.filePath(u"film.mp4"_s);
        const auto part = [](const QString &range, int person) {
            return u"%1,voice=%2,face=%3"_s.arg(range, clip(u"voice-2s.wav"_s),
                                                clip(u"face%1.png"_s.arg(person)));
        };
        const RetalkRun run = runRetalk({u"film"_s, u"--video"_s, source, u"--part"_s, part(u"0-2"_s, 0),
                                         u"--part"_s, part(u"2.5-4.5"_s, 1), u"--output"_s, out, u"--json"_s},
                                        480);
        QVERIFY2(run.exitCode == 0, qPrintable(run.output + run.errors));
        QCOMPARE(run.event(u"planned"_s)[u"pieces"].toInt(), 2);
        QCOMPARE(run.event(u"joined"_s)[u"output"].toString(), out);
        QVERIFY(std::abs(streamSeconds(out, u"v"_s) - double(kFrames) / 25) < 0.001);

        const QList<Openings> before = openingsIn(source);
        const QList<Openings> after = openingsIn(out);
        QCOMPARE(before.size(), (kFrames + kStep - 1) / kStep);
        QCOMPARE(after.size(), before.size());
        // The first presenter is on the left.
        const Openings first = changes(before, after, 0, kFirstPartEnds);
        QVERIFY(first[0] >= 0.03F && first[0] >= 10 * first[1]);
        const Openings second = changes(before, after, kSecondPartBegins, kSecondPartEnds);
        QVERIFY(second[1] >= 0.03F && second[1] >= 10 * second[0]);
        const Openings between = changes(before, after, kFirstPartEnds, kSecondPartBegins);
        QVERIFY(between[0] <= 0.01F && between[1] <= 0.01F);
    }
};

QTEST_GUILESS_MAIN(FilmsTest)
#include "tst_films.moc"
