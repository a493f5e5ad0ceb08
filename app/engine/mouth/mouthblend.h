#pragma once

#include "engine/faces/landmarks.h"
#include "engine/media/frame.h"

namespace retalk::lipsync {

/// Returns the weight of the drawn mouth at each pixel of `area` (CV_32FC1): 1 on the lips, fading out over
/// the skin. `lips` are the twelve outer lip points in frame pixels, `unit` is the eye distance in pixels.
/// Nothing is replaced above `noseBase`, nor beyond the face's `outline` (a polygon), where a turned head's
/// cheek ends.
cv::Mat mouthShare(const std::vector<cv::Point2f> &lips, const std::vector<cv::Point2f> &outline,
                   cv::Point2f noseBase, const cv::Rect &area, float unit);

/// Matches the colours of `drawn` to those of `picture` by their difference on the skin around the mouth. The
/// correction varies smoothly over the area, to preserve light from one side.
void matchColours(Crop &drawn, const Crop &picture, const cv::Mat &share, float unit);

/// Mixes `other` into `drawn` by `otherShare` after warping both towards each other along the optical flow,
/// so that the teeth and lips of one don't show through those of the other.
void crossfade(Crop &drawn, const Crop &other, float otherShare);

} // namespace retalk::lipsync
