#include "api/apiclient.h"
#include "net/httptransport.h"
#include "support/answer.h"
#include "support/faultserver.h"

#include <QScopeGuard>
#include <QTcpServer>
#include <QTest>

#include <memory>

using namespace retalk;
using namespace retalk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray kBody = R"({"model":"videoretalk","video_url":"https://example.com/a.mp4"})";
const QString kKey = u"0123456789abcdef-retalk"_s;
const QByteArray kTask = R"({"id":"task-1","status":"pending","progress":0})";

const QByteArray kCredits = R"({"data":{"user":{"remaining_credits":5}}})";

ServiceEndpoint endpointOf(const QUrl &base)
{
    return {.kind = ServiceKind::Custom, .apiBase = base, .filesBase = base, .bearer = u"secret-token"_s};
}

TransportLimits quickLimits()
{
    return {.inactivity = 400ms, .readDeadline = 1500ms, .writeDeadline = 1000ms};
}

} // namespace

/// Tests that a POST that may cost money is sent only once, whatever happens, and that an unknown outcome is
/// reported as unknown.
class PaidPostTest : public QObject
{
    Q_OBJECT
private:
    QSslConfiguration m_untrusting = QSslConfiguration::defaultConfiguration();

private Q_SLOTS:
    void initTestCase() { QSslConfiguration::setDefaultConfiguration(FaultServer::trustingConfiguration()); }

