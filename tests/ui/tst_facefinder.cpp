#include "requestform/facefinder.h"

#include <QTest>

using namespace retalk;

class FaceFinderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsThePeopleOfAnAnswer()
    {
        const auto faces = parseReportedFaces(
            "{\"people\": [{\"crop\": \"http://127.0.0.1:9/files/a.jpg\", \"share\": 0.8, \"frontal\": "
            "false, \"size\": 200},"
            "{\"crop\": \"http://127.0.0.1:9/files/b.jpg\", \"share\": 7}, {\"share\": 0.5}, 12]}");
        QVERIFY(faces.has_value());
        QCOMPARE(faces->size(), 2);
        QCOMPARE(faces->at(0), (ReportedFace{QUrl(u"http://127.0.0.1:9/files/a.jpg"_qs), 0.8, false}));
        QCOMPARE(faces->at(1).share, 1.0);
        QVERIFY(faces->at(1).isFrontal);
    }

    void takesAnyBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("html") << QByteArray("<html>");
        QTest::newRow("other object") << QByteArray("{\"error\":{}}");
        QTest::newRow("cut") << QByteArray("{\"people\":[{");
        QTest::newRow("people is text") << QByteArray("{\"people\":\"two\"}");
    }
    void takesAnyBytes()
    {
        QFETCH(QByteArray, bytes);
        const auto faces = parseReportedFaces(bytes);
        QVERIFY(!faces.has_value());
        QVERIFY(faces.error().kind == ErrorKind::Protocol);
    }
};

QTEST_GUILESS_MAIN(FaceFinderTest)
#include "tst_facefinder.moc"
