#pragma once

#include "engine/media/av.h"
#include "engine/media/frame.h"

#include <array>

namespace retalk::lipsync {

/// How a container wants its pictures turned: first mirrored about the diagonal, then about the axes.
struct Turn
{
    bool swapsSides = false;
    bool flipsAcross = false; ///< left to right
    bool flipsDown = false;   ///< top to bottom

    bool isNone() const { return !swapsSides && !flipsAcross && !flipsDown; }
    bool operator==(const Turn &) const = default;
    /// The nearest right-angled turn of FFmpeg's 3x3 display matrix; none for a null pointer.
    static Turn fromDisplayMatrix(const std::int32_t *matrix);
};

/// Makes 8-bit 4:2:0 planes out of whatever a decoder gives. Planes that are so already are passed on without
/// a copy; the rest goes through swscale, which keeps range and matrix of YUV pictures and turns RGB into
/// BT.709.
class PicturePlanes
{
public:
    /// `first` is the video's first picture: it decides size and colour for all, later ones are scaled to it.
    PicturePlanes(const AVFrame *first, AVRational sampleAspect, Turn turn);

    /// Size, sample aspect and colour of the frames; the rate is not set.
    const VideoFormat &format() const { return m_format; }
    /// The picture as a frame without a number; empty when memory runs out or the pixel format is unknown to
    /// swscale.
    Frame convert(const AVFrame *picture);
    /// A picture so far had something transparent in it, of which the frames know nothing.
    bool hasTransparency() const { return m_hasTransparency; }

private:
    bool scale(const AVFrame *picture, AVFrame *out);

    VideoFormat m_format;
    int m_codedWidth;
    int m_codedHeight;
    Turn m_turn;
    bool m_hasTransparency = false;
    av::Scaler m_scaler;
    std::array<int, 4> m_scalerInput{}; ///< width, height, pixel format, full range
};

} // namespace retalk::lipsync
