#include "engine/mouth/mouthlibrary.h"

#include "engine/math/statistics.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace retalk::lipsync {
namespace {

/// Returns a thumbnail of the luma in a rectangle given in face coordinates.
cv::Mat seen(const Crop &crop, const FaceFrame &frame, cv::Rect2f area, cv::Size size)
{
    const Similarity &back = frame.toPicture;
    const float stepX = area.width / float(size.width);
    const float stepY = area.height / float(size.height);
    const cv::Point2f corner = back(area.tl() + cv::Point2f(stepX, stepY) / 2);
    const cv::Matx23f map(back.a * stepX, -back.b * stepY, corner.x - float(crop.origin.x), back.b * stepX,
                          back.a * stepY, corner.y - float(crop.origin.y));
    // A pixel of the thumbnail covers many of the crop; averaging first keeps noise out of the comparison.
    cv::Mat smooth;
    const int window = std::max(1, int(stepX * frame.unit)) | 1;
    cv::blur(crop.y, smooth, {window, window});
    cv::Mat small;
    cv::warpAffine(smooth, small, map, size, cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
    return small;
}

SourceMouth sourceMouthOf(const Crop &crop, const FaceFrame &frame, int number)
{
    SourceMouth mouth{.frame = number};
    const Landmarks &shape = frame.shape;
    const cv::Mat small = seen(crop, frame, {-.54F, .04F, 1.08F, .72F},
                               {SourceMouth::kThumbnailColumns, SourceMouth::kThumbnailRows});
    const auto mean = float(cv::mean(small)[0]);
    for (int i = 0; i < int(small.total()); ++i)
        mouth.thumbnail[std::size_t(i)] = (float(small.data[i]) - mean) / 255;
    const float left = (shape[60].x * 2 + shape[64].x) / 3;
    const float right = (shape[60].x + shape[64].x * 2) / 3;
    const float top = shape[62].y;
    const float bottom = std::max(top + .02F, shape[66].y);
    const cv::Mat between = seen(crop, frame, {left, top, right - left, bottom - top}, {6, 3});
    mouth.brightness = float(cv::mean(between)[0]) - mean;
    return mouth;
}

} // namespace

cv::Rect mouthArea(const Landmarks &points)
{
    cv::Rect2f lips(points[48], points[48]);
    float left = points[48].x;
    float right = left;
    float top = points[48].y;
    float bottom = top;
    for (std::size_t i = 48; i < 60; ++i) {
        left = std::min(left, points[i].x);
        right = std::max(right, points[i].x);
        top = std::min(top, points[i].y);
        bottom = std::max(bottom, points[i].y);
    }
    const float around = .5F * eyeDistance(points);
    return {cv::Point(int(std::floor(left - around)), int(std::floor(top - around))),
            cv::Point(int(std::ceil(right + around)), int(std::ceil(bottom + around)))};
}

MouthLibrary MouthLibrary::measure(const std::vector<FaceFrame> &frames, const CropStore &crops, int most)
{
    MouthLibrary library;
    const auto usable = std::size_t(
        std::count_if(frames.begin(), frames.end(), [](const FaceFrame &frame) { return frame.isUsable; }));
    // A long video shows every mouth many times, so the end of every stretch of 256 frames (about 10 s) is
    // left out.
    constexpr std::size_t stretch = 256;
    const std::size_t keep =
        std::clamp<std::size_t>(stretch * std::size_t(most) / std::max<std::size_t>(1, usable), 1, stretch);
    std::vector<float> openings;
    std::vector<float> widths;
    int before = -2;
    for (std::size_t f = 0; f < frames.size(); ++f) {
        const FaceFrame &frame = frames[f];
        if (!frame.isUsable || f % stretch >= keep)
            continue;
        const Crop crop = crops.read(int(f));
        if (crop.isEmpty())
            continue;
        SourceMouth mouth = sourceMouthOf(crop, frame, int(f));
        mouth.continues = before == int(f) - 1 && frames[f - 1].shot == frame.shot;
        before = int(f);
        library.m_mouths.push_back(mouth);
        openings.push_back(frame.opening);
        widths.push_back(frame.width);
    }
    library.m_closed = std::max(0.F, quantile(openings, .05));
    library.m_width = quantile(widths, .5);
    // Laughing opens the mouth wider than speech does and shows all teeth, so wide smiles don't count.
    std::vector<float> spoken;
    float widest = library.m_closed + .06F;
    for (const SourceMouth &mouth : library.m_mouths) {
        const FaceFrame &frame = frames[std::size_t(mouth.frame)];
        if (frame.width < library.m_width * 1.12F)
            spoken.push_back(frame.opening);
        if (frame.opening > widest) {
            widest = frame.opening;
            library.m_widest = mouth.frame;
        }
    }
    library.m_span = std::clamp(quantile(spoken, .97) - library.m_closed + .08F, .25F, .36F);
    return library;
}

} // namespace retalk::lipsync
