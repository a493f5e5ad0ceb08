#pragma once

#include "films/film.h"

#include <optional>

namespace retalk {

/// What edits of a film's parts have to know of its video.
struct VideoSpan
{
    std::chrono::milliseconds length{0};
    FrameRate rate; ///< 0/1: not known, times aren't brought to frames

    bool operator==(const VideoSpan &) const = default;
};

/// Edits of a film's parts, which stay sorted, apart from each other and at least as long as a service takes.
/// Pure.
namespace partedits {

enum class Edge { From, To };

/// The parts after an edit, and the one that it was about.
struct Edited
{
    QList<FilmPart> parts;
    int part = -1; ///< -1: there are none any more

    bool operator==(const Edited &) const = default;
};

/// The beginning of the frame nearest to `time`, or the video's end.
std::chrono::milliseconds onFrame(std::chrono::milliseconds time, const VideoSpan &video);
/// The beginning of the frame that is `frames` away from `time`'s.
std::chrono::milliseconds framesOn(std::chrono::milliseconds time, int frames, const VideoSpan &video);
/// The shortest part, in whole frames.
std::chrono::milliseconds shortest(const VideoSpan &video);
/// Where a part ends, also one that is open.
std::chrono::milliseconds endOf(const FilmPart &part, const VideoSpan &video);
/// The part that has `time`; -1: none.
int partAt(const QList<FilmPart> &parts, std::chrono::milliseconds time, const VideoSpan &video);

/// A new part from `anchor` towards `to`, as far as there is room for it, without a voice. Nothing where the
/// anchor lies in a part or between two that leave less than the shortest.
std::optional<Edited> added(const QList<FilmPart> &parts, std::chrono::milliseconds anchor,
                            std::chrono::milliseconds to, const VideoSpan &video);
/// An edge moved as near to `time` as its neighbours, the video's ends and the shortest length allow. The
/// voice begins where the part does.
Edited withEdge(const QList<FilmPart> &parts, int part, Edge edge, std::chrono::milliseconds time,
                const VideoSpan &video);
/// A part moved so that it begins as near to `from` as its neighbours allow; its length stays.
Edited moved(const QList<FilmPart> &parts, int part, std::chrono::milliseconds from, const VideoSpan &video);
/// The part at `time` in two, the second of which goes on in the voice. Nothing where there is no part or one
/// of the two would be too short.
std::optional<Edited> split(const QList<FilmPart> &parts, std::chrono::milliseconds time,
                            const VideoSpan &video);
Edited removed(const QList<FilmPart> &parts, int part);

} // namespace partedits

} // namespace retalk
