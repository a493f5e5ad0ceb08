#pragma once

#include "films/filmcut.h"
#include "films/filmjoin.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace retalk::test {

/// Runs ffmpeg and waits for it. Returns true if it succeeded.
bool runFfmpeg(const QStringList &arguments);
/// Returns ffmpeg's standard output.
QByteArray ffmpegOutput(const QStringList &arguments);

/// Creates a 240x136 video of the presenter, with a square that makes every frame distinguishable, and a 300
/// Hz tone. `more`: further output options.
bool makeVideo(const QString &path, double seconds, const QString &rate = QStringLiteral("30000/1001"),
               const QStringList &more = {});
/// Creates a quiet 900 Hz tone with a click every half second.
bool makeVoice(const QString &path, double seconds, int sampleRate = 44100);
/// Creates a negative of `cut`: a result that can't be mistaken for its input.
bool makeResult(const QString &cut, const QString &path, const QStringList &more = {});

/// Waits for a cut. Returns its error, if any.
std::optional<Error> cut(const CutRequest &request);
/// Waits for a join.
Expected<FilmJoin::Joined> join(const FilmJoin::Options &options);

MediaInfo infoOf(const QString &path);
/// Returns the number of frames decoded from a video.
qint64 frameCount(const QString &path);
/// Returns the PSNR of each frame of `path` against the same frame of `other` after `filters`; dB, 100 if
/// they are equal.
std::vector<double> psnrOf(const QString &path, const QString &other,
                           const QString &filters = QStringLiteral("null"));
double least(const std::vector<double> &values, qint64 from, qint64 to);
/// Returns the audio of a file, mono, 48 kHz.
std::vector<double> samplesOf(const QString &path);
/// Returns the position of the loudest sample in a range.
qint64 clickIn(const std::vector<double> &samples, qint64 from, qint64 to);
/// Returns the root mean square of a range.
double loudness(const std::vector<double> &samples, qint64 from, qint64 to);

} // namespace retalk::test
