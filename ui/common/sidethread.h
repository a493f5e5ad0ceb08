#pragma once

#include <QMutex>
#include <QMutexLocker>
#include <QObject>
#include <QThread>

#include <memory>

namespace retalk {

/// A thread in which one object, its worker, does what takes a while. Its end is asked for and not waited
/// for: what's under way in it may take as long as a dead share or a stalled link does. Only the end of the
/// program waits.
class SideThread : public QThread
{
    Q_OBJECT
public:
    /// `name` is what debuggers show.
    explicit SideThread(const QString &name);
    /// Waits. It's called once the thread has ended, or with the program's end.
    ~SideThread() override;

    /// Moves `worker` into the thread, which deletes it at its end, and starts it. Once.
    void begin(QObject *worker);
    /// The worker goes as soon as what it's doing now is done, whatever else waits for it, then the thread,
    /// and this object with it. Window's thread.
    void leave();

private:
    class Ending;

    std::unique_ptr<Ending> m_ending; ///< lives in the thread
};

/// Leaves its thread when it goes itself.
struct LeaveThread
{
    void operator()(SideThread *thread) const { thread->leave(); }
};
using SideThreadPointer = std::unique_ptr<SideThread, LeaveThread>;

/// The way back from a worker to the object it works for, which doesn't wait for the worker when it goes. The
/// worker keeps a copy; the object cuts it in its destructor.
template <typename Object>
class WayBack
{
public:
    explicit WayBack(Object *object) : m_end(std::make_shared<End>()) { m_end->object = object; }

    /// Any thread: runs `report` with the object in the object's thread, unless it has gone by then.
    template <typename Report>
    void post(Report report) const
    {
        const QMutexLocker locker(&m_end->lock); // held for as long as it takes to post
        if (Object *object = m_end->object)
            QMetaObject::invokeMethod(
                object, [object, report] { report(object); }, Qt::QueuedConnection);
    }
    void cut()
    {
        const QMutexLocker locker(&m_end->lock);
        m_end->object = nullptr;
    }

private:
    struct End
    {
        QMutex lock;
        Object *object = nullptr;
    };
    std::shared_ptr<End> m_end;
};

} // namespace retalk
