#include "base/soundframes.h"

#include <array>

namespace retalk {

namespace {

uchar frameByte(QByteArrayView bytes, qsizetype offset)
{
    return offset < bytes.size() ? uchar(bytes[offset]) : uchar(0);
}

/// Returns the size in bytes of the MPEG audio frame (layers 1 to 3) with a header at `offset`; 0 if there is
/// none.
qsizetype mpegAudioFrameBytes(QByteArrayView head, qsizetype offset)
{
    const uchar b1 = frameByte(head, offset + 1);
    const uchar b2 = frameByte(head, offset + 2);
    const int version = (b1 >> 3) & 3; // 0: 2.5, 2: 2, 3: 1
    const int layer = 4 - ((b1 >> 1) & 3);
    const int bitrateIndex = b2 >> 4;
    const int rateIndex = (b2 >> 2) & 3;
    if (frameByte(head, offset) != 0xFF || (b1 & 0xE0) != 0xE0 || version == 1 || layer == 4 ||
        bitrateIndex == 0 || bitrateIndex == 15 || rateIndex == 3)
        return 0;
    // kbit/s by [is not version 1][layer - 1][index]; ISO 11172-3 and 13818-3.
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

/// Returns the size in bytes of the AC-3 or E-AC-3 frame with a header at `offset`; 0 if there is none (ETSI
/// TS 102 366, tables 4.13 and E.1.2).
qsizetype ac3FrameBytes(QByteArrayView head, qsizetype offset)
{
    if (frameByte(head, offset) != 0x0B || frameByte(head, offset + 1) != 0x77)
        return 0;
    const int version = frameByte(head, offset + 5) >> 3;
    if (version > 10 && version <= 16) // E-AC-3
        return (((frameByte(head, offset + 2) & 7) << 8 | frameByte(head, offset + 3)) + 1) * 2;
    static constexpr std::array kRates{32,  40,  48,  56,  64,  80,  96,  112, 128, 160,
                                       192, 224, 256, 320, 384, 448, 512, 576, 640};
    const int rateIndex = frameByte(head, offset + 4) >> 6;
    const int sizeIndex = frameByte(head, offset + 4) & 63;
    if (version > 10 || rateIndex == 3 || sizeIndex >= 2 * int(kRates.size()))
        return 0;
    const int kbits = kRates[std::size_t(sizeIndex) / 2];
    const int words = rateIndex == 0   ? kbits * 2
                      : rateIndex == 1 ? kbits * 320 / 147 + (sizeIndex & 1)
                                       : kbits * 3;
    return words * 2;
}

} // namespace

bool isMpegAudio(QByteArrayView head)
{
    const qsizetype frame = mpegAudioFrameBytes(head, 0);
    return frame > 0 && (frame + 3 > head.size() || mpegAudioFrameBytes(head, frame) > 0);
}

bool isAdts(QByteArrayView head)
{
    const int rateIndex = (frameByte(head, 2) >> 2) & 15;
    if (frameByte(head, 0) != 0xFF || (frameByte(head, 1) & 0xF6) != 0xF0 || rateIndex > 12)
        return false;
    const qsizetype frame =
        ((frameByte(head, 3) & 3) << 11) | (frameByte(head, 4) << 3) | (frameByte(head, 5) >> 5);
    return frame >= 7 && (frame + 2 > head.size() ||
                          (frameByte(head, frame) == 0xFF && (frameByte(head, frame + 1) & 0xF6) == 0xF0));
}

bool isAc3(QByteArrayView head)
{
    const qsizetype frame = ac3FrameBytes(head, 0);
    return frame > 0 && (frame + 6 > head.size() || ac3FrameBytes(head, frame) > 0);
}

} // namespace retalk
