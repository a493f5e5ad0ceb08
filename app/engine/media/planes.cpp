#include "engine/media/planes.h"

#include <opencv2/imgproc.hpp>

namespace retalk::lipsync {
namespace {

cv::Rect halved(const cv::Rect &area)
{
    return {area.x / 2, area.y / 2, (area.width + 1) / 2, (area.height + 1) / 2};
}

void blendPlane(cv::Mat &out, const cv::Mat &over, const cv::Mat &share)
{
    for (int row = 0; row < out.rows; ++row) {
        auto *a = out.ptr<uchar>(row);
        const auto *b = over.ptr<uchar>(row);
        const auto *s = share.ptr<float>(row);
        for (int column = 0; column < out.cols; ++column)
            a[column] = uchar(.5F + float(a[column]) + (float(b[column]) - float(a[column])) * s[column]);
    }
}

} // namespace

cv::Rect evenArea(const cv::Rect &area, const cv::Size &picture)
{
    const cv::Point from(area.x & ~1, area.y & ~1);
    const cv::Point to((area.br().x + 1) & ~1, (area.br().y + 1) & ~1);
    // An odd last column or row has no chroma of its own; omitting it keeps everything even.
    return cv::Rect(from, to) & cv::Rect(0, 0, picture.width & ~1, picture.height & ~1);
}

Crop partOf(const Frame &frame, const cv::Rect &area)
{
    return {area.tl(), frame.y(area), frame.u(halved(area)), frame.v(halved(area))};
}

Crop emptyPart(const cv::Rect &area)
{
    const cv::Size half = halved(area).size();
    return {area.tl(), cv::Mat(area.size(), CV_8UC1), cv::Mat(half, CV_8UC1), cv::Mat(half, CV_8UC1)};
}

void resample(const Crop &from, const cv::Mat &places, Crop &out)
{
    const cv::Scalar origin(from.origin.x, from.origin.y);
    cv::Mat luma;
    cv::subtract(places, origin, luma);
    cv::remap(from.y, out.y, luma, {}, cv::INTER_CUBIC, cv::BORDER_REPLICATE);
    // A chroma sample is centred between four luma samples.
    cv::Mat chroma;
    cv::resize(luma, chroma, out.u.size(), 0, 0, cv::INTER_AREA);
    chroma = (chroma - cv::Scalar(.5, .5)) * .5;
    cv::remap(from.u, out.u, chroma, {}, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    cv::remap(from.v, out.v, chroma, {}, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
}

void blend(Crop &out, const Crop &over, const cv::Mat &share)
{
    cv::Mat half;
    cv::resize(share, half, out.u.size(), 0, 0, cv::INTER_AREA);
    blendPlane(out.y, over.y, share);
    blendPlane(out.u, over.u, half);
    blendPlane(out.v, over.v, half);
}

} // namespace retalk::lipsync
