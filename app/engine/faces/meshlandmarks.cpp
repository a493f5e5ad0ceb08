#include "engine/faces/meshlandmarks.h"

#include "engine/math/warpfield.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace retalk::lipsync {

namespace {

/// The mesh point for each landmark: on average the nearest to its usual position, and symmetric on both
/// sides.
constexpr std::array<std::size_t, 80> kPointOf{
    127, 234, 93,  132, 172, 136, 149, 148, 152, 377, 378, 365, 397, 361, 323, 454, 356, // jaw
    70,  63,  105, 66,  107, 336, 296, 334, 293, 300,                                    // brows
    168, 197, 195, 4,   75,  99,  2,   328, 305,                                         // nose
    33,  160, 158, 133, 153, 144, 362, 385, 387, 263, 373, 380,                          // eyes
    61,  39,  37,  0,   267, 269, 291, 405, 314, 17,  84,  181,                          // outer lips
    78,  82,  13,  312, 308, 317, 14,  87,                                               // inner lips
    191, 80,  81,  311, 310, 415,  // upper lip, remaining points
    95,  88,  178, 402, 318, 324}; // lower lip

cv::Point2f flat(const cv::Point3f &point)
{
    return {point.x, point.y};
}

/// The axes of the face in the picture.
struct Axes
{
    cv::Point2f across;
    cv::Point2f down;
};

Axes axesOf(float roll)
{
    constexpr float perDegree = .01745329F;
    const cv::Point2f across(std::cos(roll * perDegree), std::sin(roll * perDegree));
    return {across, cv::Point2f(-across.y, across.x)};
}

/// Returns how far the outline reaches to one side (+1 or -1 across) at a height of the face; less than any
/// point if it doesn't reach that height.
float outlineAt(const std::vector<cv::Point2f> &outline, const Axes &axes, float height, float side)
{
    float farthest = -1e9F;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const cv::Point2f a = outline[i];
        const cv::Point2f b = outline[(i + 1) % outline.size()];
        const float from = a.dot(axes.down) - height;
        const float to = b.dot(axes.down) - height;
        if ((from > 0) == (to > 0))
            continue;
        farthest = std::max(farthest, side * (a + (b - a) * (from / (from - to))).dot(axes.across));
    }
    return farthest;
}

/// Moves the far side of a turned head's jaw to the outline of the mesh.
void setFarJaw(const MeshPoints &mesh, const HeadPose &pose, const Axes &axes, Landmarks &points)
{
    const float share = smoothStep((std::abs(pose.yaw) - 10) / 10);
    if (share <= 0)
        return;
    std::vector<cv::Point2f> all;
    all.reserve(mesh.size());
    for (const cv::Point3f &point : mesh)
        all.push_back(flat(point));
    std::vector<cv::Point2f> outline;
    cv::convexHull(all, outline);
    const float side = pose.yaw > 0 ? 1.F : -1.F;
    for (std::size_t i = 0; i < 8; ++i) {
        cv::Point2f &jaw = points[side > 0 ? 16 - i : i];
        const float beyond = outlineAt(outline, axes, jaw.dot(axes.down), side) - side * jaw.dot(axes.across);
        if (beyond > 0)
            jaw += axes.across * (side * share * beyond);
    }
}

} // namespace

Landmarks landmarksOf(const MeshPoints &mesh, const HeadPose &pose)
{
    Landmarks points;
    for (std::size_t i = 0; i < points.size(); ++i)
        points[i] = flat(mesh[kPointOf[i]]);
    const Axes axes = axesOf(pose.roll);
    setFarJaw(mesh, pose, axes, points);
    return points;
}

HeadShape headShapeOf(const CanonicalFace &face)
{
    HeadShape head;
    Landmarks front;
    for (std::size_t i = 0; i < head.size(); ++i) {
        const cv::Point3f &at = face.points()[kPointOf[i]];
        head[i] = {at.x, -at.y, -at.z};
        front[i] = flat(head[i]);
    }
    const cv::Point2f base = noseBase(front);
    float depth = 0;
    for (std::size_t i = 31; i <= 35; ++i)
        depth += head[i].z / 5;
    const float unit = eyeDistance(front);
    for (cv::Point3f &point : head)
        point = (point - cv::Point3f(base.x, base.y, depth)) / unit;
    return head;
}

} // namespace retalk::lipsync
