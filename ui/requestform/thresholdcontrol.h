#pragma once

#include <QSlider>

class QSpinBox;

namespace retalk {

/// The slider itself: 120..200 with marks at 140, 170 and 190 that the pointer snaps to.
class ThresholdSlider : public QSlider
{
    Q_OBJECT
public:
    explicit ThresholdSlider(QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    double xOf(int value) const;
    void follow(double x);
};

class SoftLabel;

/// The slider with its number and its sense: how surely a face must match the reference.
class ThresholdControl : public QWidget
{
    Q_OBJECT
public:
    explicit ThresholdControl(QWidget *parent = nullptr);

    int value() const;
    void setValue(int value);

Q_SIGNALS:
    void valueChanged(int value);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ThresholdSlider *m_slider;
    QSpinBox *m_number;
    SoftLabel *m_easier;
    SoftLabel *m_stricter;
};

} // namespace retalk
