#pragma once

#include <QList>
#include <QSlider>
#include <QSpinBox>

#include <utility>

namespace retalk {

class VerdictLine;

/// The slider: 120..200 with a mark every ten and a longer one at the default of 170, which the pointer snaps
/// to.
class ThresholdSlider : public QSlider
{
    Q_OBJECT
public:
    explicit ThresholdSlider(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    /// Returns the centre of the handle at `value`.
    double xOf(int value) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void follow(double x);
};

/// Labels below the slider's ends and its default value. Clicking an end's label moves the value ten that
/// way; clicking the default's label sets the default.
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

/// The number field: a number outside the range becomes the nearest limit.
class ThresholdNumber : public QSpinBox
{
    Q_OBJECT
public:
    explicit ThresholdNumber(QWidget *parent = nullptr);

    QValidator::State validate(QString &text, int &position) const override;
    void fixup(QString &text) const override;

Q_SIGNALS:
    /// Emitted when `limit` has replaced a number beyond it.
    void clamped(int limit) const;
};

/// The slider with its number and labels: how closely a face must match the reference.
class ThresholdControl : public QWidget
{
    Q_OBJECT
public:
    explicit ThresholdControl(QWidget *parent = nullptr);

    int value() const;
    void setValue(int value);
    /// Enters a number that is still being typed.
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