    void arrivesOnceWhateverHappens_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::addColumn<FaultServer::Moment>("moment");
        QTest::addColumn<Reply>("reply");
        QTest::addColumn<QString>("kind");
        using Moment = FaultServer::Moment;
        const Reply success = jsonReply(200, kTask);
        const auto envelope = [](const char *code) {
            return QByteArray(R"({"error":{"code":")") + code + R"(","message":"no"}})";
        };
        const auto changed = [](Reply reply, auto change) {
            change(reply);
            return reply;
        };
        for (const bool tls : {false, true}) {
            const QByteArray prefix = tls ? "https: " : "http: ";
            const auto row = [&](const char *name, Moment moment, const Reply &reply, const char *kind) {
                QTest::newRow(prefix + name) << tls << moment << reply << QString::fromLatin1(kind);
            };
            row("success", Moment::AfterBody, success, "none");
            row("closed after the request", Moment::AfterBody, closing(), "outcome_unknown");
            row("reset after the request", Moment::AfterBody, resetting(), "outcome_unknown");
            row("never answered", Moment::AfterBody, hanging(), "outcome_unknown");
            row("half a head", Moment::AfterBody,
                changed(bytesReply(0, "HTTP/1.1 200 OK\r\nContent-Le"),
                        [](Reply &r) { r.isSilent = r.closes = true; }),
                "outcome_unknown");
            row("half a body", Moment::AfterBody, changed(success, [](Reply &r) { r.breakAfter = 10; }),
                "outcome_unknown");
            row("half a body, reset", Moment::AfterBody,
                changed(success,
                        [](Reply &r) {
                            r.breakAfter = 10;
                            r.resets = true;
                        }),
                "outcome_unknown");
            row("half a body, then silence", Moment::AfterBody,
                changed(success,
                        [](Reply &r) {
                            r.bodyBytes = 10;
                            r = r.with("Content-Length", "500");
                            r.hangs = true;
                        }),
                "outcome_unknown");
            row("slow drip beyond the deadline", Moment::AfterBody,
                changed(success,
                        [](Reply &r) {
                            r.dripBytes = 1;
                            r.dripEveryMs = 100;
                        }),
                "outcome_unknown");
            row("not HTTP at all", Moment::AfterBody,
                changed(bytesReply(0, "SSH-2.0-OpenSSH_9.2\r\n\r\n"),
                        [](Reply &r) { r.isSilent = r.closes = true; }),
                "outcome_unknown");
            row("a web page as success", Moment::AfterBody,
                bytesReply(200, "<!doctype html><p>Hi", "text/html"), "outcome_unknown");
            row("broken JSON as success", Moment::AfterBody, jsonReply(200, R"({"id":"task)"),
                "outcome_unknown");
            row("500", Moment::AfterBody, jsonReply(500, envelope("internal_server_error")),
                "outcome_unknown");
            row("502 of a gateway", Moment::AfterBody,
                bytesReply(502, "<html>Bad gateway</html>", "text/html"), "outcome_unknown");
            row("504 of a gateway", Moment::AfterBody, bytesReply(504, "", "text/html"), "outcome_unknown");
            row("503 of a gateway", Moment::AfterBody, bytesReply(503, "<html></html>", "text/html"),
                "outcome_unknown");
            row("503 of the service", Moment::AfterBody, jsonReply(503, envelope("service_unavailable")),
                "server");
            row("no channel", Moment::AfterBody, jsonReply(500, envelope("no_available_channel")), "server");
            row("400", Moment::AfterBody, jsonReply(400, envelope("invalid_parameters")), "invalid_input");
            row("401 with a challenge", Moment::AfterBody,
                jsonReply(401, envelope("x")).with("WWW-Authenticate", "Basic realm=\"x\""),
                "authentication");
            row("402", Moment::AfterBody, jsonReply(402, envelope("insufficient_user_quota")), "balance");
            row("402 cut short", Moment::AfterBody,
                changed(jsonReply(402, envelope("insufficient_user_quota")),
                        [](Reply &r) { r.breakAfter = 5; }),
                "balance");
            row("409", Moment::AfterBody, jsonReply(409, envelope("idempotency_conflict")),
                "outcome_unknown");
            row("429", Moment::AfterBody, jsonReply(429, envelope("rate_limit")).with("Retry-After", "1"),
                "rate_limited");
            for (const int status : {301, 302, 307, 308})
                row(qPrintable(QString::number(status)), Moment::AfterBody,
                    jsonReply(status, {}).with("Location", "/again"), "protocol");
            row("303", Moment::AfterBody, jsonReply(303, {}).with("Location", "/again"), "outcome_unknown");
            row("closed after the headers", Moment::AfterHeaders, closing(), "outcome_unknown");
            row("reset after the headers", Moment::AfterHeaders, resetting(), "outcome_unknown");
            row("refused before the body", Moment::AfterHeaders,
                changed(jsonReply(413, envelope("x")), [](Reply &r) { r.closes = true; }), "invalid_input");
        }
    }
    void arrivesOnceWhateverHappens()
    {
        QFETCH(bool, tls);
        QFETCH(FaultServer::Moment, moment);
        QFETCH(Reply, reply);
        QFETCH(QString, kind);
        FaultServer server(
            [reply](const SeenRequest &request) {
                return request.method == "POST" ? reply : jsonReply(200, kCredits);
            },
            {.tls = tls, .moment = moment});
        HttpTransport transport(quickLimits());
        ApiClient client(endpointOf(server.url(QString())), &transport);

        Answer<ApiClient::Created> answer;
        client.createTask(kBody, kKey, this, answer.handler());
        QVERIFY(answer.arrives());
        QCOMPARE(answer.kind(), kind);
        // An automatic retry would follow at once, so another exchange with the server outlasts it.
        Answer<Credits> later;
        client.credits(this, later.handler());
        QVERIFY(later.arrives());

        qsizetype posts = 0;
        for (const SeenRequest &request : server.requests()) {
            if (request.method != "POST")
                continue;
            ++posts;
            QCOMPARE(request.header("Idempotency-Key"), kKey.toLatin1());
            QCOMPARE(request.header("Authorization"), "Bearer secret-token");
            QCOMPARE(request.header("Content-Type"), "application/json");
            if (moment == FaultServer::Moment::AfterBody)
                QCOMPARE(request.body, kBody);
        }
        QCOMPARE(posts, 1);
        if (!answer.value())
            QVERIFY(!answer.value().error().message.isEmpty());
    }

