#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace retalk::monomix {

/// Tracks with more channels are left to ffmpeg's own downmix.
inline constexpr int kMaxChannels = 8;

/// Returns true if the channels of such a track are measured before they are mixed.
constexpr bool isNeeded(int channels)
{
    return channels > 1 && channels <= kMaxChannels;
}

/// Returns ffmpeg's arguments after the input, for a run at log level "info" that measures each channel of
/// sound track `map` ("0:a:0") and their mix.
QStringList measuringArguments(const QString &map, int channels, int longestSeconds);

/// Returns the downmix filter ("pan=mono|c0=...") for ffmpeg's `messages`: the centre channel if there is one
/// with dialogue, else the mean of all channels with sound or, if they cancel each other out, the loudest
/// one. Empty if `messages` has no measurements.
QString filterFor(const QByteArray &messages, int channels);

} // namespace retalk::monomix
