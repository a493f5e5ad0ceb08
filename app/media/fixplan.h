#pragma once

#include "media/preflight.h"

#include <QStringList>

namespace retalk::fixplan {

/// Returns the nearest size of the same shape with both sides even and within the limits; empty if the shape
/// is too narrow.
QSize fixedSize(QSize size);

/// Returns the picture's size in square pixels.
QSize shownSize(const MediaInfo &info);
/// Returns the same for `size` pixels that are each `sampleAspect` times as wide as they are high.
QSize shownSize(QSize size, double sampleAspect);

/// Returns a frame rate within the limits that keeps motion even: of a fast video every second, third, ...
/// frame is kept. An exact fraction, 30000/1001 rather than 29.97; 0/1 if the video's rate is unknown.
FrameRate fixedFrameRate(const MediaInfo &info);

/// How ffmpeg creates the picture of a copy.
struct Picture
{
    QStringList filters;    ///< to be joined with commas
    QStringList colourTags; ///< output options
};
/// Returns a picture that is progressive, 8 bits and SDR, at a constant `rate` (unknown: unchanged) and
/// `size` (empty: unchanged).
Picture pictureAs(const MediaInfo &info, FrameRate rate, QSize size);

/// The part of the original to keep.
struct KeptPart
{
    std::chrono::milliseconds start{0};
    std::chrono::milliseconds length{0}; ///< zero: as much as is allowed

    bool operator==(const KeptPart &) const = default;
};

/// Returns the length of a copy of `part`; zero if unknown.
std::chrono::milliseconds keptLength(const MediaInfo &info, const KeptPart &part);
/// Returns true if a video only needs to be shortened: its pictures are then copied, which is lossless and
/// takes no time. Only for parts from the beginning, because a copy starts with a keyframe.
bool copiesPicture(const MediaInfo &info, const KeptPart &part, qint64 maxBytes);

/// Returns ffmpeg's arguments before the input, which seek to the start of `part`.
QStringList inputArguments(const KeptPart &part);

/// Returns ffmpeg's arguments between the input and the output file for a copy within the limits of `role`
/// (video: MP4 with H.264 and AAC; voice: WAV) of at most `maxBytes`. `toMono` is the filter that downmixes a
/// voice (monomix); empty: ffmpeg's own. The input must start at the start of `part`.
QStringList outputArguments(const MediaInfo &info, MediaRole role, qint64 maxBytes,
                            const QString &toMono = {}, const KeptPart &part = {});

/// Returns the picture stream to use, as an argument of ffmpeg's -map ("0:1").
QString pictureMap(const MediaInfo &info);

/// Returns the copy's sound track, as an argument of ffmpeg's -map ("0:a:1").
QString soundMap(const MediaInfo &info);

/// Returns the number of channels of that track; 0 if unknown.
int soundChannels(const MediaInfo &info);

/// What a run of ffmpeg reads from a file.
enum class Reads { Picture, Sound, Both };
/// Returns the time of the first frame on ffmpeg's clock. That clock starts with the file's first stream; in
/// containers whose clock may jump, with the first stream that is read.
std::chrono::milliseconds firstFrameAt(const MediaInfo &info, Reads reads);
/// Returns ffmpeg's filters that fill a track's gaps and late start with silence.
QString filledSound();
/// Returns ffmpeg's filters, with a leading comma, that delay a sound by `offset` or, if it is negative, cut
/// off its beginning. Empty if `offset` is zero.
QString shiftedSound(std::chrono::milliseconds offset);
/// Returns ffmpeg's filters that make that track start with the first frame.
QString soundFromPicture(const MediaInfo &info);

/// Returns true if the container has an index of its frames; in others, seeking may end anywhere.
bool canSeek(const MediaInfo &info);
/// Returns ffmpeg's arguments between the input and the output file for a frame as a BMP: SDR, deinterlaced,
/// in square pixels.
QStringList stillArguments(const MediaInfo &info);

/// Returns what the copy loses compared with the original, as one translated sentence each.
QStringList losses(const MediaInfo &info, MediaRole role);

/// "mp4", "wav" or "jpg".
QString suffix(MediaRole role);

/// Returns the maximum size that both the model and the upload allow.
qint64 maxBytes(MediaRole role);

} // namespace retalk::fixplan
