#include "engine/faces/faceframe.h"

#include <array>
#include <cmath>

namespace retalk::lipsync {
namespace {

/// Points that don't move in speech: bridge and base of the nose, eyes.
constexpr std::array<std::size_t, 21> kSteady{27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37,
                                              38, 39, 40, 41, 42, 43, 44, 45, 46, 47};
using SteadyPoints = std::array<cv::Point2f, kSteady.size()>;

SteadyPoints steadyOf(const Landmarks &points)
{
    SteadyPoints steady;
    for (std::size_t i = 0; i < kSteady.size(); ++i)
        steady[i] = points[kSteady[i]];
    return steady;
}

cv::Point2f middleOf(const Landmarks &points, std::size_t first, std::size_t last)
{
    cv::Point2f sum;
    for (std::size_t i = first; i <= last; ++i)
        sum += points[i];
    return sum / float(last - first + 1);
}

/// Rotates and scales a shape so that the eyes are level and at distance one.
Landmarks levelled(const Landmarks &points)
{
    const cv::Point2f left = middleOf(points, 36, 41);
    const cv::Point2f right = middleOf(points, 42, 47);
    const std::array<cv::Point2f, 2> from{left, right};
    const std::array<cv::Point2f, 2> to{cv::Point2f(-.5F, 0), cv::Point2f(.5F, 0)};
    const Similarity level = Similarity::fit(from, to);
    Landmarks shape;
    for (std::size_t i = 0; i < shape.size(); ++i)
        shape[i] = level(points[i]);
    return shape;
}

/// Returns the steady points of a mean face when the head is turned.
SteadyPoints turnedBy(const Landmarks &mean, const Landmarks &turned)
{
    SteadyPoints steady;
    for (std::size_t i = 0; i < kSteady.size(); ++i)
        steady[i] = mean[kSteady[i]] + turned[kSteady[i]];
    return steady;
}

/// Returns the speaker's mean face. Fitting frames to many of its points is far steadier than fitting them to
/// the eyes alone.
Landmarks meanShape(const FaceTrack &track)
{
    Landmarks mean{};
    for (const FaceOnFrame &face : track.frames) {
        if (face.isUsable()) {
            mean = levelled(face.points);
            break;
        }
    }
    for (int round = 0; round < 2; ++round) {
        Landmarks sum{};
        for (const FaceOnFrame &face : track.frames) {
            if (!face.isUsable())
                continue;
            const Landmarks turned = shiftByTurn(track.head, face.pose);
            const Similarity fit = Similarity::fit(steadyOf(face.points), turnedBy(mean, turned));
            for (std::size_t i = 0; i < sum.size(); ++i)
                sum[i] += fit(face.points[i]) - turned[i];
        }
        mean = levelled(sum);
    }
    return mean;
}

} // namespace

float openingOf(const Landmarks &shape)
{
    float sum = 0;
    float weights = 0;
    for (const InnerPair &pair : kInnerPairs) {
        sum += pair.share * (shape[pair.lower].y - shape[pair.upper].y);
        weights += pair.share * pair.share;
    }
    return sum / weights * kMiddleShare;
}

std::vector<FaceFrame> faceFramesOf(const FaceTrack &track)
{
    std::vector<FaceFrame> frames(track.frames.size());
    // Distance of the nose tip in front of the centre of the eyes on the mean face, eye distances.
    constexpr float nose = .53F;
    constexpr float perDegree = .01745329F;
    const Landmarks mean = meanShape(track);
    for (std::size_t f = 0; f < frames.size(); ++f) {
        const FaceOnFrame &face = track.frames[f];
        if (!face.isUsable())
            continue;
        FaceFrame &frame = frames[f];
        frame.isUsable = true;
        frame.shot = face.shot;
        frame.turned = shiftByTurn(track.head, face.pose);
        frame.toFace = Similarity::fit(steadyOf(face.points), turnedBy(mean, frame.turned));
        frame.turn = nose * std::sin(face.pose.yaw * perDegree);
        frame.nod = nose * std::sin(face.pose.pitch * perDegree);
        const cv::Point2f base = frame.toFace(noseBase(face.points));
        frame.toFace.x0 -= base.x;
        frame.toFace.y0 -= base.y;
        frame.toPicture = frame.toFace.inverse();
        frame.unit = frame.toPicture.scale();
        for (std::size_t i = 0; i < frame.shape.size(); ++i)
            frame.shape[i] = frame.toFace(face.points[i]);
        Landmarks front;
        for (std::size_t i = 0; i < front.size(); ++i)
            front[i] = frame.front(i);
        frame.opening = openingOf(front);
        frame.width = float(cv::norm(front[54] - front[48]));
        frame.cornerLift = (front[51].y + front[57].y - front[48].y - front[54].y) / 2;
    }
    return frames;
}

} // namespace retalk::lipsync
