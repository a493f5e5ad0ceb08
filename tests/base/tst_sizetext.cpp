#include "base/sizetext.h"

#include <QTest>

using namespace retalk;
using namespace Qt::StringLiterals;

/// Sizes as people read them.
class TestSizeText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void takesTheUnitThatItRoundsTo_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("bytes") << qint64(512) << u"512 bytes"_s;
        QTest::newRow("tenths") << qint64(1'234'567) << u"1.2 MB"_s;
        QTest::newRow("whole megabytes") << qint64(144'499'451) << u"144 MB"_s;
        QTest::newRow("below a gigabyte") << qint64(999'400'000) << u"999 MB"_s;
        QTest::newRow("nearly a gigabyte") << qint64(999'600'000) << u"1.0 GB"_s;
        QTest::newRow("a gigabyte") << qint64(1'000'000'000) << u"1.0 GB"_s;
        QTest::newRow("below a megabyte") << qint64(999'940) << u"999.9 kB"_s;
        QTest::newRow("nearly a megabyte") << qint64(999'960) << u"1.0 MB"_s;
        QTest::newRow("nearly a kilobyte") << qint64(999) << u"999 bytes"_s;
        QTest::newRow("gigabytes") << qint64(2'449'000'000) << u"2.4 GB"_s;
    }
    void takesTheUnitThatItRoundsTo()
    {
        QFETCH(qint64, bytes);
        QTEST(sizeText(bytes), "text");
    }

    void tellsTwoSizesApart_data()
    {
        QTest::addColumn<qint64>("one");
        QTest::addColumn<qint64>("other");
        QTest::addColumn<QString>("texts");
        QTest::newRow("far") << qint64(144'499'451) << qint64(100'000'000) << u"144 MB, 100 MB"_s;
        QTest::newRow("a tenth") << qint64(300'100'000) << qint64(300'000'000) << u"300.1 MB, 300.0 MB"_s;
        QTest::newRow("a byte") << qint64(300'000'001) << qint64(300'000'000)
                                << u"300.000001 MB, 300.000000 MB"_s;
        QTest::newRow("a gigabyte and a byte")
            << qint64(1'000'000'001) << qint64(1'000'000'000) << u"1.000000001 GB, 1.000000000 GB"_s;
        QTest::newRow("the same") << qint64(5) << qint64(5) << u"5 bytes, 5 bytes"_s;
    }
    void tellsTwoSizesApart()
    {
        QFETCH(qint64, one);
        QFETCH(qint64, other);
        const auto [first, second] = sizeTexts(one, other);
        QTEST(QString(first + u", "_s + second), "texts");
    }
};

QTEST_GUILESS_MAIN(TestSizeText)
#include "tst_sizetext.moc"
