#include "media/fixplan.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace retalk::fixplan {

namespace {

using namespace Qt::StringLiterals;
using namespace limits;

/// Maximum of the files API (resources/docs/api.md, Files).
constexpr qint64 kUploadBytes = 100'000'000;
constexpr int kAudioBitrate = 96'000; ///< per channel
constexpr int kMaxAudioBitrate = 384'000;
constexpr int kSteadyRate = 24; ///< for videos below the limit
constexpr int kVoiceRate = 48'000;
/// CRF for x264 "veryfast": 46.9 dB on the presenter clip with film grain, 56 dB without.
constexpr int kQuality = 12;
/// Players take untagged pictures with at least this many lines for BT.709, others for BT.601.
constexpr int kHdLines = 720;
/// Luminance of HDR white in cd/m² (BT.2408); tone mapping puts it just below SDR white.
constexpr int kHdrWhite = 203;

struct PlanText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::MediaFixer)
};

int even(double value)
{
    return static_cast<int>(std::lround(value / 2)) * 2;
}

/// Colours of the copy, in FFmpeg's terms.
struct CopyColour
{
    QString sourceMatrix; ///< the name that the filter "scale" uses; empty: RGB
    QString matrix;
    QString primaries;
    QString transfer;
};

/// Returns the name that the filter "scale" uses for a matrix; empty for RGB and unknown ones.
QString scaleMatrix(const QString &name)
{
    if (name == u"bt2020nc" || name == u"bt2020c")
        return u"bt2020"_s;
    if (name == u"bt470bg" || name == u"smpte170m")
        return u"bt601"_s;
    static const QStringList known{u"bt709"_s, u"fcc"_s, u"smpte240m"_s};
    return known.contains(name) ? name : QString();
}

QString tagged(const QString &name)
{
    return name == u"unknown" || name == u"reserved" ? QString() : name;
}

/// Untagged pictures are interpreted as players do, and tagged in the copy. High definition is always
/// converted to BT.709, which is also what readers that ignore tags expect.
CopyColour copyColour(const MediaInfo &info, QSize size)
{
    const bool isHd = size.height() >= kHdLines;
    const bool isPal = info.size.height() == 576;
    CopyColour colour;
    if (!info.isRgb) {
        colour.sourceMatrix = scaleMatrix(info.colour.matrix);
        if (colour.sourceMatrix.isEmpty())
            colour.sourceMatrix = info.size.height() >= kHdLines ? u"bt709"_s : u"bt601"_s;
    }
    const QString standard = isPal ? u"bt470bg"_s : u"smpte170m"_s;
    if (colour.sourceMatrix == u"bt2020")
        colour.matrix = u"bt2020nc"_s;
    else if (isHd || colour.sourceMatrix == u"bt709")
        colour.matrix = u"bt709"_s;
    else
        colour.matrix = info.colour.matrix == u"bt470bg" ? u"bt470bg"_s : standard;
    const QString primaries = tagged(info.colour.primaries);
    const QString standardPrimaries = colour.matrix == u"bt2020nc" ? u"bt2020"_s : colour.matrix;
    colour.primaries = primaries.isEmpty() ? standardPrimaries : primaries;
    // ffprobe and ffmpeg's options use different names for two curves.
    static const QHash<QString, QString> curves{{u"bt470m"_s, u"gamma22"_s}, {u"bt470bg"_s, u"gamma28"_s}};
    const QString transfer = tagged(info.colour.transfer);
    colour.transfer = curves.value(transfer, transfer);
    // All SDR standards share one curve.
    if (transfer.isEmpty())
        colour.transfer = colour.matrix == u"bt709" ? u"bt709"_s : u"smpte170m"_s;
    return colour;
}

QString sizeOption(QSize size)
{
    return size.isEmpty() ? QString() : u"%1:%2:"_s.arg(size.width()).arg(size.height());
}

