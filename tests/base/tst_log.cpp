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
        QTest::newRow("nothing to hide") << u"job 12 done in 3 s"_qs << u"job 12 done in 3 s"_qs;
    }
    void hidesCredentials()
    {
        QFETCH(QString, line);
        QFETCH(QString, expected);
        QCOMPARE(redacted(line), expected);
    }
};

QTEST_GUILESS_MAIN(LogTest)
#include "tst_log.moc"
