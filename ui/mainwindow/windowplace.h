#pragma once

#include <QDeadlineTimer>
#include <QMargins>
#include <QObject>
#include <QRect>

class QWidget;

namespace retalk {

/// The smallest size of a window: `usual`, or less on a screen that has less room, such as an upright one or
/// that of a laptop where everything is shown half as large again.
QSize smallestInside(const QRect &available, const QSize &usual);

/// Where the content `wanted` goes so that it lies inside `available` together with its `frame`: moved as
/// little as possible, made smaller where it must be, never below `smallest`. What is too large then keeps
/// its upper left corner on the screen, with the title bar.
QRect placedInside(const QRect &wanted, const QMargins &frame, const QRect &available, const QSize &smallest);

/// Corrects a window's place once its real frame is known, which is after it was first shown. Later it's the
/// person's: a window may be moved over the screen's edge on purpose.
class WindowPlace : public QObject
{
    Q_OBJECT
public:
    /// `window` is top-level and owns this object.
    explicit WindowPlace(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void correct();

    QWidget *m_window;
    QDeadlineTimer m_settling{0}; ///< window managers place a new window within this time
};

} // namespace retalk
