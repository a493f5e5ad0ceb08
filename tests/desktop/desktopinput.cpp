#include "desktop/desktopinput.h"

#include <QProcess>
#include <QWidget>

#include <cstdlib>

namespace retalk::test {

void DesktopInput::xdotool(const QStringList &arguments)
{
    if (QProcess::execute(QStringLiteral("xdotool"), arguments) != 0)
        qFatal("xdotool %s failed", qPrintable(arguments.join(u' ')));
}

void DesktopInput::press(const QString &keys)
{
    xdotool({QStringLiteral("key"), keys});
}

void DesktopInput::type(const QString &text)
{
    xdotool({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("1"), text});
}

void DesktopInput::moveTo(const QPoint &point)
{
    xdotool({QStringLiteral("mousemove"), QString::number(point.x()), QString::number(point.y())});
}

void DesktopInput::moveTo(const QWidget *widget)
{
    moveTo(widget->mapToGlobal(widget->rect().center()));
}

void DesktopInput::down()
{
    xdotool({QStringLiteral("mousedown"), QStringLiteral("1")});
}

void DesktopInput::up()
{
    xdotool({QStringLiteral("mouseup"), QStringLiteral("1")});
}

void DesktopInput::click(const QWidget *widget)
{
    moveTo(widget);
    xdotool({QStringLiteral("click"), QStringLiteral("1")});
}

void DesktopInput::doubleClick(const QWidget *widget)
{
    moveTo(widget);
    xdotool({QStringLiteral("click"), QStringLiteral("--repeat"), QStringLiteral("2"),
             QStringLiteral("--delay"), QStringLiteral("60"), QStringLiteral("1")});
}

void DesktopInput::click(const QPoint &point, Button button)
{
    moveTo(point);
    xdotool({QStringLiteral("click"), QString::number(int(button))});
}

void DesktopInput::drag(const QPoint &from, const QPoint &to)
{
    moveTo(from);
    down();
    for (int step = 1; step <= 4; ++step)
        moveTo(from + (to - from) * step / 4);
    up();
}

void DesktopInput::turn(int clicks)
{
    xdotool({QStringLiteral("click"), QStringLiteral("--repeat"), QString::number(std::abs(clicks)),
             QStringLiteral("--delay"), QStringLiteral("20"), QString::number(clicks > 0 ? 4 : 5)});
}

} // namespace retalk::test
