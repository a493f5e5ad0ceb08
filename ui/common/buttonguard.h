#pragma once

#include <QObject>

namespace retalk {

/// Makes buttons behave as users expect, in every window of the program for the lifetime of the guard. Return
/// presses the focused button, as Space does: Qt leaves Return to a dialog's default button, which may do the
/// opposite. A button whose menu is closed by a click elsewhere no longer keeps its hover look.
class ButtonGuard : public QObject
{
    Q_OBJECT
public:
    explicit ButtonGuard(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace retalk
