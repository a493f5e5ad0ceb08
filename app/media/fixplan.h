#pragma once

#include "media/preflight.h"

#include <QStringList>

namespace retalk::fixplan {

/// The nearest size of the same shape with both sides within the limits, even numbers; empty when the shape
/// is too narrow for that.
QSize fixedSize(QSize size);

/// The picture's size in square pixels.
QSize shownSize(const MediaInfo &info);
/// The same for `size` pixels, each `sampleAspect` times as wide as it is high.
QSize shownSize(QSize size, double sampleAspect);

/// A rate within the limits that keeps the motion even: a fast clip keeps every second, third, ... frame. An
/// exact fraction, 30000/1001 and not 29.97; 0/1 when the clip's rate is not known.
FrameRate fixedFrameRate(const MediaInfo &info);

/// How a copy's picture is made, by ffmpeg.
struct Picture
{
    QStringList filters;    ///< to be joined with commas
    QStringList colourTags; ///< options of the output
};
/// Progressive, 8 bits, SDR, at a steady `rate` (not known: as it comes) in `size` (empty: as it is).
Picture pictureAs(const MediaInfo &info, FrameRate rate, QSize size);

/// The part of the original that a copy keeps.
struct KeptPart
{
    std::chrono::milliseconds start{0};
    std::chrono::milliseconds length{0}; ///< zero: as much as is allowed

    bool operator==(const KeptPart &) const = default;
};

/// How long the copy of `part` will be; zero: not known.
std::chrono::milliseconds keptLength(const MediaInfo &info, const KeptPart &part);
/// True when nothing but the length is wrong with a video: its pictures are then taken over as they are,
/// which loses nothing and takes no time. Only from the beginning: a copy begins at a whole picture.
bool copiesPicture(const MediaInfo &info, const KeptPart &part, qint64 maxBytes);

/// ffmpeg's arguments before the input, which find the beginning of `part`.
QStringList inputArguments(const KeptPart &part);

/// ffmpeg's arguments between the input and the output's name for a copy that keeps the limits of `role`
/// (video: MP4 with H.264 and AAC; voice: WAV) in at most `maxBytes`. `toMono`: the filter that makes one
/// channel of a voice's (monomix); empty: ffmpeg's own. The input begins where `part` does.
QStringList outputArguments(const MediaInfo &info, MediaRole role, qint64 maxBytes,
                            const QString &toMono = {}, const KeptPart &part = {});

/// The pictures that are used, as ffmpeg's -map names them ("0:1").
QString pictureMap(const MediaInfo &info);

/// The sound track that the copy takes, as ffmpeg's -map names it ("0:a:1").
QString soundMap(const MediaInfo &info);

/// How many channels that track has; 0: not known.
int soundChannels(const MediaInfo &info);

/// What one run of ffmpeg reads of a file.
enum class Reads { Picture, Sound, Both };
/// When the first frame comes on ffmpeg's clock. That begins with the first of the file's streams; in
/// containers whose clock may jump, with the first of those that are read.
std::chrono::milliseconds firstFrameAt(const MediaInfo &info, Reads reads);
/// ffmpeg's filters that keep a track's gaps and its late start as silence.
QString filledSound();
/// ffmpeg's filters, with a comma before them, that make a sound come later by `offset`; negative: that cut
/// off its beginning. Empty for zero.
QString shiftedSound(std::chrono::milliseconds offset);
/// ffmpeg's filters that make that track begin with the first frame.
QString soundFromPicture(const MediaInfo &info);

/// Whether the container's index says where each frame lies; in others a jump may land anywhere.
bool canSeek(const MediaInfo &info);
/// ffmpeg's arguments between the input and the output's name for one frame as a BMP: SDR, deinterlaced, in
/// square pixels.
QStringList stillArguments(const MediaInfo &info);

/// What the copy does not keep of the original, a translated sentence for each thing.
QStringList losses(const MediaInfo &info, MediaRole role);

/// "mp4", "wav" or "jpg".
QString suffix(MediaRole role);

/// The most bytes that both the makers and the upload take.
qint64 maxBytes(MediaRole role);

} // namespace retalk::fixplan
