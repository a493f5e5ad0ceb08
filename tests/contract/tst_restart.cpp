#include "contract/caller.h"

#include <QDir>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QJsonArray>
#include <QTcpSocket>

#include <csignal>
#include <future>

using namespace retalk;
using namespace retalk::test;
using namespace Qt::StringLiterals;

/// What outlives the service, and how it starts and stops.
class RestartTest : public QObject
{
    Q_OBJECT

    static QJsonObject sampleBody(const Caller &call)
    {
        return createBody(call.uploaded(smallVideo()), call.uploaded(smallVoice()));
    }
    static QString create(const Caller &call, const QJsonObject &body, const QByteArray &key = {})
    {
        return text(call.post("/v1/videos/generations", body, {{"Idempotency-Key", key}}).json(), {"id"});
    }
    static bool isAtWork(const Caller &call, const QString &id)
    {
        return QTest::qWaitFor([&] { return text(call.task(id), {"status"}) == u"processing"; }, 20000);
    }
    static QByteArray start(const QStringList &arguments, int *exitCode)
    {
        QProcess process;
        process.start(QStringLiteral(RETALK_BIN_DIR "/retalk-service"), arguments);
        process.closeWriteChannel();
        process.waitForFinished(20000);
        *exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        return process.readAllStandardError();
    }

private Q_SLOTS:
    void goesOnWithATaskAfterAStop()
    {
        RunningService service;
        const Caller call(service);
        const QString id = create(call, sampleBody(call));
        QVERIFY(isAtWork(call, id));
        QVERIFY(service.stop());
        QVERIFY(service.start());
        const QJsonObject task = call.finished(id);
        QVERIFY2(text(task, {"status"}) == u"completed", QJsonDocument(task).toJson());
        // The port is another one now, and so is the result's address.
        const QUrl url(task.value("results"_L1).toArray().first().toString());
        QCOMPARE(url.port(), service.port());
        QCOMPARE(call.get(url.path().toLatin1()).status, 200);
    }

    void goesOnWithATaskAfterAPowerFailure()
    {
        RunningService service;
        const Caller call(service);
        const QString id = create(call, sampleBody(call));
        QVERIFY(isAtWork(call, id));
        service.kill();
        QVERIFY(service.start());
        const QJsonObject task = call.finished(id);
        QVERIFY2(text(task, {"status"}) == u"completed", QJsonDocument(task).toJson());
    }

    void remembersTasksKeysAndFiles()
    {
        RunningService service;
        const Caller call(service);
        const QJsonObject body = sampleBody(call);
        const QByteArray key = "remembered-0123456789";
        const QString id = create(call, body, key);
        call.finished(id);
        service.kill();
        QVERIFY(service.start());
        QCOMPARE(text(call.task(id), {"status"}), u"completed"_s);
        const RawAnswer replay = call.post("/v1/videos/generations", body, {{"Idempotency-Key", key}});
        QCOMPARE(replay.header("idempotency-replayed"), "true");
        QCOMPARE(text(replay.json(), {"id"}), id);
        QCOMPARE(text(call.get("/api/v1/files/list").json(), {"data", "total"}), u"2"_s);
        // The addresses of uploads from before name the old port; they are still this service's files.
        QCOMPARE(text(call.finished(create(call, body)), {"status"}), u"completed"_s);
    }

    void leavesNoEngineBehindWhenKilled()
    {
        RunningService service;
        const Caller call(service);
        QVERIFY(isAtWork(call, create(call, sampleBody(call))));
        QTRY_VERIFY_WITH_TIMEOUT(!service.children().isEmpty(), 20000);
        const auto child = pid_t(service.children().first());
        service.kill();
        QTRY_VERIFY(::kill(child, 0) != 0 && errno == ESRCH);
    }

    void sharesItsFolderWithASecondService()
    {
        QTemporaryDir folder;
        RunningService first({}, folder.path());
        RunningService second({}, folder.path());
        QVERIFY(first.isReady() && second.isReady());
        const Caller one(first);
        const Caller two(second);
        const QString id = create(one, sampleBody(one));
        QVERIFY(isAtWork(one, id));
        QCOMPARE(text(two.task(id), {"status"}), u"processing"_s);
        // The second one leaves the first one's work alone, and takes it over when the first is gone.
        first.kill();
        QCOMPARE(text(two.finished(id), {"status"}), u"completed"_s);
    }

