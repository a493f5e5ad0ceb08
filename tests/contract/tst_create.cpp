#include "contract/caller.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace retalk;
using namespace retalk::test;
using namespace Qt::StringLiterals;

/// Tests POST /v1/videos/generations: every rule of every field, and the idempotency key.
class CreateTest : public QObject
{
    Q_OBJECT

    // No media is ever downloaded here: the host names below don't exist (RFC 6761).
    RunningService m_service{{}, {}, false};
    Caller m_call{m_service};

    static QJsonObject body()
    {
        return createBody(u"https://media.invalid/a.mp4"_s, u"https://media.invalid/a.wav"_s);
    }
    static QJsonObject with(const QString &field, const QJsonValue &value)
    {
        QJsonObject object = body();
        object.insert(field, value);
        return object;
    }
    RawAnswer create(const QJsonObject &object, const QByteArray &key = {}) const
    {
        return m_call.post("/v1/videos/generations", object, {{"Idempotency-Key", key}});
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_service.isReady()); }

    void answersWithTheTaskObject()
    {
        const QJsonObject task = create(body()).json();
        static const QRegularExpression id(u"^task-unified-[0-9]{10}-[a-z0-9]{8}$"_s);
        QVERIFY(id.match(text(task, {"id"})).hasMatch());
        QCOMPARE(text(task, {"model"}), u"videoretalk"_s);
        QCOMPARE(text(task, {"object"}), u"video.generation.task"_s);
        QCOMPARE(text(task, {"type"}), u"video"_s);
        QCOMPARE(text(task, {"status"}), u"pending"_s);
        QCOMPARE(task.value("progress"_L1), QJsonValue(0));
        QVERIFY(qAbs(task.value("created"_L1).toInteger() - QDateTime::currentSecsSinceEpoch()) < 30);
        const QJsonObject info = task.value("task_info"_L1).toObject();
        QCOMPARE(info.value("can_cancel"_L1), QJsonValue(true));
        QVERIFY(info.value("estimated_time"_L1).toInt() > 0);
        QCOMPARE(info.value("video_duration"_L1), QJsonValue(0));
        QCOMPARE(text(task, {"usage", "billing_rule"}), u"per_second"_s);
        QCOMPARE(task.value("usage"_L1).toObject().value("credits_reserved"_L1), QJsonValue(0));
        QCOMPARE(text(task, {"usage", "user_group"}), u"default"_s);
        QCOMPARE(text(task, {"billing", "charge_status"}), u"reserved"_s);
        QVERIFY(!task.contains("results"_L1));
        QVERIFY(!task.contains("error"_L1));
    }

    void acceptsWhatTheContractAllows_data()
    {
        QTest::addColumn<QJsonObject>("request");
        QTest::newRow("extension") << with(u"video_extension"_s, true);
        QTest::newRow("lowest threshold") << with(u"query_face_threshold"_s, 120);
        QTest::newRow("highest threshold") << with(u"query_face_threshold"_s, 200);
        QTest::newRow("threshold as 170.0") << with(u"query_face_threshold"_s, 170.0);
        QTest::newRow("reference") << with(u"ref_image_url"_s, u"https://media.invalid/face.png"_s);
        QTest::newRow("http") << with(u"video_url"_s, u"http://media.invalid/a.mp4"_s);
        QTest::newRow("signed link") << with(u"video_url"_s,
                                             u"https://media.invalid/a.mp4?X-Sig=a%2Fb%3D&e=1"_s);
        QTest::newRow("callback") << with(u"callback_url"_s, u"https://hooks.invalid/done?id=1"_s);
        QTest::newRow("longest callback")
            << with(u"callback_url"_s, u"https://hooks.invalid/"_s + QString(2048 - 22, u'a'));
        QTest::newRow("unknown field") << with(u"seed"_s, 7);
        QTest::newRow("quality") << with(u"quality"_s, u"high"_s);
        QTest::newRow("nulls") << with(u"ref_image_url"_s, QJsonValue::Null);
    }
    void acceptsWhatTheContractAllows()
    {
        QFETCH(QJsonObject, request);
        const RawAnswer answer = create(request);
        QVERIFY2(answer.status == 200, answer.body);
    }

    void refusesWhatItForbids_data()
    {
        QTest::addColumn<QJsonObject>("request");
        QTest::addColumn<QString>("param");
        const auto row = [](const char *name, const QString &field, const QJsonValue &value) {
            QTest::newRow(name) << with(field, value) << field;
        };
        for (const QString &field : {u"model"_s, u"video_url"_s, u"audio_url"_s}) {
            QJsonObject missing = body();
            missing.remove(field);
            QTest::newRow(qPrintable(u"no "_s + field)) << missing << field;
            row(qPrintable(field + u" is null"_s), field, QJsonValue::Null);
            row(qPrintable(field + u" is empty"_s), field, QString());
            row(qPrintable(field + u" is a number"_s), field, 5);
            row(qPrintable(field + u" is a list"_s), field, QJsonArray{u"x"_s});
        }
        row("other model", u"model"_s, u"videoretalk-2"_s);
        for (const QString &field : {u"video_url"_s, u"audio_url"_s, u"ref_image_url"_s}) {
            const QList<std::pair<const char *, QString>> urls{
                {"words", u"my holiday clip"_s},
                {"no scheme", u"media.invalid/a.mp4"_s},
                {"ftp", u"ftp://media.invalid/a.mp4"_s},
                {"data", u"data:video/mp4;base64,AAAA"_s},
                {"script", u"javascript:alert(1)"_s},
                {"file", u"file:///etc/passwd"_s},
                {"local path", u"/etc/passwd"_s},
                {"home path", u"~/clip.mp4"_s},
                {"no host", u"https:///a.mp4"_s},
                {"password", u"https://me:secret@media.invalid/a.mp4"_s},
                {"space", u"https://media.invalid/a b.mp4"_s},
                {"loopback", u"http://127.0.0.1/a.mp4"_s},
                {"loopback name", u"http://localhost:8080/a.mp4"_s},
                {"loopback as number", u"http://2130706433/a.mp4"_s},
                {"loopback short", u"http://127.1/a.mp4"_s},
                {"loopback octal", u"http://0177.0.0.1/a.mp4"_s},
                {"loopback six", u"http://[::1]/a.mp4"_s},
                {"mapped six", u"http://[::ffff:127.0.0.1]/a.mp4"_s},
                {"any", u"http://0.0.0.0/a.mp4"_s},
                {"ten", u"http://10.1.2.3/a.mp4"_s},
                {"172.16", u"http://172.16.0.1/a.mp4"_s},
                {"172.31", u"http://172.31.255.255/a.mp4"_s},
                {"192.168", u"http://192.168.1.1/a.mp4"_s},
                {"link local", u"http://169.254.169.254/latest/meta-data"_s},
                {"unique local six", u"http://[fd00::1]/a.mp4"_s},
                {"mdns", u"http://printer.local/a.mp4"_s},
            };
            for (const auto &[name, url] : urls)
                row(qPrintable(field + u' ' + QString::fromLatin1(name)), field, url);
        }
        row("extension as text", u"video_extension"_s, u"true"_s);
        row("extension as number", u"video_extension"_s, 1);
        row("threshold too low", u"query_face_threshold"_s, 119);
        row("threshold too high", u"query_face_threshold"_s, 201);
        row("threshold huge", u"query_face_threshold"_s, 1e300);
        row("threshold with fraction", u"query_face_threshold"_s, 170.5);
        row("threshold as text", u"query_face_threshold"_s, u"170"_s);
        row("threshold as bool", u"query_face_threshold"_s, true);
        row("callback over http", u"callback_url"_s, u"http://hooks.invalid/done"_s);
        row("callback to loopback", u"callback_url"_s, u"https://127.0.0.1/done"_s);
        row("callback to ten", u"callback_url"_s, u"https://10.0.0.1/done"_s);
        row("callback to 172.20", u"callback_url"_s, u"https://172.20.0.1/done"_s);
        row("callback to 192.168", u"callback_url"_s, u"https://192.168.0.9/done"_s);
        row("callback to localhost", u"callback_url"_s, u"https://localhost/done"_s);
        row("callback too long", u"callback_url"_s, u"https://hooks.invalid/"_s + QString(2049 - 22, u'a'));
        row("callback is a number", u"callback_url"_s, 1);
    }
    void refusesWhatItForbids()
    {
        QFETCH(QJsonObject, request);
        QFETCH(QString, param);
        const RawAnswer answer = create(request);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.error("type"), u"invalid_request_error"_s);
        QCOMPARE(answer.error("param"), param);
        QVERIFY(!answer.error("code").isEmpty());
        QVERIFY(answer.error("message").size() > 10);
        // A password in a URL isn't echoed.
        QVERIFY(!answer.body.contains("secret"));
    }

    void namesEveryFaultAtOnce()
    {
        QJsonObject request = with(u"video_url"_s, u"ftp://a/b"_s);
        request.insert(u"audio_url"_s, u"/etc/passwd"_s);
        const RawAnswer answer = create(request);
        QCOMPARE(answer.status, 400);
        const QJsonArray all = answer.json().value("error"_L1).toObject().value("errors"_L1).toArray();
        QCOMPARE(all.size(), 2);
        QCOMPARE(text(all.at(0).toObject(), {"param"}), u"video_url"_s);
        QCOMPARE(text(all.at(1).toObject(), {"param"}), u"audio_url"_s);
    }

    void refusesBodiesThatAreNoRequest_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("status");
        const QByteArray json = "application/json";
        QTest::newRow("empty") << QByteArray() << json << 400;
        QTest::newRow("text") << QByteArray("hello") << json << 400;
        QTest::newRow("list") << QByteArray("[]") << json << 400;
        QTest::newRow("cut") << QByteArray("{\"model\":\"videoretalk\"") << json << 400;
        QTest::newRow("bad utf-8") << QByteArray("{\"model\":\"\xff\xfe\"}") << json << 400;
        QTest::newRow("deep") << QByteArray(100000, '[') << json << 400;
        QTest::newRow("too large") << "{\"x\":\"" + QByteArray(300000, 'a') + "\"}" << json << 413;
        QTest::newRow("form") << QByteArray("model=videoretalk")
                              << QByteArray("application/x-www-form-urlencoded") << 415;
        QTest::newRow("multipart") << QByteArray("--x--") << QByteArray("multipart/form-data; boundary=x")
                                   << 415;
        QTest::newRow("no type") << QByteArray("{}") << QByteArray() << 415;
        QTest::newRow("with charset")
            << QByteArray("{}") << QByteArray("Application/JSON; charset=utf-8") << 400;
    }
    void refusesBodiesThatAreNoRequest()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, type);
        QFETCH(int, status);
        const RawAnswer answer =
            exchange(m_service.port(), rawRequest(m_service.port(), "POST", "/v1/videos/generations",
                                                  m_call.headers({{"Content-Type", type}}), bytes));
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.error("type"),
                 status == 400 ? u"invalid_request_error"_s : u"request_too_large_error"_s);
    }

    void acceptsAChunkedBody()
    {
        const QByteArray json = QJsonDocument(body()).toJson(QJsonDocument::Compact);
        const QByteArray chunked = QByteArray::number(json.size(), 16) + "\r\n" + json + "\r\n0\r\n\r\n";
        const QByteArray bytes = rawRequest(m_service.port(), "POST", "/v1/videos/generations",
                                            m_call.headers({{"Content-Type", "application/json"},
                                                            {"Content-Length", ""},
                                                            {"Transfer-Encoding", "chunked"}})) +
                                 chunked;
        QCOMPARE(exchange(m_service.port(), bytes).status, 200);
    }

    void replaysTheSameKey()
    {
        const QByteArray key = "replay-0123456789._-A";
        const RawAnswer first = create(body(), key);
        QCOMPARE(first.status, 200);
        QVERIFY(first.header("idempotency-replayed").isEmpty());
        const RawAnswer second = create(body(), key);
        QCOMPARE(second.status, 200);
        QCOMPARE(second.header("idempotency-replayed"), "true");
        QCOMPARE(text(second.json(), {"id"}), text(first.json(), {"id"}));
    }

    void refusesTheSameKeyForAnotherRequest()
    {
        const QByteArray key = "conflict-0123456789";
        QCOMPARE(create(body(), key).status, 200);
        const RawAnswer other = create(with(u"query_face_threshold"_s, 150), key);
        QCOMPARE(other.status, 409);
        QCOMPARE(other.error("code"), u"idempotency_conflict"_s);
    }

    void checksTheKeysForm_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<int>("status");
        QTest::newRow("15") << QByteArray(15, 'a') << 400;
        QTest::newRow("16") << QByteArray(16, 'b') << 200;
        QTest::newRow("96") << QByteArray(96, 'c') << 200;
        QTest::newRow("97") << QByteArray(97, 'd') << 400;
        QTest::newRow("space") << QByteArray("aaaaaaaa aaaaaaaa") << 400;
        QTest::newRow("slash") << QByteArray("aaaaaaaa/aaaaaaaa") << 400;
    }
    void checksTheKeysForm()
    {
        QFETCH(QByteArray, key);
        QFETCH(int, status);
        const RawAnswer answer = create(body(), key);
        QCOMPARE(answer.status, status);
        if (status == 400)
            QCOMPARE(answer.error("code"), u"invalid_idempotency_key"_s);
    }

    void makesANewTaskWithoutAKey()
    {
        QVERIFY(text(create(body()).json(), {"id"}) != text(create(body()).json(), {"id"}));
    }
};

QTEST_GUILESS_MAIN(CreateTest)
#include "tst_create.moc"
