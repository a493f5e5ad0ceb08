#pragma once

#include "base/expected.h"
#include "service/lipsync/landmarks.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace retalk::lipsync {

/// Whether the mouth in a video fits its own sound. Works on any video, whoever made it.
struct SyncCheck
{
    int frames = 0;        ///< pictures looked at
    int facesSeen = 0;     ///< of them with a face
    int lagFrames = 0;     ///< pictures by which the mouth is late; negative: early
    double lagSeconds = 0; ///< the same
    /// 0..1: how much better the mouth fits at this lag than at others; below 0.3 the lag means nothing.
    double confidence = 0;
    std::optional<bool> hasMouthMoved; ///< against the original, when one was given
    double mouthChange = 0;            ///< mean change of the opening against the original, eye distances
};

/// Checks the first minute. `original`, which may be empty, is the video before its mouth was changed.
/// Errors: Media (cannot be read, has no sound or shows no face), Cancelled when `keepGoing` says no.
Expected<SyncCheck> checkSync(const QString &video, const QString &original = {},
                              const std::function<bool(double fraction)> &keepGoing = {});

/// Landmarks of the largest face in each of the first `most` pictures, not smoothed; eyeDistance() of them is
/// 0 where there is none.
Expected<std::vector<Landmarks>> largestFaceIn(const QString &video, int most,
                                               const std::function<bool(double fraction)> &keepGoing = {});

} // namespace retalk::lipsync
