#pragma once

#include <opencv2/core/mat.hpp>

#include <vector>

namespace retalk::lipsync {

/// Moves the picture content at `from` to `at`; pixels.
struct ControlPoint
{
    cv::Point2f at;
    cv::Point2f from;
};

/// Returns the offset from each pixel of `area` to the source of its content (CV_32FC2, pixels). The field is
/// smooth and matches every control point (moving least squares, Schaefer et al. 2006). `unit` is the eye
/// distance in pixels.
cv::Mat warpField(const std::vector<ControlPoint> &points, const cv::Rect &area, float unit);

/// Fades a field to zero within `margin` pixels of its border.
void fadeBorder(cv::Mat &field, float margin);

/// Returns 0 below 0, 1 above 1, and a smooth transition in between.
inline float smoothStep(float x)
{
    x = x < 0 ? 0 : (x > 1 ? 1 : x);
    return x * x * (3 - 2 * x);
}

} // namespace retalk::lipsync
