#pragma once

#include "engine/media/av.h"
#include "engine/media/frame.h"

#include <array>

namespace retalk::lipsync {

/// The orientation requested by a container: first a reflection about the diagonal, then about the axes.
struct Orientation
{
    bool transposes = false;
    bool flipsHorizontally = false; ///< left to right
    bool flipsVertically = false;   ///< top to bottom

    bool isNone() const { return !transposes && !flipsHorizontally && !flipsVertically; }
    bool operator==(const Orientation &) const = default;
    /// Returns the nearest multiple of 90 degrees for FFmpeg's 3x3 display matrix; none for a null pointer.
    static Orientation fromDisplayMatrix(const std::int32_t *matrix);
};

/// Converts decoded frames to 8-bit 4:2:0 planes. Frames already in this format are passed on without a copy;
/// others go through swscale, which keeps range and matrix of YUV frames and converts RGB to BT.709.
class PicturePlanes
{
public:
    /// `first` is the video's first frame. It sets the size and colour of all; later frames are scaled to it.
    PicturePlanes(const AVFrame *first, AVRational sampleAspect, Orientation turn);

    /// Size, sample aspect and colour of the frames; the rate isn't set.
    const VideoFormat &format() const { return m_format; }
    /// Returns the frame, without a number; empty if memory runs out or swscale doesn't support the pixel
    /// format.
    Frame convert(const AVFrame *picture);
    /// Returns true if any frame so far had transparent pixels, which the converted frames don't represent.
    bool hasTransparency() const { return m_hasTransparency; }

private:
    bool scale(const AVFrame *picture, AVFrame *out);

    VideoFormat m_format;
    int m_codedWidth;
    int m_codedHeight;
    Orientation m_orientation;
    bool m_hasTransparency = false;
    av::Scaler m_scaler;
    std::array<int, 4> m_scalerInput{}; ///< width, height, pixel format, full range
};

} // namespace retalk::lipsync
