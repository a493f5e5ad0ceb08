#include "engine/math/similarity.h"

#include <cmath>

namespace retalk::lipsync {

float Similarity::scale() const
{
    return std::hypot(a, b);
}

Similarity Similarity::inverse() const
{
    const float square = a * a + b * b;
    const float ia = a / square;
    const float ib = -b / square;
    return {ia, ib, -(ia * x0 - ib * y0), -(ib * x0 + ia * y0)};
}

Similarity Similarity::after(const Similarity &first) const
{
    const cv::Point2f shift = (*this)({first.x0, first.y0});
    return {a * first.a - b * first.b, a * first.b + b * first.a, shift.x, shift.y};
}

Similarity Similarity::fit(std::span<const cv::Point2f> from, std::span<const cv::Point2f> to)
{
    cv::Point2f fromMean;
    cv::Point2f toMean;
    const auto count = float(from.size());
    for (std::size_t i = 0; i < from.size(); ++i) {
        fromMean += from[i] / count;
        toMean += to[i] / count;
    }
    float square = 1e-12F;
    float along = 0;
    float across = 0;
    for (std::size_t i = 0; i < from.size(); ++i) {
        const cv::Point2f p = from[i] - fromMean;
        const cv::Point2f q = to[i] - toMean;
        square += p.dot(p);
        along += p.dot(q);
        across += p.x * q.y - p.y * q.x;
    }
    Similarity found{along / square, across / square, 0, 0};
    const cv::Point2f shift = toMean - found.turned(fromMean);
    found.x0 = shift.x;
    found.y0 = shift.y;
    return found;
}

} // namespace retalk::lipsync
