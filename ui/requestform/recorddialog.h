#pragma once

#include "media/monosound.h"
#include "player/clipplayer.h"
#include "player/clipsound.h"
#include "preview/clipprobe.h"
#include "requestform/microphone.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace retalk {

class FrameView;
class LevelMeter;
class AnonymousFile;
class SoftLabel;
class VerdictLine;

/// Records a voice track for a video: counts in, plays the video muted from a chosen position while the
/// user speaks, and lets the user listen to the result, record again or keep it. Without a video, it only
/// records.
class RecordDialog : public QDialog
{
    Q_OBJECT
public:
    struct Wanted
    {
        QUrl video;                         ///< empty: none
        std::chrono::milliseconds start{0}; ///< in the video
        bool isStartFixed = false;          ///< the recording can't start anywhere else
        QString folder;                     ///< where recordings are saved
    };
    enum class State { Opening, Ready, CountIn, Recording, Ending, Recorded, Listening, Saving };

    explicit RecordDialog(const Wanted &wanted, QWidget *parent = nullptr);
    ~RecordDialog() override;

    State state() const { return m_state; }
    /// Where the recording starts in the video.
    std::chrono::milliseconds start() const;
    const MonoSound &recording() const { return m_recording; }

    void reject() override;

Q_SIGNALS:
    /// Emitted when the recording has been saved; the dialog is then accepted.
    void kept(const QString &path, std::chrono::milliseconds start);

private:
    void build();
    void setState(State state);
    void refresh();
    void press();
    void begin();
    void count();
    void record();
    void startOver();
    void take(const MonoSound &sound);
    void prepareSound();
    void listen();
    void stopListening();
    void playVideo();
    void followVideo();
    void keep();
    void showTime(std::chrono::milliseconds time);
    void showPlace();
    std::chrono::milliseconds recordedLength() const;

    Wanted m_wanted;
    State m_state = State::Opening;
    Microphone m_microphone{this};
    ClipPlayer m_video{ClipPlayer::Sound::No, this};
    ClipProbe m_probe;
    ClipSound m_sound;
    std::shared_ptr<AnonymousFile> m_heard; ///< the recording as a file for playback
    MonoSound m_recording;
    int m_counted = 0;
    QTimer m_count{this};
    QTimer m_tick{this};
    QElapsedTimer m_clock;                     ///< since recording or playback started ...
    std::chrono::milliseconds m_clockShift{0}; ///< ... and its offset from that
    bool m_isRunning = false;                  ///< the first frame has moved
    std::optional<ClipPlayer::Time> m_stoodAt; ///< middle of the frame shown before it moved
    bool m_isMicrophoneLost = false;
    FrameView *m_view;
    QLabel *m_number;
    QComboBox *m_devices;
    LevelMeter *m_level;
    QDoubleSpinBox *m_start;
    QLabel *m_time;
    VerdictLine *m_line;
    QPushButton *m_record;
    QPushButton *m_listen;
    QPushButton *m_keep = nullptr;
};

} // namespace retalk
