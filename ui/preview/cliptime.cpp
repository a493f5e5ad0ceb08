#include "preview/cliptime.h"

#include "common/format.h"

#include <QRegularExpression>

#include <cmath>

namespace retalk {

namespace {

using Micros = std::chrono::microseconds;

qint64 frameAt(Micros time, FrameRate rate)
{
    // Positions are in whole milliseconds: a frame's own start must not be shown as the previous frame.
    const double frames = double(time.count()) / 1e6 * rate.perSecond();
    return std::max<qint64>(0, static_cast<qint64>(std::floor(frames + 0.1)));
}

/// Frame numbers skipped in every minute except each tenth; 0 if not drop-frame.
int droppedPerMinute(int nominal, bool isDropping)
{
    return isDropping ? nominal / 15 : 0;
}

struct Timecode
{
    qint64 frame = 0; ///< since midnight
    bool isDropping = false;
};

Timecode parseTimecode(const QString &text, FrameRate rate)
{
    static const QRegularExpression shape(
        QStringLiteral(R"(^(\d{1,2})[:.](\d{1,2})[:.](\d{1,2})([:;.,])(\d{1,3})$)"));
    const auto found = shape.match(text.trimmed());
    const int nominal = static_cast<int>(std::lround(rate.perSecond()));
    if (!found.hasMatch())
        return {};
    const QString mark = found.captured(4);
    const bool isDropping = (mark == u";" || mark == u",") && rate.denominator == 1001 && nominal % 30 == 0;
    const qint64 minutes = found.captured(1).toLongLong() * 60 + found.captured(2).toLongLong();
    const qint64 labels =
        (minutes * 60 + found.captured(3).toLongLong()) * nominal + found.captured(5).toLongLong();
    return {labels - droppedPerMinute(nominal, isDropping) * (minutes - minutes / 10), isDropping};
}

QString labelOf(Timecode timecode, FrameRate rate)
{
    const qint64 nominal = std::lround(rate.perSecond());
    const qint64 dropped = droppedPerMinute(static_cast<int>(nominal), timecode.isDropping);
    const qint64 perTenMinutes = nominal * 600 - dropped * 9;
    const qint64 perMinute = nominal * 60 - dropped;
    qint64 label = timecode.frame;
    const qint64 tens = label / perTenMinutes;
    const qint64 rest = label % perTenMinutes;
    label += dropped * 9 * tens;
    if (rest >= nominal * 60)
        label += dropped * ((rest - nominal * 60) / perMinute + 1);
    const qint64 seconds = label / nominal;
    const auto two = [](qint64 number) {
        return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
    };
    return two(seconds / 3600 % 24) + u':' + two(seconds / 60 % 60) + u':' + two(seconds % 60) +
           (timecode.isDropping ? u';' : u':') + two(label % nominal);
}

} // namespace

QString clipTime(Micros time, TimeStyle style, const ClipClock &clock)
{
    const FrameRate rate = clock.rate;
    if (style != TimeStyle::Clock && !rate.isKnown())
        return QStringLiteral("–");
    switch (style) {
    case TimeStyle::Frames:
        return QString::number(frameAt(time, rate)); // an identifier, so not localised
    case TimeStyle::Timecode: {
        Timecode at = parseTimecode(clock.timecode, rate);
        at.frame += frameAt(time, rate);
        return labelOf(at, rate);
    }
    case TimeStyle::Clock:
        break;
    }
    return Format::clockTenths(std::chrono::duration_cast<std::chrono::milliseconds>(time));
}

QString clipLength(Micros length, TimeStyle style, ClipClock clock)
{
    if (style == TimeStyle::Clock || !clock.rate.isKnown())
        return clipTime(length, style, clock);
    const bool isDropping = parseTimecode(clock.timecode, clock.rate).isDropping;
    clock.timecode = isDropping ? QStringLiteral("00:00:00;00") : QString();
    // A file's last frame is often slightly shorter than the others.
    const double rate = clock.rate.perSecond();
    length = Micros(std::llround(std::round(double(length.count()) / 1e6 * rate) * 1e6 / rate));
    return clipTime(length, style, clock);
}

QString nameOf(TimeStyle style)
{
    return style == TimeStyle::Frames     ? QStringLiteral("frames")
           : style == TimeStyle::Timecode ? QStringLiteral("timecode")
                                          : QStringLiteral("clock");
}

TimeStyle timeStyleFromName(const QString &name)
{
    return name == u"frames"     ? TimeStyle::Frames
           : name == u"timecode" ? TimeStyle::Timecode
                                 : TimeStyle::Clock;
}

} // namespace retalk
