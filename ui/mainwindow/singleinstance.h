#pragma once

#include <QByteArray>
#include <QLocalServer>
#include <QObject>
#include <QStringList>

#include <optional>

class QLocalSocket;

namespace retalk {

/// What a start of the program hands to the window that is open already.
struct Handover
{
    QStringList inputs;         ///< links and absolute paths
    QByteArray activationToken; ///< of the desktop, so that the window may come to the front; may be empty

    bool operator==(const Handover &) const = default;
};

/// One line of JSON.
QByteArray toLine(const Handover &handover);
/// Total: nothing for anything but a line of toLine().
std::optional<Handover> handoverFromLine(const QByteArray &line);

/// One window for each user and data folder. The first start listens at a socket that only this user can
/// reach; the next ones hand over what they were given and end. A socket that nobody listens at any more is
/// replaced. Where a socket can't be made, every start opens a window of its own.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    /// `dataFolder`: whose window it is; two of them are two instances.
    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Call once, before there is a window, because it waits for an answer: up to some seconds where another
    /// start is just under way. True when an open window has taken `handover`, so that this program can end.
    bool handOver(const Handover &handover);

    /// From now on the next start is the first: this one takes nothing any more.
    void resign();

    /// The socket's path.
    QString path() const { return m_path; }

Q_SIGNALS:
    /// A later start gave this.
    void handedOver(const retalk::Handover &handover);

private:
    enum class Answer { Taken, None, NobodyThere };
    Answer deliver(const Handover &handover) const;
    void listen();
    void greet();
    void read(QLocalSocket *caller);

    QString m_path;
    QLocalServer m_server;
    int m_lock = -1; ///< held while this is the first instance; the system lets go of it with the process
};

} // namespace retalk
