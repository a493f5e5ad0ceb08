#pragma once

#include "base/error.h"
#include "common/workerthread.h"
#include "media/monosound.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

#include <chrono>

namespace retalk {

/// Listens to a microphone and records on request. Uses a thread of its own, because opening a device takes a
/// moment, and a busy window must leave no gaps in a recording. Creates nothing before the first open(). No
/// call blocks.
class Microphone : public QObject
{
    Q_OBJECT
public:
    using Clock = std::chrono::steady_clock;

    /// A microphone to choose from.
    struct Device
    {
        QByteArray id;
        QString name;

        bool operator==(const Device &) const = default;
    };
    /// The longest recording; also the most that services accept for such a file.
    static constexpr std::chrono::minutes kLongest{5};

    explicit Microphone(QObject *parent = nullptr);
    ~Microphone() override;

    /// Starts listening to the microphone `id`, or to the system's default if that is empty or unavailable.
    /// Replaces the previous microphone and discards any recording.
    void open(const QByteArray &id = {});
    void close();
    /// Records from `time` on, which may be a moment ago.
    void keepFrom(Clock::time_point time);
    /// Ends the recording; recorded() is emitted as soon as all of it has arrived.
    void finish();
    /// Discards the recording and stops it.
    void forget();

Q_SIGNALS:
    /// Emitted when listening starts, with all available microphones and the id of the one in use.
    void opened(const QList<retalk::Microphone::Device> &devices, const QByteArray &id);
    /// Emitted with the highest sample since the last time, 0..1.
    void levelChanged(double peak);
    /// Emitted with the whole recording, at 48 kHz: after finish(), after kLongest, or before a failed() that
    /// interrupts it.
    void recorded(const retalk::MonoSound &sound);
    /// Emitted if listening isn't possible (any more), with an error of kind NotFound (no microphone),
    /// Permission (can't be opened) or Media (disconnected, or delivers no sound).
    void failed(const retalk::Error &error);

private:
    class Worker;
    template <typename Command>
    void post(Command command);

    Worker *m_worker = nullptr; ///< owned by m_thread
    WorkerThreadPointer m_thread;
    WorkerLink<Microphone> m_link;
    quint64 m_generation = 0; ///< counts opens and closes; earlier reports are ignored
};

} // namespace retalk
