#include "service/lipsync/facetrack.h"

#include <algorithm>
#include <cmath>

namespace retalk::lipsync {

namespace {

cv::Point2f mean(const Landmarks &points, int first, int last)
{
    cv::Point2f sum;
    for (int i = first; i <= last; ++i)
        sum += points[std::size_t(i)];
    return sum / float(last - first + 1);
}

float length(cv::Point2f vector)
{
    return std::hypot(vector.x, vector.y);
}

constexpr float degreesPerRadian = 57.29578F;

} // namespace

float eyeDistance(const Landmarks &points)
{
    return length(mean(points, 42, 47) - mean(points, 36, 41));
}

float mouthOpening(const Landmarks &points)
{
    const float unit = eyeDistance(points);
    if (unit <= 0)
        return 0;
    // Signed along the face's own downward axis: the landmarks of pressed lips may cross.
    const cv::Point2f across = mean(points, 42, 47) - mean(points, 36, 41);
    const cv::Point2f down(-across.y / unit, across.x / unit);
    const float sum = (points[67] - points[61]).dot(down) + (points[66] - points[62]).dot(down) +
                      (points[65] - points[63]).dot(down);
    return sum / (3 * unit);
}

float mouthWidth(const Landmarks &points)
{
    const float unit = eyeDistance(points);
    return unit > 0 ? length(points[54] - points[48]) / unit : 0;
}

cv::Point2f noseBase(const Landmarks &points)
{
    return mean(points, 31, 35);
}

HeadPose headPose(const Landmarks &points)
{
    const cv::Point2f left = mean(points, 36, 41);
    const cv::Point2f right = mean(points, 42, 47);
    const float unit = length(right - left);
    if (unit <= 0)
        return {};
    const cv::Point2f across = (right - left) / unit;
    const cv::Point2f down(-across.y, across.x);
    // The tip of the nose stands about 0.6 eye distances before the plane of the eyes, so its sideways shift
    // is the sine of the yaw; at rest it hangs 0.62 below the eyes on the mean iBUG face.
    const cv::Point2f nose = points[30] - (left + right) / 2;
    const float sideways = std::clamp(nose.dot(across) / unit / 0.6F, -1.0F, 1.0F);
    const float drop = std::clamp((nose.dot(down) / unit - 0.62F) / 0.6F, -1.0F, 1.0F);
    return {std::asin(sideways) * degreesPerRadian, std::asin(drop) * degreesPerRadian,
            std::atan2(across.y, across.x) * degreesPerRadian};
}

cv::Rect2f boxAround(const Landmarks &points)
{
    // Measured against the detector on talking heads: centred between eyes and nose base, and 2.35 eye
    // distances wide.
    const cv::Point2f eyes = mean(points, 36, 47);
    const cv::Point2f nose = (points[31] + points[35]) / 2;
    const float side = std::max(eyeDistance(points) * 2.35F, length(eyes - nose) * 3.4F);
    const cv::Point2f centre = (eyes + nose) / 2;
    return {centre.x - side / 2, centre.y - side * 0.43F, side, side};
}

int FaceTrack::seen() const
{
    return int(std::count_if(frames.begin(), frames.end(),
                             [](const FaceOnFrame &face) { return face.state != FaceState::None; }));
}

int FaceTrack::usable() const
{
    return int(
        std::count_if(frames.begin(), frames.end(), [](const FaceOnFrame &face) { return face.isUsable(); }));
}

} // namespace retalk::lipsync
