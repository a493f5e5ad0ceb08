#include "engine/faces/facesmoothing.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace retalk::lipsync {

namespace {

// Sigmas in frames. With smaller ones, landmarks jitter; with larger ones, a drawn mouth slides on a nodding
// head, because its position lacks the head movement that was smoothed away.
constexpr float kJawSigma = 1.6F;
constexpr std::array kHeadSigmas{0.4F, 0.5F, 0.6F, 0.7F, 0.9F, 1.1F, 1.3F};
constexpr float kUsualHeadSigma = 0.9F;
constexpr int kEnoughMoments = 24; // to estimate a tracklet's own sigma
constexpr int kReach = 4;

using Bell = std::array<float, kReach + 1>;

Bell bellOf(float sigma)
{
    Bell bell{};
    for (int step = 0; step <= kReach; ++step)
        bell[std::size_t(step)] = std::exp(-0.5F * float(step * step) / (sigma * sigma));
    return bell;
}

/// Returns the mean of a landmark over the frames around moment `at`, optionally without that one.
cv::Point2f meanAround(const Tracklet &tracklet, int at, std::size_t point, const Bell &bell, bool withItself)
{
    // The window is always symmetric: a one-sided one would pull a moving head back.
    const int within = std::min({kReach, at, int(tracklet.moments.size()) - 1 - at});
    cv::Point2f sum;
    float weights = 0;
    for (int step = -within; step <= within; ++step) {
        if (step == 0 && !withItself)
            continue;
        const float weight = bell[std::size_t(std::abs(step))];
        sum += weight * tracklet.moments[std::size_t(at + step)].points[point];
        weights += weight;
    }
    return sum / weights;
}

/// Returns the mean pose over the frames around moment `at`.
HeadPose poseAround(const Tracklet &tracklet, int at, const Bell &bell)
{
    const int within = std::min({kReach, at, int(tracklet.moments.size()) - 1 - at});
    HeadPose sum;
    float weights = 0;
    for (int step = -within; step <= within; ++step) {
        const float weight = bell[std::size_t(std::abs(step))];
        const HeadPose &pose = tracklet.moments[std::size_t(at + step)].pose;
        sum.yaw += weight * pose.yaw;
        sum.pitch += weight * pose.pitch;
        sum.roll += weight * pose.roll;
        weights += weight;
    }
    return {sum.yaw / weights, sum.pitch / weights, sum.roll / weights};
}

/// Returns the smoothing for this head, by leave-one-out cross-validation: the sigma that best predicts a
/// frame's landmarks from its neighbours separates movement from noise. A filmed, nodding head needs little;
/// a drawn one, whose landmarks are noisier, needs much. Of nearly equal sigmas, the largest is chosen.
float headSigmaOf(const Tracklet &tracklet)
{
    constexpr double nearlyEqual = 1.02;
    const int count = int(tracklet.moments.size());
    if (count < kEnoughMoments)
        return kUsualHeadSigma;
    std::array<double, kHeadSigmas.size()> errors{};
    for (std::size_t candidate = 0; candidate < kHeadSigmas.size(); ++candidate) {
        const Bell bell = bellOf(kHeadSigmas[candidate]);
        for (int i = 1; i + 1 < count; ++i) {
            for (std::size_t point = 27; point < 48; ++point) { // nose and eyes, which position the mouth
                const cv::Point2f error = tracklet.moments[std::size_t(i)].points[point] -
                                          meanAround(tracklet, i, point, bell, false);
                errors[candidate] += double(error.dot(error));
            }
        }
    }
    const double least = *std::min_element(errors.begin(), errors.end());
    std::size_t strongest = kHeadSigmas.size() - 1;
    while (errors[strongest] > least * nearlyEqual * nearlyEqual)
        --strongest;
    return kHeadSigmas[strongest];
}

/// Lips open and close within three frames, so they tolerate only half of the smoothing of the head, plus a
/// small constant.
float mouthSigmaOf(float headSigma)
{
    return 0.45F + 0.5F * headSigma;
}

/// Degrees. Beyond these, the far corner of the mouth is hidden.
constexpr float kMaxYaw = 40;
constexpr float kMaxPitch = 30;
/// Eye distances. With less than this between mouth corner and outline, there is no cheek to blend into.
constexpr float kMinCheek = 0.02F;
/// Eye distances. Lips that cross by more than this are only a guess.
constexpr float kMinOpening = -0.08F;

/// Returns the cheek width between mouth corner and outline on the narrower side of the face, eye distances.
float narrowestCheek(const Landmarks &points, float unit)
{
    float least = unit;
    for (std::size_t jaw = 1; jaw <= 15; ++jaw) {
        for (const std::size_t corner : {std::size_t(48), std::size_t(54)})
            least = std::min(least, float(cv::norm(points[jaw] - points[corner])));
    }
    return least / unit;
}

template <typename Value>
Value middleOf(std::vector<Value> values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// Returns how much each moment's mouth differs from the person's usual mouth: the fraction of the patch that
/// deviates more than talking explains. Laughing reaches 0.13; a hand 0.2 and more.
std::vector<float> strangeness(const Tracklet &tracklet)
{
    const std::size_t count = tracklet.moments.size();
    std::vector<float> strange(count, 0);
    if (count < 12)
        return strange; // too few to tell what is usual
    constexpr std::size_t pixels = std::size_t(MouthThumbnail::kColumns) * MouthThumbnail::kRows;
    std::vector<std::uint8_t> column(count);
    std::vector<int> deviations(count);
    for (std::size_t pixel = 0; pixel < pixels; ++pixel) {
        for (std::size_t i = 0; i < count; ++i)
            column[i] = tracklet.moments[i].mouth.luma[pixel];
        const int middle = middleOf(column);
        for (std::size_t i = 0; i < count; ++i)
            deviations[i] = std::abs(int(column[i]) - middle);
        const int far = 4 * middleOf(deviations) + 8;
        for (std::size_t i = 0; i < count; ++i)
            strange[i] += deviations[i] > far ? 1.0F / pixels : 0.0F;
    }
    return strange;
}

constexpr float kSurelyStrange = 0.19F;
constexpr float kRatherStrange = 0.1F;
/// A hand comes and goes gradually, and smoothing has mixed its frames with the adjacent ones.
constexpr int kStrangeMargin = 3;

/// Returns the moments with something in front of the mouth.
std::vector<bool> occludedMoments(const Tracklet &tracklet)
{
    const std::vector<float> strange = strangeness(tracklet);
    const int count = int(strange.size());
    std::vector<bool> occluded(strange.size(), false);
    for (int i = 0; i < count; ++i) {
        if (strange[std::size_t(i)] < kSurelyStrange)
            continue;
        int first = i;
        int last = i;
        while (first > 0 && strange[std::size_t(first - 1)] > kRatherStrange)
            --first;
        while (last + 1 < count && strange[std::size_t(last + 1)] > kRatherStrange)
            ++last;
        for (int j = std::max(0, first - kStrangeMargin); j <= std::min(count - 1, last + kStrangeMargin);
             ++j)
            occluded[std::size_t(j)] = true;
    }
    return occluded;
}

/// Returns the moments with a mask over the mouth. strangeness() can't detect one that is always present, so
/// this checks that the lower face has a different hue from the skin between the eyes, and no lips redder
/// than it. A beard is dark but of a similar hue, with red lips in it.
std::vector<bool> maskedMoments(const Tracklet &tracklet)
{
    constexpr float anotherHue = 18; // masks reach 28 to 73, brown beards 23, bare chins 10
    constexpr float leastRed = 1;    // lips reach 3 to 30, masks -24 to 0
    constexpr int around = 12;       // moments in the median window
    const int count = int(tracklet.moments.size());
    std::vector<bool> masked(std::size_t(std::max(0, count)), false);
    std::vector<float> redder;
    std::vector<float> another;
    for (int i = 0; i < count; ++i) {
        redder.clear();
        another.clear();
        for (int j = std::max(0, i - around); j <= std::min(count - 1, i + around); ++j) {
            redder.push_back(tracklet.moments[std::size_t(j)].signs.redder);
            another.push_back(tracklet.moments[std::size_t(j)].signs.another);
        }
        masked[std::size_t(i)] = middleOf(another) > anotherHue && middleOf(redder) < leastRed;
    }
    return masked;
}

} // namespace

std::vector<FaceOnFrame> smoothed(const Tracklet &tracklet)
{
    const int count = int(tracklet.moments.size());
    const float headSigma = headSigmaOf(tracklet);
    const Bell head = bellOf(headSigma);
    const Bell jaw = bellOf(kJawSigma);
    const Bell mouth = bellOf(mouthSigmaOf(headSigma));
    std::vector<FaceOnFrame> faces(std::size_t(std::max(0, count)));
    for (int i = 0; i < count; ++i) {
        FaceOnFrame &face = faces[std::size_t(i)];
        for (std::size_t point = 0; point < face.points.size(); ++point)
            face.points[point] = meanAround(tracklet, i, point,
                                            point <= 16   ? jaw
                                            : point >= 48 ? mouth
                                                          : head,
                                            true);
        face.box = boxAround(face.points);
        face.eyeDistance = eyeDistance(face.points);
        face.pose = poseAround(tracklet, i, head);
        face.square = tracklet.moments[std::size_t(i)].square;
        face.shot = tracklet.shot;
    }
    return faces;
}

void setFaceStates(const Tracklet &tracklet, std::vector<FaceOnFrame> &faces, cv::Size size)
{
    const std::vector<bool> occluded = occludedMoments(tracklet);
    const std::vector<bool> masked = maskedMoments(tracklet);
    const cv::Rect2f picture(0, 0, float(size.width), float(size.height));
    for (std::size_t i = 0; i < faces.size(); ++i) {
        FaceOnFrame &face = faces[i];
        face.state = FaceState::Usable;
        cv::Rect2f lips =
            cv::boundingRect(std::vector<cv::Point2f>(face.points.begin() + 48, face.points.end()));
        const float margin = 0.15F * face.eyeDistance;
        lips += cv::Size2f(2 * margin, 2 * margin);
        lips -= cv::Point2f(margin, margin);
        if ((lips & picture).area() < lips.area() * 0.999F)
            face.state = FaceState::OutOfPicture;
        else if (std::abs(face.pose.yaw) > kMaxYaw || std::abs(face.pose.pitch) > kMaxPitch ||
                 narrowestCheek(face.points, face.eyeDistance) < kMinCheek)
            face.state = FaceState::Profile;
        else if (occluded[i] || masked[i] || mouthOpening(face.points) < kMinOpening)
            face.state = FaceState::Occluded;
    }
}

} // namespace retalk::lipsync
