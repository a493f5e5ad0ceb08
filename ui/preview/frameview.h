#pragma once

#include "player/frameimage.h"
#include "preview/viewport.h"

#include <QImage>
#include <QString>
#include <QVideoFrame>
#include <QWidget>

#include <utility>

namespace retalk {

/// How the original is shown beside the result.
enum class CompareMode { Off, Wipe, SideBySide, Flip };
/// Returns "off", "wipe", "sideBySide" or "flip", as in the settings.
QString nameOf(CompareMode mode);
/// Parses a name from the settings; unknown names are Wipe.
CompareMode compareModeFromName(const QString &name);

/// Names of two results that are compared; empty for a result and its original.
struct PairNames
{
    QString shown;
    QString other;

    bool isPair() const { return !other.isEmpty(); }
};

/// The stage: paints whole frames on the stage colour, keeping their proportions, alone or beside the
/// original. Frames are converted and scaled on the thread pool, newest first, so that the window's thread
/// only copies finished pixels.
class FrameView : public QWidget
{
    Q_OBJECT
public:
    explicit FrameView(QWidget *parent = nullptr);
    ~FrameView() override;

    /// Shows the result beside the original's frame of the same moment, or alone if `original` is invalid.
    /// `isCompared`: there is an original, even if it has no frame for this moment. `isOriginalOver`: it has
    /// none because it ends earlier.
    void showFrames(const QVideoFrame &result, const QVideoFrame &original, bool isCompared = false,
                    bool isOriginalOver = false);
    /// Set how the clips' frames are displayed.
    void setResultFormat(const DisplayFormat &look);
    void setOriginalFormat(const DisplayFormat &look);
    /// Shows a still instead of frames; dimmed if there is a message over it.
    void showStill(const QImage &picture, bool isDimmed);
    void clear();

    CompareMode mode() const { return m_mode; }
    void setMode(CompareMode mode);
    /// In Flip: whether the original is shown.
    bool showsOriginal() const { return m_showsOriginal; }
    void setShowsOriginal(bool showsOriginal);
    double wipe() const { return m_wipe; } ///< 0..1 of the visible part of the picture, from its left
    void setWipe(double wipe);
    /// Moves the wipe as if the user had dragged it.
    void moveWipe(double by);
    /// The visible part of the picture. Also changed by wheel, pinch and dragging.
    const Viewport &viewport() const { return m_viewport; }
    void setViewport(const Viewport &viewport);
    /// Zooms about the centre.
    void zoomBy(double factor);

    /// Sets the names shown on the chips.
    void setNames(const PairNames &names);
    const PairNames &names() const { return m_names; }

    /// Returns true if a frame is painted, rather than a still or nothing.
    bool isShowingFrame() const { return !m_shown.result.isNull(); }
    /// Returns the picture on the stage in full size and square pixels: the original if only that is shown,
    /// otherwise the result. Null if there is none.
    QImage picture() const;
    /// Returns the size of picture() without converting any pixels.
    QSize pictureSize() const;
    /// Returns true if there is an original frame for the one shown.
    bool hasOriginalFrame() const { return hasOriginal(); }
    /// Returns the original in full size, or the result if there is no original.
    QImage originalPicture() const;

Q_SIGNALS:
    void clicked();
    void doubleClicked();
    void dragStarted();
    void modeChanged();
    /// Emitted when the user moves the wipe.
    void wipeMoved(double wipe);
    void viewportChanged();
    /// Emitted when the pointer moves over the stage.
    void pointerMoved();

protected:
    bool event(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    struct Pictures
    {
        QImage result;
        QImage original;
        QSize resultShape; ///< of the whole picture, in square pixels
        QSize originalShape;
        QRectF part{0, 0, 1, 1}; ///< the part of the whole picture that these images show
    };

    bool hasOriginal() const { return m_originalFrame.isValid(); }
    /// Returns true if only the original is visible.
    bool seesOriginal() const { return m_mode == CompareMode::Flip && m_showsOriginal && hasOriginal(); }
    bool isSideBySide() const { return m_mode == CompareMode::SideBySide && m_isCompared; }
    QSize boxFor(bool isSideBySide) const;
    QRect areaOf(bool isLeft) const;
    /// Returns the area under the pointer and the rectangle of the whole picture fitted into it.
    std::pair<QRectF, QRectF> placeAt(const QPointF &position) const;
    QRectF fittingIn(const QRectF &area) const;
    QRectF seenPart() const;
    void paintStage(QPainter &painter);
    void setFrameShown(bool isShown);
    void paintPicture(QPainter &painter, const QImage &picture, const QSize &shape, const QRect &area) const;
    QRect seenRect(const QSize &shape, const QRect &area) const;
    void showCursor(const QPoint &position);
    QImage fittedStill();
    QRect pictureRect(const QImage &picture, const QRect &area) const;
    QRect wipeArea() const;
    bool isNearWipe(const QPoint &position) const;
    void convert();
    void take(const Pictures &pictures);
    QString chipText(bool isOriginal) const;
    void paintChip(QPainter &painter, const QRect &picture, const QString &words, bool atRight) const;
    void paintWipe(QPainter &painter, const QRect &picture) const;

    QVideoFrame m_resultFrame;
    QVideoFrame m_originalFrame;
    DisplayFormat m_resultFormat;
    DisplayFormat m_originalFormat;
    QImage m_still;
    PairNames m_names;
    QImage m_fittedStill; ///< as last painted
    Pictures m_shown;
    CompareMode m_mode = CompareMode::Off;
    Viewport m_viewport;
    double m_wipe = 0.35;
    QPoint m_pressed;
    QPoint m_panned; ///< where the last drag event left the pointer
    bool m_isDimmed = false;
    bool m_isFrameShown = false; ///< focused by keyboard
    bool m_showsOriginal = false;
    bool m_isConverting = false;
    bool m_isStale = false;
    bool m_isWiping = false;
    bool m_isPressed = false;
    bool m_isPanning = false;
    bool m_isCompared = false;
    bool m_isOriginalOver = false;
};

} // namespace retalk
