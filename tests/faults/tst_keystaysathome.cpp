#include "api/apiclient.h"
#include "api/filesclient.h"
#include "api/httptransport.h"
#include "support/answer.h"
#include "support/faultserver.h"
#include "transfer/download.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace retalk;
using namespace retalk::test;
using namespace Qt::StringLiterals;

namespace {

const QString kBearer = u"secret-token-0123456789"_s;

} // namespace

/// The key reaches the configured hosts and no other, whatever those answer, and shows up in no message.
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

    void doesNotTravelUnprotectedThroughTheInternet()
    {
        HttpTransport transport;
        const QUrl base(u"http://api.example.com"_s);
        Answer<HttpAnswer> answer;
        transport.send({.endpoint = {.apiBase = base, .filesBase = base, .bearer = kBearer}, .url = base},
                       this, this, answer.handler());
        QVERIFY(answer.arrives());
        QCOMPARE(answer.kind(), u"invalid_input"_s);
        QVERIFY(answer.value().error().message.contains(u"https://"));
    }

    void isHiddenWhenTheServiceRepeatsIt()
    {
        FaultServer home([](const SeenRequest &request) {
            return jsonReply(400, R"({"error":{"message":"bad key )" +
                                      request.header("authorization").sliced(7) + R"("}})");
        });
        const QUrl base = home.url(QString());
        HttpTransport transport;
        ApiClient api({.kind = ServiceKind::Custom, .apiBase = base, .filesBase = base, .bearer = kBearer},
                      &transport);
        Answer<Credits> credits;
        api.credits(this, credits.handler());
        QVERIFY(credits.arrives());
        QVERIFY(!credits.value().error().message.contains(kBearer));
        QVERIFY(!credits.value().error().detail.contains(kBearer));
        QVERIFY(credits.value().error().message.contains(u"bad key"));
    }

    void isDroppedWhenADownloadIsSentElsewhere()
    {
        const QByteArray wav = "RIFF" + QByteArray(4, '\1') + "WAVEfmt " + QByteArray(100, '\0');
        FaultServer elsewhere([wav](const SeenRequest &) { return bytesReply(200, wav); });
        const QByteArray location = elsewhere.url(u"/r.wav"_s).toEncoded();
        FaultServer home(
            [location](const SeenRequest &) { return bytesReply(302, {}).with("Location", location); });
        HttpTransport transport;
        QTemporaryDir dir;
        Download download(transport.network(), {.url = home.url(u"/r.wav"_s),
                                                .targetPath = dir.filePath(u"r.wav"_s),
                                                .authorization = "Bearer " + kBearer.toLatin1()});
        QSignalSpy finished(&download, &Download::finished);
        download.start();
        QVERIFY(finished.wait());
        QVERIFY(QFile::exists(dir.filePath(u"r.wav"_s)));
        QCOMPARE(home.requests().first().header("Authorization"), "Bearer " + kBearer.toLatin1());
        QCOMPARE(elsewhere.requests().first().header("Authorization"), QByteArray());
    }
};

QTEST_GUILESS_MAIN(KeyStaysAtHomeTest)
#include "tst_keystaysathome.moc"
