#pragma once

#include <QObject>

namespace retalk {

/// Keeps the wheel for scrolling: inside a scroll area it changes sliders, spin boxes and combo boxes only if
/// they have the focus, and never gives them the focus. Applies to every window of the program for the
/// lifetime of the guard.
class WheelGuard : public QObject
{
    Q_OBJECT
public:
    explicit WheelGuard(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace retalk
