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
struct TimelineLayout;

/// The kinds of edits that the user makes.
enum class PartStep { Mark, Move, Split, Remove };

/// The video as a strip with a time axis: a ruler, frames, the video's audio, and the parts with their voice
/// tracks. Parts are added, moved and split by mouse and keyboard. The view only emits edits; it displays
/// whatever setParts() sets.
class TimelineView : public QWidget
{
    Q_OBJECT
public:
    using Time = std::chrono::milliseconds;
    using Edge = partedits::Edge;

    /// Both must outlive the view.
    TimelineView(StripFrames *frames, SoundLevels *levels, QWidget *parent = nullptr);
    ~TimelineView() override;

    /// Sets the video, a local file; an empty one: none. `shape` is its ratio of width to height.
    void setVideo(const QUrl &source, const VideoSpan &span, double shape);
    void setParts(const QList<FilmPart> &parts, int selected);
    /// Sets the preview's position.
    void setPosition(Time position);
    /// Sets additional snap targets for edges, besides other edges, the playhead and the ends; sorted.
    void setTargets(const QList<Time> &targets);

    const QList<FilmPart> &parts() const { return m_parts; }
    int selected() const { return m_selected; }
    Time position() const { return m_position; }
    const TimeScale &scale() const { return m_scale; }
    /// Returns the x coordinate of `time` in the view.
    double xOf(Time time) const;
    /// Return the areas of the ruler, the frames, the audio and the parts, from top to bottom.
    QRect ruler() const;
    QRect strip() const;
    QRect sound() const;
    QRect lane() const;
    /// Returns a description of what the arrow keys move: "Part 1 of 2, 0:12.0 to 0:31.0, take1.wav".
    QString spoken() const;
    std::optional<Time> markedIn() const { return m_markedIn; }
    std::optional<Time> markedOut() const { return m_markedOut; }

    /// Move the start or end of the part at the playhead there, or mark the start or end of a new part.
    void markIn();
    void markOut();
    /// Splits the part at the playhead in two.
    void split();
    /// Removes the selected part.
    void removePart();
    void zoomIn();
    void zoomOut();
    void showAll();
    void scrollTo(Time first);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Emitted when the user moves the playhead; the preview should seek there.
    void seekRequested(std::chrono::milliseconds target);
    void edited(const QList<retalk::FilmPart> &parts, int part, retalk::PartStep step);
    void partSelected(int part);
    void playToggled();
    /// Emitted when a context menu is requested at `position`, in screen coordinates, for the time `here`
    /// and, if `isOnPart`, the selected part.
    void contextMenuRequested(const QPoint &position, std::chrono::milliseconds here, bool isOnPart);
    /// Emitted when the visible range of the video changes.
    void scaleChanged();
    /// Emitted when markedIn() or markedOut() changes.
    void marksChanged();
    /// Emitted with a sentence for the user when an action has no effect.
    void messageRequested(const QString &sentence);
    /// Emitted when spoken() changes.
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
        Time anchor{0}; ///< time at which the mouse was pressed
        QPointF press;
        bool isMoving = false; ///< moved further than in a click
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
    TimelineLayout timelineLayout() const;
    /// Returns the parts, including the edit that is being dragged.
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
    std::optional<Time> m_snap; ///< the target that the dragged edge has snapped to
    Stop m_stop;
    Grip m_hovered;
    bool m_isKeyboard = false; ///< the stop is drawn with a frame
    QPixmap m_picture;         ///< the strip and the audio as last painted; null: outdated
};

} // namespace retalk
