#pragma once

#include "preview/frameimage.h"

#include <QImage>
#include <QVideoFrame>
#include <QWidget>

namespace retalk {

/// How the original is shown beside the result.
enum class CompareMode { Off, Wipe, SideBySide, Flip };

/// The stage: paints frames, whole and in proportion, on the stage colour; alone or beside their original.
/// Frames are converted and scaled on the pool, newest first, so that the window's thread only copies
/// finished pixels.
class FrameView : public QWidget
{
    Q_OBJECT
public:
    explicit FrameView(QWidget *parent = nullptr);
    ~FrameView() override;

    /// `original` invalid: the result alone. Both belong to the same moment.
    void showFrames(const QVideoFrame &result, const QVideoFrame &original);
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
    double wipe() const { return m_wipe; } ///< 0..1 of the picture's width
    void setWipe(double wipe);
    /// Chips over the picture; off for an input, which is neither result nor original.
    void setLabelled(bool isLabelled);

    /// True when a frame, and not a still or nothing, is what is painted.
    bool isShowingFrame() const { return !m_shown.result.isNull(); }
    /// What is on the stage, in full size and square pixels: the original where only that is seen, else the
    /// result. Null without any.
    QImage picture() const;
    /// Its size; costs nothing, where picture() converts every pixel.
    QSize pictureSize() const;
    /// The original in full size, or the result where there is no original.
    QImage originalPicture() const;

Q_SIGNALS:
    void clicked();
    void doubleClicked();
    void dragStarted();
    void modeChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    struct Pictures
    {
        QImage result;
        QImage original;
    };

    bool hasOriginal() const { return m_originalFrame.isValid(); }
    /// True where the original alone is seen.
    bool seesOriginal() const { return m_mode == CompareMode::Flip && m_showsOriginal && hasOriginal(); }
    QSize boxFor(bool isSideBySide) const;
    QImage fittedStill();
    QRect pictureRect(const QImage &picture, const QRect &area) const;
    QRect wipeArea() const;
    bool isNearWipe(const QPoint &position) const;
    void convert();
    void take(const Pictures &pictures);
    void paintChip(QPainter &painter, const QRect &picture, const QString &text, bool atRight) const;
    void paintWipe(QPainter &painter, const QRect &picture) const;

    QVideoFrame m_resultFrame;
    QVideoFrame m_originalFrame;
    FrameLook m_resultLook;
    FrameLook m_originalLook;
    QImage m_still;
    QImage m_fittedStill; ///< as it was painted last
    Pictures m_shown;
    CompareMode m_mode = CompareMode::Off;
    double m_wipe = 0.5;
    QPoint m_pressed;
    bool m_isDimmed = false;
    bool m_isLabelled = true;
    bool m_showsOriginal = false;
    bool m_isConverting = false;
    bool m_isStale = false;
    bool m_isWiping = false;
    bool m_isPressed = false;
};

} // namespace retalk
