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

/// Receives a player's frames in a dedicated thread and keeps the newest until they are fetched. GStreamer
/// waits for each frame to be handled. If a frame is still being handled when the player pauses or seeks, or
/// after 300 ms, Qt 6.4 reports an error, which ends the clip ("Internal data stream error"); a frame that
/// isn't picked up in that time is lost. A window that displays frames is too slow for this, and it pauses
/// and seeks in response to them.
class FrameIntake : public QObject
{
    Q_OBJECT
public:
    struct Taken
    {
        QVideoFrame frame;
        quint64 begun = 0; ///< last command begun when the frame arrived
        quint64 done = 0;  ///< last command finished by then
    };

    FrameIntake();
    /// Waits for the thread. The player must no longer use the sink.
    ~FrameIntake() override;

    /// Creates the sink for the player, which must have loaded the video sink's backend. Call on the player's
    /// thread.
    QVideoSink *makeSink();
    /// Record the player's progress through its numbered commands. Thread-safe.
    void begin(quint64 command) { m_begun = command; }
    void finish(quint64 command) { m_done = command; }
    quint64 begun() const { return m_begun; }

    /// Runs a command that interrupts the player while no frame is being handled. Call on the player's
    /// thread.
    template <typename Command>
    void betweenFrames(Command command)
    {
        holdFrames();
        command();
        m_mayContinue.release();
    }

    /// Returns the oldest frame kept, or none if it was dropped in favour of newer ones. Thread-safe.
    std::optional<Taken> fetch();

Q_SIGNALS:
    /// Emitted once per frame.
    void frameTaken();

private:
    void keep(const QVideoFrame &frame);
    void holdFrames();

    QThread m_thread;
    QVideoSink *m_sink = nullptr; ///< owned by m_thread
    QSemaphore m_isHeld;
    QSemaphore m_mayContinue;
    std::atomic<quint64> m_begun = 0;
    std::atomic<quint64> m_done = 0;
    QMutex m_lock; ///< guards m_kept
    std::deque<Taken> m_kept;
};

} // namespace retalk
