#include "player/filewatch.h"

#include <QDateTime>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QTimer>

namespace retalk {

using namespace std::chrono_literals;

/// The part that lives in the thread.
class FileWatch::Worker : public QObject
{
public:
    explicit Worker(const WorkerLink<FileWatch> &link) : m_link(link)
    {
        m_pause.setSingleShot(true);
        m_pause.setInterval(250ms);
        connect(&m_pause, &QTimer::timeout, this, &Worker::look);
        connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_pause, qOverload<>(&QTimer::start));
    }

    void watch(const QString &path, quint64 turn)
    {
        m_generation = turn;
        take(path);
    }

private:
    template <typename Report>
    void tell(Report report)
    {
        m_link.post([turn = m_generation, report](FileWatch *watch) {
            if (turn == watch->m_generation)
                report(watch);
        });
    }

    void take(const QString &path)
    {
        m_pause.stop();
        if (!m_watcher.files().isEmpty())
            m_watcher.removePaths(m_watcher.files());
        m_path = !path.isEmpty() && QFileInfo::exists(path) ? path : QString();
        if (m_path.isEmpty())
            return;
        // Before reading the state, so that no later change is missed.
        m_watcher.addPath(m_path);
        const QFileInfo seen(path);
        m_bytes = seen.size();
        m_time = seen.lastModified();
        tell([bytes = m_bytes](FileWatch *watch) {
            watch->m_bytes = bytes;
            Q_EMIT watch->measured();
        });
    }

    void look()
    {
        const QString path = m_path;
        if (path.isEmpty())
            return;
        if (!QFileInfo::exists(path)) {
            take({});
            tell([path](FileWatch *watch) { Q_EMIT watch->gone(path); });
            return;
        }
        const qint64 before = m_bytes;
        const QDateTime timeBefore = m_time;
        take(path); // watch again: a replaced file is a new one to the system
        if (m_bytes < before)
            tell([path](FileWatch *watch) { Q_EMIT watch->shortened(path); });
        else if (m_bytes != before || m_time != timeBefore)
            tell([path](FileWatch *watch) { Q_EMIT watch->replaced(path); });
    }

    WorkerLink<FileWatch> m_link;
    QFileSystemWatcher m_watcher{this};
    QTimer m_pause{this}; ///< a file being written changes many times
    QString m_path;
    qint64 m_bytes = 0;
    QDateTime m_time;
    quint64 m_generation = 0;
};

FileWatch::FileWatch(QObject *parent)
    : QObject(parent), m_thread(new WorkerThread(QStringLiteral("watch"))), m_link(this)
{
}

FileWatch::~FileWatch()
{
    m_link.cut();
}

void FileWatch::watch(const QString &path)
{
    m_bytes = -1;
    ++m_generation;
    if (path.isEmpty() && m_path.isEmpty())
        return;
    m_path = path;
    if (!m_worker) {
        m_worker = new Worker(m_link);
        m_thread->begin(m_worker);
    }
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, path, turn = m_generation] { worker->watch(path, turn); },
        Qt::QueuedConnection);
}

} // namespace retalk
