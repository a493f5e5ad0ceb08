#pragma once

#include "base/mediafacts.h"

#include <QString>

#include <chrono>

namespace retalk {

/// How a player's position reads.
enum class TimeStyle { Clock, Frames, Timecode };

/// What a clip's times are counted by.
struct ClipClock
{
    FrameRate rate;   ///< 0/1: not known, taken as 25
    QString timecode; ///< of the first frame, as tagged ("01:00:00:00"); empty: zero
};

/// `time` since the first frame in words: "0:04.2" (with hours from one hour on), "104", or SMPTE timecode
/// "01:00:04:04" (12M-1; ";" before the frames of drop-frame, at 29.97 and 59.94 only). Pure.
QString clipTime(std::chrono::microseconds time, TimeStyle style, const ClipClock &clock);
/// The same for a length, which counts from zero.
QString clipLength(std::chrono::microseconds length, TimeStyle style, ClipClock clock);

/// "clock", "frames", "timecode", as the settings spell it.
QString nameOf(TimeStyle style);
/// Anything else is Clock.
TimeStyle timeStyleFromName(const QString &name);

} // namespace retalk
