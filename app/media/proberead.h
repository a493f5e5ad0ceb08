#pragma once

#include "base/expected.h"
#include "media/mediainfo.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

class QIODevice;

namespace retalk::proberead {

/// A stream, as described by its header.
struct Stream
{
    int index = 0; ///< in file order
    TrackKind kind = TrackKind::Other;
    TimeBase unit;
    std::vector<FrameRate> statedRates; ///< best first
    double sampleRate = 0;              ///< Hz
    double start = 0;                   ///< seconds, on the file's clock
    double length = 0;                  ///< seconds; 0: not stated
    qint64 statedFrames = 0;            ///< according to the index; 0: not stated
    int soundTrack = 0;                 ///< number of the sound track; 0: not a sound track
};

/// Contents of a file's headers.
struct Headers
{
    MediaInfo info;
    std::vector<Stream> streams;
    int picture = -1;             ///< index of the picture stream in use; -1: none
    int sound = -1;               ///< index of the sound stream in use; -1: none
    double start = 0;             ///< earliest start of any stream in seconds; FFmpeg's time zero
    double length = 0;            ///< of the whole file in seconds; 0: not stated
    QByteArray format;            ///< FFmpeg's name
    bool isLengthGuessed = false; ///< no header states the length, or only the bytes per second
    /// Only a decoded frame can show whether it is interlaced.
    bool isScanUnknown = false;
};

/// Returns ffprobe's arguments before the input.
QStringList probeArguments();

/// Parses ffprobe's JSON; accepts any bytes. `bytes` and `container` of `known` are kept if set. `track` is
/// the sound track to use, counted from 1; 0: the one chosen by soundStreamIndex(). Fails with kind Media and
/// apiCode "no_streams" or "no_decoder" if there is nothing to see or hear or it can't be decoded, or
/// "no_track" if there is no such track.
Expected<Headers> parse(const QByteArray &json, MediaInfo known, int track = 0);

/// Returns an Error if the length is certain and exceeds the maximum.
std::optional<Error> tooLong(const MediaInfo &info);

/// ffprobe's arguments for decoded frames, and whether any frame in its output is interlaced.
QStringList frameProbeArguments();
bool isInterlaced(const QByteArray &frames);

/// Returns true if a file that starts like an MP4, MOV or WAV ends earlier than its headers say. Reads
/// headers only.
bool isTruncated(QIODevice &file);

/// Returns the message for an error of ffprobe or ffmpeg: truncated, not media, no decoder or damaged. Pass
/// the sniffed `container`, because ffprobe also relies on file names and takes noise for an MP4 without a
/// header.
Error explain(const Error &error, const QString &container = {});

} // namespace retalk::proberead
