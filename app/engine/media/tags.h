#pragma once

#include <QByteArray>

#include <utility>
#include <vector>

struct AVFormatContext;
struct AVStream;

namespace retalk::lipsync {

/// A part of a video that has a title.
struct Chapter
{
    double begin = 0; ///< s from the first picture
    double end = 0;
    QByteArray title; ///< UTF-8
};

/// What a video says about itself beside its pictures: title, creation time, place, ...
struct Tags
{
    using Pairs = std::vector<std::pair<QByteArray, QByteArray>>; ///< FFmpeg's names, values in UTF-8
    Pairs file;
    Pairs video;         ///< of the picture stream
    QByteArray timecode; ///< of the first picture, "01:00:00:00"; empty: none
    std::vector<Chapter> chapters;
};

/// The tags of `container`, whose pictures are in `video`. What is about the file's own form (its brand, its
/// encoder, how it is turned) is left out, and so is what is longer than a text for people.
Tags readTags(const AVFormatContext *container, const AVStream *video);

/// Gives a result of `seconds` the tags. `video` is its picture stream, with its rate set; before the header
/// is written. A timecode that the rate cannot have is left out.
void writeTags(const Tags &tags, double seconds, AVFormatContext *muxer, AVStream *video);

} // namespace retalk::lipsync
