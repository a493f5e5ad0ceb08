// The networks that find and follow faces: reading them from their files, and their results on drawn faces.
#include "engine/media.h"

#include "engine/faces/blazeface.h"
#include "engine/faces/facecrop.h"
#include "engine/faces/facemesh.h"
#include "engine/faces/facesmoothing.h"
#include "engine/faces/lipspart.h"
#include "engine/faces/meshlandmarks.h"
#include "engine/networks/kernels.h"
#include "engine/networks/tfjsgraph.h"
#include "engine/networks/tflitegraph.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>
#include <stdexcept>

using namespace retalk;
using namespace retalk::lipsync;

using Said = std::vector<std::pair<int, float>>;
Q_DECLARE_METATYPE(Said)
Q_DECLARE_METATYPE(cv::Size)
Q_DECLARE_METATYPE(retalk::lipsync::Instructions)

namespace {

using namespace Qt::StringLiterals;

template <typename T>
T need(Expected<T> value)
{
    if (!value)
        throw std::runtime_error((value.error().message + u' ' + value.error().detail).toStdString());
    return std::move(*value);
}

QByteArray modelNamed(const char *name)
{
    return need(readFaceModel(faceModelFolder(), QString::fromLatin1(name)));
}

/// Returns a picture of waves from `least` to 1 that differ in each channel.
cv::Mat waves(int side, int channels, float least)
{
    cv::Mat picture(std::vector<int>{1, channels, side, side}, CV_32F);
    for (int channel = 0; channel < channels; ++channel) {
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x) {
                const double wave = .5 + .5 * std::sin(.05 * x * (channel % 3 + 1) + .08 * y + .3 * channel);
                picture.ptr<float>(0, channel)[y * side + x] = least + (1 - least) * float(wave);
            }
        }
    }
    return picture;
}

/// Returns an output number of a network in the order of its file, in which the channels of each place are
/// adjacent.
float numberAt(const cv::Mat &said, int index)
{
    const int channels = said.size[1];
    const int places = said.size[2] * said.size[3];
    return said.ptr<float>()[(index % channels) * places + index / channels];
}

Frame pictureOf(const char *name)
{
    return frameOf(cv::imread(media::clip(name).toStdString(), cv::IMREAD_COLOR));
}

cv::Point2f flat(const cv::Point3f &point)
{
    return {point.x, point.y};
}

/// Returns the mean face, rotated, at 9 pixels per centimetre.
MeshPoints turnedFace(const CanonicalFace &face, const HeadPose &pose)
{
    const auto radians = [](float degrees) {
        return degrees / 57.29578F;
    };
    MeshPoints turned = face.points();
    for (cv::Point3f &p : turned) {
        // Pitch first; roll, in the image plane, last.
        const float cp = std::cos(radians(pose.pitch));
        const float sp = std::sin(radians(pose.pitch));
        p = {p.x, cp * p.y - sp * p.z, sp * p.y + cp * p.z};
        const float cy = std::cos(radians(pose.yaw));
        const float sy = std::sin(radians(pose.yaw));
        p = {cy * p.x + sy * p.z, p.y, cy * p.z - sy * p.x};
        const float cr = std::cos(radians(-pose.roll));
        const float sr = std::sin(radians(-pose.roll));
        p = {cr * p.x - sr * p.y, sr * p.x + cr * p.y, p.z};
        p = cv::Point3f(300 + 9 * p.x, 200 - 9 * p.y, -9 * p.z);
    }
    return turned;
}

} // namespace

