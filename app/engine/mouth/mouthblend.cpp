#include "engine/mouth/mouthblend.h"

#include "engine/math/warpfield.h"
#include "engine/media/planes.h"

#include <opencv2/imgproc.hpp>
#include <opencv2/video/tracking.hpp>

#include <algorithm>

namespace retalk::lipsync {
namespace {

constexpr float kSolid = .05F; // eye distances outside the lips
constexpr float kGone = .28F;
constexpr float kCheek = .1F; // inwards from the face's outline, or less where the lips are nearer
constexpr float kMinCheek = .02F;
constexpr float kFine = 60;      // eye distance in pixels below which every pixel is measured
constexpr double kMaxShift = 40; // grey levels; a larger difference isn't due to the light

enum class Side { Inside, Outside };

/// Returns the distance of each pixel of `area` from the polygon, on the given side of it; 0 on the other.
/// Measured at every `step`th pixel of every `step`th row.
cv::Mat distanceTo(const std::vector<cv::Point2f> &polygon, const cv::Rect &area, Side side, int step)
{
    const cv::Size size((area.width + step - 1) / step, (area.height + step - 1) / step);
    cv::Mat measured(size, CV_8UC1, cv::Scalar(side == Side::Outside ? 255 : 0));
    std::vector<cv::Point> corners;
    const float middle = float(step - 1) / 2;
    for (const cv::Point2f &point : polygon)
        corners.emplace_back(cvRound((point.x - float(area.x) - middle) / float(step)),
                             cvRound((point.y - float(area.y) - middle) / float(step)));
    cv::fillPoly(measured, std::vector<std::vector<cv::Point>>{corners},
                 cv::Scalar(side == Side::Outside ? 0 : 255));
    cv::Mat distance;
    cv::distanceTransform(measured, distance, cv::DIST_L2, cv::DIST_MASK_5);
    if (step == 1)
        return distance;
    distance *= step;
    cv::Mat fine;
    cv::resize(distance, fine, size * step, 0, 0, cv::INTER_LINEAR);
    return fine(cv::Rect(cv::Point(), area.size()));
}

/// Returns the smoothed difference of two planes around the mouth, at the resolution of `weight`.
cv::Mat lightDifference(const cv::Mat &picture, const cv::Mat &drawn, const cv::Mat &weight, double sigma)
{
    cv::Mat difference;
    cv::subtract(picture, drawn, difference, {}, CV_32F);
    cv::Mat small;
    cv::resize(difference, small, weight.size(), 0, 0, cv::INTER_AREA);
    cv::Mat sum;
    cv::GaussianBlur(small.mul(weight), sum, {}, sigma, sigma, cv::BORDER_CONSTANT);
    cv::Mat weights;
    cv::GaussianBlur(weight, weights, {}, sigma, sigma, cv::BORDER_CONSTANT);
    // A small weight everywhere, so that the mean of the whole ring applies far from it.
    constexpr double everywhere = .01;
    const double mean = cv::sum(small.mul(weight))[0] / std::max(1e-3, cv::sum(weight)[0]);
    cv::Mat light = (sum + everywhere * mean) / (weights + everywhere);
    return cv::min(cv::max(light, -kMaxShift), kMaxShift);
}

void addLight(cv::Mat &plane, const cv::Mat &light)
{
    cv::Mat fine;
    cv::resize(light, fine, plane.size(), 0, 0, cv::INTER_LINEAR);
    cv::add(plane, fine, plane, {}, plane.type());
}

/// Returns a part displaced by a share of a flow (CV_32FC2, pixels).
Crop moved(const Crop &part, const cv::Mat &flow, float share)
{
    cv::Mat places(flow.size(), CV_32FC2);
    for (int row = 0; row < flow.rows; ++row) {
        const auto *from = flow.ptr<cv::Vec2f>(row);
        auto *to = places.ptr<cv::Vec2f>(row);
        for (int column = 0; column < flow.cols; ++column)
            to[column] = {float(part.origin.x + column) + share * from[column][0],
                          float(part.origin.y + row) + share * from[column][1]};
    }
    Crop out = emptyPart({part.origin, part.y.size()});
    resample(part, places, out);
    return out;
}

} // namespace

cv::Mat mouthShare(const std::vector<cv::Point2f> &lips, const std::vector<cv::Point2f> &outline,
                   cv::Point2f noseBase, const cv::Rect &area, float unit)
{
    // The share fades over a quarter of an eye distance: on a large face, coarse distances aren't visible.
    const int step = unit < kFine ? 1 : 2;
    const cv::Mat distance = distanceTo(lips, area, Side::Outside, step);
    const cv::Mat depth = distanceTo(outline, area, Side::Inside, step);
    // On a turned head the far corner of the lips is at the outline, and the original must not show through.
    float cheek = kCheek;
    for (const cv::Point2f &point : lips)
        cheek = std::min(cheek, float(cv::pointPolygonTest(outline, point, true)) / unit);
    cheek = std::max(kMinCheek, cheek);
    cv::Mat share(area.size(), CV_32FC1);
    const cv::Point2f middle = (lips[0] + lips[6]) / 2;
    const cv::Point2f down = (middle - noseBase) / std::max(1.F, float(cv::norm(middle - noseBase)));
    for (int row = 0; row < area.height; ++row) {
        const auto *from = distance.ptr<float>(row);
        const auto *within = depth.ptr<float>(row);
        auto *to = share.ptr<float>(row);
        const auto fromEnds = float(std::min(row, area.height - 1 - row));
        for (int column = 0; column < area.width; ++column) {
            const float away = from[column] / unit;
            const cv::Point2f place(float(area.x + column), float(area.y + row));
            const float below = (place - noseBase).dot(down) / unit;
            const float edge = std::min(fromEnds, float(std::min(column, area.width - 1 - column)));
            to[column] = smoothStep((kGone - away) / (kGone - kSolid)) * smoothStep((below - .03F) / .1F) *
                         smoothStep(within[column] / unit / cheek) * std::min(1.F, edge / 4);
        }
    }
    return share;
}

void matchColours(Crop &drawn, const Crop &picture, const cv::Mat &share, float unit)
{
    // The ring is the skin that is partly replaced. Its weight is greatest where both are mixed equally.
    cv::Mat small;
    const cv::Size size((drawn.u.cols + 1) / 2, (drawn.u.rows + 1) / 2);
    cv::resize(share, small, size, 0, 0, cv::INTER_AREA);
    cv::Mat weight = small.mul(1 - small) * 4;
    const double sigma = std::max(1., .2 * double(unit) / 4);
    addLight(drawn.y, lightDifference(picture.y, drawn.y, weight, sigma));
    addLight(drawn.u, lightDifference(picture.u, drawn.u, weight, sigma));
    addLight(drawn.v, lightDifference(picture.v, drawn.v, weight, sigma));
}

void crossfade(Crop &drawn, const Crop &other, float otherShare)
{
    cv::Mat flow;
    const auto estimate = cv::DISOpticalFlow::create(cv::DISOpticalFlow::PRESET_FAST);
    estimate->calc(drawn.y, other.y, flow);
    // The flow leads from `drawn` to `other`; both are warped to the same position along it.
    Crop here = moved(drawn, flow, -otherShare);
    const Crop there = moved(other, flow, 1 - otherShare);
    blend(here, there, cv::Mat(here.y.size(), CV_32FC1, cv::Scalar(otherShare)));
    drawn = here;
}

} // namespace retalk::lipsync
