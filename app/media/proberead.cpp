#include "media/proberead.h"

#include "base/isobmff.h"

#include <QCoreApplication>
#include <QHash>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <optional>

namespace retalk::proberead {

namespace {

using namespace Qt::StringLiterals;

constexpr std::chrono::hours kLongestLookedAt{6};
constexpr double kSlowestSound = 2000;
constexpr double kFastestSound = 768'000;
constexpr int kMaxChannels = 64;

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
        ProbeText::tr("This computer can't decode %1. Convert the file to MP4 with H.264 and AAC.")
            .arg(codec),
        detail);
}

/// Numbers are given as strings ("20.083333") or as numbers.
double number(const QJsonValue &value)
{
    const double result = value.isString() ? value.toString().toDouble() : value.toDouble();
    return std::isfinite(result) && result > 0 ? result : 0;
}

/// "-0.007"; 0 for "N/A".
double signedNumber(const QJsonValue &value)
{
    const double result = value.isString() ? value.toString().toDouble() : value.toDouble();
    return std::isfinite(result) ? result : 0;
}

/// "30000/1001"; 0/1 if invalid.
FrameRate rate(const QJsonValue &value)
{
    const QStringList parts = value.toString().split(u'/');
    return exactRate(FrameRate{parts.value(0).toInt(), parts.value(1).toInt()});
}

/// "1/12800"
TimeBase timeUnit(const QJsonValue &value)
{
    const QStringList parts = value.toString().split(u'/');
    const TimeBase unit{parts.value(0).toInt(), parts.value(1).toInt()};
    return unit.numerator > 0 && unit.denominator > 0 ? unit : TimeBase{};
}

/// "00:00:02.007000000", the tag of each Matroska stream; 0 if invalid.
double clockTime(const QString &text)
{
    const QStringList parts = text.split(u':');
    const double seconds =
        parts.size() == 3 ? parts[0].toDouble() * 3600 + parts[1].toDouble() * 60 + parts[2].toDouble() : 0;
    return std::isfinite(seconds) && seconds > 0 ? seconds : 0;
}

/// "64:45"; 1 for "0:1" (unknown) and implausible values.
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
        {u"h264"_s, u"H.264"_s},    {u"hevc"_s, u"H.265"_s},        {u"av1"_s, u"AV1"_s},
        {u"vp8"_s, u"VP8"_s},       {u"vp9"_s, u"VP9"_s},           {u"mpeg4"_s, u"MPEG-4"_s},
        {u"aac"_s, u"AAC"_s},       {u"mp3"_s, u"MP3"_s},           {u"opus"_s, u"Opus"_s},
        {u"vorbis"_s, u"Vorbis"_s}, {u"flac"_s, u"FLAC"_s},         {u"prores"_s, u"ProRes"_s},
        {u"mjpeg"_s, u"MJPEG"_s},   {u"mpeg2video"_s, u"MPEG-2"_s},
    };
    return name.startsWith(u"pcm_") ? u"PCM"_s : names.value(name, name.toUpper());
}

/// Returns the bits per component for FFmpeg's name of a pixel format.
int bitDepth(const QString &format)
{
    static const QRegularExpression planar(u"p(9|10|12|14|16)(le|be)?$"_s);
    static const QRegularExpression grey(u"^gray(9|10|12|14|16)"_s);
    static const QRegularExpression packed(u"^(?:p0|y2|x2rgb|x2bgr|xv)(10|12|16)"_s);
    for (const QRegularExpression &name : {planar, grey, packed}) {
        if (const auto match = name.match(format); match.hasMatch())
            return match.captured(1).toInt();
    }
    if (format.contains(u"rgb48") || format.contains(u"bgr48") || format.contains(u"rgba64") ||
        format.contains(u"bgra64") || format.startsWith(u"ya16") || format.startsWith(u"ayuv64"))
        return 16;
    return format.contains(u"f32") ? 32 : 8;
}