class TestFaceMesh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhereATurnPutsTheLandmarks_data()
    {
        QTest::addColumn<float>("yaw");
        QTest::addColumn<float>("pitch");
        QTest::newRow("to the right") << 35.F << 0.F;
        QTest::newRow("to the left, looking down") << -25.F << 20.F;
        QTest::newRow("looking up") << 5.F << -15.F;
    }
    void knowsWhereATurnPutsTheLandmarks()
    {
        QFETCH(float, yaw);
        QFETCH(float, pitch);
        const CanonicalFace canonical =
            need(CanonicalFace::read(modelNamed("geometry_pipeline_metadata_landmarks.binarypb")));
        const HeadShape head = headShapeOf(canonical);
        const Landmarks front = landmarksOf(turnedFace(canonical, {}), {});
        // Without a yaw in the pose, the far side of the jaw stays where the mesh has it.
        const Landmarks seen = landmarksOf(turnedFace(canonical, {.yaw = yaw, .pitch = pitch}), {});
        const Landmarks shift = shiftByTurn(head, {.yaw = yaw, .pitch = pitch});
        const float unit = eyeDistance(front);
        for (std::size_t i = 0; i < shift.size(); ++i) {
            const cv::Point2f moved = ((seen[i] - noseBase(seen)) - (front[i] - noseBase(front))) / unit;
            QVERIFY2(cv::norm(moved - shift[i]) < 1e-3, qPrintable(QString::number(i)));
        }
        QVERIFY(cv::norm(shift[54] - shift[48]) > (std::abs(yaw) > 20 ? .05 : 0.));
        // A head of unknown shape doesn't turn.
        for (const cv::Point2f &still : shiftByTurn({}, {.yaw = yaw, .pitch = pitch}))
            QCOMPARE(cv::norm(still), 0.);
    }
    void measuresAnOpeningAsFromTheFront()
    {
        const CanonicalFace canonical =
            need(CanonicalFace::read(modelNamed("geometry_pipeline_metadata_landmarks.binarypb")));
        const auto openingAt = [&](float yaw) {
            Landmarks points = landmarksOf(turnedFace(canonical, {.yaw = yaw}), {});
            for (const InnerPair &pair : kInnerPairs)
                points[pair.lower] = points[pair.upper] + cv::Point2f(0, 20 * pair.share);
            return mouthOpening(points, {.yaw = yaw});
        };
        const float front = openingAt(0);
        QVERIFY(front > .2F);
        for (const float yaw : {-38.F, 20.F, 38.F})
            QVERIFY2(std::abs(openingAt(yaw) / front - 1) < .03F, qPrintable(QString::number(yaw)));
    }
    // Computed once by a simple interpreter of the same files, number by number in their own order of
    // dimensions.
    void saysWhatAPlainInterpreterSays_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<Said>("said");
        const QString mesh = u"face_landmark_with_attention.tflite"_s;
        QTest::newRow("mesh") << mesh << u"input_1"_s << u"output_mesh"_s
                              << Said{{0, 78.843842F},   {1, 125.557304F},   {2, -10.179047F},
                                      {183, 61.697159F}, {184, 131.016296F}, {600, 80.179779F},
                                      {873, 101.77253F}, {874, 130.658829F}, {1403, -6.115708F}};
        QTest::newRow("face flag") << mesh << u"input_1"_s << u"conv_faceflag"_s << Said{{0, -18.24962F}};
        QTest::newRow("features") << mesh << u"input_1"_s << u"p_re_lu_3"_s
                                  << Said{{0, -.534334F},    {31, -.012712F},   {32, -.274772F},
                                          {1000, 3.489847F}, {36864, .211767F}, {73727, 2.28037F}};
        QTest::newRow("lips") << mesh << u"transform_tensor_bilinear_v2"_s << u"conv_lips"_s
                              << Said{{0, 11.7684F},    {1, 25.669235F},   {2, 13.075508F},  {79, 26.568714F},
                                      {80, 12.455792F}, {158, 46.929897F}, {159, 25.644714F}};
        const QString near = u"face_detection_short_range.tflite"_s;
        QTest::newRow("near, places")
            << near << u"input"_s << u"regressor_8"_s
            << Said{{0, .279931F}, {1, -.322342F}, {33, -.1875F}, {4000, -1.296514F}, {8191, -6.341465F}};
        QTest::newRow("near, scores") << near << u"input"_s << u"classificator_16"_s
                                      << Said{{0, -5.582567F}, {77, -3.285474F}, {383, -27.828852F}};
        const QString wide = u"blazeface"_s;
        QTest::newRow("wide, places")
            << wide << u"input"_s << u"/conv2d_36/BiasAdd"_s
            << Said{{0, 7.979556F}, {1, 4.752568F}, {3072, -3.345378F}, {6143, -12.396961F}};
        QTest::newRow("wide, scores")
            << wide << u"input"_s << u"/conv2d_33/BiasAdd"_s
            << Said{{0, -3.817125F}, {1, -3.155075F}, {256, -4.488704F}, {511, -3.267102F}};
    }
    void saysWhatAPlainInterpreterSays()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QFETCH(const Said, said);
        const QByteArray bytes =
            file == u"blazeface" ? QByteArray() : modelNamed(file.toLatin1().constData());
        const NetworkGraph graph =
            need(bytes.isEmpty() ? readTfjsGraph(modelNamed("blazeface.json"), modelNamed("blazeface.bin"))
                                 : readTfliteGraph(bytes));
        const std::vector<int> &shape =
            graph.tensors[std::size_t(graph.tensorNamed(from.toStdString()))].shape;
        Network network = need(Network::of(graph, from.toStdString(), {to.toStdString()}));
        const cv::Mat found = network.run(waves(shape[1], shape[3], from == u"input" ? -1 : 0)).front();
        for (const auto &[index, number] : said)
            QVERIFY2(std::abs(numberAt(found, index) - number) < 1e-3F,
                     qPrintable(u"%1: %2 and not %3"_s.arg(index).arg(numberAt(found, index)).arg(number)));
    }

    void convolvesOnAnyProcessor_data()
    {
        QTest::addColumn<Instructions>("instructions");
        QTest::newRow("common") << Instructions::Common;
        QTest::newRow("the best of this one") << bestInstructions();
    }
    void convolvesOnAnyProcessor()
    {
        QFETCH(const Instructions, instructions);
        // A window of 2 x 1 pixels over a row of 3 and the zeros behind it, with numbers of channels that
        // aren't a multiple of what is computed at once.
        constexpr int inputs = 5;
        constexpr int outputs = 19;
        constexpr int inputStep = 8;
        constexpr int outputStep = 24;
        std::mt19937 random(7);
        std::uniform_real_distribution<float> anything(-1, 1);
        const auto numbers = [&](std::size_t count) {
            std::vector<float> all(count);
            std::generate(all.begin(), all.end(), [&] { return anything(random); });
            return all;
        };
        std::vector<float> picture(std::size_t(4 * outputStep));
        for (int pixel = 0; pixel < 3; ++pixel) {
            for (int channel = 0; channel < inputs; ++channel)
                picture[std::size_t(pixel * inputStep + channel)] = anything(random);
        }
        const std::vector<float> weights = numbers(std::size_t(outputs * 2 * inputs));
        const std::vector<float> sorted = convolutionWeights(weights, outputs, 2, inputs);
        std::vector<float> bias = numbers(outputs);
        std::vector<float> slopes = numbers(outputs);
        bias.resize(outputStep);
        slopes.resize(outputStep);
        const std::vector<float> added = numbers(std::size_t(3 * outputStep));
        const std::vector<int> from{0, inputStep, 2 * inputStep, 2 * inputStep};
        const std::vector<int> to{0, outputStep, 2 * outputStep, 2 * outputStep};
        const std::vector<int> taps{0, inputStep};
        std::vector<float> found(std::size_t(3 * outputStep));
        LayerPass pass{.input = picture.data(),
                       .added = added.data(),
                       .output = found.data(),
                       .from = from.data(),
                       .addedFrom = to.data(),
                       .to = to.data(),
                       .pixels = 4,
                       .taps = taps.data(),
                       .tapCount = 2,
                       .inputs = inputs,
                       .outputs = outputStep,
                       .weights = sorted.data(),
                       .bias = bias.data(),
                       .slopes = slopes.data()};
        convolve(pass, instructions);
        for (int pixel = 0; pixel < 3; ++pixel) {
            for (int output = 0; output < outputs; ++output) {
                const auto place = std::size_t(pixel * outputStep + output);
                double sum = double(bias[std::size_t(output)]) + double(added[place]);
                for (int i = 0; i < 2 * inputs; ++i)
                    sum += double(weights[std::size_t(output * 2 * inputs + i)]) *
                           double(picture[std::size_t((pixel + i / inputs) * inputStep + i % inputs)]);
                if (sum < 0)
                    sum *= double(slopes[std::size_t(output)]);
                QVERIFY2(
                    std::abs(double(found[place]) - sum) < 1e-5,
                    qPrintable(u"%1 %2: %3 and not %4"_s.arg(pixel).arg(output).arg(found[place]).arg(sum)));
            }
        }

        // The same numbers as a picture of 24 channels.
        const std::vector<float> each = numbers(std::size_t(2 * outputStep));
        std::generate(picture.begin(), picture.end(), [&] { return anything(random); });
        const std::vector<int> next{0, outputStep};
        pass.added = nullptr;
        pass.slopes = nullptr;
        pass.from = to.data();
        pass.taps = next.data();
        pass.weights = each.data();
        convolveDepthwise(pass, instructions);
        for (std::size_t place = 0; place < found.size(); ++place) {
            const std::size_t channel = place % outputStep;
            const float sum = bias[channel] + each[channel] * picture[place] +
                              each[outputStep + channel] * picture[place + outputStep];
            QVERIFY2(std::abs(found[place] - sum) < 1e-5F, qPrintable(QString::number(place)));
        }
    }

    void refusesTornModels()
    {
        const QByteArray whole = modelNamed("face_detection_short_range.tflite");
        QVERIFY(readTfliteGraph(whole));
        for (const double share : {0., .00001, .0001, .01, .1, .5, .9, .9999})
            QVERIFY2(!readTfliteGraph(whole.first(qsizetype(share * double(whole.size())))),
                     qPrintable(QString::number(share)));
        QVERIFY(!readTfliteGraph("page.html, and not TFL3 at all"));
        // Most bytes are weights, where a wrong value doesn't affect reading. None may cause a read beyond
        // the file.
        QByteArray wrong = whole;
        for (qsizetype at = 0; at < wrong.size(); at += 1499) {
            const char right = wrong[at];
            wrong[at] = char(0xF3);
            if (const auto graph = readTfliteGraph(wrong); graph && at % 10 == 0)
                (void)Network::of(*graph, "input", {"regressor_8"});
            wrong[at] = right;
        }
        const QByteArray json = modelNamed("blazeface.json");
        const QByteArray numbers = modelNamed("blazeface.bin");
        QVERIFY(!readTfjsGraph(json, QByteArrayView(numbers).chopped(1)));
        QVERIFY(!readTfjsGraph(json.first(json.size() / 2), numbers));
        QVERIFY(!readTfjsGraph(QByteArray(json).replace("DepthwiseConv2dNative", "_FusedConv2D"), numbers) ||
                !Network::of(need(readTfjsGraph(
                                 QByteArray(json).replace("DepthwiseConv2dNative", "_FusedConv2D"), numbers)),
                             "input", {"/conv2d_33/BiasAdd"}));
        const QByteArray metadata = modelNamed("geometry_pipeline_metadata_landmarks.binarypb");
        QVERIFY(CanonicalFace::read(metadata));
        for (const qsizetype length : {0, 1, 3, 5000, 19375})
            QVERIFY(!CanonicalFace::read(QByteArrayView(metadata).first(length)));
    }

    void saysWhichCommandBringsTheModels()
    {
        const QTemporaryDir empty;
        const auto check = [](const Error &error) {
            QVERIFY(error.kind == ErrorKind::Internal);
            QVERIFY2(error.message.contains(u"resources/packages/face-model"), qPrintable(error.message));
            QVERIFY2(!error.detail.isEmpty(), "nothing for the log");
        };
        check(FaceMesh::load(empty.path()).error());
        check(BlazeFace::wide(empty.path()).error());
        check(BlazeFace::near(empty.path()).error());
        for (const char *name :
             {"face_landmark_with_attention.tflite", "face_detection_short_range.tflite",
              "geometry_pipeline_metadata_landmarks.binarypb", "blazeface.json", "blazeface.bin"}) {
            QFile file(empty.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("damaged");
        }
        check(FaceMesh::load(empty.path()).error());
        check(BlazeFace::wide(empty.path()).error());
        check(BlazeFace::near(empty.path()).error());
    }

    void cutsTurnedSquaresOutOfThePlanes()
    {
        // A picture that is red on the left, green at the top and blue elsewhere; the corners show the
        // orientation.
        cv::Mat colours(240, 320, CV_8UC3, cv::Scalar(255, 0, 0));
        colours(cv::Rect(0, 0, 320, 60)).setTo(cv::Scalar(0, 255, 0));
        colours(cv::Rect(0, 0, 80, 240)).setTo(cv::Scalar(0, 0, 255));
        const Frame frame = frameOf(colours);
        const cv::Mat upright =
            colourSquare(frame, kPictureColours, {{159.5F, 119.5F}, 240, 0}, 48, 0, Beyond::Repeated);
        const auto colourAt = [](const cv::Mat &square, int x, int y) {
            const int side = square.size[3];
            return cv::Vec3f(square.ptr<float>(0, 0)[y * side + x], square.ptr<float>(0, 1)[y * side + x],
                             square.ptr<float>(0, 2)[y * side + x]);
        };
        QVERIFY(cv::norm(colourAt(upright, 3, 40) - cv::Vec3f(1, 0, 0)) < .1);
        QVERIFY(cv::norm(colourAt(upright, 40, 4) - cv::Vec3f(0, 1, 0)) < .1);
        QVERIFY(cv::norm(colourAt(upright, 40, 40) - cv::Vec3f(0, 0, 1)) < .1);
        // After a clockwise turn by 90 degrees, the square's left is the picture's top.
        const cv::Mat turned = colourSquare(frame, kPictureColours, {{159.5F, 119.5F}, 240, 1.5707963F}, 48,
                                            -1, Beyond::Repeated);
        QVERIFY(cv::norm(colourAt(turned, 4, 10) - cv::Vec3f(-1, 1, -1)) < .2);
        QVERIFY(cv::norm(colourAt(turned, 40, 44) - cv::Vec3f(1, -1, -1)) < .2);
        const cv::Mat beyond = colourSquare(frame, kPictureColours, {{0, 0}, 240, 0}, 48, 0, Beyond::Black);
        QVERIFY(cv::norm(colourAt(beyond, 4, 4)) < .01);
        QVERIFY(cv::norm(colourAt(beyond, 30, 40) - cv::Vec3f(1, 0, 0)) < .1);
    }

    void findsDrawnFaces_data()
    {
        QTest::addColumn<QString>("picture");
        for (const char *name : {"face0.png", "face1.png", "face2.png"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void findsDrawnFaces()
    {
        QFETCH(const QString, picture);
        const Frame frame = pictureOf(picture.toLatin1().constData());
        BlazeFace wide = need(BlazeFace::wide());
        BlazeFace near = need(BlazeFace::near());
        const FaceMesh mesh = need(FaceMesh::load());
        const std::vector<DetectedFace> faces = wide.find(frame, kPictureColours);
        QCOMPARE(faces.size(), 1U);
        QVERIFY(faces[0].score > .7F);
        const std::vector<DetectedFace> again = near.find(frame, kPictureColours, {{359.5F, 359.5F}, 720, 0});
        QCOMPARE(again.size(), 1U);
        QVERIFY(overlap(again[0].box, faces[0].box) > .5F);
        const MeshFace first = mesh.find(frame, kPictureColours, faces[0].square());
        const MeshFace face = mesh.find(frame, kPictureColours, squareAround(first.mesh));
        QVERIFY2(face.presence > .9F, qPrintable(QString::number(face.presence)));
        // Drawn with the eyes 155 apart at y = 306 and the mouth at y = 462.
        const cv::Point2f left = (flat(face.mesh[33]) + flat(face.mesh[133])) / 2;
        const cv::Point2f right = (flat(face.mesh[362]) + flat(face.mesh[263])) / 2;
        QVERIFY2(std::abs(cv::norm(right - left) - 155) < 20,
                 qPrintable(QString::number(cv::norm(right - left))));
        QVERIFY(std::abs(left.y - 306) < 25 && std::abs(right.y - 306) < 25);
        QVERIFY(std::abs(face.mesh[13].y - 462) < 30 && face.mesh[13].y > face.mesh[2].y);
        QVERIFY2(std::abs(face.pose.yaw) < 14, qPrintable(QString::number(face.pose.yaw)));
        QVERIFY2(std::abs(face.pose.roll) < 6, qPrintable(QString::number(face.pose.roll)));
    }

    void followsATiltedHead()
    {
        const cv::Mat upright = cv::imread(media::clip("face0.png").toStdString(), cv::IMREAD_COLOR);
        const cv::Point2f centre(359.5F, 359.5F);
        const FaceMesh mesh = need(FaceMesh::load());
        const FaceSquare square{centre, 620, 0};
        const MeshFace straight = mesh.find(frameOf(upright), kPictureColours, square);
        constexpr float angle = .5F;
        const cv::Matx23f turn(std::cos(angle), -std::sin(angle), 0, std::sin(angle), std::cos(angle), 0);
        cv::Matx23f about = turn;
        const cv::Vec2f shift = cv::Vec2f(centre.x, centre.y) - turn * cv::Vec3f(centre.x, centre.y, 1);
        about(0, 2) = shift[0];
        about(1, 2) = shift[1];
        cv::Mat tilted;
        cv::warpAffine(upright, tilted, about, upright.size(), cv::INTER_LINEAR, cv::BORDER_REPLICATE);
        const MeshFace found = mesh.find(frameOf(tilted), kPictureColours, {centre, 620, angle});
        for (const std::size_t point : {33U, 263U, 1U, 13U, 14U, 61U, 291U, 152U}) {
            const cv::Vec2f expected = about * cv::Vec3f(straight.mesh[point].x, straight.mesh[point].y, 1);
            const double away = cv::norm(expected - cv::Vec2f(found.mesh[point].x, found.mesh[point].y));
            QVERIFY2(away < 4, qPrintable(u"point %1 is %2 away"_s.arg(point).arg(away)));
        }
        QVERIFY2(std::abs(found.pose.roll - straight.pose.roll - 28.6F) < 4,
                 qPrintable(u"%1 after %2"_s.arg(found.pose.roll).arg(straight.pose.roll)));
        QVERIFY(std::abs(squareAround(found.mesh).angle - squareAround(straight.mesh).angle - angle) < .08F);
    }

    void saysThatAWallIsNoFace()
    {
        const Frame frame = pictureOf("face0.png");
        const FaceMesh mesh = need(FaceMesh::load());
        QVERIFY(mesh.find(frame, kPictureColours, {{70, 80}, 120, 0}).presence < .3F);
        BlazeFace wide = need(BlazeFace::wide());
        QVERIFY(wide.findSmall(frameOf(cv::Mat(360, 640, CV_8UC3, cv::Scalar(90, 120, 140))), kPictureColours)
                    .empty());
    }

    void findsSmallFacesInWidePictures()
    {
        const cv::Mat face = cv::imread(media::clip("face1.png").toStdString(), cv::IMREAD_COLOR);
        cv::Mat small;
        cv::resize(face, small, {110, 110}, 0, 0, cv::INTER_AREA); // the face alone is 50 pixels wide
        cv::Mat picture(720, 1280, CV_8UC3, cv::Scalar(100, 96, 84));
        small.copyTo(picture(cv::Rect(900, 300, 110, 110)));
        BlazeFace wide = need(BlazeFace::wide());
        const std::vector<DetectedFace> faces = wide.findSmall(frameOf(picture), kPictureColours);
        QCOMPARE(faces.size(), 1U);
        QVERIFY(cv::Rect2f(920, 310, 70, 80).contains((faces[0].box.tl() + faces[0].box.br()) / 2));
    }

    void looksAtStripsOfEveryShape_data()
    {
        QTest::addColumn<cv::Size>("size");
        QTest::newRow("lower than one averaged pixel") << cv::Size(40'000, 20);
        QTest::newRow("a column") << cv::Size(16, 9000);
        QTest::newRow("wider than 16 bits count") << cv::Size(33'000, 400);
    }
    void looksAtStripsOfEveryShape()
    {
        QFETCH(const cv::Size, size);
        BlazeFace wide = need(BlazeFace::wide());
        const Frame frame = frameOf(cv::Mat(size, CV_8UC3, cv::Scalar(90, 120, 140)));
        QVERIFY(wide.findSmall(frame, kPictureColours).empty());
        // The colour is correct, and the area beyond the picture is black.
        const FaceSquare square{{float(size.width) / 2, float(size.height) / 2}, 300, 0};
        const cv::Mat seen = colourSquare(frame, kPictureColours, square, 128, 0, Beyond::Black);
        const float *red = seen.ptr<float>();
        QVERIFY2(std::abs(red[64 * 128 + 64] - 140 / 255.F) < .03F,
                 qPrintable(QString::number(red[64 * 128 + 64])));
        if (std::min(size.width, size.height) < 300)
            QVERIFY2(red[2 * 128 + 2] < .03F, qPrintable(QString::number(red[2 * 128 + 2])));
    }

    void searchesAStripInAFewSquares_data()
    {
        QTest::addColumn<cv::Size>("size");
        QTest::addColumn<int>("most");
        QTest::newRow("16:9") << cv::Size(1280, 720) << 3;
        QTest::newRow("upright") << cv::Size(720, 1280) << 3;
        QTest::newRow("square") << cv::Size(500, 500) << 2;
        QTest::newRow("a column") << cv::Size(16, 9000) << 16;
        QTest::newRow("a strip") << cv::Size(40'000, 20) << 16;
    }
    void searchesAStripInAFewSquares()
    {
        QFETCH(const cv::Size, size);
        QFETCH(const int, most);
        const std::vector<FaceSquare> squares = squaresAlong(size);
        QVERIFY2(int(squares.size()) <= most, qPrintable(QString::number(squares.size())));
        // No gaps: each square begins before the previous one ends.
        const bool isWide = size.width > size.height;
        float end = 0;
        for (const FaceSquare &square : squares) {
            const float middle = isWide ? square.centre.x : square.centre.y;
            QVERIFY(middle - square.side / 2 <= end + .5F);
            QVERIFY(square.side >= float(std::min(size.width, size.height)));
            end = middle + square.side / 2;
        }
        QVERIFY(end >= float(std::max(size.width, size.height)) - .5F);
    }

    void leavesOutOnlyTheBoxesWithoutASize()
    {
        std::vector<DetectedFace> finds(3);
        finds[0] = {.box = {10, 10, 0, 20}, .score = .99F};
        finds[1] = {.box = {50, 50, 40, 40}, .score = .8F};
        finds[2] = {.box = {52, 51, 40, 40}, .score = .7F};
        const std::vector<DetectedFace> faces = merged(finds);
        QCOMPARE(faces.size(), 1U);
        QVERIFY(std::abs(faces[0].box.x - 51) < 1);
    }

    void knowsWhichWayAHeadIsTurned_data()
    {
        QTest::addColumn<float>("yaw");
        QTest::addColumn<float>("pitch");
        QTest::addColumn<float>("roll");
        QTest::newRow("straight") << 0.F << 0.F << 0.F;
        QTest::newRow("to the picture's right") << 35.F << 0.F << 0.F;
        QTest::newRow("to its left") << -50.F << 0.F << 0.F;
        QTest::newRow("down") << 0.F << 20.F << 0.F;
        QTest::newRow("clockwise") << 0.F << 0.F << 15.F;
        QTest::newRow("all three") << 25.F << -10.F << 12.F;
    }
    void knowsWhichWayAHeadIsTurned()
    {
        QFETCH(const float, yaw);
        QFETCH(const float, pitch);
        QFETCH(const float, roll);
        const CanonicalFace face =
            need(CanonicalFace::read(modelNamed("geometry_pipeline_metadata_landmarks.binarypb")));
        const MeshPoints turned = turnedFace(face, {yaw, pitch, roll});
        const HeadPose pose = face.poseOf(turned);
        const bool isPlain = (yaw != 0) + (pitch != 0) + (roll != 0) < 2;
        const float tolerance = isPlain ? .1F : 7;
        QVERIFY2(std::abs(pose.yaw - yaw) < tolerance, qPrintable(QString::number(pose.yaw)));
        QVERIFY2(std::abs(pose.pitch - pitch) < tolerance, qPrintable(QString::number(pose.pitch)));
        QVERIFY2(std::abs(pose.roll - roll) < tolerance, qPrintable(QString::number(pose.roll)));
    }

    void drawsOnHeadsTurnedToFortyDegrees_data()
    {
        QTest::addColumn<float>("yaw");
        QTest::addColumn<bool>("isUsable");
        for (const float yaw : {0.F, 20.F, -30.F, 38.F, -38.F})
            QTest::newRow(qPrintable(QString::number(yaw))) << yaw << true;
        for (const float yaw : {46.F, -50.F, 80.F})
            QTest::newRow(qPrintable(QString::number(yaw))) << yaw << false;
    }
    void drawsOnHeadsTurnedToFortyDegrees()
    {
        QFETCH(const float, yaw);
        const CanonicalFace face =
            need(CanonicalFace::read(modelNamed("geometry_pipeline_metadata_landmarks.binarypb")));
        const HeadPose pose{.yaw = yaw};
        const Landmarks points = landmarksOf(turnedFace(face, pose), pose);
        Tracklet tracklet{.crops = CropStore(QDir::tempPath())};
        tracklet.moments.assign(3, {points, pose, {}, {}});
        std::vector<FaceOnFrame> faces = smoothed(tracklet);
        setFaceStates(tracklet, faces, {600, 400});
        QTEST(faces[1].state == FaceState::Usable, "isUsable");
    }

    void takesTheOutlineForTheFarJawOfATurnedHead()
    {
        const CanonicalFace face =
            need(CanonicalFace::read(modelNamed("geometry_pipeline_metadata_landmarks.binarypb")));
        const MeshPoints mesh = turnedFace(face, {.yaw = 38});
        const Landmarks behind = landmarksOf(mesh, {}); // as if the pose weren't known
        const Landmarks seen = landmarksOf(mesh, {.yaw = 38});
        float farthest = 0;
        for (const cv::Point3f &point : mesh)
            farthest = std::max(farthest, point.x);
        float most = 0;
        for (std::size_t jaw = 9; jaw <= 16; ++jaw) {
            QVERIFY(seen[jaw].x >= behind[jaw].x && seen[jaw].x <= farthest + .01F);
            most = std::max(most, seen[jaw].x - behind[jaw].x);
        }
        QVERIFY2(most > 5, qPrintable(QString::number(most)));
        for (std::size_t jaw = 0; jaw <= 8; ++jaw) // the near side is unchanged
            QCOMPARE(seen[jaw].x, behind[jaw].x);
    }
};

QTEST_GUILESS_MAIN(TestFaceMesh)
#include "tst_facemesh.moc"
