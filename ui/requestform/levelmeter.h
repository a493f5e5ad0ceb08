#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace retalk {

/// A microphone's level, from -60 dB to full scale: a bar that rises immediately and falls slowly, with a
/// line at the peak. Reports "too loud" in words.
class LevelMeter : public QWidget
{
    Q_OBJECT
public:
    explicit LevelMeter(QWidget *parent = nullptr);

    /// `peak` is the highest sample since the last call, 0..1.
    void setLevel(double peak);
    /// Resets the meter if there is no sound (any more).
    void clear();
    /// The level shown, 0..1 of the bar.
    double shown() const { return m_shown; }
    bool isTooLoud() const { return m_isTooLoud; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void tooLoudChanged(bool isTooLoud);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fall();

    double m_shown = 0;
    double m_highest = 0;
    bool m_isTooLoud = false;
    QElapsedTimer m_sinceFall;
    QElapsedTimer m_sinceHighest;
    QElapsedTimer m_sinceTooLoud;
    QTimer m_fall;
};

} // namespace retalk
