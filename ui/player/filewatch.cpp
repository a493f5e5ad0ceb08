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
    explicit Worker(FileWatch *watch) : m_watch(watch)
    {
        m_pause.setSingleShot(true);
        m_pause.setInterval(250ms);
        connect(&m_pause, &QTimer::timeout, this, &Worker::look);
        connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_pause, qOverload<>(&QTimer::start));
    }

    void watch(const QString &path, quint64 turn)
    {
        m_turn = turn;
        take(path);
    }

private:
    void take(const QString &path)
    {
        m_pause.stop();
        if (!m_watcher.files().isEmpty())
            m_watcher.removePaths(m_watcher.files());
        const QFileInfo file(path);
        m_path = !path.isEmpty() && file.exists() ? path : QString();
        if (m_path.isEmpty())
            return;
        m_bytes = file.size();
        m_time = file.lastModified();
        m_watcher.addPath(m_path);
        m_watch->tell(m_turn, [watch = m_watch, bytes = m_bytes] {
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
            m_watch->tell(m_turn, [watch = m_watch, path] { Q_EMIT watch->gone(path); });
            return;
        }
        const qint64 before = m_bytes;
        const QDateTime timeBefore = m_time;
        take(path); // a file that was replaced is another one to the system
        if (m_bytes < before)
            m_watch->tell(m_turn, [watch = m_watch, path] { Q_EMIT watch->shortened(path); });
        else if (m_bytes != before || m_time != timeBefore)
            m_watch->tell(m_turn, [watch = m_watch, path] { Q_EMIT watch->replaced(path); });
    }

    FileWatch *m_watch;
    QFileSystemWatcher m_watcher{this};
    QTimer m_pause{this}; ///< what is being written changes many times
    QString m_path;
    qint64 m_bytes = 0;
    QDateTime m_time;
    quint64 m_turn = 0;
};

FileWatch::FileWatch(QObject *parent) : QObject(parent)
{
    m_thread.setObjectName(QStringLiteral("watch"));
}

FileWatch::~FileWatch()
{
    m_thread.quit();
    m_thread.wait();
}

void FileWatch::watch(const QString &path)
{
    m_bytes = -1;
    ++m_turn;
    if (path.isEmpty() && m_path.isEmpty())
        return;
    m_path = path;
    if (!m_worker) {
        m_worker = new Worker(this);
        m_worker->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread.start();
    }
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, path, turn = m_turn] { worker->watch(path, turn); },
        Qt::QueuedConnection);
}

/// Called in the worker's thread; `report` runs in this object's.
template <typename Report>
void FileWatch::tell(quint64 turn, Report report)
{
    QMetaObject::invokeMethod(
        this,
        [this, turn, report] {
            if (turn == m_turn)
                report();
        },
        Qt::QueuedConnection);
}

} // namespace retalk
