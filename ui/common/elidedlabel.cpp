#include "common/elidedlabel.h"

#include "common/plaintext.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace retalk {

ElidedLabel::ElidedLabel(QWidget *parent, Qt::TextElideMode mode) : QLabel(parent), m_mode(mode)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setFullText(const QString &text)
{
    if (text == m_fullText)
        return;
    m_fullText = text;
    setAccessibleName(text);
    elide();
    updateGeometry();
}

void ElidedLabel::setDetail(const QString &detail)
{
    m_detail = detail;
    setAccessibleDescription(detail);
    elide();
}

QSize ElidedLabel::sizeHint() const
{
    const QMargins margins = contentsMargins();
    return {fontMetrics().horizontalAdvance(m_fullText) + margins.left() + margins.right() + 1,
            QLabel::sizeHint().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("mmm…")), QLabel::minimumSizeHint().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QRect room = contentsRect().adjusted(margin(), margin(), -margin(), -margin());
    const QFontMetrics metrics = fontMetrics();
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), alignment());
    const int left = room.width() - metrics.horizontalAdvance(text());
    const int x = side & Qt::AlignRight ? left : side & Qt::AlignHCenter ? left / 2 : 0;
    // On the font's own baseline: if centred, taller glyphs of another font (an emoji) would shift the text.
    const int baseline = room.top() + (room.height() - metrics.height() + 1) / 2 + metrics.ascent();
    painter.drawText(room.left() + x, baseline, text());
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        elide();
}

void ElidedLabel::elide()
{
    const QString shown = fontMetrics().elidedText(m_fullText, m_mode, contentsRect().width());
    setText(shown);
    QStringList lines{shown == m_fullText ? QString() : m_fullText, m_detail};
    lines.removeAll(QString());
    setToolTip(lines.isEmpty() ? QString() : plainToolTip(lines.join(u'\n')));
}

} // namespace retalk
