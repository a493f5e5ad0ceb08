#include "engine/faces/facealign.h"

#include <opencv2/imgproc.hpp>

#include <cmath>

namespace retalk::lipsync {

cv::Matx23f uprightFrom(const Landmarks &points, cv::Point2f eyes, float unit)
{
    cv::Point2f left;
    cv::Point2f right;
    for (std::size_t i = 0; i < 6; ++i) {
        left += points[36 + i] / 6.0F;
        right += points[42 + i] / 6.0F;
    }
    const cv::Point2f across = right - left;
    const float square = std::max(1e-3F, across.dot(across));
    // [a -b; b a] maps `across` to (unit, 0).
    const float a = unit * across.x / square;
    const float b = -unit * across.y / square;
    const cv::Point2f centre = (left + right) / 2;
    return {a, -b, eyes.x - a * centre.x + b * centre.y, b, a, eyes.y - b * centre.x - a * centre.y};
}

cv::Mat uprightFace(const cv::Mat &luma, const Landmarks &points, cv::Size size, cv::Point2f eyes, float unit)
{
    const cv::Matx23f matrix = uprightFrom(points, eyes, unit);
    const float scale = std::hypot(matrix(0, 0), matrix(1, 0));
    cv::Mat face;
    if (scale > 0.6F) {
        cv::warpAffine(luma, face, matrix, size, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
        return face;
    }
    // Strong bilinear downscaling would alias, so first shrink the surroundings by area averaging.
    const cv::Matx33f whole(matrix(0, 0), matrix(0, 1), matrix(0, 2), matrix(1, 0), matrix(1, 1),
                            matrix(1, 2), 0, 0, 1);
    const cv::Matx33f back = whole.inv();
    std::vector<cv::Point2f> corners;
    for (const cv::Point2f corner :
         {cv::Point2f(0, 0), cv::Point2f(float(size.width), 0), cv::Point2f(0, float(size.height)),
          cv::Point2f(float(size.width), float(size.height))}) {
        const cv::Vec3f at = back * cv::Vec3f(corner.x, corner.y, 1);
        corners.emplace_back(at[0], at[1]);
    }
    const cv::Rect area = cv::boundingRect(corners) & cv::Rect(0, 0, luma.cols, luma.rows);
    if (area.empty())
        return cv::Mat(size, CV_8UC1, cv::Scalar(0));
    cv::Mat small;
    cv::resize(luma(area), small, {}, double(scale), double(scale), cv::INTER_AREA);
    if (small.empty())
        return cv::Mat(size, CV_8UC1, cv::Scalar(0));
    const float acrossScale = float(small.cols) / float(area.width);
    const float downScale = float(small.rows) / float(area.height);
    const cv::Matx33f toWhole(1 / acrossScale, 0, float(area.x) + 0.5F / acrossScale - 0.5F, 0, 1 / downScale,
                              float(area.y) + 0.5F / downScale - 0.5F, 0, 0, 1);
    const cv::Matx33f joined = whole * toWhole;
    const cv::Matx23f rest(joined(0, 0), joined(0, 1), joined(0, 2), joined(1, 0), joined(1, 1),
                           joined(1, 2));
    cv::warpAffine(small, face, rest, size, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    return face;
}

UprightFace cutOutUpright(const cv::Mat &luma, const Landmarks &points, const HeadPose &pose,
                          const LumaFormat &look)
{
    if (look.sampleAspect != 1) {
        cv::Mat shown;
        cv::resize(luma, shown, {}, look.sampleAspect, 1);
        const auto scale = float(shown.cols) / float(luma.cols);
        Landmarks there = points;
        for (cv::Point2f &point : there)
            point.x = (point.x + 0.5F) * scale - 0.5F;
        return cutOutUpright(shown, there, pose, {.range = look.range});
    }
    constexpr float unit = 60; // pixels between the eyes
    const cv::Size size(180, 200);
    const cv::Point2f eyes(90, 64);
    UprightFace face{.luma = uprightFace(luma, points, size, eyes, unit), .pose = pose};
    if (look.range == LumaRange::Limited) { // BT.601 and BT.709: black is 16, white 235
        constexpr double stretch = 255.0 / 219;
        face.luma.convertTo(face.luma, CV_8U, stretch, -16 * stretch);
    }
    const cv::Matx23f matrix = uprightFrom(points, eyes, unit);
    for (std::size_t i = 0; i < points.size(); ++i) {
        const cv::Vec2f at = matrix * cv::Vec3f(points[i].x, points[i].y, 1);
        face.points[i] = {at[0], at[1]};
    }
    return face;
}

} // namespace retalk::lipsync
