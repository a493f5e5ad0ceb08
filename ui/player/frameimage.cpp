#include "player/frameimage.h"

#include "media/fixplan.h"

#include <QTransform>
#include <QVideoFrameFormat>

#include <algorithm>
#include <array>

namespace retalk {

namespace {

using FrameFormat = QVideoFrameFormat;

/// Y'CbCr to R'G'B' in 16.16 fixed point, for 8-bit samples.
struct Matrix
{
    int luma;
    int lumaOffset;
    int redFromV;
    int greenFromU;
    int greenFromV;
    int blueFromU;
};

/// kr and kb are the luma weights of the standard (BT.601: 0.299, 0.114; BT.709: 0.2126, 0.0722; BT.2020:
/// 0.2627, 0.0593).
Matrix matrixFor(double kr, double kb, bool isFullRange)
{
    const double kg = 1 - kr - kb;
    const double luma = isFullRange ? 1.0 : 255.0 / 219.0;
    const double chroma = isFullRange ? 1.0 : 255.0 / 224.0;
    const auto fixed = [](double value) {
        return static_cast<int>(std::lround(value * 65536));
    };
    return {.luma = fixed(luma),
            .lumaOffset = isFullRange ? 0 : 16,
            .redFromV = fixed(2 * (1 - kr) * chroma),
            .greenFromU = fixed(-2 * kb * (1 - kb) / kg * chroma),
            .greenFromV = fixed(-2 * kr * (1 - kr) / kg * chroma),
            .blueFromU = fixed(2 * (1 - kb) * chroma)};
}

Matrix matrixFor(const FrameFormat &format, const ColourTags &colour)
{
    const bool isFullRange =
        colour.range.isEmpty() ? format.colorRange() == FrameFormat::ColorRange_Full : colour.range == u"pc";
    const auto bt601 = [isFullRange] {
        return matrixFor(0.299, 0.114, isFullRange);
    };
    const auto bt709 = [isFullRange] {
        return matrixFor(0.2126, 0.0722, isFullRange);
    };
    const auto bt2020 = [isFullRange] {
        return matrixFor(0.2627, 0.0593, isFullRange);
    };
    if (colour.matrix == u"bt709")
        return bt709();
    if (colour.matrix == u"smpte170m" || colour.matrix == u"bt470bg")
        return bt601();
    if (colour.matrix == u"smpte240m")
        return matrixFor(0.212, 0.087, isFullRange);
    if (colour.matrix.startsWith(u"bt2020"))
        return bt2020();
    switch (format.colorSpace()) {
    case FrameFormat::ColorSpace_BT709:
        return bt709();
    case FrameFormat::ColorSpace_BT2020:
        return bt2020();
    case FrameFormat::ColorSpace_BT601:
        return bt601();
    case FrameFormat::ColorSpace_AdobeRgb:
    case FrameFormat::ColorSpace_Undefined:
        break;
    }
    // Untagged: by convention, HD is BT.709 and the rest BT.601.
    return format.frameHeight() >= 720 ? bt709() : bt601();
}

/// Memory layout of a frame's samples. Luma samples are `lumaStep` bytes apart, chroma samples `chromaStep`;
/// each chroma sample is shared by `across` columns and `down` rows.
struct Planes
{
    const uchar *y = nullptr;
    const uchar *u = nullptr;
    const uchar *v = nullptr;
    int yStride = 0;
    int chromaStride = 0;
    int lumaStep = 1;
    int chromaStep = 1;
    int across = 2;
    int down = 2;
};

inline uchar clamped(int fixed)
{
    return static_cast<uchar>(std::clamp(fixed >> 16, 0, 255));
}

template <int Across>
void convertRow(const uchar *y, const uchar *u, const uchar *v, const Planes &planes, const Matrix &m,
                QRgb *out, int width)
{
    constexpr int kHalf = 1 << 15;
    for (int x = 0; x < width; x += Across) { // these samples share their chroma
        const int cu = u[(x / Across) * planes.chromaStep] - 128;
        const int cv = v[(x / Across) * planes.chromaStep] - 128;
        const int red = cv * m.redFromV + kHalf;
        const int green = cu * m.greenFromU + cv * m.greenFromV + kHalf;
        const int blue = cu * m.blueFromU + kHalf;
        const int end = std::min(x + Across, width);
        for (int at = x; at < end; ++at) {
            const int luma = (y[at * planes.lumaStep] - m.lumaOffset) * m.luma;
            out[at] = qRgb(clamped(luma + red), clamped(luma + green), clamped(luma + blue));
        }
    }
}

/// Packed 4:2:2: luma and chroma alternate in a single plane.
void findPacked(const QVideoFrame &frame, int firstLuma, Planes &planes)
{
    planes.u = frame.bits(0) + (1 - firstLuma);
    planes.v = planes.u + 2;
    planes.y = frame.bits(0) + firstLuma;
    planes.chromaStride = planes.yStride;
    planes.lumaStep = 2;
    planes.chromaStep = 4;
    planes.down = 1;
}

bool findPlanes(const QVideoFrame &frame, Planes &planes)
{
    planes = {};
    planes.y = frame.bits(0);
    planes.yStride = frame.bytesPerLine(0);
    planes.chromaStride = frame.planeCount() > 1 ? frame.bytesPerLine(1) : 0;
    switch (frame.pixelFormat()) {
    case FrameFormat::Format_YUV420P:
    case FrameFormat::Format_YUV422P:
    case FrameFormat::Format_YV12:
        planes.u = frame.bits(1);
        planes.v = frame.bits(2);
        if (frame.pixelFormat() == FrameFormat::Format_YV12)
            std::swap(planes.u, planes.v);
        if (frame.pixelFormat() == FrameFormat::Format_YUV422P)
            planes.down = 1;
        return true;
    case FrameFormat::Format_NV12:
    case FrameFormat::Format_NV21:
        planes.u = frame.bits(1);
        planes.v = planes.u + 1;
        planes.chromaStep = 2;
        if (frame.pixelFormat() == FrameFormat::Format_NV21)
            std::swap(planes.u, planes.v);
        return true;
    case FrameFormat::Format_P010:
    case FrameFormat::Format_P016:
        // Little-endian with the value in the high bits: the high byte is the 8-bit sample.
        planes.y += 1;
        planes.u = frame.bits(1) + 1;
        planes.v = planes.u + 2;
        planes.lumaStep = 2;
        planes.chromaStep = 4;
        return true;
    case FrameFormat::Format_UYVY:
        findPacked(frame, 1, planes);
        return true;
    case FrameFormat::Format_YUYV:
        findPacked(frame, 0, planes);
        return true;
    case FrameFormat::Format_AYUV:
        planes.y += 1;
        planes.u = frame.bits(0) + 2;
        planes.v = frame.bits(0) + 3;
        planes.chromaStride = planes.yStride;
        planes.lumaStep = 4;
        planes.chromaStep = 4;
        planes.across = 1;
        planes.down = 1;
        return true;
    default:
        return false;
    }
}

QImage fromYuv(QVideoFrame &frame, const ColourTags &colour)
{
    Planes planes;
    if (!findPlanes(frame, planes))
        return {};
    const Matrix matrix = matrixFor(frame.surfaceFormat(), colour);
    QImage picture(frame.size(), QImage::Format_RGB32);
    for (int row = 0; row < picture.height(); ++row) {
        const qsizetype chroma = qsizetype(row / planes.down) * planes.chromaStride;
        const uchar *y = planes.y + qsizetype(row) * planes.yStride;
        auto *out = reinterpret_cast<QRgb *>(picture.scanLine(row));
        if (planes.across == 1)
            convertRow<1>(y, planes.u + chroma, planes.v + chroma, planes, matrix, out, picture.width());
        else
            convertRow<2>(y, planes.u + chroma, planes.v + chroma, planes, matrix, out, picture.width());
    }
    return picture;
}

QImage turned(const QImage &picture, const QVideoFrame &frame)
{
    const QImage mirrored = frame.mirrored() ? picture.mirrored(true, false) : picture;
    const int angle = int(frame.rotationAngle());
    return angle == 0 ? mirrored : mirrored.transformed(QTransform().rotate(angle));
}

bool isYuv(FrameFormat::PixelFormat format)
{
    constexpr std::array kKnown{FrameFormat::Format_YUV420P, FrameFormat::Format_YUV422P,
                                FrameFormat::Format_YV12,    FrameFormat::Format_NV12,
                                FrameFormat::Format_NV21,    FrameFormat::Format_P010,
                                FrameFormat::Format_P016,    FrameFormat::Format_UYVY,
                                FrameFormat::Format_YUYV,    FrameFormat::Format_AYUV};
    return std::find(kKnown.begin(), kKnown.end(), format) != kKnown.end();
}

} // namespace

bool canConvertAnywhere(const QVideoFrame &frame)
{
    return isYuv(frame.pixelFormat()) ||
           FrameFormat::imageFormatFromPixelFormat(frame.pixelFormat()) != QImage::Format_Invalid;
}

QImage toPicture(const QVideoFrame &source, const ColourTags &colour)
{
    QVideoFrame frame = source; // shares the buffer; mapping needs a non-const frame
    if (!frame.isValid())
        return {};
    if (!canConvertAnywhere(frame) || !frame.map(QVideoFrame::ReadOnly))
        return frame.toImage();
    QImage picture;
    if (isYuv(frame.pixelFormat())) {
        picture = fromYuv(frame, colour);
    } else {
        const QImage view(frame.bits(0), frame.width(), frame.height(), frame.bytesPerLine(0),
                          FrameFormat::imageFormatFromPixelFormat(frame.pixelFormat()));
        picture = view.convertToFormat(QImage::Format_RGB32);
        picture.detach();
    }
    frame.unmap();
    return turned(picture, frame);
}

QImage fitted(const QImage &picture, const QSize &box, double sampleAspect)
{
    if (picture.isNull() || box.isEmpty())
        return picture;
    const QSize shown = fixplan::shownSize(picture.size(), sampleAspect);
    const QSize size = shown.scaled(box, Qt::KeepAspectRatio).expandedTo({1, 1});
    return size == picture.size() ? picture
                                  : picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QImage squared(const QImage &picture, double sampleAspect)
{
    const QSize size = fixplan::shownSize(picture.size(), sampleAspect);
    return picture.isNull() || size == picture.size()
               ? picture
               : picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

} // namespace retalk
