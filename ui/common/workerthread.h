#pragma once

#include <QMutex>
#include <QMutexLocker>
#include <QObject>
#include <QThread>

#include <memory>

namespace retalk {

/// A thread in which a single object, its worker, does slow work. leave() doesn't wait for the thread to end,
/// since work in progress can take as long as a dead network share or stalled link does. Only the end of the
/// program waits.
class WorkerThread : public QThread
{
    Q_OBJECT
public:
    /// `name` is shown by debuggers.
    explicit WorkerThread(const QString &name);
    /// Waits for the thread. Called when the thread has ended, or when the program ends.
    ~WorkerThread() override;

    /// Moves `worker` to the thread, which deletes it when it ends, and starts the thread. Call once.
    void begin(QObject *worker);
    /// Deletes the worker as soon as its current task is done, ahead of any queued work, then ends the thread
    /// and deletes this object. Call on the window's thread.
    void leave();

private:
    class Ending;

    std::unique_ptr<Ending> m_ending; ///< lives in the thread
};

/// Calls leave() on deletion.
struct QuitThread
{
    void operator()(WorkerThread *thread) const { thread->leave(); }
};
using WorkerThreadPointer = std::unique_ptr<WorkerThread, QuitThread>;

/// A worker's link back to the object it works for, which doesn't wait for the worker in its destructor. The
/// worker keeps a copy; the object calls cut() in its destructor.
template <typename Object>
class WorkerLink
{
public:
    explicit WorkerLink(Object *object) : m_end(std::make_shared<End>()) { m_end->object = object; }

    /// Runs `report` with the object in the object's thread, unless the object has been destroyed.
    /// Thread-safe.
    template <typename Report>
    void post(Report report) const
    {
        const QMutexLocker locker(&m_end->lock); // held while posting
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
