#include "local/readyline.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace retalk;

class ReadyLineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheLine()
    {
        const auto line = parseReadyLine(R"({"port":4711,"token":"t","version":"1.2","pid":99,"more":[1]})");
        QCOMPARE(line, (Expected<ReadyLine>(ReadyLine{4711, u"t"_s, u"1.2"_s, 99})));
    }

    void knowsWhetherFilesMayBeGivenByPath_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("accepts");
        QTest::newRow("yes") << QByteArray(R"({"port":4711,"accepts_files":true})") << true;
        QTest::newRow("no") << QByteArray(R"({"port":4711,"accepts_files":false})") << false;
        QTest::newRow("not said") << QByteArray(R"({"port":4711})") << false;
        QTest::newRow("not a boolean") << QByteArray(R"({"port":4711,"accepts_files":"true"})") << false;
    }
    void knowsWhetherFilesMayBeGivenByPath()
    {
        QFETCH(QByteArray, line);
        const auto ready = parseReadyLine(line);
        QVERIFY(ready);
        QTEST(ready->acceptsFiles, "accepts");
    }

    void refusesEverythingElse_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const char *text : {"", "hello", "{", "[]", "null", "{}", R"({"port":0})", R"({"port":65536})",
                                 R"({"port":-1})", R"({"port":"80"})", R"({"port":1.5})", R"({"port":1e99})"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("binary") << QByteArray("\x00\xff\xfe\x01", 4);
    }
    void refusesEverythingElse()
    {
        QFETCH(QByteArray, bytes);
        const auto line = parseReadyLine(bytes);
        QVERIFY(!line);
        QVERIFY(line.error().kind == ErrorKind::LocalService);
        QVERIFY(!line.error().message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ReadyLineTest)
#include "tst_readyline.moc"
