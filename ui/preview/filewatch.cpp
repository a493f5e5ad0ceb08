#include "preview/filewatch.h"

#include <QFileInfo>

namespace retalk {

using namespace std::chrono_literals;

FileWatch::FileWatch(QObject *parent) : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(250ms);
    connect(&m_pause, &QTimer::timeout, this, &FileWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_pause, qOverload<>(&QTimer::start));
}

void FileWatch::watch(const QString &path)
{
    m_pause.stop();
    if (!m_watcher.files().isEmpty())
        m_watcher.removePaths(m_watcher.files());
    const QFileInfo file(path);
    m_path = file.exists() ? path : QString();
    if (m_path.isEmpty())
        return;
    m_bytes = file.size();
    m_time = file.lastModified();
    m_watcher.addPath(m_path);
}

void FileWatch::look()
{
    const QString path = m_path;
    const QFileInfo file(path);
    if (path.isEmpty())
        return;
    if (!file.exists()) {
        watch({});
        Q_EMIT gone(path);
        return;
    }
    const qint64 before = m_bytes;
    const QDateTime timeBefore = m_time;
    watch(path); // a file that was replaced is another one to the system
    if (m_bytes < before)
        Q_EMIT shortened(path);
    else if (m_bytes != before || m_time != timeBefore)
        Q_EMIT replaced(path);
}

} // namespace retalk