/// Converts HDR to BT.709: 8 bits would show banding, and the model's H.264 has no more.
QStringList toneMapping(const MediaInfo &info, QSize size)
{
    const QString transfer = tagged(info.colour.transfer).isEmpty() ? u"smpte2084"_s : info.colour.transfer;
    return {u"scale=%1flags=lanczos+accurate_rnd"_s.arg(sizeOption(size)),
            u"setparams=colorspace=bt2020nc:color_primaries=bt2020:color_trc=%1"_s.arg(transfer),
            u"zscale=transfer=linear:npl=%1"_s.arg(kHdrWhite),
            u"format=gbrpf32le"_s,
            u"zscale=primaries=bt709"_s,
            u"tonemap=mobius:desat=0"_s,
            u"zscale=transfer=bt709:matrix=bt709:range=tv"_s};
}

QStringList colourTags(const CopyColour &colour)
{
    return {u"-colorspace"_s, colour.matrix,   u"-color_primaries"_s, colour.primaries,
            u"-color_trc"_s,  colour.transfer, u"-color_range"_s,     u"tv"_s};
}

QStringList voiceArguments(const MediaInfo &info, const QString &toMono)
{
    // One channel is enough for clear speech; two minutes of it are far below every limit.
    QStringList filters{filledSound()};
    if (!toMono.isEmpty())
        filters += toMono;
    return {u"-map"_s,
            soundMap(info),
            u"-vn"_s,
            u"-map_metadata"_s,
            u"0"_s,
            u"-af"_s,
            filters.join(u','),
            u"-ac"_s,
            u"1"_s,
            u"-ar"_s,
            QString::number(kVoiceRate),
            u"-c:a"_s,
            u"pcm_s16le"_s,
            u"-f"_s,
            u"wav"_s};
}

QString seconds(std::chrono::milliseconds time)
{
    return QString::number(static_cast<double>(time.count()) / 1000, 'f', 3);
}

/// Returns true for codecs that the model and MP4 accept without re-encoding.
bool copiesSound(const MediaInfo &info)
{
    const int number = std::max(info.soundTrack, 1);
    return std::any_of(info.soundTracks.cbegin(), info.soundTracks.cend(), [number](const SoundTrack &track) {
        return track.number == number && (track.codec == u"AAC" || track.codec == u"MP3");
    });
}

QStringList copyArguments(const MediaInfo &info)
{
    QStringList arguments{u"-map"_s,          pictureMap(info), u"-map"_s,          soundMap(info) + u'?',
                          u"-map_metadata"_s, u"0"_s,           u"-map_chapters"_s, u"0"_s,
                          u"-c:v"_s,          u"copy"_s};
    if (info.videoCodec == u"H.265")
        arguments << u"-tag:v"_s << u"hvc1"_s; // the tag that Apple's players expect
    if (copiesSound(info))
        arguments << u"-c:a"_s << u"copy"_s;
    else
        arguments << u"-af"_s << filledSound() << u"-c:a"_s << u"aac"_s << u"-b:a"_s
                  << QString::number(
                         std::min(kAudioBitrate * std::max(2, soundChannels(info)), kMaxAudioBitrate));
    return arguments << u"-movflags"_s << u"+faststart"_s << u"-f"_s << u"mp4"_s;
}

QStringList videoArguments(const MediaInfo &info, qint64 maxBytes, const KeptPart &part)
{
    const QSize size = fixedSize(shownSize(info));
    Picture picture = pictureAs(info, fixedFrameRate(info), size);
    if (!size.isEmpty())
        picture.filters += u"setsar=1"_s;
    QStringList arguments{u"-map"_s,          pictureMap(info),
                          u"-map"_s,          soundMap(info) + u'?',
                          u"-map_metadata"_s, u"0"_s,
                          u"-map_chapters"_s, u"0"_s,
                          u"-vf"_s,           picture.filters.join(u','),
                          u"-c:v"_s,          u"libx264"_s,
                          u"-preset"_s,       u"veryfast"_s,
                          u"-crf"_s,          QString::number(kQuality)};
    arguments += picture.colourTags;
    const int audioBitrate = std::min(kAudioBitrate * std::max(2, soundChannels(info)), kMaxAudioBitrate);
    if (keptLength(info, part).count() > 0 && maxBytes > 0) {
        // A tenth is reserved for the container and the encoder's tolerance.
        const double bits = std::max(200'000.0, 0.9 * 8 * static_cast<double>(maxBytes) * 1000 /
                                                        double(keptLength(info, part).count()) -
                                                    audioBitrate);
        const double capped = std::min(bits, 100e6);
        arguments << u"-maxrate"_s << QString::number(std::llround(capped)) << u"-bufsize"_s
                  << QString::number(std::llround(capped));
    }
    return arguments << u"-af"_s << filledSound() << u"-c:a"_s << u"aac"_s << u"-b:a"_s
                     << QString::number(audioBitrate) << u"-movflags"_s << u"+faststart"_s << u"-f"_s
                     << u"mp4"_s;
}

} // namespace