    void isSafeToSendAgainWhenNothingWasSent_data()
    {
        QTest::addColumn<QUrl>("base");
        QTest::addColumn<QString>("kind");
        QTcpServer free;
        QVERIFY(free.listen(QHostAddress::LocalHost));
        const quint16 port = free.serverPort();
        free.close();
        QTest::newRow("connection refused") << QUrl(u"http://127.0.0.1:%1"_s.arg(port)) << u"network"_s;
        QTest::newRow("unknown host") << QUrl(u"https://no-such-host.invalid"_s) << u"network"_s;
        QTest::newRow("no port") << QUrl(u"http://127.0.0.1:0"_s) << u"network"_s;
    }
    void isSafeToSendAgainWhenNothingWasSent()
    {
        QFETCH(QUrl, base);
        QFETCH(QString, kind);
        HttpTransport transport(quickLimits());
        ApiClient client(endpointOf(base), &transport);
        Answer<ApiClient::Created> answer;
        client.createTask(kBody, kKey, this, answer.handler());
        QVERIFY(answer.arrives());
        QCOMPARE(answer.kind(), kind);
    }

    void isSafeToSendAgainWhenTheConnectionIsNotSecure()
    {
        FaultServer tls([](const SeenRequest &) { return jsonReply(200, kTask); }, {.tls = true});
        FaultServer plain([](const SeenRequest &) { return jsonReply(200, kTask); });
        QUrl notTls = plain.url(QString());
        notTls.setScheme(u"https"_s);
        HttpTransport transport(quickLimits());
        const auto trusting = QSslConfiguration::defaultConfiguration();
        QSslConfiguration::setDefaultConfiguration(m_untrusting);
        const auto restore = qScopeGuard([&] { QSslConfiguration::setDefaultConfiguration(trusting); });
        for (const QUrl &url : {tls.url(QString()), notTls}) {
            ApiClient client(endpointOf(url), &transport);
            Answer<ApiClient::Created> answer;
            client.createTask(kBody, kKey, this, answer.handler());
            QVERIFY(answer.arrives());
            QVERIFY2(answer.kind() == u"network" || answer.kind() == u"timeout", qPrintable(answer.kind()));
        }
        QCOMPARE(tls.requestCount() + plain.requestCount(), 0);
    }

    void isSafeToSendAgainWhenTheConnectionClosesBeforeTheRequest()
    {
        FaultServer server([](const SeenRequest &) { return Reply(); },
                           {.tls = true, .moment = FaultServer::Moment::OnAccept});
        HttpTransport transport(quickLimits());
        ApiClient client(endpointOf(server.url(QString())), &transport);
        Answer<ApiClient::Created> answer;
        client.createTask(kBody, kKey, this, answer.handler());
        QVERIFY(answer.arrives());
        QCOMPARE(answer.kind(), u"network"_s);
        QVERIFY(server.connectionCount() >= 1);
    }

    void isSentOnANewConnection()
    {
        FaultServer server([](const SeenRequest &request) {
            return jsonReply(200, request.method == "POST" ? kTask : kCredits);
        });
        HttpTransport transport(quickLimits());
        ApiClient client(endpointOf(server.url(QString())), &transport);
        for (int i = 0; i < 2; ++i) {
            Answer<Credits> credits;
            client.credits(this, credits.handler());
            QVERIFY(credits.arrives());
        }
        const int before = server.connectionCount();
        Answer<ApiClient::Created> answer;
        client.createTask(kBody, kKey, this, answer.handler());
        QVERIFY(answer.arrives());
        QCOMPARE(server.connectionCount(), before + 1);
    }

