#include "media/proberead.h"

#include "base/isobmff.h"

#include <QCoreApplication>
#include <QHash>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QtEndian>

#include <cmath>
#include <optional>

namespace retalk::proberead {

namespace {

using namespace Qt::StringLiterals;

constexpr std::chrono::hours kLongestLookedAt{6};
constexpr double kSlowestSound = 2000;
constexpr double kFastestSound = 768'000;
constexpr int kMostChannels = 64;

Error mediaError(const char *code, const QString &message, const QString &detail = {})
{
    return {
        .kind = ErrorKind::Media, .message = message, .detail = detail, .apiCode = QLatin1StringView(code)};
}

struct ProbeText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::MediaProbe)
};

Error truncated(const QString &detail = {})
{
    return mediaError("truncated",
                      ProbeText::tr("The file is incomplete: its end is missing. Copy or download it again."),
                      detail);
}

Error noDecoder(const QString &codec, const QString &detail = {})
{
    return mediaError(
        "no_decoder",
        ProbeText::tr("This computer cannot decode %1. Convert the file to MP4 with H.264 and AAC.")
            .arg(codec),
        detail);
}

/// Numbers come as text ("20.083333") or as numbers.
double number(const QJsonValue &value)
{
    const double result = value.isString() ? value.toString().toDouble() : value.toDouble();
    return std::isfinite(result) && result > 0 ? result : 0;
}

/// "30000/1001"
double rate(const QJsonValue &value)
{
    const QStringList parts = value.toString().split(u'/');
    const double over = parts.value(1).toDouble();
    const double result = over > 0 ? parts.value(0).toDouble() / over : 0;
    return std::isfinite(result) && result > 0 && result < 1000 ? result : 0;
}

/// "64:45"; 1 for "0:1" (not known) and for what no format has.
double sampleAspect(const QJsonValue &value)
{
    const QStringList parts = value.toString().split(u':');
    const double over = parts.value(1).toDouble();
    const double result = over > 0 ? parts.value(0).toDouble() / over : 0;
    return result >= 0.1 && result <= 10 ? result : 1;
}

QString codecName(const QString &name)
{
    static const QHash<QString, QString> names{
        {u"h264"_qs, u"H.264"_qs},    {u"hevc"_qs, u"H.265"_qs},        {u"av1"_qs, u"AV1"_qs},
        {u"vp8"_qs, u"VP8"_qs},       {u"vp9"_qs, u"VP9"_qs},           {u"mpeg4"_qs, u"MPEG-4"_qs},
        {u"aac"_qs, u"AAC"_qs},       {u"mp3"_qs, u"MP3"_qs},           {u"opus"_qs, u"Opus"_qs},
        {u"vorbis"_qs, u"Vorbis"_qs}, {u"flac"_qs, u"FLAC"_qs},         {u"prores"_qs, u"ProRes"_qs},
        {u"mjpeg"_qs, u"MJPEG"_qs},   {u"mpeg2video"_qs, u"MPEG-2"_qs},
    };
    return name.startsWith(u"pcm_") ? u"PCM"_qs : names.value(name, name.toUpper());
}

bool isTurned(const QJsonObject &stream)
{
    for (const auto &side : stream.value(u"side_data_list"_qs).toArray()) {
        const int degrees = side.toObject().value(u"rotation"_qs).toInt();
        if (std::abs(degrees) % 180 == 90)
            return true;
    }
    return false;
}

/// What only a damaged or forged header says, and what would cost its readers hours or gigabytes.
std::optional<Error> soundError(const QJsonObject &stream)
{
    const double hertz = number(stream.value(u"sample_rate"_qs));
    const int channels = stream.value(u"channels"_qs).toInt();
    if (hertz > 0 && (hertz < kSlowestSound || hertz > kFastestSound)) {
        return mediaError(
            "sample_rate",
            ProbeText::tr("This audio has a sample rate of %1 Hz. Export it again at 48,000 Hz.")
                .arg(QLocale().toString(hertz, 'f', 0)));
    }
    if (channels > kMostChannels)
        return mediaError("channels",
                          ProbeText::tr("This audio has %n channel(s). Export it again in mono or stereo.",
                                        nullptr, channels));
    return std::nullopt;
}

bool isCoverPicture(const QJsonObject &stream)
{
    return stream.value(u"disposition"_qs).toObject().value(u"attached_pic"_qs).toInt() != 0;
}

std::chrono::milliseconds milliseconds(double seconds)
{
    // A length that no clip has is a broken header.
    constexpr double kLongest = 30.0 * 24 * 3600;
    return std::chrono::milliseconds(seconds < kLongest ? std::llround(seconds * 1000) : 0);
}

