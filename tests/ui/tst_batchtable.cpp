#include "requestform/batchmodel.h"
#include "requestform/batchtable.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace retalk;

namespace {

QList<BatchRow> read(const QByteArray &bytes)
{
    return BatchTable::read(bytes, QStringLiteral("/folder"), AddressRule::PrivateAllowed);
}

constexpr char kVideo[] = "https://h.com/v.mp4";
constexpr char kVoice[] = "https://h.com/a.wav";

} // namespace

class BatchTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEveryColumnInAnyOrder()
    {
        const auto rows =
            read("\xef\xbb\xbfname,threshold,audio,video,extend,reference\r\n"
                 "Take 1,140,https://h.com/a.wav,https://h.com/v.mp4,yes,https://h.com/f.png\r\n");
        QCOMPARE(rows.size(), 1);
        QVERIFY2(rows[0].problems.isEmpty(), qPrintable(rows[0].problems.join(u' ')));
        const GenerationRequest request = BatchTable::request(rows[0]);
        QCOMPARE(request.videoUrl, QLatin1String(kVideo));
        QCOMPARE(request.audioUrl, QLatin1String(kVoice));
        QCOMPARE(request.referenceImageUrl, u"https://h.com/f.png"_qs);
        QCOMPARE(request.faceThreshold, 140);
        QVERIFY(request.videoExtension);
        QCOMPARE(BatchTable::name(rows[0]), u"Take 1"_qs);
    }

    void readsTablesWithoutHeadings()
    {
        const auto rows =
            read("https://h.com/v.mp4;https://h.com/a.wav\nhttps://h.com/v.mp4;https://h.com/b.wav;;150\n");
        QCOMPARE(rows.size(), 2);
        QCOMPARE(BatchTable::request(rows[0]).faceThreshold, kFaceThresholdDefault);
        QCOMPARE(BatchTable::request(rows[1]).faceThreshold, 150);
        QCOMPARE(rows[1].line, 2);
    }

    void understandsQuotes()
    {
        const auto lines = BatchTable::split(u"a,\"b, \"\"c\"\"\nd\",e\nf\n"_qs);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].second, (QStringList{u"a"_qs, u"b, \"c\"\nd"_qs, u"e"_qs}));
        QCOMPARE(lines[1].first, 3);
    }

    void losesNoRowToAQuoteThatIsNeverClosed()
    {
        const auto lines = BatchTable::split(u"a,b\n\"c,d\ne,f\n"_qs);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[1].second, (QStringList{u"\"c"_qs, u"d"_qs}));
        QCOMPARE(lines[2].second, (QStringList{u"e"_qs, u"f"_qs}));
    }

    void keepsAndMarksBadRows_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("no voice") << QByteArray("https://h.com/v.mp4,");
        QTest::newRow("threshold too high") << QByteArray("https://h.com/v.mp4,https://h.com/a.wav,,300");
        QTest::newRow("threshold no number") << QByteArray("https://h.com/v.mp4,https://h.com/a.wav,,high");
        QTest::newRow("extend unclear") << QByteArray("https://h.com/v.mp4,https://h.com/a.wav,,,perhaps");
        QTest::newRow("file that is not there") << QByteArray("nowhere.mp4,https://h.com/a.wav");
        QTest::newRow("name with a folder") << QByteArray("https://h.com/v.mp4,https://h.com/a.wav,,,,../x");
        QTest::newRow("noise") << QByteArray("\x01\x02\xff\xfe,;\t\"");
    }
    void keepsAndMarksBadRows()
    {
        QFETCH(QByteArray, row);
        const auto rows = read("https://h.com/v.mp4,https://h.com/a.wav\n" + row +
                               "\nhttps://h.com/v.mp4,https://h.com/a.wav\n");
        QCOMPARE(rows.size(), 3);
        QVERIFY(rows[0].problems.isEmpty());
        QVERIFY(!rows[1].problems.isEmpty());
        QVERIFY(rows[2].problems.isEmpty());
    }

    void findsFilesBesideTheTable()
    {
        const auto rows = read("clips/v.mp4,https://h.com/a.wav\n");
        QCOMPARE(BatchTable::request(rows[0]).videoUrl, u"/folder/clips/v.mp4"_qs);
    }

    void readsTheHundredThousandthRow()
    {
        QByteArray table = "video,audio\n";
        for (int i = 0; i < 100'000; ++i)
            table += "https://h.com/v.mp4,https://h.com/" + QByteArray::number(i) + ".wav\n";
        const auto rows = read(table);
        QCOMPARE(rows.size(), 100'000);
        QCOMPARE(BatchTable::request(rows.last()).audioUrl, u"https://h.com/99999.wav"_qs);
        QCOMPARE(rows.last().line, 100'001);
    }

    void letsAMistakeBeMendedInPlace()
    {
        BatchModel model(AddressRule::PrivateAllowed);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(
            read("https://h.com/v.mp4,https://h.com/a.wav,,999\nhttps://h.com/v.mp4,https://h.com/a.wav\n"));
        QCOMPARE(model.goodCount(), 1);
        QSignalSpy counts(&model, &BatchModel::countsChanged);
        const QModelIndex cell = model.index(0, 1 + static_cast<int>(BatchColumn::Threshold));
        QVERIFY(model.setData(cell, u"160"_qs, Qt::EditRole));
        QCOMPARE(model.goodCount(), 2);
        QCOMPARE(counts.size(), 1);
    }
};

QTEST_MAIN(BatchTableTest)
#include "tst_batchtable.moc"
