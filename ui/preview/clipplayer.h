#pragma once

#include "base/error.h"

#include <QObject>
#include <QTimer>
#include <QUrl>
#include <QVideoFrame>

#include <chrono>
#include <memory>
#include <optional>

class QAudioOutput;
class QMediaPlayer;
class QVideoSink;

namespace retalk {

/// One clip, played into frames. Times are of the clip's own first frame, whatever offset its container
/// writes into it. At most one seek is under way; a newer target replaces the one that waits (rapid seeks
/// block GStreamer for up to half a second each). The QMediaPlayer is made on the first open().
class ClipPlayer : public QObject
{
    Q_OBJECT
public:
    using Time = std::chrono::microseconds;

    /// A frame, and the middle of the time in which it is shown.
    struct Frame
    {
        QVideoFrame picture;
        Time middle{0};
    };

    explicit ClipPlayer(bool hasSound, QObject *parent = nullptr);
    ~ClipPlayer() override;

    /// Shows the first frame and waits there. An unplayable source ends in failed().
    void open(const QUrl &source);
    /// Lets the file go.
    void close();
    QUrl source() const { return m_source; }

    void play();
    void pause();
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
    void makePlayer();
    void takeFrame(const QVideoFrame &picture);
    void takeStatus(int status);
    void startSeek(Time target);
    void setPosition(Time target);
    void seekDone();
    void fail(ErrorKind kind, const QString &message, const QString &detail);
    void setPlaying(bool isPlaying);

    bool m_hasSound;
    QUrl m_source;
    std::unique_ptr<QMediaPlayer> m_player;
    std::unique_ptr<QVideoSink> m_sink;
    std::unique_ptr<QAudioOutput> m_audio;
    QTimer m_seekWatch; ///< a seek to where we are, or past the end, may bring no frame
    QTimer m_openWatch;
    QTimer m_clock; ///< position of a clip without pictures
    Frame m_frame;
    Time m_offset{0}; ///< presentation time of the first frame
    Time m_shift{0};  ///< from our time to the player's positions, learnt from the first seek
    Time m_period{40'000};
    Time m_duration{0};
    std::optional<Time> m_inFlight;
    std::optional<Time> m_next;
    quint64 m_seeks = 0; ///< frames that came before the newest seek are stale
    double m_rate = 1;
    bool m_isOpen = false;
    bool m_hasFailed = false;
    bool m_isPlaying = false;
    bool m_knowsOffset = false;
    bool m_hasCorrected = false;
};

} // namespace retalk
