#pragma once

#include "media/preflight.h"

#include <QStringList>

namespace retalk::fixplan {

/// The nearest size of the same shape with both sides within the limits, even numbers; empty when the shape
/// is too narrow for that.
QSize fixedSize(QSize size);

/// The picture's size in square pixels.
QSize shownSize(const MediaInfo &info);

/// A rate within the limits that keeps the motion even: a fast clip keeps every second, third, ... frame.
double fixedFrameRate(double rate);

/// How long the copy will be, in seconds; 0: not known.
double fixedSeconds(const MediaInfo &info);

/// ffmpeg's arguments between the input and the output's name for a copy that keeps the limits of `role`
/// (video: MP4 with H.264 and AAC; voice: WAV) in at most `maxBytes`.
QStringList outputArguments(const MediaInfo &info, MediaRole role, qint64 maxBytes);

/// "mp4", "wav" or "jpg".
QString suffix(MediaRole role);

/// The most bytes that both the makers and the upload take.
qint64 maxBytes(MediaRole role);

} // namespace retalk::fixplan
