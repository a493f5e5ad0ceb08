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

    const QString words = tr("Drop it anywhere: it finds its field");
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
