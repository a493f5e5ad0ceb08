#include "contract/caller.h"
#include "support/faultserver.h"
#include "support/testtimeout.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSysInfo>

#include <csignal>

using namespace retalk;
using namespace retalk::test;
using namespace Qt::StringLiterals;

namespace {

QString clip(const char *name)
{
    return QStringLiteral(RETALK_CLIPS_DIR "/") + QString::fromLatin1(name);
}

} // namespace

/// Tests inputs that can't become a draft: the task fails with a code of the contract and a message, and the
/// service keeps running.
class InputsTest : public QObject
{
    Q_OBJECT

    RunningService m_service;
    Caller m_call{m_service};
    RunningService m_elsewhere; ///< serves files that the files API would refuse
    QTemporaryDir m_folder;

    QJsonObject run(const QJsonObject &body)
    {
        const RawAnswer created = m_call.post("/v1/videos/generations", body);
        if (created.status != 200)
            return created.json();
        return m_call.finished(text(created.json(), {"id"}));
    }
    /// Uploads content that starts like media.
    QString uploaded(const QByteArray &name, const QByteArray &content)
    {
        return text(m_call.upload(name, content).json(), {"data", "file_url"});
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_service.isReady());
        QVERIFY(m_elsewhere.isReady());
    }

    void failsTheTaskAndSaysWhy_data()
    {
        QTest::addColumn<QString>("video");
        QTest::addColumn<QString>("voice");
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QStringList>("codes");
        const QString video = m_call.uploaded(clip("one.mp4"));
        const QString voice = m_call.uploaded(clip("voice-2s.wav"));
        const QByteArray mp4 = bytesOf(clip("one.mp4"));
        const QStringList badVideo{u"invalid_media_url"_s, u"invalid_parameters"_s};
        const QString none;

        QTest::newRow("no face in the video")
            << m_call.uploaded(clip("noface.mp4")) << voice << none
            << QStringList{u"image_processing_error"_s, u"invalid_parameters"_s};
        QTest::newRow("voice as video") << voice << voice << none << badVideo;
        QTest::newRow("picture as video") << m_call.uploaded(clip("face0.png")) << voice << none << badVideo;
        QTest::newRow("picture as voice")
            << video << m_call.uploaded(clip("face1.png")) << none << QStringList{u"invalid_audio"_s};
        QTest::newRow("voice as reference")
            << video << voice << voice << QStringList{u"image_processing_error"_s};
        QTest::newRow("cut off") << uploaded("cut.mp4", mp4.left(mp4.size() / 3)) << voice << none
                                 << badVideo;
        QTest::newRow("only a beginning") << uploaded("head.mp4", mp4.left(200)) << voice << none << badVideo;
        QByteArray holes = mp4;
        for (qsizetype i = 100; i < holes.size(); i += 37)
            holes[i] = char(i * 31);
        QTest::newRow("damaged all over") << uploaded("holes.mp4", holes) << voice << none << badVideo;
        QTest::newRow("damaged voice") << video << uploaded("bad.wav", bytesOf(clip("voice-2s.wav")).left(30))
                                       << none << QStringList{u"invalid_audio"_s};
        QTest::newRow("file that does not exist")
            << m_elsewhere.url(u"/files/00000000000000000000000000000000/a.mp4"_s).toString() << voice << none
            << QStringList{u"invalid_media_url"_s};
        QTest::newRow("no server at that port")
            << u"http://127.0.0.1:9/a.mp4"_s << voice << none << QStringList{u"invalid_media_url"_s};
        QTest::newRow("json instead of media")
            << m_elsewhere.url(u"/v1/catalog/models/videoretalk/pricing-rules"_s).toString() << voice << none
            << QStringList{u"invalid_media_url"_s};
        QTest::newRow("json instead of a voice")
            << video << m_elsewhere.url(u"/v1/catalog/models/videoretalk/pricing-rules"_s).toString() << none
            << QStringList{u"invalid_audio"_s};
    }
    void failsTheTaskAndSaysWhy()
    {
        QFETCH(QString, video);
        QFETCH(QString, voice);
        QFETCH(QString, reference);
        QFETCH(QStringList, codes);
        QJsonObject body = createBody(video, voice);
        if (!reference.isEmpty())
            body.insert(u"ref_image_url"_s, reference);
        const QJsonObject task = run(body);
        const QByteArray json = QJsonDocument(task).toJson();
        QVERIFY2(text(task, {"status"}) == u"failed", json);
        QCOMPARE(task.value("progress"_L1), QJsonValue(0));
        QVERIFY2(codes.contains(text(task, {"error", "code"})), json);
        QVERIFY2(text(task, {"error", "message"}).size() > 15, json);
        QVERIFY2(!text(task, {"error", "message"}).contains(m_service.dataDirectory()), json);
        QVERIFY(!task.contains("results"_L1));
        QCOMPARE(text(task, {"billing", "charge_status"}), u"released"_s);
        QCOMPARE(m_call.get("/health").status, 200);
        // The attempt leaves nothing behind.
        QTRY_VERIFY(QDir(m_service.dataDirectory() + u"/work"_s).isEmpty());
        QVERIFY(!QFile::exists(m_service.dataDirectory() + u"/results/"_s + text(task, {"id"}) + u".mp4"_s));
    }

    void makesNoDraftOfHalfAVoice_data()
    {
        QTest::addColumn<bool>("isFramed");
        QTest::newRow("shorter than its length") << true;
        QTest::newRow("ended by the connection") << false;
    }
    void makesNoDraftOfHalfAVoice()
    {
        QFETCH(bool, isFramed);
        const QByteArray voice = bytesOf(clip("voice-2s.wav"));
        FaultServer server([voice, isFramed](const SeenRequest &) {
            Reply reply = bytesReply(200, voice, "audio/wav");
            if (isFramed) {
                reply.breakAfter = voice.size() / 2;
            } else {
                reply.bodyBytes = voice.size() / 2;
                reply.isUnframed = true;
            }
            return reply;
        });
        const QJsonObject task =
            run(createBody(m_call.uploaded(smallVideo()), server.url(u"/voice.wav"_s).toString()));
        QCOMPARE(text(task, {"status"}), u"failed"_s);
        QCOMPARE(text(task, {"error", "code"}), u"invalid_media_url"_s);
        QVERIFY(server.requestCount() >= 3); // after several retries
    }

    void fetchesWhatServersReallyAnswer_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const char *path : {"/aws", "/page-type", "/unframed", "/cookie"})
            QTest::newRow(path) << QByteArray(path);
    }
    void fetchesWhatServersReallyAnswer()
    {
        QFETCH(QByteArray, path);
        const QByteArray video = bytesOf(smallVideo());
        FaultServer server([video](const SeenRequest &request) {
            if (request.target == "/cookie")
                return bytesReply(302, {}).with("Location", "/file").with("Set-Cookie", "pass=1; Path=/");
            if (request.target == "/file" && request.header("Cookie") != "pass=1")
                return bytesReply(403, {});
            Reply reply = bytesReply(200, video, request.target == "/page-type" ? "text/html" : "video/mp4");
            if (request.target == "/aws")
                reply = reply.with("Content-Encoding", "aws-chunked");
            reply.isUnframed = request.target == "/unframed";
            return reply;
        });
        const QJsonObject task =
            run(createBody(server.url(QString::fromLatin1(path)).toString(), m_call.uploaded(smallVoice())));
        QVERIFY2(text(task, {"status"}) == u"completed", QJsonDocument(task).toJson());
    }

    void refusesInputsThatAreTooLarge()
    {
        // A WAV header followed by 31 MB: over the limit for voice tracks, but not for files.
        QByteArray large = bytesOf(clip("voice-2s.wav")).left(44);
        large.append(QByteArray(31'000'000, '\0'));
        const QString video = m_call.uploaded(clip("one.mp4"));
        const QJsonObject own = run(createBody(video, uploaded("large.wav", large)));
        QCOMPARE(text(own, {"status"}), u"failed"_s);
        QVERIFY(text(own, {"error", "message"}).contains(u"InvalidFile.Size"));

        const Caller there(m_elsewhere);
        const QString url = text(there.upload("large.wav", large).json(), {"data", "file_url"});
        const QJsonObject fetched = run(createBody(video, url));
        QCOMPARE(text(fetched, {"status"}), u"failed"_s);
        QCOMPARE(text(fetched, {"error", "code"}), u"invalid_audio"_s);
    }

    void survivesTheDeathOfTheEngine()
    {
        const QString id = text(m_call
                                    .post("/v1/videos/generations", createBody(m_call.uploaded(smallVideo()),
                                                                               m_call.uploaded(smallVoice())))
                                    .json(),
                                {"id"});
        // The service restarts the engine twice.
        QList<qint64> killed;
        for (int i = 0; i < 3; ++i) {
            QTRY_VERIFY(!m_service.children().isEmpty() && !killed.contains(m_service.children().first()));
            killed << m_service.children().first();
            QCOMPARE(::kill(pid_t(killed.last()), SIGSEGV), 0);
        }
        const QJsonObject task = m_call.finished(id);
        QCOMPARE(text(task, {"status"}), u"failed"_s);
        QCOMPARE(text(task, {"error", "code"}), u"unknown_error"_s);
        QVERIFY(text(task, {"error", "message"}).contains(u"crashed"));
        QVERIFY(!text(task, {"error", "suggestion"}).isEmpty());
        QCOMPARE(m_call.get("/health").status, 200);
    }

    void goesOnWhenTheEngineIsKilledOnce()
    {
        const QString id = text(m_call
                                    .post("/v1/videos/generations", createBody(m_call.uploaded(smallVideo()),
                                                                               m_call.uploaded(smallVoice())))
                                    .json(),
                                {"id"});
        QTRY_VERIFY(!m_service.children().isEmpty());
        QCOMPARE(::kill(pid_t(m_service.children().first()), SIGKILL), 0);
        const QJsonObject task = m_call.finished(id);
        QVERIFY2(text(task, {"status"}) == u"completed", QJsonDocument(task).toJson());
    }

    void isNotHeldUpByALinkThatDrips()
    {
        FaultServer slow([](const SeenRequest &) {
            Reply reply = bytesReply(200, bytesOf(smallVideo()), "video/mp4");
            reply.dripBytes = 600;
            reply.dripEveryMs = 1000;
            return reply;
        });
        const QString voice = m_call.uploaded(smallVoice());
        for (int i = 0; i < 3; ++i)
            QVERIFY(!text(m_call
                              .post("/v1/videos/generations",
                                    createBody(slow.url(u"/%1.mp4"_s.arg(i)).toString(), voice))
                              .json(),
                          {"id"})
                         .isEmpty());
        QTRY_COMPARE(slow.requestCount(), 3);
        const QJsonObject task = run(createBody(m_call.uploaded(smallVideo()), voice));
        QVERIFY2(text(task, {"status"}) == u"completed", QJsonDocument(task).toJson());
    }

    void refusesAVoiceWithoutMeasure_data()
    {
        QTest::addColumn<quint32>("rate");
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("an hour") << quint32(8000) << qint64(29'000'000) << u"longer than"_s;
        QTest::newRow("one sample a second") << quint32(1) << qint64(1'000'000) << u"sample rate"_s;
    }
    void refusesAVoiceWithoutMeasure()
    {
        QFETCH(quint32, rate);
        QFETCH(qint64, bytes);
        QFETCH(QString, words);
        QByteArray wav(44, '\0');
        const auto put = [&wav](qsizetype at, quint32 value, int size) {
            for (int i = 0; i < size; ++i)
                wav[at + i] = char(value >> (8 * i));
        };
        wav.replace(0, 4, "RIFF");
        put(4, quint32(bytes + 36), 4);
        wav.replace(8, 8, "WAVEfmt ");
        put(16, 16, 4);
        put(20, 1, 2);
        put(22, 1, 2);
        put(24, rate, 4);
        put(28, rate, 4);
        put(32, 1, 2);
        put(34, 8, 2);
        wav.replace(36, 4, "data");
        put(40, quint32(bytes), 4);
        wav.append(QByteArray(bytes, char(0x80)));
        QElapsedTimer clock;
        clock.start();
        const QJsonObject task = run(createBody(m_call.uploaded(smallVideo()), uploaded("voice.wav", wav)));
        QCOMPARE(text(task, {"status"}), u"failed"_s);
        QCOMPARE(text(task, {"error", "code"}), u"invalid_audio"_s);
        QVERIFY2(text(task, {"error", "message"}).contains(words),
                 qPrintable(text(task, {"error", "message"})));
        QVERIFY2(clock.elapsed() < kTestTimeoutMs, QByteArray::number(clock.elapsed()));
    }

    void refusesWhatResolvesToThisComputer()
    {
        RunningService strict({}, {}, false);
        QVERIFY(strict.isReady());
        const Caller call(strict);
        // This computer's own host name looks public but resolves to a private address.
        const QString name = QSysInfo::machineHostName();
        if (name.isEmpty() || name.contains(u"local"))
            QSKIP("this computer's name says itself that it is private");
        const QString video = call.uploaded(clip("one.mp4"));
        const RawAnswer created =
            call.post("/v1/videos/generations",
                      createBody(video, u"http://%1:%2/files/0/a.wav"_s.arg(name).arg(m_elsewhere.port())));
        if (created.status == 400)
            return; // a name without a dot is refused at once
        const QJsonObject task = call.finished(text(created.json(), {"id"}));
        QCOMPARE(text(task, {"status"}), u"failed"_s);
        QCOMPARE(text(task, {"error", "code"}), u"invalid_media_url"_s);
    }

    void usesItsOwnFilesWhereOnlyPublicOnesAreAllowed()
    {
        RunningService strict({}, {}, false);
        QVERIFY(strict.isReady());
        const Caller call(strict);
        const RawAnswer created =
            call.post("/v1/videos/generations",
                      createBody(call.uploaded(clip("one.mp4")), call.uploaded(clip("voice-2s.wav"))));
        QCOMPARE(created.status, 200);
        QCOMPARE(text(call.finished(text(created.json(), {"id"})), {"status"}), u"completed"_s);
    }
};

QTEST_GUILESS_MAIN(InputsTest)
#include "tst_inputs.moc"
