#pragma once

#include <QImage>
#include <QRectF>
#include <QString>

namespace retalk {

/// A person found in the video.
struct FoundFace
{
    QImage picture;
    QString path;     ///< file of the crop, used as the face photo once chosen
    double share = 0; ///< of the frames, 0 to 1
    bool isFrontal = true;
    QRectF box;           ///< its position in pixels of the upright picture; empty: not reported
    QString crop;         ///< current location of the crop until chosen; empty: already at `path`
    QRectF firstBox = {}; ///< its first position in the video, likewise
    double firstSeconds = 0;
    double place = 0.5;    ///< average position, 0 (left) to 1 (right)
    QString likeness = {}; ///< used to compare with a face photo; empty: can't be compared

    bool operator==(const FoundFace &) const = default;
};

/// Maximum number of faces offered for selection.
inline constexpr qsizetype kMaxFoundFaces = 9;

} // namespace retalk
