#include "mainwindow/dropoverlay.h"

#include "common/theme.h"

#include <QEvent>
#include <QPainter>

namespace retalk {

DropOverlay::DropOverlay(QWidget *window) : QWidget(window)
{
    setObjectName(QStringLiteral("dropOverlay"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAcceptDrops(false);
    window->installEventFilter(this);
    hide();
}

bool DropOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void DropOverlay::setTargets(const QList<QRect> &fields, const QString &words)
{
    if (fields == m_targets && words == m_words)
        return;
    m_targets = fields;
    m_words = words;
    update();
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensFor(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = t.accent;
    veil.setAlpha(28);
    painter.fillRect(rect(), veil);
    painter.setPen(QPen(t.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), kBigRadius, kBigRadius);

    for (const QRect &field : m_targets) {
        QColor light = t.accent;
        light.setAlpha(56);
        painter.setBrush(light);
        painter.drawRoundedRect(QRectF(field).adjusted(-4, -4, 4, 4), kRadius, kRadius);
    }

    const QString words = m_words.isEmpty() ? tr("Drop anywhere: we'll put it in the right field") : m_words;
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    QRectF plate = QFontMetricsF(bold).boundingRect(words).adjusted(-16, -10, 16, 10);
    plate.moveCenter(QRectF(rect()).center());
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawRoundedRect(plate, kBigRadius, kBigRadius);
    painter.setPen(t.onAccent);
    painter.drawText(plate, Qt::AlignCenter, words);
}

} // namespace retalk
