#pragma once

#include "engine/media/frame.h"

namespace retalk::lipsync {

/// Returns `area` extended to even corners and clipped to a picture of the given size.
cv::Rect evenArea(const cv::Rect &area, const cv::Size &picture);

/// Returns the part of a frame in an even area, sharing its samples.
Crop partOf(const Frame &frame, const cv::Rect &area);
/// Returns a new crop with uninitialised samples.
Crop emptyPart(const cv::Rect &area);

/// Fills `out` with the samples at `places` (CV_32FC2, one entry per luma pixel of `out`: absolute luma
/// positions in the picture that `from` is part of). Samples beyond the edge of `from` repeat its border.
void resample(const Crop &from, const cv::Mat &places, Crop &out);

/// out = out + (over - out) * share. `share` is CV_32FC1 in luma size, 0..1.
void blend(Crop &out, const Crop &over, const cv::Mat &share);

} // namespace retalk::lipsync
