#pragma once

#include "engine/faces/landmarks.h"
#include "engine/media/frame.h"

namespace retalk::lipsync {

/// How much of a drawn mouth replaces the picture at each pixel of `area` (CV_32FC1): all of the lips, then
/// less and less over the skin. `lips`: the twelve outer lip points in picture pixels; `unit`: pixels of an
/// eye distance; nothing is replaced above `noseBase`, nor beyond the face's `outline` (a polygon), where a
/// turned head's cheek ends.
cv::Mat mouthShare(const std::vector<cv::Point2f> &lips, const std::vector<cv::Point2f> &outline,
                   cv::Point2f noseBase, const cv::Rect &area, float unit);

/// Brings the colours of `drawn` to those of `picture` as they differ on the skin around the mouth, smoothly
/// over the area, so that light from one side stays light from one side.
void matchColours(Crop &drawn, const Crop &picture, const cv::Mat &share, float unit);

/// Mixes `other` into `drawn` by `otherShare` after moving both half way onto each other along the optical
/// flow: teeth and lips of two moments must not shine through one another.
void crossfade(Crop &drawn, const Crop &other, float otherShare);

} // namespace retalk::lipsync
