#pragma once

#include <QPoint>
#include <QString>
#include <QStringList>

class QWidget;

namespace retalk::test {

/// The person's hand on the real keyboard and mouse of the X server, through xdotool. Each call returns when
/// the server has the event; what it brings about arrives later, through the event loop.
class Hand
{
public:
    /// As xdotool spells it: "ctrl+Return", "Tab", "F".
    static void press(const QString &keys);
    static void type(const QString &text);

    /// Points of the screen.
    static void moveTo(const QPoint &point);
    static void moveTo(const QWidget *widget);
    static void down();
    static void up();
    static void click(const QWidget *widget);
    static void doubleClick(const QWidget *widget);
    enum class Button { Left = 1, Right = 3 };
    static void click(const QPoint &point, Button button = Button::Left);
    /// With the left button held, in steps.
    static void drag(const QPoint &from, const QPoint &to);
    /// The wheel, where the pointer is: upwards when positive.
    static void turn(int clicks);

private:
    static void xdotool(const QStringList &arguments);
};

} // namespace retalk::test
