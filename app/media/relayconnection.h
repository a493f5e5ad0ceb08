#pragma once

#include <QByteArray>
#include <QObject>
#include <QPointer>

class QNetworkReply;
class QTcpSocket;

namespace retalk {

class MediaSource;

/// One request of ffmpeg's: reads it, asks for the same part of the link, hands the answer on. No more than
/// some 100 KB wait here. Deletes itself when either side is done.
class RelayConnection : public QObject
{
    Q_OBJECT
public:
    RelayConnection(MediaSource *source, QTcpSocket *socket);
    ~RelayConnection() override;

private:
    void readHead();
    void ask(const QByteArray &range);
    void sendHead();
    void pump();
    void onFinished();
    void refuse(const QByteArray &status);

    MediaSource *m_source;
    QTcpSocket *m_socket;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_head;
    bool m_isHeadSent = false;
};

} // namespace retalk
