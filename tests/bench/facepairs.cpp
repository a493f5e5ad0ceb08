// face-pairs DIR RESULTS.json [worse]: how well pairs of faces are told apart. DIR contains PERSON-VIEW.png
// or .jpg. With "worse", each picture is first degraded as by cameras and messengers (size, light, blur,
// noise, JPEG; the same in every run). Reports the area under the curve, and the rates of true and false
// matches at thresholds on the API's scale.
#include "engine/faces/facefinder.h"
#include "engine/faces/facematching.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <map>
#include <random>

using namespace retalk::lipsync;

namespace {

struct Face
{
    QString person;
    FaceDescriptor descriptor;
};

struct Pair
{
    double distance = 0;
    bool isSame = false;
};

cv::Mat madeWorse(const cv::Mat &colour, std::mt19937 &random)
{
    const auto between = [&random](double low, double high) {
        return std::uniform_real_distribution<double>(low, high)(random);
    };
    cv::Mat picture;
    const double scale = between(0.3, 1);
    cv::resize(colour, picture, {}, scale, scale, cv::INTER_AREA);
    picture.convertTo(picture, CV_32F, 1 / 255.0);
    cv::pow(picture, between(0.6, 1.6), picture);
    const double slope = between(-0.35, 0.35); // light from one side
    for (int y = 0; y < picture.rows; ++y) {
        auto *row = picture.ptr<cv::Vec3f>(y);
        for (int x = 0; x < picture.cols; ++x)
            row[x] *= float(1 + slope * (2.0 * x / picture.cols - 1));
    }
    cv::GaussianBlur(picture, picture, {}, between(0.3, 1.2));
    cv::Mat noise(picture.size(), CV_32FC3);
    std::normal_distribution<float> grain(0, float(between(0.003, 0.025)));
    for (int y = 0; y < noise.rows; ++y) {
        for (int x = 0; x < noise.cols; ++x)
            noise.at<cv::Vec3f>(y, x) = cv::Vec3f::all(grain(random));
    }
    picture += noise;
    picture.convertTo(picture, CV_8U, 255);
    std::vector<std::uint8_t> jpeg;
    cv::imencode(".jpg", picture, jpeg, {cv::IMWRITE_JPEG_QUALITY, int(between(40, 95))});
    return cv::imdecode(jpeg, cv::IMREAD_COLOR);
}

double areaUnderCurve(const std::vector<Pair> &pairs)
{
    double wins = 0;
    double count = 0;
    for (const Pair &same : pairs) {
        for (const Pair &other : pairs) {
            if (same.isSame && !other.isSame) {
                wins += same.distance < other.distance ? 1 : same.distance == other.distance ? 0.5 : 0;
                ++count;
            }
        }
    }
    return count > 0 ? wins / count : 0;
}

/// Returns the mean descriptor of a person's views, without one of them.
FaceDescriptor meanOf(const std::vector<Face> &faces, const std::vector<std::size_t> &views,
                      std::size_t except)
{
    FaceDescriptor mean;
    float count = 0;
    std::size_t drawn = 0;
    for (const std::size_t view : views) {
        if (view == except)
            continue;
        const std::vector<float> &values = faces[view].descriptor.values;
        mean.values.resize(values.size());
        for (std::size_t i = 0; i < values.size(); ++i)
            mean.values[i] += values[i];
        ++count;
        drawn += faces[view].descriptor.isDrawn ? 1 : 0;
    }
    mean.isDrawn = 2 * drawn > std::size_t(count);
    for (float &value : mean.values)
        value /= count;
    return mean;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv); // the model is next to the program
    if (argc < 3)
        return 2;
    const bool isWorse = argc > 3;
    const auto finder = FaceFinder::load();
    if (!finder)
        return 1;
    std::mt19937 random(7);
    std::vector<Face> faces;
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const QStringList files =
        folder.entryList({QStringLiteral("*.png"), QStringLiteral("*.jpg")}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        cv::Mat picture = cv::imread(folder.filePath(file).toStdString(), cv::IMREAD_COLOR);
        if (isWorse)
            picture = madeWorse(picture, random);
        const int border = std::min(picture.cols, picture.rows) / 3; // the face may fill a portrait
        cv::copyMakeBorder(picture, picture, border, border, border, border, cv::BORDER_REPLICATE);
        const Frame frame = frameOf(picture);
        const std::vector<MeshFace> found = finder->find(frame, kPictureColours);
        if (!found.empty())
            faces.push_back(
                {file.section(u'-', 0, 0),
                 describePerson({cutOutUpright(frame.y, found.front().points, found.front().pose)})});
    }
    // As in the product: one reference picture against all other views of a person combined, as in a track.
    std::map<QString, std::vector<std::size_t>> views;
    for (std::size_t i = 0; i < faces.size(); ++i)
        views[faces[i].person].push_back(i);
    std::vector<Pair> same;
    std::vector<Pair> other;
    std::vector<Pair> single;
    for (std::size_t i = 0; i < faces.size(); ++i) {
        for (const auto &[person, indices] : views) {
            const FaceDescriptor track = meanOf(faces, indices, i);
            const bool isSame = person == faces[i].person;
            if (!track.isEmpty())
                (isSame ? same : other).push_back({distance(faces[i].descriptor, track), isSame});
        }
        for (std::size_t j = i + 1; j < faces.size(); ++j)
            single.push_back(
                {distance(faces[i].descriptor, faces[j].descriptor), faces[i].person == faces[j].person});
    }
    std::shuffle(other.begin(), other.end(), random);
    other.resize(std::min(other.size(), 1000 - std::min<std::size_t>(same.size(), 500)));
    std::vector<Pair> pairs = same;
    pairs.insert(pairs.end(), other.begin(), other.end());

