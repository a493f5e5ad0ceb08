#pragma once

#include "engine/faces/landmarks.h"
#include "engine/faces/tracklet.h"

namespace retalk::lipsync {

/// The faces of a tracklet, frame by frame, smoothed in time: eyes and nose most, the mouth least, since it
/// moves most and its movement is what counts.
std::vector<FaceOnFrame> smoothed(const Tracklet &tracklet);

/// Sets FaceState on faces of one tracklet, in a picture of `size`.
void setFaceStates(const Tracklet &tracklet, std::vector<FaceOnFrame> &faces, cv::Size size);

} // namespace retalk::lipsync
