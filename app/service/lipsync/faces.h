#pragma once

#include "base/expected.h"

#include <QByteArray>
#include <QRect>

#include <functional>
#include <vector>

namespace retalk::lipsync {

/// One person of a video, for people to pick from.
struct VideoFace
{
    QByteArray picture; ///< JPEG: the person's clearest view, head and shoulders; good as a reference picture
    double seconds = 0; ///< when that view is shown
    QRect box;          ///< the face in that frame, pixels of the upright picture
    double share = 0;   ///< part of the video that shows the person, 0..1, by samples
    bool isFrontal = false;
};

/// The people of a video, the one seen longest first; empty when there is nobody. Looks at no more than 150
/// pictures, evenly spread. Blocks. Errors: Media, Internal (the face model is missing), Cancelled.
Expected<std::vector<VideoFace>> facesIn(const QString &videoPath,
                                         const std::function<bool(double)> &progress = {});

} // namespace retalk::lipsync
