#pragma once

#include "media/preflight.h"

#include <QStringList>

namespace retalk::fixplan {

/// The nearest size of the same shape with both sides within the limits, even numbers; empty when the shape
/// is too narrow for that.
QSize fixedSize(QSize size);

/// The picture's size in square pixels.
QSize shownSize(const MediaInfo &info);
/// The same for `size` pixels, each `sampleAspect` times as wide as it is high.
QSize shownSize(QSize size, double sampleAspect);

/// A rate within the limits that keeps the motion even: a fast clip keeps every second, third, ... frame. An
/// exact fraction, 30000/1001 and not 29.97; 0/1 when the clip's rate is not known.
FrameRate fixedFrameRate(const MediaInfo &info);

/// How long the copy will be, in seconds; 0: not known.
double fixedSeconds(const MediaInfo &info);

/// ffmpeg's arguments between the input and the output's name for a copy that keeps the limits of `role`
/// (video: MP4 with H.264 and AAC; voice: WAV) in at most `maxBytes`. `toMono`: the filter that makes one
/// channel of a voice's (monomix); empty: ffmpeg's own.
QStringList outputArguments(const MediaInfo &info, MediaRole role, qint64 maxBytes,
                            const QString &toMono = {});

/// The sound track that the copy takes, as ffmpeg's -map names it ("0:a:1").
QString soundMap(const MediaInfo &info);

/// How many channels that track has; 0: not known.
int soundChannels(const MediaInfo &info);

/// What the copy does not keep of the original, a translated sentence for each thing.
QStringList losses(const MediaInfo &info, MediaRole role);

/// "mp4", "wav" or "jpg".
QString suffix(MediaRole role);

/// The most bytes that both the makers and the upload take.
qint64 maxBytes(MediaRole role);

} // namespace retalk::fixplan
