#include "preview/frameview.h"

#include "base/onpool.h"
#include "common/softlabel.h"
#include "common/theme.h"
#include "media/fixplan.h"
#include "player/hdrpicture.h"

#include <QApplication>
#include <QGestureEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVideoFrameFormat>
#include <QWheelEvent>

#include <cmath>

namespace retalk {

namespace {

constexpr int kGrip = 14;           ///< distance at which the pointer grabs the wipe line
constexpr double kWheelZoom = 1.25; ///< per notch
constexpr QSize kHandle{36, 24};
constexpr QColor kChip{0x15, 0x17, 0x1a, 0xb8};

/// FFmpeg's name of a frame's transfer curve; empty: that of a screen.
QString transferOf(const QVideoFrame &frame, const DisplayFormat &look)
{
    if (!look.colour.transfer.isEmpty())
        return look.colour.transfer;
    switch (frame.surfaceFormat().colorTransfer()) {
    case QVideoFrameFormat::ColorTransfer_ST2084:
        return QStringLiteral("smpte2084");
    case QVideoFrameFormat::ColorTransfer_STD_B67:
        return QStringLiteral("arib-std-b67");
    default:
        return {};
    }
}

/// Returns a frame in full size and square pixels.
QImage shownPicture(const QVideoFrame &frame, const DisplayFormat &look)
{
    return withoutHdr(squared(toPicture(frame, look.colour), look.sampleAspect), transferOf(frame, look));
}

/// Returns the whole frame's size in square pixels.
QSize shapeOf(const QVideoFrame &frame, const DisplayFormat &look)
{
    const bool isUpright = int(frame.rotationAngle()) % 180 == 0;
    return fixplan::shownSize(isUpright ? frame.size() : frame.size().transposed(), look.sampleAspect);
}

/// Returns `part` (0..1) of a frame at the size it is painted in, `whole` being the painted size of the whole
/// frame.
QImage fittedPicture(const QVideoFrame &frame, const DisplayFormat &look, const QSize &whole,
                     const QRectF &part)
{
    QImage picture = toPicture(frame, look.colour);
    if (picture.isNull() || part == QRectF(0, 0, 1, 1))
        return withoutHdr(fitted(picture, whole, look.sampleAspect), transferOf(frame, look));
    const QRectF pixels(part.x() * picture.width(), part.y() * picture.height(),
                        part.width() * picture.width(), part.height() * picture.height());
    const QSize size =
        (QSizeF(whole.width() * part.width(), whole.height() * part.height())).toSize().expandedTo({1, 1});
    QImage shown(size, picture.format());
    QPainter painter(&shown);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(QPointF(0, 0), QSizeF(size)), picture, pixels);
    painter.end();
    return withoutHdr(shown, transferOf(frame, look));
}

/// Returns true if the focus moves temporarily, to or from a menu or another window.
bool isForAWhile(Qt::FocusReason reason)
{
    return reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason;
}

} // namespace

QString nameOf(CompareMode mode)
{
    switch (mode) {
    case CompareMode::Off:
        return QStringLiteral("off");
    case CompareMode::SideBySide:
        return QStringLiteral("sideBySide");
    case CompareMode::Flip:
        return QStringLiteral("flip");
    case CompareMode::Wipe:
        break;
    }
    return QStringLiteral("wipe");
}

CompareMode compareModeFromName(const QString &name)
{
    for (const CompareMode mode : {CompareMode::Off, CompareMode::SideBySide, CompareMode::Flip}) {
        if (name == nameOf(mode))
            return mode;
    }
    return CompareMode::Wipe;
}