bool hasAlpha(const QString &format, const QJsonObject &tags)
{
    static const QRegularExpression name(u"^(rgba|bgra|argb|abgr|gbrap|yuva|ayuv|vuya|ya8|ya16)"_s);
    // VP8 and VP9 store alpha in a separate stream.
    return name.match(format).hasMatch() || tags.value(u"alpha_mode"_s).toString() == u"1" ||
           tags.value(u"ALPHA_MODE"_s).toString() == u"1";
}

bool isRgb(const QString &format)
{
    static const QRegularExpression name(u"^(0?rgb|0?bgr|argb|abgr|gbr|x2rgb|x2bgr|pal8)"_s);
    return name.match(format).hasMatch();
}

/// Returns FFmpeg's name for a colour property; empty for "unknown".
QString colour(const QJsonValue &value)
{
    const QString name = value.toString();
    return name == u"unknown" || name == u"unspecified" || name == u"reserved" ? QString() : name;
}

/// Codecs without interlacing.
bool isAlwaysProgressive(const QString &codec)
{
    static const QStringList names{u"vp8"_s,  u"vp9"_s,  u"av1"_s,    u"gif"_s, u"png"_s,
                                   u"apng"_s, u"flv1"_s, u"theora"_s, u"hevc"_s};
    return names.contains(codec);
}

/// Formats that don't store a length: FFmpeg divides the size by the bit rate of the first seconds.
bool guessesLength(const QString &format)
{
    static const QStringList names{u"aac"_s,  u"mp3"_s,    u"ac3"_s,   u"eac3"_s, u"dts"_s,
                                   u"loas"_s, u"truehd"_s, u"amr"_s,   u"h264"_s, u"hevc"_s,
                                   u"m4v"_s,  u"vc1"_s,    u"mjpeg"_s, u"obu"_s,  u"mpegvideo"_s};
    return names.contains(format);
}

/// Formats whose lengths are counted from zero instead of the file's start.
bool countsFromZero(const QString &format)
{
    return format == u"matroska" || format == u"asf" || format == u"nut";
}

QString tagOf(const QJsonObject &stream, const QString &name)
{
    const QJsonObject tags = stream.value(u"tags"_s).toObject();
    return tags.value(name).toString(tags.value(name.toUpper()).toString());
}

bool isTurned(const QJsonObject &stream)
{
    for (const auto &side : stream.value(u"side_data_list"_s).toArray()) {
        const int degrees = side.toObject().value(u"rotation"_s).toInt();
        if (std::abs(degrees) % 180 == 90)
            return true;
    }
    return false;
}

/// Values that occur only in damaged or forged headers and would cost hours or gigabytes.
std::optional<Error> soundError(const QJsonObject &stream)
{
    const double hertz = number(stream.value(u"sample_rate"_s));
    const int channels = stream.value(u"channels"_s).toInt();
    if (hertz > 0 && (hertz < kSlowestSound || hertz > kFastestSound)) {
        return mediaError(
            "sample_rate",
            ProbeText::tr("This audio has a sample rate of %1 Hz. Export it again at 48,000 Hz.")
                .arg(QLocale().toString(hertz, 'f', 0)));
    }
    if (channels > kMaxChannels)
        return mediaError("channels",
                          ProbeText::tr("This audio has %n channel(s). Export it again in mono or stereo.",
                                        nullptr, channels));
    return std::nullopt;
}

bool isCoverPicture(const QJsonObject &stream)
{
    const QJsonObject disposition = stream.value(u"disposition"_s).toObject();
    return disposition.value(u"attached_pic"_s).toInt() != 0 ||
           disposition.value(u"timed_thumbnails"_s).toInt() != 0;
}

std::chrono::milliseconds milliseconds(double seconds)
{
    // An implausible length means a broken header.
    constexpr double kLongest = 30.0 * 24 * 3600;
    return std::chrono::milliseconds(seconds < kLongest ? std::llround(seconds * 1000) : 0);
}

