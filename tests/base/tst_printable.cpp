#include "base/printable.h"

#include <QTest>

using namespace retalk;

class PrintableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leavesNothingThatATerminalObeys_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("escape") << u"\x1b[2Jgone\x1b]0;title\x07"_qs << u" [2Jgone ]0;title "_qs;
        QTest::newRow("C1") << u"a\u009b31mb\u0085c"_qs << u"a 31mb c"_qs;
        QTest::newRow("NUL, BS, DEL") << QString(u"a\0b\bc\x7f"_qs) << u"a b c "_qs;
        QTest::newRow("lines") << u"one\ntwo\r\nthree\u2028four\u2029"_qs << u"one two  three four "_qs;
        QTest::newRow("tab") << u"a\tb"_qs << u"a b"_qs;
        QTest::newRow("overrides") << u"x\u202egpj.exe\u202c\u2066y\u2069"_qs << u"xgpj.exey"_qs;
        QTest::newRow("byte order mark") << u"\ufeffa"_qs << u"a"_qs;
        QTest::newRow("tags") << QString::fromUcs4(U"a\U000E0041b") << u"ab"_qs;
        QTest::newRow("half a surrogate")
            << u"a"_qs + QChar(0xD83D) + u"b"_qs + QChar(0xDE00) << u"a\ufffdb\ufffd"_qs;
        QTest::newRow("half at the end") << u"a"_qs + QChar(0xD83D) << u"a\ufffd"_qs;
    }
    void leavesNothingThatATerminalObeys()
    {
        QFETCH(QString, text);
        QFETCH(QString, line);
        QCOMPARE(oneLine(text), line);
    }

    void leavesEveryScriptAlone()
    {
        for (const QString &text :
             {u"Grüße, “quoted” — 12 %"_qs, u"日本語 한국어 简体中文"_qs, u"العربية\u200f (1)\u061c"_qs,
              u"می\u200cخواهم"_qs, u"👩‍👩‍👧 😀"_qs, u"e\u0301"_qs, QString()}) {
            QCOMPARE(oneLine(text), text);
            QCOMPARE(printable(text), text);
        }
    }

    void severalLinesStaySeveral()
    {
        QCOMPARE(printable(u"a\r\nb\n\tc\x1b[1m\rd"_qs), u"a\nb\n\tc [1m d"_qs);
    }
};

QTEST_GUILESS_MAIN(PrintableTest)
#include "tst_printable.moc"
