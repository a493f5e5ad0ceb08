#pragma once

#include "timeline/partedits.h"
#include "timeline/timescale.h"

#include <QCoreApplication>
#include <QFont>
#include <QRect>
#include <QUrl>

#include <chrono>
#include <optional>

class QPainter;

namespace retalk {

class SoundLevels;
class StripFrames;
struct Tokens;

/// What a timeline looks like at one moment, and where.
struct TimelineLook
{
    using Time = std::chrono::milliseconds;

    // From above, all of one width.
    QRect ruler;
    QRect strip;
    QRect sound;
    QRect lane;
    QRect area;   ///< of the view
    int side = 0; ///< beside the others, where handles reach
    QFont font;
    TimeScale scale;
    QUrl source;
    VideoSpan video;
    double shape = 16.0 / 9; ///< width to height of the picture
    QList<FilmPart> parts;   ///< as they are while something is dragged
    int selected = -1;
    Time position{0};
    std::optional<Time> markedIn;
    std::optional<Time> markedOut;
    std::optional<Time> snap; ///< what the dragged edge has snapped to
    /// What the arrow keys move has a frame: a part or one of its edges, else the playhead.
    bool isStopFramed = false;
    int stopPart = -1;
    std::optional<partedits::Edge> stopEdge;

    double xOf(Time time) const { return strip.left() + scale.xOf(time); }
    /// How much time a tile of the strip stands for, so that it's at least half as wide as its frame.
    Time tileStep() const;
};

/// Paints a timeline. All that it is given outlives it.
class TimelinePainter
{
    Q_DECLARE_TR_FUNCTIONS(retalk::TimelinePainter)
public:
    using Time = TimelineLook::Time;

    TimelinePainter(QPainter *painter, const TimelineLook &look, const Tokens &tokens, StripFrames *frames,
                    SoundLevels *levels);

    // In this order; nothing outside of `dirty`.
    void paintRuler(const QRect &dirty);
    /// The frames and the video's own sound, which change least.
    void paintVideo(const QRect &dirty);
    void paintParts(const QRect &dirty);
    void paintPlayhead();

private:
    void paintFrames(const QRect &dirty);
    void paintPeaks(const QRectF &area, const QRect &dirty, const QString &file, int track, Time from,
                    Time voiceFrom, const QColor &color);
    void paintPart(int at, const QRect &dirty);
    void paintWords(const QRectF &body, int at, double from, double to);

    QPainter &m_painter;
    const TimelineLook &m_look;
    const Tokens &m_tokens;
    StripFrames *m_frames;
    SoundLevels *m_levels;
};

} // namespace retalk
