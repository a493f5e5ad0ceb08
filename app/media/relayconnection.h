#pragma once

#include <QByteArray>
#include <QObject>
#include <QPointer>

class QNetworkReply;
class QTcpSocket;

namespace retalk {

class MediaSource;

/// Serves one request from ffmpeg: reads it, requests the same part of the link and relays the response,
/// buffering a few hundred KB at most. Deletes itself when either side is done or no request arrives.
class RelayConnection : public QObject
{
    Q_OBJECT
public:
    /// `isReader` is true if the peer is the intended program; others are refused.
    RelayConnection(MediaSource *source, QTcpSocket *socket, bool isReader);
    ~RelayConnection() override;

    bool isReader() const { return m_isReader; }

private:
    void readHead();
    void take(QNetworkReply *reply);
    bool askInstead();
    void sendHead();
    void pump();
    void onFinished();
    void refuse(const QByteArray &status);

    MediaSource *m_source;
    QTcpSocket *m_socket;
    const bool m_isReader;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_head;
    bool m_isHeadSent = false;
};

} // namespace retalk
