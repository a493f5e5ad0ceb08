#include "common/marginscrollbar.h"

namespace retalk {

void MarginScrollBar::paintEvent(QPaintEvent *event)
{
    if (maximum() > minimum())
        QScrollBar::paintEvent(event);
}

} // namespace retalk
