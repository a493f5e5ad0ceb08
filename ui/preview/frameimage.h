#pragma once

#include <QImage>
#include <QVideoFrame>

namespace retalk {

/// The frame as an RGB picture in full size, rotated and mirrored as the frame says. Null for an invalid
/// frame. May be called on any thread for the formats that canConvertAnywhere() names; QVideoFrame::toImage()
/// may use the graphics card, so the others belong on the window's thread.
QImage toPicture(const QVideoFrame &frame);

/// True for the planar and packed formats that decoders on this platform deliver (8 and 10 bit 4:2:0, RGB).
bool canConvertAnywhere(const QVideoFrame &frame);

/// `picture` at the size in which it is painted into `box` (device pixels), whole and in proportion.
QImage fitted(const QImage &picture, const QSize &box);

} // namespace retalk