FrameView::FrameView(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("frameView"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    grabGesture(Qt::PinchGesture);
    setMinimumSize(240, 135);
    setAccessibleName(tr("Picture"));
}

FrameView::~FrameView() = default;

void FrameView::showFrames(const QVideoFrame &result, const QVideoFrame &original, bool isCompared,
                           bool isOriginalOver)
{
    m_isCompared = isCompared || original.isValid();
    m_isOriginalOver = isOriginalOver;
    m_resultFrame = result;
    m_originalFrame = original;
    m_still = {};
    convert();
}

void FrameView::showStill(const QImage &picture, bool isDimmed)
{
    clear();
    m_still = picture;
    m_fittedStill = {};
    m_isDimmed = isDimmed;
    update();
}

void FrameView::clear()
{
    m_resultFrame = {};
    m_originalFrame = {};
    m_still = {};
    m_shown = {};
    m_isDimmed = false;
    m_isCompared = false;
    setViewport({});
    update();
}

void FrameView::setMode(CompareMode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    convert(); // side by side uses smaller pictures
    update();
    Q_EMIT modeChanged();
}

void FrameView::setShowsOriginal(bool showsOriginal)
{
    m_showsOriginal = showsOriginal;
    update();
}

void FrameView::setWipe(double wipe)
{
    m_wipe = std::clamp(wipe, 0.0, 1.0);
    update();
}

void FrameView::moveWipe(double by)
{
    setWipe(m_wipe + by);
    Q_EMIT wipeMoved(m_wipe);
}

void FrameView::setNames(const PairNames &names)
{
    m_names = names;
    update();
}

QString FrameView::chipText(bool isOriginal) const
{
    if (m_names.isPair())
        return isOriginal ? m_names.other : m_names.shown;
    return isOriginal ? tr("Original") : tr("Result");
}

QImage FrameView::picture() const
{
    return seesOriginal() ? originalPicture() : shownPicture(m_resultFrame, m_resultFormat);
}

QSize FrameView::pictureSize() const
{
    const QVideoFrame &frame = seesOriginal() ? m_originalFrame : m_resultFrame;
    const DisplayFormat &look = seesOriginal() ? m_originalFormat : m_resultFormat;
    return shapeOf(frame, look);
}

QImage FrameView::originalPicture() const
{
    return hasOriginal() ? shownPicture(m_originalFrame, m_originalFormat)
                         : shownPicture(m_resultFrame, m_resultFormat);
}

void FrameView::setResultFormat(const DisplayFormat &look)
{
    if (look == m_resultFormat)
        return;
    m_resultFormat = look;
    convert();
}

void FrameView::setOriginalFormat(const DisplayFormat &look)
{
    if (look == m_originalFormat)
        return;
    m_originalFormat = look;
    convert();
}

QSize FrameView::boxFor(bool isSideBySide) const
{
    const QSize area = isSideBySide ? QSize((width() - kGap) / 2, height()) : size();
    return (QSizeF(area) * devicePixelRatioF()).toSize();
}

/// Requests the newest frames from the pool at their painted size; one conversion at a time.
void FrameView::convert()
{
    if (!m_resultFrame.isValid())
        return;
    if (m_isConverting) {
        m_isStale = true;
        return;
    }
    const QSize box = boxFor(isSideBySide());
    const double zoom = std::max(1.0, m_viewport.zoom);
    const auto whole = [&box, zoom](const QSize &shape) {
        const QSizeF fitting = QSizeF(shape).scaled(box, Qt::KeepAspectRatio);
        return zoom > 1 ? (fitting * zoom).toSize() : box;
    };
    const QSize resultShape = shapeOf(m_resultFrame, m_resultFormat);
    const QSize originalShape = hasOriginal() ? shapeOf(m_originalFrame, m_originalFormat) : QSize();
    const auto made = [result = m_resultFrame, original = m_originalFrame, resultLook = m_resultFormat,
                       originalLook = m_originalFormat, resultShape, originalShape,
                       resultSize = whole(resultShape), originalSize = whole(originalShape),
                       part = seenPart()] {
        return Pictures{.result = fittedPicture(result, resultLook, resultSize, part),
                        .original = fittedPicture(original, originalLook, originalSize, part),
                        .resultShape = resultShape,
                        .originalShape = originalShape,
                        .part = part};
    };
    if (!canConvertAnywhere(m_resultFrame) || (hasOriginal() && !canConvertAnywhere(m_originalFrame))) {
        take(made());
        return;
    }
    m_isConverting = true;
    onPool(this, made, [this](const Pictures &pictures) {
        m_isConverting = false;
        take(pictures);
        if (std::exchange(m_isStale, false))
            convert();
    });
}

void FrameView::take(const Pictures &pictures)
{
    if (!m_resultFrame.isValid())
        return; // cleared in the meantime
    m_shown = pictures;
    update();
}

QRect FrameView::pictureRect(const QImage &picture, const QRect &area) const
{
    QRect rect({}, picture.size().scaled(area.size(), Qt::KeepAspectRatio));
    rect.moveCenter(area.center());
    return rect;
}

QRect FrameView::areaOf(bool isLeft) const
{
    const int half = (width() - kGap) / 2;
    return isLeft ? QRect(0, 0, half, height()) : QRect(width() - half, 0, half, height());
}

QRectF FrameView::fittingIn(const QRectF &area) const
{
    QRectF fitting({},
                   QSizeF(shapeOf(m_resultFrame, m_resultFormat)).scaled(area.size(), Qt::KeepAspectRatio));
    fitting.moveCenter(area.center());
    return fitting;
}

std::pair<QRectF, QRectF> FrameView::placeAt(const QPointF &position) const
{
    const QRectF area = isSideBySide() ? areaOf(position.x() < width() / 2.0) : rect();
    return {area, fittingIn(area)};
}

/// In the whole picture's coordinates, 0..1.
QRectF FrameView::seenPart() const
{
    if (m_viewport.isWhole())
        return {0, 0, 1, 1};
    const QRectF area = isSideBySide() ? areaOf(true) : rect();
    const QRectF picture = m_viewport.picture(fittingIn(area), area);
    const QRectF seen = picture.intersected(area);
    return {(seen.x() - picture.x()) / picture.width(), (seen.y() - picture.y()) / picture.height(),
            seen.width() / picture.width(), seen.height() / picture.height()};
}

/// Returns the visible part of a picture of `shape` in `area`.
QRect FrameView::seenRect(const QSize &shape, const QRect &area) const
{
    QRectF fitting({}, QSizeF(shape).scaled(area.size(), Qt::KeepAspectRatio));
    fitting.moveCenter(QRectF(area).center());
    return m_viewport.picture(fitting, area).intersected(area).toRect();
}

/// Paints the images where they belong in the current view: until newer ones are ready, the last ones move
/// and scale with the picture.
void FrameView::paintPicture(QPainter &painter, const QImage &picture, const QSize &shape,
                             const QRect &area) const
{
    if (m_viewport.isWhole() && m_shown.part == QRectF(0, 0, 1, 1)) {
        painter.drawImage(pictureRect(picture, area), picture);
        return;
    }
    QRectF fitting({}, QSizeF(shape).scaled(area.size(), Qt::KeepAspectRatio));
    fitting.moveCenter(QRectF(area).center());
    const QRectF whole = m_viewport.picture(fitting, area);
    const QRectF &part = m_shown.part;
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.drawImage(QRectF(whole.x() + part.x() * whole.width(), whole.y() + part.y() * whole.height(),
                             part.width() * whole.width(), part.height() * whole.height()),
                      picture);
    painter.restore();
}

QRect FrameView::wipeArea() const
{
    return m_shown.result.isNull() ? QRect() : seenRect(m_shown.resultShape, rect());
}

void FrameView::setViewport(const Viewport &viewport)
{
    if (viewport == m_viewport)
        return;
    m_viewport = viewport;
    convert();
    update();
    Q_EMIT viewportChanged();
}

void FrameView::zoomBy(double factor)
{
    const auto [area, fitting] = placeAt(QPointF(0, 0));
    setViewport(m_viewport.zoomed(factor, area.center(), fitting, area));
}

bool FrameView::isNearWipe(const QPoint &position) const
{
    if (m_mode != CompareMode::Wipe || m_shown.original.isNull())
        return false;
    const QRect area = wipeArea();
    const double x = area.x() + m_wipe * area.width();
    return area.adjusted(-kGrip, 0, kGrip, 0).contains(position) && std::abs(position.x() - x) <= kGrip;
}

/// Returns the still at its painted size, cached because scaling on every paint would dominate.
QImage FrameView::fittedStill()
{
    const QSize size = m_still.size().scaled(boxFor(false), Qt::KeepAspectRatio);
    if (m_fittedStill.size() != size)
        m_fittedStill = fitted(m_still, boxFor(false));
    return m_fittedStill;
}

void FrameView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintStage(painter);
    if (!m_isFrameShown || !hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(tokensFor(this).accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

// The focus frame is for keyboard users. It reappears after a menu or another window has been closed.
void FrameView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    if (!isForAWhile(reason))
        setFrameShown(reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
                      reason == Qt::ShortcutFocusReason);
}

void FrameView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (!isForAWhile(event->reason()))
        setFrameShown(false);
}

void FrameView::setFrameShown(bool isShown)
{
    m_isFrameShown = isShown;
    update();
}

void FrameView::paintStage(QPainter &painter)
{
    painter.fillRect(rect(), tokensFor(this).stage);
    if (!m_still.isNull()) {
        const QImage still = fittedStill();
        painter.drawImage(pictureRect(still, rect()), still);
        if (m_isDimmed)
            painter.fillRect(rect(), QColor(0, 0, 0, 170));
        return;
    }
    if (m_shown.result.isNull())
        return;
    const bool hasBoth = !m_shown.original.isNull() && m_mode != CompareMode::Off;
    if (isSideBySide()) {
        const QRect left = areaOf(true);
        const QRect right = areaOf(false);
        const QRect result = seenRect(m_shown.resultShape, right);
        paintPicture(painter, m_shown.result, m_shown.resultShape, right);
        if (hasBoth)
            paintPicture(painter, m_shown.original, m_shown.originalShape, left);
        const QString ended = m_names.isPair()
                                  //: %1 is the name of a result that another one is compared with
                                  ? tr("%1 ends earlier").arg(m_names.other)
                                  : tr("The original ends earlier");
        paintChip(painter, hasBoth ? seenRect(m_shown.originalShape, left) : result.translated(-right.x(), 0),
                  hasBoth || !m_isOriginalOver ? chipText(true) : ended, false);
        paintChip(painter, result, chipText(false), true);
        return;
    }
    const bool isOriginal = hasBoth && m_mode == CompareMode::Flip && m_showsOriginal;
    const QRect area = seenRect(isOriginal ? m_shown.originalShape : m_shown.resultShape, rect());
    paintPicture(painter, isOriginal ? m_shown.original : m_shown.result,
                 isOriginal ? m_shown.originalShape : m_shown.resultShape, rect());
    if (hasBoth && m_mode == CompareMode::Wipe) {
        painter.save();
        painter.setClipRect(QRectF(area.x(), area.y(), area.width() * m_wipe, area.height()));
        paintPicture(painter, m_shown.original, m_shown.originalShape, rect());
        painter.restore();
        paintChip(painter, area, chipText(true), false);
        paintWipe(painter, area);
    }
    if (hasBoth || (m_isCompared && m_mode != CompareMode::Off))
        paintChip(painter, area, chipText(isOriginal), !isOriginal);
}

void FrameView::paintChip(QPainter &painter, const QRect &picture, const QString &words, bool atRight) const
{
    painter.setFont(smallFont(font()));
    const QFontMetrics metrics = painter.fontMetrics();
    // Names may be long, and two of them share a picture.
    const QString text =
        m_names.isPair() ? metrics.elidedText(words, Qt::ElideMiddle, picture.width() / 2 - 36) : words;
    QRect chip(0, picture.y() + 10, metrics.horizontalAdvance(text) + 16, metrics.height() + 6);
    if (atRight)
        chip.moveRight(picture.right() - 10);
    else
        chip.moveLeft(picture.x() + 10);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(kChip);
    painter.drawRoundedRect(chip, 4, 4);
    painter.setPen(Qt::white);
    painter.drawText(chip, Qt::AlignCenter, text);
}

void FrameView::paintWipe(QPainter &painter, const QRect &picture) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const double x = picture.x() + m_wipe * picture.width();
    painter.fillRect(QRectF(x - 1, picture.y(), 2, picture.height()), Qt::white);
    QRectF handle({}, QSizeF(kHandle));
    handle.moveCenter({x, picture.center().y() + 0.0});
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(handle, kHandle.height() / 2.0, kHandle.height() / 2.0);
    painter.setBrush(QColor(0x1f, 0x23, 0x28));
    for (const int side : {-1, 1}) {
        const QPointF tip = handle.center() + QPointF(side * 9, 0);
        painter.drawPolygon(QPolygonF{tip, tip + QPointF(-side * 5, -3.5), tip + QPointF(-side * 5, 3.5)});
    }
}

