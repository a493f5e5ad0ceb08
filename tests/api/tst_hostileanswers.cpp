#include "api/apiclient.h"
#include "api/filesclient.h"
#include "net/httptransport.h"
#include "support/answer.h"
#include "support/faultserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace retalk;
using namespace retalk::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray repeated(const QByteArray &text, int count)
{
    return text.repeated(count);
}

} // namespace

/// Tests that every call ends soon with an Error, whatever the answer.
class HostileAnswersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCallEndsWithAnError_data()
    {
        QTest::addColumn<Reply>("reply");
        QTest::addColumn<bool>("isTooLarge");
        const auto row = [](const char *name, const QByteArray &body, bool isTooLarge = false) {
            QTest::addRow("%s", name) << jsonReply(200, body) << isTooLarge;
            QTest::addRow("400 %s", name) << jsonReply(400, body) << isTooLarge;
        };
        row("nothing", {});
        row("one zero byte", QByteArray(1, '\0'));
        row("invalid UTF-8", "{\"id\":\"\xff\xfe\xc0\x80\",\"data\":\xf8}");
        row("half an object", "{\"id\":\"t\",\"data\":{\"user\":");
        row("null", "null");
        row("a list of nulls", "{\"data\":null,\"error\":null,\"success\":null}");
        row("10,000 lists deep", repeated("[", 10'000) + repeated("]", 10'000));
        row("10,000 objects deep", repeated("{\"data\":", 10'000) + "1" + repeated("}", 10'000));
        row("500 objects deep", repeated("{\"data\":", 500) + "1" + repeated("}", 500));
        row("10 MB of text", "{\"id\":\"" + QByteArray(10 << 20, 'x') + "\"}", true);
        row("7 MB of text", "{\"message\":\"" + QByteArray(7 << 20, 'x') + "\"}");
        row("10 MB of lists", "{\"data\":[" + repeated("[],", 3 << 20) + "1]}", true);
        // 128 MB of zeros, compressed to 130 kB.
        const Reply bomb = jsonReply(200, qCompress(QByteArray(128 << 20, '\0'), 9).sliced(4));
        QTest::newRow("packed bomb") << bomb.with("Content-Encoding", "deflate") << false;
        Reply refusal = bomb.with("Content-Encoding", "deflate");
        refusal.status = 400;
        QTest::newRow("400 packed bomb") << refusal << false;
        QTest::newRow("web page") << bytesReply(200, "<!doctype html><html>sign in</html>", "text/html")
                                  << false;
        QTest::newRow("400 web page") << bytesReply(400, "<html>no</html>", "text/html") << false;
        QTest::newRow("false packing") << jsonReply(200, "{}").with("Content-Encoding", "gzip") << false;
    }
    void everyCallEndsWithAnError()
    {
        QFETCH(Reply, reply);
        QFETCH(bool, isTooLarge);
        FaultServer server([reply](const SeenRequest &) { return reply; });
        const QUrl base = server.url(QString());
        const ServiceEndpoint endpoint{
            .kind = ServiceKind::Custom, .apiBase = base, .filesBase = base, .bearer = u"secret-token"_s};
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
        Answer<Task> task;
        api.queryTask(u"t"_s, this, task.handler());
        Answer<QList<Task>> batch;
        api.queryTasks({u"t"_s}, this, batch.handler());
        Answer<TaskPage> page;
        api.listTasks(1, 50, this, page.handler());
        Answer<Credits> credits;
        api.credits(this, credits.handler());
        Answer<PriceRule> price;
        api.pricing(this, price.handler());
        Answer<UploadedFile> uploaded;
        files.upload(file.fileName(), u"a.mp4"_s, this, {}, uploaded.handler());
        Answer<FilePage> list;
        files.list(1, 50, this, list.handler());
        Answer<FileQuota> quota;
        files.quota(this, quota.handler());
        QVERIFY(created.arrives() && task.arrives() && batch.arrives() && page.arrives() &&
                credits.arrives() && price.arrives() && uploaded.arrives() && list.arrives() &&
                quota.arrives());
        // Reads are retried after a second if the answer is malformed; the rest is margin for a busy
        // computer.
        QVERIFY2(clock.elapsed() < 60'000, qPrintable(QString::number(clock.elapsed())));

        QVERIFY(!created.value() && !task.value() && !batch.value() && !page.value() && !credits.value() &&
                !price.value() && !uploaded.value() && !list.value() && !quota.value());
        const bool isAccepted = reply.status == 200;
        QCOMPARE(created.kind() == u"outcome_unknown", isAccepted);
        const Error error = task.value().error();
        QVERIFY(!error.message.isEmpty());
        QVERIFY2(error.message.size() < 1000 && error.detail.size() < 1000, qPrintable(error.detail));
        if (isTooLarge && isAccepted)
            QCOMPARE(task.kind(), u"protocol"_s);
    }
};

QTEST_GUILESS_MAIN(HostileAnswersTest)
#include "tst_hostileanswers.moc"
