#pragma once

#include "engine/faces/landmarks.h"
#include "engine/media/frame.h"

#include <opencv2/core/mat.hpp>

namespace retalk::lipsync {

/// The similarity that brings a face upright to a fixed size: centre of the eyes at `eyes`, `unit` pixels
/// between them. Eyes and nose decide it, so that a talking mouth does not shake it.
cv::Matx23f uprightFrom(const Landmarks &points, cv::Point2f eyes, float unit);

/// The face upright in a picture of `size`, pixels beyond the picture's edge repeated.
cv::Mat uprightFace(const cv::Mat &luma, const Landmarks &points, cv::Size size, cv::Point2f eyes,
                    float unit);

/// A face cut out upright, with its landmarks there: all that telling people apart looks at, in 36 kB.
struct UprightFace
{
    cv::Mat luma; ///< CV_8UC1
    Landmarks points{};
    HeadPose pose;
};

/// Cuts out the face with brows and chin, its luma made such as a picture's: the still of a frame is then
/// what the frame is, also of a DVD, whose samples are oblong.
UprightFace cutOutUpright(const cv::Mat &luma, const Landmarks &points, const HeadPose &pose,
                          const LumaLook &look = {});

} // namespace retalk::lipsync
