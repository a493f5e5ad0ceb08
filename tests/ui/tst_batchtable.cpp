#include "inputs/batchtable.h"
#include "requestform/batchmodel.h"
#include "support/blockedfile.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace retalk;

namespace {

using namespace Qt::StringLiterals;

BatchRead readTable(const QByteArray &bytes)
{
    return BatchTable::read(bytes, QStringLiteral("/folder"), AddressRule::PrivateAllowed);
}

QList<BatchRow> read(const QByteArray &bytes)
{
    return readTable(bytes).rows;
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
        const GenerationRequest request = BatchTable::job(rows[0]).request;
        QCOMPARE(request.videoUrl, QLatin1String(kVideo));
        QCOMPARE(request.audioUrl, QLatin1String(kVoice));
        QCOMPARE(request.referenceImageUrl, u"https://h.com/f.png"_s);
        QCOMPARE(request.faceThreshold, 140);
        QVERIFY(request.videoExtension);
        QCOMPARE(BatchTable::job(rows[0]).name, u"Take 1"_s);
    }

    void readsTheNamesOfTheApiAndTheCommandLine()
    {
        const auto rows =
            read("video_url,audio_url,face_threshold,callback_url\n"
                 "https://h.com/v.mp4,https://h.com/a.wav,150,https://hooks.example.com/done\n");
        QVERIFY2(rows[0].problems.isEmpty(), qPrintable(rows[0].problems.join(u' ')));
        const GenerationRequest request = BatchTable::job(rows[0]).request;
        QCOMPARE(request.faceThreshold, 150);
        QCOMPARE(request.callbackUrl, u"https://hooks.example.com/done"_s);
        QVERIFY(readTable("video,audio,Face threshold\n").notes.isEmpty());
        const auto refused = read("video,audio,callback\n"
                                  "https://h.com/v.mp4,https://h.com/a.wav,http://127.0.0.1/\n");
        QVERIFY(!refused[0].problems.isEmpty());
    }

    void theTemplateIsATableOfEveryColumn()
    {
        const BatchRead table = readTable(BatchTable::sample());
        QVERIFY2(table.notes.isEmpty(), qPrintable(table.notes.join(u' ')));
        QCOMPARE(table.rows.size(), 1);
        QVERIFY(table.rows[0].faults.isEmpty());
        QCOMPARE(BatchTable::job(table.rows[0]).name, u"speaker_en"_s);
        QCOMPARE(BatchTable::columnNames(u","_s).count(u','), kBatchColumns - 1);
    }

    void namesWhatCannotBeToldApartByItsFiles()
    {
        const auto names = [](const QByteArrayList &voices) {
            QList<PlannedJob> jobs;
            QList<int> numbers;
            for (const QByteArray &voice : voices) {
                numbers << static_cast<int>(numbers.size()) + 9;
                jobs << PlannedJob{.request = {.videoUrl = u"https://h.com/talking.mp4"_s,
                                               .audioUrl = QString::fromLatin1(voice)},
                                   .name = {},
                                   .lengths = {},
                                   .warning = {}};
            }
            makeNamesUnique(jobs, numbers);
            QStringList given;
            for (const PlannedJob &job : std::as_const(jobs))
                given << job.name;
            return given;
        };
        QCOMPARE(names({"https://h.com/a.wav", "https://h.com/b.wav"}), (QStringList{QString(), QString()}));
        QCOMPARE(names({"https://h.com/de.wav?take=1&sig=0123456789012345678901234567890",
                        "https://h.com/de.wav?take=2&sig=9876543210987654321098765432109"}),
                 (QStringList{u"talking_de 1"_s, u"talking_de 2"_s}));
        QCOMPARE(names({"https://h.com/anna/de.wav", "https://h.com/ben/de.wav", "https://h.com/other.wav"}),
                 (QStringList{u"talking_de anna"_s, u"talking_de ben"_s, QString()}));
        QCOMPARE(
            names({"https://h.com/s1/a/de.wav", "https://h.com/s1/b/de.wav", "https://h.com/s2/a/de.wav"}),
            (QStringList{u"talking_de a s1"_s, u"talking_de b s1"_s, u"talking_de a s2"_s}));
        // Two identical addresses are distinguished by their rows.
        QCOMPARE(names({"https://h.com/de.wav", "https://h.com/de.wav"}),
                 (QStringList{u"talking_de row 09"_s, u"talking_de row 10"_s}));
    }

