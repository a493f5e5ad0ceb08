#include "contract/caller.h"
#include "contract/httpsreceiver.h"

#include "api/task.h"
#include "service/work/callbackdelivery.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace retalk;
using namespace retalk::test;
using namespace Qt::StringLiterals;

namespace {

qint64 memoryKb(qint64 pid)
{
    QFile status(u"/proc/%1/status"_s.arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    return text.sliced(text.indexOf("VmRSS:") + 6).trimmed().split(' ').first().toLongLong();
}

#ifdef RETALK_SANITIZED
constexpr bool kMemoryIsOurs = false; // the sanitizer holds back freed memory
#else
constexpr bool kMemoryIsOurs = true;
#endif

} // namespace

/// How late the test may see a call on a busy computer, in ms; half a second has been measured.
constexpr qint64 kNoticedLate = 900;

/// Tests callbacks over real TLS: what is sent, when it is retried, and where it is never sent.
class CallbacksTest : public QObject
{
    Q_OBJECT

    static QStringList trusting(const HttpsReceiver &receiver)
    {
        return {u"--allow-private-callbacks"_s, u"--callback-ca"_s, receiver.certificate()};
    }
    /// Creates a task that fails quickly, since its video isn't a video.
    static QString failingTask(const Caller &call, const QString &callback)
    {
        const QString voice = call.uploaded(QStringLiteral(RETALK_CLIPS_DIR "/voice-2s.wav"));
        QJsonObject body = createBody(voice, voice);
        body.insert(u"callback_url"_s, callback);
        return text(call.post("/v1/videos/generations", body).json(), {"id"});
    }

private Q_SLOTS:
    void sendsTheFinishedTask()
    {
        const HttpsReceiver receiver({204});
        QVERIFY(receiver.isReady());
        const RunningService service(trusting(receiver));
        const Caller call(service);
        QJsonObject body = createBody(call.uploaded(QStringLiteral(RETALK_CLIPS_DIR "/one.mp4")),
                                      call.uploaded(QStringLiteral(RETALK_CLIPS_DIR "/voice-2s.wav")));
        body.insert(u"callback_url"_s, receiver.url(u"/done?id=7"_s));
        const QString id = text(call.post("/v1/videos/generations", body).json(), {"id"});
        QVERIFY(!id.isEmpty());
        QTRY_COMPARE(receiver.callbacks().size(), 1);
        const HttpsReceiver::ReceivedCallback letter = receiver.callbacks().first();
        QCOMPARE(letter.contentType, "application/json");
        QVERIFY(letter.host.startsWith("localhost:"));
        QCOMPARE(QJsonDocument::fromJson(letter.body).object(), call.task(id));
        QVERIFY(parseTask(letter.body)->status == TaskStatus::Completed);
    }

    void triesAgainAfterOneTwoAndFourSeconds_data()
    {
        QTest::addColumn<QList<int>>("statuses");
        QTest::addColumn<int>("letters");
        QTest::newRow("always 500") << QList<int>{500} << 4;
        QTest::newRow("redirect") << QList<int>{302} << 4;
        QTest::newRow("404, then fine") << QList<int>{404, 200} << 2;
    }
    void triesAgainAfterOneTwoAndFourSeconds()
    {
        QFETCH(QList<int>, statuses);
        QFETCH(int, letters);
        const HttpsReceiver receiver(statuses);
        const RunningService service(trusting(receiver));
        const Caller call(service);
        const QString id = failingTask(call, receiver.url());
        QTRY_COMPARE(receiver.callbacks().size(), letters);
        const QList<HttpsReceiver::ReceivedCallback> all = receiver.callbacks();
        for (int i = 1; i < letters; ++i) {
            const qint64 pause = all.at(i).atMs - all.at(i - 1).atMs;
            const qint64 expected = 1000 << (i - 1);
            QVERIFY2(pause > expected - kNoticedLate && pause < expected + 4 * kNoticedLate,
                     QByteArray::number(pause));
        }
        for (const HttpsReceiver::ReceivedCallback &letter : all)
            QCOMPARE(text(QJsonDocument::fromJson(letter.body).object(), {"id"}), id);
        // And no further attempt: it would come within 8 s.
        QTest::qWait(letters == 4 ? 1000 : 2500);
        QCOMPARE(receiver.callbacks().size(), letters);
    }

    void waitsTenSecondsForAnAnswer()
    {
        const HttpsReceiver receiver({0, 200});
        const RunningService service(trusting(receiver));
        const Caller call(service);
        failingTask(call, receiver.url());
        QTRY_COMPARE(receiver.callbacks().size(), 2);
        const qint64 pause = receiver.callbacks().at(1).atMs - receiver.callbacks().at(0).atMs;
        // The timeout plus the first delay.
        QVERIFY2(pause > 11'000 - kNoticedLate && pause < 11'000 + 4 * kNoticedLate,
                 QByteArray::number(pause));
    }

