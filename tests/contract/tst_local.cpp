#include "contract/caller.h"

#include "api/task.h"

#include <QImage>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <future>

using namespace retalk;
using namespace retalk::test;
using namespace Qt::StringLiterals;

/// Tests what only the service on this computer can do.
class LocalTest : public QObject
{
    Q_OBJECT

    RunningService m_service;
    Caller m_call{m_service};

    QString clip(const char *name) const
    {
        return m_call.uploaded(QStringLiteral(RETALK_CLIPS_DIR "/") + QString::fromLatin1(name));
    }
    /// Uploads the first frame of a video as a picture and returns its URL.
    QString frameOf(const char *name) const
    {
        const QTemporaryDir folder;
        const QString picture = folder.filePath(QString::fromLatin1(name) + u".png"_s);
        QProcess::execute(u"ffmpeg"_s, {u"-v"_s, u"error"_s, u"-i"_s,
                                        QStringLiteral(RETALK_CLIPS_DIR "/") + QString::fromLatin1(name),
                                        u"-frames:v"_s, u"1"_s, picture});
        return m_call.uploaded(picture);
    }
    RawAnswer ask(const QByteArray &route, const QJsonObject &body) const
    {
        const QByteArray json = QJsonDocument(body).toJson();
        return exchange(m_service.port(),
                        rawRequest(m_service.port(), "POST", route,
                                   m_call.headers({{"Content-Type", "application/json"}}), json),
                        120000);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_service.isReady()); }

    void showsThePeopleOfAVideo()
    {
        const RawAnswer answer = ask("/local/faces", {{u"video_url"_s, clip("two.mp4")}});
        QVERIFY2(answer.status == 200, answer.body);
        const QJsonArray people = answer.json().value("people"_L1).toArray();
        QCOMPARE(people.size(), 2);
        QString crop;
        for (const QJsonValue &value : people) {
            const QJsonObject person = value.toObject();
            QVERIFY(person.value("share"_L1).toDouble() > 0.9);
            QCOMPARE(person.value("frontal"_L1), QJsonValue(true));
            const QJsonObject box = person.value("box"_L1).toObject();
            const QRect face(box.value("x"_L1).toInt(), box.value("y"_L1).toInt(),
                             box.value("width"_L1).toInt(), box.value("height"_L1).toInt());
            QVERIFY(QRect(0, 0, 640, 360).contains(face));
            QCOMPARE(person.value("size"_L1).toInt(), face.height());
            crop = text(person, {"crop"});
            const QByteArray picture = m_call.get(QUrl(crop).path().toLatin1()).body;
            QVERIFY(!QImage::fromData(picture, "JPEG").isNull());
            QVERIFY(!person.contains("picture"_L1) && !person.contains("crop_id"_L1));
        }
        // The crops aren't listed as the caller's files, but can be used as face photos.
        QCOMPARE(text(m_call.get("/api/v1/files/list").json(), {"data", "total"}), u"1"_s);
        QJsonObject body = createBody(clip("two.mp4"), clip("voice-2s.wav"));
        body.insert(u"ref_image_url"_s, crop);
        const QString id = text(m_call.post("/v1/videos/generations", body).json(), {"id"});
        const QJsonObject task = m_call.finished(id);
        QVERIFY2(text(task, {"status"}) == u"completed", QJsonDocument(task).toJson());
    }

    void itsEngineSeesNoSecret()
    {
        qputenv("EVOLINK_API_KEY", "very-secret");
        qputenv("RETALK_SERVICE_TOKEN", "very-secret-token-0123456789abcdef");
        qputenv("https_proxy", "http://me:very-secret@127.0.0.1:1");
        const RunningService service;
        for (const char *name : {"EVOLINK_API_KEY", "RETALK_SERVICE_TOKEN", "https_proxy"})
            qunsetenv(name);
        const Caller call(service);
        const QString video = call.uploaded(QStringLiteral(RETALK_CLIPS_DIR "/two.mp4"));
        const auto answer = std::async(std::launch::async, [&] {
            return exchange(service.port(),
                            rawRequest(service.port(), "POST", "/local/faces",
                                       call.headers({{"Content-Type", "application/json"}}),
                                       QJsonDocument(QJsonObject{{u"video_url"_s, video}}).toJson()),
                            120000);
        });
        const auto content = [](qint64 process, const QString &name) {
            QFile file(u"/proc/%1/%2"_s.arg(process).arg(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QByteArray environment;
        while (answer.wait_for(std::chrono::milliseconds(2)) != std::future_status::ready) {
            for (const qint64 child : service.children()) {
                // Before exec, the child still shows the service's environment.
                if (content(child, u"cmdline"_s).contains("--run-job"))
                    environment += content(child, u"environ"_s);
            }
        }
        QVERIFY(environment.contains("PATH="));
        QVERIFY(!environment.contains("very-secret"));
    }

    void findsNobodyWhereNobodyIs()
    {
        const RawAnswer answer = ask("/local/faces", {{u"video_url"_s, clip("noface.mp4")}});
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.json().value("people"_L1).isArray());
        QVERIFY(answer.json().value("people"_L1).toArray().isEmpty());
    }

    void showsTheFacesOfAPicture_data()
    {
        QTest::addColumn<QString>("picture");
        QTest::addColumn<int>("faces");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("one") << clip("face0.png") << 1 << u"one_face"_s;
        QTest::newRow("two") << frameOf("two.mp4") << 2 << u"several_faces"_s;
        QTest::newRow("no face") << frameOf("noface.mp4") << 0 << u"no_face"_s;
    }
    void showsTheFacesOfAPicture()
    {
        QFETCH(QString, picture);
        QFETCH(int, faces);
        QFETCH(QString, verdict);
        const RawAnswer answer = ask("/local/faces", {{u"image_url"_s, picture}});
        QVERIFY2(answer.status == 200, answer.body);
        const QJsonObject found = answer.json();
        QCOMPARE(text(found, {"verdict"}), verdict);
        const QRect whole(0, 0, found.value("width"_L1).toInt(), found.value("height"_L1).toInt());
        QVERIFY(whole.isValid());
        const QJsonArray people = found.value("people"_L1).toArray();
        QCOMPARE(people.size(), faces);
        for (const QJsonValue &value : people) {
            const QJsonObject box = value.toObject().value("box"_L1).toObject();
            const QRect face(box.value("x"_L1).toInt(), box.value("y"_L1).toInt(),
                             box.value("width"_L1).toInt(), box.value("height"_L1).toInt());
            QVERIFY(whole.contains(face) && face.height() > 40);
            // The crop shows one person, whose face is found again.
            const QString crop = text(value.toObject(), {"crop"});
            QCOMPARE(text(ask("/local/faces", {{u"image_url"_s, crop}}).json(), {"verdict"}), u"one_face"_s);
        }
    }

    void judgesWhetherAMouthFitsItsVoice()
    {
        const QString video = clip("one.mp4");
        const QString id = text(
            m_call.post("/v1/videos/generations", createBody(video, clip("voice-pause.wav"))).json(), {"id"});
        const QString result = m_call.finished(id).value("results"_L1).toArray().first().toString();
        QVERIFY(!result.isEmpty());
        const RawAnswer answer =
            ask("/local/sync-check", {{u"video_url"_s, result}, {u"original_url"_s, video}});
        QVERIFY2(answer.status == 200, answer.body);
        const QJsonObject check = answer.json();
        QVERIFY(qAbs(check.value("lag_frames"_L1).toInt(99)) <= 1);
        QVERIFY(check.value("confidence"_L1).toDouble() > 0.3);
        QCOMPARE(check.value("mouth_moved"_L1), QJsonValue(true));
        QCOMPARE(text(check, {"verdict"}), u"in_sync"_s);
        QVERIFY(check.value("mouth_seen"_L1).toInt() > 60);
        // With a photo of someone else, there is no face to judge.
        const QJsonObject other = ask("/local/sync-check", {{u"video_url"_s, result},
                                                            {u"ref_image_url"_s, clip("face1.png")},
                                                            {u"query_face_threshold"_s, 199}})
                                      .json();
        QCOMPARE(text(other, {"verdict"}), u"unsure"_s);
        QCOMPARE(text(other, {"doubt"}), u"no_person"_s);
    }

    void holdsAPictureAgainstThePeopleOfAVideo()
    {
        const QJsonArray people =
            ask("/local/faces", {{u"video_url"_s, clip("two.mp4")}}).json().value("people"_L1).toArray();
        QCOMPARE(people.size(), 2);
        // Ordered from left to right.
        QVERIFY(people[0]["place"_L1].toDouble() < people[1]["place"_L1].toDouble());
        QVERIFY(people[0]["first_box"_L1].toObject().value("width"_L1).toInt() > 40);
        QJsonArray likenesses;
        for (const QJsonValue &person : people)
            likenesses.append(person.toObject().value("likeness"_L1));
        likenesses.append(u"not a likeness"_s);
        const auto scoresOf = [&](const QString &picture) {
            return ask("/local/faces", {{u"image_url"_s, picture}, {u"people"_s, likenesses}})
                .json()
                .value("scores"_L1)
                .toArray();
        };
        const QJsonArray left = scoresOf(clip("face0.png"));
        const QJsonArray right = scoresOf(clip("face1.png"));
        QCOMPARE(left.size(), 3);
        QVERIFY(left[0].toInt() > left[1].toInt() + 12);
        QVERIFY(right[1].toInt() > right[0].toInt() + 12);
        QCOMPARE(left[2].toInt(), 120);
        QVERIFY(scoresOf(frameOf("two.mp4")).isEmpty());
        // A job's scores are nearly the same, and the client reads them from its error.
        QJsonObject body = createBody(clip("two.mp4"), clip("voice-2s.wav"));
        body.insert(u"ref_image_url"_s, clip("face1.png"));
        body.insert(u"query_face_threshold"_s, 200);
        const QJsonObject task =
            m_call.finished(text(m_call.post("/v1/videos/generations", body).json(), {"id"}));
        const auto told = faceScoresOf({.message = text(task, {"error", "message"})});
        QVERIFY2(told && told->next, QJsonDocument(task).toJson());
        const auto [low, high] = std::minmax({right[0].toInt(), right[1].toInt()});
        QVERIFY2(
            std::abs(told->best - high) <= 5 && std::abs(*told->next - low) <= 5,
            qPrintable(QStringLiteral("%1 %2 %3 %4").arg(told->best).arg(*told->next).arg(high).arg(low)));
    }

    void refusesWhatItCannotLookAt_data()
    {
        QTest::addColumn<QByteArray>("route");
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("param");
        const QString voice = clip("voice-2s.wav");
        for (const QByteArray route : {"/local/faces", "/local/sync-check"}) {
            const auto row = [&route](const char *name, const QJsonObject &body, const QString &param) {
                QTest::newRow(route + ' ' + name) << route << body << param;
            };
            row("nothing", {}, u"video_url"_s);
            row("number", {{u"video_url"_s, 1}}, u"video_url"_s);
            row("local file", {{u"video_url"_s, u"/etc/passwd"_s}}, u"video_url"_s);
            row("only sound", {{u"video_url"_s, voice}}, u"video_url"_s);
            row("not there", {{u"video_url"_s, u"http://127.0.0.1:9/a.mp4"_s}}, u"video_url"_s);
        }
        const auto picture = [](const char *name, const QJsonValue &url) {
            QTest::newRow(name) << QByteArray("/local/faces") << QJsonObject{{u"image_url"_s, url}}
                                << u"image_url"_s;
        };
        picture("picture: nothing", QString());
        picture("picture: number", 1);
        picture("picture: local file", u"/etc/passwd"_s);
        picture("picture: only sound", voice);
        picture("picture: not there", u"http://127.0.0.1:9/a.png"_s);
        QTest::newRow("threshold out of range")
            << QByteArray("/local/sync-check")
            << QJsonObject{{u"video_url"_s, voice}, {u"query_face_threshold"_s, 300}}
            << u"query_face_threshold"_s;
        QTest::newRow("original is a local file")
            << QByteArray("/local/sync-check")
            << QJsonObject{{u"video_url"_s, voice}, {u"original_url"_s, u"file:///etc/passwd"_s}}
            << u"original_url"_s;
    }
    void refusesWhatItCannotLookAt()
    {
        QFETCH(QByteArray, route);
        QFETCH(QJsonObject, body);
        QFETCH(QString, param);
        const RawAnswer answer = ask(route, body);
        QVERIFY2(answer.status == 400, answer.body);
        QCOMPARE(answer.error("param"), param);
        QVERIFY(!answer.error("message").isEmpty());
    }

    void saysWhenItIsBusy()
    {
        const QJsonObject body{{u"video_url"_s, clip("two.mp4")}};
        std::vector<std::future<RawAnswer>> answers;
        for (int i = 0; i < 5; ++i)
            answers.push_back(std::async(std::launch::async, [&] { return ask("/local/faces", body); }));
        int fine = 0;
        int busy = 0;
        for (auto &future : answers) {
            const RawAnswer answer = future.get();
            fine += answer.status == 200 ? 1 : 0;
            if (answer.status == 503) {
                ++busy;
                QVERIFY(!answer.header("retry-after").isEmpty());
                QCOMPARE(answer.error("type"), u"service_unavailable_error"_s);
            }
        }
        QVERIFY(fine >= 2);
        QCOMPARE(fine + busy, 5);
    }

    void stopsInTheMiddle()
    {
        RunningService service;
        const Caller call(service);
        const QJsonObject body{{u"video_url"_s, call.uploaded(smallVideo())}};
        auto answer = std::async(std::launch::async, [&] { return call.post("/local/faces", body); });
        QTRY_VERIFY(!service.children().isEmpty());
        QVERIFY(service.stop());
        QCOMPARE(answer.get().status, 503);
    }
};

QTEST_GUILESS_MAIN(LocalTest)
#include "tst_local.moc"
