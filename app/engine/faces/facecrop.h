#pragma once

#include "engine/faces/facesquare.h"
#include "engine/media/frame.h"

namespace retalk::lipsync {

/// What lies beyond the picture's edge.
enum class Beyond {
    Repeated, ///< the edge's own pixels
    Black
};

/// A network's input: the square in colour, `size` x `size`, (1, 3, size, size) in the order red, green,
/// blue, CV_32F from `least` (black) to 1.
cv::Mat colourSquare(const Frame &frame, const ColourLook &look, const FaceSquare &square, int size,
                     float least, Beyond beyond);

/// The colours of frameOf().
inline constexpr ColourLook kPictureColours{.range = LumaRange::Full, .isBt709 = false};
/// A colour picture (CV_8UC3, BGR) as a frame; an odd last row or column is doubled.
Frame frameOf(const cv::Mat &colour);

} // namespace retalk::lipsync
