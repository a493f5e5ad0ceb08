#pragma once

#include "base/expected.h"
#include "media/mediainfo.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

class QIODevice;

namespace retalk::proberead {

/// One stream, as its header describes it.
struct Stream
{
    int index = 0; ///< in the file
    TrackKind kind = TrackKind::Other;
    TimeUnit unit;
    std::vector<FrameRate> statedRates; ///< best first
    double sampleRate = 0;              ///< Hz
    double start = 0;                   ///< s, on the file's clock
    double length = 0;                  ///< s; 0: not said
    qint64 statedFrames = 0;            ///< that the index names; 0: not said
    int soundTrack = 0;                 ///< number of the sound track that it is; 0: it is none
};

/// What the headers of a file say.
struct Headers
{
    MediaInfo info;
    std::vector<Stream> streams;
    int picture = -1;             ///< stream that is used, as the file counts; -1: none
    int sound = -1;               ///< likewise
    double start = 0;             ///< earliest start of any stream, s; what FFmpeg takes for zero
    double length = 0;            ///< of the whole file, s; 0: not said
    QByteArray format;            ///< FFmpeg's name of it
    bool isLengthGuessed = false; ///< no header says how long it is, or only how many bytes a second it has
    /// Only a decoded frame tells whether it is interlaced.
    bool isScanUnknown = false;
};

/// What ffprobe is asked, before the input arguments.
QStringList questions();

/// Reads ffprobe's JSON: total over any bytes. `bytes` and `container` stay as they are unless `known` leaves
/// them open. `track`: the sound track that is wanted, counted from 1; 0: the one that soundStreamIndex()
/// finds. Kind Media with apiCode "no_streams" or "no_decoder" when there is nothing to see or hear, or no
/// way to decode it, "no_track" when there are not that many tracks.
Expected<Headers> parse(const QByteArray &json, MediaInfo known, int track = 0);

/// That a file is longer than anybody would look at, where its length is certain.
std::optional<Error> tooLong(const MediaInfo &info);

/// What ffprobe is asked for decoded frames, and whether one of those in its answer is interlaced.
QStringList frameQuestions();
bool isInterlaced(const QByteArray &frames);

/// Whether a file that begins like an MP4, MOV or WAV ends before its own headers say it does. Reads headers
/// only.
bool isTruncated(QIODevice &file);

/// The sentence for what ffprobe or ffmpeg complained about: truncated, not media, no decoder, or damaged.
/// `container`: as sniffed, because ffprobe goes by names, too, and calls noise an MP4 without a header.
Error explain(const Error &error, const QString &container = {});

} // namespace retalk::proberead
