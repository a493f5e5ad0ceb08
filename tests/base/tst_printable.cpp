#include "base/printable.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace retalk;

class PrintableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leavesNothingThatATerminalObeys_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("escape") << u"\x1b[2Jgone\x1b]0;title\x07"_s << u" [2Jgone ]0;title "_s;
        QTest::newRow("C1") << u"a\u009b31mb\u0085c"_s << u"a 31mb c"_s;
        QTest::newRow("NUL, BS, DEL") << QString(u"a\0b\bc\x7f"_s) << u"a b c "_s;
        QTest::newRow("lines") << u"one\ntwo\r\nthree\u2028four\u2029"_s << u"one two  three four "_s;
        QTest::newRow("tab") << u"a\tb"_s << u"a b"_s;
        QTest::newRow("overrides") << u"x\u202egpj.exe\u202c\u2066y\u2069"_s << u"xgpj.exey"_s;
        QTest::newRow("byte order mark") << u"\ufeffa"_s << u"a"_s;
        QTest::newRow("tags") << QString::fromUcs4(U"a\U000E0041b") << u"ab"_s;
        QTest::newRow("half a surrogate")
            << u"a"_s + QChar(0xD83D) + u"b"_s + QChar(0xDE00) << u"a\ufffdb\ufffd"_s;
        QTest::newRow("half at the end") << u"a"_s + QChar(0xD83D) << u"a\ufffd"_s;
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
             {u"Grüße, “quoted” — 12 %"_s, u"日本語 한국어 简体中文"_s, u"العربية\u200f (1)\u061c"_s,
              u"می\u200cخواهم"_s, u"👩‍👩‍👧 😀"_s, u"e\u0301"_s, QString()}) {
            QCOMPARE(oneLine(text), text);
            QCOMPARE(printable(text), text);
        }
    }

    void severalLinesStaySeveral() { QCOMPARE(printable(u"a\r\nb\n\tc\x1b[1m\rd"_s), u"a\nb\n\tc [1m d"_s); }
};

QTEST_GUILESS_MAIN(PrintableTest)
#include "tst_printable.moc"
