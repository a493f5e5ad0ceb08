#include "inputs/facereport.h"

#include <QJsonDocument>
#include <QTest>

using namespace retalk;

namespace {

using namespace Qt::StringLiterals;

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class FaceFinderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsThePeopleOfAVideo()
    {
        const auto report = parseFaceReport(object(
            "{\"people\": [{\"crop\": \"http://127.0.0.1:9/files/a.jpg\", \"share\": 0.8, \"frontal\": "
            "false, \"size\": 200},"
            "{\"crop\": \"http://127.0.0.1:9/files/b.jpg\", \"share\": 7}, {\"share\": 0.5}, 12]}"));
        QVERIFY(report.has_value());
        QCOMPARE(report->verdict, FaceReport::Verdict::Unknown);
        QCOMPARE(report->faces.size(), 2);
        QCOMPARE(report->faces.at(0), (ReportedFace{.crop = QUrl(u"http://127.0.0.1:9/files/a.jpg"_s),
                                                    .outline = {},
                                                    .share = 0.8,
                                                    .isFrontal = false}));
        QCOMPARE(report->faces.at(1).share, 1.0);
        QVERIFY(report->faces.at(1).isFrontal);
    }

    void readsWhereTheFacesOfAPictureAre()
    {
        const auto report = parseFaceReport(
            object("{\"width\": 200, \"height\": 100, \"verdict\": \"several_faces\", \"people\": ["
                   "{\"crop\": \"http://127.0.0.1:9/a.jpg\", \"box\": {\"x\": 20, \"y\": 10, \"width\": 50, "
                   "\"height\": 60}},"
                   "{\"crop\": \"http://127.0.0.1:9/b.jpg\", \"box\": {\"x\": 180, \"y\": 90, \"width\": 50, "
                   "\"height\": 60}}]}"));
        QVERIFY(report.has_value());
        QCOMPARE(report->verdict, FaceReport::Verdict::SeveralFaces);
        QCOMPARE(report->faces.at(0).outline, QRectF(0.1, 0.1, 0.25, 0.6));
        QVERIFY(QRectF(0, 0, 1, 1).contains(report->faces.at(1).outline)); // whatever the report says
        QCOMPARE(parseFaceReport(object("{\"verdict\": \"no_face\", \"people\": []}"))->verdict,
                 FaceReport::Verdict::NoFace);
        QCOMPARE(parseFaceReport(object("{\"verdict\": \"one_face\", \"people\": []}"))->verdict,
                 FaceReport::Verdict::OneFace);
    }

    void takesAnyObject_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("html") << QByteArray("<html>");
        QTest::newRow("other object") << QByteArray("{\"error\":{}}");
        QTest::newRow("cut") << QByteArray("{\"people\":[{");
        QTest::newRow("people is text") << QByteArray("{\"people\":\"two\"}");
    }
    void takesAnyObject()
    {
        QFETCH(QByteArray, bytes);
        const auto report = parseFaceReport(object(bytes));
        QVERIFY(!report.has_value());
        QVERIFY(report.error().kind == ErrorKind::Protocol);
    }
};

QTEST_GUILESS_MAIN(FaceFinderTest)
#include "tst_facefinder.moc"
