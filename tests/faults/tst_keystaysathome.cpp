#include "api/apiclient.h"
#include "api/filesclient.h"
#include "base/log.h"
#include "jobs/runner/servicedirectory.h"
#include "net/download.h"
#include "net/httptransport.h"
#include "net/proxychoice.h"
#include "secrets/layeredsecretstore.h"
#include "support/answer.h"
#include "support/faultserver.h"
#include "support/testtimeout.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace retalk;
using namespace retalk::test;
using namespace Qt::StringLiterals;

namespace {

const QString kBearer = u"secret-token-0123456789"_s;

} // namespace

/// Tests that the key reaches only the configured hosts, whatever they answer, and appears in no message.
class KeyStaysAtHomeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsNoRedirectWithTheKey_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::newRow(qPrintable(QString::number(status))) << status;
    }
    void followsNoRedirectWithTheKey()
    {
        QFETCH(int, status);
        FaultServer elsewhere([](const SeenRequest &) { return jsonReply(200, R"({"id":"stolen"})"); });
        const QByteArray location = elsewhere.url(u"/v1/tasks"_s).toEncoded();
        FaultServer home([status, location](const SeenRequest &) {
            return jsonReply(status, {}).with("Location", location);
        });
        const QUrl base = home.url(QString());
        const ServiceEndpoint endpoint{
            .kind = ServiceKind::Custom, .apiBase = base, .filesBase = base, .bearer = kBearer};
        HttpTransport transport;
        ApiClient api(endpoint, &transport);
        FilesClient files(endpoint, &transport);
        QTemporaryDir dir;
        QFile file(dir.filePath(u"a.mp4"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("content") > 0 && file.flush());

        Answer<ApiClient::Created> created;
        api.createTask("{}", u"0123456789abcdef"_s, this, created.handler());
        Answer<Task> task;
        api.queryTask(u"t"_s, this, task.handler());
        Answer<QList<Task>> tasks;
        api.queryTasks({u"t"_s}, this, tasks.handler());
        Answer<UploadedFile> uploaded;
        files.upload(file.fileName(), u"a.mp4"_s, this, {}, uploaded.handler());
        Answer<bool> removed;
        files.remove(u"f"_s, this, removed.handler());
        QVERIFY(created.arrives() && task.arrives() && tasks.arrives() && uploaded.arrives() &&
                removed.arrives());
        QCOMPARE(task.kind(), u"protocol"_s);
        QCOMPARE(uploaded.kind(), u"protocol"_s);
        QVERIFY(!created.value() && !tasks.value() && !removed.value());
        QVERIFY(home.requestCount() >= 5);
        QCOMPARE(elsewhere.connectionCount(), 0);
    }

    void goesToNoHostThatIsNotConfigured()
    {
        FaultServer elsewhere([](const SeenRequest &) { return jsonReply(200, "{}"); });
        HttpTransport transport;
        const QUrl home(u"http://127.0.0.1:1"_s);
        for (const QUrl &url : {elsewhere.url(), QUrl(u"https://127.0.0.1:1/"_s),
                                QUrl(u"http://127.0.0.1:1@%1/"_s.arg(elsewhere.port())), QUrl()}) {
            Answer<HttpAnswer> answer;
            transport.send({.endpoint = {.apiBase = home, .filesBase = home, .bearer = kBearer}, .url = url},
                           this, this, answer.handler());
            QVERIFY(answer.arrives());
            QCOMPARE(answer.kind(), u"invalid_input"_s);
        }
        QCOMPARE(elsewhere.connectionCount(), 0);
    }

    void travelsUnprotectedWithinThisComputerOnly_data()
    {
        QTest::addColumn<QString>("base");
        for (const char *base :
             {"http://api.example.com", "http://nas", "http://nas.lan", "http://nas.local", "http://ci.corp",
              "http://api.internal", "http://10.0.0.1", "http://192.168.1.5:8080", "http://172.16.0.1",
              "http://169.254.1.1", "http://100.64.0.1", "http://0.0.0.0", "http://[fd00::1]",
              "http://[fe80::1]", "http://api.localhost", "http://128.0.0.1", "ftp://127.0.0.1"})
            QTest::newRow(base) << QString::fromLatin1(base);
    }
    void travelsUnprotectedWithinThisComputerOnly()
    {
        QFETCH(QString, base);
        FaultServer proxy([](const SeenRequest &) { return jsonReply(200, "{}"); });
        HttpTransport transport;
        useProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port()});
        const auto restore = qScopeGuard([] { useProxy(QNetworkProxy::DefaultProxy); });
        const QUrl url(base);
        Answer<HttpAnswer> answer;
        transport.send({.endpoint = {.apiBase = url, .filesBase = url, .bearer = kBearer}, .url = url}, this,
                       this, answer.handler());
        QVERIFY(answer.arrives());
        QCOMPARE(answer.kind(), u"invalid_input"_s);
        QVERIFY(answer.value().error().message.contains(u"https://"));
        QCOMPARE(proxy.connectionCount(), 0);
    }

    void travelsInPlainHttpWithinThisComputer()
    {
        FaultServer home([](const SeenRequest &) { return jsonReply(200, "{}"); });
        HttpTransport transport;
        for (const char *host : {"127.0.0.1", "localhost"}) {
            QUrl url = home.url();
            url.setHost(QString::fromLatin1(host));
            Answer<HttpAnswer> answer;
            transport.send({.endpoint = {.apiBase = url, .filesBase = url, .bearer = kBearer}, .url = url},
                           this, this, answer.handler());
            QVERIFY(answer.arrives());
            QCOMPARE(answer.kind(), u"none"_s);
        }
    }

    void isHiddenWhenARefusalRepeatsIt_data()
    {
        QTest::addColumn<QByteArray>("key"); // as encoded in the service's JSON
        QTest::newRow("plain") << kBearer.toLatin1();
        QByteArray escaped;
        for (const QChar c : kBearer)
            escaped += "\\u00" + QByteArray::number(c.unicode(), 16);
        QTest::newRow("escaped") << escaped;
    }
    void isHiddenWhenARefusalRepeatsIt()
    {
        QFETCH(QByteArray, key);
        FaultServer home([key](const SeenRequest &) {
            return jsonReply(400, QByteArray(R"({"error":{"message":"bad key $","code":"code_$","param":"$",)"
                                             R"("type":"$","fallback_suggestion":"not $"}})")
                                      .replace('$', key))
                .with("x-request-id", "r-" + kBearer.toLatin1());
        });
        const QUrl base = home.url(QString());
        HttpTransport transport;
        ApiClient api({.kind = ServiceKind::Custom, .apiBase = base, .filesBase = base, .bearer = kBearer},
                      &transport);
        Answer<Credits> credits;
        api.credits(this, credits.handler());
        QVERIFY(credits.arrives());
        const Error error = credits.value().error();
        for (const QString &text :
             {error.message, error.detail, error.apiCode, error.field, error.requestId}) {
            QVERIFY2(!text.contains(kBearer), qPrintable(text));
            QVERIFY2(text.contains(u"***"), qPrintable(text));
        }
        QVERIFY(error.message.contains(u"bad key"));
        QVERIFY(!redacted(u"log line with "_s + kBearer).contains(kBearer));
    }

    void isHiddenWhenATaskRepeatsIt()
    {
        FaultServer home([](const SeenRequest &) {
            return jsonReply(
                200, QByteArray(R"({"id":"t","status":"failed $","model":"$","results":["https://h/$"],)"
                                R"("error":{"code":"$","message":"$","suggestion":"$"},)"
                                R"("billing":{"charge_status":"$"},"task_info":{"engine":"$"}})")
                         .replace('$', kBearer.toLatin1()));
        });
        const QUrl base = home.url(QString());
        HttpTransport transport;
        ApiClient api({.kind = ServiceKind::Custom, .apiBase = base, .filesBase = base, .bearer = kBearer},
                      &transport);
        Answer<Task> task;
        api.queryTask(u"t"_s, this, task.handler());
        QVERIFY(task.arrives());
        QVERIFY(task.value().has_value());
        QVERIFY(!QJsonDocument(toJson(*task.value())).toJson().contains(kBearer.toLatin1()));
        QCOMPARE(task.value()->statusText, u"failed ***"_s);
    }

    void answersNoChallenge_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("challenge");
        for (const char *challenge : {"NTLM", "Negotiate", "Basic realm=\"x\"", "Bearer",
                                      "Digest realm=\"x\", nonce=\"n\", qop=\"auth\""}) {
            for (const int status : {401, 407})
                QTest::addRow("%d %s", status, challenge) << status << QByteArray(challenge);
        }
    }
    void answersNoChallenge()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, challenge);
        FaultServer home([status, challenge](const SeenRequest &) {
            return jsonReply(status, "{}")
                .with(status == 401 ? "WWW-Authenticate" : "Proxy-Authenticate", challenge);
        });
        const QUrl base = home.url(QString());
        const ServiceEndpoint endpoint{
            .kind = ServiceKind::Custom, .apiBase = base, .filesBase = base, .bearer = kBearer};
        HttpTransport transport;
        ApiClient api(endpoint, &transport);
        FilesClient files(endpoint, &transport);
        QTemporaryDir dir;
        QFile file(dir.filePath(u"a.mp4"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("content") > 0 && file.flush());

        QElapsedTimer clock;
        clock.start();
        Answer<ApiClient::Created> created;
        api.createTask("{}", u"0123456789abcdef"_s, this, created.handler());
        QVERIFY(created.arrives());
        Answer<Task> task;
        api.queryTask(u"t"_s, this, task.handler());
        QVERIFY(task.arrives());
        Answer<UploadedFile> uploaded;
        files.upload(file.fileName(), u"a.mp4"_s, this, {}, uploaded.handler());
        QVERIFY(uploaded.arrives());
        QVERIFY(clock.elapsed() < 10'000);

        const QString kind = status == 401 ? u"authentication"_s : u"protocol"_s;
        QCOMPARE(created.kind(), kind);
        QCOMPARE(task.kind(), kind);
        QCOMPARE(uploaded.kind(), kind);
        QCOMPARE(home.requestCount(), 3);
        for (const SeenRequest &request : home.requests()) {
            QCOMPARE(request.header("Authorization"), "Bearer " + kBearer.toLatin1());
            QCOMPARE(request.header("Proxy-Authorization"), QByteArray());
        }
    }

    void eachVariableIsForItsOwnHosts_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("key");
        for (const char *host : {"api.evolink.ai", "files-api.evolink.ai", "API.EvoLink.ai"})
            QTest::newRow(host) << QString::fromLatin1(host) << u"sk-evolink-secret"_s;
        for (const char *host : {"127.0.0.1", "localhost", "gateway.example.com", "evolink.ai",
                                 "other.evolink.ai", "api.evolink.ai.example.com", "xapi.evolink.ai"})
            QTest::newRow(host) << QString::fromLatin1(host) << u"sk-other-secret"_s;
        QTest::newRow("no host") << QString() << QString();
    }
    void eachVariableIsForItsOwnHosts()
    {
        QFETCH(QString, host);
        QFETCH(QString, key);
        for (const bool hasOther : {true, false}) {
            qputenv("EVOLINK_API_KEY", "sk-evolink-secret");
            if (hasOther)
                qputenv("RETALK_API_KEY", "sk-other-secret");
            const auto forget = qScopeGuard([] {
                qunsetenv("EVOLINK_API_KEY");
                qunsetenv("RETALK_API_KEY");
            });
            LayeredSecretStore store(makeMemoryStore());
            Answer<QString> answer;
            store.read(host, this, answer.handler());
            QVERIFY(answer.arrives());
            QCOMPARE(answer.value().value(), hasOther || key.contains(u"evolink") ? key : QString());
        }
    }

    void noVariableReachesTheOtherPartysHost()
    {
        FaultServer server([](const SeenRequest &) { return jsonReply(200, "{}"); });
        const QUrl base = server.url(QString());
        qputenv("EVOLINK_API_KEY", "sk-evolink-secret");
        const auto forget = qScopeGuard([] {
            qunsetenv("EVOLINK_API_KEY");
            qunsetenv("RETALK_API_KEY");
        });
        HttpTransport transport;
        LayeredSecretStore store(makeMemoryStore());
        ServiceDirectory directory(&store, nullptr, &transport);
        const ServiceAddress other{ServiceKind::Custom, base, base};
        const ServiceAddress mixed{ServiceKind::EvoLink, evoLinkApiBase(), base};
        for (const ServiceAddress &address : {other, mixed}) {
            Answer<ServiceDirectory::Clients> clients;
            directory.find(address, this, clients.handler());
            QVERIFY(clients.arrives());
            QCOMPARE(clients.kind(), u"authentication"_s);
            QVERIFY(clients.value().error().message.contains(u"RETALK_API_KEY"));
            QVERIFY(!clients.value().error().message.contains(u"EVOLINK_API_KEY"));
        }
        // Also for an endpoint created without the directory.
        FilesClient files({.kind = ServiceKind::EvoLink,
                           .apiBase = evoLinkApiBase(),
                           .filesBase = base,
                           .bearer = u"sk-evolink-secret"_s},
                          &transport);
        Answer<bool> removed;
        files.remove(u"f"_s, this, removed.handler());
        QVERIFY(removed.arrives());
        QCOMPARE(removed.kind(), u"authentication"_s);
        QCOMPARE(server.connectionCount(), 0);

        qputenv("RETALK_API_KEY", "sk-other-secret");
        Answer<ServiceDirectory::Clients> clients;
        directory.find(mixed, this, clients.handler());
        QVERIFY(clients.arrives());
        Answer<bool> again;
        clients.value()->files->remove(u"f"_s, this, again.handler());
        QVERIFY(again.arrives());
        QCOMPARE(server.requests().first().header("Authorization"), "Bearer sk-other-secret");
    }

    void isDroppedWhenADownloadIsSentElsewhere()
    {
        const QByteArray wav = "RIFF" + QByteArray(4, '\1') + "WAVEfmt " + QByteArray(100, '\0');
        FaultServer elsewhere([wav](const SeenRequest &) { return bytesReply(200, wav); });
        const QByteArray location = elsewhere.url(u"/r.wav"_s).toEncoded();
        FaultServer home(
            [location](const SeenRequest &) { return bytesReply(302, {}).with("Location", location); });
        QTemporaryDir dir;
        Download download({.url = home.url(u"/r.wav"_s),
                           .targetPath = dir.filePath(u"r.wav"_s),
                           .authorization = "Bearer " + kBearer.toLatin1()});
        QSignalSpy finished(&download, &Download::finished);
        download.start();
        QVERIFY(finished.wait(kTestTimeoutMs));
        QVERIFY(QFile::exists(dir.filePath(u"r.wav"_s)));
        QCOMPARE(home.requests().first().header("Authorization"), "Bearer " + kBearer.toLatin1());
        QCOMPARE(elsewhere.requests().first().header("Authorization"), QByteArray());
    }
};

QTEST_GUILESS_MAIN(KeyStaysAtHomeTest)
#include "tst_keystaysathome.moc"
