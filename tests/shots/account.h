#pragma once

#include "support/faultserver.h"

#include <QNetworkProxy>
#include <QTcpServer>

#include <atomic>

class QTcpSocket;

namespace retalk::shots {

/// EvoLink's account as the window's corner asks for it: a proxy on this computer that leads every connection
/// to a server of our own, which answers the balance. Nothing reaches the network.
class Account : public QObject
{
    Q_OBJECT
public:
    explicit Account(double credits);

    /// For useProxy(). The server's certificate is trusted by this process from now on.
    QNetworkProxy proxy() const;
    /// Connections break off from now on.
    void goAway() { m_isAway = true; }

private:
    void lead(QTcpSocket *caller);

    std::atomic<bool> m_isAway = false; // read on the server's thread
    test::FaultServer m_server;
    QTcpServer m_proxy;
};

} // namespace retalk::shots
