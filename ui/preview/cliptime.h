#pragma once

#include "base/mediafacts.h"

#include <QString>

#include <chrono>

namespace retalk {

/// The format a player's position is shown in.
enum class TimeStyle { Clock, Frames, Timecode };

/// The frame rate and start that a clip's times are counted with.
struct ClipClock
{
    FrameRate rate;   ///< 0/1: unknown
    QString timecode; ///< of the first frame, as tagged ("01:00:00:00"); empty: zero
};

/// Formats `time` since the first frame: "0:04.2" (with hours from one hour on), "104", or SMPTE timecode
/// "01:00:04:04" (12M-1; ";" before the frames for drop-frame, at 29.97 and 59.94 only). Frames and timecode
/// are "–" while the rate is unknown. Pure.
QString clipTime(std::chrono::microseconds time, TimeStyle style, const ClipClock &clock);
/// The same for a length, which counts from zero.
QString clipLength(std::chrono::microseconds length, TimeStyle style, ClipClock clock);

/// Returns "clock", "frames" or "timecode", as in the settings.
QString nameOf(TimeStyle style);
/// Parses a name from the settings; unknown names are Clock.
TimeStyle timeStyleFromName(const QString &name);

} // namespace retalk
