#include "net/answerparser.h"

#include <QTest>

using namespace retalk;
using namespace Qt::StringLiterals;

class AnswerParserTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatArrivesInAnyPieces_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc")
                                << QByteArray("abc");
        QTest::newRow("nothing") << QByteArray("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n")
                                 << QByteArray();
        QTest::newRow("no content") << QByteArray("HTTP/1.1 204 No\r\n\r\n") << QByteArray();
        QTest::newRow("until the end") << QByteArray("HTTP/1.0 200 OK\r\n\r\nabc") << QByteArray("abc");
        QTest::newRow("chunks") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                              "2;x=y\r\nab\r\n1\r\nc\r\n0\r\nDigest: z\r\n\r\n")
                                << QByteArray("abc");
        QTest::newRow("chunks by a second header")
            << QByteArray(
                   "HTTP/1.1 200 OK\r\nTransfer-Encoding: identity\r\ntransfer-encoding: x, Chunked\r\n"
                   "\r\n3\r\nabc\r\n0\r\n\r\n")
            << QByteArray("abc");
        QTest::newRow("lines without CR")
            << QByteArray("HTTP/1.1 103 Hints\n\nHTTP/1.1 200 OK\nContent-Length: 4\n\n\r\n\r\n")
            << QByteArray("\r\n\r\n");
        QTest::newRow("some lines without CR")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 3\n\r\nabc") << QByteArray("abc");
        QTest::newRow("hints")
            << QByteArray("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\nHTTP/1.1 100 Continue\r\n"
                          "\r\nHTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc")
            << QByteArray("abc");
    }
    void readsWhatArrivesInAnyPieces()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, body);
        for (const int step : {1, 2, 7, 1000}) {
            AnswerParser parser(100);
            for (qsizetype at = 0; at < bytes.size(); at += step)
                parser.add(bytes.mid(at, step));
            QVERIFY(parser.end() == AnswerParser::State::Done);
            QCOMPARE(parser.answer().body, body);
            QVERIFY(!parser.answer().headers.contains({"Link", "</x>"}));
        }
    }

    void knowsWhichBodiesSayWhereTheyEnd_data()
    {
        QTest::addColumn<QByteArray>("coding");
        QTest::addColumn<bool>("isChunked");
        QTest::newRow("chunks") << QByteArray("gzip, chunked") << true;
        QTest::newRow("as it is") << QByteArray("identity") << false;
        QTest::newRow("packed") << QByteArray("gzip") << false;
        QTest::newRow("a name with the same end") << QByteArray("aws-chunked") << false;
    }
    void knowsWhichBodiesSayWhereTheyEnd()
    {
        QFETCH(QByteArray, coding);
        QFETCH(bool, isChunked);
        AnswerParser parser(100);
        parser.add("HTTP/1.1 200 OK\r\nTransfer-Encoding: " + coding + "\r\n\r\n");
        QVERIFY(parser.hasHead());
        QCOMPARE(parser.isChunked(), isChunked);
    }

    void aHeadThatCannotBeReadIsNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status"); // a refusal counts even with a malformed head
        QTest::newRow("length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: -3\r\n\r\n") << 200;
        QTest::newRow("refusal") << QByteArray("HTTP/1.1 400 No\r\nContent-Length: x\r\n\r\n") << 400;
        QTest::newRow("version") << QByteArray("HTTP/2.0 200 OK\r\n\r\n") << 0;
        QTest::newRow("not HTTP") << QByteArray("GARBAGE! 200 OK\r\n\r\n") << 0;
    }
    void aHeadThatCannotBeReadIsNone()
    {
        QFETCH(QByteArray, bytes);
        AnswerParser parser(100);
        QVERIFY(parser.add(bytes) == AnswerParser::State::Broken);
        QVERIFY(!parser.hasHead());
        QTEST(parser.answer().status, "status");
        AnswerParser empty(100);
        QVERIFY(empty.add("HTTP/1.1 204 No\r\n\r\n") == AnswerParser::State::Done);
        QVERIFY(empty.hasHead());
    }

    void givesABodyInPieces()
    {
        const QByteArray bytes = "HTTP/1.1 103 Hints\r\n\r\nHTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n"
                                 "Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1\r\nc\r\n";
        AnswerParser parser(100, AnswerParser::Body::Streamed);
        QByteArray body;
        for (const char byte : bytes) {
            parser.add(QByteArray(1, byte));
            QVERIFY(parser.hasHead() || body.isEmpty());
            body += parser.takeBody();
        }
        QCOMPARE(body, "abc"); // still compressed
        AnswerParser whole = parser;
        QVERIFY(parser.end() == AnswerParser::State::Broken);
        QVERIFY(whole.add("0\r\n\r\n") == AnswerParser::State::Done);
    }

    void refusesWhatIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray ok = "HTTP/1.1 200 OK\r\n";
        const QByteArray chunked = ok + "Transfer-Encoding: chunked\r\n\r\n";
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("garbage") << QByteArray("SSH-2.0-x\r\n\r\n");
        QTest::newRow("no status") << QByteArray("HTTP/1.1 abc\r\n\r\n");
        QTest::newRow("short") << ok + "Content-Length: 3\r\n\r\nab";
        QTest::newRow("negative") << ok + "Content-Length: -3\r\n\r\nab";
        QTest::newRow("too long") << ok + "Content-Length: 101\r\n\r\n";
        QTest::newRow("too long without a length") << ok + "\r\n" + QByteArray(101, 'x');
        QTest::newRow("short chunk") << chunked + "5\r\nab";
        QTest::newRow("chunk without an end") << chunked + "2\r\nabXX0\r\n\r\n";
        QTest::newRow("no last chunk") << chunked + "2\r\nab\r\n";
        QTest::newRow("many chunks") << chunked + QByteArray("10\r\n0123456789abcdef\r\n").repeated(10);
        QTest::newRow("chunk size that isn't a number") << chunked + "x\r\n";
        QTest::newRow("endless head") << ok + QByteArray(100'000, 'x');
        // Whole, as when all of it arrives before it is looked at.
        QTest::newRow("head of 2 MB")
            << ok + "X-Big: " + QByteArray(2 << 20, 'x') + "\r\nContent-Length: 2\r\n\r\nab";
        QTest::newRow("chunk size of 2 MB")
            << chunked + "2;" + QByteArray(2 << 20, 'x') + "\r\nab\r\n0\r\n\r\n";
        QTest::newRow("trailer of 2 MB") << chunked + "0\r\n" + QByteArray(2 << 20, 'x') + "\r\n\r\n";
        QTest::newRow("endless hints") << QByteArray("HTTP/1.1 103 x\r\n\r\n").repeated(100);
        QTest::newRow("other protocol") << QByteArray("HTTP/1.1 101 Switching\r\n\r\n");
    }
    void refusesWhatIsNoAnswer()
    {
        QFETCH(QByteArray, bytes);
        AnswerParser parser(100);
        parser.add(bytes);
        QVERIFY(parser.end() == AnswerParser::State::Broken);
    }
};

QTEST_GUILESS_MAIN(AnswerParserTest)
#include "tst_answerparser.moc"
