#include "common/screenroom.h"

#include <QScreen>
#include <QWidget>

namespace retalk {

QMargins usualFrame()
{
    return {4, 34, 4, 4};
}

QSize withinScreen(const QWidget *window, const QSize &wanted)
{
    return wanted.boundedTo(window->screen()->availableGeometry().marginsRemoved(usualFrame()).size());
}

} // namespace retalk
