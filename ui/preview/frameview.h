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
/// "off", "wipe", "sideBySide", "flip", as the settings spell it.
QString nameOf(CompareMode mode);
/// Anything else is Wipe.
CompareMode compareModeFromName(const QString &name);

/// What two results are called that are shown one beside the other; empty for a result and its original.
struct PairNames
{
    QString shown;
    QString other;

    bool isPair() const { return !other.isEmpty(); }
};

/// The stage: paints frames, whole and in proportion, on the stage colour; alone or beside their original.
/// Frames are converted and scaled on the pool, newest first, so that the window's thread only copies
/// finished pixels.
class FrameView : public QWidget
{
    Q_OBJECT
public:
    explicit FrameView(QWidget *parent = nullptr);
    ~FrameView() override;

    /// `original` invalid: the result alone. Both belong to the same moment. `isCompared`: there is an
    /// original, even if it has no frame for this moment.
    void showFrames(const QVideoFrame &result, const QVideoFrame &original, bool isCompared = false);
    /// How their frames are to be seen.
    void setResultLook(const FrameLook &look);
    void setOriginalLook(const FrameLook &look);
    /// A still instead of frames; dimmed under a message.
    void showStill(const QImage &picture, bool isDimmed);
    void clear();

    CompareMode mode() const { return m_mode; }
    void setMode(CompareMode mode);
    /// In Flip: which of the two is seen.
    bool showsOriginal() const { return m_showsOriginal; }
    void setShowsOriginal(bool showsOriginal);
    double wipe() const { return m_wipe; } ///< 0..1 of what is seen of the picture, from its left
    void setWipe(double wipe);
    /// As the person's hand does.
    void moveWipe(double by);
    /// What is seen of the picture. Wheel, pinch and dragging change it too.
    const Viewport &viewport() const { return m_viewport; }
    void setViewport(const Viewport &viewport);
    /// About the middle.
    void zoomBy(double factor);

    /// What the chips say.
    void setNames(const PairNames &names);
    const PairNames &names() const { return m_names; }

    /// True when a frame, and not a still or nothing, is what is painted.
    bool isShowingFrame() const { return !m_shown.result.isNull(); }
    /// What is on the stage, in full size and square pixels: the original where only that is seen, else the
    /// result. Null without any.
    QImage picture() const;
    /// Its size; costs nothing, where picture() converts every pixel.
    QSize pictureSize() const;
    /// There is a frame of the original for what is shown.
    bool hasOriginalFrame() const { return hasOriginal(); }
    /// The original in full size, or the result where there is no original.
    QImage originalPicture() const;

Q_SIGNALS:
    void clicked();
    void doubleClicked();
    void dragStarted();
    void modeChanged();
    /// By the person's hand.
    void wiped(double wipe);
    void viewportChanged();
    /// The pointer moves over it.
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
        QRectF part{0, 0, 1, 1}; ///< of the whole picture, which these images show
    };

    bool hasOriginal() const { return m_originalFrame.isValid(); }
    /// True where the original alone is seen.
    bool seesOriginal() const { return m_mode == CompareMode::Flip && m_showsOriginal && hasOriginal(); }
    bool isSideBySide() const { return m_mode == CompareMode::SideBySide && m_isCompared; }
    QSize boxFor(bool isSideBySide) const;
    QRect areaOf(bool isLeft) const;
    /// The area that the pointer is over, and where the whole picture fits into it.
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
    FrameLook m_resultLook;
    FrameLook m_originalLook;
    QImage m_still;
    PairNames m_names;
    QImage m_fittedStill; ///< as it was painted last
    Pictures m_shown;
    CompareMode m_mode = CompareMode::Off;
    Viewport m_viewport;
    double m_wipe = 0.35;
    QPoint m_pressed;
    QPoint m_panned; ///< up to where the picture has been dragged
    bool m_isDimmed = false;
    bool m_isFrameShown = false; ///< it has the focus by the keyboard
    bool m_showsOriginal = false;
    bool m_isConverting = false;
    bool m_isStale = false;
    bool m_isWiping = false;
    bool m_isPressed = false;
    bool m_isPanning = false;
    bool m_isCompared = false;
};

} // namespace retalk