    void readsTablesWithoutHeadings()
    {
        const auto rows =
            read("https://h.com/v.mp4;https://h.com/a.wav\nhttps://h.com/v.mp4;https://h.com/b.wav;;150\n");
        QCOMPARE(rows.size(), 2);
        QCOMPARE(BatchTable::job(rows[0]).request.faceThreshold, kFaceThresholdDefault);
        QCOMPARE(BatchTable::job(rows[1]).request.faceThreshold, 150);
        QCOMPARE(rows[1].line, 2);
    }

    void readsWhatSpreadsheetsWrite_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("line");
        const QString table = u"video;audio\r\nhttps://h.com/v.mp4;https://h.com/a.wav\r\n"_s;
        const auto utf16 = [](const QString &text, QStringConverter::Encoding encoding) {
            QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
            return QByteArray(encoder.encode(text));
        };
        QTest::newRow("sep=;") << QByteArray("sep=;\r\n" + table.toUtf8()) << 3;
        QTest::newRow("SEP=; with a mark") << QByteArray("\xef\xbb\xbfSEP=;\n" + table.toUtf8()) << 3;
        QString bars = table;
        bars.replace(u';', u'|');
        QTest::newRow("sep=|") << QByteArray("sep=|\n" + bars.toUtf8()) << 3;
        QTest::newRow("UTF-16, little end first") << utf16(table, QStringConverter::Utf16LE) << 2;
        QTest::newRow("UTF-16, big end first") << utf16(table, QStringConverter::Utf16BE) << 2;
        QTest::newRow("UTF-16 with sep=") << utf16(u"sep=;\n"_s + table, QStringConverter::Utf16LE) << 3;
    }
    void readsWhatSpreadsheetsWrite()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, line);
        const BatchRead table = readTable(bytes);
        QCOMPARE(table.notes, QStringList());
        QCOMPARE(table.rows.size(), 1);
        QVERIFY2(table.rows[0].problems.isEmpty(), qPrintable(table.rows[0].problems.join(u' ')));
        QCOMPARE(table.rows[0].line, line);
        const GenerationRequest request = BatchTable::job(table.rows[0]).request;
        QCOMPARE(request.videoUrl, QLatin1String(kVideo));
        QCOMPARE(request.audioUrl, QLatin1String(kVoice));
    }

    void anExcelLineAloneIsNoTable()
    {
        for (const QByteArray &bytes :
             {QByteArray("sep=;"), QByteArray("sep=;\n"), QByteArray("sep="), QByteArray()})
            QVERIFY2(read(bytes).size() <= (bytes == "sep=" ? 1 : 0), bytes.constData());
    }

    void understandsQuotes()
    {
        const auto lines = BatchTable::split(u"a,\"b, \"\"c\"\"\nd\",e\nf\n"_s);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].cells, (QStringList{u"a"_s, u"b, \"c\"\nd"_s, u"e"_s}));
        QCOMPARE(lines[1].number, 3);
    }

    void losesNoRowToAQuoteThatIsNeverClosed()
    {
        const auto lines = BatchTable::split(u"a,b\n\"c,d\ne,f\n"_s);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[1].cells, (QStringList{u"\"c"_s, u"d"_s}));
        QCOMPARE(lines[2].cells, (QStringList{u"e"_s, u"f"_s}));
    }

    void losesNoRowBetweenTwoBrokenQuotes_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        const QByteArray fine = "https://h.com/v.mp4,https://h.com/a.wav,,,,";
        QTest::newRow("both opened") << fine + "\"Take 1" << fine + "\"Take 2";
        QTest::newRow("opened, then closed") << fine + "\"Take 1" << fine + "Take 2\"";
        QTest::newRow("opened, then a whole one") << fine + "\"Take 1" << fine + "\"Take 2\"";
    }
    void losesNoRowBetweenTwoBrokenQuotes()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        QByteArray table = "video,audio,reference,threshold,extend,name\n" + first + '\n';
        for (int i = 0; i < 30; ++i)
            table += "https://h.com/v.mp4,https://h.com/" + QByteArray::number(i) + ".wav\n";
        table += second + '\n';
        const auto rows = read(table);
        QCOMPARE(rows.size(), 32);
        QVERIFY(!rows[0].problems.isEmpty());
        QVERIFY(rows[0].cells.at(int(BatchColumn::Name)).contains(u"Take 1"_s));
        QVERIFY(rows[1].problems.isEmpty());
        QVERIFY(rows[31].cells.at(int(BatchColumn::Name)).contains(u"Take 2"_s));
        QCOMPARE(rows[31].line, 33);
    }

    void believesTextsOfSeveralLinesInOtherColumns()
    {
        const auto table = readTable("video,notes,audio\nhttps://h.com/v.mp4,\"line 1\nline 2, \"\"so\"\"\","
                                     "https://h.com/a.wav\nhttps://h.com/v.mp4,,https://h.com/b.wav\n");
        QCOMPARE(table.rows.size(), 2);
        QVERIFY2(table.rows[0].problems.isEmpty(), qPrintable(table.rows[0].problems.join(u' ')));
        QCOMPARE(table.rows[1].line, 4);
        QCOMPARE(BatchTable::job(table.rows[1]).request.audioUrl, u"https://h.com/b.wav"_s);
    }

    void saysWhichColumnsItDoesNotUse()
    {
        const auto table = readTable("id;video;Audio;mood\n7;https://h.com/v.mp4;https://h.com/a.wav;sad\n");
        QCOMPARE(table.rows.size(), 1);
        QVERIFY2(table.rows[0].problems.isEmpty(), qPrintable(table.rows[0].problems.join(u' ')));
        QCOMPARE(table.notes.size(), 1);
        QVERIFY(table.notes[0].contains(u"id"_s) && table.notes[0].contains(u"mood"_s));
    }

    void saysWhichColumnIsMissing()
    {
        const auto table = readTable("video,name\nhttps://h.com/v.mp4,One\n");
        QCOMPARE(table.rows.size(), 1);
        QVERIFY(!table.rows[0].problems.isEmpty());
        QVERIFY2(table.notes.join(u' ').contains(u"audio"_s), qPrintable(table.notes.join(u' ')));
    }

    void marksRowsWithMoreCellsThanColumns()
    {
        // An unquoted comma in an address shifts all cells after it.
        auto rows = read("video,audio\nhttps://h.com/v.mp4?a=1,2,https://h.com/a.wav\n"
                         "https://h.com/v.mp4,https://h.com/a.wav,,\n");
        QCOMPARE(rows.size(), 2);
        QVERIFY(!rows[0].problems.isEmpty());
        QVERIFY2(rows[1].problems.isEmpty(), "empty cells at the end are what spreadsheets write");
    }

    void takesWhatOldSpreadsheetsWrite()
    {
        const auto rows = read("https://h.com/v.mp4;https://h.com/a.wav;;;;B\xfc"
                               "cher");
        QCOMPARE(rows.size(), 1); // one line, separated by semicolons, without a line break at the end
        QCOMPARE(BatchTable::job(rows[0]).name, u"Bücher"_s);
        QCOMPARE(
            read("https://h.com/v.mp4,https://h.com/a.wav\rhttps://h.com/v.mp4,https://h.com/b.wav\r").size(),
            2);
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
        QCOMPARE(BatchTable::job(rows[0]).request.videoUrl, u"/folder/clips/v.mp4"_s);
    }

    void readsTheHundredThousandthRow()
    {
        QByteArray table = "video,audio\n";
        for (int i = 0; i < 100'000; ++i)
            table += "https://h.com/v.mp4,https://h.com/" + QByteArray::number(i) + ".wav\n";
        const auto rows = read(table);
        QCOMPARE(rows.size(), 100'000);
        QCOMPARE(BatchTable::job(rows.last()).request.audioUrl, u"https://h.com/99999.wav"_s);
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
        QVERIFY(model.setData(cell, u"160"_s, Qt::EditRole));
        QCOMPARE(model.goodCount(), 2);
        QCOMPARE(counts.size(), 1);
    }

    void looksAtChangedFilesInTheBackground()
    {
        BatchModel model(AddressRule::PrivateAllowed);
        model.setRows(read("https://h.com/v.mp4,https://h.com/a.wav\n"));
        const QTemporaryDir folder;
        const QString video = folder.filePath(u"held.mp4"_s);
        QFile file(video);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(QByteArray::fromHex("00000020") + "ftypisom" + QByteArray(100, '\0')) > 0);
        file.close();
        test::BlockedFile held(video);
        if (!held.isHeld())
            QSKIP("There are no leases here.");
        QElapsedTimer clock;
        clock.start();
        const QModelIndex cell = model.index(0, 1 + static_cast<int>(BatchColumn::Video));
        QVERIFY(model.setData(cell, video, Qt::EditRole));
        QVERIFY2(clock.elapsed() < 30'000, qPrintable(QString::number(clock.elapsed())));
        QTRY_VERIFY(held.hasWaiter());
        held.release();
        QVERIFY(model.setData(cell, folder.filePath(u"nowhere.mp4"_s), Qt::EditRole));
        QTRY_COMPARE(model.goodCount(), 0);
        QVERIFY(model.setData(cell, video, Qt::EditRole));
        QTRY_COMPARE(model.goodCount(), 1);
    }
};

QTEST_MAIN(BatchTableTest)
#include "tst_batchtable.moc"
