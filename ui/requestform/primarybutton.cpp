#include "requestform/primarybutton.h"

#include "common/softlabel.h"
#include "common/theme.h"

#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace retalk {

PrimaryButton::PrimaryButton(QWidget *parent) : QPushButton(parent)
{
    setProperty("primary", true);
    setCursor(Qt::PointingHandCursor);
    setMinimumHeight(38);
    setAutoDefault(false);
}

void PrimaryButton::setShortcutHint(const QString &hint)
{
    m_hint = hint;
    update();
}

QSize PrimaryButton::sizeHint() const
{
    return {240, 38};
}

void PrimaryButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);

    const Tokens &t = tokensFor(this);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    QFont small = smallFont(font());
    small.setWeight(QFont::Normal);
    const int room = width() - 24;
    const QString words = QFontMetrics(bold).elidedText(text(), Qt::ElideRight, room);
    const int wordsWidth = QFontMetrics(bold).horizontalAdvance(words);
    const int hintWidth = QFontMetrics(small).horizontalAdvance(m_hint);
    const bool hasHint = !m_hint.isEmpty() && wordsWidth + 12 + hintWidth <= room;
    const int total = wordsWidth + (hasHint ? 12 + hintWidth : 0);
    QRect line((width() - total) / 2, 0, total, height());
    const auto sideOf = [this](Qt::AlignmentFlag side) {
        return QStyle::visualAlignment(layoutDirection(), side | Qt::AlignVCenter);
    };

    painter.setPen(isEnabled() ? t.onAccent : t.soft);
    painter.setFont(bold);
    painter.drawText(line, sideOf(Qt::AlignLeft), words);
    if (!hasHint)
        return;
    QColor quieter = painter.pen().color();
    quieter.setAlphaF(0.8F);
    painter.setPen(quieter);
    painter.setFont(small);
    painter.drawText(line, sideOf(Qt::AlignRight), m_hint);
}

} // namespace retalk
