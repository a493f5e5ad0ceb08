#pragma once

#include "engine/media/frame.h"

namespace retalk::lipsync {

/// `area` with even corners, inside a picture of the given size.
cv::Rect evenArea(const cv::Rect &area, const cv::Size &picture);

/// The part of a frame at an even area, sharing its samples.
Crop partOf(const Frame &frame, const cv::Rect &area);
/// An empty part of its own.
Crop emptyPart(const cv::Rect &area);

/// Draws into `out` what `places` (CV_32FC2, one for each luma pixel of `out`: absolute luma positions in the
/// picture that `from` is a part of) point at. Beyond the edge of `from` its last samples go on.
void resample(const Crop &from, const cv::Mat &places, Crop &out);

/// out = out + (over - out) * share, share CV_32FC1 of the luma's size, 0..1.
void blend(Crop &out, const Crop &over, const cv::Mat &share);

} // namespace retalk::lipsync
