#include "engine/mouth/liplines.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace retalk::lipsync {
namespace {

using Edge = std::array<cv::Point2f, 11>;
constexpr std::array<std::size_t, 11> kUpperEdge{60, 68, 69, 70, 61, 62, 63, 71, 72, 73, 64};
constexpr std::array<std::size_t, 11> kLowerEdge{60, 74, 75, 76, 67, 66, 65, 77, 78, 79, 64};

Edge edgeOf(const Landmarks &shape, const std::array<std::size_t, 11> &which)
{
    Edge edge;
    constexpr float leastStep = .002F; // the points of pursed lips may be out of order
    for (std::size_t i = 0; i < edge.size(); ++i) {
        edge[i] = shape[which[i]];
        if (i > 0)
            edge[i].x = std::max(edge[i].x, edge[i - 1].x + leastStep);
    }
    return edge;
}

/// Evaluates a cubic through points of increasing x (Catmull-Rom with uneven steps).
float through(const Edge &points, float x)
{
    std::size_t i = 0;
    while (i + 2 < points.size() && x > points[i + 1].x)
        ++i;
    const auto slope = [&](std::size_t k) {
        const cv::Point2f &a = points[k == 0 ? 0 : k - 1];
        const cv::Point2f &b = points[std::min(points.size() - 1, k + 1)];
        return (b.y - a.y) / std::max(1e-4F, b.x - a.x);
    };
    const float width = std::max(1e-4F, points[i + 1].x - points[i].x);
    const float t = std::clamp((x - points[i].x) / width, 0.F, 1.F);
    const float t2 = t * t;
    const float t3 = t2 * t;
    return (2 * t3 - 3 * t2 + 1) * points[i].y + (t3 - 2 * t2 + t) * slope(i) * width +
           (3 * t2 - 2 * t3) * points[i + 1].y + (t3 - t2) * slope(i + 1) * width;
}

} // namespace

LipLines::LipLines(const Landmarks &shape, float closed, float bulge)
    : m_left(shape[60].x), m_right(shape[64].x)
{
    const Edge upper = edgeOf(shape, kUpperEdge);
    const Edge lower = edgeOf(shape, kLowerEdge);
    for (std::size_t i = 0; i <= kSteps; ++i) {
        const float x = m_left + (m_right - m_left) * float(i) / float(kSteps);
        const float top = through(upper, x);
        const float bottom = through(lower, x);
        const float gap = std::max(0.F, bottom - top - closed);
        const float middle = (top + bottom) / 2;
        const float wave = std::sin(2 * std::numbers::pi_v<float> * float(i) / float(kSteps));
        m_upper[i] = middle - gap / 2 - .1F * bulge * wave * wave;
        m_lower[i] = middle + gap / 2 + .9F * bulge * wave * wave;
    }
}

float LipLines::at(const Table &table, float x) const
{
    const float place =
        std::clamp((x - m_left) / std::max(1e-4F, m_right - m_left), 0.F, 1.F) * float(kSteps);
    const auto i = std::min<std::size_t>(kSteps - 1, std::size_t(place));
    const float rest = place - float(i);
    return table[i] * (1 - rest) + table[i + 1] * rest;
}

} // namespace retalk::lipsync
