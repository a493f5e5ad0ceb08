#pragma once

#include "base/mediasniff.h"

#include <QSize>
#include <QString>

#include <chrono>

namespace retalk {

/// What a media file or URL is, as far as it can be told. Zero, empty or invalid means "not known".
struct MediaInfo
{
    using Kind = MediaKind;
    Kind kind = Kind::Unknown;
    std::chrono::milliseconds duration{0};
    QSize size;           ///< pixels as shown (rotation applied)
    double frameRate = 0; ///< frames per second
    QString container;    ///< "MP4", "WAV", ...
    QString videoCodec;   ///< "H.264", ...
    QString audioCodec;
    bool hasAudio = false;
    qint64 bytes = -1; ///< -1: not known
    /// Width of a pixel over its height, rotation applied: `size` counts pixels, and DV and DVD have oblong
    /// ones.
    double sampleAspect = 1;

    bool operator==(const MediaInfo &) const = default;
};

} // namespace retalk
