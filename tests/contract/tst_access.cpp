#include "contract/caller.h"

#include <QRegularExpression>

using namespace retalk;
using namespace retalk::test;
using namespace Qt::StringLiterals;

/// Tests who may use the service, and that every request to it gets a clean JSON answer.
class AccessTest : public QObject
{
    Q_OBJECT

    RunningService m_service;
    Caller m_call{m_service};

    QByteArray request(const QByteArray &method, const QByteArray &target, const RawHeaders &headers = {},
                       const QByteArray &body = {}) const
    {
        return rawRequest(m_service.port(), method, target, headers, body);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_service.isReady()); }

    void saysThatItIsHealthy()
    {
        const RawAnswer answer = m_call.get("/health");
        QCOMPARE(answer.status, 200);
        QCOMPARE(text(answer.json(), {"status"}), u"ok"_s);
        QCOMPARE(text(answer.json(), {"version"}), QStringLiteral(RETALK_VERSION));
        QCOMPARE(answer.json().value("pid"_L1).toInteger(), m_service.pid());
    }

    void asksForTheToken_data()
    {
        QTest::addColumn<QByteArray>("authorization");
        const QByteArray token = m_service.token().toLatin1();
        QTest::newRow("none") << QByteArray();
        QTest::newRow("wrong") << QByteArray("Bearer wrong");
        QTest::newRow("longer") << "Bearer " + token + "x";
        QTest::newRow("shorter") << "Bearer " + token.chopped(1);
        QTest::newRow("empty") << QByteArray("Bearer ");
        QTest::newRow("basic") << "Basic " + token;
        QTest::newRow("bare") << token;
    }
    void asksForTheToken()
    {
        QFETCH(QByteArray, authorization);
        const QList<std::pair<QByteArray, QByteArray>> calls{{"GET", "/health"},
                                                             {"GET", "/v1/tasks"},
                                                             {"GET", "/v1/credits"},
                                                             {"POST", "/v1/videos/generations"},
                                                             {"POST", "/v1/tasks/batch"},
                                                             {"GET", "/v1/tasks/task-unified-1-abcd"},
                                                             {"GET", "/nowhere"},
                                                             {"GET", "/api/v1/files/list"},
                                                             {"GET", "/api/v1/files/quota"},
                                                             {"POST", "/api/v1/files/upload/stream"},
                                                             {"DELETE", "/api/v1/files/abc"}};
        for (const auto &[method, target] : calls) {
            const RawAnswer answer =
                exchange(m_service.port(), request(method, target, {{"Authorization", authorization}},
                                                   method == "POST" ? "{}" : ""));
            QCOMPARE(answer.status, 401);
            QCOMPARE(answer.error("type"), u"authentication_error"_s);
            QVERIFY(!answer.error("message").isEmpty());
            QCOMPARE(answer.header("www-authenticate"), "Bearer");
            QVERIFY(!answer.header("x-request-id").isEmpty());
        }
    }

    void takesTheSchemeInAnyCase()
    {
        const RawAnswer answer = exchange(
            m_service.port(),
            request("GET", "/health", {{"Authorization", "bEARER " + m_service.token().toLatin1()}}));
        QCOMPARE(answer.status, 200);
    }

    void refusesBrowsersAndOtherNames_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("status");
        const QByteArray port = QByteArray::number(m_service.port());
        QTest::newRow("localhost") << QByteArray("Host") << "localhost:" + port << 200;
        QTest::newRow("upper case") << QByteArray("Host") << "LocalHost:" + port << 200;
        QTest::newRow("rebound name") << QByteArray("Host") << "evil.example:" + port << 403;
        QTest::newRow("no port") << QByteArray("Host") << QByteArray("127.0.0.1") << 403;
        QTest::newRow("other port") << QByteArray("Host") << QByteArray("127.0.0.1:1") << 403;
        QTest::newRow("no host") << QByteArray("Host") << QByteArray() << 403;
        QTest::newRow("page") << QByteArray("Origin") << QByteArray("https://evil.example") << 403;
        QTest::newRow("own origin") << QByteArray("Origin") << "http://127.0.0.1:" + port << 403;
        QTest::newRow("null origin") << QByteArray("Origin") << QByteArray("null") << 403;
        QTest::newRow("video tag") << QByteArray("Sec-Fetch-Site") << QByteArray("cross-site") << 403;
        QTest::newRow("same site") << QByteArray("Sec-Fetch-Site") << QByteArray("same-site") << 403;
        QTest::newRow("typed in a browser") << QByteArray("Sec-Fetch-Site") << QByteArray("none") << 200;
    }
    void refusesBrowsersAndOtherNames()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(int, status);
        const RawAnswer answer = m_call.get("/health", {{name, value}});
        QCOMPARE(answer.status, status);
        if (status == 403)
            QCOMPARE(answer.error("type"), u"permission_error"_s);
        QVERIFY(answer.header("access-control-allow-origin").isEmpty());
    }

    void refusesAPreflight()
    {
        const RawAnswer answer =
            exchange(m_service.port(), request("OPTIONS", "/v1/videos/generations",
                                               {{"Origin", "https://evil.example"},
                                                {"Access-Control-Request-Method", "POST"},
                                                {"Access-Control-Request-Headers", "authorization"}}));
        QCOMPARE(answer.status, 403);
        QVERIFY(answer.header("access-control-allow-origin").isEmpty());
    }

    void answersWhatItDoesNotServe_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("status");
        QTest::newRow("unknown") << QByteArray("GET") << QByteArray("/v2/anything") << 404;
        QTest::newRow("root") << QByteArray("GET") << QByteArray("/") << 404;
        QTest::newRow("trailing slash") << QByteArray("GET") << QByteArray("/v1/tasks/") << 404;
        QTest::newRow("dots") << QByteArray("GET") << QByteArray("/files/../../etc/passwd") << 404;
        QTest::newRow("encoded dots")
            << QByteArray("GET") << QByteArray("/files/..%2f..%2fetc/passwd") << 404;
        QTest::newRow("get for post") << QByteArray("GET") << QByteArray("/v1/videos/generations") << 405;
        QTest::newRow("post for get") << QByteArray("POST") << QByteArray("/v1/credits") << 405;
        QTest::newRow("delete a task")
            << QByteArray("DELETE") << QByteArray("/v1/tasks/task-unified-1-abcd1234") << 405;
        QTest::newRow("put") << QByteArray("PUT") << QByteArray("/v1/tasks") << 411;
        QTest::newRow("patch") << QByteArray("PATCH") << QByteArray("/v1/tasks") << 411;
        QTest::newRow("trace") << QByteArray("TRACE") << QByteArray("/v1/tasks") << 405;
        QTest::newRow("options") << QByteArray("OPTIONS") << QByteArray("/v1/tasks") << 405;
        QTest::newRow("nonsense") << QByteArray("BREW") << QByteArray("/v1/tasks") << 400;
        QTest::newRow("nul in path") << QByteArray("GET") << QByteArray("/v1/tasks/%00") << 400;
        QTest::newRow("newline in path") << QByteArray("POST") << QByteArray("/v1/%0A") << 400;
        QTest::newRow("8 kB path") << QByteArray("GET") << "/" + QByteArray(8000, 'a') << 404;
        QTest::newRow("9 kB path") << QByteArray("GET") << "/" + QByteArray(9000, 'a') << 414;
    }
    void answersWhatItDoesNotServe()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        QFETCH(int, status);
        const RawAnswer answer = exchange(m_service.port(), request(method, target, m_call.headers()));
        QCOMPARE(answer.status, status);
        QVERIFY(!answer.error("code").isEmpty());
        QVERIFY(!answer.error("message").isEmpty());
        QVERIFY(!answer.header("x-request-id").isEmpty());
        QCOMPARE(answer.header("content-type"), "application/json");
        if (status == 405)
            QVERIFY(!answer.header("allow").isEmpty());
    }

    void survivesGarbage_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray host = "Host: 127.0.0.1:" + QByteArray::number(m_service.port()) + "\r\n";
        const QByteArray auth = "Authorization: Bearer " + m_service.token().toLatin1() + "\r\n";
        const QByteArray post = "POST /v1/videos/generations HTTP/1.1\r\n" + host + auth;
        QTest::newRow("not http") << QByteArray("\x16\x03\x01 hello\r\n\r\n");
        QTest::newRow("zeros") << QByteArray(3000, '\0') + "\r\n\r\n";
        QTest::newRow("long header") << "GET /health HTTP/1.1\r\n" + host + auth +
                                            "X: " + QByteArray(20000, 'x') + "\r\n\r\n";
        QTest::newRow("length is text") << post + "Content-Length: abc\r\n\r\n{}";
        QTest::newRow("length is negative") << post + "Content-Length: -1\r\n\r\n{}";
        QTest::newRow("two lengths") << post + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{} ";
        QTest::newRow("length and chunks")
            << post + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n";
        QTest::newRow("unknown coding") << post + "Transfer-Encoding: gzip\r\n\r\n{}";
        QTest::newRow("no length") << post + "\r\n{}";
        QTest::newRow("get with body")
            << "GET /health HTTP/1.1\r\n" + host + auth + "Content-Length: 2\r\n\r\n{}";
        QTest::newRow("bad chunks")
            << post + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n{}\r\n";
        QTest::newRow("gzip that is none")
            << post +
                   "Content-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}";
        QTest::newRow("range of nothing")
            << "GET /health HTTP/1.1\r\n" + host + auth + "Range: bytes=zzz\r\n\r\n";
        QTest::newRow("many ranges") << "GET /health HTTP/1.1\r\n" + host + auth +
                                            "Range: bytes=" + QByteArray("1-2,").repeated(1900) +
                                            "3-4\r\n\r\n";
    }
    void survivesGarbage()
    {
        QFETCH(QByteArray, bytes);
        const RawAnswer answer = exchange(m_service.port(), bytes);
        if (QByteArray(QTest::currentDataTag()) != "many ranges")
            QVERIFY2(answer.status >= 400 && answer.status < 500, QByteArray::number(answer.status));
        QVERIFY(!answer.json().isEmpty());
        QCOMPARE(m_call.get("/health").status, 200);
    }

    void givesEveryAnswerItsOwnRequestId()
    {
        static const QRegularExpression form(u"^[0-9a-f]{16}$"_s);
        const QString first = QString::fromLatin1(m_call.get("/health").header("x-request-id"));
        const QString second = QString::fromLatin1(m_call.get("/health").header("x-request-id"));
        QVERIFY(form.match(first).hasMatch());
        QVERIFY(first != second);
    }

    void answersHeadWithoutABody()
    {
        const RawAnswer answer = exchange(m_service.port(), request("HEAD", "/v1/credits", m_call.headers()));
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.header("content-length").toInt() > 0);
        QVERIFY(answer.body.isEmpty());
    }
};

QTEST_GUILESS_MAIN(AccessTest)
#include "tst_access.moc"
