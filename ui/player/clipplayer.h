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

/// One clip, played into frames. Times are of the clip's own first frame, whatever offset its container
/// writes into it. At most one seek is under way; a newer target replaces the one that waits. No call
/// blocks. Nothing of Qt Multimedia is made before the first open().
class ClipPlayer : public QObject
{
    Q_OBJECT
public:
    using Time = std::chrono::microseconds;

    /// The error's code when there is sound alone and nothing to play it on.
    static constexpr QLatin1StringView kNoSoundDevice{"no_sound_device"};

    /// A frame, and the middle of the time in which it is shown.
    struct Frame
    {
        QVideoFrame picture;
        Time middle{0};
    };

    using Sound = MediaPipeline::Sound;

    explicit ClipPlayer(Sound sound, QObject *parent = nullptr);
    ~ClipPlayer() override;

    /// Shows the first frame and waits there. An unplayable source ends in failed(), once; so does one
    /// without a picture where no sound is wanted. `soundTrack`:
    /// which one is heard, counted from 1; 0: the player's choice.
    void open(const QUrl &source, int soundTrack = 0);
    /// Lets the file go.
    void close();
    QUrl source() const { return m_source; }

    void play();
    void pause();
    bool isOpen() const { return m_isOpen; }
    bool isPlaying() const { return m_isPlaying; }
    /// Where to; the picture follows when its frame arrives.
    void seek(Time target);
    bool isSeeking() const { return m_inFlight || m_next; }
    /// Negative: backwards. Applies to playing from now on.
    void setRate(double rate);
    void setVolume(double volume); ///< 0..1, as heard (not linear)
    void setMuted(bool muted);

    Time duration() const { return m_duration; }
    /// The clip's frame interval; 1/25 s until it is known.
    Time framePeriod() const { return m_period; }
    /// Where a seek is heading, else the frame shown last.
    Time position() const;
    const Frame &frame() const { return m_frame; }
    bool hasVideo() const;
    /// A local file with sound alone is not played by GStreamer, which falls silent after some seeks: its
    /// place goes on with the clock, and ClipSound makes it heard.
    bool goesByClock() const { return m_goesByClock; }
    bool hasSoundDevice() const { return m_pipeline && m_pipeline->facts().hasSoundDevice; }

Q_SIGNALS:
    void frameArrived(const retalk::ClipPlayer::Frame &frame);
    void positionChanged(std::chrono::microseconds position);
    void durationChanged(std::chrono::microseconds duration);
    void playingChanged(bool isPlaying);
    /// The first frame is there (or, for sound alone, the clip can be played).
    void opened();
    /// Playing reached the end, or the beginning when going backwards.
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
    QTimer m_seekWatch; ///< a seek to where we are, or past the end, may bring no frame
    QTimer m_openWatch;
    QTimer m_doubtWatch;   ///< if nothing better comes, the frame in doubt is the seek's
    QVideoFrame m_inDoubt; ///< came while the seek was being carried out and is not what it asks for
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
    bool m_goesByClock = false;
    Time m_clockStart{0}; ///< the place where m_clock began
    QElapsedTimer m_clock;
    QTimer m_clockTick;
    bool m_isOpen = false;
    bool m_isBroken = false;  ///< the pipeline has met an error
    bool m_hasFailed = false; ///< which was told
    bool m_isPlaying = false;
    bool m_knowsOffset = false;
    bool m_hasCorrected = false;
};

} // namespace retalk
