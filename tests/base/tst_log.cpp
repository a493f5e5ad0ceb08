#include "base/log.h"

#include <QTest>

using namespace retalk;

class LogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hidesCredentials_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        QTest::newRow("bearer") << u"Authorization: Bearer abc.DEF-123 sent"_qs
                                << u"Authorization: Bearer *** sent"_qs;
        QTest::newRow("key") << u"key sk-abcdEFGH1234 refused"_qs << u"key sk-*** refused"_qs;
        QTest::newRow("user info") << u"GET https://me:secret@host/x"_qs << u"GET https://***@host/x"_qs;
        QTest::newRow("signed link") << u"GET https://host/a.mp4?sig=0123&e=9 failed"_qs
                                     << u"GET https://host/a.mp4?*** failed"_qs;
        QTest::newRow("basic") << u"Authorization: Basic bWU6c2VjcmV0 sent"_qs
                               << u"Authorization: Basic *** sent"_qs;
        QTest::newRow("proxy") << u"Proxy-Authorization: NTLM TlRMTVNT"_qs
                               << u"Proxy-Authorization: NTLM ***"_qs;
        QTest::newRow("proxy's address")
            << u"http_proxy=http://me:pass%20word@proxy:3128"_qs << u"http_proxy=http://***@proxy:3128"_qs;
        QTest::newRow("nothing to hide") << u"job 12 done in 3 s"_qs << u"job 12 done in 3 s"_qs;
    }
    void hidesCredentials()
    {
        QFETCH(QString, line);
        QFETCH(QString, expected);
        QCOMPARE(redacted(line), expected);
    }

    void hidesKeysInUseWhereverTheyStand()
    {
        hideInLog(u"plainkey0123456789"_qs);
        hideInLog(u"short"_qs);
        QCOMPARE(redacted(u"a short word, code plainkey0123456789x"_qs), u"a short word, code ***x"_qs);
    }
};

QTEST_GUILESS_MAIN(LogTest)
#include "tst_log.moc"
