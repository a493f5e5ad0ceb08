#include "service/lipsync/facematching.h"

#include "service/lipsync/facealign.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace retalk::lipsync {

namespace {

constexpr int side = 128;         // of the upright face
constexpr float unit = 48;        // between the eyes there
const cv::Point2f eyesAt(64, 44); // centre of the eyes there
constexpr int bins = 59;          // uniform patterns of 8 neighbours, and one for all others
constexpr int cells = 3;          // a patch has cells x cells histograms

/// Landmarks that are looked at: brows, eyes, nose, mouth corners, chin. The lips' middle and the jaw's sides
/// are left out: words move the one, hair and collars hide the other.
constexpr std::array<std::size_t, 16> anchors{17, 19, 21, 22, 24, 26, 36, 39, 42, 45, 27, 30, 31, 35, 48, 54};

/// Number of each 8-bit pattern among the uniform ones (at most two changes around the circle), else the last
/// bin.
std::array<std::uint8_t, 256> uniformPatterns()
{
    std::array<std::uint8_t, 256> table{};
    std::uint8_t next = 0;
    for (unsigned pattern = 0; pattern < 256; ++pattern) {
        const unsigned turned = ((pattern << 1U) | (pattern >> 7U)) & 255U;
        const int changes = __builtin_popcount(pattern ^ turned);
        table[pattern] = changes <= 2 ? next++ : std::uint8_t(bins - 1);
    }
    return table;
}

/// Evens out light and shade: gamma, difference of Gaussians, contrast (Tan and Triggs 2010).
cv::Mat evened(const cv::Mat &face)
{
    cv::Mat light;
    face.convertTo(light, CV_32F, 1.0 / 255, 0.01);
    cv::pow(light, 0.3, light);
    cv::Mat fine;
    cv::Mat coarse;
    cv::GaussianBlur(light, fine, {}, 1.0);
    cv::GaussianBlur(light, coarse, {}, 4.0);
    return fine - coarse;
}

/// Local binary patterns at `radius`, as uniform pattern numbers.
cv::Mat patternsOf(const cv::Mat &evenedFace, int radius)
{
    static const std::array<std::uint8_t, 256> table = uniformPatterns();
    cv::Mat padded;
    cv::copyMakeBorder(evenedFace, padded, radius, radius, radius, radius, cv::BORDER_REPLICATE);
    const std::array<cv::Point, 8> ring{cv::Point(-1, -1), {0, -1}, {1, -1}, {1, 0}, {1, 1}, {0, 1},
                                        {-1, 1},           {-1, 0}};
    cv::Mat patterns(evenedFace.size(), CV_8UC1);
    for (int y = 0; y < evenedFace.rows; ++y) {
        auto *out = patterns.ptr<std::uint8_t>(y);
        std::array<const float *, 8> rows{};
        for (std::size_t i = 0; i < ring.size(); ++i)
            rows[i] = padded.ptr<float>(y + radius + ring[i].y * radius) + radius + ring[i].x * radius;
        const auto *centre = padded.ptr<float>(y + radius) + radius;
        for (int x = 0; x < evenedFace.cols; ++x) {
            unsigned pattern = 0;
            for (std::size_t i = 0; i < ring.size(); ++i)
                pattern |= unsigned(rows[i][x] > centre[x]) << i;
            out[x] = table[pattern];
        }
    }
    return patterns;
}

void addPatch(const cv::Mat &patterns, cv::Point2f at, int cell, std::vector<float> &values)
{
    const int left = cvRound(at.x) - cell * cells / 2;
    const int top = cvRound(at.y) - cell * cells / 2;
    for (int row = 0; row < cells; ++row) {
        for (int column = 0; column < cells; ++column) {
            std::array<int, bins> counts{};
            for (int y = 0; y < cell; ++y) {
                const int py = std::clamp(top + row * cell + y, 0, patterns.rows - 1);
                const auto *line = patterns.ptr<std::uint8_t>(py);
                for (int x = 0; x < cell; ++x)
                    ++counts[line[std::clamp(left + column * cell + x, 0, patterns.cols - 1)]];
            }
            const auto total = float(cell * cell);
            for (const int count : counts)
                values.push_back(std::sqrt(float(count) / total));
        }
    }
}

} // namespace

void FaceDescriptor::add(const FaceDescriptor &other)
{
    if (other.isEmpty())
        return;
    if (isEmpty()) {
        *this = other;
        return;
    }
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] += other.values[i];
    views += other.views;
}

FaceDescriptor describeFace(const cv::Mat &luma, const Landmarks &points)
{
    const cv::Matx23f matrix = uprightFrom(points, eyesAt, unit);
    const cv::Mat face = evened(uprightFace(luma, points, {side, side}, eyesAt, unit));
    FaceDescriptor descriptor{.values = {}, .views = 1};
    for (const int radius : {1, 2}) {
        const cv::Mat patterns = patternsOf(face, radius);
        for (const std::size_t anchor : anchors) {
            const cv::Point2f point = points[anchor];
            addPatch(patterns,
                     {matrix(0, 0) * point.x + matrix(0, 1) * point.y + matrix(0, 2),
                      matrix(1, 0) * point.x + matrix(1, 1) * point.y + matrix(1, 2)},
                     4 * radius + 2, descriptor.values);
        }
    }
    return descriptor;
}

double distance(const FaceDescriptor &a, const FaceDescriptor &b)
{
    if (a.isEmpty() || b.isEmpty())
        return 1;
    double product = 0;
    double squareA = 0;
    double squareB = 0;
    for (std::size_t i = 0; i < a.values.size(); ++i) {
        product += double(a.values[i]) * b.values[i];
        squareA += double(a.values[i]) * a.values[i];
        squareB += double(b.values[i]) * b.values[i];
    }
    return squareA > 0 && squareB > 0 ? std::clamp(1 - product / std::sqrt(squareA * squareB), 0.0, 1.0) : 1;
}

int matchScore(double distance)
{
    // Preliminary; replaced by the measured curve.
    return int(std::lround(std::clamp(200 - 200 * (distance - 0.1), 120.0, 200.0)));
}

} // namespace retalk::lipsync
