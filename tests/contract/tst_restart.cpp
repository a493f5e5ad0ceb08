#include "contract/caller.h"
#include "support/faultserver.h"
#include "support/testtimeout.h"

#include <QDir>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpSocket>

#include <csignal>
#include <future>

using namespace retalk;
using namespace retalk::test;
using namespace Qt::StringLiterals;

/// Tests what survives a restart of the service, and how it starts and stops.
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
        return QTest::qWaitFor([&] { return text(call.task(id), {"status"}) == u"processing"; },
                               kTestTimeoutMs);
    }
    static QByteArray start(const QStringList &arguments, int *exitCode)
    {
        QProcess process;
        process.start(QStringLiteral(RETALK_BIN_DIR "/retalk-service"), arguments);
        process.closeWriteChannel();
        process.waitForFinished(kTestTimeoutMs);
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
        // The port has changed, and with it the result's URL.
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

    /// Replies with a voice track once the service has been started `wanted` times.
    static Reply voiceAfter(const std::atomic<int> &starts, int wanted, const SeenRequest &request)
    {
        if (starts < wanted)
            return hanging();
        QFile voice(smallVoice());
        return fileReply(request, voice.open(QIODevice::ReadOnly) ? voice.readAll() : QByteArray(), "\"v\"",
                         "audio/wav");
    }

    /// Returns how many attempts at the task have been recorded.
    static int attemptsAt(const RunningService &service)
    {
        int attempts = -1;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"attempts"_s);
            database.setDatabaseName(service.dataDirectory() + u"/service.db"_s);
            QSqlQuery query(database.open() ? database : QSqlDatabase());
            if (query.exec(u"SELECT attempts FROM tasks"_s) && query.next())
                attempts = query.value(0).toInt();
        }
        QSqlDatabase::removeDatabase(u"attempts"_s);
        return attempts;
    }

    void givesUpNoTaskThatItWasInterruptedAt_data()
    {
        QTest::addColumn<bool>("kills");
        QTest::newRow("stopped in good order") << false;
        QTest::newRow("killed") << true;
    }
    void givesUpNoTaskThatItWasInterruptedAt()
    {
        QFETCH(bool, kills);
        constexpr int kTimes = 5;
        std::atomic<int> starts = 1;
        FaultServer server([&](const SeenRequest &request) { return voiceAfter(starts, kTimes, request); });
        RunningService service;
        const Caller call(service);
        const QString id =
            create(call, createBody(call.uploaded(smallVideo()), server.url(u"/voice.wav"_s).toString()));
        for (; starts < kTimes;) {
            // Wait until it's working on the task.
            const qsizetype before = server.requestCount();
            QTRY_VERIFY(server.requestCount() > before || before >= starts);
            if (kills)
                service.kill();
            else
                QVERIFY(service.stop());
            QCOMPARE(attemptsAt(service), kills ? int(starts) : 0); // only crashes count
            ++starts;
            QVERIFY(service.start());
        }
        const QJsonObject task = call.finished(id);
        QVERIFY2(text(task, {"status"}) == u"completed", QJsonDocument(task).toJson());
    }

    void keepsAVideoWhoseCompletionWasReportedAsFailed()
    {
        RunningService service;
        const Caller call(service);
        const QString name = u"other"_s;
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            other.setDatabaseName(service.dataDirectory() + u"/service.db"_s);
            QVERIFY(other.open());
            QSqlQuery query(other);
            QVERIFY(query.exec(u"PRAGMA busy_timeout = 10000"_s));
            QVERIFY(query.exec(u"CREATE TRIGGER full BEFORE UPDATE OF result ON tasks BEGIN "
                               "SELECT RAISE(FAIL, 'disk I/O error'); END"_s));
            const QString id = create(call, sampleBody(call));
            const QString result = service.dataDirectory() + u"/results/"_s + id + u".mp4"_s;
            QTRY_VERIFY(QFile::exists(result));
            QVERIFY(text(call.task(id), {"status"}) != u"completed");
            // The write succeeded after all: the error was reported only at the end of the COMMIT.
            QVERIFY(query.exec(u"BEGIN IMMEDIATE"_s));
            QVERIFY(query.exec(u"DROP TRIGGER full"_s));
            QVERIFY(query.exec(
                u"UPDATE tasks SET status = 'completed', progress = 100, finished_ms = "
                "created_ms, result = '0123456789abcdef0123456789abcdef' WHERE id = '%1'"_s.arg(id)));
            QVERIFY(query.exec(u"COMMIT"_s));
            // The service tries once more, and the task is completed.
            QTRY_VERIFY(!QFile::exists(service.dataDirectory() + u"/work/"_s + id));
            const QUrl url(call.task(id).value("results"_L1).toArray().first().toString());
            QCOMPARE(call.get(url.path().toLatin1()).status, 200);
            QVERIFY(QFile::exists(result));
        }
        QSqlDatabase::removeDatabase(name);
    }

    void removesWhatAKillLeftBehind()
    {
        RunningService service;
        const Caller call(service);
        QVERIFY(!call.uploaded(smallVideo()).isEmpty());
        service.kill();
        const QString folder = service.dataDirectory();
        const QString upload = folder + u"/files/0123456789abcdef0123456789abcdef"_s;
        const QString result = folder + u"/results/task-unified-1-abcdefgh.mp4"_s;
        const QString work = folder + u"/work/task-unified-1-abcdefgh"_s;
        QVERIFY(QFile::copy(smallVideo(), upload) && QFile::copy(smallVideo(), result));
        QVERIFY(QDir().mkpath(work) && QFile::copy(smallVideo(), work + u"/video"_s));
        QVERIFY(service.start());
        QVERIFY(!QFile::exists(upload) && !QFile::exists(result) && !QFile::exists(work));
        QCOMPARE(text(call.get("/api/v1/files/list").json(), {"data", "total"}), u"1"_s);
        QCOMPARE(QDir(folder + u"/files"_s).entryList(QDir::Files).size(), 1);
    }

    void beginsNewRecordsWhenTheyAreDamaged_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::newRow("no database") << u"text"_s;
        QTest::newRow("zeros in the middle") << u"zeros"_s;
        QTest::newRow("a table is missing") << u"DROP TABLE callbacks"_s;
        QTest::newRow("version below zero") << u"PRAGMA user_version = -1"_s;
        QTest::newRow("no version") << u"PRAGMA user_version = 0"_s;
    }
    void beginsNewRecordsWhenTheyAreDamaged()
    {
        QFETCH(QString, damage);
        RunningService service;
        const Caller call(service);
        const QJsonObject body = sampleBody(call);
        for (int i = 0; i < (damage == u"zeros" ? 40 : 1); ++i)
            QVERIFY(!create(call, createBody(u"http://127.0.0.1:9/%1"_s.arg(QString(4000, u'a')),
                                             u"http://127.0.0.1:9/b"_s))
                         .isEmpty());
        QVERIFY(service.stop());
        const QString path = service.dataDirectory() + u"/service.db"_s;
        QFile file(path);
        if (damage == u"text") {
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(QByteArray(8192, 'x'));
        } else if (damage == u"zeros") {
            QVERIFY(file.open(QIODevice::ReadWrite) && file.size() > 40'000);
            file.seek(8192);
            file.write(QByteArray(24'000, '\0'));
        } else {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
            database.setDatabaseName(path);
            QVERIFY(database.open() && QSqlQuery(database).exec(damage));
            database = {};
            QSqlDatabase::removeDatabase(u"test"_s);
        }
        file.close();
        QVERIFY(service.start());
        QCOMPARE(call.get("/health").status, 200);
        QVERIFY(!create(call, sampleBody(call)).isEmpty());
        const QStringList aside =
            QDir(service.dataDirectory()).entryList({u"service.db.corrupt-*"_s}, QDir::Files);
        QVERIFY(!aside.isEmpty());
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
        // URLs of earlier uploads contain the old port, but are still recognized as this service's files.
        QCOMPARE(text(call.finished(create(call, body)), {"status"}), u"completed"_s);
    }

    void leavesNoEngineBehindWhenKilled()
    {
        RunningService service;
        const Caller call(service);
        QVERIFY(isAtWork(call, create(call, sampleBody(call))));
        QTRY_VERIFY(!service.children().isEmpty());
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
        // The second service doesn't touch the first one's work, and takes it over once the first is gone.
        first.kill();
        QCOMPARE(text(two.finished(id), {"status"}), u"completed"_s);
    }

    void stopsWithItsParent()
    {
        QProcess process;
        QTemporaryDir folder;
        process.start(QStringLiteral(RETALK_BIN_DIR "/retalk-service"),
                      {u"--parent-pipe"_s, u"--data"_s, folder.path()});
        QVERIFY(process.waitForReadyRead(kTestTimeoutMs));
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(kTestTimeoutMs));
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
        QVERIFY(service.stop());
        // It didn't wait for the ten seconds after which a slow caller gets an answer.
        QTRY_COMPARE(idle.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(idle.readAll(), QByteArray());
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

        // Damaged records aren't moved away while another service uses them.
        const QString path = service.dataDirectory() + u"/service.db"_s;
        QFile damaged(path);
        QVERIFY(damaged.open(QIODevice::WriteOnly | QIODevice::Truncate));
        damaged.write(QByteArray(8192, 'x'));
        damaged.close();
        QVERIFY(QFile::remove(path + u"-wal"_s) && QFile::remove(path + u"-shm"_s));
        start({u"--data"_s, service.dataDirectory()}, &exitCode);
        QCOMPARE(exitCode, 1);
        QVERIFY(damaged.exists());
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
