#pragma once

#include "base/error.h"
#include "common/sidethread.h"
#include "media/monosound.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

#include <chrono>

namespace retalk {

/// Hears a microphone, and keeps what it hears when it's told to. In a thread of its own: opening a device
/// takes a moment, and a busy window leaves no hole in a recording. Nothing is made before the first open().
/// No call blocks.
class Microphone : public QObject
{
    Q_OBJECT
public:
    using Clock = std::chrono::steady_clock;

    /// One that can be chosen.
    struct Device
    {
        QByteArray id;
        QString name;

        bool operator==(const Device &) const = default;
    };
    /// As long as a recording can be; it's the most that services accept of such a file.
    static constexpr std::chrono::minutes kLongest{5};

    explicit Microphone(QObject *parent = nullptr);
    ~Microphone() override;

    /// Listens to the microphone `id`, or to the system's usual one when it's empty or gone. In place of what
    /// was heard before; anything kept is forgotten.
    void open(const QByteArray &id = {});
    void close();
    /// What is heard from `time` on, which may be a moment ago, is kept.
    void keepFrom(Clock::time_point time);
    /// The recording ends now; recorded() follows as soon as all of it has come.
    void finish();
    /// Nothing is kept any more.
    void forget();

Q_SIGNALS:
    /// It hears. All the microphones there are, and which it is.
    void opened(const QList<retalk::Microphone::Device> &devices, const QByteArray &id);
    /// How loud it was since the last time, as the highest sample: 0..1.
    void levelled(double peak);
    /// All that was kept, at 48 kHz; after finish(), after kLongest, and before a failed() that cuts a
    /// recording off.
    void recorded(const retalk::MonoSound &sound);
    /// It doesn't hear (any more): kind NotFound (there's none), Permission (it can't be opened) or Media (it
    /// went, or gives no sound).
    void failed(const retalk::Error &error);

private:
    class Worker;
    template <typename Command>
    void post(Command command);

    Worker *m_worker = nullptr; ///< of m_thread, which deletes it
    SideThreadPointer m_thread;
    WayBack<Microphone> m_wayBack;
    quint64 m_turn = 0; ///< counts opens and closes: what is told of before goes unheard
};

} // namespace retalk
