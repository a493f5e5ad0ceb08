// dlib is header code of many templates: this is the only source that sees it, built optimised in every
// configuration.
#include "service/lipsync/facedetector.h"

#include <opencv2/imgproc.hpp>

#include <dlib/image_processing.h>
#include <dlib/image_processing/frontal_face_detector.h>
#include <dlib/opencv/cv_image.h>

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cmath>

namespace retalk::lipsync {

namespace {

constexpr const char *modelPath = "/usr/share/dlib/shape_predictor_68_face_landmarks.dat";

class Words
{
    Q_DECLARE_TR_FUNCTIONS(LipSync)
public:
    static QString noModel()
    {
        return tr("The face model is missing or broken. Install the package libdlib-data.");
    }
};

} // namespace

struct FaceDetector::Detector
{
    dlib::frontal_face_detector find = dlib::get_frontal_face_detector();
};

FaceDetector::FaceDetector() : m_detector(std::make_unique<Detector>()) {}
FaceDetector::~FaceDetector() = default;
FaceDetector::FaceDetector(FaceDetector &&) noexcept = default;
FaceDetector &FaceDetector::operator=(FaceDetector &&) noexcept = default;

std::vector<DetectedFace> FaceDetector::find(const cv::Mat &luma, int rows, double threshold)
{
    if (luma.empty())
        return {};
    const double scale = double(rows) / std::min(luma.cols, luma.rows);
    cv::Mat searched = luma;
    if (scale != 1)
        cv::resize(luma, searched, {}, scale, scale, scale < 1 ? cv::INTER_AREA : cv::INTER_LINEAR);
    std::vector<dlib::rect_detection> found;
    m_detector->find(dlib::cv_image<unsigned char>(searched), found, threshold);
    std::vector<DetectedFace> faces;
    faces.reserve(found.size());
    for (const dlib::rect_detection &face : found) {
        const auto at = [scale](long samples) {
            return float(double(samples) / scale);
        };
        faces.push_back({{at(face.rect.left()), at(face.rect.top()), at(long(face.rect.width())),
                          at(long(face.rect.height()))},
                         float(face.detection_confidence)});
    }
    std::sort(faces.begin(), faces.end(),
              [](const DetectedFace &a, const DetectedFace &b) { return a.box.area() > b.box.area(); });
    return faces;
}

struct LandmarkFinder::Model
{
    dlib::shape_predictor predict;
};

LandmarkFinder::LandmarkFinder(std::unique_ptr<Model> model) : m_model(std::move(model)) {}
LandmarkFinder::~LandmarkFinder() = default;
LandmarkFinder::LandmarkFinder(LandmarkFinder &&) noexcept = default;
LandmarkFinder &LandmarkFinder::operator=(LandmarkFinder &&) noexcept = default;

Expected<LandmarkFinder> LandmarkFinder::load(const QString &path)
{
    QByteArray file = QFile::encodeName(path);
    if (file.isEmpty())
        file = qgetenv("RETALK_LANDMARK_MODEL");
    if (file.isEmpty())
        file = modelPath;
    auto model = std::make_unique<Model>();
    try {
        dlib::deserialize(file.toStdString()) >> model->predict;
    } catch (const std::exception &problem) {
        return failure(ErrorKind::Internal, Words::noModel(), QString::fromUtf8(problem.what()));
    }
    if (model->predict.num_parts() != std::tuple_size_v<Landmarks>)
        return failure(ErrorKind::Internal, Words::noModel(),
                       u"%1 parts in %2"_qs.arg(model->predict.num_parts()).arg(QFile::decodeName(file)));
    return LandmarkFinder(std::move(model));
}

Landmarks LandmarkFinder::find(const cv::Mat &luma, const cv::Rect2f &box) const
{
    // dlib rounds to whole pixels. On a crop of fixed size the rounding is 1/256 of the face, whatever the
    // video's size.
    constexpr float side = 256;
    constexpr float margin = 0.35F; // landmarks leave the box, more so below
    const float scale = side / std::max(1.0F, box.width);
    const cv::Point2f corner(box.x - margin * box.width, box.y - margin * box.height);
    const cv::Size size(cvRound(side * (1 + 2 * margin)),
                        cvRound(side * box.height / std::max(1.0F, box.width) * (1 + 2 * margin)));
    const cv::Matx23f toPicture(1 / scale, 0, corner.x, 0, 1 / scale, corner.y);
    cv::Mat crop;
    cv::warpAffine(luma, crop, toPicture, size, cv::INTER_LINEAR | cv::WARP_INVERSE_MAP,
                   cv::BORDER_REPLICATE);

    const long left = std::lround(margin * side);
    const long top = std::lround(margin * side * box.height / std::max(1.0F, box.width));
    const dlib::rectangle face(left, top, left + long(side) - 1, top + std::lround(box.height * scale) - 1);
    const dlib::full_object_detection shape = m_model->predict(dlib::cv_image<unsigned char>(crop), face);
    Landmarks points;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const dlib::point &part = shape.part(i);
        points[i] = corner + cv::Point2f(float(part.x()), float(part.y())) / scale;
    }
    return points;
}

cv::Rect2f boxAround(const Landmarks &points)
{
    // Measured against the detector on talking heads: centred between eyes and nose base, and 2.35 eye
    // distances wide.
    cv::Point2f eyes;
    for (std::size_t i = 36; i < 48; ++i)
        eyes += points[i];
    eyes /= 12.0F;
    const cv::Point2f nose = (points[31] + points[35]) / 2;
    const float side = std::max(eyeDistance(points) * 2.35F, float(cv::norm(eyes - nose)) * 3.4F);
    const cv::Point2f centre = (eyes + nose) / 2;
    return {centre.x - side / 2, centre.y - side * 0.43F, side, side};
}

} // namespace retalk::lipsync