void FrameView::resizeEvent(QResizeEvent *)
{
    convert();
}

bool FrameView::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Picture"));
    if (event->type() == QEvent::NativeGesture && isShowingFrame()) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            const auto [area, fitting] = placeAt(gesture->position());
            setViewport(m_viewport.zoomed(1 + gesture->value(), gesture->position(), fitting, area));
            return true;
        }
    }
    if (event->type() == QEvent::Gesture && isShowingFrame()) {
        const auto *gesture = static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture);
        if (const auto *pinch = static_cast<const QPinchGesture *>(gesture)) {
            const QPointF centre = mapFromGlobal(pinch->centerPoint()); // in global coordinates
            const auto [area, fitting] = placeAt(centre);
            setViewport(m_viewport.zoomed(pinch->scaleFactor(), centre, fitting, area));
            return true;
        }
    }
    return QWidget::event(event);
}

void FrameView::wheelEvent(QWheelEvent *event)
{
    if (!isShowingFrame() || event->angleDelta().y() == 0)
        return event->ignore();
    const auto [area, fitting] = placeAt(event->position());
    setViewport(m_viewport.zoomed(std::pow(kWheelZoom, event->angleDelta().y() / 120.0), event->position(),
                                  fitting, area));
    showCursor(event->position().toPoint());
    event->accept();
}

