#include "requestform/waveview.h"

#include "common/softlabel.h"
#include "common/theme.h"
#include "requestform/posterview.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

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
    m_lead = std::min(share(start, length + start), 0.85);
    m_cut = share(-start, length);
    update();
}

void WaveView::setInvitation(const QString &text)
{
    m_invitation = text;
    update();
}

void WaveView::setPlayed(double fraction)
{
    m_played = fraction;
    update();
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
        Q_EMIT pointed(std::clamp((event->position().x() - bars.left()) / bars.width(), m_cut, 1.0));
    }
}

void WaveView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlayKey = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return;
    if (isPlayKey && hasVoice())
        Q_EMIT pointed(m_cut);
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
    painter.setPen(Qt::NoPen);
    QColor quiet = t.accent;
    quiet.setAlphaF(underMouse() ? 0.9F : 0.7F);
    const double step = bars.width() / static_cast<double>(std::max<qsizetype>(m_peaks.size(), 1));
    // The loudest bar has the full height, so that quiet recordings are visible, too.
    const float loudest = m_peaks.isEmpty() ? 1.0F : *std::max_element(m_peaks.cbegin(), m_peaks.cend());
    const double gain = loudest > 0.01F ? 1.0 / static_cast<double>(loudest) : 1.0;
    for (qsizetype i = 0; i < m_peaks.size(); ++i) {
        const double at = static_cast<double>(i) / static_cast<double>(m_peaks.size());
        const double height = std::max(3.0, static_cast<double>(m_peaks[i]) * gain * bars.height());
        QRectF bar(0, 0, std::min(3.0, step * 0.6), height);
        bar.moveCenter({bars.left() + (static_cast<double>(i) + 0.5) * step, bars.center().y()});
        const bool isCut = at < m_cut;
        const bool isHeard = m_played >= 0 && at <= m_played;
        painter.setBrush(isCut ? t.line : isHeard ? t.accent : m_played >= 0 ? t.soft : quiet);
        painter.drawRoundedRect(bar, 1.5, 1.5);
    }

    painter.setFont(smallFont(font()));
    painter.setPen(t.soft);
    const QRect room = rect().adjusted(6, 0, -6, -5);
    painter.drawText(room, QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignBottom,
                     m_length);
}

} // namespace retalk