    void isNotSentDuringAPause()
    {
        FaultServer server(
            [](const SeenRequest &) { return jsonReply(429, "{}").with("Retry-After", "30"); });
        HttpTransport transport(quickLimits());
        ApiClient client(endpointOf(server.url(QString())), &transport);
        for (int i = 0; i < 3; ++i) {
            Answer<ApiClient::Created> answer;
            client.createTask(kBody, kKey, this, answer.handler());
            QVERIFY(answer.arrives());
            QCOMPARE(answer.kind(), u"rate_limited"_s);
            QVERIFY(answer.value().error().retryAfter > 25s);
            // The others weren't sent.
            QCOMPARE(answer.value().error().isUncharged, i > 0);
        }
        QCOMPARE(server.requestCount(), 1);
    }

    void isInDoubtWhenItsTaskCannotBeAskedFor_data()
    {
        QTest::addColumn<QByteArray>("task");
        const auto taskWith = [](const QByteArray &id) -> QByteArray {
            return "{\"status\":\"pending\",\"id\":" + id + '}';
        };
        for (const QByteArray &task :
             {taskWith("\"../../etc/passwd?x=1#y\""), taskWith("18446744073709551616"),
              taskWith("\"\\u001b[2J\""), taskWith('"' + QByteArray(65536, 'x') + '"')})
            QTest::newRow(task.left(60).constData()) << task;
    }
    void isInDoubtWhenItsTaskCannotBeAskedFor()
    {
        QFETCH(QByteArray, task);
        FaultServer server([task](const SeenRequest &) { return jsonReply(200, task); });
        HttpTransport transport(quickLimits());
        ApiClient client(endpointOf(server.url(QString())), &transport);
        Answer<ApiClient::Created> answer;
        client.createTask(kBody, kKey, this, answer.handler());
        QVERIFY(answer.arrives());
        QCOMPARE(answer.kind(), u"outcome_unknown"_s);
        QCOMPARE(server.requestCount(), 1);
    }

    void keepsALongNumberAsItsTask()
    {
        FaultServer server([](const SeenRequest &) {
            return jsonReply(200, R"({"id":1234567890123456789,"status":"pending"})");
        });
        HttpTransport transport(quickLimits());
        ApiClient client(endpointOf(server.url(QString())), &transport);
        Answer<ApiClient::Created> answer;
        client.createTask(kBody, kKey, this, answer.handler());
        QVERIFY(answer.arrives());
        QCOMPARE(answer.value()->task.id, u"1234567890123456789"_s);
    }

    void knowsThatNothingWasChargedWhereThatIsCertain_data()
    {
        QTest::addColumn<Reply>("reply");
        QTest::addColumn<ServiceKind>("kind");
        QTest::addColumn<bool>("isCertain");
        const QByteArray refusal = R"({"error":{"code":"x","message":"no"}})";
        for (const int status : {400, 401, 402, 403, 404, 405, 413, 415, 422})
            QTest::newRow(QByteArray::number(status).constData())
                << jsonReply(status, refusal) << ServiceKind::Custom << true;
        for (const int status : {408, 409, 410, 429, 500, 503})
            QTest::newRow(QByteArray::number(status).constData())
                << jsonReply(status, refusal) << ServiceKind::Custom << false;
        QTest::newRow("out of work") << jsonReply(
                                            503,
                                            R"({"error":{"code":"no_available_channel","message":"no"}})")
                                     << ServiceKind::Custom << true;
        for (const int status : {402, 403, 503})
            QTest::addRow("a page with %d", status)
                << bytesReply(status, "<html>no</html>", "text/html") << ServiceKind::Custom << false;
        QTest::newRow("a free draft") << jsonReply(400, refusal) << ServiceKind::Local << false;
        QTest::newRow("not the service's words")
            << bytesReply(404, "<html>not here</html>", "text/html") << ServiceKind::Custom << false;
        QTest::newRow("no words") << jsonReply(400, {}) << ServiceKind::Custom << false;
    }
    void knowsThatNothingWasChargedWhereThatIsCertain()
    {
        QFETCH(Reply, reply);
        QFETCH(ServiceKind, kind);
        QFETCH(bool, isCertain);
        FaultServer server([reply](const SeenRequest &) { return reply; });
        HttpTransport transport(quickLimits());
        ServiceEndpoint endpoint = endpointOf(server.url(QString()));
        endpoint.kind = kind;
        ApiClient client(endpoint, &transport);
        Answer<ApiClient::Created> answer;
        client.createTask(kBody, kKey, this, answer.handler());
        QVERIFY(answer.arrives());
        QVERIFY(!answer.value());
        QCOMPARE(answer.value().error().isUncharged, isCertain);
        // Whether that also holds for the job depends on its earlier attempts.
        QVERIFY(!answer.value().error().message.contains(u"Nothing was charged."_s));
        QCOMPARE(server.requestCount(), 1);
    }

