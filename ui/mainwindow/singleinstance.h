#pragma once

#include <QByteArray>
#include <QLocalServer>
#include <QObject>
#include <QStringList>

#include <optional>

class QLocalSocket;

namespace retalk {

/// What a new process passes to the window that is already open.
struct Handover
{
    QStringList inputs;         ///< links and absolute paths
    QByteArray activationToken; ///< from the desktop, to let the window come to the front; may be empty

    bool operator==(const Handover &) const = default;
};

/// Returns `handover` as one line of JSON.
QByteArray toLine(const Handover &handover);
/// Parses a line from toLine(); returns nothing for anything else.
std::optional<Handover> handoverFromLine(const QByteArray &line);

/// Allows one window per user and data folder. The first process listens on a socket only this user can
/// access; later ones hand over their inputs and quit. A socket without a listener is replaced. If no socket
/// can be created, every process opens its own window.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    /// Each `dataFolder` has an instance of its own.
    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Call once, before creating a window, because it waits for an answer: up to a few seconds if another
    /// process is just starting. Returns true if an open window has accepted `handover`, so that this process
    /// can quit.
    bool handOver(const Handover &handover);

    /// Stops accepting handovers, so that the next process becomes the first instance.
    void resign();

    /// The socket's path.
    QString path() const { return m_path; }

Q_SIGNALS:
    /// Emitted when a later process has handed over its inputs.
    void handedOver(const retalk::Handover &handover);

private:
    enum class Answer { Taken, None, NoListener };
    Answer deliver(const Handover &handover) const;
    void listen();
    void greet();
    void read(QLocalSocket *caller);

    QString m_path;
    QLocalServer m_server;
    int m_lock = -1; ///< held by the first instance; released by the system when the process ends
};

} // namespace retalk
