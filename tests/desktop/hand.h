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

private:
    static void xdotool(const QStringList &arguments);
};

} // namespace retalk::test