    void stopsWithItsParent()
    {
        QProcess process;
        QTemporaryDir folder;
        process.start(QStringLiteral(RETALK_BIN_DIR "/retalk-service"),
                      {u"--parent-pipe"_s, u"--data"_s, folder.path()});
        QVERIFY(process.waitForReadyRead(20000));
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(10000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
    }

    void stopsQuicklyUnderLoad()
    {
        RunningService service;
        const Caller call(service);
        QVERIFY(isAtWork(call, create(call, sampleBody(call))));
        QTcpSocket idle;
        idle.connectToHost(QHostAddress(QHostAddress::LocalHost), service.port());
        QVERIFY(idle.waitForConnected());
        idle.write("POST /v1/videos/generations HTTP/1.1\r\nContent-Le");
        idle.waitForBytesWritten();
        QElapsedTimer clock;
        clock.start();
        QVERIFY(service.stop());
        QVERIFY2(clock.elapsed() < 6000, QByteArray::number(clock.elapsed()));
    }

    void refusesABadCommandLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("unknown option") << QStringList{u"--prot"_s} << QByteArray("prot");
        QTest::newRow("port") << QStringList{u"--port"_s, u"70000"_s} << QByteArray("--port");
        QTest::newRow("port text") << QStringList{u"--port"_s, u"http"_s} << QByteArray("--port");
        QTest::newRow("token") << QStringList{u"--token"_s, u"a b"_s} << QByteArray("token");
        QTest::newRow("empty token") << QStringList{u"--token="_s} << QByteArray("token");
        QTest::newRow("time") << QStringList{u"--keep-files"_s, u"0"_s} << QByteArray("--keep-files");
        QTest::newRow("argument") << QStringList{u"video.mp4"_s} << QByteArray("video.mp4");
    }
    void refusesABadCommandLine()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, word);
        int exitCode = 0;
        const QByteArray message = start(arguments, &exitCode);
        QCOMPARE(exitCode, 2);
        QVERIFY2(message.contains(word), message);
    }

    void saysWhenItCannotStart()
    {
        int exitCode = 0;
        QVERIFY(start({u"--data"_s, u"/proc/nowhere"_s}, &exitCode).contains("/proc/nowhere"));
        QCOMPARE(exitCode, 1);

        const RunningService service;
        QTemporaryDir folder;
        const QByteArray taken =
            start({u"--data"_s, folder.path(), u"--port"_s, QString::number(service.port())}, &exitCode);
        QCOMPARE(exitCode, 1);
        QVERIFY2(taken.contains(QByteArray::number(service.port())), taken);

        QFile damaged(folder.filePath(u"service.db"_s));
        QVERIFY(damaged.open(QIODevice::WriteOnly | QIODevice::Truncate));
        damaged.write(QByteArray(8192, 'x'));
        damaged.close();
        start({u"--data"_s, folder.path()}, &exitCode);
        QCOMPARE(exitCode, 1);
        QCOMPARE(damaged.size(), 8192);
    }

    void keepsTheTokenOutOfTheEngineAndTheLog()
    {
        RunningService service;
        const Caller call(service);
        call.finished(create(call, sampleBody(call)));
        QVERIFY(!service.log().contains(service.token().toLatin1()));
    }

    void servesManyCallersAtOnce()
    {
        const RunningService service;
        const Caller call(service);
        const QJsonObject body = sampleBody(call);
        const QByteArray key = "many-callers-one-task";
        std::vector<std::future<QStringList>> callers;
        for (int i = 0; i < 8; ++i) {
            callers.push_back(std::async(std::launch::async, [&] {
                QStringList faults;
                QString id;
                for (int round = 0; round < 25; ++round) {
                    const RawAnswer created =
                        call.post("/v1/videos/generations", body, {{"Idempotency-Key", key}});
                    const QString given = text(created.json(), {"id"});
                    if (created.status != 200 || (!id.isEmpty() && given != id))
                        faults << u"create %1 %2"_s.arg(created.status).arg(given);
                    id = given;
                    if (call.get("/v1/tasks/" + id.toLatin1()).status != 200)
                        faults << u"query"_s;
                    if (call.get("/v1/tasks?page_size=5").status != 200)
                        faults << u"list"_s;
                    const RawAnswer uploaded =
                        call.upload(QByteArray::number(round) + ".png",
                                    QByteArray::fromHex("89504e470d0a1a0a0000000d49484452"));
                    if (uploaded.status != 200)
                        faults << QString::fromUtf8(uploaded.body);
                }
                return faults << id;
            }));
        }
        QStringList ids;
        for (auto &caller : callers) {
            const QStringList outcome = caller.get();
            QVERIFY2(outcome.size() == 1, qPrintable(outcome.join(u'\n')));
            ids << outcome;
        }
        ids.removeDuplicates();
        QCOMPARE(ids.size(), 1);
        QCOMPARE(text(call.get("/v1/tasks").json(), {"total"}), u"1"_s);
    }
};

QTEST_GUILESS_MAIN(RestartTest)
#include "tst_restart.moc"
