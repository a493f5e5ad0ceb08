#pragma once

#include "player/playback.h"
#include "preview/cliptime.h"

#include <QWidget>

class QLabel;
class QSlider;
class QToolButton;

namespace retalk {

class FlatButton;
class SeekBar;
class StageActions;

/// Play, frame step, time line, speed, loop, sound and full screen for one Playback; its buttons use the
/// stage's actions.
class TransportBar : public QWidget
{
    Q_OBJECT
public:
    /// `playback` and `actions` must outlive the bar.
    TransportBar(Playback *playback, StageActions *actions, QWidget *parent = nullptr);

    void setVolume(double volume); ///< 0..1, perceived (not linear)
    /// Sets the time format, and below, what times are counted with.
    void setTimeStyle(TimeStyle style);
    TimeStyle timeStyle() const { return m_timeStyle; }
    void setClock(const ClipClock &clock);
    QString timeText(Playback::Time time) const { return clipTime(time, m_timeStyle, m_clock); }
    /// Uses the stage's dark colours in any theme, for full screen.
    void setOnDark(bool isOnDark);
    SeekBar *seekBar() const { return m_seekBar; }

Q_SIGNALS:
    void volumeChanged(double volume);
    /// Emitted on a click on the time, or its key.
    void timeStyleChosen(retalk::TimeStyle style);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void makeSpeedMenu();
    void makeVolume();
    void follow();
    void showSpeed(double rate);
    void showTimes();

    Playback *m_playback;
    StageActions *m_actions;
    FlatButton *m_play;
    FlatButton *m_back;
    FlatButton *m_forward;
    QToolButton *m_position;
    SeekBar *m_seekBar;
    QLabel *m_duration;
    QToolButton *m_speed;
    FlatButton *m_loop;
    FlatButton *m_hearOriginal;
    FlatButton *m_sound;
    QSlider *m_volume;
    FlatButton *m_fullScreen;
    TimeStyle m_timeStyle = TimeStyle::Clock;
    ClipClock m_clock;
};

} // namespace retalk
