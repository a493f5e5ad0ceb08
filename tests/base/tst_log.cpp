#include "base/log.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace retalk;

class LogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hidesCredentials_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        QTest::newRow("bearer") << u"Authorization: Bearer abc.DEF-123 sent"_s
                                << u"Authorization: Bearer *** sent"_s;
        QTest::newRow("key") << u"key sk-abcdEFGH1234 refused"_s << u"key sk-*** refused"_s;
        QTest::newRow("user info") << u"GET https://me:secret@host/x"_s << u"GET https://***@host/x"_s;
        QTest::newRow("signed link") << u"GET https://host/a.mp4?sig=0123&e=9 failed"_s
                                     << u"GET https://host/a.mp4?*** failed"_s;
        QTest::newRow("basic") << u"Authorization: Basic bWU6c2VjcmV0 sent"_s
                               << u"Authorization: Basic *** sent"_s;
        QTest::newRow("proxy") << u"Proxy-Authorization: NTLM TlRMTVNT"_s
                               << u"Proxy-Authorization: NTLM ***"_s;
        QTest::newRow("proxy's address")
            << u"http_proxy=http://me:pass%20word@proxy:3128"_s << u"http_proxy=http://***@proxy:3128"_s;
        QTest::newRow("nothing to hide") << u"job 12 done in 3 s"_s << u"job 12 done in 3 s"_s;
    }
    void hidesCredentials()
    {
        QFETCH(QString, line);
        QFETCH(QString, expected);
        QCOMPARE(redacted(line), expected);
    }

    void hidesKeysInUseWhereverTheyStand()
    {
        hideInLog(u"plainkey0123456789"_s);
        hideInLog(u"short"_s);
        QCOMPARE(redacted(u"a short word, code plainkey0123456789x"_s), u"a short word, code ***x"_s);
    }
};

QTEST_GUILESS_MAIN(LogTest)
#include "tst_log.moc"
