#pragma once

#include "engine/faces/landmarks.h"
#include "engine/media/frame.h"

#include <opencv2/core/mat.hpp>

namespace retalk::lipsync {

/// Returns the similarity that maps a face to upright at a fixed size: the centre of the eyes at `eyes`,
/// `unit` pixels between them. It depends on eyes and nose only, so that a talking mouth doesn't shake it.
cv::Matx23f uprightFrom(const Landmarks &points, cv::Point2f eyes, float unit);

/// Returns the upright face in a picture of `size`. Pixels beyond the picture's edge are repeated.
cv::Mat uprightFace(const cv::Mat &luma, const Landmarks &points, cv::Size size, cv::Point2f eyes,
                    float unit);

/// An upright cut-out of a face with its landmarks: all that is needed to tell people apart, in 36 kB.
struct UprightFace
{
    cv::Mat luma; ///< CV_8UC1
    Landmarks points{};
    HeadPose pose;
};

/// Cuts out the face with brows and chin and converts its luma to that of a photo, so that a still saved from
/// a video looks like the frame itself, even for DVDs with non-square pixels.
UprightFace cutOutUpright(const cv::Mat &luma, const Landmarks &points, const HeadPose &pose,
                          const LumaFormat &look = {});

} // namespace retalk::lipsync
