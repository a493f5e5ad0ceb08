#include "engine/faces/facetracker.h"
#include "engine/math/statistics.h"
#include "engine/media.h"
#include "engine/media/videoreader.h"
#include "engine/mouth/mouthrender.h"
#include "engine/speech.h"

#include <QtTest>

#include <opencv2/core.hpp>

#include <cmath>

using namespace retalk;
using namespace retalk::lipsync;

struct Clip
{
    std::vector<Frame> frames;
    double rate = 25;
    ColourFormat look;
    std::unique_ptr<Person> person;
};

/// Draws new mouths on drawn people and examines the resulting frames.
class TestMouthRender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void lipsFollowTheVoice_data();
    void lipsFollowTheVoice();
    void mouthStaysShutInSilence();
    void nothingOutsideTheLowerFaceChanges();
    void opensAMouthThatNeverOpened();
    void sameJobGivesTheSamePictures();

private:
    std::unique_ptr<FaceFinder> m_finder;
    Clip m_one;
};

namespace {

Clip readClip(const QString &path, const FaceFinder &finder)
{
    Clip clip;
    auto reader = VideoReader::open(path);
    if (!reader)
        qFatal("%s", qPrintable(reader.error().message));
    clip.rate = reader->format().framesPerSecond();
    clip.look = reader->format().colourFormat();
    FaceTracker tracker(finder, reader->format(), QDir::tempPath(), mouthArea);
    for (int i = 0; i < reader->frameCount(); ++i) {
        const auto frame = reader->next();
        if (!frame || frame->isEmpty() || !tracker.add(*frame))
            qFatal("cannot follow the clip");
        clip.frames.push_back(frame->clone());
    }
    auto people = tracker.finish();
    if (people.size() != 1)
        qFatal("%zu people", people.size());
    clip.person = std::make_unique<Person>(std::move(people.front()));
    return clip;
}

std::vector<Frame> drawn(const Clip &clip, const MouthRenderer &renderer)
{
    std::vector<Frame> frames;
    for (std::size_t i = 0; i < clip.frames.size(); ++i) {
        frames.push_back(clip.frames[i].clone());
        renderer.render(frames.back(), int(i));
    }
    return frames;
}

/// Returns the mouth openings that the face mesh measures in finished frames.
std::vector<float> openings(const Clip &clip, const std::vector<Frame> &frames, const FaceFinder &finder)
{
    std::vector<float> found;
    for (std::size_t i = 0; i < frames.size(); ++i) {
        const MeshFace face = finder.follow(frames[i], clip.look, clip.person->track.frames[i].square);
        found.push_back(mouthOpening(face.points, face.pose));
    }
    return found;
}

std::vector<int> forward(const Clip &clip)
{
    std::vector<int> shown(clip.frames.size());
    for (std::size_t i = 0; i < shown.size(); ++i)
        shown[i] = int(i);
    return shown;
}

MouthTrack trackOf(const speech::Samples &voice)
{
    return makeMouthTrack(voice, recogniseLips(voice).value_or(std::vector<LipShape>{}));
}

} // namespace

void TestMouthRender::initTestCase()
{
    auto finder = FaceFinder::load();
    QVERIFY(finder);
    m_finder = std::make_unique<FaceFinder>(std::move(*finder));
    m_one = readClip(media::clip("one.mp4"), *m_finder);
}

void TestMouthRender::lipsFollowTheVoice_data()
{
    QTest::addColumn<QString>("video");
    // At least 0.01 below the measured values, because the networks' sums differ by 0.001 between the vector
    // units of processors.
    QTest::addColumn<double>("least");
    QTest::newRow("a presenter") << QStringLiteral("one.mp4") << .96;
    QTest::newRow("another one") << QStringLiteral("other.mp4") << .96;
    QTest::newRow("a beard") << QStringLiteral("beard.mp4") << .95;
    QTest::newRow("a head that turns to 35 degrees") << QStringLiteral("turn.mp4") << .95;
}

void TestMouthRender::lipsFollowTheVoice()
{
    QFETCH(QString, video);
    QFETCH(double, least);
    const Clip clip = readClip(media::clip(qPrintable(video)), *m_finder);
    MouthRenderer renderer(clip.person->track, clip.person->crops);
    renderer.plan(forward(clip), trackOf(speech::librivox(QStringLiteral("0890"))), clip.rate);
    QCOMPARE(renderer.drawnCount(), int(clip.frames.size()));
    QVERIFY2(renderer.jumpCount() * 100 < 15 * int(clip.frames.size()),
             qPrintable(QString::number(renderer.jumpCount())));
    const double r = correlation(openings(clip, drawn(clip, renderer), *m_finder), renderer.wantedOpenings());
    QVERIFY2(r >= least, qPrintable(QString::number(r)));
}

