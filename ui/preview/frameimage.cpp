#include "preview/frameimage.h"

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

Matrix matrixFor(const FrameFormat &format)
{
    const bool isFullRange = format.colorRange() == FrameFormat::ColorRange_Full;
    switch (format.colorSpace()) {
    case FrameFormat::ColorSpace_BT709:
        return matrixFor(0.2126, 0.0722, isFullRange);
    case FrameFormat::ColorSpace_BT2020:
        return matrixFor(0.2627, 0.0593, isFullRange);
    case FrameFormat::ColorSpace_BT601:
        return matrixFor(0.299, 0.114, isFullRange);
    case FrameFormat::ColorSpace_AdobeRgb:
    case FrameFormat::ColorSpace_Undefined:
        break;
    }
    // Untagged: players agree on HD being 709 and the rest 601.
    return format.frameHeight() >= 720 ? matrixFor(0.2126, 0.0722, isFullRange)
                                       : matrixFor(0.299, 0.114, isFullRange);
}

/// Where the samples of a 4:2:0 frame lie. A sample is `bytes` wide, chroma samples `chromaStep` bytes apart.
struct Planes
{
    const uchar *y;
    const uchar *u;
    const uchar *v;
    int yStride;
    int chromaStride;
    int bytes;
    int chromaStep;
};

inline uchar clamped(int fixed)
{
    return static_cast<uchar>(std::clamp(fixed >> 16, 0, 255));
}

void convertRow(const uchar *y, const uchar *u, const uchar *v, const Planes &planes, const Matrix &m,
                QRgb *out, int width)
{
    constexpr int kHalf = 1 << 15;
    for (int x = 0; x < width; x += 2) { // two samples share their chroma
        const int cu = u[(x / 2) * planes.chromaStep] - 128;
        const int cv = v[(x / 2) * planes.chromaStep] - 128;
        const int red = cv * m.redFromV + kHalf;
        const int green = cu * m.greenFromU + cv * m.greenFromV + kHalf;
        const int blue = cu * m.blueFromU + kHalf;
        const int end = std::min(x + 2, width);
        for (int at = x; at < end; ++at) {
            const int luma = (y[at * planes.bytes] - m.lumaOffset) * m.luma;
            out[at] = qRgb(clamped(luma + red), clamped(luma + green), clamped(luma + blue));
        }
    }
}

bool findPlanes(const QVideoFrame &frame, Planes &planes)
{
    planes = {.y = frame.bits(0),
              .yStride = frame.bytesPerLine(0),
              .chromaStride = frame.bytesPerLine(1),
              .bytes = 1};
    switch (frame.pixelFormat()) {
    case FrameFormat::Format_YUV420P:
    case FrameFormat::Format_YV12:
        planes.u = frame.bits(1);
        planes.v = frame.bits(2);
        planes.chromaStep = 1;
        if (frame.pixelFormat() == FrameFormat::Format_YV12)
            std::swap(planes.u, planes.v);
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
        // Little-endian, the value in the high bits: the high byte is the 8-bit sample.
        planes.y += 1;
        planes.u = frame.bits(1) + 1;
        planes.v = planes.u + 2;
        planes.bytes = 2;
        planes.chromaStep = 4;
        return true;
    default:
        return false;
    }
}

QImage fromYuv(QVideoFrame &frame)
{
    Planes planes{};
    if (!findPlanes(frame, planes))
        return {};
    const Matrix matrix = matrixFor(frame.surfaceFormat());
    QImage picture(frame.size(), QImage::Format_RGB32);
    for (int row = 0; row < picture.height(); ++row) {
        const qsizetype chroma = qsizetype(row / 2) * planes.chromaStride;
        convertRow(planes.y + qsizetype(row) * planes.yStride, planes.u + chroma, planes.v + chroma, planes,
                   matrix, reinterpret_cast<QRgb *>(picture.scanLine(row)), picture.width());
    }
    return picture;
}

QImage turned(const QImage &picture, const QVideoFrame &frame)
{
    const QImage mirrored = frame.mirrored() ? picture.mirrored(true, false) : picture;
    const int angle = int(frame.rotationAngle());
    return angle == 0 ? mirrored : mirrored.transformed(QTransform().rotate(angle));
}

bool isYuv420(FrameFormat::PixelFormat format)
{
    constexpr std::array kKnown{FrameFormat::Format_YUV420P, FrameFormat::Format_YV12,
                                FrameFormat::Format_NV12,    FrameFormat::Format_NV21,
                                FrameFormat::Format_P010,    FrameFormat::Format_P016};
    return std::find(kKnown.begin(), kKnown.end(), format) != kKnown.end();
}

} // namespace

bool canConvertAnywhere(const QVideoFrame &frame)
{
    return isYuv420(frame.pixelFormat()) ||
           FrameFormat::imageFormatFromPixelFormat(frame.pixelFormat()) != QImage::Format_Invalid;
}

QImage toPicture(const QVideoFrame &source)
{
    QVideoFrame frame = source; // shares the buffer; mapping needs a non-const frame
    if (!frame.isValid())
        return {};
    if (!canConvertAnywhere(frame) || !frame.map(QVideoFrame::ReadOnly))
        return frame.toImage();
    QImage picture;
    if (isYuv420(frame.pixelFormat())) {
        picture = fromYuv(frame);
    } else {
        const QImage view(frame.bits(0), frame.width(), frame.height(), frame.bytesPerLine(0),
                          FrameFormat::imageFormatFromPixelFormat(frame.pixelFormat()));
        picture = view.convertToFormat(QImage::Format_RGB32);
        picture.detach();
    }
    frame.unmap();
    return turned(picture, frame);
}

QImage fitted(const QImage &picture, const QSize &box)
{
    if (picture.isNull() || box.isEmpty())
        return picture;
    const QSize size = picture.size().scaled(box, Qt::KeepAspectRatio).expandedTo({1, 1});
    return size == picture.size() ? picture
                                  : picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

} // namespace retalk
