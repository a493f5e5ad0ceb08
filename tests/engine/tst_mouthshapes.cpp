#include "engine/math/warpfield.h"
#include "engine/mouth/liplines.h"
#include "engine/mouth/mouthshape.h"

#include <QtTest>

#include <cmath>

using namespace retalk::lipsync;

/// Selection and shape of mouths for a synthetic speaker whose every frame is known.
class TestMouthShapes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openingIsHitExactly();
    void jawFollowsTheOpening();
    void roundedLipsGetNarrowAndThick();
    void tuckedLowerLipGetsThin();
    void pathKeepsToTheSpeakersOwnMovement();
    void silenceStaysOnShutMouths();
    void smilesAreNotBorrowedForANeutralFace();
    void framesWithoutAFaceAreLeftAlone();
    void fieldAsksForWhatThePointsSay();
    void lipLinesNeverCross();
};

namespace {

/// Returns a face with the given opening and width of the mouth, in eye distances, and corners lifted by a
/// smile.
Landmarks faceShape(float opening, float width = .8F, float smile = 0)
{
    Landmarks shape{};
    for (std::size_t i = 0; i < 17; ++i) {
        const float angle = 3.14159F * (1 - float(i) / 16);
        shape[i] = {1.1F * std::cos(angle), -.2F + 1.1F * std::sin(angle) + (i == 8 ? .05F : 0)};
    }
    for (std::size_t i = 31; i <= 35; ++i)
        shape[i] = {.08F * (float(i) - 33), 0};
    const auto lips = [&](std::size_t from, std::size_t count, float radius, float up, float down) {
        for (std::size_t i = 0; i < count; ++i) {
            const float angle = 6.28319F * float(i) / float(count);
            const float height = std::sin(angle) > 0 ? -up * std::sin(angle) : -down * std::sin(angle);
            shape[from + i] = {-radius * std::cos(angle),
                               .4F + height - smile * std::cos(angle) * std::cos(angle)};
        }
    };
    lips(48, 12, width / 2, .08F, .1F + opening);
    const auto inner = [&](std::size_t point, float along, bool isLower) {
        const float height = isLower ? opening * std::sqrt(1 - along * along) : 0;
        shape[point] = {(width / 2 - .05F) * along, .4F + height - smile * along * along};
    };
    inner(60, -1, false);
    inner(64, 1, false);
    inner(62, 0, false);
    inner(66, 0, true);
    inner(61, -.25F, false);
    inner(67, -.25F, true);
    inner(63, .25F, false);
    inner(65, .25F, true);
    constexpr std::array<float, 6> beside{-.86F, -.68F, -.47F, .47F, .68F, .86F};
    for (std::size_t i = 0; i < beside.size(); ++i) {
        inner(68 + i, beside[i], false);
        inner(74 + i, beside[i], true);
    }
    setOpening(shape, opening);
    return shape;
}

FaceFrame faceFrame(float opening, float width = .8F, float smile = 0)
{
    FaceFrame frame;
    frame.isUsable = true;
    frame.shape = faceShape(opening, width, smile);
    frame.toPicture = {100, 0, 320, 200};
    frame.toFace = frame.toPicture.inverse();
    frame.unit = 100;
    frame.opening = openingOf(frame.shape);
    frame.width = width;
    frame.cornerLift = smile;
    return frame;
}

/// Returns a speaker who speaks for 4 s, closing the mouth every half second, and laughs for one more second.
std::vector<FaceFrame> speaker()
{
    std::vector<FaceFrame> frames;
    for (int i = 0; i < 100; ++i)
        frames.push_back(faceFrame(.12F * (1 - std::cos(6.28319F * float(i) / 12.5F)), .8F));
    for (int i = 0; i < 25; ++i)
        frames.push_back(faceFrame(.2F, 1.05F, .1F));
    return frames;
}

/// Returns crops of plain grey frames, which suffice because only shapes matter.
CropStore crops(const std::vector<FaceFrame> &frames)
{
    CropStore store(QDir::tempPath());
    for (int i = 0; i < int(frames.size()); ++i) {
        Frame frame{cv::Mat(400, 640, CV_8UC1, cv::Scalar(120)), cv::Mat(200, 320, CV_8UC1, cv::Scalar(128)),
                    cv::Mat(200, 320, CV_8UC1, cv::Scalar(128)), i, nullptr};
        if (!store.add(frame, {220, 150, 200, 200}))
            qFatal("no room for crops");
    }
    return store;
}

MouthTrack trackOf(const std::vector<float> &openings)
{
    MouthTrack track;
    for (const float opening : openings) {
        for (int i = 0; i < 4; ++i)
            track.poses.push_back({.opening = opening, .silent = opening == 0});
    }
    return track;
}

std::vector<int> forward(std::size_t count)
{
    std::vector<int> shown(count);
    for (std::size_t i = 0; i < count; ++i)
        shown[i] = int(i);
    return shown;
}

struct Planned
{
    std::vector<FaceFrame> frames;
    std::vector<WantedMouth> wanted;
    std::vector<int> sources;
    std::vector<DrawnMouth> drawn;
};

Planned planned(const std::vector<FaceFrame> &frames, const MouthTrack &track, const std::vector<int> &shown)
{
    const CropStore store = crops(frames);
    const MouthLibrary library = MouthLibrary::measure(frames, store);
    Planned plan{frames, wantedMouths(frames, library, shown, track, 25), {}, {}};
    plan.sources = chooseMouths(frames, library, plan.wanted);
    plan.drawn = drawnMouths(frames, library, plan.wanted, plan.sources);
    return plan;
}

} // namespace