/// Sizes left in a WAV by programs that can't seek back: 0, the largest numbers (0xffffffff, 0x7fffffff,
/// 0x7ffff000), 2,000,000,000.
bool isOpenSize(quint64 length)
{
    return length == 0 || length == 2'000'000'000 || (length >= 0x7f00'0000 && length <= 0x7fff'ffff) ||
           (length >= 0xff00'0000 && length <= 0xffff'ffff) || length >= quint64(1) << 62;
}

bool wavEnds(QIODevice &file)
{
    qint64 at = 12;
    quint64 longLength = 0;
    for (int chunks = 0; chunks < 1000; ++chunks) {
        if (!file.seek(at))
            return false;
        const QByteArray header = file.read(24);
        if (header.size() < 8)
            return chunks > 0;
        const quint64 length = qFromLittleEndian<quint32>(header.constData() + 4);
        // RF64 (EBU Tech 3306): a chunk before the samples states their size in bytes.
        if (header.startsWith("ds64") && header.size() == 24)
            longLength = qFromLittleEndian<quint64>(header.constData() + 16);
        if (header.startsWith("data")) {
            const quint64 said = length == 0xffff'ffff && longLength > 0 ? longLength : length;
            return isOpenSize(said) || quint64(at) + 8 + said <= quint64(file.size());
        }
        at += 8 + qint64(length) + qint64(length & 1);
    }
    return true;
}

Stream readStream(const QJsonObject &json)
{
    Stream stream;
    const QString type = json.value(u"codec_type"_s).toString();
    stream.index = json.value(u"index"_s).toInt();
    stream.kind = type == u"video"   ? TrackKind::Picture
                  : type == u"audio" ? TrackKind::Sound
                                     : TrackKind::Other;
    stream.unit = timeUnit(json.value(u"time_base"_s));
    stream.sampleRate = number(json.value(u"sample_rate"_s));
    stream.start = signedNumber(json.value(u"start_time"_s));
    stream.length = number(json.value(u"duration"_s));
    stream.statedFrames = qint64(std::min(number(json.value(u"nb_frames"_s)), 1e12));
    // Matroska states the end of a stream.
    if (stream.length <= 0)
        stream.length = std::max(0.0, clockTime(tagOf(json, u"duration"_s)) - std::max(0.0, stream.start));
    if (stream.kind == TrackKind::Picture) {
        const FrameRate average = rate(json.value(u"avg_frame_rate"_s));
        const FrameRate base = rate(json.value(u"r_frame_rate"_s));
        // The average of a constant rate is slightly off if times are rounded.
        const bool hasConstantRate = base.isKnown() && average.isKnown() &&
                                     std::abs(base.perSecond() / average.perSecond() - 1) < 0.005;
        stream.statedRates = hasConstantRate ? std::vector{base, average} : std::vector{average, base};
    }
    return stream;
}

StreamTraits traitsOf(const QJsonObject &json, TrackKind kind)
{
    const QString codec = json.value(u"codec_name"_s).toString();
    return {.kind = kind,
            .isDefault = json.value(u"disposition"_s).toObject().value(u"default"_s).toInt() != 0,
            .isCover = isCoverPicture(json),
            .isDecodable = !codec.isEmpty() && codec != u"none" && codec != u"unknown",
            .width = json.value(u"width"_s).toInt(),
            .height = json.value(u"height"_s).toInt()};
}

SoundTrack soundTrackOf(const QJsonObject &json, const Stream &stream, const Headers &headers)
{
    SoundTrack track;
    track.number = stream.soundTrack;
    track.codec = codecName(json.value(u"codec_name"_s).toString());
    track.language = tagOf(json, u"language"_s);
    if (track.language == u"und")
        track.language.clear();
    track.title = tagOf(json, u"title"_s);
    track.channels = json.value(u"channels"_s).toInt();
    track.sampleRate = int(std::min(stream.sampleRate, kFastestSound));
    track.start = milliseconds(stream.start);
    const double silence = leadingSilence(stream.start, headers.start);
    track.silenceBefore = milliseconds(silence);
    track.duration =
        milliseconds(stream.length > 0 ? stream.length : std::max(0.0, headers.length - silence));
    track.isDefault = json.value(u"disposition"_s).toObject().value(u"default"_s).toInt() != 0;
    return track;
}

