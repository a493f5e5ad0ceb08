#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace retalk {

/// Watches one file while it is shown: a clip that is moved, cut short or written anew behind the player's
/// back must not end in a frozen picture.
class FileWatch : public QObject
{
    Q_OBJECT
public:
    explicit FileWatch(QObject *parent = nullptr);

    /// From now on this file and no other; empty: none.
    void watch(const QString &path);

Q_SIGNALS:
    /// It was moved or deleted.
    void gone(const QString &path);
    /// It has fewer bytes than before.
    void shortened(const QString &path);
    /// Another content stands under its name.
    void replaced(const QString &path);

private:
    void look();

    QFileSystemWatcher m_watcher;
    QTimer m_pause; ///< what is being written changes many times
    QString m_path;
    qint64 m_bytes = 0;
    QDateTime m_time;
};

} // namespace retalk
