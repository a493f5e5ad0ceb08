#include "engine/media/pictureplanes.h"

#include <opencv2/core.hpp>

extern "C" {
#include <libavutil/display.h>
#include <libavutil/imgutils.h>
#include <libavutil/intreadwrite.h>
#include <libavutil/pixdesc.h>
}

#include <array>
#include <cstdint>
#include <cstdlib>
#include <vector>

namespace retalk::lipsync {

namespace {

bool isRgb(int format)
{
    const AVPixFmtDescriptor *description = av_pix_fmt_desc_get(AVPixelFormat(format));
    return description && ((description->flags & (AV_PIX_FMT_FLAG_RGB | AV_PIX_FMT_FLAG_PAL)) != 0);
}

bool isFullRange(const AVFrame *picture)
{
    switch (picture->format) {
    case AV_PIX_FMT_YUVJ420P:
    case AV_PIX_FMT_YUVJ422P:
    case AV_PIX_FMT_YUVJ444P:
    case AV_PIX_FMT_YUVJ440P:
    case AV_PIX_FMT_YUVJ411P:
        return true;
    default:
        return picture->color_range == AVCOL_RANGE_JPEG;
    }
}

bool isPlanar420(const AVFrame *picture)
{
    return (picture->format == AV_PIX_FMT_YUV420P || picture->format == AV_PIX_FMT_YUVJ420P) &&
           picture->linesize[0] > 0 && picture->linesize[1] > 0 && picture->linesize[2] > 0;
}

/// Returns true if any pixel isn't fully opaque. Checks every fourth row.
bool isTransparent(const AVFrame *picture)
{
    const AVPixFmtDescriptor *description = av_pix_fmt_desc_get(AVPixelFormat(picture->format));
    if (!description || (description->flags & AV_PIX_FMT_FLAG_ALPHA) == 0)
        return false;
    if ((description->flags & AV_PIX_FMT_FLAG_FLOAT) != 0)
        return true;
    const bool isPalette = (description->flags & AV_PIX_FMT_FLAG_PAL) != 0;
    const int component = isPalette ? 0 : description->nb_components - 1;
    const int opaque = (1 << description->comp[component].depth) - 1;
    std::vector<std::uint16_t> row(std::size_t(picture->width));
    const std::array<const std::uint8_t *, 4> data{picture->data[0], picture->data[1], picture->data[2],
                                                   picture->data[3]};
    for (int y = 0; y < picture->height; y += 4) {
        av_read_image_line(row.data(), const_cast<const std::uint8_t **>(data.data()), picture->linesize,
                           description, 0, y, component, picture->width, 0);
        for (const std::uint16_t value : row) {
            // Palette entries are native-endian words 0xAARRGGBB.
            if (isPalette ? (AV_RN32(picture->data[1] + 4 * std::size_t(value)) >> 24) != 255
                          : value < opaque)
                return true;
        }
    }
    return false;
}

cv::Mat turned(const cv::Mat &plane, Orientation turn)
{
    cv::Mat out = plane;
    if (turn.transposes)
        cv::transpose(plane, out);
    if (turn.flipsHorizontally || turn.flipsVertically) {
        cv::Mat flipped;
        cv::flip(out, flipped,
                 turn.flipsHorizontally && turn.flipsVertically ? -1
                 : turn.flipsHorizontally                       ? 1
                                                                : 0);
        out = flipped;
    }
    return out;
}

} // namespace

Orientation Orientation::fromDisplayMatrix(const std::int32_t *matrix)
{
    if (!matrix)
        return {};
    // A point (x, y) is displayed at (a x + c y, b x + d y).
    const std::int64_t a = matrix[0];
    const std::int64_t b = matrix[1];
    const std::int64_t c = matrix[3];
    const std::int64_t d = matrix[4];
    if (std::abs(a) + std::abs(d) >= std::abs(b) + std::abs(c))
        return {false, a < 0, d < 0};
    return {true, c < 0, b < 0};
}

PicturePlanes::PicturePlanes(const AVFrame *first, AVRational sampleAspect, Orientation turn)
    : m_codedWidth(first->width), m_codedHeight(first->height), m_orientation(turn)
{
    m_format.width = turn.transposes ? first->height : first->width;
    m_format.height = turn.transposes ? first->width : first->height;
    if (sampleAspect.num > 0 && sampleAspect.den > 0) {
        m_format.sampleAspectNumerator = turn.transposes ? sampleAspect.den : sampleAspect.num;
        m_format.sampleAspectDenominator = turn.transposes ? sampleAspect.num : sampleAspect.den;
    }
    if (isRgb(first->format)) {
        m_format.colourSpace = AVCOL_SPC_BT709;
        m_format.primaries =
            first->color_primaries == AVCOL_PRI_UNSPECIFIED ? AVCOL_PRI_BT709 : first->color_primaries;
        m_format.transfer = first->color_trc == AVCOL_TRC_UNSPECIFIED ? AVCOL_TRC_BT709 : first->color_trc;
    } else {
        m_format.fullRange = isFullRange(first);
        m_format.colourSpace =
            first->colorspace == AVCOL_SPC_RGB ? int(AVCOL_SPC_UNSPECIFIED) : int(first->colorspace);
        m_format.primaries = first->color_primaries;
        m_format.transfer = first->color_trc;
        m_format.chromaLocation = turn.isNone() ? int(first->chroma_location) : int(AVCHROMA_LOC_UNSPECIFIED);
    }
}

bool PicturePlanes::scale(const AVFrame *picture, AVFrame *out)
{
    const bool fullRange = isFullRange(picture);
    const std::array input{picture->width, picture->height, picture->format, int(fullRange)};
    if (!m_scaler || m_scalerInput != input) {
        m_scalerInput = input;
        m_scaler.reset(sws_getContext(picture->width, picture->height, AVPixelFormat(picture->format),
                                      m_codedWidth, m_codedHeight, AV_PIX_FMT_YUV420P,
                                      SWS_BICUBIC | SWS_ACCURATE_RND, nullptr, nullptr, nullptr));
        if (!m_scaler)
            return false;
        // For RGB input, use the output's table. For YUV input, both tables are the same, so that values are
        // kept.
        const int *table = sws_getCoefficients(isRgb(picture->format) ? SWS_CS_ITU709 : m_format.colourSpace);
        sws_setColorspaceDetails(m_scaler.get(), table, isRgb(picture->format) || fullRange ? 1 : 0, table,
                                 m_format.fullRange ? 1 : 0, 0, 1 << 16, 1 << 16);
    }
    out->format = AV_PIX_FMT_YUV420P;
    out->width = m_codedWidth;
    out->height = m_codedHeight;
    return av_frame_get_buffer(out, 0) >= 0 && sws_scale(m_scaler.get(), picture->data, picture->linesize, 0,
                                                         picture->height, out->data, out->linesize) > 0;
}

Frame PicturePlanes::convert(const AVFrame *picture)
{
    m_hasTransparency = m_hasTransparency || isTransparent(picture);
    std::shared_ptr<AVFrame> planes(av_frame_alloc(), av::Free());
    if (isPlanar420(picture) && picture->width == m_codedWidth && picture->height == m_codedHeight &&
        isFullRange(picture) == m_format.fullRange) {
        if (av_frame_ref(planes.get(), picture) < 0)
            return {};
    } else if (!scale(picture, planes.get())) {
        return {};
    }
    const auto plane = [&planes](int index, int width, int height) {
        return cv::Mat(height, width, CV_8UC1, planes->data[index], std::size_t(planes->linesize[index]));
    };
    const int chromaWidth = (m_codedWidth + 1) / 2;
    const int chromaHeight = (m_codedHeight + 1) / 2;
    Frame frame{plane(0, m_codedWidth, m_codedHeight), plane(1, chromaWidth, chromaHeight),
                plane(2, chromaWidth, chromaHeight), -1, planes};
    if (!m_orientation.isNone())
        frame = {turned(frame.y, m_orientation), turned(frame.u, m_orientation),
                 turned(frame.v, m_orientation), -1, nullptr};
    return frame;
}

} // namespace retalk::lipsync
