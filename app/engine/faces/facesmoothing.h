#pragma once

#include "engine/faces/landmarks.h"
#include "engine/faces/tracklet.h"

namespace retalk::lipsync {

/// Returns the faces of a tracklet, frame by frame, smoothed in time. The mouth is smoothed least, because it
/// moves fastest and its movement matters most.
std::vector<FaceOnFrame> smoothed(const Tracklet &tracklet);

/// Sets the FaceState of a tracklet's faces in a picture of `size`.
void setFaceStates(const Tracklet &tracklet, std::vector<FaceOnFrame> &faces, cv::Size size);

} // namespace retalk::lipsync
