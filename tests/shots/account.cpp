#include "shots/account.h"

#include <QTcpSocket>

namespace retalk::shots {

using namespace test;

Account::Account(double credits)
    : m_server(
          [this, credits](const SeenRequest &request) {
              if (m_isAway)
                  return closing();
              if (!request.target.startsWith("/v1/credits"))
                  return jsonReply(404, R"({"error":{"code":"not_found","message":"not here"}})");
              const QByteArray amount = QByteArray::number(credits, 'f', 1);
              return jsonReply(
                  200, R"({"success":true,"message":"","data":{"token":{"remaining_credits":)" + amount +
                           R"(,"used_credits":0,"unlimited_credits":false},"user":{"remaining_credits":)" +
                           amount + R"(,"used_credits":0}}})");
          },
          {.tls = true})
{
    QSslConfiguration::setDefaultConfiguration(FaultServer::trustingConfiguration());
    connect(&m_proxy, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *caller = m_proxy.nextPendingConnection())
            lead(caller);
    });
    if (!m_proxy.listen(QHostAddress::LocalHost))
        qFatal("the proxy cannot listen: %s", qPrintable(m_proxy.errorString()));
}

QNetworkProxy Account::proxy() const
{
    return {QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), m_proxy.serverPort()};
}

void Account::lead(QTcpSocket *caller)
{
    auto *server = new QTcpSocket(caller);
    connect(caller, &QTcpSocket::disconnected, caller, &QObject::deleteLater);
    connect(server, &QTcpSocket::disconnected, caller, &QTcpSocket::disconnectFromHost);
    connect(server, &QTcpSocket::readyRead, caller, [caller, server] { caller->write(server->readAll()); });
    connect(caller, &QTcpSocket::readyRead, server, [this, caller, server] {
        if (server->state() != QAbstractSocket::UnconnectedState) {
            server->write(caller->readAll());
            return;
        }
        // A "CONNECT api.evolink.ai:443 HTTP/1.1" request. Whatever the host, our own server answers.
        if (!caller->peek(4096).contains("\r\n\r\n"))
            return;
        caller->readAll();
        server->connectToHost(QHostAddress::LocalHost, m_server.port());
        caller->write("HTTP/1.1 200 Connection established\r\n\r\n");
    });
}

} // namespace retalk::shots
