#include "engine/warnings.h"

#include <QCoreApplication>
#include <QLocale>

namespace retalk::lipsync {

namespace {

class WarningWords
{
    Q_DECLARE_TR_FUNCTIONS(LipSync)
public:
    static QString fewChanged(int percent)
    {
        return tr("Only %1 % of the pictures show a mouth that could be changed.").arg(percent);
    }
    static QString smallFace(int pixels)
    {
        return tr("The face is only %1 pixels wide: its mouth may tremble. Use a video that shows it larger.")
            .arg(pixels);
    }
    static QString damaged(int count)
    {
        return tr("%n picture(s) of the video are damaged.", nullptr, count);
    }
    static QString oddSize(int width, int height)
    {
        return tr("H.264 needs even sides: the result has %1 x %2 pixels.").arg(width).arg(height);
    }
    static QString unsteady(double rate)
    {
        return tr("The video's frame rate varies; the result has %1 frames a second.")
            .arg(QLocale().toString(rate, 'g', 4));
    }
    static QString deinterlaced() { return tr("The video is interlaced; the result is progressive."); }
    static QString toneMapped()
    {
        return tr("The video is HDR; the result has standard dynamic range (BT.709).");
    }
    static QString transparent()
    {
        return tr("The video has transparency (an alpha channel); the result is opaque.");
    }
    static QString damagedVoice(int count)
    {
        return tr("%n piece(s) of the voice track are damaged and stay silent.", nullptr, count);
    }
    static QString videoEnds(double seconds)
    {
        return tr("The video file is incomplete: %1 s of its end are missing.")
            .arg(QLocale().toString(seconds, 'f', 1));
    }
    static QString voiceEnds(double seconds)
    {
        return tr("The voice file is incomplete: %1 s of its end are missing.")
            .arg(QLocale().toString(seconds, 'f', 1));
    }
};

/// Below it, the face mesh's lips err by as much as speech moves them.
constexpr int kSmallFaceWidth = 60; // pixels
/// Headers round, and count what pads the last packet.
constexpr double kLeastMissing = 0.25; // s

} // namespace

QStringList warningsFor(const Report &report, const VideoReader &reader, const Voice &voice)
{
    QStringList warnings;
    const int percent = report.frames > 0 ? 100 * report.framesChanged / report.frames : 100;
    if (percent < 90)
        warnings << WarningWords::fewChanged(percent);
    if (report.faceWidth > 0 && report.faceWidth < kSmallFaceWidth)
        warnings << WarningWords::smallFace(report.faceWidth);
    if (reader.damagedCount() > 0)
        warnings << WarningWords::damaged(reader.damagedCount());
    if (reader.missingSeconds() > kLeastMissing)
        warnings << WarningWords::videoEnds(reader.missingSeconds());
    if (voice.damaged > 0)
        warnings << WarningWords::damagedVoice(voice.damaged);
    if (voice.missingSeconds > kLeastMissing)
        warnings << WarningWords::voiceEnds(voice.missingSeconds);
    if (reader.isDeinterlaced())
        warnings << WarningWords::deinterlaced();
    if (reader.isToneMapped())
        warnings << WarningWords::toneMapped();
    if (reader.hasTransparency())
        warnings << WarningWords::transparent();
    const VideoFormat &format = reader.format();
    if ((format.width & 1) != 0 || (format.height & 1) != 0)
        warnings << WarningWords::oddSize((format.width + 1) & ~1, (format.height + 1) & ~1);
    if (!reader.isSteady())
        warnings << WarningWords::unsteady(format.framesPerSecond());
    return warnings;
}

} // namespace retalk::lipsync
