#include "net/hostrules.h"

#include <QTest>
#include <QUrl>

using namespace retalk;
using namespace Qt::StringLiterals;

class HostRulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneOriginIsSchemeHostAndPort_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("another path") << u"https://api.example.com/v1/tasks?page=2"_s << true;
        QTest::newRow("its port spelled out") << u"https://api.example.com:443"_s << true;
        QTest::newRow("capitals") << u"HTTPS://API.Example.com"_s << true;
        QTest::newRow("another port") << u"https://api.example.com:8443"_s << false;
        QTest::newRow("not encrypted") << u"http://api.example.com"_s << false;
        QTest::newRow("not encrypted, on the same port") << u"http://api.example.com:443"_s << false;
        QTest::newRow("below it") << u"https://files.api.example.com"_s << false;
        QTest::newRow("above it") << u"https://example.com"_s << false;
        QTest::newRow("its name as a user") << u"https://api.example.com@example.org"_s << false;
        QTest::newRow("its name with more") << u"https://api.example.com.example.org"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void oneOriginIsSchemeHostAndPort()
    {
        QFETCH(const QString, other);
        const QUrl service(u"https://api.example.com"_s);
        QTEST(isSameOrigin(service, QUrl(other)), "isSame");
        QTEST(isSameOrigin(QUrl(other), service), "isSame");
    }

    /// A service without an address must not get the key of another one without an address.
    void whatHasNoHostHasNoOrigin()
    {
        QVERIFY(!isSameOrigin(QUrl(), QUrl()));
        QVERIFY(!isSameOrigin(QUrl(u"https:///v1"_s), QUrl(u"https:///v1"_s)));
        QVERIFY(!isSameOrigin(QUrl(u"file:///tmp/a"_s), QUrl(u"file:///tmp/a"_s)));
    }
};

QTEST_APPLESS_MAIN(HostRulesTest)
#include "tst_hostrules.moc"
