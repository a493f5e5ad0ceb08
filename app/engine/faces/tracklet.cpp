#include "engine/faces/tracklet.h"

#include "engine/faces/blazeface.h"
#include "engine/faces/facealign.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace retalk::lipsync {

namespace {

/// Returns the variance of the face's fine detail, which is low for blurred faces.
float sharpness(const cv::Mat &luma, const cv::Rect2f &box)
{
    const cv::Rect area = cv::Rect(box) & cv::Rect(0, 0, luma.cols, luma.rows);
    if (area.width < 8 || area.height < 8)
        return 0;
    cv::Mat edges;
    cv::Mat small;
    cv::resize(luma(area), small, {96, 96}, 0, 0, cv::INTER_AREA);
    cv::Laplacian(small, edges, CV_32F);
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(edges, mean, deviation);
    return float(deviation[0]);
}

/// Returns part of a frame in colour, for display.
cv::Mat colourPicture(const Frame &frame, const cv::Rect2f &box, bool fullRange)
{
    cv::Rect area(cvRound(box.x - 0.4F * box.width), cvRound(box.y - 0.55F * box.height),
                  cvRound(1.8F * box.width), cvRound(1.9F * box.height));
    area &= cv::Rect(0, 0, frame.y.cols & ~1, frame.y.rows & ~1);
    area = {area.x & ~1, area.y & ~1, area.width & ~1, area.height & ~1};
    if (area.empty())
        return {};
    const cv::Rect half(area.x / 2, area.y / 2, area.width / 2, area.height / 2);
    cv::Mat planes(area.height * 3 / 2, area.width, CV_8UC1);
    frame.y(area).copyTo(planes.rowRange(0, area.height));
    const cv::Mat u(half.size(), CV_8UC1, planes.ptr(area.height));
    const cv::Mat v(half.size(), CV_8UC1, planes.ptr(area.height) + half.area());
    frame.u(half).copyTo(u);
    frame.v(half).copyTo(v);
    cv::Mat picture;
    cv::cvtColor(planes, picture, cv::COLOR_YUV2BGR_I420);
    if (fullRange) // OpenCV assumes limited range
        picture.convertTo(picture, -1, 219.0 / 255, 16);
    return picture;
}

/// Returns the mean of both chroma planes around a point of the luma plane.
cv::Point2f hueAt(const Frame &frame, cv::Point2f point, float width)
{
    const int side = std::max(1, cvRound(width));
    const cv::Rect around(cvRound(point.x / 2) - side / 2, cvRound(point.y / 2) - side / 2, side, side);
    const cv::Rect inside = around & cv::Rect(0, 0, frame.u.cols, frame.u.rows);
    if (inside.empty())
        return {128, 128};
    return {float(cv::mean(frame.u(inside))[0]), float(cv::mean(frame.v(inside))[0])};
}

} // namespace

BestView viewOf(const Frame &frame, const Landmarks &points, const HeadPose &pose, bool fullRange)
{
    BestView view{.frame = frame.number, .box = boxAround(points), .pose = pose};
    const float facing = std::max(0.1F, 1 - (std::abs(view.pose.yaw) + std::abs(view.pose.pitch)) / 60);
    // Prefer a closed mouth, because people are also compared by their lips.
    const float shut = std::clamp(1 - 2 * mouthOpening(points), 0.4F, 1.0F);
    view.worth =
        std::min(view.box.width, 400.0F) * facing * facing * shut * std::sqrt(sharpness(frame.y, view.box));
    view.picture = colourPicture(frame, view.box, fullRange);
    return view;
}

MouthThumbnail mouthThumbnailOf(const cv::Mat &luma, const Landmarks &points)
{
    // From nose base to chin and slightly beyond the mouth corners, with 12 pixels between the eyes.
    const cv::Mat patch = uprightFace(luma, points, {MouthThumbnail::kColumns, MouthThumbnail::kRows},
                                      {MouthThumbnail::kColumns / 2.0F, -5}, 12);
    MouthThumbnail look;
    // Remove the mean but keep the contrast: lamps flicker, and hands have fingers.
    cv::Mat even(MouthThumbnail::kRows, MouthThumbnail::kColumns, CV_8UC1, look.luma.data());
    patch.convertTo(even, CV_8U, 1, 128 - cv::mean(patch)[0]);
    return look;
}

MaskSigns maskSignsOf(const Frame &frame, const Landmarks &points)
{
    struct Pair
    {
        std::size_t outer;
        std::size_t inner;
    };
    static constexpr std::array<Pair, 6> lips{{{50, 61}, {51, 62}, {52, 63}, {58, 67}, {57, 66}, {56, 65}}};
    constexpr float beside = .09F; // eye distances from the lips' edge
    constexpr float spot = .05F;
    const float unit = eyeDistance(points);
    MaskSigns signs;
    for (const auto &[outer, inner] : lips) {
        const cv::Point2f across = points[outer] - points[inner];
        const float thick = std::max(1e-3F, float(cv::norm(across)));
        const cv::Point2f lip = hueAt(frame, (points[outer] + points[inner]) / 2, spot * unit);
        const cv::Point2f skin = hueAt(frame, points[outer] + across * (beside * unit / thick), spot * unit);
        signs.redder += (lip.y - skin.y) / float(lips.size());
    }
    const cv::Point2f bridge = (hueAt(frame, (points[21] + points[22]) / 2, 2 * spot * unit) +
                                hueAt(frame, points[28], 2 * spot * unit)) /
                               2;
    const cv::Point2f aside = (points[54] - points[48]) / 4;
    const cv::Point2f below = (hueAt(frame, points[8] * .75F + points[57] * .25F, 2 * spot * unit) +
                               hueAt(frame, points[48] - aside, 2 * spot * unit) +
                               hueAt(frame, points[54] + aside, 2 * spot * unit)) /
                              3;
    signs.another = float(cv::norm(below - bridge));
    return signs;
}

void endBeforeDouble(Tracklet &tracklet, const Tracklet &other)
{
    constexpr float kSamePlace = .3F; // overlap of two boxes
    int end = tracklet.end();
    const auto areTogether = [&](int frame) {
        const auto boxOf = [frame](const Tracklet &each) {
            return boxAround(each.moments[std::size_t(frame - each.first)].points);
        };
        return frame >= other.first && frame < other.end() &&
               overlap(boxOf(tracklet), boxOf(other)) > kSamePlace;
    };
    while (end > tracklet.first && areTogether(end - 1))
        --end;
    tracklet.moments.resize(std::size_t(end - tracklet.first));
}

} // namespace retalk::lipsync
