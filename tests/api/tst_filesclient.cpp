#include "api/filesclient.h"
#include "net/httptransport.h"
#include "support/answer.h"
#include "support/faultserver.h"

#include <QTemporaryDir>
#include <QTest>

using namespace retalk;
using namespace retalk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray kUploaded =
    R"({"success":true,"data":{"file_id":"f1","file_url":"https://f.example.com/n.mp4"}})";

ServiceEndpoint endpointOf(const FaultServer &server)
{
    return {.kind = ServiceKind::Custom,
            .apiBase = server.url(QString()),
            .filesBase = server.url(QString()),
            .bearer = u"secret-token"_s};
}

TransportLimits quickLimits()
{
    return {.inactivity = 700ms, .readDeadline = 2s, .writeDeadline = 2s, .uploadDeadline = 3s};
}

} // namespace

class FilesClientTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_dir;

    QString fileWith(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }

private Q_SLOTS:
    void uploadsTheBytesAsTheyAre()
    {
        FaultServer server([](const SeenRequest &) { return jsonReply(200, kUploaded); });
        HttpTransport transport(quickLimits());
        FilesClient client(endpointOf(server), &transport);
        QByteArray content(5'000'000, Qt::Uninitialized);
        for (qsizetype i = 0; i < content.size(); ++i)
            content[i] = char(i * 31 >> 3);
        QList<qint64> sent;
        qint64 total = 0;
        Answer<UploadedFile> answer;
        client.upload(
            fileWith(u"a.mp4"_s, content), u"übung \"1\"\r\n-a.mp4"_s, this,
            [&](qint64 now, qint64 all) {
                sent.append(now);
                total = all;
            },
            answer.handler());
        QVERIFY(answer.arrives());
        QCOMPARE(answer.kind(), u"none"_s);
        QCOMPARE(answer.value()->fileUrl, u"https://f.example.com/n.mp4"_s);

        const SeenRequest request = server.requests().first();
        QCOMPARE(request.target, "/api/v1/files/upload/stream");
        QVERIFY(request.header("Content-Type").startsWith("multipart/form-data; boundary="));
        QCOMPARE(request.header("Authorization"), "Bearer secret-token");
        QVERIFY(request.header("Idempotency-Key").size() >= 16);
        QVERIFY(request.body.contains("name=\"file\"; filename=\"_bung__1___-a.mp4\"\r\n\r\n" + content +
                                      "\r\n--"));
        QVERIFY(request.body.contains("name=\"file_name\"\r\n\r\n_bung__1___-a.mp4\r\n"));
        QVERIFY(std::is_sorted(sent.begin(), sent.end()));
        QVERIFY(total > content.size() && total < content.size() + 2000);
        QCOMPARE(sent.last(), total);
    }

    void arrivesOnceWhateverHappens_data()
    {
        QTest::addColumn<Reply>("reply");
        QTest::addColumn<QString>("kind");
        QTest::newRow("closed") << closing() << u"network"_s;
        QTest::newRow("reset") << resetting() << u"network"_s;
        QTest::newRow("silent") << hanging() << u"timeout"_s;
        QTest::newRow("redirect") << jsonReply(307, {}).with("Location", "/again") << u"protocol"_s;
        QTest::newRow("web page") << bytesReply(200, "<html>", "text/html") << u"protocol"_s;
        QTest::newRow("too large") << jsonReply(200, R"({"success":false,"code":40001,"msg":"x"})")
                                   << u"invalid_input"_s;
        QTest::newRow("413") << jsonReply(413, R"({"success":false,"code":40001,"msg":"x"})")
                             << u"invalid_input"_s;
        QTest::newRow("storage") << jsonReply(500, R"({"success":false,"code":50001,"msg":"x"})")
                                 << u"server"_s;
    }
    void arrivesOnceWhateverHappens()
    {
        QFETCH(Reply, reply);
        QFETCH(QString, kind);
        FaultServer server([reply](const SeenRequest &) { return reply; });
        HttpTransport transport(quickLimits());
        FilesClient client(endpointOf(server), &transport);
        Answer<UploadedFile> answer;
        client.upload(fileWith(u"b.mp4"_s, QByteArray(300'000, 'x')), u"b.mp4"_s, this, {}, answer.handler());
        QVERIFY(answer.arrives());
        QCOMPARE(answer.kind(), kind);
        QTest::qWait(50); // an automatic retry would follow at once
        QCOMPARE(server.requestCount(), 1);
    }

    void takesAnyNameThatTheServiceGives_data()
    {
        QTest::addColumn<QString>("answered");
        const QString own = u"0b8f6e5a-7c1d-4e2f-9a3b-5c6d7e8f9a0b.mp4"_s;
        QTest::newRow("the same") << own;
        QTest::newRow("the same within another") << u"2026_0B8F6E5A-7C1D-4E2F-9A3B-5C6D7E8F9A0B_1.mp4"_s;
        QTest::newRow("another") << u"f"_s;
        QTest::newRow("another that is unique") << u"11111111-7c1d-4e2f-9a3b-5c6d7e8f9a0b.mp4"_s;
        QTest::newRow("none") << QString();
    }
    void takesAnyNameThatTheServiceGives()
    {
        QFETCH(QString, answered);
        FaultServer server([answered](const SeenRequest &) {
            return jsonReply(
                200, R"({"success":true,"data":{"file_id":"f1","file_url":"https://h/n.mp4","file_name":")" +
                         answered.toUtf8() + "\"}}");
        });
        HttpTransport transport(quickLimits());
        FilesClient client(endpointOf(server), &transport);
        Answer<UploadedFile> answer;
        client.upload(fileWith(u"e.mp4"_s, "content"), u"0b8f6e5a-7c1d-4e2f-9a3b-5c6d7e8f9a0b.mp4"_s, this,
                      {}, answer.handler());
        QVERIFY(answer.arrives());
        QCOMPARE(answer.kind(), u"none"_s);
    }

    void takesNoAnswerForAnotherUpload()
    {
        const QString first = u"0b8f6e5a-7c1d-4e2f-9a3b-5c6d7e8f9a0b.mp4"_s;
        FaultServer server([first](const SeenRequest &) {
            return jsonReply(
                200, R"({"success":true,"data":{"file_id":"f1","file_url":"https://h/n.mp4","file_name":")" +
                         first.toUtf8() + "\"}}");
        });
        HttpTransport transport(quickLimits());
        FilesClient client(endpointOf(server), &transport);
        Answer<UploadedFile> own;
        client.upload(fileWith(u"e.mp4"_s, "content"), first, this, {}, own.handler());
        QVERIFY(own.arrives());
        QCOMPARE(own.kind(), u"none"_s);
        Answer<UploadedFile> other;
        client.upload(fileWith(u"e.mp4"_s, "content"), u"11111111-7c1d-4e2f-9a3b-5c6d7e8f9a0b.mp4"_s, this,
                      {}, other.handler());
        QVERIFY(other.arrives());
        QCOMPARE(other.kind(), u"network"_s);
    }

    void endsWhenTheServerStopsReading()
    {
        FaultServer server([](const SeenRequest &) { return resetting(); },
                           {.moment = FaultServer::Moment::AfterHeaders});
        HttpTransport transport(quickLimits());
        FilesClient client(endpointOf(server), &transport);
        Answer<UploadedFile> answer;
        client.upload(fileWith(u"c.mp4"_s, QByteArray(20'000'000, 'x')), u"c.mp4"_s, this, {},
                      answer.handler());
        QVERIFY(answer.arrives());
        QCOMPARE(answer.kind(), u"network"_s);
        QCOMPARE(server.requestCount(), 1);
    }

    void refusesWhatCannotBeUploadedBeforeSending()
    {
        FaultServer server([](const SeenRequest &) { return jsonReply(200, kUploaded); });
        HttpTransport transport(quickLimits());
        FilesClient client(endpointOf(server), &transport);
        QFile large(m_dir.filePath(u"large.mp4"_s));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(kUploadMaxBytes + 1));
        for (const QString &path :
             {large.fileName(), fileWith(u"empty.mp4"_s, {}), m_dir.filePath(u"gone.mp4"_s), m_dir.path()}) {
            Answer<UploadedFile> answer;
            client.upload(path, u"x.mp4"_s, this, {}, answer.handler());
            QCOMPARE(answer.count(), 0);
            QVERIFY(answer.arrives());
            QCOMPARE(answer.kind(), u"invalid_input"_s);
        }
        QCOMPARE(server.connectionCount(), 0);
    }

    void stopsWithItsContext()
    {
        FaultServer server([](const SeenRequest &) { return hanging(); });
        HttpTransport transport(quickLimits());
        FilesClient client(endpointOf(server), &transport);
        auto context = std::make_unique<QObject>();
        Answer<UploadedFile> answer;
        client.upload(fileWith(u"d.mp4"_s, QByteArray(1000, 'x')), u"d.mp4"_s, context.get(), {},
                      answer.handler());
        QTRY_COMPARE(server.requestCount(), 1);
        context.reset();
        QTest::qWait(50);
        QCOMPARE(answer.count(), 0);
    }

    void listsCountsAndRemoves()
    {
        FaultServer server([](const SeenRequest &request) {
            if (request.method == "DELETE")
                return jsonReply(200, R"({"success":true,"code":200})");
            if (request.target.contains("quota"))
                return jsonReply(
                    200, R"({"success":true,"data":{"max_files":100,"used_files":1,"remain_files":99}})");
            return jsonReply(200, R"({"success":true,"data":{"total":1,"files":[{"file_id":"f1"}]}})");
        });
        HttpTransport transport(quickLimits());
        FilesClient client(endpointOf(server), &transport);
        Answer<FilePage> page;
        client.list(1, 20, this, page.handler());
        QVERIFY(page.arrives());
        QCOMPARE(page.value()->files.size(), 1);
        Answer<FileQuota> quota;
        client.quota(this, quota.handler());
        QVERIFY(quota.arrives());
        QCOMPARE(quota.value()->remainingFiles, 99);
        Answer<bool> removed;
        client.remove(u"f/1"_s, this, removed.handler());
        QVERIFY(removed.arrives());
        QVERIFY(removed.value().value());
        QCOMPARE(server.requests().last().target, "/api/v1/files/f%2F1");
        QCOMPARE(server.requests().first().target, "/api/v1/files/list?page=1&pageSize=20");
    }
};

QTEST_GUILESS_MAIN(FilesClientTest)
#include "tst_filesclient.moc"
