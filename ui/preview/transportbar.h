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

/// Play, frame back and forward, time line, speed, loop, sound and full screen for one Playback; its buttons
/// are the stage's actions.
class TransportBar : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive the bar.
    TransportBar(Playback *playback, StageActions *actions, QWidget *parent = nullptr);

    void setVolume(double volume); ///< 0..1, as heard
    /// How times read, and what they are counted by.
    void setTimeStyle(TimeStyle style);
    TimeStyle timeStyle() const { return m_timeStyle; }
    void setClock(const ClipClock &clock);
    QString timeText(Playback::Time time) const { return clipTime(time, m_timeStyle, m_clock); }
    /// In the dark colours of the stage, whatever the theme: for full screen.
    void setOnDark(bool isOnDark);
    SeekBar *seekBar() const { return m_seekBar; }

Q_SIGNALS:
    void volumeChanged(double volume);
    /// By a click on the time, or its key.
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
