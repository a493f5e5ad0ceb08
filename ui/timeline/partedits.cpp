#include "timeline/partedits.h"

#include "films/filmplan.h"

#include <algorithm>
#include <cmath>

namespace retalk::partedits {

using std::chrono::milliseconds;

namespace {

milliseconds timeOf(qint64 frame, FrameRate rate)
{
    return milliseconds(std::llround(secondsAt(frame, rate) * 1000));
}

/// The free time around a part, or around a position between parts.
struct Room
{
    milliseconds from{0};
    milliseconds to{0};
};

Room roomBetween(const QList<FilmPart> &parts, qsizetype before, qsizetype behind, const VideoSpan &video)
{
    return {.from = before >= 0 ? endOf(parts[before], video) : milliseconds(0),
            .to = behind < parts.size() ? parts[behind].from : video.length};
}

bool isEarlier(const FilmPart &left, const FilmPart &right)
{
    return left.from < right.from;
}

} // namespace

milliseconds onFrame(milliseconds time, const VideoSpan &video)
{
    const milliseconds inside = std::clamp(time, milliseconds(0), std::max(milliseconds(0), video.length));
    if (!video.rate.isKnown() || inside == video.length)
        return inside;
    return std::min(timeOf(frameAt(inside, video.rate), video.rate), video.length);
}

milliseconds framesOn(milliseconds time, int frames, const VideoSpan &video)
{
    const FrameRate rate = video.rate.isKnown() ? video.rate : FrameRate{25, 1};
    const qint64 frame = std::max<qint64>(0, frameAt(time, rate) + frames);
    return std::clamp(timeOf(frame, rate), milliseconds(0), video.length);
}

milliseconds shortest(const VideoSpan &video)
{
    if (!video.rate.isKnown())
        return kShortestPart;
    const qint64 units = qint64(video.rate.denominator) * 1000;
    const qint64 frames = (kShortestPart.count() * video.rate.numerator + units - 1) / units;
    return std::max(kShortestPart, timeOf(frames, video.rate));
}

milliseconds endOf(const FilmPart &part, const VideoSpan &video)
{
    return part.to.count() > 0 ? part.to : video.length;
}

int partAt(const QList<FilmPart> &parts, milliseconds time, const VideoSpan &video)
{
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts[i].from <= time && time < endOf(parts[i], video))
            return int(i);
    }
    return -1;
}

std::optional<Edited> added(const QList<FilmPart> &parts, milliseconds anchor, milliseconds to,
                            const VideoSpan &video)
{
    if (video.length < kShortestPart || partAt(parts, anchor, video) >= 0)
        return std::nullopt;
    const auto behind =
        std::find_if(parts.cbegin(), parts.cend(), [&](const FilmPart &part) { return part.from > anchor; });
    const qsizetype place = behind - parts.cbegin();
    const Room room = roomBetween(parts, place - 1, place, video);
    const milliseconds least = shortest(video);
    if (room.to - room.from < std::min(least, video.length))
        return std::nullopt;
    milliseconds first = std::clamp(onFrame(std::min(anchor, to), video), room.from, room.to);
    milliseconds last = std::clamp(onFrame(std::max(anchor, to), video), room.from, room.to);
    if (last - first < least && to >= anchor) {
        last = std::min(first + least, room.to);
        first = std::max(room.from, std::min(first, last - least));
    } else if (last - first < least) {
        first = std::max(last - least, room.from);
        last = std::min(room.to, std::max(last, first + least));
    }
    Edited edited{parts, int(place)};
    edited.parts.insert(place, FilmPart{.from = first, .to = last});
    return edited;
}

Edited withEdge(const QList<FilmPart> &parts, int part, Edge edge, milliseconds time, const VideoSpan &video)
{
    Edited edited{parts, part};
    FilmPart &its = edited.parts[part];
    const Room room = roomBetween(parts, part - 1, part + 1, video);
    const milliseconds end = endOf(its, video);
    const milliseconds least = shortest(video);
    if (edge == Edge::From)
        its.from = std::clamp(onFrame(time, video), room.from, std::max(room.from, end - least));
    else
        its.to = std::clamp(onFrame(time, video), std::min(room.to, its.from + least), room.to);
    return edited;
}

Edited moved(const QList<FilmPart> &parts, int part, milliseconds from, const VideoSpan &video)
{
    Edited edited{parts, part};
    FilmPart &its = edited.parts[part];
    const Room room = roomBetween(parts, part - 1, part + 1, video);
    const milliseconds length = endOf(its, video) - its.from;
    its.from = std::clamp(onFrame(from, video), room.from, std::max(room.from, room.to - length));
    its.to = std::min(its.from + length, room.to);
    return edited;
}

std::optional<Edited> split(const QList<FilmPart> &parts, milliseconds time, const VideoSpan &video)
{
    const milliseconds at = onFrame(time, video);
    const int part = partAt(parts, at, video);
    if (part < 0)
        return std::nullopt;
    const FilmPart &whole = parts[part];
    const milliseconds least = shortest(video);
    if (at - whole.from < least || endOf(whole, video) - at < least)
        return std::nullopt;
    Edited edited{parts, part + 1};
    FilmPart second = whole;
    second.from = at;
    second.to = endOf(whole, video);
    second.voiceFrom = whole.voiceFrom + (at - whole.from);
    edited.parts[part].to = at;
    edited.parts.insert(part + 1, second);
    std::stable_sort(edited.parts.begin(), edited.parts.end(), isEarlier);
    return edited;
}

Edited removed(const QList<FilmPart> &parts, int part)
{
    Edited edited{parts, part};
    edited.parts.removeAt(part);
    edited.part = std::min(part, int(edited.parts.size()) - 1);
    return edited;
}

} // namespace retalk::partedits