Picture pictureAs(const MediaInfo &info, FrameRate rate, QSize size)
{
    QStringList filters;
    // First of all, because scaling or dropping would mix the lines of two moments.
    if (info.isInterlaced)
        filters += u"bwdif=mode=send_frame:deint=all"_s;
    // A picture that starts late shows its first frame until then.
    if (rate.isKnown())
        filters += u"fps=%1/%2:start_time=0"_s.arg(rate.numerator).arg(rate.denominator);
    CopyColour colour{
        .sourceMatrix = {}, .matrix = u"bt709"_s, .primaries = u"bt709"_s, .transfer = u"bt709"_s};
    if (info.isHdr) {
        filters += toneMapping(info, size);
    } else {
        colour = copyColour(info, size.isEmpty() ? info.size : size);
        QString scale =
            u"scale=%1flags=lanczos+accurate_rnd+full_chroma_int+full_chroma_inp"_s.arg(sizeOption(size));
        if (!colour.sourceMatrix.isEmpty())
            scale += u":in_color_matrix="_s + colour.sourceMatrix;
        filters += scale + u":out_color_matrix=%1:out_range=tv"_s.arg(scaleMatrix(colour.matrix));
    }
    filters += u"format=yuv420p"_s;
    return {filters, colourTags(colour)};
}

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
    return shownSize(info.size, info.sampleAspect);
}

QSize shownSize(QSize size, double sampleAspect)
{
    // Enlarges one side instead of shrinking the other, so no detail is lost.
    if (sampleAspect > 1)
        return {static_cast<int>(std::lround(size.width() * sampleAspect)), size.height()};
    if (sampleAspect > 0 && sampleAspect < 1)
        return {size.width(), static_cast<int>(std::lround(size.height() / sampleAspect))};
    return size;
}

FrameRate fixedFrameRate(const MediaInfo &info)
{
    const FrameRate rate =
        info.exactFrameRate.isKnown() ? exactRate(info.exactFrameRate) : exactRate(info.frameRate);
    const double perSecond = rate.perSecond();
    if (perSecond <= 0)
        return {};
    if (perSecond < kSlowest)
        return {kSteadyRate, 1};
    // The factor is for rates like 60.0002, which mean 60.
    if (perSecond <= kFastest * 1.001)
        return rate;
    const int kept = static_cast<int>(std::ceil(perSecond / kFastest / 1.001)); // keep one in this many
    const int common = std::gcd(rate.numerator, kept);
    return {rate.numerator / common, rate.denominator * (kept / common)};
}

std::chrono::milliseconds keptLength(const MediaInfo &info, const KeptPart &part)
{
    std::chrono::milliseconds kept = std::max(info.duration - part.start, std::chrono::milliseconds{});
    if (part.length.count() > 0)
        kept = std::min(kept, part.length);
    return std::min(kept, std::chrono::milliseconds(kLongest));
}

bool copiesPicture(const MediaInfo &info, const KeptPart &part, qint64 maxBytes)
{
    if (info.duration <= kLongest || part.start.count() > 0 || info.bytes <= 0)
        return false;
    MediaInfo kept = info;
    kept.duration = keptLength(info, part);
    // A tenth more, because the bit rate isn't constant.
    kept.bytes = static_cast<qint64>(1.1 * static_cast<double>(info.bytes) * double(kept.duration.count()) /
                                     double(info.duration.count()));
    return kept.bytes <= maxBytes && !info.videoCodec.isEmpty() && info.bitDepth == 8 &&
           preflight(kept, MediaRole::Video).isEmpty();
}

QStringList inputArguments(const KeptPart &part)
{
    if (part.start.count() <= 0)
        return {};
    return {u"-ss"_s, seconds(part.start)};
}

QString pictureMap(const MediaInfo &info)
{
    return info.pictureStream >= 0 ? u"0:%1"_s.arg(info.pictureStream) : u"0:V:0"_s;
}