void readPicture(const QJsonObject &json, Headers &headers)
{
    MediaInfo &info = headers.info;
    const QString codec = json.value(u"codec_name"_s).toString();
    info.videoCodec = codecName(codec);
    info.size = QSize(json.value(u"width"_s).toInt(), json.value(u"height"_s).toInt());
    info.sampleAspect = sampleAspect(json.value(u"sample_aspect_ratio"_s));
    if (isTurned(json)) {
        info.size.transpose();
        info.sampleAspect = 1 / info.sampleAspect;
    }
    info.pixelFormat = json.value(u"pix_fmt"_s).toString();
    if (info.pixelFormat == u"unknown")
        info.pixelFormat.clear();
    info.bitDepth = bitDepth(info.pixelFormat);
    info.colour = {colour(json.value(u"color_space"_s)), colour(json.value(u"color_primaries"_s)),
                   colour(json.value(u"color_transfer"_s)), colour(json.value(u"color_range"_s))};
    info.isHdr = info.colour.transfer == u"smpte2084" || info.colour.transfer == u"arib-std-b67";
    info.hasAlpha = hasAlpha(info.pixelFormat, json.value(u"tags"_s).toObject());
    info.isRgb = isRgb(info.pixelFormat);
    const QString fields = json.value(u"field_order"_s).toString();
    info.isInterlaced = QStringList{u"tt"_s, u"bb"_s, u"tb"_s, u"bt"_s}.contains(fields);
    headers.isScanUnknown = !info.isInterlaced && fields != u"progressive" && !isAlwaysProgressive(codec);
}

} // namespace

QStringList probeArguments()
{
    return {u"-v"_s, u"error"_s, u"-of"_s, u"json"_s, u"-show_format"_s, u"-show_streams"_s};
}

std::optional<Error> tooLong(const MediaInfo &info)
{
    if (info.isDurationEstimated || info.duration <= kLongestLookedAt)
        return std::nullopt;
    return mediaError("too_long",
                      ProbeText::tr("This file is longer than %n hour(s). Cut out the part you need.",
                                    nullptr, int(kLongestLookedAt.count())));
}

QStringList frameProbeArguments()
{
    // The first packets of all streams, which include some pictures.
    return {u"-v"_s,    u"error"_s,         u"-read_intervals"_s,
            u"%+#24"_s, u"-show_entries"_s, u"frame=interlaced_frame"_s,
            u"-of"_s,   u"csv=p=0"_s};
}

bool isInterlaced(const QByteArray &frames)
{
    return frames.startsWith('1') || frames.contains("\n1");
}

