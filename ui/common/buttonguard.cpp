#include "common/buttonguard.h"

#include <QCoreApplication>
#include <QCursor>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace retalk {

namespace {

bool isPress(const QKeyEvent &key)
{
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) &&
           (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

void leaveUnlessPointedAt(QWidget *button)
{
    if (button->rect().contains(button->mapFromGlobal(QCursor::pos())))
        return;
    button->setAttribute(Qt::WA_UnderMouse, false);
    button->update();
}

} // namespace

ButtonGuard::ButtonGuard(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool ButtonGuard::eventFilter(QObject *watched, QEvent *event)
{
    // Sees every event of the program, so returns early for all but two kinds.
    if (event->type() == QEvent::Hide) {
        auto *button =
            qobject_cast<QMenu *>(watched) ? qobject_cast<QToolButton *>(watched->parent()) : nullptr;
        if (button)
            QTimer::singleShot(0, button, [button] { leaveUnlessPointedAt(button); });
        return false;
    }
    if (event->type() != QEvent::KeyPress || !isPress(*static_cast<QKeyEvent *>(event)))
        return false;
    if (!qobject_cast<QPushButton *>(watched) && !qobject_cast<QToolButton *>(watched))
        return false;
    auto *button = static_cast<QAbstractButton *>(watched);
    if (!button->hasFocus() || !button->isEnabled())
        return false;
    if (!static_cast<QKeyEvent *>(event)->isAutoRepeat())
        button->click(); // may delete the button
    return true;
}

} // namespace retalk
