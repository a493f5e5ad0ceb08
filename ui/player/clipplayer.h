#pragma once

#include "base/error.h"
#include "player/mediapipeline.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QUrl>
#include <QVideoFrame>

#include <chrono>
#include <memory>
#include <optional>

namespace retalk {

/// Plays one clip into frames. Times are relative to the clip's first frame, whatever offset the container
/// stores. At most one seek is in progress; a new target replaces a pending one. No call blocks. Creates no
/// Qt Multimedia objects before the first open().
class ClipPlayer : public QObject
{
    Q_OBJECT
public:
    using Time = std::chrono::microseconds;

    /// The error's code if the clip has only sound and there is no device to play it on.
    static constexpr QLatin1StringView kNoSoundDevice{"no_sound_device"};

    /// A frame and the middle of the interval it is shown for.
    struct Frame
    {
        QVideoFrame picture;
        Time middle{0};
    };

    using Sound = MediaPipeline::Sound;

    explicit ClipPlayer(Sound sound, QObject *parent = nullptr);
    ~ClipPlayer() override;

    /// Shows the first frame and pauses there. An unplayable source ends in a single failed(), and so does a
    /// source without video if Sound::No was requested. `soundTrack` selects the audio track, counted from 1;
    /// 0 leaves the choice to the player.
    void open(const QUrl &source, int soundTrack = 0);
    /// Closes the file.
    void close();
    QUrl source() const { return m_source; }

    void play();
    void pause();
    bool isOpen() const { return m_isOpen; }
    bool isPlaying() const { return m_isPlaying; }
    /// Seeks to `target`; the picture follows when its frame arrives.
    void seek(Time target);
    bool isSeeking() const { return m_inFlight || m_next; }
    /// A negative rate plays backwards. Applies to playback from now on.
    void setRate(double rate);
    void setVolume(double volume); ///< 0..1, perceived (not linear)
    void setMuted(bool muted);

    Time duration() const { return m_duration; }
    /// Returns the clip's frame interval; 1/25 s until it is known.
    Time framePeriod() const { return m_period; }
    /// Returns the target of the seek in progress, otherwise the position of the last frame shown.
    Time position() const;
    const Frame &frame() const { return m_frame; }
    bool hasVideo() const;
    /// Returns true for a local audio-only file. GStreamer doesn't play these, because it falls silent after
    /// some seeks: the position follows a clock, and ClipSound plays the sound.
    bool isClockDriven() const { return m_isClockDriven; }
    bool hasSoundDevice() const { return m_pipeline && m_pipeline->facts().hasSoundDevice; }

Q_SIGNALS:
    void frameArrived(const retalk::ClipPlayer::Frame &frame);
    void positionChanged(std::chrono::microseconds position);
    void durationChanged(std::chrono::microseconds duration);
    void playingChanged(bool isPlaying);
    /// Emitted when the first frame has arrived or, for sound only, when the clip can be played.
    void opened();
    /// Emitted when playback reaches the end, or the beginning when playing backwards.
    void ended();
    void failed(const retalk::Error &error);

private:
    void makePipeline();
    void takeFrame(const QVideoFrame &picture, MediaPipeline::Age age);
    void takeLoaded();
    void takeEnd();
    void takeError(QMediaPlayer::Error error, const QString &detail);
    void startSeek(Time target);
    void setPosition(Time target);
    void seekDone();
    void leaveSeek();
    void takeClock();
    void setClock(Time place);
    Time clockPlace() const;
    void tick();
    void explain(const Error &error);
    void fail(const Error &error);
    void setPlaying(bool isPlaying);

    Sound m_sound;
    QUrl m_source;
    std::unique_ptr<MediaPipeline> m_pipeline;
    QTimer m_seekWatch; ///< a seek to the current position or past the end may deliver no frame
    QTimer m_openWatch;
    QTimer m_doubtWatch;   ///< when it fires, the doubtful frame counts as the seek's
    QVideoFrame m_inDoubt; ///< arrived during the seek and doesn't match its target
    Frame m_frame;
    Time m_offset{0}; ///< presentation time of the first frame
    Time m_shift{0};  ///< from our time to the player's positions, learnt from the first seek
    Time m_period{40'000};
    Time m_duration{0};
    std::optional<Time> m_inFlight;
    std::optional<Time> m_next;
    quint64 m_visits = 0; ///< counts seeks, opens and closes
    quint64 m_clips = 0;  ///< counts opens and closes
    double m_rate = 1;
    bool m_isClockDriven = false;
    Time m_clockStart{0}; ///< position at which m_clock started
    QElapsedTimer m_clock;
    QTimer m_clockTick;
    bool m_isOpen = false;
    bool m_isBroken = false;  ///< the pipeline has reported an error
    bool m_hasFailed = false; ///< failed() has been emitted
    bool m_isPlaying = false;
    bool m_knowsOffset = false;
    bool m_hasCorrected = false;
};

} // namespace retalk
