#include "base/isobmff.h"
#include "net/containercheck.h"
#include "net/downloadattempt.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace retalk;
using namespace retalk::test;
using namespace Qt::StringLiterals;

namespace {

/// Returns an index with one track whose last chunk of picture data starts at `offset`.
QByteArray index(quint32 offset)
{
    const auto around = [](const QByteArray &type, const QByteArray &body) {
        QByteArray size(4, Qt::Uninitialized);
        qToBigEndian(quint32(8 + body.size()), size.data());
        return size + type + body;
    };
    QByteArray offsets(8, '\0');
    offsets[7] = 2; // the number of entries
    for (const quint32 at : {quint32(40), offset}) {
        QByteArray entry(4, Qt::Uninitialized);
        qToBigEndian(at, entry.data());
        offsets += entry;
    }
    const QByteArray table = around("stbl", around("stsd", "12345678") + around("stco", offsets));
    return around("moov", around("mvhd", "1234") + around("trak", around("mdia", around("minf", table))));
}

} // namespace

class ContainerCheckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsAWholeFileFromACutOne_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("isWhole");
        const QByteArray film = box("ftypisom", 4) + box("moov", 100) + box("mdat", 900);
        const QByteArray indexLast = box("ftypisom", 4) + box("mdat", 900) + box("moov", 100);
        const QByteArray fragments = box("ftypisom", 4) + box("moov", 100) + box("moof", 50) +
                                     box("mdat", 900) + box("moof", 50) + box("mdat", 900);
        QTest::newRow("whole") << film << true;
        QTest::newRow("index last") << indexLast << true;
        QTest::newRow("a few stray bytes") << film + QByteArray(5, '\0') << true;
        QTest::newRow("zeros behind it") << film + QByteArray(5000, '\0') << true;
        QTest::newRow("text behind it") << film + "made with care by somebody's camera" << true;
        QTest::newRow("text behind the index") << indexLast + "made with care by somebody's camera" << true;
        QTest::newRow("bytes of no kind behind it") << film + QByteArray(300, '\xfe') << true;
        QTest::newRow("a padding box that is cut") << film + box("free", 500).chopped(10) << true;
        QTest::newRow("open last box")
            << box("ftypisom", 4) + box("moov", 100) + QByteArray("\0\0\0\0mdat12345", 13) << true;
        QTest::newRow("fragments") << fragments << true;
        QTest::newRow("cut in its media") << film.chopped(1) << false;
        QTest::newRow("cut in its index") << indexLast.chopped(1) << false;
        QTest::newRow("cut in the media of a fragment") << fragments.chopped(1) << false;
        QTest::newRow("cut in the head of a fragment") << fragments.chopped(920) << false;
        QTest::newRow("cut in its second media box") << film + box("mdat", 900).chopped(1) << false;
        QTest::newRow("text where the media should be")
            << box("ftypisom", 4) + box("moov", 100) + "made with care by somebody's camera" << false;
        QTest::newRow("a camera maker's trailer behind it")
            << film + QByteArray("SEFHi\0\0\0\1\0\0\0 trailer of the camera maker SEFT", 45) << true;
        // A box of size 0 extends to the end of the file.
        const QByteArray openEnd = box("ftypisom", 4) + index(200) + QByteArray("\0\0\0\0mdat", 8);
        QTest::newRow("open and whole") << openEnd + QByteArray(200, '\3') << true;
        QTest::newRow("open and cut before what the index names") << openEnd + QByteArray(20, '\3') << false;
        QTest::newRow("without its index") << box("ftypisom", 4) + box("mdat", 900) << false;
    }
    void tellsAWholeFileFromACutOne()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, isWhole);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"film.mp4"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        const auto checked = checkContainer(file.fileName(), MediaRule::Certain);
        QCOMPARE(checked.has_value(), isWhole);
        if (!isWhole)
            QCOMPARE(toString(checked.error().kind), toString(ErrorKind::Media));
    }

    void findsTheCutWhereverItIs()
    {
        const QByteArray film = box("ftypisom", 4) + box("moov", 20) + box("mdat", 30);
        const qsizetype media = film.size() - box("mdat", 30).size();
        for (qsizetype size = media + 8; size < film.size(); ++size) {
            QByteArray head = film.first(size);
            QBuffer file(&head);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(readBoxes(file), (BoxSummary{.hasIndex = true, .cutBoxAt = media}));
        }
    }
};

QTEST_GUILESS_MAIN(ContainerCheckTest)
#include "tst_containercheck.moc"
