#pragma once

#include <opencv2/core/matx.hpp>
#include <opencv2/core/types.hpp>

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

} // namespace retalk::lipsync
