#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace retalk::monomix {

/// Channels that are looked at; more are left to ffmpeg's own mixing.
inline constexpr int kMostChannels = 8;

/// Whether the channels of such a track are measured before they are mixed.
constexpr bool isNeeded(int channels)
{
    return channels > 1 && channels <= kMostChannels;
}

/// ffmpeg's arguments after the input, for a run at the level "info" that measures the sound track `map`
/// ("0:a:0"): each channel and their mix.
QStringList measuringArguments(const QString &map, int channels, int longestSeconds);

/// The filter ("pan=mono|c0=...") that makes one channel of them, from what ffmpeg wrote: the centre where
/// the dialogue is, else the mean of all channels with sound in them, else, where they cancel each other out,
/// the loudest. Empty when `messages` say nothing.
QString filterFor(const QByteArray &messages, int channels);

} // namespace retalk::monomix
