#pragma once

#include "films/film.h"

#include <optional>

namespace retalk {

/// The properties of a video that edits of a film's parts depend on.
struct VideoSpan
{
    std::chrono::milliseconds length{0};
    FrameRate rate; ///< 0/1: unknown; times aren't aligned to frames

    bool operator==(const VideoSpan &) const = default;
};

/// Edits of a film's parts. Parts stay sorted, don't overlap, and are at least as long as the shortest part
/// that services accept. Pure functions.
namespace partedits {

enum class Edge { From, To };

/// The parts after an edit, and the index of the part it changed.
struct Edited
{
    QList<FilmPart> parts;
    int part = -1; ///< -1: no parts are left

    bool operator==(const Edited &) const = default;
};

/// Returns the start of the frame nearest to `time`, or the end of the video.
std::chrono::milliseconds onFrame(std::chrono::milliseconds time, const VideoSpan &video);
/// Returns the start of the frame that is `frames` after the one at `time`; negative: before it.
std::chrono::milliseconds framesOn(std::chrono::milliseconds time, int frames, const VideoSpan &video);
/// Returns the length of the shortest part, in whole frames.
std::chrono::milliseconds shortest(const VideoSpan &video);
/// Returns the end of a part, which for an open-ended part is the end of the video.
std::chrono::milliseconds endOf(const FilmPart &part, const VideoSpan &video);
/// Returns the index of the part at `time`; -1: none.
int partAt(const QList<FilmPart> &parts, std::chrono::milliseconds time, const VideoSpan &video);

/// Adds a part without a voice track that extends from `anchor` towards `to` as far as there is room. Returns
/// nullopt if the anchor is in a part, or in a gap that is too short for a part.
std::optional<Edited> added(const QList<FilmPart> &parts, std::chrono::milliseconds anchor,
                            std::chrono::milliseconds to, const VideoSpan &video);
/// Moves an edge as near to `time` as the neighbouring parts, the ends of the video and the shortest length
/// allow. FilmPart::voiceFrom stays, so the voice always begins with the part.
Edited withEdge(const QList<FilmPart> &parts, int part, Edge edge, std::chrono::milliseconds time,
                const VideoSpan &video);
/// Moves a part so that it starts as near to `from` as its neighbours allow; its length doesn't change.
Edited moved(const QList<FilmPart> &parts, int part, std::chrono::milliseconds from, const VideoSpan &video);
/// Splits the part at `time` in two; the second continues the voice track of the first. Returns nullopt if
/// there is no part at `time` or if either half would be too short.
std::optional<Edited> split(const QList<FilmPart> &parts, std::chrono::milliseconds time,
                            const VideoSpan &video);
Edited removed(const QList<FilmPart> &parts, int part);

} // namespace partedits

} // namespace retalk
