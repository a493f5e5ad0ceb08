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

/// Input of ffmpeg and ffprobe: a file or a link. They never open a link themselves. Retalk downloads it
/// according to its own rules (linkrequest.h) and relays the bytes over a local socket that serves only the
/// intended program. So a signed link doesn't appear in a command line, and a playlist behind it can't lead
/// elsewhere. Only containers that don't open other files or addresses are allowed.
class MediaSource : public QObject
{
    Q_OBJECT
public:
    explicit MediaSource(const QUrl &source, QObject *parent = nullptr);
    ~MediaSource() override;

    /// Returns the arguments that name the source as input, including "-i". Fails with kind InvalidInput if
    /// it is neither a file nor an http(s) URL, or Internal if there is no free socket.
    Expected<QStringList> inputArguments();
    /// Sets the process that, with its children, may read the link from now on.
    void setReader(qint64 processId) { m_reader = processId; }
    /// Returns the reason if the link couldn't be read.
    const std::optional<Error> &error() const { return m_error; }
    /// Requests a part of the link ("bytes=0-99") or all of it, according to linkrequest.h. For a share page
    /// of a known service, requests the file behind it.
    QNetworkReply *ask(const QByteArray &range);
    /// Retries a finished `reply` that was refused: with the link itself instead of the redirect target,
    /// which may be valid only once, or without a range if the server doesn't support ranges. Each is tried
    /// once. Returns null if neither is left.
    QNetworkReply *askInstead(const QNetworkReply &reply);

private:
    friend class RelayConnection;

    void accept(QTcpSocket *socket);
    bool isReader(const QTcpSocket &socket) const;

    QUrl m_source;
    QUrl m_target;             ///< target of the last redirect; empty: unknown
    bool m_keepsTarget = true; ///< false once a redirect target was valid only once
    bool m_takesRanges = true;
    QByteArray m_path;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<QTcpServer> m_server;
    qint64 m_reader = 0;
    std::optional<Error> m_error;
};

} // namespace retalk
