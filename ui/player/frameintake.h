#pragma once

#include <QMutex>
#include <QObject>
#include <QSemaphore>
#include <QThread>
#include <QVideoFrame>

#include <atomic>
#include <deque>
#include <optional>

class QVideoSink;

namespace retalk {

/// Takes a player's frames in a thread in which nothing else happens, and keeps the newest until they are
/// fetched. GStreamer waits until its frame has been taken. If the frame is still being handled when the
/// player pauses or seeks, or after 300 ms, Qt 6.4 calls that an error, which ends the clip ("Internal data
/// stream error"); a frame that nobody begins to handle in this time is lost. A window that shows frames is
/// too slow for this, and it pauses and seeks because of them.
class FrameIntake : public QObject
{
    Q_OBJECT
public:
    struct Taken
    {
        QVideoFrame frame;
        quint64 begun = 0; ///< which command had been begun when it came,
        quint64 done = 0;  ///< and which was done
    };

    FrameIntake();
    /// Waits for the thread. No player uses the sink any more.
    ~FrameIntake() override;

    /// For the one player, in whose thread this is called: it has loaded what a sink is made of.
    QVideoSink *makeSink();
    /// How far the player has come with its numbered commands. Any thread.
    void begin(quint64 command) { m_begun = command; }
    void finish(quint64 command) { m_done = command; }
    quint64 begun() const { return m_begun; }

    /// Carries out a command that interrupts what the player does, while no frame is being handled. Player's
    /// thread.
    template <typename Command>
    void betweenFrames(Command command)
    {
        holdFrames();
        command();
        m_mayGoOn.release();
    }

    /// The oldest frame that is kept; none if it had to make way for newer ones. Any thread.
    std::optional<Taken> fetch();

Q_SIGNALS:
    /// Once for each frame.
    void frameTaken();

private:
    void keep(const QVideoFrame &frame);
    void holdFrames();

    QThread m_thread;
    QVideoSink *m_sink = nullptr; ///< of m_thread, which deletes it
    QSemaphore m_isHeld;
    QSemaphore m_mayGoOn;
    std::atomic<quint64> m_begun = 0;
    std::atomic<quint64> m_done = 0;
    QMutex m_lock; ///< for m_kept
    std::deque<Taken> m_kept;
};

} // namespace retalk
