#include "contract/caller.h"
#include "support/testtimeout.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QTcpSocket>

#include <memory>
#include <vector>

using namespace retalk;
using namespace retalk::test;
using namespace Qt::StringLiterals;

namespace {

/// The time limit for a good request, whatever other callers do. Well below the time after which the service
/// drops a bad one.
constexpr qint64 kPromptMs = 5000;

qint64 memoryKb(qint64 pid)
{
    QFile status(u"/proc/%1/status"_s.arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    return text.sliced(text.indexOf("VmRSS:") + 6).trimmed().split(' ').first().toLongLong();
}

#ifdef RETALK_SANITIZED
constexpr bool kMemoryIsOurs = false; // the sanitizer holds back freed memory
#else
constexpr bool kMemoryIsOurs = true;
#endif

} // namespace

/// Tests malicious callers without a token: slow, silent, endless, or many at once. None may keep the service
/// from answering others or make its memory grow.
class ConnectionsTest : public QObject
{
    Q_OBJECT

    RunningService m_service;
    Caller m_call{m_service};

    using Socket = std::unique_ptr<QTcpSocket>;

    Socket connected() const
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QHostAddress(QHostAddress::LocalHost), m_service.port());
        return socket->waitForConnected() ? std::move(socket) : nullptr;
    }
    std::vector<Socket> many(int count, const QByteArray &bytes) const
    {
        std::vector<Socket> all;
        for (int i = 0; i < count; ++i) {
            all.push_back(connected());
            if (!all.back())
                return {};
            all.back()->write(bytes);
            all.back()->waitForBytesWritten(1000);
        }
        return all;
    }
    /// Sends `chunk` repeatedly until `most` bytes are sent or the service closes the connection. Returns the
    /// number of bytes sent.
    static qint64 pour(QTcpSocket &socket, const QByteArray &chunk, qint64 most)
    {
        qint64 sent = 0;
        while (sent < most && socket.state() == QAbstractSocket::ConnectedState) {
            sent += std::max<qint64>(0, socket.write(chunk));
            while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(2000)) {
            }
            if (socket.bytesToWrite() > 0)
                break;
        }
        return sent;
    }
    static QByteArray answerOf(QTcpSocket &socket, int timeoutMs)
    {
        QByteArray answer;
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < timeoutMs && !answer.contains("\r\n\r\n")) {
            socket.waitForReadyRead(200);
            answer += socket.readAll();
            if (socket.state() != QAbstractSocket::ConnectedState)
                break;
        }
        return answer;
    }
    /// Reads the rest of an answer whose head is in `answer`, so that the next answer on the connection
    /// starts cleanly.
    static bool readBody(QTcpSocket &socket, QByteArray answer, int timeoutMs)
    {
        const qsizetype head = answer.indexOf("\r\n\r\n") + 4;
        const qsizetype name = answer.toLower().indexOf("content-length:") + 15;
        if (head < 4 || name < 15)
            return false;
        const qsizetype whole = head + answer.sliced(name, answer.indexOf('\r', name) - name).toLongLong();
        QElapsedTimer clock;
        clock.start();
        while (answer.size() < whole && clock.elapsed() < timeoutMs) {
            socket.waitForReadyRead(200);
            answer += socket.readAll();
        }
        return answer.size() == whole;
    }
    qint64 goodRequestMs() const
    {
        QElapsedTimer clock;
        clock.start();
        return m_call.get("/v1/credits").status == 200 ? clock.elapsed() : 60'000;
    }
    QByteArray head(const QByteArray &line, const QByteArray &more = {}) const
    {
        return line + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_service.port()) + "\r\n" + more;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_service.isReady()); }

    void answersWhileOthersAreSlow_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray post = head("POST /v1/videos/generations", "Content-Type: application/json\r\n");
        QTest::newRow("half a request line") << 40 << QByteArray("GET /v1/cre");
        QTest::newRow("half a head") << 40 << post;
        QTest::newRow("refused body that does not come") << 40 << post + "Content-Length: 5000\r\n\r\n{";
        QTest::newRow("refused chunks that do not come")
            << 40 << post + "Transfer-Encoding: chunked\r\n\r\n5\r\n{";
        QTest::newRow("silence") << 600 << QByteArray();
        QTest::newRow("responses that are never read")
            << 40 << (head("GET /v1/catalog/models/videoretalk/pricing-rules") + "\r\n").repeated(400);
    }
    void answersWhileOthersAreSlow()
    {
        QFETCH(int, count);
        QFETCH(QByteArray, bytes);
        const std::vector<Socket> callers = many(count, bytes);
        QCOMPARE(callers.size(), std::size_t(count));
        const qint64 took = goodRequestMs();
        QVERIFY2(took < kPromptMs, QByteArray::number(took));
    }

    void doesNotGrowWithWhatIsSent_data()
    {
        QTest::addColumn<QByteArray>("beginning");
        QTest::addColumn<QByteArray>("chunk");
        QTest::newRow("endless request line") << QByteArray("GET /") << QByteArray(64 * 1024, 'a');
        QTest::newRow("endless header line") << head("GET /v1/credits", "X: ") << QByteArray(64 * 1024, 'a');
        QTest::newRow("endless headers")
            << head("GET /v1/credits")
            << QByteArray("X-Filler: aaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n").repeated(1000);
        QTest::newRow("endless chunks")
            << head("POST /v1/videos/generations",
                    "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n")
            << QByteArray("4000\r\n" + QByteArray(0x4000, 'a') + "\r\n");
        QTest::newRow("endless chunk length")
            << head("POST /v1/videos/generations",
                    "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n")
            << QByteArray(64 * 1024, '0');
    }
    void doesNotGrowWithWhatIsSent()
    {
        QFETCH(QByteArray, beginning);
        QFETCH(QByteArray, chunk);
        const qint64 before = memoryKb(m_service.pid());
        const Socket socket = connected();
        QVERIFY(socket);
        socket->write(beginning);
        (void)pour(*socket, chunk, 100'000'000);
        const qint64 grown = memoryKb(m_service.pid()) - before;
        if (kMemoryIsOurs)
            QVERIFY2(grown < 20 * 1024, QByteArray::number(grown));
        QTRY_VERIFY(socket->state() != QAbstractSocket::ConnectedState);
        QVERIFY(goodRequestMs() < kPromptMs);
    }

    void refusesAHeadThatIsTooLarge_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::newRow("many") << QByteArray("X: a\r\n").repeated(150);
        QTest::newRow("large") << QByteArray("X: " + QByteArray(7000, 'a') + "\r\n").repeated(6);
    }
    void refusesAHeadThatIsTooLarge()
    {
        QFETCH(QByteArray, headers);
        const RawAnswer answer = exchange(m_service.port(), head("GET /v1/credits", headers) + "\r\n");
        QCOMPARE(answer.status, 431);
        QCOMPARE(answer.error("type"), u"invalid_request_error"_s);
        QVERIFY(!answer.header("x-request-id").isEmpty());
        QVERIFY(answer.isClosed);
    }

    void refusesAHeadThatDoesNotEnd()
    {
        const Socket socket = connected();
        QVERIFY(socket);
        socket->write(head("GET /v1/credits"));
        QElapsedTimer clock;
        clock.start();
        const QByteArray answer = answerOf(*socket, kTestTimeoutMs);
        QVERIFY2(answer.startsWith("HTTP/1.1 408 "), answer);
        QVERIFY2(clock.elapsed() > 8'000, QByteArray::number(clock.elapsed()));
    }

    void waitsForACallerThatTakesItsTime()
    {
        const Socket socket = connected();
        QVERIFY(socket);
        const QByteArray bytes =
            head("GET /v1/credits", "Authorization: Bearer " + m_service.token().toLatin1() + "\r\n") +
            "\r\n";
        // Silent at first, then in two pieces; a second of silence isn't a reason to hang up.
        for (const QByteArray &piece : {bytes.left(bytes.size() / 2), bytes.mid(bytes.size() / 2)}) {
            QTest::qWait(1500);
            socket->write(piece);
            socket->waitForBytesWritten(1000);
        }
        const QByteArray answer = answerOf(*socket, kTestTimeoutMs);
        QVERIFY2(answer.startsWith("HTTP/1.1 200 "), answer);
        QVERIFY(readBody(*socket, answer, kTestTimeoutMs));
        // And again on the same connection.
        QTest::qWait(1500);
        socket->write(bytes);
        const QByteArray other = answerOf(*socket, kTestTimeoutMs);
        QVERIFY2(other.startsWith("HTTP/1.1 200 "), other);
    }

    void answersWhatIsSentInOneGo()
    {
        const Socket socket = connected();
        QVERIFY(socket);
        const QByteArray authorization = "Authorization: Bearer " + m_service.token().toLatin1() +
                                         "\r\nContent-Type: application/json\r\n";
        const QByteArray body = "{\"task_ids\":[\"task-unified-1-abcd\"]}";
        const QByteArray post =
            head("POST /v1/tasks/batch",
                 authorization + "Content-Length: " + QByteArray::number(body.size()) + "\r\n") +
            "\r\n" + body;
        const QByteArray get = head("GET /v1/credits", authorization) + "\r\n";
        socket->write((post + get).repeated(20));
        QByteArray answers;
        QTRY_VERIFY((socket->waitForReadyRead(50), answers += socket->readAll(),
                     answers.count("HTTP/1.1 200 ") == 40));
    }

    void servesNothingAfterARefusal()
    {
        // The body of a refused request isn't read as the next request.
        const QByteArray get =
            head("GET /v1/credits", "Authorization: Bearer " + m_service.token().toLatin1() + "\r\n") +
            "\r\n";
        const Socket socket = connected();
        QVERIFY(socket);
        socket->write(
            head("POST /v1/videos/generations", "Content-Type: application/json\r\nContent-Length: " +
                                                    QByteArray::number(get.size()) + "\r\n") +
            "\r\n" + get + get);
        QByteArray answers;
        QTRY_VERIFY((socket->waitForReadyRead(50), answers += socket->readAll(),
                     socket->state() != QAbstractSocket::ConnectedState));
        QVERIFY2(answers.startsWith("HTTP/1.1 401 "), answers);
        QCOMPARE(answers.count("HTTP/1.1 "), 1);
    }
};

QTEST_GUILESS_MAIN(ConnectionsTest)
#include "tst_connections.moc"
