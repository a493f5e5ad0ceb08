#include "net/proxychoice.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace retalk;
using namespace Qt::StringLiterals;

class ProxyChoiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QNetworkProxyFactory::setUseSystemConfiguration(true); }

    void holdsForTheLibrarysConnectionsToo()
    {
        QTcpServer proxy;
        QVERIFY(proxy.listen(QHostAddress::LocalHost));
        QByteArray asked;
        connect(&proxy, &QTcpServer::newConnection, this, [&proxy, &asked] {
            QTcpSocket *socket = proxy.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, &asked] {
                asked += socket->readAll();
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 4\r\nConnection: close\r\n\r\nthru");
            });
        });
        useProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort()});
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(
            network.get(QNetworkRequest(QUrl(u"http://media.example/a.mp4"_s))));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->readAll(), QByteArray("thru"));
        QVERIFY(asked.startsWith("GET http://media.example/a.mp4 "));
    }

    void thisComputerIsReachedDirectly_data()
    {
        QTest::addColumn<QString>("url");
        for (const char *url : {"http://127.0.0.1:8080/", "http://localhost/", "http://[::1]:99/"})
            QTest::newRow(url) << QString::fromLatin1(url);
    }
    void thisComputerIsReachedDirectly()
    {
        QFETCH(QString, url);
        useProxy({QNetworkProxy::HttpProxy, u"p.example"_s, 3128});
        const auto proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(QUrl(url)));
        QCOMPARE(proxies.value(0).type(), QNetworkProxy::NoProxy);
        const auto outside =
            QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(QUrl(u"https://a.example/"_s)));
        QCOMPARE(outside.value(0).type(), QNetworkProxy::HttpProxy);
        QCOMPARE(proxyFor(QUrl(url)).type(), QNetworkProxy::NoProxy);
        QCOMPARE(proxyFor(QUrl(u"https://a.example/"_s)).hostName(), u"p.example"_s);
    }

    void beforeAChoiceTheSystemSaysIt()
    {
        // tests/support/isolated sets a proxy for https only.
        QCOMPARE(proxyFor(QUrl(u"https://a.example/"_s)).port(), quint16(9));
        QCOMPARE(proxyFor(QUrl(u"http://a.example/"_s)).type(), QNetworkProxy::NoProxy);
        QCOMPARE(proxyFor(QUrl(u"https://127.0.0.1/"_s)).type(), QNetworkProxy::NoProxy);
        useProxy(QNetworkProxy::NoProxy);
        QCOMPARE(proxyFor(QUrl(u"https://a.example/"_s)).type(), QNetworkProxy::NoProxy);
        useProxy(QNetworkProxy::DefaultProxy);
        QCOMPARE(proxyFor(QUrl(u"https://a.example/"_s)).port(), quint16(9));
    }
};

QTEST_GUILESS_MAIN(ProxyChoiceTest)
#include "tst_proxychoice.moc"
