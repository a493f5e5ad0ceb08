#include "media/fixplan.h"

#include <cmath>

namespace retalk::fixplan {

namespace {

using namespace Qt::StringLiterals;
using namespace limits;

/// The files API takes no more (api-contract.md, Files).
constexpr qint64 kUploadBytes = 100'000'000;
constexpr int kAudioBitrate = 160'000;
constexpr int kSteadyRate = 24; ///< for clips slower than the limit
constexpr int kVoiceRate = 48'000;

int even(double value)
{
    return static_cast<int>(std::lround(value / 2)) * 2;
}

} // namespace

QSize fixedSize(QSize size)
{
    if (size.isEmpty())
        return {};
    const double longer = std::max(size.width(), size.height());
    const double shorter = std::min(size.width(), size.height());
    double factor = 1;
    if (longer > kLargestSide)
        factor = kLargestSide / longer;
    else if (shorter < kSmallestSide)
        factor = kSmallestSide / shorter;
    if (std::lround(shorter * factor) < kSmallestSide || std::lround(longer * factor) > kLargestSide)
        return {};
    const auto side = [factor](int pixels) {
        return std::clamp(even(pixels * factor), kSmallestSide, kLargestSide);
    };
    return {side(size.width()), side(size.height())};
}

QSize shownSize(const MediaInfo &info)
{
    const double aspect = info.sampleAspect;
    // Enlarged rather than made smaller: no detail is lost.
    if (aspect > 1)
        return {static_cast<int>(std::lround(info.size.width() * aspect)), info.size.height()};
    if (aspect > 0 && aspect < 1)
        return {info.size.width(), static_cast<int>(std::lround(info.size.height() / aspect))};
    return info.size;
}

double fixedFrameRate(double rate)
{
    if (rate <= 0)
        return 0;
    if (rate < kSlowest)
        return kSteadyRate;
    // 1.001: 60.0002 is meant to be 60.
    return rate > kFastest * 1.001 ? rate / std::ceil(rate / kFastest / 1.001) : rate;
}

double fixedSeconds(const MediaInfo &info)
{
    const auto kept = std::min(info.duration, std::chrono::milliseconds(kLongest));
    return static_cast<double>(kept.count()) / 1000;
}

QStringList outputArguments(const MediaInfo &info, MediaRole role, qint64 maxBytes)
{
    QStringList cut;
    if (info.duration > kLongest)
        cut << u"-t"_qs << QString::number(kLongest.count());
    if (role == MediaRole::Voice) {
        // Clear speech needs one channel; with it two minutes stay far below every limit.
        return cut + QStringList{u"-map"_qs,
                                 u"0:a:0"_qs,
                                 u"-vn"_qs,
                                 u"-ac"_qs,
                                 u"1"_qs,
                                 u"-ar"_qs,
                                 QString::number(kVoiceRate),
                                 u"-c:a"_qs,
                                 u"pcm_s16le"_qs,
                                 u"-f"_qs,
                                 u"wav"_qs};
    }
    QStringList filters;
    const double rate = fixedFrameRate(info.frameRate);
    if (rate > 0)
        filters += u"fps=%1"_qs.arg(rate, 0, 'f', 5);
    const QSize size = fixedSize(shownSize(info));
    if (!size.isEmpty())
        filters += u"scale=%1:%2:flags=lanczos,setsar=1"_qs.arg(size.width()).arg(size.height());
    QStringList arguments = cut + QStringList{u"-map"_qs, u"0:V:0"_qs, u"-map"_qs, u"0:a:0?"_qs};
    if (!filters.isEmpty())
        arguments << u"-vf"_qs << filters.join(u',');
    arguments << u"-c:v"_qs << u"libx264"_qs << u"-preset"_qs << u"veryfast"_qs << u"-crf"_qs << u"18"_qs
              << u"-pix_fmt"_qs << u"yuv420p"_qs;
    if (info.duration.count() > 0 && maxBytes > 0) {
        // A tenth is left for the container and for the encoder's freedom.
        const double bits =
            std::max(200'000.0, 0.9 * 8 * static_cast<double>(maxBytes) / fixedSeconds(info) - kAudioBitrate);
        const double capped = std::min(bits, 100e6);
        arguments << u"-maxrate"_qs << QString::number(std::llround(capped)) << u"-bufsize"_qs
                  << QString::number(std::llround(capped));
    }
    arguments << u"-c:a"_qs << u"aac"_qs << u"-b:a"_qs << QString::number(kAudioBitrate) << u"-movflags"_qs
              << u"+faststart"_qs << u"-f"_qs << u"mp4"_qs;
    return arguments;
}

QString suffix(MediaRole role)
{
    switch (role) {
    case MediaRole::Video:
        return u"mp4"_qs;
    case MediaRole::Voice:
        return u"wav"_qs;
    case MediaRole::Face:
        break;
    }
    return u"jpg"_qs;
}

qint64 maxBytes(MediaRole role)
{
    switch (role) {
    case MediaRole::Video:
        return std::min(kVideoBytes, kUploadBytes);
    case MediaRole::Voice:
        return kVoiceBytes;
    case MediaRole::Face:
        break;
    }
    return kFaceBytes;
}

} // namespace retalk::fixplan
