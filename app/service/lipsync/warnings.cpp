#include "service/lipsync/warnings.h"

#include <QCoreApplication>
#include <QLocale>

namespace retalk::lipsync {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(LipSync)
public:
    static QString fewChanged(int percent)
    {
        return tr("Only %1 % of the pictures show a mouth that could be changed.").arg(percent);
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
};

} // namespace

QStringList warningsFor(const Report &report, const VideoReader &reader)
{
    QStringList warnings;
    const int percent = report.frames > 0 ? 100 * report.framesChanged / report.frames : 100;
    if (percent < 90)
        warnings << Words::fewChanged(percent);
    if (reader.damagedCount() > 0)
        warnings << Words::damaged(reader.damagedCount());
    const VideoFormat &format = reader.format();
    if ((format.width & 1) != 0 || (format.height & 1) != 0)
        warnings << Words::oddSize((format.width + 1) & ~1, (format.height + 1) & ~1);
    if (!reader.isSteady())
        warnings << Words::unsteady(format.framesPerSecond());
    return warnings;
}

} // namespace retalk::lipsync
