// The face recognition network: reading its weights, and its results for drawn people, who must be
// distinguished from filmed ones.
#include "engine/media.h"

#include "engine/faces/drawnface.h"
#include "engine/faces/facefinder.h"
#include "engine/faces/facenetwork.h"
#include "engine/networks/facemodels.h"
#include "engine/networks/networkweights.h"

#include <opencv2/imgcodecs.hpp>

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <stdexcept>

using namespace retalk;
using namespace retalk::lipsync;

namespace {

using namespace Qt::StringLiterals;

const QByteArray manifest = R"([{"weights":[
    {"name":"floats","shape":[2,1],"dtype":"float32"},
    {"name":"bytes","shape":[3],"dtype":"float32","quantization":{"dtype":"uint8","scale":0.5,"min":-1}}],
    "paths":["net.bin"]}])";

QByteArray floats(std::initializer_list<float> values)
{
    QByteArray bytes;
    for (const float value : values)
        bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
    return bytes;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

UprightFace faceOn(const QString &picture)
{
    const Expected<FaceFinder> finder = FaceFinder::load();
    if (!finder)
        throw std::runtime_error(finder.error().message.toStdString());
    const Frame frame = frameOf(cv::imread(picture.toStdString(), cv::IMREAD_COLOR));
    const std::vector<MeshFace> faces = finder->find(frame, kPictureColours);
    if (faces.empty())
        throw std::runtime_error("no face on " + picture.toStdString());
    return cutOutUpright(frame.y, faces.front().points, faces.front().pose);
}

double apart(const std::vector<float> &a, const std::vector<float> &b)
{
    double square = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        square += std::pow(double(a[i]) - b[i], 2);
    return std::sqrt(square);
}

} // namespace

class TestFaceNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFloatsAndBytes()
    {
        const QTemporaryDir dir;
        write(dir.filePath(u"net-weights_manifest.json"_s), manifest);
        write(dir.filePath(u"net.bin"_s), floats({1.5F, -2}) + QByteArray("\x00\x02\xff", 3));
        QString why;
        const auto weights = readNetworkWeights(dir.path(), u"net"_s, why);
        QVERIFY2(weights, qPrintable(why));
        const cv::Mat &plain = weights->at(u"floats"_s);
        QCOMPARE(plain.size[0], 2);
        QCOMPARE(plain.size[1], 1);
        QCOMPARE(plain.ptr<float>()[0], 1.5F);
        QCOMPARE(plain.ptr<float>()[1], -2.F);
        const cv::Mat &packed = weights->at(u"bytes"_s);
        QCOMPARE(packed.total(), 3U);
        QCOMPARE(packed.ptr<float>()[0], -1.F);
        QCOMPARE(packed.ptr<float>()[1], 0.F);
        QCOMPARE(packed.ptr<float>()[2], 126.5F);
    }

    void refusesWhatDoesNotFit_data()
    {
        QTest::addColumn<QByteArray>("description");
        QTest::addColumn<QByteArray>("data");
        const QByteArray data = floats({1, 2}) + "abc";
        QTest::newRow("cut off") << manifest << data.first(10);
        QTest::newRow("too long") << manifest << data + "d";
        QTest::newRow("no manifest") << QByteArray() << data;
        QTest::newRow("not JSON") << QByteArray("<html>") << data;
        QTest::newRow("another kind of number") << QByteArray(manifest).replace("float32", "int32") << data;
        QTest::newRow("another packing") << QByteArray(manifest).replace("uint8", "uint4") << data;
        QTest::newRow("no size") << QByteArray(manifest).replace("[3]", "[]") << data;
        QTest::newRow("a negative size") << QByteArray(manifest).replace("[3]", "[-3]") << data;
        QTest::newRow("a size beyond measure")
            << QByteArray(manifest).replace("[3]", "[2000000000,2000000000,2000000000]") << data;
    }
    void refusesWhatDoesNotFit()
    {
        QFETCH(QByteArray, description);
        QFETCH(QByteArray, data);
        const QTemporaryDir dir;
        write(dir.filePath(u"net-weights_manifest.json"_s), description);
        write(dir.filePath(u"net.bin"_s), data);
        QString why;
        QVERIFY(!readNetworkWeights(dir.path(), u"net"_s, why));
        QVERIFY2(why.contains(u"net.bin"), qPrintable(why));
    }

    void doesWithoutAMissingOrForeignModel()
    {
        const QTemporaryDir dir;
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(u"without the recognition model.*No such file"_s));
        QVERIFY(!FaceNetwork::load(dir.path()));
        write(dir.filePath(u"face_recognition_model-weights_manifest.json"_s), manifest);
        write(dir.filePath(u"face_recognition_model.bin"_s), floats({1, 2}) + "abc");
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(u"without the recognition model.*conv32_down"_s));
        QVERIFY(!FaceNetwork::load(dir.path()));
    }

    void tellsDrawnFacesByTheirEvenSkin()
    {
        for (const char *picture : {"face0.png", "face1.png", "face2.png"})
            QVERIFY2(looksDrawn(faceOn(media::clip(picture))), picture);
        const QTemporaryDir dir;
        const QString grainy = media::make(dir.filePath(u"grainy.png"_s),
                                           u"-i "_s + media::clip("face0.png") + u" -vf noise=alls=24"_s);
        QVERIFY(!looksDrawn(faceOn(grainy)));
    }

    void knowsPeopleAgain()
    {
        auto network = FaceNetwork::load(faceModelFolder());
        QVERIFY2(network, "the recognition model is missing or damaged: run resources/packages/face-model");
        const QTemporaryDir dir;
        const QString speaking = media::make(dir.filePath(u"speaking.png"_s),
                                             u"-ss 1 -i "_s + media::clip("one.mp4") + u" -frames:v 1"_s);
        std::vector<std::vector<float>> numbers;
        for (const QString &picture :
             {media::clip("face0.png"), speaking, media::clip("face1.png"), media::clip("face2.png")}) {
            numbers.push_back(network->describe(faceOn(picture)));
            QCOMPARE(numbers.back().size(), 128U);
        }
        const double same = apart(numbers[0], numbers[1]);
        for (const std::size_t other : {2U, 3U}) {
            const double different = apart(numbers[0], numbers[other]);
            QVERIFY2(same * 1.3 < different,
                     qPrintable(u"%1 of one, %2 of two people"_s.arg(same).arg(different)));
        }
    }
};

QTEST_GUILESS_MAIN(TestFaceNetwork)
#include "tst_facenetwork.moc"
