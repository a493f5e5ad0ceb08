#pragma once

#include "media/mediainfo.h"

#include <QImage>
#include <QVideoFrame>

namespace retalk {

/// How a clip's frames must be displayed, from the file's metadata that the player ignores.
struct DisplayFormat
{
    double sampleAspect = 1; ///< width of a pixel over its height, rotation applied
    ColourTags colour;       ///< tags override what the frames say

    bool operator==(const DisplayFormat &) const = default;
};

/// Returns the frame as a full-size RGB image, rotated and mirrored as the frame says; null for an invalid
/// frame. Can be called on any thread for the formats accepted by canConvertAnywhere().
/// QVideoFrame::toImage() may use the GPU, so call on the window's thread for the others.
QImage toPicture(const QVideoFrame &frame, const ColourTags &colour = {});

/// Returns true for the planar and packed formats that decoders on this platform deliver (8 and 10 bit 4:2:0,
/// 4:2:2, 4:4:4, RGB).
bool canConvertAnywhere(const QVideoFrame &frame);

/// Returns `picture` scaled to fit `box` (device pixels), keeping the aspect ratio and making pixels square.
QImage fitted(const QImage &picture, const QSize &box, double sampleAspect = 1);

/// Returns `picture` in square pixels, enlarging rather than shrinking it.
QImage squared(const QImage &picture, double sampleAspect);

} // namespace retalk