    void mayBeAbandonedByWhatTakesItsAnswer_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::addColumn<Reply>("reply");
        for (const bool tls : {false, true}) {
            const QByteArray prefix = tls ? "https: " : "http: ";
            QTest::newRow(prefix + "success") << tls << jsonReply(200, kTask);
            QTest::newRow(prefix + "refusal") << tls << jsonReply(400, "{}");
            QTest::newRow(prefix + "closed") << tls << closing();
            QTest::newRow(prefix + "reset") << tls << resetting();
            QTest::newRow(prefix + "no HTTP") << tls << rawReply("SSH-2.0-OpenSSH_9.2\r\n\r\n");
        }
    }
    void mayBeAbandonedByWhatTakesItsAnswer()
    {
        QFETCH(bool, tls);
        QFETCH(Reply, reply);
        FaultServer server([reply](const SeenRequest &) { return reply; }, {.tls = tls});
        auto transport = std::make_unique<HttpTransport>(quickLimits());
        auto client = std::make_unique<ApiClient>(endpointOf(server.url(QString())), transport.get());
        bool isGone = false;
        Answer<ApiClient::Created> answer;
        client->createTask(kBody, kKey, this,
                           [&, take = answer.handler()](Expected<ApiClient::Created> created) {
                               client.reset();
                               transport.reset();
                               isGone = true;
                               take(std::move(created));
                           });
        QVERIFY(answer.arrives());
        QVERIFY(isGone);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(server.requestCount(), 1);
    }

    void hasTimeAsLongAsItsAnswerKeepsComing()
    {
        FaultServer server([](const SeenRequest &) {
            Reply reply = jsonReply(200, kTask);
            reply.dripBytes = 5;
            reply.dripEveryMs = 100;
            return reply;
        });
        // The whole answer takes twice as long as a single pause may last.
        HttpTransport transport({.inactivity = 400ms, .writeDeadline = 20s});
        ApiClient client(endpointOf(server.url(QString())), &transport);
        Answer<ApiClient::Created> answer;
        client.createTask(kBody, kKey, this, answer.handler());
        QVERIFY(answer.arrives());
        QCOMPARE(answer.kind(), u"none"_s);
        QCOMPARE(answer.value()->task.id, u"task-1"_s);
    }

    void saysWhenTheServiceAnsweredFromAnEarlierOne()
    {
        FaultServer server([](const SeenRequest &) {
            return jsonReply(200, kTask).with("idempotency-replayed", "true").with("x-request-id", "r1");
        });
        HttpTransport transport;
        ApiClient client(endpointOf(server.url(QString())), &transport);
        Answer<ApiClient::Created> answer;
        client.createTask(kBody, kKey, this, answer.handler());
        QVERIFY(answer.arrives());
        QVERIFY(answer.value().has_value());
        QVERIFY(answer.value()->replayed);
        QCOMPARE(answer.value()->requestId, u"r1"_s);
        QCOMPARE(answer.value()->task.id, u"task-1"_s);
    }
};

QTEST_GUILESS_MAIN(PaidPostTest)
#include "tst_paidpost.moc"