void TestMouthShapes::openingIsHitExactly()
{
    for (const float from : {0.F, .02F, .3F}) {
        for (const float to : {0.F, .05F, .25F}) {
            Landmarks shape = faceShape(from);
            setOpening(shape, to);
            QVERIFY2(std::abs(openingOf(shape) - to) < 1e-4F, qPrintable(QString::number(openingOf(shape))));
        }
    }
}

void TestMouthShapes::jawFollowsTheOpening()
{
    const Planned plan = planned(speaker(), trackOf(std::vector<float>(60, 1.F)), forward(60));
    const DrawnMouth &mouth = plan.drawn[0]; // closed in the video
    const Landmarks &before = plan.frames[0].shape;
    QVERIFY(mouth.shape[8].y > before[8].y + .08F);
    QCOMPARE(mouth.shape[1].y, before[1].y);
    QVERIFY(mouth.shape[8].y - before[8].y > mouth.shape[5].y - before[5].y);
}

void TestMouthShapes::roundedLipsGetNarrowAndThick()
{
    MouthTrack plain = trackOf(std::vector<float>(60, .4F));
    MouthTrack rounded = plain;
    for (MouthPose &pose : rounded.poses) {
        pose.rounding = 1;
        pose.width = -.9F;
    }
    const Planned a = planned(speaker(), plain, forward(60));
    const Planned b = planned(speaker(), rounded, forward(60));
    const auto width = [](const DrawnMouth &mouth) {
        return mouth.shape[54].x - mouth.shape[48].x;
    };
    const auto thickness = [](const DrawnMouth &mouth) {
        return mouth.shape[57].y - mouth.shape[66].y;
    };
    QVERIFY2(width(b.drawn[30]) < width(a.drawn[30]) * .9F,
             qPrintable(QString::number(width(b.drawn[30]) / width(a.drawn[30]))));
    QVERIFY(thickness(b.drawn[30]) > thickness(a.drawn[30]) * 1.1F);
}

void TestMouthShapes::tuckedLowerLipGetsThin()
{
    MouthTrack plain = trackOf(std::vector<float>(60, .1F));
    MouthTrack tucked = plain;
    for (MouthPose &pose : tucked.poses)
        pose.tuck = 1;
    const auto thickness = [](const DrawnMouth &mouth) {
        return mouth.shape[57].y - mouth.shape[66].y;
    };
    const float a = thickness(planned(speaker(), plain, forward(60)).drawn[30]);
    const float b = thickness(planned(speaker(), tucked, forward(60)).drawn[30]);
    QVERIFY2(b < a * .7F, qPrintable(QString::number(b / a)));
}

