#include "engine/faces/facepatterns.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace retalk::lipsync {

namespace {

constexpr int kBins = 59; // the uniform patterns of 8 neighbours, and one bin for all others
constexpr int kCells = 3; // a patch has cells x cells histograms
constexpr int kCell = 14; // pixels; smaller ones capture noise instead of identity

/// The scales of the patterns: blur beforehand, distance of the neighbours. Finer scales mostly capture
/// camera grain and codec blocks: alone they separate pairs with an AUC of 0.86, these with 0.97
/// (tests/bench/facepairs.cpp).
struct Scale
{
    double blur;
    int radius;
};
constexpr std::array kScales{Scale{1, 6}, Scale{2, 4}, Scale{2, 6}};

/// The landmarks used: brows, eyes, nose, mouth corners, chin. Not the middle of the lips, which moves in
/// speech, or the sides of the jaw, which hair and collars hide.
constexpr std::array<std::size_t, 16> kAnchors{17, 19, 21, 22, 24, 26, 36, 39,
                                               42, 45, 27, 30, 31, 35, 48, 54};

/// Maps each 8-bit pattern to its number among the uniform ones (at most two changes around the circle), or
/// to the last bin.
std::array<std::uint8_t, 256> uniformPatterns()
{
    std::array<std::uint8_t, 256> table{};
    std::uint8_t next = 0;
    for (unsigned pattern = 0; pattern < 256; ++pattern) {
        const unsigned turned = ((pattern << 1U) | (pattern >> 7U)) & 255U;
        const int changes = __builtin_popcount(pattern ^ turned);
        table[pattern] = changes <= 2 ? next++ : std::uint8_t(kBins - 1);
    }
    return table;
}

/// Normalises illumination: gamma, difference of Gaussians, contrast (Tan and Triggs 2010).
cv::Mat evened(const cv::Mat &face, double blur)
{
    cv::Mat light;
    face.convertTo(light, CV_32F, 1.0 / 255, 0.01);
    cv::pow(light, 0.3, light);
    cv::Mat fine;
    cv::Mat coarse;
    cv::GaussianBlur(light, fine, {}, blur);
    cv::GaussianBlur(light, coarse, {}, 5 * blur);
    return fine - coarse;
}

/// Returns local binary patterns at `radius`, as uniform pattern numbers. A neighbour must be brighter by a
/// tenth of the picture's contrast to count, so that even skin gives one pattern instead of noise.
cv::Mat patternsOf(const cv::Mat &evenedFace, int radius)
{
    static const std::array<std::uint8_t, 256> table = uniformPatterns();
    cv::Mat padded;
    cv::copyMakeBorder(evenedFace, padded, radius, radius, radius, radius, cv::BORDER_REPLICATE);
    const std::array<cv::Point, 8> ring{cv::Point(-1, -1), {0, -1}, {1, -1}, {1, 0}, {1, 1}, {0, 1},
                                        {-1, 1},           {-1, 0}};
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(evenedFace, mean, deviation);
    const auto tolerance = float(0.1 * deviation[0]);
    cv::Mat patterns(evenedFace.size(), CV_8UC1);
    for (int y = 0; y < evenedFace.rows; ++y) {
        auto *out = patterns.ptr<std::uint8_t>(y);
        std::array<const float *, 8> rows{};
        for (std::size_t i = 0; i < ring.size(); ++i)
            rows[i] = padded.ptr<float>(y + radius + ring[i].y * radius) + radius + ring[i].x * radius;
        const auto *centre = padded.ptr<float>(y + radius) + radius;
        for (int x = 0; x < evenedFace.cols; ++x) {
            const float bright = centre[x] + tolerance;
            unsigned pattern = 0;
            for (std::size_t i = 0; i < ring.size(); ++i)
                pattern |= unsigned(rows[i][x] > bright) << i;
            out[x] = table[pattern];
        }
    }
    return patterns;
}

void addPatch(const cv::Mat &patterns, cv::Point2f at, std::vector<float> &values)
{
    const int left = cvRound(at.x) - kCell * kCells / 2;
    const int top = cvRound(at.y) - kCell * kCells / 2;
    for (int row = 0; row < kCells; ++row) {
        for (int column = 0; column < kCells; ++column) {
            std::array<int, kBins> counts{};
            for (int y = 0; y < kCell; ++y) {
                const int py = std::clamp(top + row * kCell + y, 0, patterns.rows - 1);
                const auto *line = patterns.ptr<std::uint8_t>(py);
                for (int x = 0; x < kCell; ++x)
                    ++counts[line[std::clamp(left + column * kCell + x, 0, patterns.cols - 1)]];
            }
            const auto total = float(kCell * kCell);
            for (const int count : counts)
                values.push_back(float(count) / total);
        }
    }
}

} // namespace

std::vector<float> facePatterns(const UprightFace &face)
{
    std::vector<float> values;
    for (const Scale scale : kScales) {
        const cv::Mat patterns = patternsOf(evened(face.luma, scale.blur), scale.radius);
        for (const std::size_t anchor : kAnchors)
            addPatch(patterns, face.points[anchor], values);
    }
    return values;
}

} // namespace retalk::lipsync