Expected<Headers> parse(const QByteArray &json, MediaInfo known, int track)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QJsonObject format = root.value(u"format"_s).toObject();
    Headers headers;
    headers.info = std::move(known);
    MediaInfo &info = headers.info;
    headers.length = number(format.value(u"duration"_s));
    headers.start = signedNumber(format.value(u"start_time"_s));
    headers.format = format.value(u"format_name"_s).toString().toUtf8();
    if (info.bytes < 0 && number(format.value(u"size"_s)) > 0)
        info.bytes = static_cast<qint64>(number(format.value(u"size"_s)));
    const QString name = format.value(u"format_name"_s).toString().section(u',', 0, 0);
    if (countsFromZero(name))
        headers.length = std::max(0.0, headers.length - std::max(0.0, headers.start));
    if (info.container.isEmpty())
        info.container = name.toUpper();
    info.timecode = tagOf(format, u"timecode"_s);

    const QJsonArray streams = root.value(u"streams"_s).toArray();
    std::vector<StreamTraits> traits;
    QString undecodable;
    for (const auto &value : streams) {
        const QJsonObject described = value.toObject();
        Stream stream = readStream(described);
        if (name == u"asf")
            stream.length = std::max(0.0, stream.length - std::max(0.0, stream.start));
        traits.push_back(traitsOf(described, stream.kind));
        if (stream.kind == TrackKind::Sound) {
            stream.soundTrack = int(info.soundTracks.size()) + 1;
            info.soundTracks.append(soundTrackOf(described, stream, headers));
        }
        if (!traits.back().isDecodable && !traits.back().isCover && stream.kind != TrackKind::Other)
            undecodable = described.value(u"codec_tag_string"_s).toString();
        if (info.timecode.isEmpty())
            info.timecode = tagOf(described, u"timecode"_s);
        headers.streams.push_back(std::move(stream));
    }
    const int picture = pictureStreamIndex(traits);
    const int sound = soundStreamIndex(traits, track);
    const bool hasPicture = std::any_of(traits.begin(), traits.end(), [](const StreamTraits &stream) {
        return stream.kind == TrackKind::Picture && !stream.isCover;
    });
    if (picture < 0 && !undecodable.isEmpty() && (hasPicture || sound < 0))
        return failure(noDecoder(undecodable));
    if (picture < 0 && info.soundTracks.isEmpty())
        return failure(mediaError("no_streams", ProbeText::tr("This file has neither video nor audio.")));
    if (track > 0 && sound < 0) {
        return failure(mediaError(
            "no_track", ProbeText::tr("This file has no audio track %1 that can be played.").arg(track)));
    }
    if (picture >= 0) {
        const Stream &stream = headers.streams[std::size_t(picture)];
        headers.picture = stream.index;
        info.pictureStream = stream.index;
        readPicture(streams.at(picture).toObject(), headers);
        info.exactFrameRate =
            stream.statedRates.front().isKnown() ? stream.statedRates.front() : stream.statedRates.back();
        info.frameRate = info.exactFrameRate.perSecond();
        info.pictureStart = milliseconds(stream.start);
        info.duration = milliseconds(stream.length > 0 ? stream.length : headers.length);
    }
    if (sound >= 0) {
        const QJsonObject used = streams.at(sound).toObject();
        if (const auto error = soundError(used))
            return failure(*error);
        const Stream &stream = headers.streams[std::size_t(sound)];
        headers.sound = stream.index;
        info.hasAudio = true;
        info.audioCodec = codecName(used.value(u"codec_name"_s).toString());
        info.soundTrack = stream.soundTrack;
        if (picture < 0)
            info.duration = info.voiceLength();
    }
    info.kind = picture >= 0 ? MediaKind::Video : MediaKind::Audio;
    // A container's brand alone doesn't make sound a video.
    if (picture < 0 && name == u"mov" &&
        (info.container == u"MP4" || info.container == u"MOV" || info.container == u"3GP"))
        info.container = u"M4A"_s;
    headers.isLengthGuessed = info.duration.count() == 0 || guessesLength(name);
    info.isDurationEstimated = headers.isLengthGuessed;
    if (const auto error = tooLong(info))
        return failure(*error);
    return headers;
}

bool isTruncated(QIODevice &file)
{
    if (!file.seek(0))
        return false;
    const QByteArray head = file.read(12);
    if (head.mid(4, 4) == "ftyp")
        return readBoxes(file).cutBoxAt >= 0;
    if ((head.startsWith("RIFF") || head.startsWith("RF64")) && head.endsWith("WAVE"))
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
        return noDecoder(words.section(u"codec "_s, 1).section(u')', 0, 0).trimmed(), words);
    if (words.contains(u"matches no streams"))
        return mediaError("no_sound", ProbeText::tr("This file has no sound."), words);
    return mediaError("damaged", ProbeText::tr("The file is damaged, or it's neither video nor audio."),
                      words);
}

} // namespace retalk::proberead
