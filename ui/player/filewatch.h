#pragma once

#include "common/workerthread.h"

#include <QObject>

namespace retalk {

/// Watches one file while it is shown: a clip moved, truncated or replaced during playback must not end in a
/// frozen picture. Uses a thread of its own, because a hung network share blocks any thread that accesses its
/// files. No call blocks.
class FileWatch : public QObject
{
    Q_OBJECT
public:
    explicit FileWatch(QObject *parent = nullptr);
    ~FileWatch() override;

    /// Watches this file from now on instead of the previous one; empty: none.
    void watch(const QString &path);
    /// Returns the file's size in bytes, or -1 if it isn't known (yet).
    qint64 bytes() const { return m_bytes; }

Q_SIGNALS:
    /// Emitted when bytes() is known.
    void measured();
    /// Emitted when the file has been moved or deleted; not if it didn't exist in the first place.
    void gone(const QString &path);
    /// Emitted when the file has become shorter.
    void shortened(const QString &path);
    /// Emitted when the file's content has been replaced.
    void replaced(const QString &path);

private:
    class Worker;

    Worker *m_worker = nullptr; ///< owned by m_thread
    WorkerThreadPointer m_thread;
    WorkerLink<FileWatch> m_link;
    QString m_path;
    qint64 m_bytes = -1;
    quint64 m_generation = 0; ///< counts calls of watch(); reports about earlier files are ignored
};

} // namespace retalk
