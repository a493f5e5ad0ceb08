#pragma once

#include <QDeadlineTimer>
#include <QMargins>
#include <QObject>
#include <QRect>

class QWidget;

namespace retalk {

/// Returns a window's minimum size: `usual`, or less on a smaller screen, such as a portrait one or a
/// laptop's at 150 % scaling.
QSize smallestInside(const QRect &available, const QSize &usual);

/// Returns the content rectangle `wanted`, adjusted to lie within `available` together with its `frame`:
/// moved as little as possible, shrunk if necessary, never below `smallest`. If that is still too large, its
/// upper left corner, with the title bar, stays on the screen.
QRect placedInside(const QRect &wanted, const QMargins &frame, const QRect &available, const QSize &smallest);

/// Corrects a window's position once its real frame is known, which is after it was first shown. Later moves
/// are the user's, who may want a window to extend beyond the screen.
class WindowPlace : public QObject
{
    Q_OBJECT
public:
    /// `window` must be top-level and owns this object.
    explicit WindowPlace(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void correct();

    QWidget *m_window;
    QDeadlineTimer m_settling{0}; ///< window managers place a new window within this time
};

} // namespace retalk
