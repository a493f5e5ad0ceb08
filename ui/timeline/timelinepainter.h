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

/// The appearance and geometry of a timeline at one moment.
struct TimelineLayout
{
    using Time = std::chrono::milliseconds;

    // From top to bottom, all of the same width.
    QRect ruler;
    QRect strip;
    QRect sound;
    QRect lane;
    QRect area;   ///< the view's rectangle
    int side = 0; ///< margin on either side, for handles
    QFont font;
    TimeScale scale;
    QUrl source;
    VideoSpan video;
    double shape = 16.0 / 9; ///< width to height of the picture
    QList<FilmPart> parts;   ///< including the edit that is being dragged
    int selected = -1;
    Time position{0};
    std::optional<Time> markedIn;
    std::optional<Time> markedOut;
    std::optional<Time> snap; ///< the target that the dragged edge has snapped to
    /// True if a frame marks what the arrow keys move: a part, one of its edges, or the playhead.
    bool isStopFramed = false;
    int stopPart = -1;
    std::optional<partedits::Edge> stopEdge;

    double xOf(Time time) const { return strip.left() + scale.xOf(time); }
    /// Returns the duration of one tile of the strip, chosen so that a tile is at least half as wide as its
    /// frame.
    Time tileStep() const;
};

/// Paints a timeline. All constructor arguments must outlive it.
class TimelinePainter
{
    Q_DECLARE_TR_FUNCTIONS(retalk::TimelinePainter)
public:
    using Time = TimelineLayout::Time;

    TimelinePainter(QPainter *painter, const TimelineLayout &look, const Tokens &tokens, StripFrames *frames,
                    SoundLevels *levels);

    // Call these in this order; nothing outside `dirty` is painted.
    void paintRuler(const QRect &dirty);
    /// Paints the frames and the video's own audio, which change least often.
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
    const TimelineLayout &m_layout;
    const Tokens &m_tokens;
    StripFrames *m_frames;
    SoundLevels *m_levels;
};

} // namespace retalk
