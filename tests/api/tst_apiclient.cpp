#include "api/apiclient.h"
#include "api/filesclient.h"
#include "net/httptransport.h"
#include "net/proxychoice.h"
#include "net/retrytable.h"
#include "support/answer.h"
#include "support/faultserver.h"

#include <QElapsedTimer>
#include <QScopeGuard>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>
#include <vector>

using namespace retalk;
using namespace retalk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray kCredits = R"({"data":{"user":{"remaining_credits":5}}})";

ServiceEndpoint endpointOf(const FaultServer &server, const QString &path = {})
{
    const QUrl base = server.url(path);
    return {.kind = ServiceKind::Custom, .apiBase = base, .filesBase = base, .bearer = u"secret-token"_s};
}

TransportLimits quickLimits()
{
    return {.inactivity = 400ms, .readDeadline = 900ms, .writeDeadline = 900ms, .answerBytes = 1 << 20};
}

} // namespace

class ApiClientTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksAsTheContractSays()
    {
        FaultServer server([](const SeenRequest &request) {
            if (request.target.startsWith("/base/v1/tasks/batch"))
                return jsonReply(200, R"({"data":[{"id":"a"}]})");
            if (request.target.startsWith("/base/v1/tasks/"))
                return jsonReply(200, R"({"id":"task:1.b-c_d","status":"processing","progress":50})");
            if (request.target.startsWith("/base/v1/tasks"))
                return jsonReply(200, R"({"data":[],"total":0})")
                    .with("Date", "Sun, 29 Nov 2026 01:02:03 GMT");
            if (request.target.startsWith("/base/v1/credits"))
                return jsonReply(200, kCredits);
            return jsonReply(200, R"({"rules":[{"unit":"second","price":0.8}]})");
        });
        HttpTransport transport;
        ApiClient client(endpointOf(server, u"/base/"_s), &transport);
        Answer<Task> task;
        client.queryTask(u"task:1.b-c_d"_s, this, task.handler());
        QVERIFY(task.arrives());
        QCOMPARE(task.value()->progress, 50.0);
        Answer<QList<Task>> tasks;
        client.queryTasks({u"a"_s, u"b"_s}, this, tasks.handler());
        QVERIFY(tasks.arrives());
        QCOMPARE(tasks.value()->size(), 1);
        Answer<TaskPage> page;
        client.listTasks(2, 20, this, page.handler());
        QVERIFY(page.arrives());
        QVERIFY(page.value().has_value());
        QCOMPARE(page.value()->answered, QDateTime({2026, 11, 29}, {1, 2, 3}, Qt::UTC));
        Answer<Credits> credits;
        client.credits(this, credits.handler());
        QVERIFY(credits.arrives());
        QCOMPARE(credits.value()->spendable(), 5.0);
        Answer<PriceRule> price;
        client.pricing(this, price.handler());
        QVERIFY(price.arrives());
        QCOMPARE(price.value()->creditsPerSecond, 0.8);
        QVERIFY(price.value()->asOf.isValid());

        const QList<SeenRequest> seen = server.requests();
        QCOMPARE(seen.size(), 5);
        QCOMPARE(seen[0].target, "/base/v1/tasks/task%3A1.b-c_d");
        QCOMPARE(seen[1].method, "POST");
        QCOMPARE(seen[1].body, R"({"task_ids":["a","b"]})");
        QVERIFY(seen[1].header("Idempotency-Key").size() >= 16);
        QCOMPARE(seen[2].target, "/base/v1/tasks?type=video&model=videoretalk&page=2&page_size=20");
        QCOMPARE(seen[4].target, "/base/v1/catalog/models/videoretalk/pricing-rules?view=full");
        for (const SeenRequest &request : seen) {
            QCOMPARE(request.header("Authorization"), "Bearer secret-token");
            QVERIFY(request.header("User-Agent").startsWith("Retalk/" RETALK_VERSION " ("));
            QVERIFY(request.header("Cookie").isEmpty());
        }
    }

    void slashesAtTheEndOfABaseAreNotDoubled()
    {
        FaultServer server([](const SeenRequest &) { return jsonReply(200, kCredits); });
        HttpTransport transport;
        for (const auto &[path, target] : {std::pair{u""_s, "/v1/credits"},
                                           {u"/"_s, "/v1/credits"},
                                           {u"//"_s, "/v1/credits"},
                                           {u"/a%2Fb/"_s, "/a%2Fb/v1/credits"}}) {
            ApiClient client(endpointOf(server, path), &transport);
            Answer<Credits> credits;
            client.credits(this, credits.handler());
            QVERIFY(credits.arrives());
            QCOMPARE(credits.kind(), u"none"_s);
            QCOMPARE(server.requests().last().target, QByteArray(target));
        }
    }

    void readsAgainWhatBroke_data()
    {
        QTest::addColumn<Reply>("fault");
        QTest::newRow("closed") << closing();
        QTest::newRow("reset") << resetting();
        QTest::newRow("silent") << hanging();
        QTest::newRow("503") << jsonReply(503, "{}");
        QTest::newRow("web page") << bytesReply(200, "<html>sign in</html>", "text/html");
        QTest::newRow("429") << jsonReply(429, "{}").with("Retry-After", "1");
        Reply half = jsonReply(200, kCredits);
        half.breakAfter = 5;
        QTest::newRow("half a response") << half;
    }
    void readsAgainWhatBroke()
    {
        QFETCH(Reply, fault);
        const bool isPage = fault.headers.contains({"Content-Type", "text/html"});
        std::atomic<int> round = 0;
        FaultServer server(
            [&](const SeenRequest &) { return round++ == 0 ? fault : jsonReply(200, kCredits); });
        HttpTransport transport(quickLimits());
        ApiClient client(endpointOf(server), &transport);
        Answer<Credits> credits;
        client.credits(this, credits.handler());
        QVERIFY(credits.arrives());
        if (isPage) { // a complete answer isn't requested again
            QCOMPARE(credits.kind(), u"protocol"_s);
            QVERIFY(credits.value().error().message.contains(u"web page"));
        } else {
            QCOMPARE(credits.kind(), u"none"_s);
        }
    }

    void anAnswerThatBrokeOffIsNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        const QByteArray size = QByteArray::number(kCredits.size(), 16) + "\r\n";
        QTest::newRow("without its last chunk") << chunked + size + kCredits + "\r\n";
        QTest::newRow("within a chunk") << chunked + size + kCredits.first(5);
        QTest::newRow("shorter than announced")
            << "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n" + kCredits;
    }
    void anAnswerThatBrokeOffIsNone()
    {
        QFETCH(QByteArray, bytes);
        // In this thread, so that the data and the disconnect are read together.
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        int asked = 0;
        connect(&server, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [&asked, socket, bytes] {
                if (!socket->readAll().endsWith("\r\n\r\n"))
                    return;
                ++asked;
                socket->write(bytes);
                socket->flush();
                socket->close();
            });
        });
        const QUrl base(u"http://127.0.0.1:%1"_s.arg(server.serverPort()));
        HttpTransport transport(quickLimits());
        ApiClient client(
            {.kind = ServiceKind::Custom, .apiBase = base, .filesBase = base, .bearer = u"secret-token"_s},
            &transport);
        Answer<Credits> credits;
        client.credits(this, credits.handler());
        QVERIFY(credits.arrives());
        QCOMPARE(credits.kind(), u"network"_s);
        QCOMPARE(asked, retryRule(ErrorKind::Network).readAttempts);
    }

    void looksBehindEarlyHints_data()
    {
        QTest::addColumn<bool>("isTls");
        QTest::addColumn<bool>("isChunked");
        for (const bool isTls : {false, true}) {
            for (const bool isChunked : {false, true})
                QTest::addRow("%s, %s", isTls ? "https" : "http", isChunked ? "in chunks" : "with a length")
                    << isTls << isChunked;
        }
    }
    void looksBehindEarlyHints()
    {
        QFETCH(bool, isTls);
        QFETCH(bool, isChunked);
        const QByteArray content(300'000, 'c');
        std::atomic<int> posts = 0;
        FaultServer server(
            [&](const SeenRequest &request) {
                const bool isUpload = request.target.startsWith("/api/v1/files");
                posts += request.target == "/v1/videos/generations" ? 1 : 0;
                const QByteArray body =
                    isUpload ? R"({"success":true,"data":{"file_id":"f","file_url":"https://h/f"}})"
                    : request.target.startsWith("/v1/credits") ? kCredits
                                                               : R"({"id":"t","status":"pending"})";
                const QByteArray framing =
                    isChunked ? "Transfer-Encoding: chunked\r\n\r\n" + QByteArray::number(body.size(), 16) +
                                    "\r\n" + body + "\r\n0\r\n\r\n"
                              : "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
                Reply reply = bytesReply(103, "HTTP/1.1 200 OK\r\n" + framing);
                reply.headers = {{"Link", "</style.css>; rel=preload"}};
                reply.isUnframed = true;
                return reply;
            },
            {.tls = isTls});
        const auto restore = qScopeGuard([before = QSslConfiguration::defaultConfiguration()] {
            QSslConfiguration::setDefaultConfiguration(before);
        });
        QSslConfiguration::setDefaultConfiguration(FaultServer::trustingConfiguration());
        HttpTransport transport(quickLimits());
        ApiClient client(endpointOf(server), &transport);
        FilesClient files(endpointOf(server), &transport);
        Answer<ApiClient::Created> created;
        client.createTask("{}", u"0123456789abcdef"_s, this, created.handler());
        QVERIFY(created.arrives());
        QCOMPARE(created.kind(), u"none"_s);
        QCOMPARE(posts.load(), 1);
        Answer<Credits> credits;
        client.credits(this, credits.handler());
        QVERIFY(credits.arrives());
        QCOMPARE(credits.kind(), u"none"_s);
        QCOMPARE(credits.value()->spendable(), 5.0);

        QTemporaryDir dir;
        QFile file(dir.filePath(u"a.mp4"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) > 0 && file.flush());
        Answer<UploadedFile> uploaded;
        qint64 sent = 0;
        files.upload(
            file.fileName(), u"a.mp4"_s, this, [&sent](qint64 bytes, qint64) { sent = bytes; },
            uploaded.handler());
        QVERIFY(uploaded.arrives());
        QCOMPARE(uploaded.kind(), u"none"_s);
        QVERIFY(sent >= content.size());
        const SeenRequest upload = server.requests().last();
        QVERIFY(upload.body.contains("name=\"file\"; filename=\"a.mp4\"\r\n\r\n" + content + "\r\n--"));
        QVERIFY(upload.header("content-type").startsWith("multipart/form-data; boundary="));
        QCOMPARE(upload.header("authorization"), "Bearer secret-token");
    }

    void noCallReadsTheAnswerOfAnother()
    {
        constexpr int kCalls = 30;
        FaultServer server([](const SeenRequest &request) {
            const QByteArray id = request.target.mid(request.target.lastIndexOf('/') + 1);
            const QByteArray body = R"({"id":")" + id + R"(","status":"processing","progress":50})";
            const QByteArray hints = "HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n";
            Reply reply =
                rawReply(hints + "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) +
                         "\r\n\r\n" + body);
            reply.closes = false;
            // The final response arrives when the connection may already be serving the next call.
            reply.dripBytes = hints.size();
            reply.dripEveryMs = 30;
            return reply;
        });
        HttpTransport transport;
        ApiClient client(endpointOf(server), &transport);
        std::vector<std::unique_ptr<Answer<Task>>> answers;
        for (int i = 0; i < kCalls; ++i) {
            answers.push_back(std::make_unique<Answer<Task>>());
            client.queryTask(u"task-%1"_s.arg(i), this, answers.back()->handler());
        }
        for (int i = 0; i < kCalls; ++i) {
            Answer<Task> &answer = *answers[std::size_t(i)];
            QVERIFY(answer.arrives());
            QCOMPARE(answer.kind(), u"none"_s);
            QCOMPARE(answer.value()->id, u"task-%1"_s.arg(i));
        }
    }

    void someCallsOfAHostGoOutAtOnceAndTheRestInTurn()
    {
        constexpr int kCalls = 40;
        constexpr int kAtOnce = 6;
        std::atomic<int> open = 0;
        std::atomic<int> most = 0;
        FaultServer server([&](const SeenRequest &) {
            ++open;
            most = std::max(most.load(), open.load());
            Reply reply = jsonReply(200, kCredits);
            reply.delayMs = 20;
            const auto body = reply.body;
            reply.body = [&open, body](qint64 offset, qint64 max) {
                open -= offset == 0 ? 1 : 0;
                return body(offset, max);
            };
            return reply;
        });
        HttpTransport transport;
        ApiClient client(endpointOf(server), &transport);
        auto goneClient = std::make_unique<ApiClient>(endpointOf(server), &transport);
        std::vector<std::unique_ptr<Answer<Credits>>> answers;
        for (int i = 0; i < kCalls; ++i) {
            answers.push_back(std::make_unique<Answer<Credits>>());
            client.credits(this, answers.back()->handler());
            goneClient->credits(this, [](const Expected<Credits> &) {});
        }
        QTRY_VERIFY(server.requestCount() > 0);
        goneClient.reset(); // both its running calls and its queued ones make way
        for (const auto &answer : answers) {
            QVERIFY(answer->arrives());
            QCOMPARE(answer->kind(), u"none"_s);
        }
        QVERIFY2(most <= kAtOnce + 6, qPrintable(QString::number(most)));
        QVERIFY(server.requestCount() < 2 * kCalls);
    }

    void givesUpAfterTheTablesNumberOfTries()
    {
        FaultServer server(
            [](const SeenRequest &) { return jsonReply(500, "{}").with("x-request-id", "r9"); });
        HttpTransport transport(quickLimits());
        ApiClient client(endpointOf(server), &transport);
        Answer<Credits> credits;
        client.credits(this, credits.handler());
        QVERIFY(credits.arrives());
        QCOMPARE(credits.kind(), u"server"_s);
        QCOMPARE(credits.value().error().requestId, u"r9"_s);
        QCOMPARE(server.requestCount(), retryRule(ErrorKind::Server).readAttempts);
    }

    void doesNotAskAgainWhatWasRefused()
    {
        FaultServer server(
            [](const SeenRequest &) { return jsonReply(404, R"({"error":{"code":"task_not_found"}})"); });
        HttpTransport transport(quickLimits());
        ApiClient client(endpointOf(server), &transport);
        Answer<Task> task;
        client.queryTask(u"x"_s, this, task.handler());
        QVERIFY(task.arrives());
        QCOMPARE(task.kind(), u"not_found"_s);
        QCOMPARE(server.requestCount(), 1);
    }

    void saysThatTheBatchReadIsNotOffered()
    {
        for (const int status : {404, 405}) {
            FaultServer server(
                [status](const SeenRequest &) { return bytesReply(status, "<!doctype html>", "text/html"); });
            HttpTransport transport(quickLimits());
            ApiClient client(endpointOf(server), &transport);
            Answer<QList<Task>> tasks;
            client.queryTasks({u"a"_s}, this, tasks.handler());
            QVERIFY(tasks.arrives());
            QCOMPARE(tasks.kind(), u"not_found"_s);
        }
    }

    void keepsAllCallsOfAHostBackDuringAPause()
    {
        std::atomic<int> round = 0;
        FaultServer server([&](const SeenRequest &) {
            return round++ == 0 ? jsonReply(429, "{}").with("Retry-After", "1") : jsonReply(200, kCredits);
        });
        HttpTransport transport(quickLimits());
        ApiClient first(endpointOf(server), &transport);
        ApiClient second(endpointOf(server), &transport);
        Answer<Credits> a;
        first.credits(this, a.handler());
        QTRY_VERIFY(transport.pauseOf(server.url()) > 0ms);
        QElapsedTimer clock;
        clock.start();
        const auto pause = transport.pauseOf(server.url());
        Answer<Credits> b;
        second.credits(this, b.handler());
        QVERIFY(b.arrives());
        QVERIFY(b.value().has_value());
        QVERIFY2(clock.elapsed() >= pause.count() - 50, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(a.arrives());
        QCOMPARE(server.requestCount(), 3);
    }

    void saysWhenItMayGoOnAfterALongPause()
    {
        FaultServer server(
            [](const SeenRequest &) { return jsonReply(429, "{}").with("Retry-After", "300"); });
        HttpTransport transport(quickLimits());
        ApiClient client(endpointOf(server), &transport);
        for (int i = 0; i < 2; ++i) {
            Answer<Credits> credits;
            client.credits(this, credits.handler());
            QVERIFY(credits.arrives());
            QCOMPARE(credits.kind(), u"rate_limited"_s);
            QVERIFY(credits.value().error().retryAfter > 290s);
        }
        QCOMPARE(server.requestCount(), 1);
    }

    void aPauseOfADayHoldsOtherCallsBackForMinutesOnly()
    {
        FaultServer server(
            [](const SeenRequest &) { return jsonReply(429, "{}").with("Retry-After", "86400"); });
        HttpTransport transport(quickLimits());
        ApiClient client(endpointOf(server), &transport);
        Answer<Credits> credits;
        client.credits(this, credits.handler());
        QVERIFY(credits.arrives());
        QCOMPARE(credits.value().error().retryAfter, 24h); // a POST may wait that long
        QVERIFY(transport.pauseOf(server.url()) > 0ms);
        QVERIFY(transport.pauseOf(server.url()) <= 5min);
    }

    void endsADripWithinItsDeadline()
    {
        FaultServer server([](const SeenRequest &) {
            Reply reply = jsonReply(200, QByteArray(1000, ' ') + kCredits);
            reply.dripBytes = 1;
            reply.dripEveryMs = 50;
            return reply;
        });
        HttpTransport transport(quickLimits());
        ApiClient client(endpointOf(server), &transport);
        Answer<Credits> credits;
        client.credits(this, credits.handler());
        QVERIFY(credits.arrives());
        QCOMPARE(credits.kind(), u"timeout"_s);
        QCOMPARE(server.requestCount(), retryRule(ErrorKind::Timeout).readAttempts);
    }

    void waitsLongerForWhomItIsAskedTo_data()
    {
        QTest::addColumn<int>("timeout");
        QTest::addColumn<bool>("isAnswered");
        QTest::newRow("as usual") << 0 << false;
        QTest::newRow("with timeout") << 10'000 << true;
    }
    void waitsLongerForWhomItIsAskedTo()
    {
        QFETCH(int, timeout);
        QFETCH(bool, isAnswered);
        // The bytes are further apart than the usual time limits.
        FaultServer server([](const SeenRequest &) {
            Reply reply = jsonReply(200, "{}");
            reply.dripBytes = 1;
            reply.dripEveryMs = 1300;
            return reply;
        });
        HttpTransport transport(quickLimits());
        QObject owner;
        Answer<HttpAnswer> answer;
        transport.send({.method = HttpRequest::Method::Post,
                        .effect = HttpRequest::Effect::Write,
                        .endpoint = endpointOf(server),
                        .url = server.url(u"/local/faces"_s),
                        .jsonBody = "{}",
                        .timeout = std::chrono::milliseconds(timeout)},
                       &owner, this, answer.handler());
        QVERIFY(answer.arrives());
        QCOMPARE(answer.value().has_value(), isAnswered);
    }

    void takesNoEndlessAnswer()
    {
        FaultServer endless([](const SeenRequest &) {
            Reply reply = jsonReply(200, {});
            reply.body = [](qint64, qint64 max) {
                return QByteArray(max, ' ');
            };
            reply.bodyBytes = qint64(1) << 40;
            return reply;
        });
        // 64 MB of spaces, compressed to 64 kB.
        const QByteArray bomb = qCompress(QByteArray(64 << 20, ' '), 9).sliced(4);
        FaultServer inflating(
            [bomb](const SeenRequest &) { return jsonReply(200, bomb).with("Content-Encoding", "deflate"); });
        for (FaultServer *server : {&endless, &inflating}) {
            HttpTransport transport(quickLimits());
            ApiClient client(endpointOf(*server), &transport);
            Answer<Credits> credits;
            client.credits(this, credits.handler());
            QVERIFY(credits.arrives());
            QVERIFY2(!credits.value(), "taken");
            QVERIFY2(credits.value().error().message.contains(u"far too large"),
                     qPrintable(credits.value().error().message));
        }
        // Allow for network buffers and for a busy computer that is slow to hang up, but not for the whole
        // terabyte.
        QVERIFY(endless.sentBodyBytes() < qint64(512) << 20);
    }

    void reachesThisComputerPastTheProxy()
    {
        FaultServer server([](const SeenRequest &) { return jsonReply(200, kCredits); });
        HttpTransport transport(quickLimits());
        useProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, 1});
        const auto restore = qScopeGuard([] { useProxy(QNetworkProxy::DefaultProxy); });
        ApiClient client(endpointOf(server), &transport);
        Answer<Credits> credits;
        client.credits(this, credits.handler());
        QVERIFY(credits.arrives());
        QVERIFY(credits.value().has_value());
    }

    void sendsTheRestThroughTheProxy()
    {
        FaultServer proxy([](const SeenRequest &) { return jsonReply(502, {}); });
        HttpTransport transport(quickLimits());
        useProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port()});
        const auto restore = qScopeGuard([] { useProxy(QNetworkProxy::DefaultProxy); });
        const QUrl base(u"https://192.168.254.254:9"_s);
        ApiClient client(
            {.kind = ServiceKind::Custom, .apiBase = base, .filesBase = base, .bearer = u"secret-token"_s},
            &transport);
        Answer<Credits> credits;
        client.credits(this, credits.handler());
        QVERIFY(credits.arrives());
        QCOMPARE(credits.kind(), u"network"_s);
        QCOMPARE(proxy.requests().first().method, "CONNECT");
        QCOMPARE(proxy.requests().first().target, "192.168.254.254:9");
        QCOMPARE(proxy.requests().first().header("Authorization"), QByteArray());
    }

    void answersNobodyWhoIsGone()
    {
        std::atomic<int> round = 0;
        FaultServer server(
            [&](const SeenRequest &) { return round++ < 2 ? hanging() : jsonReply(200, kCredits); });
        HttpTransport transport(quickLimits());
        Answer<Credits> forContext;
        Answer<Credits> forClient;
        ApiClient client(endpointOf(server), &transport);
        auto context = std::make_unique<QObject>();
        client.credits(context.get(), forContext.handler());
        auto other = std::make_unique<ApiClient>(endpointOf(server), &transport);
        other->credits(this, forClient.handler());
        QTRY_COMPARE(server.requestCount(), 2);
        context.reset();
        other.reset();
        Answer<Credits> last;
        client.credits(this, last.handler());
        QVERIFY(last.arrives());
        QCOMPARE(forContext.count() + forClient.count(), 0);
    }

    void mayBeDeletedByItsOwnAnswer()
    {
        FaultServer server([](const SeenRequest &) { return jsonReply(200, kCredits); });
        HttpTransport transport(quickLimits());
        auto *client = new ApiClient(endpointOf(server), &transport);
        auto *context = new QObject;
        bool answered = false;
        client->credits(context, [&](const Expected<Credits> &) {
            delete client;
            delete context;
            answered = true;
        });
        QTRY_VERIFY(answered);
    }

    void neverAnswersFromWithinTheCall()
    {
        HttpTransport transport(quickLimits());
        ApiClient client({.apiBase = QUrl(u"https://example.com"_s), .bearer = u"line\nbreak"_s}, &transport);
        Answer<Credits> credits;
        client.credits(this, credits.handler());
        QCOMPARE(credits.count(), 0);
        QVERIFY(credits.arrives());
        QCOMPARE(credits.kind(), u"authentication"_s);
    }

    void doublesDelaysUpToTheTablesEnd()
    {
        static_assert(retryDelay(500ms, 10min, 1) == 500ms);
        static_assert(retryDelay(500ms, 10min, 3) == 2s);
        static_assert(retryDelay(5s, 10min, 1000) == 10min);
        static_assert(retryRule(ErrorKind::OutcomeUnknown).jobAttempts == 1);
        static_assert(retryRule(ErrorKind::Balance).jobAttempts == 1);
        QVERIFY(!nextJobTry({.kind = ErrorKind::OutcomeUnknown}, 1));
        QVERIFY(nextJobTry({.kind = ErrorKind::RateLimited, .retryAfter = 1h}, 1) == 1h);
        QVERIFY(!nextReadTry({.kind = ErrorKind::Network}, 3));
    }
};

QTEST_GUILESS_MAIN(ApiClientTest)
#include "tst_apiclient.moc"
