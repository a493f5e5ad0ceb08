#pragma once

#include "preview/playback.h"

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

Q_SIGNALS:
    void volumeChanged(double volume);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void makeSpeedMenu();
    void makeVolume();
    void follow();
    void showSpeed(double rate);

    Playback *m_playback;
    StageActions *m_actions;
    FlatButton *m_play;
    FlatButton *m_back;
    FlatButton *m_forward;
    QLabel *m_position;
    SeekBar *m_seekBar;
    QLabel *m_duration;
    QToolButton *m_speed;
    FlatButton *m_loop;
    FlatButton *m_sound;
    QSlider *m_volume;
    FlatButton *m_fullScreen;
};

} // namespace retalk
