#include "engine/warnings.h"

namespace retalk::lipsync {

namespace {

using namespace Qt::StringLiterals;

/// In smaller faces, the face mesh's errors at the lips are as large as the movements of speech.
constexpr int kSmallFaceWidth = 60; // pixels
/// Headers are rounded and include the padding of the last packet.
constexpr double kMinMissing = 0.25; // s

} // namespace

QStringList warningsFor(const Report &report, const VideoReader &reader, const Voice &voice)
{
    QStringList warnings;
    const int percent = report.frames > 0 ? 100 * report.framesChanged / report.frames : 100;
    if (percent < 90)
        warnings << u"The mouth could be changed in only %1 % of the frames."_s.arg(percent);
    if (report.faceWidth > 0 && report.faceWidth < kSmallFaceWidth)
        warnings
            << u"The face is only %1 pixels wide, so its mouth may tremble. Use a video that shows it larger."_s
                   .arg(report.faceWidth);
    if (reader.damagedCount() > 0)
        warnings << u"The video has damaged frames: %1."_s.arg(reader.damagedCount());
    if (reader.missingSeconds() > kMinMissing)
        warnings << u"The video file is incomplete: the last %1 s are missing."_s.arg(reader.missingSeconds(),
                                                                                      0, 'f', 1);
    if (voice.damaged > 0)
        warnings << u"Damaged places in the voice track, which stay silent: %1."_s.arg(voice.damaged);
    if (voice.missingSeconds > kMinMissing)
        warnings << u"The voice track is incomplete: the last %1 s are missing."_s.arg(voice.missingSeconds,
                                                                                       0, 'f', 1);
    if (reader.isDeinterlaced())
        warnings << u"The video is interlaced; the result is progressive."_s;
    if (reader.isToneMapped())
        warnings << u"The video is HDR; the result has standard dynamic range (BT.709)."_s;
    if (reader.hasTransparency())
        warnings << u"The video has transparency (an alpha channel); the result is opaque."_s;
    const VideoFormat &format = reader.format();
    if ((format.width & 1) != 0 || (format.height & 1) != 0)
        warnings << u"H.264 needs even sides, so the result has %1 x %2 pixels."_s
                        .arg((format.width + 1) & ~1)
                        .arg((format.height + 1) & ~1);
    if (!reader.hasConstantRate())
        warnings << u"The video's frame rate varies; the result has %1 frames per second."_s.arg(
            format.framesPerSecond(), 0, 'g', 4);
    return warnings;
}

} // namespace retalk::lipsync
