#include "base/mediasniff.h"

#include "base/isobmff.h"
#include "base/soundframes.h"
#include "base/trackkinds.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QStringDecoder>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <string_view>

namespace retalk {

namespace {

using namespace std::string_view_literals;

/// Matroska's track list is searched for within this many bytes; the index of a long video may precede it.
constexpr qsizetype kTracksWithin = 1 << 20;

bool hasAt(QByteArrayView bytes, qsizetype offset, std::string_view magic)
{
    return bytes.size() >= offset + qsizetype(magic.size()) &&
           std::equal(magic.begin(), magic.end(), bytes.begin() + offset);
}

bool contains(QByteArrayView bytes, std::string_view text)
{
    return std::search(bytes.begin(), bytes.end(), text.begin(), text.end()) != bytes.end();
}

uchar byteAt(QByteArrayView bytes, qsizetype offset)
{
    return offset < bytes.size() ? uchar(bytes[offset]) : uchar(0);
}

struct Magic
{
    qsizetype offset;
    std::string_view bytes;
    MediaKind kind;
    const char *container;
    bool mayBeEither = false;
};

constexpr std::array kMagics{
    Magic{0, "fLaC"sv, MediaKind::Audio, "FLAC"},
    Magic{0, "#!AMR"sv, MediaKind::Audio, "AMR"},
    Magic{0, ".snd"sv, MediaKind::Audio, "AU"},
    Magic{0, "caff\x00\x01"sv, MediaKind::Audio, "CAF"},
    Magic{0, "riff\x2E\x91\xCF\x11\xA5\xD6\x28\xDB\x04\xC1\x00\x00"sv, MediaKind::Audio, "W64"},
    Magic{0, "wvpk"sv, MediaKind::Audio, "WavPack"},
    Magic{0, "TTA1"sv, MediaKind::Audio, "TTA"},
    Magic{0, "MP+\x07"sv, MediaKind::Audio, "Musepack"},
    Magic{0, "MP+\x17"sv, MediaKind::Audio, "Musepack"},
    Magic{0, "MPCK"sv, MediaKind::Audio, "Musepack"},
    Magic{0, "\x7F\xFE\x80\x01"sv, MediaKind::Audio, "DTS"},
    Magic{0, "\xFE\x7F\x01\x80"sv, MediaKind::Audio, "DTS"},
    Magic{0, "\x1F\xFF\xE8\x00"sv, MediaKind::Audio, "DTS"},
    Magic{0, "\xFF\x1F\x00\xE8"sv, MediaKind::Audio, "DTS"},
    Magic{4, "\xF8\x72\x6F\xBA"sv, MediaKind::Audio, "TrueHD"},
    Magic{0, ".ra\xFD"sv, MediaKind::Audio, "RealAudio"},
    Magic{0, ".RMF"sv, MediaKind::Video, "RealMedia", true},
    Magic{0, "\x00\x00\x01\xBA"sv, MediaKind::Video, "MPEG", true},
    Magic{0, "\x00\x00\x01\xB3"sv, MediaKind::Video, "MPEG"},
    Magic{0, "\x06\x0E\x2B\x34\x02\x05\x01\x01"sv, MediaKind::Video, "MXF", true},
    Magic{0, "nut/multimedia container\0"sv, MediaKind::Video, "NUT", true},
    Magic{0, "\xB7\xD8\x00\x20\x37\x49\xDA\x11\xA6\x4E\x00\x07\xE9\x5E\xAD\x8D"sv, MediaKind::Video, "WTV",
          true},
    Magic{0, "DKIF"sv, MediaKind::Video, "IVF"},
    Magic{0, "YUV4MPEG2 "sv, MediaKind::Video, "Y4M"},
    Magic{0, "\x00\x00\x01\x0F"sv, MediaKind::Video, "VC-1"},
    Magic{0, "\x00\x00\x01\xB0"sv, MediaKind::Video, "MPEG-4"},
    Magic{0, "\x12\x00\x0A"sv, MediaKind::Video, "AV1"}, // a temporal delimiter, then a sequence header
    Magic{0, "\xFF\xD8\xFF"sv, MediaKind::Image, "JPEG"},
    Magic{0, "II*\x00"sv, MediaKind::Image, "TIFF"},
    Magic{0, "MM\x00*"sv, MediaKind::Image, "TIFF"},
    // QuickTime files that predate the ftyp box start with one of these boxes.
    Magic{4, "moov"sv, MediaKind::Video, "MOV", true},
    Magic{4, "mdat"sv, MediaKind::Video, "MOV", true},
    Magic{4, "wide"sv, MediaKind::Video, "MOV", true},
    Magic{4, "free"sv, MediaKind::Video, "MOV", true},
    Magic{4, "skip"sv, MediaKind::Video, "MOV", true},
    Magic{4, "pnot"sv, MediaKind::Video, "MOV", true},
    Magic{4, "styp"sv, MediaKind::Video, "MP4", true},
};

/// Other files that users save, send or are redirected to instead of media.
constexpr std::array kOthers{
    "\x7F"
    "ELF"sv,
    "MZ"sv,
    "PK\x03\x04"sv,
    "%PDF"sv,
    "\x1F\x8B"sv,
    "BZh"sv,
    "\xFD"
    "7zXZ"sv,
    "7z\xBC\xAF\x27\x1C"sv,
    "Rar!\x1A\x07"sv,
    "\x28\xB5\x2F\xFD"sv,
    "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv,
    "SQLite format 3\0"sv,
};

/// How web pages and playlists start, in whichever legacy encoding.
constexpr std::array kMarkups{"<!doctype"sv, "<html"sv,   "<head"sv,    "<?xml"sv,      "<smil"sv,
                              "<mpd"sv,      "#extm3u"sv, "ffconcat"sv, "[playlist]"sv, "[reference]"sv};

SniffedMedia found(MediaKind kind, const char *container, bool mayBeEither = false)
{
    return {kind, QString::fromLatin1(container), mayBeEither};
}

/// Returns a container's kind by its tracks; Video while they are unknown. `isAll`: `tracks` is complete.
SniffedMedia byTracks(const TrackKinds &tracks, const char *container, bool isAll)
{
    const bool isSound = tracks.hasSound && !tracks.hasPicture;
    return found(isSound ? MediaKind::Audio : MediaKind::Video, container,
                 !tracks.hasPicture && !(isSound && isAll));
}

SniffedMedia sniffAsf(QByteArrayView head)
{
    const bool isHeaderWhole =
        head.size() >= 24 && qFromLittleEndian<quint64>(head.data() + 16) <= quint64(head.size());
    return byTracks(asfTracks(head), "ASF", isHeaderWhole);
}

/// Monkey's Audio: the version, in thousandths, is 3.2 to 4.
bool isApe(QByteArrayView head)
{
    return hasAt(head, 0, "MAC "sv) && byteAt(head, 5) >= 0x0C && byteAt(head, 5) <= 0x0F;
}

SniffedMedia sniffIsoBrand(QByteArrayView head)
{
    if (hasAt(head, 8, "M4A "sv) || hasAt(head, 8, "M4B "sv) || hasAt(head, 8, "M4P "sv))
        return found(MediaKind::Audio, "M4A", true);
    if (hasAt(head, 8, "qt  "sv))
        return found(MediaKind::Video, "MOV", true);
    if (hasAt(head, 8, "avif"sv) || hasAt(head, 8, "avis"sv))
        return found(MediaKind::Image, "AVIF");
    for (const auto brand : {"heic"sv, "heix"sv, "heim"sv, "heis"sv, "mif1"sv, "msf1"sv}) {
        if (hasAt(head, 8, brand))
            return found(MediaKind::Image, "HEIC");
    }
    if (hasAt(head, 8, "3g"sv))
        return found(MediaKind::Video, "3GP", true);
    return found(MediaKind::Video, "MP4", true);
}

SniffedMedia sniffRiff(QByteArrayView head)
{
    if (hasAt(head, 8, "WAVE"sv))
        return found(MediaKind::Audio, "WAV");
    if (hasAt(head, 8, "AVI "sv))
        return byTracks(aviTracks(head), "AVI", false);
    if (hasAt(head, 8, "WEBP"sv))
        return found(MediaKind::Image, "WebP");
    return {};
}

SniffedMedia sniffOgg(QByteArrayView head)
{
    for (const auto codec : {"\x80theora"sv, "OVP80"sv, "BBCD\0"sv, "\x01video\0\0\0"sv}) {
        if (contains(head, codec))
            return found(MediaKind::Video, "Ogg");
    }
    const auto isNamed = [head](std::string_view codec) {
        return contains(head, codec);
    };
    const bool isSound = isNamed("OpusHead"sv) || isNamed("\x01vorbis"sv) || isNamed("Speex   "sv) ||
                         isNamed("\x7F"
                                 "FLAC"sv);
    return found(MediaKind::Audio, "Ogg", !isSound);
}

/// A still, or an animation that can be used as a video.
SniffedMedia sniffGif(QByteArrayView head)
{
    return contains(head, "NETSCAPE2.0"sv) ? found(MediaKind::Video, "GIF", true)
                                           : found(MediaKind::Image, "GIF", true);
}

SniffedMedia sniffPng(QByteArrayView head)
{
    return contains(head, "acTL"sv) ? found(MediaKind::Video, "APNG", true) : found(MediaKind::Image, "PNG");
}

SniffedMedia sniffFlv(QByteArrayView head)
{
    // Bit 0: video, bit 2: sound. Live recorders set both in advance.
    return found((byteAt(head, 4) & 5) == 4 ? MediaKind::Audio : MediaKind::Video, "FLV", true);
}

bool isBmp(QByteArrayView head)
{
    constexpr std::array<uchar, 7> headerSizes{12, 40, 52, 56, 64, 108, 124};
    return hasAt(head, 0, "BM"sv) && hasAt(head, 6, "\0\0\0\0"sv) &&
           std::find(headerSizes.begin(), headerSizes.end(), byteAt(head, 14)) != headerSizes.end() &&
           hasAt(head, 15, "\0\0\0"sv);
}

/// The first block of a frame: the header section of a 525/60 or 625/50 system (IEC 61834-2).
bool isDv(QByteArrayView head)
{
    return hasAt(head, 0, "\x1F\x07\x00"sv) && (byteAt(head, 3) & 0x7F) == 0x3F;
}

/// A raw H.264 stream that starts with a parameter set or a delimiter (ISO/IEC 14496-10, annex B).
bool isBareH264(QByteArrayView head)
{
    const qsizetype at = hasAt(head, 0, "\0\0\0\1"sv) ? 4 : hasAt(head, 0, "\0\0\1"sv) ? 3 : -1;
    if (at < 0)
        return false;
    const uchar unit = byteAt(head, at);
    const bool isParameterSet = (unit & 0x9F) == 7 && (unit & 0x60) != 0;
    const bool isDelimiter = unit == 9 && (byteAt(head, at + 1) & 0x1F) == 0x10;
    return isParameterSet || isDelimiter;
}

/// The same for H.265: a video parameter set or a delimiter (ISO/IEC 23008-2, annex B).
bool isBareHevc(QByteArrayView head)
{
    const qsizetype at = hasAt(head, 0, "\0\0\0\1"sv) ? 4 : hasAt(head, 0, "\0\0\1"sv) ? 3 : -1;
    return at >= 0 && (hasAt(head, at, "\x40\x01"sv) || hasAt(head, at, "\x46\x01"sv));
}

/// Returns true if there is a sync byte at `offset` and at every later packet in `head`, `least` or more in
/// all.
bool hasPackets(QByteArrayView head, qsizetype packetBytes, qsizetype offset, int least)
{
    int packets = 0;
    for (qsizetype at = offset; at < head.size(); at += packetBytes, ++packets) {
        if (head[at] != 'G')
            return false;
    }
    return packets >= least;
}

/// Packets of 188 bytes, 192 with a leading time stamp (M2TS), or 204 with a trailing checksum; a recording
/// may start in the middle of a packet.
bool isTransportStream(QByteArrayView head)
{
    constexpr int kFew = 3;
    constexpr int kMany = 8; // if it starts inside a packet: rules out coincidence
    for (const qsizetype packetBytes : {188, 192, 204}) {
        if (hasPackets(head, packetBytes, 0, kFew) || hasPackets(head, packetBytes, 4, kFew))
            return true;
        for (qsizetype offset = 1; offset < packetBytes; ++offset) {
            if (hasPackets(head, packetBytes, offset, kMany))
                return true;
        }
    }
    return false;
}

/// Returns the offset of the sound after an ID3v2 tag.
qsizetype endOfTag(QByteArrayView head)
{
    qsizetype size = 0;
    for (qsizetype i = 6; i < 10; ++i)
        size = size << 7 | (byteAt(head, i) & 0x7F);
    return size + ((byteAt(head, 5) & 0x10) != 0 ? 20 : 10);
}

SniffedMedia sniffBehindTag(QByteArrayView head)
{
    const qsizetype end = endOfTag(head);
    const SniffedMedia inside = end < head.size() ? sniffMedia(head.sliced(end)) : SniffedMedia();
    return inside.kind == MediaKind::Audio ? inside : found(MediaKind::Audio, "MP3");
}

bool isIso(const SniffedMedia &media)
{
    return media.container == u"MP4" || media.container == u"MOV" || media.container == u"M4A" ||
           media.container == u"3GP";
}

bool beginsAsMarkup(QByteArrayView head)
{
    QByteArray start = head.first(std::min<qsizetype>(head.size(), 200)).toByteArray();
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    start = start.trimmed().toLower();
    return std::any_of(kMarkups.begin(), kMarkups.end(),
                       [&start](std::string_view word) { return hasAt(start, 0, word); });
}

} // namespace

SniffedMedia sniffMedia(QByteArrayView bytes)
{
    const QByteArrayView head = bytes.first(std::min(bytes.size(), kSniffBytes));
    if (hasAt(head, 4, "ftyp"sv))
        return sniffIsoBrand(head);
    if (hasAt(head, 0, "RIFF"sv) || hasAt(head, 0, "RF64"sv) || hasAt(head, 0, "BW64"sv))
        return sniffRiff(head);
    if (hasAt(head, 0, "\x1A\x45\xDF\xA3"sv))
        return byTracks(matroskaTracks(head), contains(head, "webm"sv) ? "WebM" : "Matroska", true);
    if (hasAt(head, 0, "OggS"sv))
        return sniffOgg(head);
    if (hasAt(head, 0, "\x30\x26\xB2\x75\x8E\x66\xCF\x11"sv))
        return sniffAsf(head);
    if (hasAt(head, 0, "ID3"sv) && byteAt(head, 3) < 0x10)
        return sniffBehindTag(head);
    if (hasAt(head, 0, "FORM"sv) && (hasAt(head, 8, "AIFF"sv) || hasAt(head, 8, "AIFC"sv)))
        return found(MediaKind::Audio, "AIFF");
    if (hasAt(head, 0, "FLV\x01"sv))
        return sniffFlv(head);
    if (hasAt(head, 0, "GIF87a"sv) || hasAt(head, 0, "GIF89a"sv))
        return sniffGif(head);
    if (hasAt(head, 0, "\x89PNG\r\n\x1A\n"sv))
        return sniffPng(head);
    for (const Magic &magic : kMagics) {
        if (hasAt(head, magic.offset, magic.bytes))
            return found(magic.kind, magic.container, magic.mayBeEither);
    }
    if (isBmp(head))
        return found(MediaKind::Image, "BMP");
    if (isApe(head))
        return found(MediaKind::Audio, "APE");
    if (isDv(head))
        return found(MediaKind::Video, "DV");
    if (isBareH264(head))
        return found(MediaKind::Video, "H.264");
    if (isBareHevc(head))
        return found(MediaKind::Video, "H.265");
    if (isAdts(head))
        return found(MediaKind::Audio, "AAC");
    if (isMpegAudio(head))
        return found(MediaKind::Audio, "MP3");
    if (isAc3(head))
        return found(MediaKind::Audio, "AC-3");
    if (isTransportStream(head))
        return found(MediaKind::Video, "MPEG-TS", true);
    return {};
}

SniffedMedia sniffFile(QIODevice &file)
{
    if (!file.seek(0))
        return {};
    const QByteArray head = file.read(kSniffBytes);
    SniffedMedia media = sniffMedia(head);
    if (!media.mayBeEither)
        return media;
    TrackKinds tracks;
    if (isIso(media))
        tracks = isoTracks(file);
    else if (hasAt(head, 0, "\x1A\x45\xDF\xA3"sv))
        tracks = matroskaTracks(head + file.read(kTracksWithin));
    if (tracks.isKnown()) {
        media.kind = tracks.hasPicture ? MediaKind::Video : MediaKind::Audio;
        media.mayBeEither = false;
    }
    return media;
}

bool mayBe(const SniffedMedia &sniffed, MediaKind kind)
{
    if (sniffed.kind == MediaKind::Unknown || sniffed.kind == kind)
        return true;
    if (!sniffed.mayBeEither)
        return false;
    const bool isAnimation = sniffed.container == u"GIF" || sniffed.container == u"APNG";
    return kind == MediaKind::Video || kind == (isAnimation ? MediaKind::Image : MediaKind::Audio);
}

bool looksLikeText(QByteArrayView bytes)
{
    const QByteArrayView head = bytes.first(std::min(bytes.size(), kSniffBytes));
    if (head.isEmpty() || sniffMedia(head).kind != MediaKind::Unknown)
        return false;
    if (beginsAsMarkup(head))
        return true;
    const auto isControl = [](char c) {
        return uchar(c) < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\x1b';
    };
    if (std::any_of(head.begin(), head.end(), isControl))
        return false;
    QStringDecoder decoder(QStringConverter::Utf8);
    const QString text = decoder.decode(head);
    return !text.isNull() && !decoder.hasError();
}

bool isNoMedia(QByteArrayView head)
{
    if (sniffMedia(head).kind != MediaKind::Unknown)
        return false;
    return looksLikeText(head) || std::any_of(kOthers.begin(), kOthers.end(), [head](std::string_view magic) {
               return hasAt(head, 0, magic);
           });
}

} // namespace retalk
