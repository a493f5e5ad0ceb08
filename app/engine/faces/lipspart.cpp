#include "engine/faces/lipspart.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace retalk::lipsync {

namespace {

constexpr float kSquarePerFeature = 4; // 192 pixels become 48
constexpr int kSide = 16;
constexpr float kMargin = 1.5F; // size of the part relative to the lips, as in the model's own operator
constexpr std::size_t kLeftCorner = 61;
constexpr std::size_t kRightCorner = 291;

} // namespace

const std::array<std::size_t, kLipPoints> &LipsPart::points()
{
    static constexpr std::array<std::size_t, kLipPoints> all{
        61, 146, 91, 181, 84, 17, 314, 405, 321, 375, 291, 185, 40, 39, 37, 0,  267, 269, 270, 409,
        78, 95,  88, 178, 87, 14, 317, 402, 318, 324, 308, 191, 80, 81, 82, 13, 312, 311, 310, 415,
        76, 77,  90, 180, 85, 16, 315, 404, 320, 307, 306, 184, 74, 73, 72, 11, 302, 303, 304, 408,
        62, 96,  89, 179, 86, 15, 316, 403, 319, 325, 292, 183, 42, 41, 38, 12, 268, 271, 272, 407};
    return all;
}

LipsPart::LipsPart(const MeshPoints &inSquare)
{
    const cv::Point3f across = inSquare[kRightCorner] - inSquare[kLeftCorner];
    const float angle = std::atan2(across.y, across.x);
    const float c = std::cos(angle);
    const float s = std::sin(angle);
    cv::Point2f least(std::numeric_limits<float>::max(), std::numeric_limits<float>::max());
    cv::Point2f most = -least;
    for (const std::size_t point : points()) {
        const cv::Point3f &at = inSquare[point];
        const cv::Point2f upright((c * at.x + s * at.y) / kSquarePerFeature,
                                  (c * at.y - s * at.x) / kSquarePerFeature);
        least = {std::min(least.x, upright.x), std::min(least.y, upright.y)};
        most = {std::max(most.x, upright.x), std::max(most.y, upright.y)};
    }
    const cv::Point2f middle = (least + most) / 2;
    const cv::Point2f centre(c * middle.x - s * middle.y, s * middle.x + c * middle.y);
    const float stepX = kMargin * (most.x - least.x) / kSide;
    const float stepY = kMargin * (most.y - least.y) / kSide;
    constexpr float half = float(kSide) / 2;
    m_toFeatures = {c * stepX, -s * stepY, centre.x - half * (c * stepX - s * stepY),
                    s * stepX, c * stepY,  centre.y - half * (s * stepX + c * stepY)};
}

cv::Mat LipsPart::cutOutOf(const cv::Mat &features) const
{
    const int channels = features.size[1];
    const int rows = features.size[2];
    const int columns = features.size[3];
    cv::Mat part(std::vector<int>{1, channels, kSide, kSide}, CV_32F, cv::Scalar(0));
    for (int row = 0; row < kSide; ++row) {
        for (int column = 0; column < kSide; ++column) {
            const cv::Vec2f at = m_toFeatures * cv::Vec3f(float(column) + .5F, float(row) + .5F, 1);
            const float x = at[0] - .5F;
            const float y = at[1] - .5F;
            if (!(x >= 0 && y >= 0 && x <= float(columns - 1) && y <= float(rows - 1)))
                continue; // zero outside the feature map
            const int left = std::min(int(x), columns - 2);
            const int top = std::min(int(y), rows - 2);
            const float right = x - float(left);
            const float below = y - float(top);
            for (int channel = 0; channel < channels; ++channel) {
                const float *upper = features.ptr<float>(0, channel) + std::ptrdiff_t(top) * columns + left;
                const float *lower = upper + columns;
                part.ptr<float>(0, channel)[row * kSide + column] =
                    (upper[0] + (upper[1] - upper[0]) * right) * (1 - below) +
                    (lower[0] + (lower[1] - lower[0]) * right) * below;
            }
        }
    }
    return part;
}

void LipsPart::refine(const cv::Mat &found, MeshPoints &inSquare) const
{
    const auto *place = found.ptr<float>();
    for (const std::size_t point : points()) {
        // The network uses four units per pixel of the part.
        const float x = *place++;
        const float y = *place++;
        inSquare[point].x =
            m_toFeatures(0, 0) * x + m_toFeatures(0, 1) * y + kSquarePerFeature * m_toFeatures(0, 2);
        inSquare[point].y =
            m_toFeatures(1, 0) * x + m_toFeatures(1, 1) * y + kSquarePerFeature * m_toFeatures(1, 2);
    }
}

} // namespace retalk::lipsync
