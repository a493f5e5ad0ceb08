#pragma once

#include <QImage>
#include <QRectF>
#include <QString>

namespace retalk {

/// One person found in the video.
struct FoundFace
{
    QImage picture;
    QString path;     ///< the crop as a file: what becomes the reference once it is chosen
    double share = 0; ///< of the frames, 0..1
    bool isFrontal = true;
    QRectF box;           ///< where it was found, pixels of the upright picture; empty: not told
    QString crop;         ///< where the crop lies until it is chosen; empty: at `path` already
    QRectF firstBox = {}; ///< where it is when the video shows it first, the same
    double firstSeconds = 0;
    double place = 0.5;    ///< where it is on average, 0 (left) .. 1 (right)
    QString likeness = {}; ///< what a face photo is held against; empty: it can't be

    bool operator==(const FoundFace &) const = default;
};

/// As many as are offered to choose from.
inline constexpr qsizetype kMostFoundFaces = 9;

} // namespace retalk
