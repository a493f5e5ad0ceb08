#pragma once

#include <QByteArray>

#include <utility>
#include <vector>

struct AVFormatContext;
struct AVStream;

namespace retalk::lipsync {

/// A titled section of a video.
struct Chapter
{
    double begin = 0; ///< s from the first frame
    double end = 0;
    QByteArray title; ///< UTF-8
};

/// A video's metadata: title, creation time, location and so on.
struct Tags
{
    using Pairs = std::vector<std::pair<QByteArray, QByteArray>>; ///< FFmpeg's names, values in UTF-8
    Pairs file;
    Pairs video;         ///< of the video stream
    QByteArray timecode; ///< of the first frame, "01:00:00:00"; empty: none
    std::vector<Chapter> chapters;
};

/// Returns the tags of `container` with the video stream `video`. Tags about the file's format (brand,
/// encoder, rotation) and overlong values are left out.
Tags readTags(const AVFormatContext *container, const AVStream *video);

/// Writes the tags to a result of `seconds`. `video` is its video stream with the rate set. Call this before
/// writing the header. A timecode that is invalid for the rate is left out.
void writeTags(const Tags &tags, double seconds, AVFormatContext *muxer, AVStream *video);

} // namespace retalk::lipsync