void TestMouthShapes::pathKeepsToTheSpeakersOwnMovement()
{
    // The speaker's own rhythm, half a second later: one jump suffices and always looks more natural.
    std::vector<float> openings;
    for (int i = 0; i < 90; ++i)
        openings.push_back(.5F * (1 - std::cos(6.28319F * (float(i) + 6) / 12.5F)));
    const Planned plan = planned(speaker(), trackOf(openings), forward(90));
    int jumps = 0;
    for (std::size_t t = 1; t < plan.sources.size(); ++t)
        jumps += isJump(plan.sources[t - 1], plan.sources[t]);
    QVERIFY2(jumps < 14, qPrintable(QString::number(jumps))); // 15 %
    double error = 0;
    for (std::size_t t = 0; t < plan.sources.size(); ++t)
        error += std::abs(double(plan.frames[std::size_t(plan.sources[t])].opening) -
                          double(plan.wanted[t].opening));
    QVERIFY2(error / 90 < .05, qPrintable(QString::number(error / 90)));
}

void TestMouthShapes::silenceStaysOnShutMouths()
{
    const Planned plan = planned(speaker(), trackOf(std::vector<float>(80, 0.F)), forward(80));
    for (std::size_t t = 0; t < plan.drawn.size(); ++t) {
        QVERIFY(plan.frames[std::size_t(plan.sources[t])].opening < .04F);
        QVERIFY(openingOf(plan.drawn[t].shape) < .02F);
    }
}

void TestMouthShapes::smilesAreNotBorrowedForANeutralFace()
{
    const Planned plan = planned(speaker(), trackOf(std::vector<float>(90, 1.F)), forward(90));
    for (const int source : plan.sources)
        QVERIFY2(source < 100, qPrintable(QString::number(source)));
}

void TestMouthShapes::framesWithoutAFaceAreLeftAlone()
{
    std::vector<FaceFrame> frames = speaker();
    for (std::size_t i = 20; i < 30; ++i)
        frames[i] = {};
    const Planned plan = planned(frames, trackOf(std::vector<float>(60, .6F)), forward(60));
    for (std::size_t t = 0; t < 60; ++t) {
        const bool isUsable = t < 20 || t >= 30;
        QCOMPARE(plan.drawn[t].source >= 0, isUsable);
        if (isUsable)
            QVERIFY(plan.frames[std::size_t(plan.sources[t])].isUsable);
    }
    QVERIFY(plan.drawn[19].strength < plan.drawn[18].strength); // fades out and in
    QCOMPARE(plan.drawn[10].strength, 1.F);
}

void TestMouthShapes::fieldAsksForWhatThePointsSay()
{
    std::vector<ControlPoint> points;
    for (const float x : {0.F, 100.F, 200.F})
        for (const float y : {0.F, 200.F})
            points.push_back({{x, y}, {x, y}});
    points.push_back({{100, 100}, {104, 91}});
    const cv::Mat field = warpField(points, {0, 0, 200, 200}, 100);
    QCOMPARE(field.size(), cv::Size(200, 200));
    const auto there = field.at<cv::Vec2f>(100, 100);
    QVERIFY2(std::abs(there[0] - 4) < .4F && std::abs(there[1] + 9) < .8F,
             qPrintable(QString::number(double(there[1]))));
    QVERIFY(cv::norm(field.at<cv::Vec2f>(1, 1)) < .5);
}

void TestMouthShapes::lipLinesNeverCross()
{
    Landmarks pressed = faceShape(0);
    for (std::size_t i = 65; i <= 67; ++i)
        pressed[i].y -= .03F; // as landmarks of pressed lips look
    const LipLines lines(pressed, .02F);
    const int steps = int((lines.right() - lines.left() + .2F) / .01F);
    for (int i = 0; i <= steps; ++i) {
        const float x = lines.left() - .1F + .01F * float(i);
        QVERIFY(lines.lower(x) >= lines.upper(x));
    }
}

QTEST_GUILESS_MAIN(TestMouthShapes)
#include "tst_mouthshapes.moc"
