#include "media/posterframes.h"

#include <QtEndian>

#include <algorithm>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

/// Out of 255. A fade from black exceeds it within a few frames; a dark scene reaches it.
constexpr double kDark = 24;
/// A larger size in a header means that it isn't our picture (640 x 2048 x 4 bytes is 5 MB).
constexpr quint32 kPictureMax = 32u << 20;

constexpr int kSharpLines = 720;

double meanLuma(const QImage &picture)
{
    const QImage small = picture.scaled(32, 32).convertToFormat(QImage::Format_Grayscale8);
    double sum = 0;
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x)
            sum += small.constScanLine(y)[x];
    }
    return sum / std::max(1, small.width() * small.height());
}

/// Shows HDR as on an SDR screen. Paper white is 203 cd/m² (ITU-R BT.2408).
QStringList toneMapping(const QString &transfer)
{
    return {u"setparams=colorspace=bt2020nc:color_primaries=bt2020:color_trc="_s + transfer,
            u"zscale=transfer=linear:npl=203"_s,
            u"format=gbrpf32le"_s,
            u"zscale=primaries=bt709"_s,
            u"tonemap=mobius:desat=0"_s,
            u"zscale=transfer=bt709:matrix=bt709:range=tv"_s};
}

} // namespace

QStringList PosterFrames::outputArguments(const MediaInfo &info, int index, bool isScanUnknown, int maxWidth)
{
    QStringList filters;
    if (info.isInterlaced || isScanUnknown)
        filters += u"bwdif=mode=send_frame:deint=interlaced"_s;
    filters += u"fps=2:start_time=0"_s;
    // Non-square pixels make the frame larger, never smaller. It has already been rotated by ffmpeg.
    QString scale = u"scale=w='min(%1,2*ceil(iw*max(sar,1)/2))':h='max(2,2*round(ow/dar/2))'"_s.arg(maxWidth);
    // FFmpeg takes untagged video for BT.601, but players take high definition for BT.709.
    if (info.colour.matrix.isEmpty() && !info.isRgb &&
        std::min(info.size.width(), info.size.height()) >= kSharpLines)
        scale += u":in_color_matrix=bt709"_s;
    filters += scale;
    filters += u"setsar=1"_s;
    if (info.isHdr)
        filters += toneMapping(info.colour.transfer);
    return {u"-map"_s, u"0:%1"_s.arg(index), u"-vf"_s,  filters.join(u','), u"-frames:v"_s, u"8"_s,
            u"-f"_s,   u"image2pipe"_s,      u"-c:v"_s, u"bmp"_s,           u"pipe:1"_s};
}

bool PosterFrames::add(const QByteArray &bytes)
{
    m_bytes += bytes;
    while (m_bytes.size() >= 14 && m_bestLuma < kDark) {
        // A BMP states its size after the first two letters.
        const auto length = qFromLittleEndian<quint32>(m_bytes.constData() + 2);
        if (!m_bytes.startsWith("BM") || length < 14 || length > kPictureMax) {
            m_bytes.clear();
            return true;
        }
        if (static_cast<quint32>(m_bytes.size()) < length)
            return false;
        const QImage picture = QImage::fromData(m_bytes.first(length), "BMP");
        m_bytes.remove(0, length);
        const double luma = picture.isNull() ? -1 : meanLuma(picture);
        if (luma > m_bestLuma) {
            m_best = picture;
            m_bestLuma = luma;
        }
    }
    return m_bestLuma >= kDark;
}

} // namespace retalk
