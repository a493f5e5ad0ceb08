#include "mainwindow/windowplace.h"

#include "common/screenroom.h"
#include <QEvent>
#include <QScreen>
#include <QWidget>
#include <QWindow>

#include <algorithm>

namespace retalk {

namespace {

constexpr std::chrono::seconds kSettling{2};

} // namespace

QSize smallestInside(const QRect &available, const QSize &usual)
{
    return usual.boundedTo(available.marginsRemoved(usualFrame()).size());
}

QRect placedInside(const QRect &wanted, const QMargins &frame, const QRect &available, const QSize &smallest)
{
    const QRect inside = available.marginsRemoved(frame);
    QRect result(wanted.topLeft(), wanted.size().boundedTo(inside.size()).expandedTo(smallest));
    // The right and bottom edges first, so that the upper left corner wins if both don't fit.
    result.moveLeft(std::max(inside.left(), std::min(result.left(), inside.right() + 1 - result.width())));
    result.moveTop(std::max(inside.top(), std::min(result.top(), inside.bottom() + 1 - result.height())));
    return result;
}

WindowPlace::WindowPlace(QWidget *window) : QObject(window), m_window(window)
{
    window->installEventFilter(this);
}

bool WindowPlace::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
        if (watched == m_window && !event->spontaneous()) {
            m_settling.setRemainingTime(kSettling);
            // The native window is exposed when it is on the screen, and by then it has its frame.
            m_window->windowHandle()->installEventFilter(this);
        }
        break;
    case QEvent::Expose:
    case QEvent::Move:
    case QEvent::Resize:
        if (!m_settling.hasExpired())
            QMetaObject::invokeMethod(this, &WindowPlace::correct, Qt::QueuedConnection);
        break;
    case QEvent::MouseButtonPress:
    case QEvent::NonClientAreaMouseButtonPress:
        m_settling.setRemainingTime(0);
        break;
    default:
        break;
    }
    return false;
}

void WindowPlace::correct()
{
    const QWindow *handle = m_window->windowHandle();
    if (!handle || !m_window->isVisible() ||
        (m_window->windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen | Qt::WindowMinimized)))
        return;
    const QRect present = m_window->geometry();
    const QRect better = placedInside(present, handle->frameMargins(),
                                      m_window->screen()->availableGeometry(), m_window->minimumSize());
    if (better != present)
        m_window->setGeometry(better);
}

} // namespace retalk
