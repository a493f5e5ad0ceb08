#pragma once

#include <opencv2/core/matx.hpp>
#include <opencv2/core/types.hpp>

namespace retalk::lipsync {

/// A possibly rotated square of a picture: the input area of a network.
struct FaceSquare
{
    cv::Point2f centre;
    float side = 0;  ///< luma pixels
    float angle = 0; ///< clockwise, radians

    /// Maps pixels of the square, scaled to `size` pixels, to pixels of the picture. Both are measured from
    /// the centre of the first pixel.
    cv::Matx23f toPicture(int size) const;
};

} // namespace retalk::lipsync
