#pragma once

#include "common/workerthread.h"

#include <QMediaPlayer>
#include <QUrl>
#include <QVideoFrame>

#include <chrono>

namespace retalk {

/// A QMediaPlayer in a thread of its own, because opening, seeking and stopping block GStreamer's caller for
/// up to half a second. Commands return immediately and are executed in order; signals and frames arrive on
/// the thread that created this object. A third thread receives the frames: GStreamer waits for its sink
/// while executing a command, so a sink in the same thread would block it.
class MediaPipeline : public QObject
{
    Q_OBJECT
public:
    /// How a frame relates to the newest seek or open: certainly from before it, possibly, or from after it.
    enum class Age { Before, During, After };
    /// The player's last reported state.
    struct Facts
    {
        bool hasVideo = false;
        bool hasAudio = false;
        bool hasSoundDevice = false;
        bool isSeekable = false;
    };

    /// Whether to play the sound as well: always, or only where GStreamer can't play without it (sound only)
    /// or no other reader exists (a link).
    enum class Sound { No, Always, Alone };

    explicit MediaPipeline(Sound sound, QObject *parent = nullptr);
    ~MediaPipeline() override;

    /// Shows the first frame and pauses there. Creates the thread and the player on the first call.
    /// `soundTrack` selects the audio track, counted from 1; 0 leaves the choice to the player.
    void open(const QUrl &source, int soundTrack = 0);
    /// Closes the file.
    void close();
    void play();
    void pause();
    void seek(std::chrono::milliseconds position);
    void setRate(double rate);
    void setVolume(double linear);
    void setMuted(bool isMuted);

    const Facts &facts() const { return m_facts; }
    std::chrono::milliseconds position() const { return m_position; }

Q_SIGNALS:
    void frameArrived(const QVideoFrame &frame, retalk::MediaPipeline::Age age);
    void durationChanged(std::chrono::milliseconds duration);
    void seekableChanged(bool isSeekable);
    /// Emitted while sound without video plays.
    void positionChanged();
    void loaded();
    void ended();
    void failed(QMediaPlayer::Error error, const QString &detail);

private:
    class Worker;
    template <typename Command>
    void post(Command command);
    void passOnFrame();

    Sound m_sound;
    Worker *m_worker = nullptr; ///< owned by m_thread
    WorkerThreadPointer m_thread;
    WorkerLink<MediaPipeline> m_link;
    QUrl m_source;
    Facts m_facts;
    std::chrono::milliseconds m_position{0};
    quint64 m_clip = 0;   ///< counts opens and closes; reports about earlier clips are ignored
    quint64 m_issued = 0; ///< counts opens and seeks; frames carry the number the thread has reached
};

} // namespace retalk