void FrameView::mousePressEvent(QMouseEvent *event)
{
    setFrameShown(false);
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_pressed = event->position().toPoint();
    m_isPressed = true;
    m_isWiping = isNearWipe(m_pressed);
}

void FrameView::mouseMoveEvent(QMouseEvent *event)
{
    Q_EMIT pointerMoved();
    const QPoint position = event->position().toPoint();
    const bool isDrag = (position - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (m_isPressed && isDrag && !m_isWiping) {
        m_isPressed = false;
        if (m_viewport.isWhole()) {
            Q_EMIT dragStarted();
            return;
        }
        m_isPanning = true;
        m_panned = m_pressed;
        setCursor(Qt::ClosedHandCursor);
    }
    if (m_isWiping) {
        const QRect area = wipeArea();
        setWipe(double(position.x() - area.x()) / std::max(1, area.width()));
    } else if (m_isPanning) {
        const auto [area, fitting] = placeAt(m_pressed);
        setViewport(m_viewport.panned(position - std::exchange(m_panned, position), fitting, area));
    } else {
        showCursor(position);
    }
}

void FrameView::showCursor(const QPoint &position)
{
    setCursor(isNearWipe(position)   ? Qt::SplitHCursor
              : m_viewport.isWhole() ? Qt::ArrowCursor
                                     : Qt::OpenHandCursor);
}

void FrameView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    const bool wasWiping = std::exchange(m_isWiping, false);
    if (std::exchange(m_isPanning, false))
        showCursor(event->position().toPoint());
    if (std::exchange(m_isPressed, false) && !wasWiping)
        Q_EMIT clicked();
    if (wasWiping)
        Q_EMIT wipeMoved(m_wipe);
}

void FrameView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !isNearWipe(event->position().toPoint()))
        Q_EMIT doubleClicked();
}

} // namespace retalk
