#pragma once

#include "base/expected.h"
#include "media/mediainfo.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace retalk::test {

/// Runs ffmpeg of the test's own and waits for it.
bool runFfmpeg(const QStringList &arguments);
/// What ffmpeg prints on its standard output.
QByteArray ffmpegOutput(const QStringList &arguments);

/// The presenter in 240x136, with a square that tells frames apart, and a tone of 300 Hz; `more`: further
/// options of the output.
bool makeVideo(const QString &path, double seconds, const QString &rate = QStringLiteral("30000/1001"),
               const QStringList &more = {});
/// A quiet tone of 900 Hz with a click at every half second.
bool makeVoice(const QString &path, double seconds, int sampleRate = 44100);
/// The same pictures, negative: a result that can't be mistaken for its input.
bool makeResult(const QString &cut, const QString &path, const QStringList &more = {});

MediaInfo infoOf(const QString &path);
/// Frames that are decoded from a video.
qint64 frameCount(const QString &path);
/// Of each frame of `path` against the same one of `other` after these filters; dB, 100 where they are equal.
std::vector<double> psnrOf(const QString &path, const QString &other,
                           const QString &filters = QStringLiteral("null"));
double least(const std::vector<double> &values, qint64 from, qint64 to);
/// The sound of a file, mono, at 48 kHz.
std::vector<double> samplesOf(const QString &path);
/// The loudest sample of a range.
qint64 clickIn(const std::vector<double> &samples, qint64 from, qint64 to);
/// The root mean square of a range.
double loudness(const std::vector<double> &samples, qint64 from, qint64 to);

} // namespace retalk::test
