#pragma once

#include "base/expected.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>
#include <QUrl>

#include <memory>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;
class QTcpServer;
class QTcpSocket;

namespace retalk {

/// What ffmpeg and ffprobe are given to read: a file, or a link. They never open a link themselves. Retalk
/// asks for its bytes, under its own rules (linkrequest.h), and hands them on over a socket of this computer
/// that answers the one program it was made for; so the link with its signature stands in no argument list,
/// and a playlist behind it leads nowhere. What the bytes are may only be one of the containers that open
/// nothing else.
class MediaSource : public QObject
{
    Q_OBJECT
public:
    explicit MediaSource(const QUrl &source, QObject *parent = nullptr);
    ~MediaSource() override;

    /// The arguments that name the source as input, "-i" included. Kind InvalidInput when it is neither a
    /// file nor an http(s) URL, Internal when no socket can be had.
    Expected<QStringList> inputArguments();
    /// The process, with its children, that may read the link from now on.
    void setReader(qint64 processId) { m_reader = processId; }
    /// Why the link could not be read, if so.
    const std::optional<Error> &error() const { return m_error; }
    /// Asks for a part of the link ("bytes=0-99"), or for all of it, as linkrequest.h says. A link that leads
    /// to a share page of a known service is asked for the file behind it.
    QNetworkReply *ask(const QByteArray &range);
    /// Asks in another way for what the finished `reply` refused: the link itself in place of the redirect's
    /// target, which may be good for one use only, or all of it where the server takes no range. Null when
    /// there is no other way. Each way is tried once.
    QNetworkReply *askInstead(const QNetworkReply &reply);

private:
    friend class RelayConnection;

    void accept(QTcpSocket *socket);
    bool isReader(const QTcpSocket &socket) const;

    QUrl m_source;
    QUrl m_target;             ///< where its redirects led to the last time; empty: not known
    bool m_keepsTarget = true; ///< until one turns out to be good for one use only
    bool m_takesRanges = true;
    QByteArray m_path;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<QTcpServer> m_server;
    qint64 m_reader = 0;
    std::optional<Error> m_error;
};

} // namespace retalk
