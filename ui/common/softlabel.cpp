#include "common/softlabel.h"

#include "common/theme.h"

#include <QApplication>
#include <QEvent>

namespace retalk {

QFont smallFont(const QFont &font)
{
    QFont result = font;
    if (font.pointSizeF() > 0)
        result.setPointSizeF(font.pointSizeF() * 12.0 / 13.0);
    else
        result.setPixelSize(font.pixelSize() * 12 / 13);
    return result;
}

SoftLabel::SoftLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::PlaceholderText);
    adopt();
}

void SoftLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        adopt();
}

void SoftLabel::adopt()
{
    setFont(smallFont(QApplication::font()));
}

} // namespace retalk
