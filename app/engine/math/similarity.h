#pragma once

#include <opencv2/core/types.hpp>

#include <span>

namespace retalk::lipsync {

/// Rotation, scaling and translation: p -> (a x - b y + x0, b x + a y + y0).
struct Similarity
{
    float a = 1;
    float b = 0;
    float x0 = 0;
    float y0 = 0;

    cv::Point2f operator()(cv::Point2f p) const { return {a * p.x - b * p.y + x0, b * p.x + a * p.y + y0}; }
    /// Applies rotation and scaling, without translation, to a difference of two points.
    cv::Point2f turned(cv::Point2f d) const { return {a * d.x - b * d.y, b * d.x + a * d.y}; }
    float scale() const;
    Similarity inverse() const;
    /// Returns the transformation that applies `first`, then this one.
    Similarity after(const Similarity &first) const;
    /// Returns the least-squares similarity that maps `from` onto `to`. Both must have the same length, at
    /// least two points.
    static Similarity fit(std::span<const cv::Point2f> from, std::span<const cv::Point2f> to);
};

} // namespace retalk::lipsync
