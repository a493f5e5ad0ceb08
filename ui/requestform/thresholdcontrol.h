#pragma once

#include <QList>
#include <QSlider>

#include <utility>

class QSpinBox;

namespace retalk {

/// The slider itself: 120..200 with marks at 140, 170 and 190 that the pointer snaps to.
class ThresholdSlider : public QSlider
{
    Q_OBJECT
public:
    explicit ThresholdSlider(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    /// The middle of the knob at `value`.
    double xOf(int value) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void follow(double x);
};

/// What the slider's marks mean, each under its mark; a click goes there.
class ThresholdWords : public QWidget
{
    Q_OBJECT
public:
    explicit ThresholdWords(ThresholdSlider *slider, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QList<std::pair<int, QRect>> places() const;
    static QString word(int mark);

    ThresholdSlider *m_slider;
};

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
    ThresholdWords *m_words;
};

} // namespace retalk
