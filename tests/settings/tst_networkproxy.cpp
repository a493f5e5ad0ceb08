#include "settings/networkproxy.h"
#include "settings/settings.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace retalk;

class NetworkProxyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QNetworkProxyFactory::setUseSystemConfiguration(true); }

    void followsTheSettings_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("type");
        QTest::newRow("system") << u"system"_s << u"p.example"_s << int(QNetworkProxy::DefaultProxy);
        QTest::newRow("none") << u"none"_s << u"p.example"_s << int(QNetworkProxy::NoProxy);
        QTest::newRow("http") << u"http"_s << u" p.example "_s << int(QNetworkProxy::HttpProxy);
        QTest::newRow("socks5") << u"socks5"_s << u"p.example"_s << int(QNetworkProxy::Socks5Proxy);
        QTest::newRow("no host") << u"http"_s << u" "_s << int(QNetworkProxy::DefaultProxy);
    }
    void followsTheSettings()
    {
        QFETCH(QString, mode);
        QFETCH(QString, host);
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"s.ini"_s));
        settings.setValue(Setting::ProxyMode, mode);
        settings.setValue(Setting::ProxyHost, host);
        settings.setValue(Setting::ProxyPort, 3128);
        const QNetworkProxy proxy = proxyOf(settings);
        QTEST(int(proxy.type()), "type");
        if (proxy.type() == QNetworkProxy::HttpProxy) {
            QCOMPARE(proxy.hostName(), u"p.example"_s);
            QCOMPARE(proxy.port(), quint16(3128));
        }
    }

    void whatHasNoProxyOfItsOwnGoesThroughIt()
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
    }
};

QTEST_GUILESS_MAIN(NetworkProxyTest)
#include "tst_networkproxy.moc"
