#pragma once

#include <opencv2/core/mat.hpp>

#include <vector>

namespace retalk::lipsync {

/// What is to be drawn at one place comes from another; picture pixels.
struct ControlPoint
{
    cv::Point2f at;
    cv::Point2f from;
};

/// For each pixel of `area`, how far away what belongs there is now (CV_32FC2, pixels): smooth, and at every
/// control point what that asks for (moving least squares, Schaefer et al. 2006). `unit`: pixels of one eye
/// distance.
cv::Mat warpField(const std::vector<ControlPoint> &points, const cv::Rect &area, float unit);

/// Lets a field fade to nothing within `margin` pixels of its border.
void fadeBorder(cv::Mat &field, float margin);

/// 0 below 0, 1 above 1, and smooth between.
inline float smoothStep(float x)
{
    x = x < 0 ? 0 : (x > 1 ? 1 : x);
    return x * x * (3 - 2 * x);
}

} // namespace retalk::lipsync
