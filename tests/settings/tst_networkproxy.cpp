#include "settings/networkproxy.h"
#include "settings/settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace retalk;

class NetworkProxyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
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
};

QTEST_GUILESS_MAIN(NetworkProxyTest)
#include "tst_networkproxy.moc"
