#include "preview/seekbar.h"

#include "common/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace retalk {

namespace {

constexpr double kGroove = 4;
constexpr double kHandleRadius = 7;
constexpr double kGripHeight = 8;
constexpr double kGripReach = 9; ///< distance at which the pointer grabs a mark's handle
constexpr std::chrono::milliseconds kShortestRange{40};

} // namespace

SeekBar::SeekBar(QWidget *parent) : QSlider(Qt::Horizontal, parent)
{
    setObjectName(QStringLiteral("seekBar"));
    setRange(0, 0);
    setTracking(true);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
}

void SeekBar::setPosition(std::chrono::milliseconds position)
{
    if (!isSliderDown())
        setValue(static_cast<int>(position.count()));
}

void SeekBar::setDuration(std::chrono::milliseconds duration)
{
    setRange(0, static_cast<int>(duration.count()));
    update();
    tellPointer();
}

void SeekBar::tellPointer()
{
    if (m_pointer && maximum() > 0)
        Q_EMIT hovered(timeAt(*m_pointer), static_cast<int>(std::clamp(*m_pointer, 0.0, double(width()))));
}

void SeekBar::setMarks(std::optional<Range> marks)
{
    m_marks = marks;
    update();
}

QSize SeekBar::sizeHint() const
{
    return {200, 24};
}

QSize SeekBar::minimumSizeHint() const
{
    return {80, 24};
}

double SeekBar::xOf(double ms) const
{
    const double length = width() - 2 * kHandleRadius;
    return kHandleRadius + (maximum() > 0 ? length * std::clamp(ms / maximum(), 0.0, 1.0) : 0);
}

std::chrono::milliseconds SeekBar::timeAt(double x) const
{
    const double length = std::max(1.0, width() - 2 * kHandleRadius);
    const double fraction = std::clamp((x - kHandleRadius) / length, 0.0, 1.0);
    return std::chrono::milliseconds(static_cast<int>(fraction * maximum()));
}

void SeekBar::goTo(double x)
{
    setValue(static_cast<int>(timeAt(x).count()));
    Q_EMIT seekRequested(std::chrono::milliseconds(value()));
}

SeekBar::Grip SeekBar::gripAt(const QPointF &position) const
{
    if (!m_marks || position.y() < height() / 2.0 + kGroove)
        return Grip::None;
    const double in = std::abs(position.x() - xOf(static_cast<double>(m_marks->first.count())));
    const double out = std::abs(position.x() - xOf(static_cast<double>(m_marks->second.count())));
    if (std::min(in, out) > kGripReach)
        return Grip::None;
    return in < out ? Grip::In : Grip::Out;
}

void SeekBar::dragMark(double x)
{
    const std::chrono::milliseconds time = timeAt(x);
    if (m_held == Grip::In)
        Q_EMIT inDragged(std::min(time, m_marks->second - kShortestRange));
    else
        Q_EMIT outDragged(std::max(time, m_marks->first + kShortestRange));
}

void SeekBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensFor(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double middle = height() / 2.0;
    const auto groove = [&](double from, double to, const QColor &color) {
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(from, middle - kGroove / 2, to - from, kGroove), kGroove / 2,
                                kGroove / 2);
    };
    groove(kHandleRadius, width() - kHandleRadius, tokens.line);
    if (m_marks) {
        const double in = xOf(static_cast<double>(m_marks->first.count()));
        const double out = xOf(static_cast<double>(m_marks->second.count()));
        QColor between = tokens.accent;
        between.setAlphaF(0.3F);
        groove(in, out, between);
        painter.setBrush(tokens.accent);
        for (const double mark : {in, out}) {
            painter.drawRect(QRectF(mark - 1, middle - 8, 2, 16));
            const double side = mark == in ? 1 : -1; // each points into the range
            painter.drawPolygon(QPolygonF{QPointF(mark - side, height() - kGripHeight),
                                          QPointF(mark + side * kGripHeight, height()),
                                          QPointF(mark - side, height())});
        }
    }
    if (!isEnabled() || maximum() <= 0)
        return;
    const double x = xOf(value());
    groove(m_marks ? xOf(static_cast<double>(m_marks->first.count())) : kHandleRadius,
           std::max(x, kHandleRadius), tokens.accent);
    painter.setBrush(tokens.accent);
    painter.drawEllipse(QPointF(x, middle), kHandleRadius, kHandleRadius);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.ink, 1.5));
        painter.drawEllipse(QPointF(x, middle), kHandleRadius + 2, kHandleRadius + 2);
    }
}

void SeekBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_held = gripAt(event->position());
    if (m_held != Grip::None)
        return;
    setSliderDown(true);
    goTo(event->position().x());
}

void SeekBar::mouseMoveEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    if (m_held != Grip::None && m_marks)
        dragMark(x);
    else if (isSliderDown())
        goTo(x);
    setCursor(m_held != Grip::None || gripAt(event->position()) != Grip::None ? Qt::SizeHorCursor
                                                                              : Qt::ArrowCursor);
    m_pointer = x;
    tellPointer();
}

void SeekBar::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_held = Grip::None;
    setSliderDown(false);
}

void SeekBar::leaveEvent(QEvent *event)
{
    QSlider::leaveEvent(event);
    m_pointer.reset();
    Q_EMIT left();
}

void SeekBar::keyPressEvent(QKeyEvent *event)
{
    event->ignore(); // left to the stage: arrows step frames, Home and End go to the ends
}

} // namespace retalk
