#pragma once

#include "preview/playback.h"

#include <QWidget>

class QAction;
class QLabel;
class QSlider;
class QToolButton;

namespace retalk {

class FlatButton;
class SeekBar;

/// Play, frame back and forward, time line, speed, loop, sound and full screen for one Playback.
class TransportBar : public QWidget
{
    Q_OBJECT
public:
    explicit TransportBar(Playback *playback, QWidget *parent = nullptr);

    void setFullScreen(bool isFullScreen);
    void toggleMuted();
    void setVolume(double volume); ///< 0..1, as heard

Q_SIGNALS:
    void fullScreenRequested();
    void volumeChanged(double volume);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showPlaying(bool isPlaying);
    void makeSpeedMenu();
    void makeVolume();
    void follow();
    void showSpeed(double rate);

    Playback *m_playback;
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
    QAction *m_muteAction = nullptr;
    FlatButton *m_fullScreen;
    bool m_isFullScreen = false;
};

} // namespace retalk
