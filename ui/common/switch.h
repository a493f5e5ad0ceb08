#pragma once

#include <QAbstractButton>

namespace retalk {

/// An on/off control with its text beside it. Space toggles it; screen readers see a check box.
class Switch : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Switch(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override;
};

} // namespace retalk
