#pragma once

#include "support/faultserver.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

namespace retalk::test {

/// One connection of a FaultServer. Reads requests and plays their replies one after the other.
class FaultConnection : public QObject
{
    Q_OBJECT
public:
    FaultConnection(FaultServer *server, QTcpSocket *socket, QObject *parent);

private:
    void read();
    bool readHead();
    void answer();
    void begin();
    void sendHead();
    void sendBody();
    void endReply();
    void breakOff();

    FaultServer *m_server;
    QTcpSocket *m_socket;
    QTimer m_drip;
    QByteArray m_input;
    SeenRequest m_request;
    qint64 m_bodyLeft = -1; // of the request; -1 until its head is complete
    qsizetype m_index = -1; // in the server's list of requests
    Reply m_reply;
    bool m_isReplying = false;
    qint64 m_sent = 0;
};

} // namespace retalk::test
