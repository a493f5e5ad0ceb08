#pragma once

#include <QImage>
#include <QString>
#include <QStringList>

namespace retalk::test {

/// Runs ffmpeg with `arguments`. Returns false if it fails.
bool ffmpeg(const QStringList &arguments);

/// Creates a small video (160x96, 25 fps, with a tone) in which every frame shows a number below 256 as eight
/// black or white bars. `number` is an ffmpeg expression of N, the frame's index. The suffix of `path`
/// selects the container.
bool makeCountedClip(const QString &path, int frames, const QString &number = QStringLiteral("N"),
                     const QStringList &encoding = {QStringLiteral("-c:v"), QStringLiteral("libx264"),
                                                    QStringLiteral("-g"), QStringLiteral("50"),
                                                    QStringLiteral("-bf"), QStringLiteral("2")});

/// Creates a small video with a tone and a codec tag that the player doesn't know; ffmpeg detects the real
/// codec.
bool makeStrangeClip(const QString &path, int seconds, int rate);

/// Returns the number shown by a frame of such a video, at any size.
int numberIn(const QImage &picture);

} // namespace retalk::test