    void readsNoAnswerWithoutEnd()
    {
        const HttpsReceiver receiver({-200});
        const RunningService service(trusting(receiver));
        const Caller call(service);
        const qint64 before = memoryKb(service.pid());
        failingTask(call, receiver.url());
        QTRY_COMPARE(receiver.callbacks().size(), 1);
        // It counts as delivered, and the connection is closed.
        QTRY_VERIFY(receiver.hasEndlessEnded());
        QVERIFY2(receiver.endlessBytes() < 50'000'000, QByteArray::number(receiver.endlessBytes()));
        if (kMemoryIsOurs)
            QVERIFY2(memoryKb(service.pid()) - before < 20 * 1024,
                     QByteArray::number(memoryKb(service.pid()) - before));
        QTest::qWait(1500);
        QCOMPARE(receiver.callbacks().size(), 1);
    }

    void doesNotFloodWhenItsRecordsCannotBeWritten()
    {
        const HttpsReceiver receiver({200});
        const RunningService service(trusting(receiver));
        const Caller call(service);
        {
            // As on a full disk: existing records can be read, but callbacks can't be changed.
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
            database.setDatabaseName(service.dataDirectory() + u"/service.db"_s);
            QVERIFY(database.open());
            QSqlQuery query(database);
            for (const auto &change : {u"DELETE"_s, u"UPDATE"_s})
                QVERIFY(query.exec(u"CREATE TRIGGER full_%1 BEFORE %1 ON callbacks BEGIN"
                                   " SELECT RAISE(FAIL, 'database or disk is full'); END"_s.arg(change)));
        }
        QSqlDatabase::removeDatabase(u"test"_s);
        failingTask(call, receiver.url());
        QTRY_VERIFY(!receiver.callbacks().isEmpty());
        // Longer than the interval at which the service looks for callbacks.
        QTest::qWait(7000);
        QCOMPARE(receiver.callbacks().size(), 1);
    }

    void triesEveryAddressOfTheHost()
    {
        const HttpsReceiver receiver({200});
        QVERIFY(receiver.isReady());
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        QVERIFY(tls.addCaCertificates(receiver.certificate()));
        service::CallbackDelivery delivery(
            {.url = QUrl(receiver.url()), .body = "{}", .attempts = 0, .mayBePrivate = true}, tls);
        QSignalSpy ended(&delivery, &service::CallbackDelivery::ended);
        QSignalSpy attempted(&delivery, &service::CallbackDelivery::attempted);
        QHostInfo host;
        // The first address has no listener.
        host.setAddresses({QHostAddress(u"127.0.0.9"_s), QHostAddress(u"127.0.0.1"_s)});
        delivery.deliverTo(host);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended.first().first().toBool(), true);
        QCOMPARE(attempted.size(), 0); // at once, not on the next attempt
        QCOMPARE(receiver.callbacks().size(), 1);
        QCOMPARE(receiver.callbacks().first().host, "localhost:" + QByteArray::number(receiver.port()));
    }

    void goesOnTryingAfterARestart()
    {
        const HttpsReceiver receiver({500, 200});
        RunningService service(trusting(receiver));
        const Caller call(service);
        failingTask(call, receiver.url());
        QTRY_COMPARE(receiver.callbacks().size(), 1);
        service.kill();
        QVERIFY(service.start());
        QTRY_COMPARE(receiver.callbacks().size(), 2);
    }

    void doesNotTrustUnknownCertificates()
    {
        const HttpsReceiver receiver({200});
        RunningService service({u"--allow-private-callbacks"_s});
        const Caller call(service);
        failingTask(call, receiver.url());
        QTRY_VERIFY(service.log().contains("given up"));
        QVERIFY(receiver.callbacks().isEmpty());
    }

    void neverCallsThisComputerUnlessAllowed()
    {
        const HttpsReceiver receiver({200});
        const RunningService service({u"--callback-ca"_s, receiver.certificate()});
        const Caller call(service);
        const QString voice = call.uploaded(QStringLiteral(RETALK_CLIPS_DIR "/voice-2s.wav"));
        QJsonObject body = createBody(voice, voice);
        body.insert(u"callback_url"_s, receiver.url());
        const RawAnswer refused = call.post("/v1/videos/generations", body);
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.error("param"), u"callback_url"_s);
    }

    void stillChecksTheOtherRulesWhenAllowed()
    {
        const RunningService service({u"--allow-private-callbacks"_s});
        const Caller call(service);
        const QString voice = call.uploaded(QStringLiteral(RETALK_CLIPS_DIR "/voice-2s.wav"));
        for (const QString &url :
             {u"http://localhost/done"_s, u"https://localhost/"_s + QString(2040, u'a')}) {
            QJsonObject body = createBody(voice, voice);
            body.insert(u"callback_url"_s, url);
            QCOMPARE(call.post("/v1/videos/generations", body).status, 400);
        }
    }
};

QTEST_GUILESS_MAIN(CallbacksTest)
#include "tst_callbacks.moc"