void TestMouthRender::mouthStaysShutInSilence()
{
    const Clip &clip = m_one;
    MouthRenderer renderer(clip.person->track, clip.person->crops);
    renderer.plan(forward(clip), trackOf(speech::silence(4)), clip.rate);
    std::vector<float> seen = openings(clip, drawn(clip, renderer), *m_finder);
    std::sort(seen.begin(), seen.end());
    QVERIFY2(std::abs(seen[seen.size() / 2] - renderer.closedOpening()) < .01F,
             qPrintable(QString::number(double(seen[seen.size() / 2] - renderer.closedOpening()))));
    QVERIFY2(seen[seen.size() * 9 / 10] - renderer.closedOpening() < .015F,
             qPrintable(QString::number(double(seen[seen.size() * 9 / 10]))));
}

void TestMouthRender::nothingOutsideTheLowerFaceChanges()
{
    const Clip &clip = m_one;
    MouthRenderer renderer(clip.person->track, clip.person->crops);
    renderer.plan(forward(clip), trackOf(speech::librivox(QStringLiteral("0890"))), clip.rate);
    const std::vector<Frame> frames = drawn(clip, renderer);
    int changed = 0;
    for (std::size_t i = 0; i < frames.size(); ++i) {
        const FaceOnFrame &face = clip.person->track.frames[i];
        cv::Mat difference = frames[i].y != clip.frames[i].y;
        changed += cv::countNonZero(difference) > 100;
        const float unit = face.eyeDistance;
        const cv::Point2f nose = noseBase(face.points);
        const cv::Rect lowerFace(int(nose.x - 1.9F * unit), int(nose.y - 1.1F * unit), int(3.8F * unit),
                                 int(3.2F * unit));
        difference(lowerFace & cv::Rect(cv::Point(), difference.size())).setTo(0);
        QCOMPARE(cv::countNonZero(difference), 0);
        // The eyes are in this rectangle, but above the area that may change.
        for (std::size_t eye = 36; eye < 48; ++eye) {
            const cv::Point place(face.points[eye]);
            QCOMPARE(frames[i].y.at<uchar>(place), clip.frames[i].y.at<uchar>(place));
        }
    }
    QVERIFY(changed > int(frames.size()) * 8 / 10);
}

void TestMouthRender::opensAMouthThatNeverOpened()
{
    const Clip clip = readClip(media::clip("still.mp4"), *m_finder);
    MouthRenderer renderer(clip.person->track, clip.person->crops);
    renderer.plan(forward(clip), trackOf(speech::librivox(QStringLiteral("0890"))), clip.rate);
    const std::vector<Frame> frames = drawn(clip, renderer);
    const std::vector<float> wanted = renderer.wantedOpenings();
    const double r = correlation(openings(clip, frames, *m_finder), wanted);
    QVERIFY2(r >= .9, qPrintable(QString::number(r)));
    // The inside of the opened mouth is darker than the lips were.
    const auto widest = std::size_t(std::max_element(wanted.begin(), wanted.end()) - wanted.begin());
    const Landmarks face =
        m_finder->follow(frames[widest], clip.look, clip.person->track.frames[widest].square).points;
    const cv::Point inside((face[62] + face[66] * 2) / 3);
    QVERIFY2(frames[widest].y.at<uchar>(inside) < 80,
             qPrintable(QString::number(frames[widest].y.at<uchar>(inside))));
}

void TestMouthRender::sameJobGivesTheSamePictures()
{
    const Clip &clip = m_one;
    const MouthTrack track = trackOf(speech::librivox(QStringLiteral("0880")));
    MouthRenderer first(clip.person->track, clip.person->crops);
    MouthRenderer second(clip.person->track, clip.person->crops);
    first.plan(forward(clip), track, clip.rate);
    second.plan(forward(clip), track, clip.rate);
    for (const int number : {3, 20, 40}) {
        Frame a = clip.frames[std::size_t(number)].clone();
        Frame b = clip.frames[std::size_t(number)].clone();
        QVERIFY(first.render(a, number));
        QVERIFY(second.render(b, number));
        QCOMPARE(cv::norm(a.y, b.y, cv::NORM_INF), 0.);
        QCOMPARE(cv::norm(a.v, b.v, cv::NORM_INF), 0.);
    }
}

QTEST_GUILESS_MAIN(TestMouthRender)
#include "tst_mouthrender.moc"
