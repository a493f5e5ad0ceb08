#pragma once

#include "timeline/partedits.h"
#include "timeline/timescale.h"

#include <QPixmap>
#include <QPoint>
#include <QUrl>
#include <QWidget>

#include <optional>

namespace retalk {

class SoundLevels;
class StripFrames;
struct TimelineLook;

/// What the person did to the parts.
enum class PartStep { Mark, Move, Split, Remove };

/// The video as a strip along its time line: a ruler, frames, its sound, and the parts with their voices.
/// Marks, moves and divides parts by mouse and keyboard. Only paints and asks: it shows parts as it's told.
class TimelineView : public QWidget
{
    Q_OBJECT
public:
    using Time = std::chrono::milliseconds;
    using Edge = partedits::Edge;

    /// Both outlive the view.
    TimelineView(StripFrames *frames, SoundLevels *levels, QWidget *parent = nullptr);
    ~TimelineView() override;

    /// Another video, a file of this computer; an empty one: none. `shape`: width to height of its picture.
    void setVideo(const QUrl &source, const VideoSpan &span, double shape);
    void setParts(const QList<FilmPart> &parts, int selected);
    /// Where the preview is.
    void setPosition(Time position);
    /// Where edges snap to beside other edges, the playhead and the ends; sorted.
    void setTargets(const QList<Time> &targets);

    const QList<FilmPart> &parts() const { return m_parts; }
    int selected() const { return m_selected; }
    Time position() const { return m_position; }
    const TimeScale &scale() const { return m_scale; }
    /// Where a moment lies in the view.
    double xOf(Time time) const;
    /// The area of the ruler, the frames, the sound and the parts, from above.
    QRect ruler() const;
    QRect strip() const;
    QRect sound() const;
    QRect lane() const;
    /// What can be moved by the arrow keys, in words: "Part 1 of 2, 0:12.0 to 0:31.0, take1.wav".
    QString spoken() const;
    std::optional<Time> markedIn() const { return m_markedIn; }

    /// In and out at the playhead: of the part there, else of a new one.
    void markIn();
    void markOut();
    /// The part at the playhead in two.
    void split();
    /// The selected part goes.
    void removePart();
    void zoomIn();
    void zoomOut();
    void showAll();
    void scrollTo(Time first);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person wants the preview to be there.
    void sought(std::chrono::milliseconds target);
    void edited(const QList<retalk::FilmPart> &parts, int part, retalk::PartStep step);
    void partSelected(int part);
    void playToggled();
    /// A menu is wanted there, a point of the screen: about this moment, and the selected part where
    /// `isOnPart`.
    void menuWanted(const QPoint &position, std::chrono::milliseconds here, bool isOnPart);
    /// A part of the video is shown that wasn't before.
    void scaleChanged();
    /// Why nothing happened: a sentence.
    void told(const QString &sentence);
    /// spoken() is another.
    void spokenChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool event(QEvent *event) override;

private:
    /// What the arrow keys move: the playhead, a part or one of its edges.
    struct Stop
    {
        int part = -1; ///< -1: the playhead
        std::optional<Edge> edge;

        bool operator==(const Stop &) const = default;
    };
    struct Hold
    {
        enum class Kind { None, Seek, Edge, Part, Mark } kind = Kind::None;
        int part = -1;
        Edge edge = Edge::From;
        Time anchor{0}; ///< where it was pressed
        QPointF press;
        bool isMoving = false; ///< further than a click trembles
    };
    struct Grip
    {
        int part = -1;
        std::optional<Edge> edge;
    };
    Grip gripAt(const QPointF &position) const;
    Time snappedTime(Time time, int part, bool isFree) const;
    Time timeAt(double x) const;
    void drag(const QPointF &position, bool isFree);
    void endDrag(bool isKept);
    void select(int part);
    void goTo(Stop stop);
    QList<Stop> stops() const;
    void nudge(int frames);
    void apply(const std::optional<partedits::Edited> &edited, PartStep step);
    void changeScale();
    void renew();
    void wantFrames();
    Time frameStep() const;
    void tell();
    void updatePlayhead(Time before);
    TimelineLook look() const;
    /// The parts as they are while something is dragged.
    const QList<FilmPart> &shown() const { return m_dragged ? m_dragged->parts : m_parts; }
    int shownSelected() const { return m_dragged ? m_dragged->part : m_selected; }

    StripFrames *m_frames;
    SoundLevels *m_levels;
    QUrl m_source;
    VideoSpan m_video;
    double m_shape = 16.0 / 9;
    TimeScale m_scale;
    QList<FilmPart> m_parts;
    int m_selected = -1;
    QList<Time> m_targets;
    Time m_position{0};
    std::optional<Time> m_markedIn;
    std::optional<Time> m_markedOut;
    Hold m_hold;
    std::optional<partedits::Edited> m_dragged;
    std::optional<Time> m_snap; ///< what the dragged edge has snapped to
    Stop m_stop;
    Grip m_hovered;
    bool m_isKeyboard = false; ///< the stop has a frame
    QPixmap m_picture;         ///< the strip and the sound as they are now; null: to be made
};

} // namespace retalk
