#pragma once

#include "common/sidethread.h"

#include <QObject>

namespace retalk {

/// Watches one file while it is shown: a clip that is moved, cut short or replaced behind the player's back
/// must not end in a frozen picture. In a thread of its own: a share that hangs blocks every thread that
/// looks at its files. No call blocks.
class FileWatch : public QObject
{
    Q_OBJECT
public:
    explicit FileWatch(QObject *parent = nullptr);
    ~FileWatch() override;

    /// From now on this file and no other; empty: none.
    void watch(const QString &path);
    /// How many bytes it has; -1: not known (yet).
    qint64 bytes() const { return m_bytes; }

Q_SIGNALS:
    /// bytes() is known now.
    void measured();
    /// It was moved or deleted; never said of one that wasn't there to begin with.
    void gone(const QString &path);
    /// It has fewer bytes than before.
    void shortened(const QString &path);
    /// Another content stands under its name.
    void replaced(const QString &path);

private:
    class Worker;

    Worker *m_worker = nullptr; ///< of m_thread, which deletes it
    SideThreadPointer m_thread;
    WayBack<FileWatch> m_wayBack;
    QString m_path;
    qint64 m_bytes = -1;
    quint64 m_turn = 0; ///< counts calls of watch(): what is told of an older file goes unheard
};

} // namespace retalk
