#include "common/workerthread.h"

#include <QCoreApplication>
#include <QEvent>

namespace retalk {

namespace {

/// Threads that are still running are the application's children.
void waitForTheRest()
{
    qDeleteAll(qApp->findChildren<WorkerThread *>(QString(), Qt::FindDirectChildrenOnly));
}

} // namespace

/// Receives the high-priority event that overtakes the worker's queue.
class WorkerThread::Ending : public QObject
{
public:
    explicit Ending(QObject *worker) : m_worker(worker) {}

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        // Not on QThread::finished, which is emitted before such objects are deleted.
        m_worker.reset();
        thread()->quit();
        return true;
    }

private:
    std::unique_ptr<QObject> m_worker;
};

WorkerThread::WorkerThread(const QString &name)
{
    setObjectName(name);
}

WorkerThread::~WorkerThread()
{
    wait();
}

void WorkerThread::begin(QObject *worker)
{
    m_ending = std::make_unique<Ending>(worker);
    worker->moveToThread(this);
    m_ending->moveToThread(this);
    start();
}

void WorkerThread::leave()
{
    if (!m_ending) {
        delete this;
        return;
    }
    static const bool isWaitedFor = [] {
        qAddPostRoutine(waitForTheRest);
        return true;
    }();
    Q_UNUSED(isWaitedFor)
    setParent(qApp);
    connect(this, &QThread::finished, this, &QObject::deleteLater);
    QCoreApplication::postEvent(m_ending.get(), new QEvent(QEvent::User), Qt::HighEventPriority);
}

} // namespace retalk
