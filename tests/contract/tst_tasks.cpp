#include "contract/caller.h"

#include "api/task.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>

using namespace retalk;
using namespace retalk::test;
using namespace Qt::StringLiterals;

/// Tests the life of a task as seen by a caller.
class TasksTest : public QObject
{
    Q_OBJECT

    RunningService m_service;
    Caller m_call{m_service};
    QString m_video;
    QString m_voice;

    QString create(QJsonObject more = {}) const
    {
        QJsonObject body = createBody(m_video, m_voice);
        for (auto it = more.begin(); it != more.end(); ++it)
            body.insert(it.key(), it.value());
        return text(m_call.post("/v1/videos/generations", body).json(), {"id"});
    }

    /// Creates a task that fails at once, since its video is an audio file.
    QString createHopeless() const { return create({{u"video_url"_s, m_voice}}); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_service.isReady());
        m_video = m_call.uploaded(smallVideo());
        m_voice = m_call.uploaded(smallVoice());
        QVERIFY(!m_video.isEmpty() && !m_voice.isEmpty());
    }

    void makesADraftOfUploadedFiles()
    {
        const QString id = create();
        QList<std::pair<QString, int>> seen;
        QJsonObject task;
        QVERIFY(QTest::qWaitFor(
            [&] {
                task = m_call.task(id);
                const std::pair now{text(task, {"status"}), task.value("progress"_L1).toInt()};
                if (seen.isEmpty() || seen.last() != now)
                    seen.append(now);
                return now.first == u"completed" || now.first == u"failed";
            },
            120000));
        QVERIFY2(text(task, {"status"}) == u"completed", QJsonDocument(task).toJson());

        // pending 0-10, then processing 10-80, then 100; it never decreases.
        int last = 0;
        for (const auto &[status, progress] : std::as_const(seen)) {
            const bool fits = (status == u"pending" && progress >= 0 && progress <= 10) ||
                              (status == u"processing" && progress >= 10 && progress <= 80) ||
                              (status == u"completed" && progress == 100);
            QVERIFY2(fits && progress >= last, qPrintable(u"%1 %2"_s.arg(status).arg(progress)));
            last = progress;
        }

        const double seconds = task.value("task_info"_L1).toObject().value("video_duration"_L1).toDouble();
        QVERIFY2(qAbs(seconds - 2.0) < 0.1, qPrintable(QString::number(seconds)));
        QVERIFY(!text(task, {"task_info", "engine"}).isEmpty());
        QCOMPARE(text(task, {"billing", "charge_status"}), u"charged"_s);
        QCOMPARE(text(task, {"billing", "refund_status"}), u"not_required"_s);
        QCOMPARE(task.value("usage"_L1).toObject().value("credits_used"_L1), QJsonValue(0));
        QCOMPARE(text(task, {"usage", "cost", "credits"}), u"0"_s);

        const QString url = task.value("results"_L1).toArray().first().toString();
        QCOMPARE(text(task.value("result_data"_L1).toArray().first().toObject(), {"video_url"}), url);
        const QByteArray path = QUrl(url).path().toLatin1();
        const RawAnswer file = exchange(m_service.port(), rawRequest(m_service.port(), "GET", path));
        QCOMPARE(file.status, 200);
        QCOMPARE(file.header("content-type"), "video/mp4");
        QCOMPARE(file.header("content-length").toLongLong(), file.body.size());
        QCOMPARE(file.body.mid(4, 4), "ftyp");
        QVERIFY(file.body.size() > 10'000);
        const RawAnswer part = exchange(
            m_service.port(), rawRequest(m_service.port(), "GET", path,
                                         {{"Range", "bytes=1000-1999"}, {"If-Range", file.header("etag")}}));
        QCOMPARE(part.status, 206);
        QCOMPARE(part.body, file.body.mid(1000, 1000));

        // As read by our own client.
        const auto read = parseTask(m_call.get("/v1/tasks/" + id.toLatin1()).body);
        QVERIFY(read);
        QVERIFY(read->status == TaskStatus::Completed);
        QCOMPARE(read->results, QStringList{url});
        QCOMPARE(read->billing.charged, std::optional(0.0));
    }

    void extendsTheVideoWhenAsked()
    {
        const QString voice = m_call.uploaded(QStringLiteral(RETALK_CLIPS_DIR "/voice-pause.wav"));
        QVERIFY(!voice.isEmpty());
        const QString cut = create({{u"audio_url"_s, voice}});
        const QString extended = create({{u"audio_url"_s, voice}, {u"video_extension"_s, true}});
        const double cutSeconds = m_call.finished(cut).value("duration"_L1).toDouble();
        const double extendedSeconds = m_call.finished(extended).value("duration"_L1).toDouble();
        QVERIFY2(qAbs(cutSeconds - 3.0) < 0.1, qPrintable(QString::number(cutSeconds)));
        QVERIFY2(extendedSeconds > 3.2 && extendedSeconds < 4.0,
                 qPrintable(QString::number(extendedSeconds)));
    }

    void fetchesInputsFromElsewhere()
    {
        // To this service, another service's files are on an ordinary web server.
        const RunningService elsewhere;
        QVERIFY(elsewhere.isReady());
        const Caller there(elsewhere);
        const QString id =
            create({{u"video_url"_s, there.uploaded(QStringLiteral(RETALK_CLIPS_DIR "/one.mp4"))},
                    {u"audio_url"_s, there.uploaded(QStringLiteral(RETALK_CLIPS_DIR "/voice-2s.wav"))}});
        const QJsonObject task = m_call.finished(id);
        QVERIFY2(text(task, {"status"}) == u"completed", QJsonDocument(task).toJson());
    }

    void refusesWhatIsNoTaskId_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<int>("status");
        QTest::newRow("word") << QByteArray("hello") << 400;
        QTest::newRow("uuid") << QByteArray("6ba7b810-9dad-11d1-80b4-00c04fd430c8") << 400;
        QTest::newRow("injection") << QByteArray("task-unified-1'%20OR%20'1'='1") << 400;
        QTest::newRow("long") << "task-unified-1-" + QByteArray(500, 'a') << 400;
        QTest::newRow("unknown") << QByteArray("task-unified-1775200000-xyz12345") << 404;
    }
    void refusesWhatIsNoTaskId()
    {
        QFETCH(QByteArray, id);
        QFETCH(int, status);
        const RawAnswer answer = m_call.get("/v1/tasks/" + id);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.error("code"), status == 400 ? u"invalid_task_id"_s : u"task_not_found"_s);
        QCOMPARE(answer.error("type"), status == 400 ? u"invalid_request_error"_s : u"not_found_error"_s);
    }

    void cancelsWhatWaitsAndWhatIsAtWork()
    {
        const QString running = create();
        const QString waiting = create();
        QTRY_VERIFY(text(m_call.task(running), {"status"}) == u"processing");
        QTRY_VERIFY(!m_service.children().isEmpty());
        QVERIFY(m_call.task(running).value("task_info"_L1).toObject().value("can_cancel"_L1).toBool());
        for (const QString &id : {waiting, running}) {
            const RawAnswer answer =
                m_call.post("/local/tasks/" + id.toUtf8() + "/cancel", QByteArrayLiteral("{}"));
            QCOMPARE(answer.status, 200);
            QCOMPARE(text(answer.json(), {"status"}), u"cancelled"_s);
            QVERIFY(!answer.json().value("task_info"_L1).toObject().value("can_cancel"_L1).toBool());
            QCOMPARE(text(answer.json(), {"billing", "charge_status"}), u"released"_s);
        }
        QTRY_VERIFY(m_service.children().isEmpty()); // the engine's process is gone
        QTRY_VERIFY(QDir(m_service.dataDirectory() + u"/work"_s).isEmpty());
        QCOMPARE(text(m_call.task(running), {"status"}), u"cancelled"_s);

        // A finished task doesn't change, and an unknown task is reported as such.
        const QString failed = createHopeless();
        (void)m_call.finished(failed);
        const RawAnswer late =
            m_call.post("/local/tasks/" + failed.toUtf8() + "/cancel", QByteArrayLiteral("{}"));
        QCOMPARE(text(late.json(), {"status"}), u"failed"_s);
        QCOMPARE(m_call.post("/local/tasks/task-unified-1-abcd/cancel", QByteArrayLiteral("{}")).status, 404);
        // The next task is processed.
        QCOMPARE(text(m_call.finished(create()), {"status"}), u"completed"_s);
    }

    void makesSeveralDraftsAtOnceWhenTold()
    {
        const RunningService service({u"--drafts"_s, u"2"_s});
        const Caller call(service);
        const QString video = call.uploaded(smallVideo());
        const QString voice = call.uploaded(smallVoice());
        QStringList ids;
        for (int i = 0; i < 2; ++i)
            ids << text(call.post("/v1/videos/generations", createBody(video, voice)).json(), {"id"});
        QTRY_COMPARE(service.children().size(), 2);
        for (const QString &id : std::as_const(ids))
            QCOMPARE(text(call.finished(id), {"status"}), u"completed"_s);
    }

    void listsNewestFirst()
    {
        const QString first = createHopeless();
        const QString second = createHopeless();
        const RawAnswer answer = m_call.get("/v1/tasks?page=1&page_size=2&type=video&model=videoretalk");
        QCOMPARE(answer.status, 200);
        const QJsonObject list = answer.json();
        QCOMPARE(list.value("page"_L1), QJsonValue(1));
        QCOMPARE(list.value("page_size"_L1), QJsonValue(2));
        QVERIFY(list.value("total"_L1).toInt() >= 2);
        const auto read = parseTaskPage(answer.body);
        QVERIFY(read);
        QCOMPARE(read->rows.size(), 2);
        // Two tasks created in the same millisecond may be in either order.
        const QStringList ids{read->rows.at(0).id, read->rows.at(1).id};
        QVERIFY(ids.contains(first) && ids.contains(second));
        const QJsonObject row = list.value("data"_L1).toArray().first().toObject();
        for (const char *field : {"id", "status", "model", "type", "progress", "created_at", "credits_used",
                                  "has_results", "has_error"})
            QVERIFY2(row.contains(QLatin1StringView(field)), field);
    }

    void filtersTheList()
    {
        m_call.finished(createHopeless());
        const auto failed = parseTaskPage(m_call.get("/v1/tasks?status=failed").body);
        QVERIFY(failed && !failed->rows.isEmpty());
        for (const TaskRow &row : failed->rows)
            QVERIFY(row.status == TaskStatus::Failed);
        const auto cancelled = parseTaskPage(m_call.get("/v1/tasks?status=cancelled").body);
        QVERIFY(cancelled);
        for (const TaskRow &row : cancelled->rows)
            QVERIFY(row.status == TaskStatus::Cancelled);
        QCOMPARE(parseTaskPage(m_call.get("/v1/tasks?type=image").body)->total, 0);
        QCOMPARE(parseTaskPage(m_call.get("/v1/tasks?model=other").body)->total, 0);
        const auto far = parseTaskPage(m_call.get("/v1/tasks?page=100000").body);
        QVERIFY(far && far->rows.isEmpty() && far->total > 0);
    }

    void refusesBadLists()
    {
        for (const char *query :
             {"page=0", "page=abc", "page_size=0", "page_size=101", "status=done", "page=99999999999"}) {
            const RawAnswer answer = m_call.get(QByteArray("/v1/tasks?") + query);
            QCOMPARE(answer.status, 400);
            QCOMPARE(answer.error("param"), QString::fromLatin1(query).section(u'=', 0, 0));
        }
    }

    void readsManyTasksAtOnce()
    {
        const QString first = createHopeless();
        const QString second = createHopeless();
        const QJsonArray ids{second, u"task-unified-1-unknown0"_s, u"nonsense"_s, first, second};
        const RawAnswer answer = m_call.post("/v1/tasks/batch", QJsonObject{{u"task_ids"_s, ids}});
        QCOMPARE(answer.status, 200);
        const auto tasks = parseTaskBatch(answer.body);
        QVERIFY(tasks);
        QCOMPARE(tasks->size(), 2);
        QCOMPARE(tasks->at(0).id, second);
        QCOMPARE(tasks->at(1).id, first);
    }

    void refusesBadBatches_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        const auto many = [](int count) {
            QJsonArray ids;
            for (int i = 0; i < count; ++i)
                ids.append(u"task-unified-1-%1"_s.arg(i, 8, 10, QLatin1Char('0')));
            return QJsonDocument(QJsonObject{{u"task_ids"_s, ids}}).toJson();
        };
        QTest::newRow("fifty") << many(50) << 200;
        QTest::newRow("fifty-one") << many(51) << 400;
        QTest::newRow("none") << QByteArray("{\"task_ids\":[]}") << 400;
        QTest::newRow("missing") << QByteArray("{}") << 400;
        QTest::newRow("text") << QByteArray("{\"task_ids\":\"a\"}") << 400;
        QTest::newRow("numbers") << QByteArray("{\"task_ids\":[1]}") << 400;
        QTest::newRow("garbage") << QByteArray("][") << 400;
    }
    void refusesBadBatches()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        const RawAnswer answer = m_call.post("/v1/tasks/batch", body);
        QCOMPARE(answer.status, status);
        if (status == 400)
            QCOMPARE(answer.error("param"), u"task_ids"_s);
    }

    void keepsResultsForTheirTime()
    {
        RunningService service({u"--keep-results"_s, u"2"_s});
        QVERIFY(service.isReady());
        const Caller call(service);
        const QJsonObject body = createBody(call.uploaded(QStringLiteral(RETALK_CLIPS_DIR "/one.mp4")),
                                            call.uploaded(QStringLiteral(RETALK_CLIPS_DIR "/voice-2s.wav")));
        const QString id = text(call.post("/v1/videos/generations", body).json(), {"id"});
        const QJsonObject task = call.finished(id);
        const QByteArray path = QUrl(task.value("results"_L1).toArray().first().toString()).path().toLatin1();
        QVERIFY2(!path.isEmpty(), QJsonDocument(task).toJson());
        QTRY_COMPARE(call.get(path).status, 410);
        QCOMPARE(call.get(path).error("code"), u"result_expired"_s);
        QTRY_VERIFY(!QFile::exists(service.dataDirectory() + u"/results/"_s + id + u".mp4"_s));
        // The task itself is still known.
        QCOMPARE(text(call.task(id), {"status"}), u"completed"_s);
        QCOMPARE(call.get("/results/0123456789abcdef0123456789abcdef/" + id.toLatin1() + ".mp4").status, 404);
        // A different name, whatever the last character of the random one.
        const QByteArray other = path.chopped(5) + (path.chopped(4).endsWith('x') ? "y" : "x") + ".mp4";
        QCOMPARE(call.get(other).status, 404);
    }
};

QTEST_GUILESS_MAIN(TasksTest)
#include "tst_tasks.moc"
