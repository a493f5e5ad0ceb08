#include "engine/faces/facecrop.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace retalk::lipsync {

namespace {

/// OpenCV's remap() uses 16-bit coordinates.
constexpr int kWidestPlane = 32'767;

/// Returns the part of a plane covered by the square, `size` x `size` pixels. `shrink` is the number of luma
/// pixels per pixel of the plane.
cv::Mat planeSquare(const cv::Mat &plane, const FaceSquare &square, int size, float shrink, Beyond beyond,
                    uchar black)
{
    cv::Matx23f map = square.toPicture(size);
    // A chroma sample is centred between the two luma samples that it covers.
    for (int i = 0; i < 3; ++i) {
        map(0, i) /= shrink;
        map(1, i) /= shrink;
    }
    map(0, 2) += .5F / shrink - .5F;
    map(1, 2) += .5F / shrink - .5F;
    cv::Mat source = plane;
    // Strong bilinear downscaling would alias, so average whole pixels first.
    const int factor = std::max(1, int(square.side / shrink / float(size)));
    if (factor >= 2 || std::max(plane.cols, plane.rows) >= kWidestPlane) {
        const float reach =
            square.side / shrink * (std::abs(std::cos(square.angle)) + std::abs(std::sin(square.angle))) / 2;
        const cv::Point2f centre((square.centre.x + .5F) / shrink - .5F,
                                 (square.centre.y + .5F) / shrink - .5F);
        const float margin = 2 * float(factor);
        cv::Rect area(cv::Point(cvFloor(centre.x - reach - margin), cvFloor(centre.y - reach - margin)),
                      cv::Point(cvCeil(centre.x + reach + margin), cvCeil(centre.y + reach + margin)));
        area &= cv::Rect(0, 0, plane.cols, plane.rows);
        if (area.empty()) // outside the picture: use the nearest pixel as the repeated one
            area = {std::clamp(cvRound(centre.x), 0, plane.cols - 1),
                    std::clamp(cvRound(centre.y), 0, plane.rows - 1), 1, 1};
        // A side shorter than the averaged block becomes one pixel.
        const cv::Size small(std::max(1, area.width / factor), std::max(1, area.height / factor));
        area.width = std::min(area.width, small.width * factor);
        area.height = std::min(area.height, small.height * factor);
        if (small == area.size())
            source = plane(area);
        else
            cv::resize(plane(area), source, small, 0, 0, cv::INTER_AREA);
        const cv::Point2f scale(float(small.width) / float(area.width),
                                float(small.height) / float(area.height));
        for (int i = 0; i < 3; ++i) {
            map(0, i) *= scale.x;
            map(1, i) *= scale.y;
        }
        map(0, 2) += (.5F - float(area.x)) * scale.x - .5F;
        map(1, 2) += (.5F - float(area.y)) * scale.y - .5F;
    }
    cv::Mat out;
    const int border = beyond == Beyond::Black ? cv::BORDER_CONSTANT : cv::BORDER_REPLICATE;
    cv::warpAffine(source, out, map, {size, size}, cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, border,
                   cv::Scalar(black));
    return out;
}

} // namespace

cv::Matx23f FaceSquare::toPicture(int size) const
{
    const float scale = side / float(size);
    const float c = std::cos(angle) * scale;
    const float s = std::sin(angle) * scale;
    const float middle = float(size - 1) / 2;
    return {c, -s, centre.x - (c - s) * middle, s, c, centre.y - (s + c) * middle};
}

cv::Mat colourSquare(const Frame &frame, const ColourFormat &look, const FaceSquare &square, int size,
                     float least, Beyond beyond)
{
    const bool isFull = look.range == LumaRange::Full;
    const cv::Mat y = planeSquare(frame.y, square, size, 1, beyond, isFull ? 0 : 16);
    const cv::Mat u = planeSquare(frame.u, square, size, 2, beyond, 128);
    const cv::Mat v = planeSquare(frame.v, square, size, 2, beyond, 128);
    // ITU-R BT.601 and BT.709: the weights of red and blue in luma.
    const float red = look.isBt709 ? .2126F : .299F;
    const float blue = look.isBt709 ? .0722F : .114F;
    const float green = 1 - red - blue;
    const float lumaUnit = isFull ? 1 / 255.F : 1 / 219.F;
    const float chromaUnit = isFull ? 1 / 255.F : 1 / 224.F;
    const float black = isFull ? 0 : 16;
    const float range = 1 - least;
    const float redOfV = 2 * (1 - red) * chromaUnit;
    const float blueOfU = 2 * (1 - blue) * chromaUnit;
    const float greenOfV = redOfV * red / green;
    const float greenOfU = blueOfU * blue / green;
    const std::size_t count = y.total();
    cv::Mat out(std::vector<int>{1, 3, size, size}, CV_32F);
    auto *r = out.ptr<float>();
    float *g = r + count;
    float *b = g + count;
    const auto limited = [least, range](float value) {
        return least + range * std::clamp(value, 0.F, 1.F);
    };
    for (std::size_t i = 0; i < count; ++i) {
        const float light = (float(y.data[i]) - black) * lumaUnit;
        const float towardsBlue = float(u.data[i]) - 128;
        const float towardsRed = float(v.data[i]) - 128;
        r[i] = limited(light + redOfV * towardsRed);
        g[i] = limited(light - greenOfU * towardsBlue - greenOfV * towardsRed);
        b[i] = limited(light + blueOfU * towardsBlue);
    }
    return out;
}

Frame frameOf(const cv::Mat &colour)
{
    cv::Mat even = colour;
    if (colour.cols % 2 != 0 || colour.rows % 2 != 0)
        cv::copyMakeBorder(colour, even, 0, colour.rows % 2, 0, colour.cols % 2, cv::BORDER_REPLICATE);
    cv::Mat planes; // luma, red minus luma, blue minus luma; full range, BT.601
    cv::cvtColor(even, planes, cv::COLOR_BGR2YCrCb);
    Frame frame;
    cv::Mat v;
    cv::Mat u;
    cv::extractChannel(planes, frame.y, 0);
    cv::extractChannel(planes, v, 1);
    cv::extractChannel(planes, u, 2);
    cv::resize(u, frame.u, {}, .5, .5, cv::INTER_AREA);
    cv::resize(v, frame.v, {}, .5, .5, cv::INTER_AREA);
    return frame;
}

} // namespace retalk::lipsync
