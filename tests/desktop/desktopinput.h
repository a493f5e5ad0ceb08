#pragma once

#include <QPoint>
#include <QString>
#include <QStringList>

class QWidget;

namespace retalk::test {

/// Operates the X server's keyboard and mouse through xdotool. Each call returns once the server has the
/// event; its effects arrive later, through the event loop.
class DesktopInput
{
public:
    /// Takes xdotool's key names: "ctrl+Return", "Tab", "F".
    static void press(const QString &keys);
    static void type(const QString &text);

    /// Takes screen coordinates.
    static void moveTo(const QPoint &point);
    static void moveTo(const QWidget *widget);
    static void down();
    static void up();
    static void click(const QWidget *widget);
    static void doubleClick(const QWidget *widget);
    enum class Button { Left = 1, Right = 3 };
    static void click(const QPoint &point, Button button = Button::Left);
    /// Drags with the left button in several steps.
    static void drag(const QPoint &from, const QPoint &to);
    /// Turns the wheel at the pointer's position; positive is up.
    static void turn(int clicks);

private:
    static void xdotool(const QStringList &arguments);
};

} // namespace retalk::test
