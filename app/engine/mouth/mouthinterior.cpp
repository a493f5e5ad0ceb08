#include "engine/mouth/mouthinterior.h"

#include "engine/math/warpfield.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace retalk::lipsync {
namespace {

/// The pixels in a polygon through some landmarks: sorted luma, and the mean of each plane.
struct Samples
{
    std::vector<float> luma;
    cv::Vec3f mean;
};

Samples inside(const Crop &crop, const FaceFrame &frame, const std::vector<cv::Point2f> &outline,
               const std::vector<cv::Point2f> &hole)
{
    cv::Mat mask(crop.y.size(), CV_8UC1, cv::Scalar(0));
    const auto fill = [&](const std::vector<cv::Point2f> &polygon, double value) {
        std::vector<cv::Point> pixels;
        for (const cv::Point2f &point : polygon) {
            const cv::Point2f place = frame.toPicture(point);
            pixels.emplace_back(cvRound(place.x) - crop.origin.x, cvRound(place.y) - crop.origin.y);
        }
        if (!pixels.empty())
            cv::fillPoly(mask, std::vector<std::vector<cv::Point>>{pixels}, cv::Scalar(value));
    };
    fill(outline, 255);
    fill(hole, 0);
    Samples samples;
    cv::Vec3f sum;
    for (int row = 0; row < mask.rows; ++row) {
        for (int column = 0; column < mask.cols; ++column) {
            if (mask.at<uchar>(row, column) == 0)
                continue;
            const auto luma = float(crop.y.at<uchar>(row, column));
            samples.luma.push_back(luma);
            sum +=
                cv::Vec3f(luma, crop.u.at<uchar>(row / 2, column / 2), crop.v.at<uchar>(row / 2, column / 2));
        }
    }
    if (!samples.luma.empty())
        samples.mean = sum / float(samples.luma.size());
    std::sort(samples.luma.begin(), samples.luma.end());
    return samples;
}

std::vector<cv::Point2f> part(const Landmarks &shape, std::size_t first, std::size_t last)
{
    return {shape.begin() + std::ptrdiff_t(first), shape.begin() + std::ptrdiff_t(last) + 1};
}

/// Returns a chroma sample moved towards grey.
float paler(float chroma, float keep)
{
    return 128 + (chroma - 128) * keep;
}

} // namespace

MouthColours mouthColours(const std::vector<FaceFrame> &frames, const MouthLibrary &library,
                          const CropStore &crops)
{
    MouthColours colours{{40, 128, 138}, {170, 122, 134}, {80, 124, 150}};
    if (library.mouths().empty())
        return colours;
    const bool opens = library.widestFrame() >= 0;
    const int number = opens ? library.widestFrame() : library.mouths().front().frame;
    const FaceFrame &frame = frames[std::size_t(number)];
    const Crop crop = crops.read(number);
    if (crop.isEmpty())
        return colours;
    const Samples lips = inside(crop, frame, part(frame.shape, 48, 59), part(frame.shape, 60, 67));
    std::vector<cv::Point2f> around = part(frame.shape, 48, 59);
    cv::Point2f middle;
    for (const cv::Point2f &point : around)
        middle += point / 12.F;
    for (cv::Point2f &point : around)
        point = middle + (point - middle) * 1.45F;
    const Samples skin = inside(crop, frame, around, part(frame.shape, 48, 59));
    if (lips.luma.empty() || skin.luma.empty())
        return colours;
    colours.cavity = {lips.mean[0] * .32F, paler(lips.mean[1], .6F), paler(lips.mean[2], .75F)};
    colours.tongue = {lips.mean[0] * .62F, paler(lips.mean[1], .9F), lips.mean[2]};
    // Teeth in daylight are a little brighter than the skin around them and nearly colourless.
    colours.teeth = {std::min(222.F, skin.mean[0] * 1.12F), paler(skin.mean[1], .45F),
                     paler(skin.mean[2], .25F)};
    if (opens) {
        const Samples hollow = inside(crop, frame, part(frame.shape, 60, 67), {});
        if (hollow.luma.size() > 20) {
            colours.cavity[0] = std::min(colours.cavity[0], hollow.luma[hollow.luma.size() / 10]);
            colours.teethShare = 0;
        }
    }
    std::vector<float> heights;
    for (const SourceMouth &mouth : library.mouths())
        heights.push_back(frames[std::size_t(mouth.frame)].shape[62].y);
    std::nth_element(heights.begin(), heights.begin() + std::ptrdiff_t(heights.size() / 2), heights.end());
    // At rest, 1 to 3 mm of the upper front teeth show; the eye distance is about 63 mm.
    colours.teethEdge = heights[heights.size() / 2] + .045F;
    return colours;
}

cv::Vec3f paintedInside(const MouthColours &colours, const InsidePlace &place)
{
    const float side = std::abs(place.across);
    const float gap = place.fromUpper + place.fromLower;
    // Light comes from the front and above: darkest behind the teeth, lighter towards the tongue.
    const float depth = place.fromUpper / std::max(gap, 1e-3F);
    cv::Vec3f colour = colours.cavity;
    colour[0] *= .75F + .35F * depth;
    const float tongue =
        smoothStep((depth - .45F) / .5F) * smoothStep((gap - .07F) / .1F) * (1 - .7F * side * side);
    colour += (colours.tongue - colour) * (.7F * tongue);
    if (colours.teethShare > 0) {
        // The teeth form an arch, so their edge rises and darkens towards the corners.
        const float edge = colours.teethEdge - .05F * side * side;
        const float shown = smoothStep((edge - place.height) / .02F + .5F) * smoothStep((.8F - side) / .35F) *
                            smoothStep((gap - .01F) / .06F);
        constexpr float tooth = .078F;
        const float inTooth = std::abs(place.fromMiddle) / tooth;
        const float fromGap = std::abs(inTooth - std::round(inTooth)) * tooth;
        const float between = 1 - .1F * std::exp(-fromGap * fromGap / (.006F * .006F));
        const float shade =
            between * (1 - .4F * side * side) * (.74F + .26F * smoothStep(place.fromUpper / .05F));
        const cv::Vec3f teeth(colours.teeth[0] * shade, colours.teeth[1], colours.teeth[2]);
        colour += (teeth - colour) * (.95F * shown * colours.teethShare);
    }
    // The lips cast a narrow shadow inwards.
    const float rim = smoothStep(std::min(place.fromUpper, place.fromLower) / .018F);
    colour[0] *= .7F + .3F * rim;
    return colour;
}

} // namespace retalk::lipsync
