#include "base/mediasniff.h"

#include <QString>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <string_view>

namespace retalk {

namespace {

using namespace std::string_view_literals;

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
};

constexpr std::array kMagics{
    Magic{0, "fLaC"sv, MediaKind::Audio, "FLAC"},
    Magic{0, "ID3"sv, MediaKind::Audio, "MP3"},
    Magic{0, "#!AMR"sv, MediaKind::Audio, "AMR"},
    Magic{0, ".snd"sv, MediaKind::Audio, "AU"},
    Magic{0, "caff"sv, MediaKind::Audio, "CAF"},
    Magic{0, "FLV\x01"sv, MediaKind::Video, "FLV"},
    Magic{0, "\x00\x00\x01\xBA"sv, MediaKind::Video, "MPEG"},
    Magic{0, "\x00\x00\x01\xB3"sv, MediaKind::Video, "MPEG"},
    Magic{0, "\x30\x26\xB2\x75\x8E\x66\xCF\x11"sv, MediaKind::Video, "ASF"},
    Magic{0, "\x06\x0E\x2B\x34\x02\x05\x01\x01"sv, MediaKind::Video, "MXF"},
    Magic{0, "\xFF\xD8\xFF"sv, MediaKind::Image, "JPEG"},
    Magic{0, "\x89PNG\r\n\x1A\n"sv, MediaKind::Image, "PNG"},
    Magic{0, "GIF87a"sv, MediaKind::Image, "GIF"},
    Magic{0, "GIF89a"sv, MediaKind::Image, "GIF"},
    Magic{0, "II*\x00"sv, MediaKind::Image, "TIFF"},
    Magic{0, "MM\x00*"sv, MediaKind::Image, "TIFF"},
    // QuickTime files from before the ftyp box begin with one of these boxes.
    Magic{4, "moov"sv, MediaKind::Video, "MOV"},
    Magic{4, "mdat"sv, MediaKind::Video, "MOV"},
    Magic{4, "wide"sv, MediaKind::Video, "MOV"},
    Magic{4, "free"sv, MediaKind::Video, "MOV"},
    Magic{4, "skip"sv, MediaKind::Video, "MOV"},
    Magic{4, "pnot"sv, MediaKind::Video, "MOV"},
};

SniffedMedia found(MediaKind kind, const char *container)
{
    return {kind, QString::fromLatin1(container)};
}

SniffedMedia sniffIsoBrand(QByteArrayView head)
{
    if (hasAt(head, 8, "M4A "sv) || hasAt(head, 8, "M4B "sv) || hasAt(head, 8, "M4P "sv))
        return found(MediaKind::Audio, "M4A");
    if (hasAt(head, 8, "qt  "sv))
        return found(MediaKind::Video, "MOV");
    if (hasAt(head, 8, "avif"sv) || hasAt(head, 8, "avis"sv))
        return found(MediaKind::Image, "AVIF");
    for (const auto brand : {"heic"sv, "heix"sv, "heim"sv, "heis"sv, "mif1"sv, "msf1"sv}) {
        if (hasAt(head, 8, brand))
            return found(MediaKind::Image, "HEIC");
    }
    if (hasAt(head, 8, "3g"sv))
        return found(MediaKind::Video, "3GP");
    return found(MediaKind::Video, "MP4");
}

SniffedMedia sniffRiff(QByteArrayView head)
{
    if (hasAt(head, 8, "WAVE"sv))
        return found(MediaKind::Audio, "WAV");
    if (hasAt(head, 8, "AVI "sv))
        return found(MediaKind::Video, "AVI");
    if (hasAt(head, 8, "WEBP"sv))
        return found(MediaKind::Image, "WebP");
    return {};
}

bool isBmp(QByteArrayView head)
{
    constexpr std::array<uchar, 7> headerSizes{12, 40, 52, 56, 64, 108, 124};
    return hasAt(head, 0, "BM"sv) && hasAt(head, 6, "\0\0\0\0"sv) &&
           std::find(headerSizes.begin(), headerSizes.end(), byteAt(head, 14)) != headerSizes.end() &&
           hasAt(head, 15, "\0\0\0"sv);
}

bool isTransportStream(QByteArrayView head, qsizetype packetBytes, qsizetype offset)
{
    return head.size() > offset + 2 * packetBytes && head[offset] == 'G' &&
           head[offset + packetBytes] == 'G' && head[offset + 2 * packetBytes] == 'G';
}

/// Bytes of the MPEG audio frame (layer 1..3) whose header begins at `offset`, or 0 when there is none.
qsizetype mpegAudioFrameBytes(QByteArrayView head, qsizetype offset)
{
    const uchar b1 = byteAt(head, offset + 1);
    const uchar b2 = byteAt(head, offset + 2);
    const int version = (b1 >> 3) & 3; // 0: 2.5, 2: 2, 3: 1
    const int layer = 4 - ((b1 >> 1) & 3);
    const int bitrateIndex = b2 >> 4;
    const int rateIndex = (b2 >> 2) & 3;
    if (byteAt(head, offset) != 0xFF || (b1 & 0xE0) != 0xE0 || version == 1 || layer == 4 ||
        bitrateIndex == 0 || bitrateIndex == 15 || rateIndex == 3)
        return 0;
    // kbit/s by [version 1 or not][layer][index]; ISO 11172-3 and 13818-3.
    static constexpr int kRates[2][3][15] = {
        {{0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448},
         {0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384},
         {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320}},
        {{0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256},
         {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160},
         {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160}}};
    static constexpr int kHertz[3] = {44100, 48000, 32000};
    const bool isVersion1 = version == 3;
    const int hertz = kHertz[rateIndex] / (isVersion1 ? 1 : version == 2 ? 2 : 4);
    const int bitsPerSecond = kRates[isVersion1 ? 0 : 1][layer - 1][bitrateIndex] * 1000;
    const int padding = (b2 >> 1) & 1;
    if (layer == 1)
        return (12 * bitsPerSecond / hertz + padding) * 4;
    const int samplesPerByte = layer == 3 && !isVersion1 ? 72 : 144;
    return samplesPerByte * bitsPerSecond / hertz + padding;
}

bool isMpegAudio(QByteArrayView head)
{
    const qsizetype frame = mpegAudioFrameBytes(head, 0);
    // Two bytes of sync are weak evidence, so the next frame must be there as well where it can be seen.
    return frame > 0 && (frame + 3 > head.size() || mpegAudioFrameBytes(head, frame) > 0);
}

bool isAdts(QByteArrayView head)
{
    const int rateIndex = (byteAt(head, 2) >> 2) & 15;
    if (byteAt(head, 0) != 0xFF || (byteAt(head, 1) & 0xF6) != 0xF0 || rateIndex > 12)
        return false;
    const qsizetype frame = ((byteAt(head, 3) & 3) << 11) | (byteAt(head, 4) << 3) | (byteAt(head, 5) >> 5);
    return frame >= 7 && (frame + 2 > head.size() ||
                          (byteAt(head, frame) == 0xFF && (byteAt(head, frame + 1) & 0xF6) == 0xF0));
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
        return found(MediaKind::Video, contains(head, "webm"sv) ? "WebM" : "Matroska");
    if (hasAt(head, 0, "OggS"sv))
        return found(contains(head, "theora"sv) ? MediaKind::Video : MediaKind::Audio, "Ogg");
    if (hasAt(head, 0, "FORM"sv) && (hasAt(head, 8, "AIFF"sv) || hasAt(head, 8, "AIFC"sv)))
        return found(MediaKind::Audio, "AIFF");
    for (const Magic &magic : kMagics) {
        if (hasAt(head, magic.offset, magic.bytes))
            return found(magic.kind, magic.container);
    }
    if (isBmp(head))
        return found(MediaKind::Image, "BMP");
    if (isTransportStream(head, 188, 0) || isTransportStream(head, 192, 4))
        return found(MediaKind::Video, "MPEG-TS");
    if (isAdts(head))
        return found(MediaKind::Audio, "AAC");
    if (isMpegAudio(head))
        return found(MediaKind::Audio, "MP3");
    return {};
}

bool looksLikeText(QByteArrayView bytes)
{
    const QByteArrayView head = bytes.first(std::min(bytes.size(), kSniffBytes));
    if (head.isEmpty() || sniffMedia(head).kind != MediaKind::Unknown)
        return false;
    const auto isControl = [](char c) {
        return uchar(c) < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\x1b';
    };
    if (std::any_of(head.begin(), head.end(), isControl))
        return false;
    QStringDecoder decoder(QStringConverter::Utf8);
    const QString text = decoder.decode(head);
    return !text.isNull() && !decoder.hasError();
}

} // namespace retalk
