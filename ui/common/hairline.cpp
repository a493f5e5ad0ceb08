#include "common/hairline.h"

#include "common/theme.h"

#include <QPainter>

namespace retalk {

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent) : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensFor(this).line);
}

} // namespace retalk
