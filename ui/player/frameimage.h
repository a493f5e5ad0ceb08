#pragma once

#include "media/mediainfo.h"

#include <QImage>
#include <QVideoFrame>

namespace retalk {

/// How a clip's frames are to be seen: what its file says and the player leaves out.
struct FrameLook
{
    double sampleAspect = 1; ///< width of a pixel over its height, rotation applied
    ColourTags colour;       ///< where tagged, these count and not what the frames say

    bool operator==(const FrameLook &) const = default;
};

/// The frame as an RGB picture in full size, rotated and mirrored as the frame says. Null for an invalid
/// frame. May be called on any thread for the formats that canConvertAnywhere() names; QVideoFrame::toImage()
/// may use the graphics card, so the others belong on the window's thread.
QImage toPicture(const QVideoFrame &frame, const ColourTags &colour = {});

/// True for the planar and packed formats that decoders on this platform deliver (8 and 10 bit 4:2:0, 4:2:2,
/// 4:4:4, RGB).
bool canConvertAnywhere(const QVideoFrame &frame);

/// `picture` at the size in which it is painted into `box` (device pixels), whole and in proportion; its
/// pixels become square ones.
QImage fitted(const QImage &picture, const QSize &box, double sampleAspect = 1);

/// `picture` in square pixels, enlarged rather than made smaller.
QImage squared(const QImage &picture, double sampleAspect);

} // namespace retalk
