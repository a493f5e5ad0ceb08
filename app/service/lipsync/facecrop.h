#pragma once

#include "service/lipsync/frame.h"

#include <opencv2/core/matx.hpp>

namespace retalk::lipsync {

/// A square of a picture, which may be turned: where a network looks.
struct FaceSquare
{
    cv::Point2f centre;
    float side = 0;  ///< luma pixels
    float angle = 0; ///< clockwise, radians

    /// From a pixel of the square shrunk to `size` pixels to one of the picture. Both count from the centre
    /// of the first pixel.
    cv::Matx23f toPicture(int size) const;
};

/// What lies beyond the picture's edge.
enum class Beyond {
    Repeated, ///< the edge's own pixels
    Black
};

/// A network's input: the square in colour, `size` x `size`, (1, 3, size, size) in the order red, green,
/// blue, CV_32F from `least` (black) to 1.
cv::Mat colourSquare(const Frame &frame, const ColourLook &look, const FaceSquare &square, int size,
                     float least, Beyond beyond);

/// A colour picture (CV_8UC3, BGR) as a frame, in full range and BT.601; an odd last row or column is
/// doubled.
Frame frameOf(const cv::Mat &colour);

} // namespace retalk::lipsync
