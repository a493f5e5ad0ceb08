#pragma once

#include <QImage>
#include <QString>
#include <QStringList>

namespace retalk::test {

/// Runs ffmpeg with `arguments`; false when it fails.
bool ffmpeg(const QStringList &arguments);

/// Makes a small clip (160x96, 25 fps, with a tone) whose every frame carries a number below 256 as eight
/// black or white bars. `number` is an ffmpeg expression of N, the frame's place. The container follows the
/// suffix of `path`.
bool makeCountedClip(const QString &path, int frames, const QString &number = QStringLiteral("N"),
                     const QStringList &encoding = {QStringLiteral("-c:v"), QStringLiteral("libx264"),
                                                    QStringLiteral("-g"), QStringLiteral("50"),
                                                    QStringLiteral("-bf"), QStringLiteral("2")});

/// Makes a small clip with a tone whose pictures claim a codec that the player doesn't know; ffmpeg looks
/// closer.
bool makeStrangeClip(const QString &path, int seconds, int rate);

/// The number a frame of such a clip carries, whatever its size.
int numberIn(const QImage &picture);

} // namespace retalk::test
