#pragma once

#include <opencv2/core/mat.hpp>

#include <memory>
#include <vector>

namespace retalk::lipsync {

/// A place where a face seems to be.
struct DetectedFace
{
    cv::Rect2f box;
    float score = 0; ///< 0: barely; 1: plainly
};

/// dlib's HOG detector of faces seen from the front. Not for two threads at once.
class FaceDetector
{
public:
    FaceDetector();
    ~FaceDetector();
    FaceDetector(FaceDetector &&) noexcept;
    FaceDetector &operator=(FaceDetector &&) noexcept;

    /// Faces in a luma picture, largest first. The picture is searched at `rows` on its shorter side: a face
    /// must be at least 80 samples wide there, and the time grows with the square. `threshold` below 0 finds
    /// more, also what is none.
    std::vector<DetectedFace> find(const cv::Mat &luma, int rows = 360, double threshold = 0);

private:
    struct Detector;
    std::unique_ptr<Detector> m_detector;
};

} // namespace retalk::lipsync
