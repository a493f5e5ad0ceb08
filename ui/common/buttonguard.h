#pragma once

#include <QObject>

namespace retalk {

/// Makes buttons do what people expect, in every window of the program for as long as the guard lives. Return
/// presses the one that has the focus, as Space does: Qt leaves it to a dialog's default button, which may be
/// the opposite. One whose menu was closed by a click elsewhere no longer looks as if the pointer were on it.
class ButtonGuard : public QObject
{
    Q_OBJECT
public:
    explicit ButtonGuard(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace retalk
