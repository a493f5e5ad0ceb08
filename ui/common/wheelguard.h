#pragma once

#include <QObject>

namespace retalk {

/// Keeps the wheel for scrolling: inside a scroll area it turns a slider, a number or a choice only while
/// that has the focus, and never gives it the focus. Holds in every window of the program for as long as the
/// guard lives.
class WheelGuard : public QObject
{
    Q_OBJECT
public:
    explicit WheelGuard(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace retalk
