#include "common/wheelguard.h"

#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QScrollBar>

namespace retalk {

namespace {

QWidget *turnedByWheel(QObject *object)
{
    if (!object->isWidgetType() || qobject_cast<QScrollBar *>(object))
        return nullptr;
    const bool isTurned = qobject_cast<QAbstractSlider *>(object) ||
                          qobject_cast<QAbstractSpinBox *>(object) || qobject_cast<QComboBox *>(object);
    return isTurned ? static_cast<QWidget *>(object) : nullptr;
}

bool isInScrollArea(const QWidget *widget)
{
    while (widget && !widget->isWindow()) {
        widget = widget->parentWidget();
        if (qobject_cast<const QAbstractScrollArea *>(widget))
            return true;
    }
    return false;
}

} // namespace

WheelGuard::WheelGuard(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    // This filter sees every event in the program, so it returns early for all but two kinds.
    if (event->type() != QEvent::Wheel && event->type() != QEvent::Polish)
        return false;
    QWidget *control = turnedByWheel(watched);
    if (!control)
        return false;
    if (event->type() == QEvent::Polish) {
        // Otherwise Qt would give it the focus before the wheel event.
        if (control->focusPolicy() == Qt::WheelFocus)
            control->setFocusPolicy(Qt::StrongFocus);
        return false;
    }
    if (control->hasFocus() || !isInScrollArea(control))
        return false;
    event->ignore(); // so that the scroll area gets it
    return true;
}

} // namespace retalk
