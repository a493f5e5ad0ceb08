#pragma once

#include <QList>
#include <QSlider>
#include <QSpinBox>

#include <utility>

namespace retalk {

class VerdictLine;

/// The slider itself: 120..200 with a mark every ten and a longer one at the usual 170, which the pointer
/// snaps to.
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

/// What the slider's ends and its usual value mean, each below its place. A click on an end's word goes ten
/// that way, one on the usual value's word there.
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
    static QString word(int value);

    ThresholdSlider *m_slider;
};

/// The number itself: what is typed beyond the range becomes its nearest end.
class ThresholdNumber : public QSpinBox
{
    Q_OBJECT
public:
    explicit ThresholdNumber(QWidget *parent = nullptr);

    QValidator::State validate(QString &text, int &position) const override;
    void fixup(QString &text) const override;

Q_SIGNALS:
    /// `limit` took the place of a number beyond it.
    void clamped(int limit) const;
};

/// The slider with its number and its sense: how surely a face must match the reference.
class ThresholdControl : public QWidget
{
    Q_OBJECT
public:
    explicit ThresholdControl(QWidget *parent = nullptr);

    int value() const;
    void setValue(int value);
    /// Takes over a number that is still being typed.
    void enter();

Q_SIGNALS:
    void valueChanged(int value);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void sayLimit(int limit);

    ThresholdSlider *m_slider;
    ThresholdNumber *m_number;
    ThresholdWords *m_words;
    VerdictLine *m_limit;
};

} // namespace retalk
