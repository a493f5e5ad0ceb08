#include "preview/frameview.h"

#include "common/softlabel.h"
#include "common/theme.h"
#include "media/fixplan.h"
#include "preview/hdrpicture.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QPointer>
#include <QThreadPool>
#include <QVideoFrameFormat>

namespace retalk {

namespace {

constexpr int kGrip = 14; ///< how near the wipe line the pointer takes hold of it
constexpr QSize kHandle{36, 24};
constexpr QColor kChip{0x15, 0x17, 0x1a, 0xb8};

/// FFmpeg's name of the curve that a frame's values follow; empty: that of a screen.
QString transferOf(const QVideoFrame &frame, const FrameLook &look)
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

/// A frame in full size and square pixels.
QImage shownPicture(const QVideoFrame &frame, const FrameLook &look)
{
    return withoutHdr(squared(toPicture(frame, look.colour), look.sampleAspect), transferOf(frame, look));
}

/// A frame at the size in which it is painted.
QImage fittedPicture(const QVideoFrame &frame, const FrameLook &look, const QSize &box)
{
    return withoutHdr(fitted(toPicture(frame, look.colour), box, look.sampleAspect), transferOf(frame, look));
}

} // namespace

FrameView::FrameView(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("frameView"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(240, 135);
    setAccessibleName(tr("Picture"));
}

FrameView::~FrameView() = default;

void FrameView::showFrames(const QVideoFrame &result, const QVideoFrame &original)
{
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
    update();
}

void FrameView::setMode(CompareMode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    convert(); // side by side paints smaller pictures
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

void FrameView::setLabelled(bool isLabelled)
{
    m_isLabelled = isLabelled;
    update();
}

QImage FrameView::picture() const
{
    return seesOriginal() ? originalPicture() : shownPicture(m_resultFrame, m_resultLook);
}

QSize FrameView::pictureSize() const
{
    const QVideoFrame &frame = seesOriginal() ? m_originalFrame : m_resultFrame;
    const FrameLook &look = seesOriginal() ? m_originalLook : m_resultLook;
    const bool isUpright = int(frame.rotationAngle()) % 180 == 0;
    return fixplan::shownSize(isUpright ? frame.size() : frame.size().transposed(), look.sampleAspect);
}

QImage FrameView::originalPicture() const
{
    return hasOriginal() ? shownPicture(m_originalFrame, m_originalLook)
                         : shownPicture(m_resultFrame, m_resultLook);
}

void FrameView::setResultLook(const FrameLook &look)
{
    if (look == m_resultLook)
        return;
    m_resultLook = look;
    convert();
}

void FrameView::setOriginalLook(const FrameLook &look)
{
    if (look == m_originalLook)
        return;
    m_originalLook = look;
    convert();
}

QSize FrameView::boxFor(bool isSideBySide) const
{
    const QSize area = isSideBySide ? QSize((width() - kGap) / 2, height()) : size();
    return (QSizeF(area) * devicePixelRatioF()).toSize();
}

/// Asks the pool for the newest frames at the size they are painted in; one conversion at a time.
void FrameView::convert()
{
    if (!m_resultFrame.isValid())
        return;
    if (m_isConverting) {
        m_isStale = true;
        return;
    }
    const QSize box = boxFor(m_mode == CompareMode::SideBySide && hasOriginal());
    const auto made = [result = m_resultFrame, original = m_originalFrame, resultLook = m_resultLook,
                       originalLook = m_originalLook, box] {
        return Pictures{fittedPicture(result, resultLook, box), fittedPicture(original, originalLook, box)};
    };
    if (!canConvertAnywhere(m_resultFrame) || (hasOriginal() && !canConvertAnywhere(m_originalFrame))) {
        take(made());
        return;
    }
    m_isConverting = true;
    QThreadPool::globalInstance()->start([self = QPointer<FrameView>(this), made] {
        const Pictures pictures = made();
        // Posted to the application, which outlives the pool's work; the view itself may be gone by then.
        QMetaObject::invokeMethod(qApp, [self, pictures] {
            if (!self)
                return;
            self->m_isConverting = false;
            self->take(pictures);
            if (std::exchange(self->m_isStale, false))
                self->convert();
        });
    });
}

void FrameView::take(const Pictures &pictures)
{
    if (!m_resultFrame.isValid())
        return; // cleared meanwhile
    m_shown = pictures;
    update();
}

QRect FrameView::pictureRect(const QImage &picture, const QRect &area) const
{
    QRect rect({}, picture.size().scaled(area.size(), Qt::KeepAspectRatio));
    rect.moveCenter(area.center());
    return rect;
}

QRect FrameView::wipeArea() const
{
    return m_shown.result.isNull() ? QRect() : pictureRect(m_shown.result, rect());
}

bool FrameView::isNearWipe(const QPoint &position) const
{
    if (m_mode != CompareMode::Wipe || m_shown.original.isNull())
        return false;
    const QRect area = wipeArea();
    const double x = area.x() + m_wipe * area.width();
    return area.adjusted(-kGrip, 0, kGrip, 0).contains(position) && std::abs(position.x() - x) <= kGrip;
}

/// The still at the size it is painted in: scaling at every painting would take longer than all the rest.
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
    if (hasBoth && m_mode == CompareMode::SideBySide) {
        const int half = (width() - kGap) / 2;
        const QRect left = pictureRect(m_shown.original, QRect(0, 0, half, height()));
        const QRect right = pictureRect(m_shown.result, QRect(width() - half, 0, half, height()));
        painter.drawImage(left, m_shown.original);
        painter.drawImage(right, m_shown.result);
        paintChip(painter, left, tr("Original"), false);
        paintChip(painter, right, tr("Result"), true);
        return;
    }
    const bool isOriginal = hasBoth && m_mode == CompareMode::Flip && m_showsOriginal;
    const QRect area = isOriginal ? pictureRect(m_shown.original, rect()) : wipeArea();
    painter.drawImage(area, isOriginal ? m_shown.original : m_shown.result);
    if (hasBoth && m_mode == CompareMode::Wipe) {
        painter.save();
        painter.setClipRect(QRectF(area.x(), area.y(), area.width() * m_wipe, area.height()));
        painter.drawImage(pictureRect(m_shown.original, rect()), m_shown.original);
        painter.restore();
        paintChip(painter, area, tr("Original"), false);
        paintWipe(painter, area);
    }
    if (m_isLabelled && hasBoth)
        paintChip(painter, area, isOriginal ? tr("Original") : tr("Result"), !isOriginal);
}

void FrameView::paintChip(QPainter &painter, const QRect &picture, const QString &text, bool atRight) const
{
    painter.setFont(smallFont(font()));
    const QFontMetrics metrics = painter.fontMetrics();
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

void FrameView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_pressed = event->position().toPoint();
    m_isPressed = true;
    m_isWiping = isNearWipe(m_pressed);
}

void FrameView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (m_isWiping) {
        const QRect area = wipeArea();
        setWipe(double(position.x() - area.x()) / std::max(1, area.width()));
    } else if (m_isPressed && (position - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_isPressed = false;
        Q_EMIT dragStarted();
    } else {
        setCursor(isNearWipe(position) ? Qt::SplitHCursor : Qt::ArrowCursor);
    }
}

void FrameView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    if (std::exchange(m_isPressed, false) && !std::exchange(m_isWiping, false))
        Q_EMIT clicked();
    m_isWiping = false;
}

void FrameView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !isNearWipe(event->position().toPoint()))
        Q_EMIT doubleClicked();
}

} // namespace retalk
