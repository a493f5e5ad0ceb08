#pragma once

#include <QByteArray>
#include <QObject>
#include <QPointer>

class QNetworkReply;
class QTcpSocket;

namespace retalk {

class MediaSource;

/// One request of ffmpeg's: reads it, asks for the same part of the link, hands the answer on. No more than
/// some 100 KB wait here. Deletes itself when either side is done, and when no request comes.
class RelayConnection : public QObject
{
    Q_OBJECT
public:
    /// `isReader`: the program at the other end is the one that the source is for; others are refused.
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