bool wavEnds(QIODevice &file)
{
    qint64 at = 12;
    for (int chunks = 0; chunks < 1000; ++chunks) {
        if (!file.seek(at))
            return false;
        const QByteArray header = file.read(8);
        if (header.size() < 8)
            return chunks > 0;
        const qint64 length = qFromLittleEndian<quint32>(header.constData() + 4);
        if (header.startsWith("data")) {
            // Recorders that cannot go back leave 0 or the largest number.
            const bool isOpen = length == 0 || length >= 0xffffff00;
            return isOpen || at + 8 + length <= file.size();
        }
        at += 8 + length + (length & 1);
    }
    return true;
}

} // namespace

QStringList questions()
{
    return {u"-v"_qs, u"error"_qs, u"-of"_qs, u"json"_qs, u"-show_format"_qs, u"-show_streams"_qs};
}

Expected<MediaInfo> parse(const QByteArray &json, MediaInfo known)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QJsonObject format = root.value(u"format"_qs).toObject();
    MediaInfo info = std::move(known);
    info.duration = milliseconds(number(format.value(u"duration"_qs)));
    if (info.bytes < 0 && number(format.value(u"size"_qs)) > 0)
        info.bytes = static_cast<qint64>(number(format.value(u"size"_qs)));
    if (info.container.isEmpty())
        info.container = format.value(u"format_name"_qs).toString().section(u',', 0, 0).toUpper();

    bool hasVideo = false;
    QString undecodable;
    for (const auto &value : root.value(u"streams"_qs).toArray()) {
        const QJsonObject stream = value.toObject();
        const QString type = stream.value(u"codec_type"_qs).toString();
        const QString codec = stream.value(u"codec_name"_qs).toString();
        const bool isVideo = type == u"video" && !isCoverPicture(stream);
        if (!isVideo && type != u"audio")
            continue;
        if (codec.isEmpty() || codec == u"none" || codec == u"unknown") {
            undecodable = stream.value(u"codec_tag_string"_qs).toString();
            continue;
        }
        if (info.duration.count() == 0)
            info.duration = milliseconds(number(stream.value(u"duration"_qs)));
        if (isVideo && !hasVideo) {
            hasVideo = true;
            info.videoCodec = codecName(codec);
            info.size = QSize(stream.value(u"width"_qs).toInt(), stream.value(u"height"_qs).toInt());
            info.sampleAspect = sampleAspect(stream.value(u"sample_aspect_ratio"_qs));
            if (isTurned(stream)) {
                info.size.transpose();
                info.sampleAspect = 1 / info.sampleAspect;
            }
            const double average = rate(stream.value(u"avg_frame_rate"_qs));
            info.frameRate = average > 0 ? average : rate(stream.value(u"r_frame_rate"_qs));
        } else if (!isVideo && !info.hasAudio) {
            if (const auto error = soundError(stream))
                return failure(*error);
            info.hasAudio = true;
            info.audioCodec = codecName(codec);
        }
    }
    if (!undecodable.isEmpty() && !hasVideo)
        return failure(noDecoder(undecodable));
    if (!hasVideo && !info.hasAudio)
        return failure(
            mediaError("no_streams", ProbeText::tr("There is neither picture nor sound in this file.")));
    info.kind = hasVideo ? MediaKind::Video : MediaKind::Audio;
    if (info.duration > kLongestLookedAt) {
        return failure(mediaError(
            "too_long", ProbeText::tr("This file is longer than %n hour(s). Cut out the part you need.",
                                      nullptr, int(kLongestLookedAt.count()))));
    }
    return info;
}

bool isTruncated(QIODevice &file)
{
    if (!file.seek(0))
        return false;
    const QByteArray head = file.read(12);
    if (head.mid(4, 4) == "ftyp")
        return readBoxes(file).cutBoxAt >= 0;
    if (head.startsWith("RIFF") && head.endsWith("WAVE"))
        return !wavEnds(file);
    return false;
}

Error explain(const Error &error, const QString &container)
{
    if (error.kind != ErrorKind::Media || !error.apiCode.isEmpty())
        return error;
    const QString &words = error.detail;
    if (words.contains(u"No space left on device"))
        return {.kind = ErrorKind::Disk, .message = ProbeText::tr("The disk is full."), .detail = words};
    const bool isHeaderLost = !container.isEmpty() && words.contains(u"moov atom not found");
    if (isHeaderLost || words.contains(u"partial file"))
        return truncated(words);
    if (words.contains(u"Decoder not found") || words.contains(u"Unknown decoder") ||
        words.contains(u"no decoder found"))
        return noDecoder(words.section(u"codec "_qs, 1).section(u')', 0, 0).trimmed(), words);
    if (words.contains(u"matches no streams"))
        return mediaError("no_sound", ProbeText::tr("There is no sound in this file."), words);
    return mediaError("damaged", ProbeText::tr("The file is damaged, or it is neither video nor sound."),
                      words);
}

} // namespace retalk::proberead
