#pragma once

#include "engine/faces/facesquare.h"
#include "engine/media/frame.h"

namespace retalk::lipsync {

/// How to fill pixels beyond the picture's edge.
enum class Beyond {
    Repeated, ///< with the pixels at the edge
    Black
};

/// Returns a network input: the square in colour, `size` x `size`, as (1, 3, size, size) in RGB order, CV_32F
/// from `least` (black) to 1.
cv::Mat colourSquare(const Frame &frame, const ColourFormat &look, const FaceSquare &square, int size,
                     float least, Beyond beyond);

/// The colour properties of frames made by frameOf().
inline constexpr ColourFormat kPictureColours{.range = LumaRange::Full, .isBt709 = false};
/// Converts a colour picture (CV_8UC3, BGR) to a frame; an odd last row or column is duplicated.
Frame frameOf(const cv::Mat &colour);

} // namespace retalk::lipsync
