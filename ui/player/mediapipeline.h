#pragma once

#include "common/sidethread.h"

#include <QMediaPlayer>
#include <QUrl>
#include <QVideoFrame>

#include <chrono>

namespace retalk {

/// A QMediaPlayer in a thread of its own, because opening, seeking and stopping block GStreamer's caller for
/// up to half a second. Commands return at once and are carried out in their order; signals, and with them
/// the frames, come in the thread of whoever made this. The frames are taken in a third thread: GStreamer
/// waits for its sink while it carries a command out, and a sink in the same thread would keep it waiting.
class MediaPipeline : public QObject
{
    Q_OBJECT
public:
    /// How a frame stands to the newest seek or open: of an older place for certain, perhaps, or not.
    enum class Age { Before, During, After };
    /// What the player said last.
    struct Facts
    {
        bool hasVideo = false;
        bool hasAudio = false;
        bool hasSoundDevice = false;
        bool isSeekable = false;
    };

    /// Whether it plays the sound, too: of everything, or only of what GStreamer can't play without (sound
    /// alone) or what nobody else reads (a link).
    enum class Sound { No, Always, Alone };

    explicit MediaPipeline(Sound sound, QObject *parent = nullptr);
    ~MediaPipeline() override;

    /// Shows the first frame and waits there. The thread and the player are made now, not before.
    /// `soundTrack`: which one is heard, counted from 1; 0: the player's choice.
    void open(const QUrl &source, int soundTrack = 0);
    /// Lets the file go.
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
    /// While sound without pictures plays.
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
    Worker *m_worker = nullptr; ///< of m_thread, which deletes it
    SideThreadPointer m_thread;
    WayBack<MediaPipeline> m_wayBack;
    QUrl m_source;
    Facts m_facts;
    std::chrono::milliseconds m_position{0};
    quint64 m_clip = 0;   ///< counts opens and closes: what is told of an older clip goes unheard
    quint64 m_issued = 0; ///< counts opens and seeks; the frames say how far the thread has come with them
};

} // namespace retalk
