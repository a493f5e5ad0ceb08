#pragma once

#include "base/expected.h"
#include "service/lipsync/landmarks.h"

#include <opencv2/core/mat.hpp>

#include <memory>

namespace retalk::lipsync {

struct RegressionTrees;

/// Finds the 68 landmarks of a face. find() may be called from several threads.
class LandmarkFinder
{
public:
    /// Loads a model of about 100 MB, by default the one of Debian's libdlib-data (or RETALK_LANDMARK_MODEL).
    /// Errors: Internal, when it is missing or broken.
    static Expected<LandmarkFinder> load(const QString &path = {});
    ~LandmarkFinder();
    LandmarkFinder(LandmarkFinder &&) noexcept;
    LandmarkFinder &operator=(LandmarkFinder &&) noexcept;

    /// The landmarks of the face in `box`, which should be as dlib's detector draws it; in fractions of a
    /// pixel. About 0.3 ms whatever the picture's size.
    Landmarks find(const cv::Mat &luma, const cv::Rect2f &box) const;

private:
    explicit LandmarkFinder(std::unique_ptr<const RegressionTrees> trees);
    std::unique_ptr<const RegressionTrees> m_trees;
};

} // namespace retalk::lipsync
