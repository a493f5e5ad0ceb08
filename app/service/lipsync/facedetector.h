#pragma once

#include "base/expected.h"
#include "service/lipsync/landmarks.h"

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

/// dlib's regression trees for the 68 landmarks. find() may be called from several threads.
class LandmarkFinder
{
public:
    /// Loads a model of about 100 MB, by default the one of Debian's libdlib-data (or RETALK_LANDMARK_MODEL).
    /// Errors: Internal, when it is missing or broken.
    static Expected<LandmarkFinder> load(const QString &path = {});
    ~LandmarkFinder();
    LandmarkFinder(LandmarkFinder &&) noexcept;
    LandmarkFinder &operator=(LandmarkFinder &&) noexcept;

    /// The landmarks of the face in `box`, which should be as the detector draws it; in fractions of a pixel.
    Landmarks find(const cv::Mat &luma, const cv::Rect2f &box) const;

private:
    struct Model;
    explicit LandmarkFinder(std::unique_ptr<Model> model);
    std::unique_ptr<Model> m_model;
};

/// The box that the detector would draw around these landmarks: steadier than the detector's own.
cv::Rect2f boxAround(const Landmarks &points);

} // namespace retalk::lipsync
