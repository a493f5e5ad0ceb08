// dlib is header code of many templates: only this source, facechip.cpp and packfaces.cpp see it, built
// optimised in every configuration.
#include "service/lipsync/facedetector.h"

#include "service/lipsync/frontalfaces.h"

#include <opencv2/imgproc.hpp>

#include <dlib/image_processing/frontal_face_detector.h>
#include <dlib/opencv/cv_image.h>

#include <algorithm>
#include <sstream>

namespace retalk::lipsync {

namespace {

const dlib::frontal_face_detector &unpacked()
{
    static const dlib::frontal_face_detector detector = [] {
        std::istringstream packed{std::string(frontalFaces())};
        dlib::frontal_face_detector read;
        dlib::deserialize(read, packed);
        return read;
    }();
    return detector;
}

} // namespace

struct FaceDetector::Detector
{
    dlib::frontal_face_detector find = unpacked();
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

} // namespace retalk::lipsync