    const double area = areaUnderCurve(pairs);
    const double singleArea = areaUnderCurve(single);
    std::printf("one picture against one other: %zu pairs, AUC %.4f\n", single.size(), singleArea);
    QJsonObject results{{QStringLiteral("pictures"), files.size()},
                        {QStringLiteral("faces_found"), int(faces.size())},
                        {QStringLiteral("same_pairs"), int(same.size())},
                        {QStringLiteral("other_pairs"), int(other.size())},
                        {QStringLiteral("auc"), area},
                        {QStringLiteral("single_pairs"), int(single.size())},
                        {QStringLiteral("single_auc"), singleArea}};
    std::printf("%d pictures, %zu faces found, %zu pairs of one person, %zu of two: AUC %.4f\n",
                int(files.size()), faces.size(), same.size(), other.size(), area);
    const auto quantile = [](std::vector<Pair> of, double part) {
        std::sort(of.begin(), of.end(), [](const Pair &a, const Pair &b) { return a.distance < b.distance; });
        return of.empty() ? 0 : of[std::size_t(part * double(of.size() - 1))].distance;
    };
    for (const double part : {0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99})
        std::printf("  distance at %4.0f %%: same %.3f, other %.3f\n", part * 100, quantile(same, part),
                    quantile(other, part));
    QJsonArray curve;
    for (const int threshold : {120, 140, 170, 190, 200}) {
        const auto reach = [threshold](const Pair &pair) {
            return matchScore(pair.distance) >= threshold;
        };
        const double right =
            same.empty() ? 0 : double(std::count_if(same.begin(), same.end(), reach)) / double(same.size());
        const double wrong =
            other.empty() ? 0
                          : double(std::count_if(other.begin(), other.end(), reach)) / double(other.size());
        std::printf("  threshold %d: %5.1f %% of the same match, %5.1f %% of others\n", threshold,
                    100 * right, 100 * wrong);
        curve.append(QJsonObject{{QStringLiteral("threshold"), threshold},
                                 {QStringLiteral("true_matches"), right},
                                 {QStringLiteral("false_matches"), wrong}});
    }
    results.insert(QStringLiteral("curve"), curve);
    QFile out(QString::fromLocal8Bit(argv[2]));
    if (!out.open(QIODevice::WriteOnly))
        return 1;
    out.write(QJsonDocument(results).toJson());
    return 0;
}