QString soundMap(const MediaInfo &info)
{
    return u"0:a:%1"_s.arg(std::max(info.soundTrack, 1) - 1);
}

std::chrono::milliseconds firstFrameAt(const MediaInfo &info, Reads reads)
{
    const int number = std::max(info.soundTrack, 1);
    const auto used = std::find_if(info.soundTracks.cbegin(), info.soundTracks.cend(),
                                   [number](const SoundTrack &track) { return track.number == number; });
    if (used == info.soundTracks.cend())
        return {};
    static const QStringList jumping{u"MPEG-TS"_s, u"MPEG"_s, u"Ogg"_s};
    if (!jumping.contains(info.container))
        return info.pictureStart - (used->start - used->silenceBefore);
    switch (reads) {
    case Reads::Picture:
        return {};
    case Reads::Sound:
        return info.pictureStart - used->start;
    case Reads::Both:
        break;
    }
    return std::max(info.pictureStart - used->start, std::chrono::milliseconds{});
}

// Without time stamps, or in an editor, gaps would be closed.
QString filledSound()
{
    return u"aresample=async=1:first_pts=0"_s;
}

QString shiftedSound(std::chrono::milliseconds offset)
{
    if (offset.count() > 0)
        return u",adelay=delays=%1:all=1"_s.arg(offset.count());
    if (offset.count() < 0)
        return u",atrim=start=%1,asetpts=PTS-STARTPTS"_s.arg(seconds(-offset));
    return {};
}

QString soundFromPicture(const MediaInfo &info)
{
    return filledSound() + shiftedSound(-firstFrameAt(info, Reads::Both));
}

bool canSeek(const MediaInfo &info)
{
    static const QStringList indexed{u"MP4"_s, u"MOV"_s, u"Matroska"_s, u"WebM"_s};
    return indexed.contains(info.container);
}

QStringList stillArguments(const MediaInfo &info)
{
    const Picture picture = pictureAs(info, {}, shownSize(info));
    const QString matrix = info.isHdr ? u"bt709"_s : copyColour(info, shownSize(info)).matrix;
    QStringList filters = picture.filters;
    filters += u"scale=flags=lanczos+accurate_rnd+full_chroma_int:in_color_matrix=%1:in_range=tv"_s.arg(
        scaleMatrix(matrix));
    filters += {u"format=bgr24"_s, u"setsar=1"_s};
    return {u"-map"_s,          pictureMap(info), u"-frames:v"_s,  u"1"_s,    u"-vf"_s,
            filters.join(u','), u"-f"_s,          u"image2pipe"_s, u"-c:v"_s, u"bmp"_s};
}

int soundChannels(const MediaInfo &info)
{
    const int number = std::max(info.soundTrack, 1);
    const auto used = std::find_if(info.soundTracks.cbegin(), info.soundTracks.cend(),
                                   [number](const SoundTrack &track) { return track.number == number; });
    return used == info.soundTracks.cend() ? 0 : used->channels;
}

QStringList outputArguments(const MediaInfo &info, MediaRole role, qint64 maxBytes, const QString &toMono,
                            const KeptPart &part)
{
    QStringList cut;
    if (const auto kept = keptLength(info, part); kept.count() > 0 && kept < info.duration)
        cut << u"-t"_s << seconds(kept);
    if (role == MediaRole::Voice)
        return cut + voiceArguments(info, toMono);
    return cut +
           (copiesPicture(info, part, maxBytes) ? copyArguments(info) : videoArguments(info, maxBytes, part));
}

QStringList losses(const MediaInfo &info, MediaRole role)
{
    QStringList sentences;
    if (role != MediaRole::Video)
        return sentences;
    if (info.isHdr)
        sentences += PlanText::tr("The copy is converted to SDR (BT.709).");
    if (info.isInterlaced)
        sentences += PlanText::tr("The copy is deinterlaced.");
    if (info.hasAlpha)
        sentences += PlanText::tr("The copy has no transparency.");
    return sentences;
}

QString suffix(MediaRole role)
{
    switch (role) {
    case MediaRole::Video:
        return u"mp4"_s;
    case MediaRole::Voice:
        return u"wav"_s;
    case MediaRole::Face:
        break;
    }
    return u"jpg"_s;
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
