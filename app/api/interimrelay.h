#pragma once

#include <QHostAddress>
#include <QNetworkProxy>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QUrl>

class QNetworkRequest;
class QSslSocket;
class QTcpSocket;

namespace retalk {

/// One GET to a server that sends interim answers (103 Early Hints). QNetworkAccessManager takes those for
/// the answer, and then the real one for that of the next request on the connection (measured with Qt 6.4).
/// Asked through this, which listens on loopback, takes one connection and leaves the interim answers out of
/// what it hands on, it sees the real one only. TLS is between here and the server.
class InterimRelay : public QObject
{
    Q_OBJECT
public:
    /// `proxy`: by which the host of `url` is reached. `address`: connect to this one in the name of that
    /// host; null: the name decides.
    InterimRelay(const QUrl &url, const QNetworkProxy &proxy, const QHostAddress &address,
                 QObject *parent = nullptr);
    ~InterimRelay() override;

    /// Makes `request`, which is for the `url`, one that is sent through here. False when nothing can listen.
    bool redirect(QNetworkRequest &request);

private:
    void accept();
    void forwardRequest();
    void forwardAnswer();
    bool dropInterim();

    QUrl m_url;
    QNetworkProxy m_proxy;
    QString m_peer; ///< what is connected to
    QTcpServer m_listener;
    QPointer<QTcpSocket> m_client;
    QPointer<QSslSocket> m_server;
    QByteArray m_head; ///< of the answer, until it is complete
    int m_interim = 0; ///< answers left out so far
    bool m_isFinal = false;
};

} // namespace retalk
