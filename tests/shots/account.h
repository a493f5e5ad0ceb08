#pragma once

#include "support/faultserver.h"

#include <QNetworkProxy>
#include <QTcpServer>

#include <atomic>

class QTcpSocket;

namespace retalk::shots {

/// A fake EvoLink account for the balance in the window's corner: a local proxy that connects every request
/// to our own server, which reports the balance. Nothing reaches the network.
class Account : public QObject
{
    Q_OBJECT
public:
    explicit Account(double credits);

    /// Returns the proxy to pass to useProxy(). From then on, this process trusts the server's certificate.
    QNetworkProxy proxy() const;
    /// Drops all connections from now on.
    void goAway() { m_isAway = true; }

private:
    void lead(QTcpSocket *caller);

    std::atomic<bool> m_isAway = false; // read in the server's thread
    test::FaultServer m_server;
    QTcpServer m_proxy;
};

} // namespace retalk::shots
