#include "requestform/waveview.h"

#include "common/softlabel.h"
#include "common/theme.h"
#include "requestform/posterview.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace retalk {

WaveView::WaveView(QWidget *parent) : QAbstractButton(parent)
{
    setFixedHeight(44);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WaveView::setPeaks(const QList<float> &peaks, const QString &length)
{
    // Qt 6.4 compares two empty lists through a null pointer.
    const bool areSame = peaks.isEmpty() ? m_peaks.isEmpty() : peaks == m_peaks;
    if (areSame && length == m_length)
        return;
    m_painted.clear();
    m_peaks = peaks;
    m_length = length;
    setAccessibleDescription(length);
    update();
}

void WaveView::setStart(std::chrono::milliseconds start, std::chrono::milliseconds length)
{
    const auto share = [](std::chrono::milliseconds part, std::chrono::milliseconds whole) {
        return whole.count() > 0
                   ? std::clamp(static_cast<double>(part.count()) / static_cast<double>(whole.count()), 0.0,
                                1.0)
                   : 0.0;
    };
    // Keep a voice track that starts very late wide enough to be visible.
    const double lead = std::min(share(start, length + start), 0.85);
    const double cut = share(-start, length);
    if (lead == m_lead && cut == m_cut)
        return;
    m_lead = lead;
    m_cut = cut;
    update();
}

void WaveView::setInvitation(const QString &text)
{
    m_invitation = text;
    update();
}

void WaveView::setPlayed(double fraction)
{
    const bool wasPlaying = m_played >= 0;
    const qsizetype before = heardBars();
    m_played = fraction;
    if (wasPlaying != (fraction >= 0))
        return update();
    const qsizetype now = heardBars();
    if (now == before)
        return;
    const double left = edgeAfter(std::min(before, now));
    const double right = edgeAfter(std::max(before, now));
    update(QRectF(left, 0, right - left, height()).toAlignedRect());
}

QSize WaveView::sizeHint() const
{
    return {304, 44};
}

void WaveView::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void WaveView::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void WaveView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isHit = isDown() && rect().contains(event->position().toPoint());
    QAbstractButton::mouseReleaseEvent(event);
    if (isHit && hasVoice()) {
        const QRectF bars = barArea();
        Q_EMIT positionClicked(std::clamp((event->position().x() - bars.left()) / bars.width(), m_cut, 1.0));
    }
}

void WaveView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlayKey = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return;
    if (isPlayKey && hasVoice())
        Q_EMIT positionClicked(m_cut);
    else
        QAbstractButton::keyPressEvent(event);
}

QRectF WaveView::barArea() const
{
    const QRectF line = lineArea();
    return line.adjusted(line.width() * m_lead, 0, 0, 0);
}

QRectF WaveView::lineArea() const
{
    // Time runs left to right in every language, as in all players; only the length changes sides.
    const int lengthRoom = fontMetrics().horizontalAdvance(m_length) + 12;
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    return QRectF(rect()).adjusted(isRightToLeft ? lengthRoom : 8, 4, isRightToLeft ? -8 : -lengthRoom, -4);
}

/// The x coordinate where the first `bars` bars end.
double WaveView::edgeAfter(qsizetype bars) const
{
    const QRectF area = barArea();
    const auto all = static_cast<double>(std::max<qsizetype>(m_peaks.size(), 1));
    return area.left() + area.width() * static_cast<double>(bars) / all;
}

qsizetype WaveView::cutBars() const
{
    return static_cast<qsizetype>(std::ceil(m_cut * static_cast<double>(m_peaks.size())));
}

qsizetype WaveView::heardBars() const
{
    if (m_played < 0)
        return 0;
    const auto heard = static_cast<qsizetype>(m_played * static_cast<double>(m_peaks.size())) + 1;
    return std::min(heard, m_peaks.size());
}

/// The bars (a hundred, with round ends) are painted once, not each time the voice track advances.
const QPixmap &WaveView::painted(const QColor &color)
{
    const QRectF bars = barArea();
    if (bars != m_paintedArea)
        m_painted.clear();
    m_paintedArea = bars;
    QPixmap &kept = m_painted[color.rgba()];
    const qreal ratio = devicePixelRatioF();
    if (!kept.isNull() && kept.devicePixelRatio() == ratio)
        return kept;
    kept = QPixmap(size() * ratio);
    kept.setDevicePixelRatio(ratio);
    kept.fill(Qt::transparent);
    QPainter painter(&kept);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const double step = bars.width() / static_cast<double>(std::max<qsizetype>(m_peaks.size(), 1));
    // The loudest bar has the full height, so that quiet recordings are visible, too.
    const float loudest = m_peaks.isEmpty() ? 1.0F : *std::max_element(m_peaks.cbegin(), m_peaks.cend());
    const double gain = loudest > 0.01F ? 1.0 / static_cast<double>(loudest) : 1.0;
    for (qsizetype i = 0; i < m_peaks.size(); ++i) {
        const double height = std::max(3.0, static_cast<double>(m_peaks[i]) * gain * bars.height());
        QRectF bar(0, 0, std::min(3.0, step * 0.6), height);
        bar.moveCenter({bars.left() + (static_cast<double>(i) + 0.5) * step, bars.center().y()});
        painter.drawRoundedRect(bar, 1.5, 1.5);
    }
    return kept;
}

void WaveView::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensFor(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!hasVoice()) {
        paintDropZone(&painter, this, rect(), m_invitation);
        return;
    }

    painter.setPen(QPen(hasFocus() ? t.accent : t.line, 1));
    painter.setBrush(t.field);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);

    const QRectF bars = barArea();
    if (m_lead > 0) {
        painter.setPen(QPen(t.soft, 1, Qt::DotLine));
        painter.drawLine(QLineF(lineArea().left(), bars.center().y(), bars.left() - 3, bars.center().y()));
    }
    QColor quiet = t.accent;
    quiet.setAlphaF(underMouse() ? 0.9F : 0.7F);
    const auto paintBars = [&](qsizetype from, qsizetype to, const QColor &color) {
        if (from >= to)
            return;
        const QRectF part(edgeAfter(from), 0, edgeAfter(to) - edgeAfter(from), height());
        painter.setClipRect(part);
        painter.drawPixmap(QPointF(), painted(color));
        painter.setClipping(false);
    };
    const qsizetype cut = cutBars();
    const qsizetype heard = std::max(cut, heardBars());
    paintBars(0, cut, t.line);
    paintBars(cut, heard, t.accent);
    paintBars(heard, m_peaks.size(), m_played >= 0 ? t.soft : quiet);

    painter.setFont(smallFont(font()));
    painter.setPen(t.soft);
    const QRect room = rect().adjusted(6, 0, -6, -5);
    painter.drawText(room, QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignBottom,
                     m_length);
}

} // namespace retalk
