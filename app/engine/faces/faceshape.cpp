#include "engine/faces/facetrack.h"

#include <algorithm>
#include <cmath>

namespace retalk::lipsync {

namespace {

constexpr float kPerDegree = .01745329F;

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
    // Signed along the face's downward axis, because the landmarks of pressed lips may cross.
    const cv::Point2f across = mean(points, 42, 47) - mean(points, 36, 41);
    const cv::Point2f down(-across.y / unit, across.x / unit);
    float sum = 0;
    float weights = 0;
    for (const InnerPair &pair : kInnerPairs) {
        sum += pair.share * (points[pair.lower] - points[pair.upper]).dot(down);
        weights += pair.share * pair.share;
    }
    return sum / weights * kMiddleShare / unit;
}

float mouthOpening(const Landmarks &points, const HeadPose &pose)
{
    constexpr float least = .5F; // of the front view's eye distance: beyond 60 degrees it can't be measured
    return mouthOpening(points) * std::max(least, std::cos(pose.yaw * kPerDegree));
}

Landmarks shiftByTurn(const HeadShape &head, const HeadPose &pose)
{
    const float yawCos = std::cos(pose.yaw * kPerDegree);
    const float yawSin = std::sin(pose.yaw * kPerDegree);
    const float pitchCos = std::cos(pose.pitch * kPerDegree);
    const float pitchSin = std::sin(pose.pitch * kPerDegree);
    Landmarks shift;
    for (std::size_t i = 0; i < shift.size(); ++i) {
        const cv::Point3f &at = head[i];
        // Pitch first, then yaw about the vertical axis.
        const float depth = pitchSin * at.y + pitchCos * at.z;
        const float height = pitchCos * at.y - pitchSin * at.z;
        shift[i] = {yawCos * at.x - yawSin * depth - at.x, height - at.y};
    }
    return shift;
}

cv::Point2f noseBase(const Landmarks &points)
{
    return mean(points, 31, 35);
}

cv::Rect2f boxAround(const Landmarks &points)
{
    // Centred between eyes and nose base. Turning the head brings the eyes closer together but doesn't
    // shorten the nose.
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
