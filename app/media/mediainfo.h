#pragma once

#include "base/mediafacts.h"
#include "base/mediasniff.h"

#include <QList>
#include <QSize>
#include <QString>

#include <chrono>

namespace retalk {

/// A sound track of a file.
struct SoundTrack
{
    int number = 1;   ///< counted from 1 in file order, as in `--audio-track`
    QString codec;    ///< "AAC", "PCM", ...
    QString language; ///< as tagged ("eng"); empty: untagged
    QString title;
    int channels = 0;
    int sampleRate = 0;                 ///< Hz
    std::chrono::milliseconds start{0}; ///< on the file's clock
    /// Delay after the first of the file's streams; part of the voice.
    std::chrono::milliseconds silenceBefore{0};
    std::chrono::milliseconds duration{0}; ///< from the first sample to the last, including gaps
    bool isDefault = false;

    bool operator==(const SoundTrack &) const = default;
};

/// Colour tags of a file, in FFmpeg's terms ("bt709", "smpte2084", "tv"); empty: untagged.
struct ColourTags
{
    QString matrix;
    QString primaries;
    QString transfer;
    QString range;

    bool operator==(const ColourTags &) const = default;
};

/// Properties of a media file or URL, as far as they are known. Zero, empty or invalid means "unknown".
struct MediaInfo
{
    using Kind = MediaKind;
    Kind kind = Kind::Unknown;
    /// Of a video, the duration of its pictures; of a voice, that of the sound in use, including gaps and the
    /// silence that its container puts before it. Measured from the packets, but see isDurationEstimated.
    std::chrono::milliseconds duration{0};
    QSize size;           ///< pixels as shown (rotation applied)
    double frameRate = 0; ///< frames per second
    QString container;    ///< "MP4", "WAV", ...
    QString videoCodec;   ///< "H.264", ...
    QString audioCodec;
    bool hasAudio = false;
    qint64 bytes = -1; ///< -1: unknown
    QString name;      ///< the file's name according to a link's server; empty: none
    /// Width of a pixel over its height, after rotation: `size` counts pixels, and those of DV and DVD aren't
    /// square.
    double sampleAspect = 1;
    /// Index of the picture stream in use, among all streams of the file; -1: none.
    int pictureStream = -1;
    FrameRate exactFrameRate;                  ///< the fraction behind `frameRate`
    std::chrono::milliseconds pictureStart{0}; ///< time of the first frame, on the file's clock
    QList<SoundTrack> soundTracks;
    int soundTrack = 0;  ///< number of the track used by default; 0: none
    QString pixelFormat; ///< FFmpeg's name, such as "yuv420p"
    int bitDepth = 8;    ///< bits per colour component
    ColourTags colour;
    bool isHdr = false; ///< PQ or HLG
    bool isInterlaced = false;
    bool hasAlpha = false;
    bool isRgb = false;
    bool isDurationEstimated = false; ///< `duration` comes from a header that only estimates it
    QString timecode;                 ///< of the first frame, as tagged ("01:00:00:00"); empty: untagged
    bool isEndMissing = false;        ///< the file plays, but ends earlier than its index says

    /// Length of the voice from a sound track (counted from 1; 0: the one in use), also from a video's. Zero:
    /// unknown.
    std::chrono::milliseconds voiceLength(int track = 0) const
    {
        for (const SoundTrack &candidate : soundTracks) {
            if (candidate.number == (track > 0 ? track : soundTrack))
                return candidate.duration.count() > 0 ? candidate.silenceBefore + candidate.duration
                                                      : candidate.duration;
        }
        return soundTracks.isEmpty() ? duration : std::chrono::milliseconds{};
    }

    bool operator==(const MediaInfo &) const = default;
};

} // namespace retalk
