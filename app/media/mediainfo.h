#pragma once

#include "base/mediafacts.h"
#include "base/mediasniff.h"

#include <QList>
#include <QSize>
#include <QString>

#include <chrono>

namespace retalk {

/// One sound track of a file.
struct SoundTrack
{
    int number = 1;   ///< counted from 1 in the file's order, as `--audio-track` counts
    QString codec;    ///< "AAC", "PCM", ...
    QString language; ///< as tagged ("eng"); empty: not tagged
    QString title;
    int channels = 0;
    int sampleRate = 0;                 ///< Hz
    std::chrono::milliseconds start{0}; ///< on the file's clock
    /// That the track begins after the first of the file's streams; it is part of the voice.
    std::chrono::milliseconds silenceBefore{0};
    std::chrono::milliseconds duration{0}; ///< from the first sample to the last, gaps included
    bool isDefault = false;

    bool operator==(const SoundTrack &) const = default;
};

/// Colour as the file tags it, in FFmpeg's names ("bt709", "smpte2084", "tv"); empty: not tagged.
struct ColourTags
{
    QString matrix;
    QString primaries;
    QString transfer;
    QString range;

    bool operator==(const ColourTags &) const = default;
};

/// What a media file or URL is, as far as it can be told. Zero, empty or invalid means "not known".
struct MediaInfo
{
    using Kind = MediaKind;
    Kind kind = Kind::Unknown;
    /// Of a video its pictures, of a voice the sound that is used, with its gaps and what silence its
    /// container puts before it. Measured from the packets; see isDurationAbout.
    std::chrono::milliseconds duration{0};
    QSize size;           ///< pixels as shown (rotation applied)
    double frameRate = 0; ///< frames per second
    QString container;    ///< "MP4", "WAV", ...
    QString videoCodec;   ///< "H.264", ...
    QString audioCodec;
    bool hasAudio = false;
    qint64 bytes = -1; ///< -1: not known
    QString name;      ///< what the server of a link calls the file; empty: nothing
    /// Width of a pixel over its height, rotation applied: `size` counts pixels, and DV and DVD have oblong
    /// ones.
    double sampleAspect = 1;
    /// Index of the stream whose pictures are used among all streams of the file; -1: there is none.
    int pictureStream = -1;
    FrameRate exactFrameRate;                  ///< the fraction behind `frameRate`
    std::chrono::milliseconds pictureStart{0}; ///< of the first frame, on the file's clock
    QList<SoundTrack> soundTracks;
    int soundTrack = 0;  ///< number of the track that is used when none is asked for; 0: there is none
    QString pixelFormat; ///< FFmpeg's name, "yuv420p"
    int bitDepth = 8;    ///< bits of one colour component
    ColourTags colour;
    bool isHdr = false; ///< PQ or HLG
    bool isInterlaced = false;
    bool hasAlpha = false;
    bool isRgb = false;
    bool isDurationAbout = false; ///< `duration` is what a header says that only guesses
    QString timecode;             ///< of the first frame, as tagged ("01:00:00:00"); empty: not tagged
    bool isEndMissing = false;    ///< what is there plays, but the file ends before its index says so

    /// How long the voice is that a sound track (counted from 1; 0: the one that is used) gives, also out of
    /// a video. Zero: not known.
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
