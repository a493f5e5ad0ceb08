#include "mainwindow/dropoverlay.h"

#include "common/theme.h"

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>

namespace retalk {

namespace {

QFont strongFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

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
    // The whole window is below: repaint only what changes.
    const QRegion before = marked();
    m_targets = fields;
    m_words = words;
    update(before | marked());
}

QString DropOverlay::words() const
{
    return m_words.isEmpty() ? tr("Drop anywhere: we'll put it in the right field") : m_words;
}

QRectF DropOverlay::plate(const QString &words) const
{
    QRectF plate = QFontMetricsF(strongFont(font())).boundingRect(words).adjusted(-16, -10, 16, 10);
    plate.moveCenter(QRectF(rect()).center());
    return plate;
}

/// Everything but the frame around the window.
QRegion DropOverlay::marked() const
{
    QRegion region(plate(words()).toAlignedRect());
    for (const QRect &field : m_targets)
        region |= field.adjusted(-6, -6, 6, 6);
    return region;
}

void DropOverlay::paintEvent(QPaintEvent *event)
{
    const Tokens &t = tokensFor(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = t.accent;
    veil.setAlpha(28);
    painter.fillRect(event->rect(), veil);
    painter.setPen(QPen(t.accent, 2));
    painter.setBrush(Qt::NoBrush);
    const QRect frame = rect().adjusted(4, 4, -4, -4);
    if (!frame.adjusted(2, 2, -2, -2).contains(event->rect()))
        painter.drawRoundedRect(QRectF(frame), kBigRadius, kBigRadius);

    for (const QRect &field : m_targets) {
        QColor light = t.accent;
        light.setAlpha(56);
        painter.setBrush(light);
        painter.drawRoundedRect(QRectF(field).adjusted(-4, -4, 4, 4), kRadius, kRadius);
    }

    const QString sentence = words();
    const QRectF place = plate(sentence);
    painter.setFont(strongFont(font()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawRoundedRect(place, kBigRadius, kBigRadius);
    painter.setPen(t.onAccent);
    painter.drawText(place, Qt::AlignCenter, sentence);
}

} // namespace retalk
